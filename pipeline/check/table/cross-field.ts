import type { Severity } from '../../issues/issue';
import { datatypeOf, header } from '../../model/csvw';
import type { Findings, Placed } from '../findings/types';

/** Check a row across its columns. */
export type CrossFieldCheck = (cells: string[], line: number) => void;

/**
 * Compile the checks across columns that a description's names call for: `x_start_y` with `x_end_y`, latitude with
 * longitude, `x_toilets` with its parts `x_toilets_y`, the population with its sexes and ages.
 * @param sure a fault is an error in a sheet that is sure, else a warning
 */
export function compileCrossField(placed: Placed[], findings: Findings, sure: boolean): CrossFieldCheck[] {
  const byName = new Map(placed.map((one) => [one.column.name, one]));
  const weight: Severity = sure ? 'error' : 'warning';
  const checks: CrossFieldCheck[] = [];
  for (const [name, start] of byName) {
    const end = /(^|_)start_(?:date|time)$/.test(name) ? byName.get(name.replace('start_', 'end_')) : undefined;
    if (!end) continue;
    const order = inOrder(start, end, findings, name.endsWith('time') ? 'warning' : weight);
    const [first, last] = [
      byName.get(name.replace('time', 'date')),
      byName.get(name.replace('start_time', 'end_date')),
    ];
    // A time of day is later than another only on the same day.
    if (name.endsWith('time') && first && last)
      checks.push((cells, line) =>
        cells[last.at] === '' || cells[first.at] === cells[last.at] ? order(cells, line) : undefined,
      );
    else checks.push(order);
  }
  const [latitude, longitude] = [byName.get('latitude'), byName.get('longitude')];
  if (latitude || longitude) checks.push(withinJapan(latitude, longitude, findings, weight));
  for (const [name, total] of byName) {
    const parts = placed.filter(({ column }) => name.endsWith('_toilets') && column.name.startsWith(`${name}_`));
    if (parts.length > 0) checks.push(sums(total, parts, findings, 'COUNT_OVER_TOTAL', weight));
  }
  const sexes = placed.filter(({ column }) => /^(?:fe)?male$/.test(column.name));
  const population = byName.get('population');
  if (population && sexes.length === 2) checks.push(sums(population, sexes, findings, 'SUM_DIFFERS', weight));
  const allAges = placed.filter(({ column }) => /^(?:fe)?male_\d/.test(column.name));
  if (population && allAges.length > 0) checks.push(agesGiven(population, allAges, findings));
  for (const sex of sexes) {
    const ages = placed.filter(({ column }) => column.name.startsWith(`${sex.column.name}_`));
    if (ages.length > 0) checks.push(sums(sex, ages, findings, 'SUM_DIFFERS', 'warning'));
  }
  return checks;
}

/** A row of a population has its ages, all of them: an area with few people may keep them all to itself, and is told of once. */
function agesGiven(population: Placed, ages: Placed[], findings: Findings): CrossFieldCheck {
  return (cells, line) => {
    const empty = ages.filter(({ at }) => cells[at] === '');
    if (empty.length === 0 || cells[population.at] === '') return;
    const [first] = empty as [Placed, ...Placed[]];
    const field =
      empty.length === ages.length ? `${header(first.column)}〜` : empty.map(({ column }) => header(column)).join('、');
    findings.add(
      'AGES_MISSING',
      { line, column: first.at + 1, field: header(first.column) },
      { detail: field, count: empty.length },
    );
  };
}

function inOrder(start: Placed, end: Placed, findings: Findings, severity: Severity): CrossFieldCheck {
  const form = datatypeOf(start.column).base === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{2}:\d{2}$/;
  const [startTitle, endTitle] = [header(start.column), header(end.column)];
  return (cells, line) => {
    const [first, value] = [cells[start.at] as string, cells[end.at] as string];
    // ISO 8601 sorts as text.
    if (value >= first || value === '' || !form.test(first) || !form.test(value)) return;
    findings.add(
      'PERIOD_REVERSED',
      { line, column: end.at + 1, field: endTitle, value },
      { start: startTitle, end: endTitle, first },
      { severity },
    );
  };
}

/** Where Japan lies, in degrees: from 沖ノ鳥島 and 与那国島 to 宗谷 and 南鳥島. */
const SOUTH_NORTH = [20, 46] as const;
const WEST_EAST = [122, 154] as const;

const inside = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** Whether a latitude and a longitude, in degrees, are one another's: each is no place of its own kind in Japan, and one of the other's. */
export function areExchanged(latitude: number, longitude: number): boolean {
  return inside(latitude, WEST_EAST) && inside(longitude, SOUTH_NORTH);
}

function withinJapan(
  latitude: Placed | undefined,
  longitude: Placed | undefined,
  findings: Findings,
  severity: Severity,
): CrossFieldCheck {
  return (cells, line) => {
    const [north, east] = [
      latitude ? (cells[latitude.at] as string) : '',
      longitude ? (cells[longitude.at] as string) : '',
    ];
    if (north === '' && east === '') return;
    const [y, x] = [north === '' ? NaN : Number(north), east === '' ? NaN : Number(east)];
    if (inside(y, SOUTH_NORTH) && inside(x, WEST_EAST)) return;
    if (latitude && areExchanged(y, x)) {
      findings.add(
        'COORDINATES_EXCHANGED',
        { line, column: latitude.at + 1, field: header(latitude.column), value: north },
        { first: east },
        { severity, blocks: true },
      );
      return;
    }
    for (const [one, number, text, range] of [
      [latitude, y, north, SOUTH_NORTH],
      [longitude, x, east, WEST_EAST],
    ] as const) {
      if (one && !Number.isNaN(number) && !inside(number, range))
        findings.add(
          'VALUE_RANGE',
          { line, column: one.at + 1, field: header(one.column), value: text },
          { expected: range.join('〜') },
          { severity, blocks: true },
        );
    }
  };
}

/** Hold the sum of parts against their total, where all of them are counts. */
function sums(
  total: Placed,
  parts: Placed[],
  findings: Findings,
  code: 'COUNT_OVER_TOTAL' | 'SUM_DIFFERS',
  severity: Severity,
): CrossFieldCheck {
  const field = header(total.column);
  return (cells, line) => {
    const first = cells[total.at] as string;
    if (!/^\d+$/.test(first)) return;
    let [sum, counted] = [0, 0];
    for (const { at } of parts) {
      const part = cells[at] as string;
      if (part === '') continue;
      if (!/^\d+$/.test(part)) return;
      sum += Number(part);
      counted++;
    }
    const wrong = code === 'COUNT_OVER_TOTAL' ? sum > Number(first) : counted === parts.length && sum !== Number(first);
    if (wrong)
      findings.add(
        code,
        { line, column: total.at + 1, field, value: String(sum) },
        { total: field, first },
        { severity },
      );
  };
}
