import * as path from 'node:path';
import type { Effects, Fingerprint } from '../core/effects';
import { type Gate, GateError, close } from '../core/gate';
import { jsonText } from '../core/json-text';
import { preparePlace } from '../core/output-folder';
import { textWriter } from '../core/text-writer';
import { UsageError } from '../core/usage-error';
import { placeIssue } from '../issues/place';
import { describe } from './describe/describe';
import { checkDescriptions, schemaIssues } from './describe/gate';
import { manifest, manifestEntry } from './describe/manifest';
import { qualityReport, qualityReportMarkdown } from './describe/quality-report';
import { buildParts } from './parts';
import { checkFiles } from './serialize/gate';
import { serialize } from './serialize/serialize';
import { checkSite } from './site/gate';
import { SITE, buildSite } from './site/site';
import type { RunEvent, RunOptions } from './source/types';

/**
 * Run the stages in their order, each with its gate, and put the output in place when all have passed.
 * Whatever fails leaves the last good output as it was.
 * @throws GateError when a gate holds an error, UsageError for wrong usage or configuration
 */
export async function run(effects: Effects, options: RunOptions, tell: (event: RunEvent) => void): Promise<void> {
  const gates: Gate[] = [];
  let began = effects.elapsed();
  const begin = (stage: string): void => {
    began = effects.elapsed();
    tell({ event: 'start', stage });
  };
  const pass = (gate: Gate): void => {
    gates.push(gate);
    tell({ event: 'passed', stage: gate.stage, gate, milliseconds: effects.elapsed() - began });
  };
  const place = preparePlace(effects, options.out);
  try {
    const folder = place.building;
    const { parts, publisher } = buildParts(effects, options, begin, pass);

    begin('serialize');
    const written = new Map<string, Fingerprint>();
    for (const {
      source: {
        publisher: { code, base_iri },
      },
      tables,
    } of parts) {
      for (const table of tables)
        for (const [file, fingerprint] of serialize(effects, table, folder, code, base_iri))
          written.set(file, fingerprint);
    }
    pass(
      await checkFiles(
        effects,
        parts.flatMap(({ source, tables }) => tables.map((table) => ({ table, code: source.publisher.code }))),
        folder,
        publisher.base_iri,
      ),
    );

    begin('describe');
    const described = describe(effects, parts, publisher, written, folder);
    pass(await checkDescriptions(effects, described, publisher, folder));

    begin('site');
    const site = await buildSite(effects, { parts, publisher, described, folder, earlier: options.out });
    pass(checkSite(effects, site, described.files, folder));

    const files = finish(effects, gates, new Map([...described.files, ...site]), folder);
    place.commit();
    const warnings = gates.flatMap((gate) => gate.issues).filter((issue) => issue.severity === 'warning').length;
    tell({ event: 'done', out: options.out, files, warnings });
  } catch (error) {
    place.abandon();
    // A disk that fills up or goes away is nobody's fault in the program.
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason && (error as NodeJS.ErrnoException).syscall)
      throw new UsageError([placeIssue('OUTPUT_NOT_WRITABLE', { file: options.out }, { path: options.out, reason })]);
    if (error instanceof GateError)
      tell({ event: 'failed', stage: error.gate.stage, gate: error.gate, milliseconds: effects.elapsed() - began });
    throw error;
  }
}

/** Write the quality report of all gates, which the site offers too, then the manifest of all files; both must satisfy their schemas. */
function finish(effects: Effects, gates: Gate[], described: ReadonlyMap<string, Fingerprint>, folder: string): number {
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
  close('describe', [
    ...schemaIssues('quality-report.json', 'quality-report.schema.json', report),
    ...schemaIssues('manifest.json', 'manifest.schema.json', all),
  ]);
  return all.files.length + 1;
}
