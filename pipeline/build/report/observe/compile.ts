import type { Configuration } from '../../../core/config';
import type { Issue } from '../../../issues/issue';
import { observeIssue } from '../../../issues/observe';
import type { Codes } from '../../source/codes';
import { type FigurePattern, type Indicator, type Indicators, KINDS, type Kind } from '../../source/indicators';
import type { CorrectedReport } from '../correct/correct';
import { type Finder, compilePattern, compileRule } from './pattern';
import type { Compiled } from './read';

/** Compile every pattern and ignore rule of the list, and see that it names only what there is. */
export function compileList(
  list: Configuration<Indicators>,
  codes: Codes,
  reports: CorrectedReport[],
): { compiled: Compiled[]; rules: Finder[]; issues: Issue[] } {
  const { indicators, ignore } = list.value;
  const initiatives = new Set(reports.flatMap(({ report }) => report.initiatives.map((initiative) => initiative.id)));
  const ids = new Map<string, number>(indicators.map(({ id }, index) => [id, index]));
  const issues = indicators.flatMap((indicator, index) => {
    const where = { file: list.file, line: list.line(['indicators', index]), record: indicator.id };
    return faults(indicator, where, { codes, initiatives, ids }, ids.get(indicator.id) !== index);
  });
  /** Compile one entry; one that can not be compiled is a finding instead. */
  const compiling = <T>(record: string, path: (string | number)[], compile: () => T): T[] => {
    try {
      return [compile()];
    } catch (error) {
      issues.push(
        observeIssue(
          'PATTERN_INVALID',
          { file: list.file, line: list.line(path), record },
          { record, detail: (error as Error).message, value: '{value}' },
        ),
      );
      return [];
    }
  };
  const compiled = indicators.flatMap((indicator, index) =>
    patternsOf(indicator).flatMap(({ kind, index: at, pattern }) => {
      const path = ['indicators', index, kind, at];
      return compiling(indicator.id, path, (): Compiled => ({
        indicator,
        kind,
        pattern,
        path,
        find: compilePattern(pattern.text),
      }));
    }),
  );
  const rules = ignore.flatMap(({ text }, index) => compiling('ignore', ['ignore', index], () => compileRule(text)));
  return { compiled, rules, issues };
}

/** What an indicator's entry may name. */
interface Known {
  codes: Codes;
  initiatives: ReadonlySet<string>;
  ids: ReadonlyMap<string, number>;
}

/** Names in an indicator's entry that name nothing, and an id that is another's. */
function faults(
  indicator: Indicator,
  where: Issue['where'],
  { codes, initiatives, ids }: Known,
  twice: boolean,
): Issue[] {
  const { id: record, initiative, larger, counted, unit, total } = indicator;
  const units = [unit, ...patternsOf(indicator).flatMap(({ pattern }) => pattern.unit ?? [])];
  const named: [field: string, name: string, known: boolean, place: string][] = [
    ['initiative', initiative, initiatives.has(initiative), 'reports/'],
    ['larger', larger, larger in codes.larger, 'codes.yaml'],
    ['counted', counted, counted in codes.counted, 'codes.yaml'],
    ...units.map((name): [string, string, boolean, string] => ['unit', name, name in codes.unit, 'codes.yaml']),
    ...(total?.of ?? []).map((name): [string, string, boolean, string] => [
      'total',
      name,
      ids.has(name),
      'indicators.yaml',
    ]),
  ];
  return [
    ...(twice ? [observeIssue('INDICATOR_TWICE', where, { record })] : []),
    ...named
      .filter(([, , known]) => !known)
      .map(([field, name, , place]) =>
        observeIssue('INDICATOR_UNKNOWN', { ...where, field }, { record, field, name, place }),
      ),
  ];
}

/** Every kind of an indicator with its patterns. */
function patternsOf(indicator: Indicator): { kind: Kind; index: number; pattern: FigurePattern }[] {
  return KINDS.flatMap((kind) => (indicator[kind] ?? []).map((pattern, index) => ({ kind, index, pattern })));
}
