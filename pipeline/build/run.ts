import * as path from 'node:path';
import type { Effects, Fingerprint } from '../core/effects';
import { type Gate, GateError, close } from '../core/gate';
import { jsonText } from '../core/json-text';
import { preparePlace } from '../core/output-folder';
import { textWriter } from '../core/text-writer';
import { UsageError } from '../core/usage-error';
import { placeIssue } from '../issues/place';
import type { Described } from './describe/describe';
import { schemaIssues } from './describe/gate';
import { manifest, manifestEntry } from './describe/manifest';
import { qualityReport, qualityReportMarkdown } from './describe/quality-report';
import { buildParts } from './parts';
import { SITE } from './site/site';
import type { RunEvent, RunOptions } from './source/types';
import qualityReportSchema from '../../schemas/quality-report.schema.json';
import manifestSchema from '../../schemas/manifest.schema.json';
import { chainOf, checkStages, describeStage } from './stages';
import { newJournal, walk } from './walk';

/**
 * Walk the stages in their order, each with its gate, and put the output in place when all have passed.
 * Whatever fails leaves the last good output as it was.
 * @throws GateError when a gate holds an error, UsageError for wrong usage or configuration
 */
export async function run(effects: Effects, options: RunOptions, tell: (event: RunEvent) => void): Promise<void> {
  checkStages();
  const journal = newJournal(effects, tell);
  const place = preparePlace(effects, options.out);
  if (place.tookOver) tell({ event: 'taken over', out: options.out });
  try {
    const folder = place.building;
    const { parts, publisher } = await buildParts(effects, journal, options);
    const first = { parts, publisher, folder, earlier: options.out };
    const made = await walk(effects, journal, chainOf('all'), first, ['described', 'site']);
    const { described, site } = made as { described: Described; site: Map<string, Fingerprint> };
    const files = finish(effects, journal.gates, new Map([...described.files, ...site]), folder);
    place.commit();
    const warnings = journal.gates.flatMap(({ issues }) => issues).filter(({ severity }) => severity === 'warning');
    tell({ event: 'done', out: options.out, files, warnings: warnings.length });
  } catch (error) {
    place.abandon();
    // A disk that fills up or goes away is nobody's fault in the program.
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason && (error as NodeJS.ErrnoException).syscall)
      throw new UsageError([placeIssue('OUTPUT_NOT_WRITABLE', { file: options.out }, { path: options.out, reason })]);
    if (error instanceof GateError) journal.fail(error);
    throw error;
  }
}

/** Write the quality report of all gates, which the site offers too, then the manifest of all files; both must satisfy their schemas. */
function finish(
  effects: Effects,
  gates: readonly Gate[],
  described: ReadonlyMap<string, Fingerprint>,
  folder: string,
): number {
  const files = new Map(described);
  const write = textWriter(effects, folder, files);
  const report = qualityReport(gates);
  write('quality-report.json', jsonText(report));
  write('quality-report.md', qualityReportMarkdown(report));
  for (const file of ['quality-report.json', 'quality-report.md']) {
    effects.copy(path.join(folder, file), path.join(folder, SITE, file));
    files.set(`${SITE}/${file}`, files.get(file) as Fingerprint);
  }
  const all = manifest([...files].map(([file, fingerprint]) => manifestEntry(file, fingerprint)));
  write('manifest.json', jsonText(all));
  close(describeStage.name, [
    ...schemaIssues('quality-report.json', qualityReportSchema, report),
    ...schemaIssues('manifest.json', manifestSchema, all),
  ]);
  return all.files.length + 1;
}
