import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findHeader } from '../../pipeline/check/table/headers';
import type { Change } from '../../pipeline/fix/change';
import { HEAD } from '../../pipeline/formats/csv/sniff';
import { standards } from '../../pipeline/standards/registry';
import { rightRows } from '../check/sheets';
import { runs } from '../properties';
import { type Mended, encodedAs, mended, rowsOf } from './mended';

const sheets = new Map(standards().map((standard) => [`${standard.slug}.${standard.form}`, standard]));

/** What goes wrong with a cell. */
const DAMAGE: ((cell: string) => string)[] = [
  (cell) => ` ${cell}`,
  (cell) => `${cell}\u3000`,
  (cell) => [...cell].join(' '),
  (cell) => [...cell].join('\u3000'),
  (cell) => cell.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (cell) => `${cell}①`,
  (cell) => `㈱${cell}`,
  (cell) => `${cell}\n続き`,
  (cell) => `\t${cell}\u00A0`,
  (cell) => cell.replaceAll('-', '/'),
  (cell) => cell.replace(/^0/, ''),
  (cell) => cell.replaceAll('-', 'ー'),
  () => '',
  () => '-',
  () => '1,234',
  () => '令和8年4月1日',
  () => '8時',
  () => 'ｶﾞｯｺｳ',
  () => '"',
  () => 'a"b',
  () => '10²',
  () => '=1',
  () => '※注',
  () => '２０２４／４／１',
  () => '2024.4.1',
  () => '〃',
  () => ' ',
  () => ',',
  () => '5190195',
  () => '三 重',
  () => '年度',
  () => '\u3000\n',
  () => '有り',
  () => 'H6.4.1',
  () => '2024/7/1 24:00',
  () => '不明',
  () => '約500',
  () => 'S45',
  () => '１,２００人',
  () => '1,4,8',
  () => '136.451667',
  () => '34.855833',
];

const cellDamage = fc.record({ row: fc.nat(4), column: fc.nat(60), damage: fc.constantFrom(...DAMAGE) });
const file = fc.record({
  sheet: fc.constantFrom(...sheets.keys(), '', '', '', '', '', ''),
  cells: fc.array(cellDamage, { maxLength: 25 }),
  blankColumns: fc.array(fc.nat(60), { maxLength: 2 }),
  extraRows: fc.array(
    fc.record({
      at: fc.nat(5),
      row: fc.constantFrom<string[]>(
        [''],
        ['', '', ''],
        ['表題'],
        ['※', '注記'],
        ['種類', '色', '形'],
        ['（単位）', '日', '人'],
        ['', '月日', '件数'],
        [' ', ''],
      ),
    }),
    { maxLength: 3 },
  ),
  repeatHeader: fc.boolean(),
  end: fc.constantFrom('\r\n', '\n', '\r'),
  separator: fc.constantFrom(',', ',', '\t'),
  encoding: fc.constantFrom('utf-8-bom', 'utf-8', 'cp932', 'utf-16le'),
  quoted: fc.boolean(),
  title: fc.constantFrom('数', '', '番号', '人口(2023)', '面積(㎡)', '備考', '年度'),
  plain: fc.array(
    fc.array(fc.string({ unit: fc.constantFrom(...'aあｱ①1１ 　-/,."\n;年月日令和名漢𠮷²'), maxLength: 8 }), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 5 },
  ),
  convert: fc.boolean(),
});

type Broken = typeof file extends fc.Arbitrary<infer T> ? T : never;

function bytesOf({
  sheet,
  cells,
  blankColumns,
  extraRows,
  repeatHeader,
  end,
  separator,
  encoding,
  quoted,
  title,
  plain,
}: Broken): Buffer {
  const standard = sheets.get(sheet);
  const rows = (standard ? rightRows(standard, 4) : [['甲', '開催日', title], ...plain]).map((row) => [...row]);
  const [header = []] = rows;
  for (const { row, column, damage } of cells) {
    const target = rows[row % rows.length] as string[];
    target[column % target.length] = damage(target[column % target.length] as string);
  }
  if (repeatHeader) rows.push([...header]);
  for (const at of blankColumns) rows.forEach((row) => row.splice(at % (row.length + 1), 0, ''));
  for (const { at, row } of extraRows) rows.splice(at, 0, row);
  const write = (cell: string): string =>
    quoted || cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return encodedAs(rows.map((row) => row.map(write).join(separator) + end).join(''), encoding);
}

