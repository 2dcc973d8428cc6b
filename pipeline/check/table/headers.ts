import type { Param } from '../../issues/issue';
import { type Column, header } from '../../model/csvw';
import { type Recognised, foldWidth, nearest } from '../../standards/match';
import { isPublished, presentForm, sureness, titlesOf } from '../../standards/registry';
import { notationOf } from '../../text/date-notation';
import { UNTIDY, mended, scan } from '../../text/char-class';
import { isLost } from '../../text/lost';
import { visible } from '../../text/visible';
import { tidy } from '../cell/characters';
import type { Findings } from '../findings/types';
import type { Identified } from './identify';
import { mayBeNames } from './rows';

/**
 * Find which of the first records is the header: the first that is about as full as the fullest. Titles and blank rows
 * may stand above it, and so may names of groups of its columns.
 */
export function findHeader(records: string[][]): number {
  const found = fullEnough(records);
  const [header, below] = [records[found], records[found + 1]];
  return header && below && isAboveHeader(header, below, records[found + 2]) ? found + 1 : found;
}

/**
 * Whether a record that is full enough stands above the header: a day with a word (2020-08-19, 時点), or names of groups, some
 * twice and none over the first column, with the names of all columns below.
 */
function isAboveHeader(record: string[], below: string[], row: string[] = []): boolean {
  const [names, next] = [record, below].map((cells) => cells.filter((cell) => cell.trim() !== '')) as [
    string[],
    string[],
  ];
  if (next.length < names.length || !mayBeNames(next)) return false;
  const groups = record[0]?.trim() === '' && new Set(names).size < names.length && next.length === below.length;
  const day = names.length < 3 && names.some((cell) => notationOf(cell) === 'day') && !mayBeNames(row);
  return groups || day;
}

function fullEnough(records: string[][]): number {
  const filled = records.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const fullest = Math.max(0, ...filled);
  const overGroups = (count: number, below: string[] = []): boolean => {
    const names = below.filter((cell) => cell.trim() !== '');
    return names.length > 2 * count && mayBeNames(names);
  };
  return filled.findIndex(
    (count, at) =>
      count > 0 &&
      (count >= fullest / 2 || (count > 3 && !overGroups(count, records[at + 1]))) &&
      (fullest === 1 || (records[at] as string[]).length > 1),
  );
}

/**
 * Tell of a header's own faults: its place, blanks and characters, names that stand twice (L3-01, L1-06, L1-08, L2-03).
 * @param top the line in which it belongs
 */
export function checkHeader(headers: string[], line: number, top: number, findings: Findings): void {
  if (line > top) findings.add('HEADER_NOT_FIRST', { line: top }, { header: line });
  const first = new Map<string, number>();
  headers.forEach((title, at) => {
    if (findings.stopped) return;
    const place = { line, column: at + 1, field: title, value: title };
    const kinds = scan(title);
    if (isLost(title)) findings.add('TEXT_LOST', place);
    else if ((kinds & UNTIDY) !== 0) tidy(findings, place, kinds);
    const before = first.get(title);
    if (title !== '' && before !== undefined) findings.add('HEADER_DOUBLED', place, { first: before, number: at + 1 });
    else first.set(title, at + 1);
  });
}

/**
 * Tell which standard dataset it is, and how its columns differ from the standard's.
 * @param described titles of columns beyond it that are described beside the file, if anybody describes any
 */
export function checkColumns(
  headers: string[],
  line: number,
  { standard, columns, described }: Recognised & Pick<Identified, 'described'>,
  findings: Findings,
): void {
  const sure = sureness(standard);
  const titles = titlesOf(standard);
  const name = standard.description['dc:conformsTo'] ?? standard.slug;
  findings.add('STANDARD_RECOGNISED', {}, { name, columns: titles.length, sure: inWords(sure) });
  const present = presentForm(standard);
  if (present)
    findings.add(
      'STANDARD_EARLIER',
      {},
      { next: `${present.description['dc:conformsTo'] ?? present.slug} (${present.columns.length})` },
    );

  checkTitles(headers, line, { standard, columns, described }, sure.spelling, findings);
  checkLacking({ standard, columns }, sure.spelling, findings);
  checkOrder(headers, line, columns, sure.order, findings);
}

