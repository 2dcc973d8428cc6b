import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { readCsv } from '../../../pipeline/build/serialize/read-csv';
import { csvWriter } from '../../../pipeline/formats/csv/writer';
import type { TableDescription } from '../../../pipeline/model/csvw';
import type { Row } from '../../../pipeline/model/row';
import { passages, written } from '../../build/serialize/memory';
import { realTables } from '../../project';

const { tables } = realTables();
const initiatives = written(tables.find((table) => table.name === 'dx_plan_initiatives') ?? passages([]));

/** Read a CSV as the project does, in chunks of so many characters. */
async function records(text: string, size = text.length): Promise<string[][]> {
  const found: string[][] = [];
  async function* chunks(): AsyncGenerator<string> {
    const characters = [...text];
    for (let at = 0; at < characters.length; at += size) yield characters.slice(at, at + size).join('');
  }
  await readCsv(chunks(), (cells) => found.push(cells));
  return found;
}
const cellOf = (text: string): string =>
  (written(passages([text]))['csv'] as string).split('\r\n')[1]?.split(',').slice(12, -1).join(',') ?? '';

describe('the CSV', () => {
  const csv = initiatives['csv'] as string;

  it('begins with one BOM, as bytes EF BB BF', () => {
    expect(Buffer.from(csv, 'utf8').subarray(0, 6)).toEqual(Buffer.from([0xef, 0xbb, 0xbf, 0xe5, 0x85, 0xa8]));
    expect(csv.indexOf('\uFEFF', 1)).toBe(-1);
  });

  it('ends every line with CRLF, the last too, and has no other line end', () => {
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.split('\r\n')).toHaveLength(1 + 92 + 1);
  });

  it('has one header line, the columns of the issue in Japanese', () => {
    expect(csv.split('\r\n')[0]?.slice(1).split(',').slice(0, 4)).toEqual([
      '全国地方公共団体コード',
      'ID',
      '地方公共団体名',
      '報告年度',
    ]);
  });

  it.each<[string, string, string]>([
    ['a comma', '一,二', '"一,二"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a full-width comma', '一，二、三', '一，二、三'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma', '=SUM(A1,A2)', '"\'=SUM(A1,A2)"'],
    ['a full-width formula', '＝1', "'＝1"],
    ['a negative number', '-5', '-5'],
    ['leading zeros', '0123', '0123'],
    ['a text like a number', '1e5', '1e5'],
    ['outside the BMP', '𠮷野家', '𠮷野家'],
  ])('quotes by RFC 4180: %s', (_, text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it('1 is relisted, nothing is not, a list is joined by ;', async () => {
    const [head = [], ...rows] = await records(csv);
    const column = (name: string): string[] => rows.map((row) => row[head.indexOf(name)] as string);
    expect([...new Set(column('再掲'))].sort()).toEqual(['', '1']);
    expect(column('担当').filter((cell) => cell.includes(';'))).toEqual([
      '政策部DX推進室;総務財政部総務課人事給与グループ',
    ]);
    expect(new Set(column('全国地方公共団体コード'))).toEqual(new Set(['242101']));
  });

  it.each([1, 2, 3, 7, 1000])('reads the same in chunks of %i', async (size) => {
    const text = written(passages(['一,"二"', "'=1", '𠮷𠮷']))['csv'] as string;
    expect(await records(text, size)).toEqual(await records(text));
  });

  it.each<[string, string]>([
    ['a bare LF', '\uFEFFa,b\n1,2\n'],
    ['a record too short', '\uFEFFa,b\r\n1\r\n'],
    ['a record too long', '\uFEFFa,b\r\n1,2,3\r\n'],
    ['a quote in the middle', '\uFEFFa,b\r\n1,2"3\r\n'],
    ['a quote that is not closed', '\uFEFFa,b\r\n1,"2\r\n'],
  ])('with %s is not what was written', async (_, text) => {
    const read = await records(text).catch(() => 'unreadable');
    expect(read).not.toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('the JSON', () => {
  const text = initiatives['json'] as string;
  const rows = JSON.parse(text) as Row[];

  it("is an array of objects without BOM, every column a key in the CSV's order", () => {
    expect(text[0]).toBe('[');
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(rows[0] as Row));
    expect(Object.keys(rows[0] as Row).slice(0, 6)).toEqual([
      'local_government_code',
      'id',
      'local_government_name',
      'report_year',
      'report_year_code',
      'report_year_japanese',
    ]);
    expect(rows).toHaveLength(92);
  });

  it.each<[string, string, unknown]>([
    ['1-1-4', 'issues', null],
    ['1-1-4', 'direction', null],
    ['1-1-4', 'relisted', null],
    ['1-1-4', 'original_initiative_id', null],
    ['2-8-2', 'relisted', true],
    ['2-8-2', 'original_initiative_id', '1-1-4'],
    ['2-8-2', 'report_year', 2024],
    ['2-8-2', 'policy_number', 2],
    ['2-8-2', 'local_government_code', '242101'],
    ['2-8-2', 'departments', ['教育委員会事務局図書館']],
    ['2-8-2', 'source_line', 162],
  ])('%s %s is %j', (id, key, value) => {
    expect(rows.find((row) => row['initiative_id'] === id)?.[key]).toEqual(value);
  });

  it('has no formula guard', () => {
    expect((JSON.parse(written(passages(['=1+1']))['json'] as string) as Row[])[0]?.['text']).toBe('=1+1');
  });
});

describe('known traps of papaparse', () => {
  it('a kanji that stands on the border of two pieces of the file is whole', async () => {
    const csv = written(passages(Array.from({ length: 200 }, (_, index) => '亀山市'.repeat(index))))['csv'] as string;
    expect((await records(csv, 4097)).flat().join('')).not.toContain('\uFFFD');
  });

  it('codes keep their leading zeros, and are texts', async () => {
    const table = passages(['文']);
    const csv = written({ ...table, rows: table.rows.map((row) => ({ ...row, local_government_code: '011002' })) })[
      'csv'
    ] as string;
    expect((await records(csv))[1]?.[0]).toBe('011002');
  });

  it('its own escape of formulas misses what ours does not', () => {
    const cells = [['＝1'], ['　=1']];
    expect(Papa.unparse(cells, { escapeFormulae: true })).not.toContain("'");
    expect(cells.map(([text]) => cellOf(text as string))).toEqual(["'＝1", "'　=1"]);
  });

  it('a column or a value with a name of the language is not lost', async () => {
    const description = {
      lang: 'ja',
      tableSchema: {
        columns: ['__proto__', 'constructor', 'x'].map((name) => ({
          name,
          titles: { ja: name, en: name },
          datatype: 'string',
        })),
        primaryKey: ['x'],
      },
    } as unknown as TableDescription;
    const writer = csvWriter(description);
    const row = JSON.parse('{"__proto__":"a","constructor":"b","x":"__proto__"}') as Row;
    expect(await records(writer.begin() + writer.rows([row], []) + writer.end())).toEqual([
      ['__proto__', 'constructor', 'x'],
      ['a', 'b', '__proto__'],
    ]);
  });
});
