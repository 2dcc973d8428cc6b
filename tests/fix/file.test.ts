import { describe, expect, it } from '@jest/globals';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { csv, fileName, rightRows, told } from '../check/sheets';
import { encodedAs, mended, rowsOf } from './mended';

const sheet = (slug: string, form: string): Standard =>
  standards().find((one) => one.slug === slug && one.form === form) as Standard;
const aed = sheet('aed', 'legacy');
const name = fileName(aed);
const rows = rightRows(aed);
const right = csv(rows);
const [header = [], ...data] = rows;
const withHeader = (change: (title: string) => string): string => csv([header.map(change), ...data]);
const line = (cells: string[]): string => csv([cells]).slice(1);
const width = header.length;

describe.each(standards().map((standard) => [`${standard.slug}.${standard.form}`, standard] as const))(
  '%s',
  (_, standard) => {
    it('a right file comes back byte for byte', () => {
      const content = csv(rightRows(standard));
      const result = mended(content, fileName(standard));
      expect(result.bytes.equals(Buffer.from(content))).toBe(true);
      expect([result.changes, result.leftOut]).toEqual([[], null]);
    });
  },
);

it('a right file keeps its quotes, and a last line without an end', () => {
  const quoted = `\uFEFF${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}`;
  const result = mended(quoted, name);
  expect(result.bytes.toString()).toBe(quoted);
  expect(result.changes).toEqual([]);
});

it('a record that nothing is changed in keeps its quotes, beside one that is changed', () => {
  const quoted = `\uFEFF${rows.map((row, index) => row.map((cell, at) => `"${index === 2 && at === 4 ? ` ${cell}` : cell}"`).join(',')).join('\r\n')}\r\n`;
  const lines = mended(quoted, name).bytes.toString().split('\r\n');
  expect(lines.map((one) => one.includes('"'))).toEqual([true, true, false, true, false]);
});

