import * as path from 'node:path';
import { type Configuration, readYaml } from '../../core/config';
import type { Effects } from '../../core/effects';
import type { Gate } from '../../core/gate';
import { type Codes, ratingsOf } from '../source/codes';
import type { Indicators } from '../source/indicators';
import { type Input, readSource } from '../source/source';
import type { Part } from '../source/types';
import { checkTables, reportPlaces } from '../tables/gate';
import { type Correction, correct } from './correct/correct';
import { extract } from './extract/extract';
import { checkReport } from './extract/gate';
import { checkObservations } from './observe/gate';
import { observe } from './observe/observe';
import { transform } from './transform/transform';
import type { Schema } from '../../core/json-schema';
import codesSchema from '../../../schemas/codes.schema.json';
import correctionsSchema from '../../../schemas/corrections.schema.json';
import indicatorsSchema from '../../../schemas/indicators.schema.json';

/**
 * The stages from a source of reports to its tables; what they hold in between is let go when they are done.
 * @param root the folder that holds `datasets/`
 * @param input a single report instead of the source's own
 * @throws UsageError, GateError as the stages do
 */
export function buildReports(
  effects: Effects,
  root: string,
  name: string,
  input: Input | undefined,
  begin: (stage: string) => void,
  pass: (gate: Gate) => void,
): Part {
  begin('source');
  const { source, texts, gate } = readSource(effects, root, name, input);
  const configured = <T>(name: string, schema: Schema): Configuration<T> =>
    readYaml<T>(
      effects,
      path.join(root, 'datasets', source.name, `${name}.yaml`),
      schema,
      `datasets/${source.name}/${name}.yaml`,
    );
  const codes = configured<Codes>('codes', codesSchema).value;
  const list = configured<Omit<Correction, 'line'>[]>('corrections', correctionsSchema);
  const indicators = configured<Indicators>('indicators', indicatorsSchema);
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
  const {
    observed,
    issues: found,
    figures,
  } = observe(
    corrected.map((one) => one.corrected),
    indicators,
    codes,
  );
  pass(checkObservations(observed, found, figures));

  begin('transform');
  const { tables, issues } = transform(observed, source.publisher, codes);
  pass(checkTables(tables, issues, reportPlaces(new Map(texts.map(({ fiscalYear, file }) => [fiscalYear, file])))));
  return { source, tables };
}
