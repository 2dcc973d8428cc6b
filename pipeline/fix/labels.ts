import { ruleName } from '../check/print/labels';
import { columnLetters } from '../formats/xlsx/reference';
import type { CheckCode } from '../check/rules/codes';
import type { Bilingual, Language } from '../issues/issue';
import { say } from '../issues/issue';
import type { Change } from './change';
import type { FixedFile } from './fix';

/** What a change does, by the finding that it mends. */
const DOES: Partial<Record<CheckCode, Bilingual>> = {
  CSV_ENCODING: { ja: '文字コードをUTF-8(BOM付き)にしました', en: 'encoding set to UTF-8 with BOM' },
  CSV_NO_BOM: { ja: '先頭に目印(BOM)を付けました', en: 'byte order mark added' },
  CSV_LINE_ENDS: { ja: '改行をCRLFにそろえました', en: 'line ends set to CRLF' },
  CSV_TABS: { ja: 'タブ区切りをコンマ区切りにしました', en: 'tabs between cells replaced by commas' },
  QUOTES_WRONG: { ja: '引用符を正しく付け直しました', en: 'quotes set right' },
  CELLS_MISCOUNTED: {
    ja: '見出しより後ろにはみ出した空のセルを除きました',
    en: 'empty cells behind the last column left out',
  },
  HEADER_NOT_FIRST: {
    ja: '見出しより上の行を、別のファイルに移しました',
    en: 'row above the header moved to the file beside',
  },
  HEADER_REPEATED: { ja: '途中にもう一度ある見出しの行を除きました', en: 'repeated header left out' },
  ROW_BLANK: { ja: '空の行を除きました', en: 'blank row left out' },
  COLUMN_BLANK: { ja: '見出しも値もない列を除きました', en: 'blank column left out' },
  COLUMN_SPELLING: { ja: '見出しを標準の書き方にしました', en: 'column named as in the standard' },
  COLUMN_ORDER: { ja: '列を標準の順に並べました(列の番号)', en: "columns put in the standard's order (their numbers)" },
  STANDARD_EARLIER: { ja: '新しい様式の列にしました', en: 'column of the present form' },
  COLUMN_LACKING: {
    ja: '新しい様式の列を、空のまま加えました',
    en: 'column of the present form added, without values',
  },
  COLUMN_LEFT_OUT: {
    ja: '新しい様式にない列の値を、別のファイルに移しました',
    en: 'values of a column that the present form lacks moved to the file beside',
  },
  CELL_BLANKS: { ja: '余分な空白を除きました', en: 'blanks left out that do not belong there' },
  CELL_LINE_BREAK: { ja: 'セルの中の改行を空白にしました', en: 'line break within a cell replaced by a blank' },
  CHARACTER_DEPENDENT: { ja: '機種依存文字を置き換えました', en: 'platform-dependent characters replaced' },
  CELL_NO_VALUE: { ja: '「値なし」の印を消して空にしました', en: 'mark for no value removed' },
  NUMBER_WITH_TEXT: { ja: '数を半角の数字だけにしました', en: 'number written in half-width digits alone' },
  TIME_NOTATION: { ja: '日付を西暦の「2026-04-01」の形にしました', en: 'date written as 2026-04-01' },
  VALUE_FORM: { ja: '列の決まりの書き方にしました', en: 'written as the column wants it' },
  VALUE_NOT_LISTED: { ja: '決められた値の書き方にしました', en: 'written as the value laid down' },
  AREA_NAME: { ja: '地域の名称か番号の書き方を直しました', en: 'area name or code set right' },
  ZERO_LOST: { ja: '落ちていた先頭の0を戻しました', en: 'lost leading zero put back' },
  CELL_SEVERAL: { ja: '値の区切りを半角の「;」にしました', en: 'values parted by a half-width ";"' },
  NOTATIONS_MIXED: { ja: 'ハイフンのある書き方にそろえました', en: 'written with a hyphen, as others in the column' },
};

/** What a change does, with the rule that was broken. */
export function changeName({ code, rule }: Pick<Change, 'code' | 'rule'>, language: Language | undefined): string {
  const named = ruleName(rule);
  return `${say(DOES[code] ?? { ja: code, en: code }, language)}${named === '' ? '' : ` — ${named}`}`;
}

/** Where a change stands in the file as it was: line, column as Excel letters it, the column's title. */
export function changePlace({ sheet, line, column, field }: Change, language: Language | undefined): string {
  const parts = [
    sheet === undefined ? '' : say({ ja: `シート「${visible(sheet)}」`, en: `sheet "${visible(sheet)}"` }, language),
    line === null ? '' : say({ ja: `${line}行`, en: `line ${line}` }, language),
    column === null ? '' : say({ ja: `${columnLetters(column)}列`, en: `column ${columnLetters(column)}` }, language),
    field ? `「${visible(field)}」` : '',
  ].filter(Boolean);
  return parts.length === 0 ? say({ ja: 'ファイル全体', en: 'whole file' }, language) : parts.join(' ');
}

/** What stood there and what stands there now. */
export function beforeAfter(
  { from, to, line, column, field }: Change,
  language: Language | undefined,
): [before: string, after: string] {
  const whole = line === null && column === null && field === null;
  const shown = (text: string | null, none: Bilingual): string => {
    if (text === null) return say(none, language);
    if (!whole) return `「${visible(text)}」`;
    return text === '\t' ? 'TAB' : text.toUpperCase();
  };
  return [shown(from, { ja: '(なし)', en: '(none)' }), shown(to, { ja: '(除いた)', en: '(left out)' })];
}

/** Where the mended file is, or those of a workbook's tables, and what stands beside them. */
export function placesLine(
  { fixed: paths, leftOut: beside }: FixedFile,
  dryRun: boolean,
  language: Language | undefined,
): string {
  const [fixed, leftOut] = [[paths ?? []].flat().join(', '), [beside ?? []].flat().join(', ')];
  if (fixed === '') return say({ ja: 'CSVにできた表はありません', en: 'no table could be written as CSV' }, language);
  const main = dryRun
    ? { ja: `書いていません。書く先は ${fixed}`, en: `nothing written; it would be ${fixed}` }
    : { ja: `直したファイル: ${fixed}`, en: `mended file: ${fixed}` };
  return [
    say(main, language),
    ...(leftOut === ''
      ? []
      : [say({ ja: `そこに入らなかったもの: ${leftOut}`, en: `what has no place there: ${leftOut}` }, language)]),
  ].join('; ');
}

/** What can not be seen, or would end a line, is shown by its name. */
function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/g, '⏎')
    .replace(/\u3000/g, '␣')
    .replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length))
    .replace(
      /[\p{Cc}\p{Cf}\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F]/gu,
      (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
