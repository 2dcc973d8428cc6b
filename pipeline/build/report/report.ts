import * as path from 'node:path';
import { correct, type Correction } from './correct/correct';
import type { Part } from '../describe/describe';
import type { Effects } from '../../core/effects';
import { extract } from './extract/extract';
import { checkReport } from './extract/gate';
import type { Gate } from '../../core/gate';
import { checkObservations } from './observe/gate';
import { observe } from './observe/observe';
import { ratingsOf, type Codes } from '../source/codes';
import type { Indicators } from '../source/indicators';
import { readSource, type Input } from '../source/source';
import { readYaml, type Configuration } from '../../core/config';
import { checkTables, reportPlaces } from '../tables/gate';
import { transform } from './transform/transform';

/**
 * The stages from a source of reports to its tables; what they hold in between is let go when they are done.
 * @param root the folder that holds `datasets/`
 * @param input a single report instead of the source's own
 * @throws UsageError, GateError as the stages do
 */
export function buildReports(effects: Effects, root: string, name: string, input: Input | undefined, begin: (stage: string) => void, pass: (gate: Gate) => void): Part {
  begin('source');
  const { source, texts, gate } = readSource(effects, root, name, input);
  const configured = <T>(name: string): Configuration<T> =>
    readYaml<T>(effects, path.join(root, 'datasets', source.name, `${name}.yaml`), `${name}.schema.json`, `datasets/${source.name}/${name}.yaml`);
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
  pass(checkTables(tables, issues, reportPlaces(new Map(texts.map(({ fiscalYear, file }) => [fiscalYear, file])))));
  return { source, tables };
}

