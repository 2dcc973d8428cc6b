import type { Bilingual } from '../../issues/issue';
import { type Column, datatypeOf } from '../../model/csvw';
import { type Watch, compileColumn } from '../column/column';
import { classify, isWestern, reportProfile } from '../column/infer-type';
import type { ColumnContext, Declared, Findings, Placed, TableCheck } from '../findings/types';
import { watchFillDown } from './blank-groups';
import { compileCoordinates } from './coordinates';
import { type CrossFieldCheck, compileCrossField } from './cross-field';
import { watchHeader } from './header-missing';
import { uniqueKeys } from './keys';
import { oneColumn } from './one-column';
import { watchRows } from './rows';
import { SHEET_IS_RIGHT, wideColumns } from './wide';

/** Areas that any table may name (rule L3-06), by the titles that they most often have. */
const AREAS: ReadonlyMap<string, string> = new Map([
  ['全国地方公共団体コード', 'local government code'],
  ['都道府県コード又は市区町村コード', 'local government code'],
  ['都道府県名', 'prefecture'],
  ['市区町村名', 'municipality'],
  ['地方公共団体名', 'local government'],
]);

/** Compile the checks of a table. */
export function compileTable(
  headers: string[],
  headerLine: number,
  declared: Declared | undefined,
  findings: Findings,
): TableCheck {
  const placed: Placed[] = headers.flatMap((_, at) =>
    declared?.columns[at] ? [{ column: declared.columns[at], at }] : [],
  );
  const watches: Watch[] = headers.map((title, at) =>
    compileColumn({
      findings,
      headerLine,
      number: at + 1,
      title,
      declared: declared?.columns[at] ?? areaColumn(title),
      sure: declared?.sure ?? false,
      publication: publicationOf(declared, at),
    }),
  );
  const across: CrossFieldCheck[] = declared
    ? compileCrossField(placed, findings, declared.sure)
    : compileCoordinates(headers, findings);
  const keys = declared && uniqueKeys(placed, declared.primaryKey, findings);
  const rows = watchRows(headers, findings, declared?.published !== undefined);
  const missing = watchHeader(headers, findings, headerLine);
  const single = oneColumn(headers, findings);
  const fillDown = declared?.columns[0] ? undefined : watchFillDown(headers, findings);
  let count = 0;
  return {
    rows: () => count,
    take(cells, line) {
      const kind = rows.onRow(cells, line);
      if (kind === 'blank') return undefined;
      count++;
      if (kind !== 'data') return kind === 'another table' ? kind : findings.stopped;
      missing.onRow(cells);
      for (let at = 0; at < watches.length && findings.stopped === undefined; at++)
        (watches[at] as Watch).onCell(cells[at] as string, line);
      single?.onCell(cells[0] as string);
      fillDown?.onRow(cells, line);
      for (const check of across) check(cells, line);
      keys?.(cells, line);
      return findings.stopped;
    },
    end(whole) {
      rows.onEnd();
      single?.onEnd();
      fillDown?.onEnd();
      endColumns(watches, headers, missing.header(), findings);
      wideColumns(headers, declared?.national ?? false, findings);
      if (declared) unitsOf(declared, findings);
      if (count === 0 && whole) findings.add('CSV_NO_ROWS', {});
    },
  };
}

/** Tell what whole columns come to. @param nameless whether the table has no header: then nothing is told of names and units */
function endColumns(watches: Watch[], headers: string[], nameless: boolean, findings: Findings): void {
  const types = watches.map(({ profiler }) => profiler && classify(profiler.profile));
  const western = types.some((type) => type && isWestern(type));
  const unitless: number[] = [];
  watches.forEach(({ onEnd, profiler }, at) => {
    onEnd(nameless);
    const type = types[at];
    if (!profiler || !type) return;
    const place = { findings, number: at + 1, title: headers[at] as string };
    if (reportProfile(place, profiler.profile, type, western)) unitless.push(at);
  });
  if (!nameless) tellUnitless(unitless, headers, findings);
}

/** What the column at a place is published as, in a sheet that a build takes. */
function publicationOf(declared: Declared | undefined, at: number): ColumnContext['publication'] {
  if (!declared?.published) return undefined;
  const column = declared.published[at];
  return { column, isKey: column !== undefined && declared.primaryKey.includes(column.name) };
}

/** What a column that nothing declares is by its title, where that names an area. */
export function areaColumn(title: string): Column | undefined {
  const name = AREAS.get(title);
  return name === undefined ? undefined : { name: 'area', datatype: { base: 'string', name } };
}

/** How to tell a unit. */
const TELL_UNIT: Bilingual = {
  ja: '見出しに「面積(平方メートル)」のように単位を書くか、単位の列を作ってください。',
  en: 'tell the unit in the name, as 面積(平方メートル), or in a column of its own',
};

/** Tell once of the columns of numbers whose unit nothing says. @param columns from 0 */
function tellUnitless(columns: number[], headers: string[], findings: Findings): void {
  if (columns.length === 0) return;
  const field = columns.map((at) => headers[at]).join('、');
  const place = columns.length === 1 ? { column: (columns[0] as number) + 1, field } : {};
  findings.add('UNIT_UNKNOWN', place, { field, mend: TELL_UNIT });
}

const DESCRIBE_UNIT: Bilingual = {
  ja: '表の記述(-metadata.json)の列に単位を書いてください。',
  en: "tell the unit in the table's description (-metadata.json)",
};

/** Columns of numbers whose unit a description leaves out (rule L3-04): a national sheet is right all the same. */
function unitsOf({ columns, national }: Declared, findings: Findings): void {
  const bare = columns.filter(
    (column) =>
      column && /^(?:integer|nonNegativeInteger|decimal)$/.test(datatypeOf(column).base) && !column['schema:unitText'],
  );
  if (bare.length === 0) return;
  const field = bare.map((column) => column?.titles?.ja ?? column?.name).join('、');
  findings.add(
    'UNIT_UNKNOWN',
    {},
    { field, mend: national ? SHEET_IS_RIGHT : DESCRIBE_UNIT },
    national ? { severity: 'info' } : {},
  );
}