/** What is wrong, the file, what is in it when it is mended if not the right file, the codes and rules of the changes. */
const FILES: [what: string, content: string | Uint8Array, to: string, changes: string[]][] = [
  ['no BOM', right.slice(1), right, ['CSV_NO_BOM - -:-']],
  ['CP932', encodedAs(right, 'cp932'), right, ['CSV_ENCODING - -:-']],
  ['UTF-16 LE', encodedAs(right, 'utf-16le'), right, ['CSV_ENCODING - -:-']],
  ['UTF-16 BE', encodedAs(right, 'utf-16be'), right, ['CSV_ENCODING - -:-']],
  ['LF', right.replaceAll('\r\n', '\n'), right, ['CSV_LINE_ENDS - -:-']],
  ['CR', right.replaceAll('\r\n', '\r'), right, ['CSV_LINE_ENDS - -:-']],
  ['LF and CRLF', right.replace('\r\n', '\n'), right, ['CSV_LINE_ENDS - -:-']],
  ['tabs', right.replaceAll(',', '\t'), right, ['CSV_TABS - -:-']],
  [
    'a title and a blank row above the header',
    `\uFEFFAED設置箇所\r\n\r\n${right.slice(1)}`,
    right,
    ['HEADER_NOT_FIRST L3-01 1:-', 'ROW_BLANK L1-03 2:-'],
  ],
  [
    'blank rows',
    right.replaceAll('\r\n', `\r\n${','.repeat(width - 1)}\r\n`),
    right,
    [2, 4, 6, 8].map((at) => `ROW_BLANK L1-03 ${at}:-`),
  ],
  [
    'rows of blanks',
    right.replaceAll('\r\n', `\r\n\u3000, ${','.repeat(width - 2)}\r\n`),
    right,
    [2, 4, 6, 8].map((at) => `ROW_BLANK L1-03 ${at}:-`),
  ],
  [
    'lines of blanks, too short for rows',
    right.replaceAll('\r\n', '\r\n\u3000, ,\r\n'),
    right,
    [2, 4, 6, 8].map((at) => `ROW_BLANK L1-03 ${at}:-`),
  ],
  ['a blank row at the end, without an end', `${right}${','.repeat(width - 1)}`, right, ['ROW_BLANK L1-03 5:-']],
  [
    'blank columns',
    csv(rows.map((row) => ['', ...row.slice(0, 4), '', ...row.slice(4), '', ''])),
    right,
    [1, 6, 25, 26].map((at) => `COLUMN_BLANK L1-03 -:${at}`),
  ],
  ['a blank column of blanks', csv(rows.map((row) => [...row, ' '])), right, [`COLUMN_BLANK L1-03 -:${width + 1}`]],
  ['the header again', `${right}${line(header)}`, right, ['HEADER_REPEATED L1-03 5:-']],
  [
    'empty cells behind the last column',
    csv(rows.map((row, index) => (index === 2 ? [...row, '', ''] : row))),
    right,
    [`CELLS_MISCOUNTED L1-15 3:${width + 1}`],
  ],
  [
    'columns in another order',
    csv(rows.map((row) => [row[1], row[0], ...row.slice(2)] as string[])),
    right,
    ['COLUMN_ORDER - -:2', 'COLUMN_ORDER - -:1'],
  ],
  [
    'latitude and longitude exchanged',
    csv(
      rows.map(
        (row, index) => (index === 2 ? [...row.slice(0, 8), row[9], row[8], ...row.slice(10)] : row) as string[],
      ),
    ),
    right,
    ['COORDINATES_EXCHANGED - 3:9', 'COORDINATES_EXCHANGED - 3:10'],
  ],
  [
    'a quote in a bare cell',
    right.replace('本文その1,', '本文"その"1,'),
    right.replace('本文その1,', '"本文""その""1",'),
    ['QUOTES_WRONG L1-15 2:-'],
  ],
  [
    'numbered headers',
    withHeader((title) => `${header.indexOf(title) + 1}.${title}`),
    right,
    header.map((_, at) => `COLUMN_SPELLING - 1:${at + 1}`),
  ],
  [
    'headers in half-width kana',
    withHeader((title) => title.replace('コード', 'ｺｰﾄﾞ')),
    right,
    ['COLUMN_SPELLING - 1:1'],
  ],
  ['full-width headers', withHeader((title) => title.replace('URL', 'ＵＲＬ')), right, ['COLUMN_SPELLING - 1:21']],
  ['blanks in a header', withHeader((title) => title.replace('備考', '備　考 ')), right, ['COLUMN_SPELLING - 1:22']],
  [
    'a broken header',
    withHeader((title) => title.replace('利用可能日時特記事項', '利用可能\n日時特記事項')),
    right,
    ['COLUMN_SPELLING - 1:19'],
  ],
];

describe('a file is mended:', () => {
  it.each(FILES)('%s', (_, content, to, changes) => {
    const result = mended(content, name);
    expect(result.bytes.toString()).toBe(to);
    expect(
      result.changes.map(({ code, rule, line: at, column }) => `${code} ${rule ?? '-'} ${at ?? '-'}:${column ?? '-'}`),
    ).toEqual(changes);
    expect(told(result.checked)).toEqual([]);
    expect(mended(result.bytes, name).bytes.toString()).toBe(to);
  });
});

it('a known misspelling and the width of brackets are set right, as the sheet has them', () => {
  const toilet = sheet('public_toilet', '2026');
  const all = rightRows(toilet);
  const content = csv(all)
    .replace('所在地_連結表記', '所在地_連結標記')
    .replace('建物名等(方書)', '建物名等（方書）')
    .replace('男性トイレ数（和式）', '男性トイレ数(和式)');
  expect(mended(content, fileName(toilet)).bytes.toString()).toBe(csv(all));
  // The spelling of this sheet is not certain, and the width of its brackets neither.
  const lan = sheet('public_wireless_lan', '2026');
  const unsure = csv(rightRows(lan)).replace('建物名等(方書)', '建物名等（方書）');
  expect(mended(unsure, fileName(lan)).bytes.toString()).toBe(unsure);
});

it('a .tsv keeps its tabs', () => {
  const content = right.replaceAll(',', '\t');
  expect(mended(content, '242101_aed.tsv').bytes.toString()).toBe(content);
});