/** Tell of titles that the standard lacks, or spells otherwise. */
function checkTitles(
  headers: string[],
  line: number,
  { standard, columns, described }: Recognised & Pick<Identified, 'described'>,
  spellingIsSure: boolean,
  findings: Findings,
): void {
  const titles = titlesOf(standard);
  const free = titles.filter((_, index) => !columns.includes(index));
  headers.forEach((title, at) => {
    const place = { line, column: at + 1, field: title, value: title };
    const known = titles[columns[at] as number];
    if (known === undefined) {
      const known = { suggestion: suggestion(nearest(title, free)), detail: describing(visible(title)) };
      if (title.trim() === '') return;
      if (!isPublished(standard) || described?.has(title))
        findings.add('COLUMN_UNKNOWN', place, { ...known, detail: '' });
      else findings.add('COLUMN_UNKNOWN', place, known, { blocks: true, ...(described && { severity: 'warning' }) });
    } else if (known !== title) {
      findings.add(
        'COLUMN_SPELLING',
        place,
        { standard: known },
        foldWidth(known) === foldWidth(title) || !spellingIsSure || mended(title) === mended(known)
          ? { severity: 'info' }
          : {},
      );
    }
  });
}

/** Tell of the standard's columns that the file lacks. */
function checkLacking({ standard, columns }: Recognised, spellingIsSure: boolean, findings: Findings): void {
  const isKey = ({ name }: Column): boolean =>
    isPublished(standard) && standard.description.tableSchema.primaryKey.includes(name);
  const lacking = standard.columns.filter((_, index) => !columns.includes(index));
  for (const column of lacking.filter((one) => one.required || one['schema:valueRequired'])) {
    findings.add(
      'COLUMN_LACKING',
      { field: header(column) },
      { detail: header(column), mend: FILL },
      { severity: column.required && spellingIsSure ? 'error' : 'warning', blocks: isKey(column) },
    );
  }
  const wanted = (one: Column): boolean => (one.required ?? false) || (one['schema:valueRequired'] ?? false);
  const keys = lacking.filter((one) => isKey(one) && !wanted(one));
  if (keys.length > 0)
    findings.add(
      'COLUMN_LACKING',
      {},
      { detail: keys.map(header).join('、'), mend: FILL_KEY },
      { severity: 'warning', blocks: true },
    );
  const optional = lacking.filter((one) => !isKey(one) && !wanted(one));
  if (optional.length > 0)
    findings.add(
      'COLUMN_LACKING',
      {},
      { detail: optional.map(header).join('、'), mend: LEAVE_EMPTY },
      { severity: 'info' },
    );
}

/** Tell of the first column that stands before one that it follows in the standard. */
function checkOrder(
  headers: string[],
  line: number,
  columns: number[],
  orderIsSure: boolean,
  findings: Findings,
): void {
  const known = columns.map((column, at) => ({ column, at })).filter(({ column }) => column >= 0);
  const out = known.findIndex(({ column }, index) => index > 0 && column < (known[index - 1]?.column as number));
  if (out > 0) {
    const [before, one] = [known[out - 1], known[out]].map((item) => headers[item?.at as number] as string) as [
      string,
      string,
    ];
    findings.add(
      'COLUMN_ORDER',
      { line, column: (known[out]?.at as number) + 1, field: one, value: before },
      { wanted: one },
      orderIsSure ? {} : { severity: 'info' },
    );
  }
}

/** The entry of `source.yaml` that describes a column, to be filled in. */
function describing(title: string): Param {
  const entry = (name: string, en: string, description: string): string =>
    `- { title: "${title}", name: ${name}, en: ${en}, description: ${description} }`;
  return {
    ja: `公開するなら source.yaml の columns に足してください: ${entry('半角英数字の名前', '英語の名前', '何の列か')}`,
    en: `; to publish it add to columns in source.yaml: ${entry('a_name', 'its English name', 'what it holds')}`,
  };
}

const FILL_KEY: Param = {
  ja: '公開するデータのアドレスを作る列です。',
  en: ', with their values: the addresses of published data are made of them',
};
const FILL: Param = { ja: '値のいる列です。', en: ', with their values' };
const LEAVE_EMPTY: Param = {
  ja: '値がなければ、見出しだけを置いてセルを空にします。',
  en: '; where there is no value, leave the cells empty',
};

function suggestion(title: string | undefined): Param {
  return title === undefined
    ? { ja: '', en: 'nothing near it is known' }
    : { ja: `「${title}」のことでしょうか。`, en: `is it "${title}"?` };
}

function inWords({ order, spelling, marks }: ReturnType<typeof sureness>): Param {
  const ja = [order ? '' : '列の順', spelling ? '' : '見出しの書き方', marks ? '' : '必須の印'].filter(Boolean);
  const en = [
    order ? '' : 'column order',
    spelling ? '' : 'spelling of the headers',
    marks ? '' : 'required marks',
  ].filter(Boolean);
  return ja.length === 0
    ? { ja: '', en: '' }
    : {
        ja: `${ja.join('、')}は確かめられていないので、誤りとはしません。`,
        en: `; not certain, and so never an error: ${en.join(', ')}`,
      };
}
