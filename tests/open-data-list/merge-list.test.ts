import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { describeDataset } from '../../pipeline/build/describe/dataset';
import { openDataList } from '../../pipeline/build/describe/open-data-list';
import { formatsOf } from '../../pipeline/build/serialize/serialize';
import { csvWriter } from '../../pipeline/formats/csv/writer';
import { OPEN_DATA_LIST, tableFile } from '../../pipeline/model/dist';
import { type ExistingList, readExistingList } from '../../pipeline/open-data-list/existing-list';
import { mergeList } from '../../pipeline/open-data-list/merge-list';
import { writeList } from '../../pipeline/open-data-list/write-list';
import { realTables } from '../project';
import { said } from '../report';
import { ENCODINGS, HEADERS, RENAMED, csv, encode, legacyRow } from './lists';
import { loadNationalSheet } from '../../pipeline/standards/national-sheet';
import { descriptionOf } from '../../pipeline/model/row';

const FILE = '242101_open_data_list.csv';
const { source, tables } = realTables();
const files = new Map(
  tables.flatMap((table) =>
    formatsOf(descriptionOf(table)).map(
      (extension, index) =>
        [tableFile('242101', table.name, extension), { bytes: 1000 + index, sha256: 'f'.repeat(64) }] as const,
    ),
  ),
);
const ours = openDataList(tables.map((table) => describeDataset(table, source, files)));
const ownIds = new Set(ours.map((row) => String(row['dataset_id'])));

function list(source: Buffer | string): ExistingList {
  const { list: found, issues } = readExistingList(typeof source === 'string' ? Buffer.from(source) : source, FILE);
  if (!found) throw new Error(said(issues).join('\n'));
  return found;
}
/** What is published after a merge, with our rows or others. */
const publish = (source: Buffer | string, rows = ours, own: ReadonlySet<string> = ownIds): string =>
  writeList(mergeList(list(source), rows, own).rows);
/** Read with another parser: records by title. */
const judged = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });
/** A list of one foreign row in 45 columns, with these cells. */
const one = (cells: Record<string, string>): string =>
  csv([HEADERS['2026'], HEADERS['2026'].map((title) => cells[title] ?? '')]);

describe('80 rows of others in the 15-column form', () => {
  const theirs = Array.from({ length: 80 }, (_, index) => legacyRow(index + 1));

  it.each(ENCODINGS)('in %s are all there, to the last cell, in their order, and ours behind them', (encoding) => {
    const bytes = encode(csv([HEADERS.legacy, ...theirs]), encoding);
    const { rows, issues } = mergeList(list(bytes), ours, ownIds);
    expect(issues).toEqual([]);
    const records = judged(writeList(rows));
    expect(records).toHaveLength(80 + ours.length);
    theirs.forEach((cells, index) => {
      const filled = Object.fromEntries(
        HEADERS.legacy.flatMap((title, at) =>
          RENAMED[title] === null ? [] : [[RENAMED[title] as string, cells[at] as string]],
        ),
      );
      const wanted = Object.fromEntries(
        HEADERS['2026'].map((title) => [
          title,
          ({ ...filled, 地方公共団体名: '三重県亀山市' } as Record<string, string>)[title] ?? '',
        ]),
      );
      // A spreadsheet must not run them: that is the one thing that is added.
      const guarded = (text: string): string =>
        ['=SUM(A1:A3)', '＠full', '=HYPERLINK("http://x.example","y")', '=TODAY()', '－', "'-5"].includes(text)
          ? `'${text}`
          : text;
      expect(records[index]).toEqual(
        Object.fromEntries(Object.entries(wanted).map(([title, text]) => [title, guarded(text)])),
      );
    });
    expect(records.slice(80).map((record) => record['ファイル_ID'])).toEqual(ours.map((row) => row['file_id']));
  });
});

describe('our own rows', () => {
  const before = publish(csv([HEADERS.legacy, legacyRow(1), legacyRow(2)]));

  it('are written as in our own list', () => {
    const writer = csvWriter(loadNationalSheet(OPEN_DATA_LIST));
    expect(writeList(ours)).toBe(writer.begin() + writer.rows(ours, []) + writer.end());
  });

  it('are replaced, not doubled, wherever they stand', () => {
    const [head, a, b, ...own] = before.split('\r\n').slice(0, -1);
    const shuffled = `${[head, ...own.slice(3), a, ...own.slice(0, 3), b].join('\r\n')}\r\n`;
    expect(publish(shuffled)).toBe(before);
    expect(publish(shuffled, ours, new Set())).toBe(before);
  });

  it('go with a dataset that is ours and no longer published', () => {
    const [gone] = ownIds;
    const left = judged(
      publish(
        before,
        ours.filter((row) => row['dataset_id'] !== gone),
      ),
    );
    expect(left.filter((record) => record['データセット_ID'] === gone)).toEqual([]);
    expect(left).toHaveLength(2 + ours.length - 5);
  });

  it('with a file id that another has: an error that names both', () => {
    const taken = String(ours[3]?.['file_id']);
    const { issues } = mergeList(list(one({ データセット_ID: '242101_park', ファイル_ID: taken })), ours, ownIds);
    expect(issues).toMatchObject([
      {
        code: 'LIST_FILE_ID_TAKEN',
        severity: 'error',
        where: { file: FILE, line: 2, record: '242101_park' },
        message: expect.stringContaining(taken),
      },
    ]);
  });
});