it('what stands above the header is written to the file beside, with its line', () => {
  const result = mended(`\uFEFFAED設置箇所,令和8年4月,,\r\n単位:台\r\n${right.slice(1)}`, name);
  expect(result.beside).toEqual([
    ['1', '', '', 'AED設置箇所'],
    ['1', '', '', '令和8年4月'],
    ['2', '', '', '単位:台'],
  ]);
  expect(result.written.sort()).toEqual(['out/242101_aed.csv', 'out/242101_aed.left-out.csv']);
});

/** Files of no standard sheet: what nothing declares is told by the whole column, as the check does. */
const UNDECLARED: [what: string, rows: string[][], to: string[][]][] = [
  [
    'dates in one column',
    [
      ['名称', '開催日'],
      ['祭り', '2026/4/1'],
      ['市', '令和8年5月1日'],
    ],
    [
      ['名称', '開催日'],
      ['祭り', '2026-04-01'],
      ['市', '2026-05-01'],
    ],
  ],
  [
    'months',
    [
      ['名称', '時期'],
      ['祭り', '2026年4月'],
      ['市', '2026/5'],
    ],
    [
      ['名称', '時期'],
      ['祭り', '2026-04'],
      ['市', '2026-05'],
    ],
  ],
  [
    'numbers',
    [
      ['品名', '面積(㎡)'],
      ['甲', '1,200㎡'],
      ['乙', '３００'],
    ],
    [
      ['品名', '面積(m2)'],
      ['甲', '1200'],
      ['乙', '300'],
    ],
  ],
  [
    'numbers, one of them a dash',
    [
      ['品名', '面積(㎡)'],
      ['甲', '1,200㎡'],
      ['乙', '−'],
      ['丙', '３００'],
    ],
    [
      ['品名', '面積(m2)'],
      ['甲', '1200'],
      ['乙', '−'],
      ['丙', '300'],
    ],
  ],
  [
    'dates, one of them as above',
    [
      ['名称', '開催日'],
      ['祭り', '2026/4/1'],
      ['市', '〃'],
      ['会', '令和8年5月1日'],
    ],
    [
      ['名称', '開催日'],
      ['祭り', '2026-04-01'],
      ['市', '〃'],
      ['会', '2026-05-01'],
    ],
  ],
  [
    'a title of two words on two lines',
    [
      ['Start\nDate', '名\n称'],
      ['甲', '乙'],
      ['丙', '丁'],
    ],
    [
      ['Start Date', '名称'],
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
];
it.each(UNDECLARED)('%s', (_, from, to) => {
  expect(rowsOf(mended(csv(from), 'table.csv').bytes)).toEqual(to);
});

/** Files of no standard sheet that nothing is certain in. */
const KEPT: [what: string, content: string][] = [
  [
    'fiscal years',
    csv([
      ['年度', '数'],
      ['令和6年度', '1'],
      ['令和7年度', '0'],
    ]),
  ],
  [
    'letters and numbers that may be no years',
    csv([
      ['駅', '路線'],
      ['H1', '甲'],
      ['S2', '乙'],
    ]),
  ],
  [
    'dates among words',
    csv([
      ['名称', '時期'],
      ['祭り', '2026/4/1'],
      ['市', '春'],
    ]),
  ],
  [
    'numbers among words',
    csv([
      ['名称', '量'],
      ['祭り', '1,200'],
      ['市', 'たくさん'],
      ['会', '少し'],
    ]),
  ],
  [
    'a raised digit among numbers',
    csv([
      ['名称', '量'],
      ['祭り', '1'],
      ['市', '10²'],
    ]),
  ],
  [
    'a dash',
    csv([
      ['名称', '量'],
      ['祭り', '1'],
      ['市', '-'],
    ]),
  ],
  [
    'a title that may be a header',
    csv([
      ['資料', '', ''],
      ['名称', '量', '色'],
      ['祭り', '1', '赤'],
    ]),
  ],
  ['too few and too many cells', '\uFEFFa,b\r\n 1\r\n1, 2,3\r\n'],
  ['text behind a closing quote', '\uFEFFa,b\r\n"x"y, 2\r\n'],
  [
    'two mail addresses on two lines',
    csv([
      ['名称', '宛先'],
      ['課', 'a@example.jp\nb@example.jp'],
    ]),
  ],
  ['another table', '\uFEFF名称,量\r\n祭り,1\r\n,\r\n種類,色\r\n 赤,㈱\r\n'],
  [
    'two columns of one name',
    csv([
      ['名称', '名称 '],
      ['祭り', '市'],
    ]),
  ],
  ['rows that tabs may part, below a title', '\uFEFF表題\r\n名称\t,\t色\r\n祭り\t1\t赤\r\n'],
  [
    'a note',
    csv([
      ['名称', '量', '色', '形'],
      ['祭り', '1', '赤', '丸'],
      ['※ 注 ', '', '', ''],
    ]),
  ],
];
it.each(KEPT)('%s: nothing is certain, and nothing changed', (_, content) => {
  const result = mended(content, 'table.csv');
  expect(result.bytes.toString()).toBe(content);
  expect(result.changes).toEqual([]);
});

it('a column without a name that holds a note is not blank', () => {
  const content = csv([
    ['名称', '量', '色', ''],
    ['祭り', '1', '赤', ''],
    ['※注 ', '', '', '速報'],
  ]);
  expect(mended(content, 'table.csv').bytes.toString()).toBe(content);
});

it('what is no number yet when another table begins is no reason to drop a column from a part of the file', () => {
  const { bytes, changes } = mended('\uFEFF,量,色,形\r\n,10kg,,\r\n\r\n,1名,,a\r\n,2,,b\r\n', 'table.csv');
  const widths = new Set(rowsOf(bytes).map((row) => row.length));
  expect([[...widths], changes.map(({ code }) => code)]).toEqual([[3], ['COLUMN_BLANK', 'ROW_BLANK']]);
});

it('a blank row before the header again stays when another table follows', () => {
  const once = mended('\uFEFF名称,量\r\n祭り,1\r\n,\r\n名称,量\r\n種類,色\r\n', 'table.csv');
  expect(once.changes.map(({ code, line: at }) => `${code} ${at}`)).toEqual(['HEADER_REPEATED 4']);
  expect(once.bytes.toString()).toBe('\uFEFF名称,量\r\n祭り,1\r\n,\r\n種類,色\r\n');
  expect(mended(once.bytes, 'table.csv').changes).toEqual([]);
});

/** What is no table is copied as it is, and what is wrong with it told. */
const COPIED: [what: string, content: Uint8Array, code: string][] = [
  ['nothing', Buffer.alloc(0), 'CSV_EMPTY'],
  ['a NUL', Buffer.from('a,b\n1,\0\n'), 'CSV_BINARY'],
  ['bytes of no encoding', Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0x81, 0x20, 0xff, 0xfe, 0x0a]), 'CSV_UNDECODABLE'],
  ['a header that tabs or commas may part', Buffer.from('\uFEFF,\t,\t数\r\n1\t2\t 3\r\n'), 'FIX_COPIED'],
  ['a header that tabs may part, with a comma', Buffer.from('\uFEFF甲\t,\t数\r\n\t\t\r\n'), 'FIX_COPIED'],
  ['tabs and a comma in the header', Buffer.from('\uFEFF,\t\t数\r\n甲\t2026/4/1\t 1\r\n'), 'FIX_COPIED'],
  ['a web page', Buffer.from('<html><body> a,b </body></html>'), 'CSV_OTHER_FORMAT'],
  ['a quote that is never closed', Buffer.from('a,b\n1,"2\n3,4\n'), 'QUOTES_WRONG'],
];
it.each(COPIED)('%s', (_, content, code) => {
  const result = mended(content, 'table.csv');
  expect(result.bytes.equals(Buffer.from(content))).toBe(true);
  expect(result.checked.issues.map((issue) => issue.code)).toContain(code);
  expect(result.checked.issues[0]?.where.file).toBe('out/table.csv');
});

it('a dry run lists the same changes and findings, and writes nothing', () => {
  const content = encodedAs(csv([header, ...data.map((row) => row.map((cell) => ` ${cell}`))]), 'cp932');
  const [dry, real] = [mended(content, name, { dryRun: true }), mended(content, name)];
  expect(dry.written).toEqual([]);
  expect(dry.changes.length).toBeGreaterThan(20);
  expect([dry.changes, dry.checked, dry.counts, dry.fixed]).toEqual([
    real.changes,
    real.checked,
    real.counts,
    real.fixed,
  ]);
});
