import { afterAll } from '@jest/globals';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type CorrectedReport, type Correction, correct } from '../pipeline/build/report/correct/correct';
import { extract } from '../pipeline/build/report/extract/extract';
import { checkReport } from '../pipeline/build/report/extract/gate';
import { checkObservations } from '../pipeline/build/report/observe/gate';
import { type ObservedReport, observe } from '../pipeline/build/report/observe/observe';
import { transform } from '../pipeline/build/report/transform/transform';
import { type Codes, ratingsOf } from '../pipeline/build/source/codes';
import type { Indicators } from '../pipeline/build/source/indicators';
import { type Source, readSource } from '../pipeline/build/source/source';
import type { RunEvent } from '../pipeline/build/source/types';
import { type Configuration, readYaml } from '../pipeline/core/config';
import type { Effects } from '../pipeline/core/effects';
import { realEffects } from '../pipeline/core/node/effects';
import { GateError, close } from '../pipeline/core/gate';
import { UsageError } from '../pipeline/core/usage-error';
import type { Issue } from '../pipeline/issues/issue';
import type { Row, Table } from '../pipeline/model/row';
import { city } from './report';
import codesSchema from '../schemas/codes.schema.json';
import correctionsSchema from '../schemas/corrections.schema.json';
import indicatorsSchema from '../schemas/indicators.schema.json';

/** The base IRI of the project's own configuration. */
export const base = 'https://data.city.kameyama.mie.example/';

/** Effects of the real world with this environment and no other. */
export function effectsWith(env: Effects['env'] = {}, changed: Partial<Effects> = {}): Effects {
  return { ...realEffects, env, ...changed };
}

/** The real source and its corrected reports; the report's text may be another. */
export function realCorrected(text?: string): { source: Source; codes: Codes; corrected: CorrectedReport[] } {
  const effects = effectsWith();
  const { source, texts } = readSource(effects, path.join(city, 'datasets'), 'dx_plan');
  const codes = readYaml<Codes>(effects, path.join(city, 'datasets/dx_plan/codes.yaml'), codesSchema).value;
  const corrections = readYaml<Correction[]>(
    effects,
    path.join(city, 'datasets/dx_plan/corrections.yaml'),
    correctionsSchema,
  ).value;
  const corrected = texts.map((given) => {
    const { report, lines, issues } = extract(
      { ...given, text: text ?? given.text },
      source.description.title.ja,
      ratingsOf(codes),
    );
    close('extract', checkReport(report, lines, issues, ratingsOf(codes)).issues);
    const entries = corrections.map((one) => ({ ...one, line: 1 }));
    const { corrected: one, found } = correct(report, entries, 'corrections.yaml');
    close('correct', found.issues);
    return one;
  });
  return { source, codes, corrected };
}

/** The real list of indicators. */
export function realIndicators(): Configuration<Indicators> {
  return readYaml<Indicators>(effectsWith(), path.join(city, 'datasets/dx_plan/indicators.yaml'), indicatorsSchema);
}

/** The real source and, from it, the corrected reports with their figures, and the tables; the report's text may be another. */
export function realTables(text?: string): {
  source: Source;
  codes: Codes;
  corrected: ObservedReport[];
  tables: Table[];
  issues: Issue[];
} {
  const { source, codes, corrected } = realCorrected(text);
  const { observed, issues, figures } = observe(corrected, realIndicators(), codes);
  close('observe', checkObservations(observed, issues, figures).issues);
  return { source, codes, corrected: observed, ...transform(observed, source.publisher, codes) };
}

/** A table's rows by its name without the source's. */
export function rowsOf(tables: Table[], name: string): Row[] {
  const table = tables.find((one) => one.name === `dx_plan_${name}`);
  if (!table) throw new Error(`no such table: ${name}`);
  return table.rows;
}

let parent: string | undefined;
afterAll(() => {
  if (parent) fs.rmSync(parent, { recursive: true, force: true });
});

/** A new folder outside the project; it is removed when the tests of the file are over. */
export function temporaryFolder(): string {
  parent ??= fs.mkdtempSync(path.join(os.tmpdir(), 'kameyama-'));
  return fs.mkdtempSync(path.join(parent, 'x-'));
}

/** A folder with a copy of `datasets/`, to change. */
export function projectCopy(): string {
  const folder = temporaryFolder();
  fs.cpSync(path.join(city, 'datasets'), path.join(folder, 'datasets'), { recursive: true });
  return folder;
}

/** What a run came to, as its exit status and findings tell it. */
export interface Outcome {
  status: number;
  issues: Issue[];
  events: RunEvent[];
}

/** What is built, and where to. */
interface BuildOptions {
  from?: string;
  out: string;
  input?: { file: string; fiscalYear: number };
  effects?: Effects;
  source?: string;
  all?: true;
}

/** Run the pipeline in this process, and give its exit status as the command line would. */
export async function build(options: BuildOptions): Promise<Outcome> {
  // Loaded here: most tests need no run, and rdflib is slow to load.
  const { run } = require('../pipeline/build/run') as typeof import('../pipeline/build/run');
  return outcomeOf(options, run);
}

/** The same for tests that look at no page: all stages but the site's, whose pages are most of a run's work. */
export async function buildWithoutSite(options: BuildOptions): Promise<Outcome> {
  const { buildParts } = require('../pipeline/build/parts') as typeof import('../pipeline/build/parts');
  const { chainOf } = require('../pipeline/build/stages') as typeof import('../pipeline/build/stages');
  const { newJournal, walk } = require('../pipeline/build/walk') as typeof import('../pipeline/build/walk');
  return outcomeOf(options, async (effects, request, tell) => {
    const journal = newJournal(effects, tell);
    const first = { ...(await buildParts(effects, journal, request)), folder: request.out, earlier: request.out };
    const stages = chainOf('all').filter(({ name }) => name !== 'site');
    await walk(effects, journal, stages, first, ['described']);
  });
}

async function outcomeOf(
  { from = city, out, input, effects = effectsWith(), source = 'dx_plan', all }: BuildOptions,
  run: typeof import('../pipeline/build/run').run,
): Promise<Outcome> {
  const events: RunEvent[] = [];
  try {
    await run(
      effects,
      { root: path.join(from, 'datasets'), ...(!all && { source }), out, ...(input && { input }) },
      (event) => events.push(event),
    );
    return { status: 0, issues: events.flatMap((event) => ('gate' in event ? event.gate.issues : [])), events };
  } catch (error) {
    if (error instanceof GateError) return { status: 1, issues: error.gate.issues, events };
    if (error instanceof UsageError) return { status: 2, issues: error.issues, events };
    throw error;
  }
}

/** Every file below a folder with its SHA-256. */
export function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    realEffects.walk(folder).map((file) => [file, realEffects.fingerprint(path.join(folder, file)).sha256]),
  );
}

/** `CODE file:line` of each error. */
export function errorsOf(issues: Issue[]): string[] {
  return placesOf(issues.filter((issue) => issue.severity === 'error'));
}

/** What stopped a build, errors or not: a finding that is no error says so. */
export function stopsOf(issues: Issue[]): string[] {
  return placesOf(
    issues.filter(
      ({ severity, message }) => severity === 'error' || message.includes('このままでは公開できません。 / '),
    ),
  );
}

function placesOf(issues: Issue[]): string[] {
  return issues.map(({ code, where }) =>
    [`${code} ${where.file}`, where.line].filter((part) => part !== undefined).join(':'),
  );
}
