import { checkFile } from '../check/check';
import { LISTED, collect } from '../check/findings/collect';
import { mergeReports } from '../check/findings/merge-reports';
import type { CheckReport } from '../check/findings/types';
import type { Effects } from '../core/effects';
import { folderOf, joinPath } from '../core/file-path';
import type { CheckCode } from '../check/rules/codes';
import type { Bilingual } from '../issues/issue';
import { type FixOptions, type FixSource, type FixedFile, fixCsv } from './fix';
import { csvName } from './folder';
import { type TableText, tableTexts } from './workbook-to-csv';

/** What makes a table's values uncertain, in words. */
const UNSURE: Partial<Record<CheckCode, Bilingual>> = {
  CELLS_MERGED: { ja: '結合されたセル', en: 'merged cells' },
  ROW_HIDDEN: { ja: '非表示の行', en: 'hidden rows' },
  COLUMN_HIDDEN: { ja: '非表示の列', en: 'hidden columns' },
  FORMULA_WITHOUT_VALUE: { ja: '値のない数式', en: 'formulas without values' },
  CELL_CONTROL: { ja: '制御文字', en: 'control characters' },
  UNIT_IN_FORMAT: { ja: '書式で変わる数', en: 'numbers that their format changes' },
};
/** Why there is no table to be read. */
const UNREADABLE: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'WORKBOOK_BROKEN',
  'WORKBOOK_EMPTY',
  'WORKBOOK_ENCRYPTED',
  'WORKBOOK_OTHER_FORMAT',
  'WORKBOOK_TOO_LARGE',
]);
/** What a CSV does not hold, and so does not show to its check. */
const LOST: ReadonlySet<CheckCode> = new Set<CheckCode>(['SHEET_OBJECT', 'CELL_LOOK', 'SHEET_HIDDEN']);

/**
 * Write each table of a workbook as a CSV of its own, mended as any CSV is: `name.csv`, or `name.sheet.csv` where there are
 * several. The tables of a sheet on which something makes a value uncertain are not written. What a workbook holds
 * besides its tables, and a CSV can not, is told at its cell.
 * @throws UsageError when one can not be written
 */
export function fixWorkbook(effects: Effects, file: string, options: FixOptions): FixedFile {
  const before = checkFile(effects, file, options);
  const isReadable = !before.issues.some(({ code }) => UNREADABLE.has(code as CheckCode));
  const tables = isReadable ? tableTexts(effects, file) : [];
  const unsure = unsureSheets(before, tables);
  const sure = tables.filter(({ sheet }) => !unsure.has(sheet));
  const names = namesOf(file, tables);
  const fixed = sure.map((table) =>
    fixCsv(effects, sourceOf(joinPath(folderOf(file), names.get(table) as string), table), options),
  );
  const kept = before.issues.filter(
    ({ code, where: { sheet, column } }) =>
      !isReadable ||
      (sheet !== undefined && unsure.has(sheet)) ||
      LOST.has(code as CheckCode) ||
      (code === 'NOTE_IN_TABLE' && column !== undefined),
  );
  const told = collect(file, options.level ?? 3, options.language);
  for (const [sheet, reason] of unsure) told.add('FIX_TABLE_UNSURE', { sheet }, { sheet, reason });
  const paths = fixed.map((one) => one.fixed);
  const beside = fixed.flatMap(({ leftOut }) => leftOut ?? []);
  return {
    file,
    fixed: paths.length > 1 ? paths : (paths[0] ?? null),
    leftOut: beside.length > 1 ? beside : (beside[0] ?? null),
    checked: mergeReports(
      before,
      fixed.map(({ checked }) => checked),
      [...told.issues, ...kept],
      told.counts(),
    ),
    counts: fixed.flatMap(({ counts }) => counts),
    eachChange: (take) =>
      fixed.forEach(({ eachChange }, at) =>
        eachChange((change) =>
          take({
            sheet: (sure[at] as TableText).sheet,
            ...change,
            ...(sure[at] as TableText).place(change.line, change.column),
          }),
        ),
      ),
  };
}

/** Sheets that hold a value that is not certain, and why; all of them where more such places were found than are listed. */
function unsureSheets({ issues, counts }: CheckReport, tables: TableText[]): Map<string, Bilingual> {
  const found = new Map<string, Set<CheckCode>>();
  const note = (sheet: string, code: CheckCode): void =>
    void found.set(sheet, (found.get(sheet) ?? new Set()).add(code));
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  for (const {
    code,
    severity,
    where: { sheet },
  } of issues)
    if (sheet !== undefined && sheets.includes(sheet) && UNSURE[code as CheckCode] && severity !== 'info')
      note(sheet, code as CheckCode);
  for (const { code, severity, count } of counts)
    if (UNSURE[code] && severity !== 'info' && count > LISTED) sheets.forEach((sheet) => note(sheet, code));
  const inWords = (codes: Set<CheckCode>, language: 'ja' | 'en'): string =>
    [...codes].map((code) => UNSURE[code]?.[language]).join(language === 'ja' ? '、' : ', ');
  return new Map([...found].map(([sheet, codes]) => [sheet, { ja: inWords(codes, 'ja'), en: inWords(codes, 'en') }]));
}

/** A name for each table: the workbook's, and behind it the sheet's where there are several. */
function namesOf(file: string, tables: TableText[]): Map<TableText, string> {
  const taken = new Set<string>();
  return new Map(
    tables.map((table) => {
      // What no system's file names hold.
      // eslint-disable-next-line no-control-regex -- control characters are among it
      const sheet = table.sheet.replace(/[\\/:*?"<>|\u0000-\u001F.]/g, '_');
      let name = csvName(file, tables.length === 1 ? '' : `.${sheet}`);
      for (let number = 2; taken.has(name.normalize('NFC').toLowerCase()); number++)
        name = csvName(file, `.${sheet}_${number}`);
      taken.add(name.normalize('NFC').toLowerCase());
      return [table, name];
    }),
  );
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A table's text as if it were a file that stands beside the workbook. */
function sourceOf(name: string, table: TableText): FixSource {
  return {
    name,
    bytes: () => table.bytes(),
    copyTo(output) {
      for (const piece of table.bytes()) output.append(decoder.decode(piece));
    },
  };
}
