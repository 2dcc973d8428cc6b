import { describe, expect, it } from '@jest/globals';
import { checkTables, reportPlaces } from '../../../../pipeline/build/tables/gate';
import type { Issue } from '../../../../pipeline/issues/issue';
import type { Row, Table, Value } from '../../../../pipeline/model/row';
import { realTables } from '../../../project';
import { reportFile } from '../../../report';

const { tables } = realTables();
const places = reportPlaces(new Map([[2024, reportFile]]));

function found(changedTables: Table[]): Issue[] {
  return checkTables(changedTables, [], places).issues;
}

/** The tables with the rows of one changed. */
const withRows = (name: string, change: (rows: Row[]) => Row[]): Table[] =>
  tables.map((table) => (table.name === `dx_plan_${name}` ? { ...table, rows: change(table.rows) } : table));
const firstRow = (name: string, change: Record<string, Value>): Table[] =>
  withRows(name, ([first, ...rest]) => [{ ...first, ...change }, ...rest]);
/** The first row of one table: what a row's own cells do needs no others. */
const alone = (all: Table[], name: string): Table[] =>
  all.filter((table) => table.name === `dx_plan_${name}`).map((table) => ({ ...table, rows: table.rows.slice(0, 1) }));
/** A table with those that others refer to. */
const referred = (all: Table[], name: string): Table[] =>
  all.filter((table) => [name, 'initiatives', 'measures', 'departments'].includes(table.name.replace('dx_plan_', '')));

it('the real tables pass, with as many rows as the report has', () => {
  expect(checkTables(tables, [], places)).toMatchObject({
    issues: [],
    figures: {
      dx_plan_initiatives: 92,
      dx_plan_schedule: 451,
      dx_plan_results: 276,
      dx_plan_measures: 24,
      dx_plan_rating_summary: 20,
      dx_plan_initiative_departments: 93,
    },
  });
});

describe('a row that its description does not allow stops the run', () => {
  it.each<[string, string, Record<string, Value>, string]>([
    ['no value where one is required', 'initiatives', { name: null }, '/name'],
    ['an empty text', 'initiatives', { purpose: '' }, '/purpose'],
    ['a blank at an end', 'initiatives', { purpose: '文 ' }, '/purpose'],
    ['a line break', 'results', { result: '一\n二' }, '/result'],
    ['a tab', 'results', { result: '一\t二' }, '/result'],
    ['a form feed', 'results', { result: '一\u000C二' }, '/result'],
    ['a line separator', 'results', { result: '一\u2028二' }, '/result'],
    ['a number as a text', 'measures', { initiative_count: '5' }, '/initiative_count'],
    ['a number below none', 'measures', { initiative_count: -1 }, '/initiative_count'],
    ['a half', 'measures', { initiative_count: 1.5 }, '/initiative_count'],
    ['a share above 100', 'rating_summary', { share_recomputed: 100.1 }, '/share_recomputed'],
    ['an id with a blank', 'schedule', { id: 'a b' }, '/id'],
    ['an id in Japanese', 'schedule', { id: '取組' }, '/id'],
    ['a rating that is no letter', 'initiatives', { rating_code: 'AA' }, '/rating_code'],
    ['a code without its leading zeros', 'initiatives', { local_government_code: '24210' }, '/local_government_code'],
    ['a code as a number', 'initiatives', { local_government_code: 242101 }, '/local_government_code'],
    ['relisted: false where there is no value', 'initiatives', { relisted: false }, '/relisted'],
    ['no department', 'initiatives', { departments: [] }, '/departments'],
    ['a year of three digits', 'initiatives', { report_year: 999 }, '/report_year'],
    ['a column that the table lacks', 'initiatives', { unknown: 'x' }, 'unknown'],
  ])('%s', (_, table, change, place) => {
    const issues = found(alone(firstRow(table, change), table)).filter((issue) => issue.code === 'ROW_INVALID');
    expect(issues.length).toBeGreaterThan(0);
    expect(issues[0]).toMatchObject({
      severity: 'error',
      where: { line: expect.any(Number), record: expect.any(String) },
    });
    expect(issues[0]?.message).toContain(place);
  });

  it('a column that is missing', () => {
    const issues = found(
      withRows('measures', ([first, ...rest]) => [
        Object.fromEntries(Object.entries(first ?? {}).filter(([name]) => name !== 'measure_name')),
        ...rest,
      ]),
    );
    expect(issues).toMatchObject([{ code: 'ROW_INVALID', message: expect.stringContaining('measure_name') }]);
  });
});

describe('keys', () => {
  it('a doubled row is said with table, key and line', () => {
    const issues = found(withRows('measures', (rows) => [...rows, rows[0] as Row]));
    expect(issues).toMatchObject([
      { code: 'KEY_DOUBLED', where: { file: reportFile, line: 16 }, message: expect.stringContaining('2024 / 1-1') },
    ]);
  });

  it('an id that stands in two tables', () => {
    const id = tables[0]?.rows[0]?.['id'] as string;
    expect(found(firstRow('measures', { id }))).toMatchObject([{ code: 'KEY_DOUBLED' }]);
  });

  it.each<[string, string, Record<string, Value>, string]>([
    ['an activity of no initiative', 'schedule', { initiative_id: '9-9-9' }, 'dx_plan_initiatives'],
    ["a result of another year's initiative", 'results', { report_year: 2023 }, 'dx_plan_initiatives'],
    ['an initiative of no measure', 'initiatives', { measure_number: 99 }, 'dx_plan_measures'],
    ['a relisted initiative of no original', 'initiatives', { original_initiative_id: '9-9-9' }, 'dx_plan_initiatives'],
    ['a department below none', 'departments', { parent: '00000000' }, 'dx_plan_departments'],
    [
      'a department in charge that is none',
      'initiative_departments',
      { department_id: '00000000' },
      'dx_plan_departments',
    ],
  ])('%s', (_, table, change, other) => {
    expect(
      found(referred(firstRow(table, change), table)).filter((issue) => issue.code === 'FOREIGN_KEY_BROKEN'),
    ).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining(other),
        where: expect.objectContaining({ line: expect.any(Number) }),
      }),
    );
  });

  it('no original is no broken reference', () => {
    expect(found(firstRow('initiatives', { original_initiative_id: null }))).toEqual([]);
  });
});

it('every finding is said at once', () => {
  const twice = withRows('measures', (rows) => [
    { ...rows[0], initiative_count: -1 },
    { ...rows[1], measure_name: '' },
    ...rows.slice(2),
  ]);
  expect(found(twice).map((issue) => issue.where.line)).toEqual([16, 17]);
});
