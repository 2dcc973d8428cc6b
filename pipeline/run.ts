import * as path from 'node:path';
import { correct, type Correction } from './correct/correct';
import { describe } from './describe/describe';
import { checkDescriptions, schemaIssues } from './describe/gate';
import { manifest, manifestEntry } from './describe/manifest';
import { qualityReport, qualityReportMarkdown } from './describe/quality-report';
import { jsonText } from './describe/text';
import { textWriter } from './describe/write';
import type { Effects, Fingerprint } from './effects';
import { extract } from './extract/extract';
import { checkReport } from './extract/gate';
import { GateError, close, type Gate } from './gate';
import { placeIssue } from './issues/place';
import { checkObservations } from './observe/gate';
import { observe } from './observe/observe';
import { preparePlace } from './place';
import { checkFiles } from './serialize/gate';
import { serialize } from './serialize/serialize';
import { checkSite } from './site/gate';
import { buildSite, SITE } from './site/site';
import { ratingsOf, type Codes } from './source/codes';
import type { Indicators } from './source/indicators';
import { readSource, type Input, type Source } from './source/source';
import { readYaml, type Configuration } from './source/yaml';
import type { Table } from './table/row';
import { transform } from './transform/transform';
import { checkTables } from './transform/gate';
import { UsageError } from './usage-error';

export interface RunOptions {
  /** The folder that holds `datasets/`. */
  root: string;
  source: string;
  /** A single report instead of the source's own. */
  input?: Input;
  /** Output folder. */
  out: string;
}

/** What a run tells while it goes on. */
export type RunEvent =
  | { event: 'start'; stage: string }
  | { event: 'passed' | 'failed'; stage: string; gate: Gate; milliseconds: number }
  | { event: 'done'; out: string; files: number; warnings: number };

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
    const { source, tables } = readTables(effects, options, begin, pass);

    begin('serialize');
    const { code, base_iri } = source.publisher;
    const written = new Map<string, Fingerprint>();
    for (const table of tables) for (const [file, fingerprint] of serialize(effects, table, folder, code, base_iri)) written.set(file, fingerprint);
    pass(await checkFiles(effects, tables, folder, code, base_iri));

    begin('describe');
    const described = describe(effects, tables, source, written, folder);
    pass(await checkDescriptions(effects, described, source, folder));

    begin('site');
    const site = await buildSite(effects, tables, source, described, gates, folder);
    pass(checkSite(effects, site, described.files, folder));

    const files = finish(effects, gates, new Map([...described.files, ...site]), folder);
    place.commit();
    const warnings = gates.flatMap((gate) => gate.issues).filter((issue) => issue.severity === 'warning').length;
    tell({ event: 'done', out: options.out, files, warnings });
  } catch (error) {
    place.abandon();
    // A disk that fills up or goes away is nobody's fault in the program.
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason && (error as NodeJS.ErrnoException).syscall) throw new UsageError([placeIssue('OUTPUT_NOT_WRITABLE', { file: options.out }, { path: options.out, reason })]);
    if (error instanceof GateError) tell({ event: 'failed', stage: error.gate.stage, gate: error.gate, milliseconds: effects.elapsed() - began });
    throw error;
  }
}

/** The stages from the source to the tables; what they hold in between is let go when they are done. */
function readTables(effects: Effects, options: RunOptions, begin: (stage: string) => void, pass: (gate: Gate) => void): { source: Source; tables: Table[] } {
  begin('source');
  const { source, texts, gate } = readSource(effects, options.root, options.source, options.input);
  const configured = <T>(name: string): Configuration<T> =>
    readYaml<T>(effects, path.join(options.root, 'datasets', source.name, `${name}.yaml`), `${name}.schema.json`, `datasets/${source.name}/${name}.yaml`);
  const codes = configured<Codes>('codes').value;
  const list = configured<Omit<Correction, 'line'>[]>('corrections');
  const indicators = configured<Indicators>('indicators');
  const corrections = list.value.map((correction, index) => ({ ...correction, line: list.line([index]) }));
  pass(gate);

  begin('extract');
  const ratings = ratingsOf(codes);
  const reports = texts.map((text) => {
    const { report, lines, issues } = extract(text, source.description.title.ja, ratings);
    return { report, gate: checkReport(report, lines, issues, ratings) };
  });
  for (const report of reports) pass(report.gate);

  begin('correct');
  const corrected = reports.map(({ report }) => correct(report, corrections, list.file));
  for (const one of corrected) pass(one.gate);

  begin('observe');
  const { observed, issues: found, figures } = observe(corrected.map((one) => one.corrected), indicators, codes);
  pass(checkObservations(observed, found, figures));

  begin('transform');
  const { tables, issues } = transform(observed, source.publisher, codes);
  pass(checkTables(tables, issues, new Map(texts.map(({ fiscalYear, file }) => [fiscalYear, file]))));
  return { source, tables };
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
  close('describe', [...schemaIssues('quality-report.json', 'quality-report.schema.json', report), ...schemaIssues('manifest.json', 'manifest.schema.json', all)]);
  return all.files.length + 1;
}