describe('a foreign cell comes out as it came in', () => {
  it.each([
    '12,345',
    '2023/4/1',
    '令和5年4月1日',
    '公園; 緑;;',
    ';',
    ' 空白 ',
    '　',
    '00123',
    '1e5',
    '-5',
    '+81-595-82-1111'.slice(1),
    "'文",
    "'",
    "''",
    "'5",
    '"',
    '""',
    'a"b,c',
    '｜',
    '①㈱',
    'ｶﾅ',
    'TRUE',
    'null',
    '\t',
    '𠮷',
    '\uFEFFx',
    'NaN',
  ])('%j in every column', (text) => {
    const [record = {}] = judged(publish(csv([HEADERS['2026'], ['x', ...HEADERS['2026'].slice(1).map(() => text)]])));
    expect(record).toEqual(
      Object.fromEntries(HEADERS['2026'].map((title, index) => [title, index === 0 ? 'x' : text])),
    );
  });

  it.each([
    ['=1', "'=1"],
    ["'=1", "'=1"],
    ["''=1", "''=1"],
    [' @x', "' @x"],
    ['＋1', "'＋1"],
    ["'-5", "''-5"],
    ["'+81", "''+81"],
    ['-1,000', "'-1,000"],
  ])('a formula is guarded in every column, once: %j as %j', (text, guarded) => {
    const first = publish(csv([HEADERS['2026'], HEADERS['2026'].map(() => text)]));
    expect(new Set(Object.values(judged(first)[0] ?? {}))).toEqual(new Set([guarded]));
    expect(publish(first)).toBe(first);
  });

  it.each([
    ['一\n二', '一 二', '1か所を空白に替えました(2文字目)'],
    ['𠮷\r\n二\r三', '𠮷 二 三', '2か所を空白に替えました(2, 4文字目)'],
    ['\n', ' ', '1か所を空白に替えました(1文字目)'],
    ['一\u2028二\u0085三\u000B', '一 二 三 ', '3か所を空白に替えました(2, 4, 6文字目)'],
  ])('but for line breaks, each a blank and said: %j', (text, blanked, message) => {
    const { rows, issues } = mergeList(list(one({ データセット_ID: 'park', データセット_概要: text })), [], new Set());
    expect(judged(writeList(rows))[0]?.['データセット_概要']).toBe(blanked);
    expect(issues).toMatchObject([
      {
        code: 'LIST_LINE_BREAK',
        severity: 'info',
        where: { file: FILE, line: 2, record: 'park', field: 'データセット_概要' },
        message: expect.stringContaining(message),
      },
    ]);
  });
});

describe('a cell without a place goes into データセット_備考', () => {
  it.each<[string, Record<string, string>, string]>([
    ['alone', { 担当課: '政策課' }, '担当課: 政策課'],
    [
      'behind what stands there',
      { 備考: '毎年度', 担当課: '政策課', 部署: '政策部' },
      '毎年度 ｜ 担当課: 政策課 ｜ 部署: 政策部',
    ],
    ['with a bar of its own', { 備考: '甲｜乙', 担当課: '丙 ｜｜ 丁' }, '甲｜乙 ｜｜｜ 担当課: 丙 ｜｜ 丁'],
    ['with a line break', { 担当課: '政策部\n政策課' }, '担当課: 政策部 政策課'],
    ['with a formula', { 担当課: '=1' }, '担当課: =1'],
    ['and an empty one does not', { 備考: '毎年度', 担当課: '', 部署: '政策部' }, '毎年度 ｜ 部署: 政策部'],
  ])('%s', (_, cells, remark) => {
    const titles = [...HEADERS.legacy, ...Object.keys(cells).filter((title) => title !== '備考')];
    const { rows, issues } = mergeList(
      list(csv([titles, titles.map((title) => cells[title] ?? (title === 'NO' ? '7' : ''))])),
      ours,
      ownIds,
    );
    expect(judged(writeList(rows))[0]?.['データセット_備考']).toBe(remark);
    const kept = issues.filter((issue) => issue.code === 'LIST_CELL_KEPT');
    expect(kept).toMatchObject(
      Object.entries(cells)
        .filter(([title, text]) => title !== '備考' && text !== '')
        .map(([field, value]) => ({ severity: 'info', where: { file: FILE, line: 2, record: '7', field, value } })),
    );
  });
});

describe('the second time gives the same bytes', () => {
  const alphabet = [
    '=',
    '+',
    '-',
    '@',
    '＝',
    "'",
    '"',
    ',',
    ';',
    '\n',
    '\r\n',
    ' ',
    '　',
    '\t',
    '5',
    '.',
    '文',
    '｜',
    ': ',
    '𠮷',
    '\u2028',
  ];
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const text = (): string => Array.from({ length: next(7) }, () => alphabet[next(alphabet.length)]).join('');

  it.each(['legacy', '2024', '2025', '2026'] as const)(
    '%s, of any cells, with columns that nobody knows',
    (generation) => {
      for (let round = 0; round < 40; round++) {
        const titles = [...HEADERS[generation], '担当課', '', '備考2'];
        const foreign = Array.from({ length: next(6) + 1 }, () => titles.map(text));
        const first = publish(csv([titles, ...foreign]));
        expect(first.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(judged(first).filter((record) => !ownIds.has(record['データセット_ID'] as string))).toHaveLength(
          foreign.filter((cells) => cells.some((cell) => cell.trim() !== '')).length,
        );
        const again = mergeList(list(first), ours, ownIds);
        expect(again.issues).toEqual([]);
        expect(writeList(again.rows)).toBe(first);
      }
    },
  );
});