const nameOf = ({ sheet }: Broken): string => (sheet ? `242101_${sheet.split('.')[0]}.csv` : 'table.csv');

describe('over files broken in many ways', () => {
  it('mending twice is mending once', () => {
    fc.assert(
      fc.property(file, (broken) => {
        const name = nameOf(broken);
        const once = mended(bytesOf(broken), name, { convert: broken.convert });
        const twice = mended(once.bytes, name, { convert: broken.convert });
        expect(twice.changes).toEqual([]);
        expect(twice.bytes.toString()).toBe(once.bytes.toString());
        expect(twice.leftOut).toBe(null);
      }),
      runs(400),
    );
  });

  it('the list of changes leads from the file to the mended one, and back', () => {
    fc.assert(
      fc.property(file, (broken) => {
        const bytes = bytesOf(broken);
        const result = mended(bytes, nameOf(broken));
        // What is not read as a table for certain is copied.
        if (result.bytes.equals(bytes)) return expect(result.changes).toEqual([]);
        const text = new TextDecoder(
          broken.encoding === 'cp932' ? 'shift_jis' : broken.encoding.replace('-bom', ''),
        ).decode(bytes);
        const before = numbered(text, broken.separator);
        // Where commas are many among tabs, what parts the cells is not for certain.
        const [tabs, commas] = ['\t', ','].map(
          (sign) => (/.*[,\t].*/.exec(text)?.[0] ?? '').split(sign).length - 1,
        ) as [number, number];
        if (!before || (broken.separator === '\t' && 2 * commas >= tabs)) return;
        expect(applied(before, result)).toEqual(
          rowsOf(result.bytes, result.changes.some(({ code }) => code === 'CSV_TABS') ? ',' : broken.separator),
        );
      }),
      runs(400),
    );
  });

  it('however the file is cut into chunks', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 50 }), (broken, chunk) => {
        const bytes = bytesOf(broken);
        const [whole, cut] = [mended(bytes, nameOf(broken)), mended(bytes, nameOf(broken), {}, chunk)];
        expect([cut.bytes.toString(), cut.changes]).toEqual([whole.bytes.toString(), whole.changes]);
      }),
      runs(60),
    );
  });
});

/** A file's rows by the line on which each begins, read by another implementation; nothing where that finds no CSV. */
function numbered(text: string, separator: string): Map<number, string[]> | undefined {
  const rows = new Map<number, string[]>();
  let line = 1;
  try {
    for (const row of rowsOf(Buffer.from(text), separator)) {
      rows.set(line, row);
      line += 1 + row.join('').split(/\r\n|\r|\n/).length - 1;
    }
  } catch {
    return undefined;
  }
  return rows;
}

/** Do to rows what a list of changes says: cells, rows that are left out, columns that are left out or moved. */
function applied(rows: Map<number, string[]>, { changes }: Mended): string[][] {
  const head = [...rows].slice(0, HEAD);
  const headerLine = head[findHeader(head.map(([, row]) => row))]?.[0] ?? 1;
  const gone = new Set<number>();
  const columns = new Map<number, Change>();
  const order = new Map<number, number>();
  for (const change of changes) {
    const { line, column, from, to, code, rows: count = 1 } = change;
    if (line === null && column === null) continue;
    if (line === null) {
      if (code === 'COLUMN_ORDER') order.set(Number(from), Number(to));
      else columns.set(column as number, change);
    } else if (column === null) {
      if (code === 'QUOTES_WRONG') continue;
      expect(rowsOf(Buffer.from(`${from}\n`), rows.get(line)?.join().includes('\t') ? ',' : undefined).length).toBe(1);
      for (let at = 0; at < count; at++) gone.add(line + at);
    } else {
      const row = rows.get(line) as string[];
      if (code === 'CELLS_MISCOUNTED') row.length = column - 1;
      else {
        // Taking the change back gives the cell as it was.
        expect(row[column - 1]).toBe(from);
        row[column - 1] = to as string;
      }
    }
  }
  const kept = [...rows].filter(([line]) => !gone.has(line));
  if (columns.size === 0 && order.size === 0) return kept.map(([, row]) => row);
  return kept.map(([line, row]) => {
    // A title above the header is no row of the table.
    if (line < headerLine) return row;
    const left = row.map((cell, at) => ({ cell, at: at + 1 })).filter(({ at }) => !columns.has(at));
    const arranged: string[] = [];
    left.forEach(({ cell, at }, index) => (arranged[(order.get(at) ?? index + 1) - 1] = cell));
    return arranged;
  });
}
