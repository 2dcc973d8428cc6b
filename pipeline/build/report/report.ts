import * as path from 'node:path';
import { type Configuration, readYaml } from '../../core/config';
import type { Effects } from '../../core/effects';
import { type Verdict, hasError } from '../../core/gate';
import { shownPath } from '../../core/shown-path';
import type { Issue } from '../../issues/issue';
import type { Table } from '../../model/row';
import { type Codes, ratingsOf } from '../source/codes';
import type { Indicators } from '../source/indicators';
import { type ReportText, type Source, readSource } from '../source/source';
import { type Request, SOURCE_STAGE } from '../source/types';
import { stagesOf } from '../stage';
import { checkTables, reportPlaces } from '../tables/gate';
import { type CorrectedReport, type Correction, correct } from './correct/correct';
import { extract } from './extract/extract';
import { checkReport } from './extract/gate';
import { checkObservations } from './observe/gate';
import { type ObserveFigures, type ObservedReport, observe } from './observe/observe';
import { transform } from './transform/transform';
import type { Schema } from '../../core/json-schema';
import codesSchema from '../../../schemas/codes.schema.json';
import correctionsSchema from '../../../schemas/corrections.schema.json';
import indicatorsSchema from '../../../schemas/indicators.schema.json';

/** What a person keeps of a source of reports: its codes, corrections and indicators. */
interface Lists {
  codes: Codes;
  corrections: { entries: Correction[]; file: string };
  indicators: Configuration<Indicators>;
}

/** What is handed from stage to stage on the way from reports to their tables. */
interface Values {
  request: Request;
  source: Source;
  texts: ReportText[];
  lists: Lists;
  /** Of the reading, told when the lists have been read too. */
  sourceVerdict: Verdict;
  extracted: ReturnType<typeof extract>[];
  corrected: { corrected: CorrectedReport; found: Verdict }[];
  observed: ObservedReport[];
  /** Findings about the list of indicators, and what was counted. */
  observing: { issues: Issue[]; figures: ObserveFigures };
  tables: Table[];
  /** What was found on the way to the rows. */
  projecting: Issue[];
}

const stage = stagesOf<Values>('report');

/** The stages from a source of reports to its tables. */
export const reportStages = [
  stage({
    name: SOURCE_STAGE,
    takes: ['request'],
    gives: ['source', 'texts', 'lists', 'sourceVerdict'],
    work: (effects, { request }) => {
      const { source, texts, found } = readSource(effects, request.root, request.name, request.input, request.home);
      if (hasError(found.issues)) return { over: found };
      return { source, texts, lists: readLists(effects, source), sourceVerdict: found };
    },
    gate: (_, { sourceVerdict }) => [sourceVerdict],
  }),
  stage({
    name: 'extract',
    takes: ['source', 'texts', 'lists'],
    gives: ['extracted'],
    work: (_, { source, texts, lists }) => ({
      extracted: texts.map((text) => extract(text, source.description.title.ja, ratingsOf(lists.codes))),
    }),
    gate: (_, { extracted, lists }) =>
      extracted.map(({ report, lines, issues }) => checkReport(report, lines, issues, ratingsOf(lists.codes))),
  }),
  stage({
    name: 'correct',
    takes: ['extracted', 'lists'],
    gives: ['corrected'],
    work: (_, { extracted, lists: { corrections } }) => ({
      corrected: extracted.map(({ report }) => correct(report, corrections.entries, corrections.file)),
    }),
    gate: (_, { corrected }) => corrected.map(({ found }) => found),
  }),
  stage({
    name: 'observe',
    takes: ['corrected', 'lists'],
    gives: ['observed', 'observing'],
    work: (_, { corrected, lists }) => {
      const reports = corrected.map((one) => one.corrected);
      const { observed, ...observing } = observe(reports, lists.indicators, lists.codes);
      return { observed, observing };
    },
    gate: (_, { observed, observing }) => [checkObservations(observed, observing.issues, observing.figures)],
  }),
  stage({
    name: 'transform',
    takes: ['observed', 'source', 'texts', 'lists'],
    gives: ['tables', 'projecting'],
    work: (_, { observed, source, lists }) => {
      const { tables, issues } = transform(observed, source.publisher, lists.codes);
      return { tables, projecting: issues };
    },
    gate: (_, { tables, projecting, texts }) => {
      const files = new Map(texts.map(({ fiscalYear, file }) => [fiscalYear, file]));
      return [checkTables(tables, projecting, reportPlaces(files))];
    },
  }),
];

/** Read what a person keeps beside `source.yaml`. @throws UsageError for a file that does not satisfy its schema */
function readLists(effects: Effects, source: Source): Lists {
  const read = <T>(name: string, schema: Schema): Configuration<T> =>
    readYaml<T>(
      effects,
      path.join(source.root, source.name, `${name}.yaml`),
      schema,
      shownPath(source.root, source.name, `${name}.yaml`),
    );
  const codes = read<Codes>('codes', codesSchema).value;
  const list = read<Omit<Correction, 'line'>[]>('corrections', correctionsSchema);
  const indicators = read<Indicators>('indicators', indicatorsSchema);
  const entries = list.value.map((correction, index) => ({ ...correction, line: list.line([index]) }));
  return { codes, corrections: { entries, file: list.file }, indicators };
}
