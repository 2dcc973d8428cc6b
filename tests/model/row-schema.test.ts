import { describe, expect, it } from '@jest/globals';
import { compileSchema } from '../../pipeline/core/json-schema';
import { type Column, type TableDescription, inLanguage } from '../../pipeline/model/csvw';
import { rowSchema } from '../../pipeline/model/row-schema';

/** A table of one column. */
function allows(column: Partial<Column>): (value: unknown) => boolean {
  const description = { tableSchema: { columns: [{ name: 'x', ...column }], primaryKey: ['x'] } } as TableDescription;
  const validate = compileSchema(rowSchema(description));
  return (value) => validate({ x: value });
}

describe('what a column of a datatype may hold', () => {
  it.each<[string, Partial<Column>, unknown[], unknown[]]>([
    [
      'a text',
      { datatype: 'string' },
      ['文', 'a b', '＝1', null],
      ['', ' ', ' a', 'a ', 'a\nb', 'a\tb', 'a\r', 'a\u2028b', 1, true],
    ],
    ['a text that is required', { datatype: 'string', required: true }, ['文'], [null, '']],
    ['a text of a format', { datatype: { base: 'string', format: 'a|b' } }, ['a', 'b'], ['c', 'ab', 'xa', 'a\n']],
    ['a code with leading zeros', { datatype: { base: 'string', format: '[0-9]{6}' } }, ['011002'], [11002, '11002']],
    ['a whole number', { datatype: 'integer' }, [0, -1, 7, null], [1.5, '7', NaN]],
    ['a whole number with limits', { datatype: { base: 'integer', minimum: 1, maximum: 3 } }, [1, 3], [0, 4]],
    ['a count', { datatype: 'nonNegativeInteger' }, [0, 5], [-1, 1.5]],
    [
      'a decimal',
      { datatype: { base: 'decimal', minimum: 0, maximum: 100 } },
      [0, 66.3, 100, '66.30', '0.0000001', '34.12345678901234567'],
      [-0.1, 100.1, '66.3', Infinity],
    ],
    ['a year', { datatype: 'gYear' }, [1000, 2024, 9999, null], [999, 10000, '2024', 2024.5]],
    ['a flag', { datatype: 'boolean' }, [true, null], [false, 1, 'true']],
    ['a flag that is required', { datatype: 'boolean', required: true }, [true, false], [null, 0]],
    [
      'a date',
      { datatype: 'date' },
      ['2024-02-29', '2024-12-31'],
      ['2024-2-9', '2024-13-01', '2024-00-01', '2024-01-32', '20240101', '令和6年4月1日'],
    ],
    [
      'an address',
      { datatype: 'anyURI' },
      ['https://a.example/b', 'http://a/%E4'],
      ['a', 'ftp://a', 'https://例.jp/', 'https://a b'],
    ],
    ['a list', { datatype: 'string', separator: ';' }, [['a'], ['a', 'b'], null], [[], 'a', [''], [null], [1]]],
  ])('%s', (_, column, right, wrong) => {
    const valid = allows(column);
    expect(right.filter((value) => !valid(value))).toEqual([]);
    expect(wrong.filter((value) => valid(value))).toEqual([]);
  });
});

describe('a row', () => {
  const columns: Column[] = [
    { name: 'a', datatype: 'string' },
    { name: 'b', datatype: 'integer' },
    { name: 'link', virtual: true },
  ];
  const validate = compileSchema(
    rowSchema({ tableSchema: { columns, primaryKey: ['a'] } } as unknown as TableDescription),
  );

  it.each<[string, object, boolean]>([
    ['with every column', { a: 'x', b: 1 }, true],
    ['with nulls', { a: null, b: null }, true],
    ['without a column', { a: 'x' }, false],
    ['with one more', { a: 'x', b: 1, c: 2 }, false],
    ['with a value for a virtual column', { a: 'x', b: 1, link: 'y' }, false],
    ['with a key that programs stumble over', JSON.parse('{"a":"x","b":1,"__proto__":1}') as object, false],
  ])('%s', (_, row, valid) => {
    expect(validate(row)).toBe(valid);
  });

  it('tells every fault, not the first', () => {
    validate({ a: 1, b: 'x' });
    expect(validate.errors?.map((error) => error.instancePath)).toEqual(['/a', '/b']);
  });
});

it('a title in a language that is not there is empty', () => {
  expect([
    inLanguage([{ '@value': '題', '@language': 'ja' }], 'ja'),
    inLanguage([{ '@value': '題', '@language': 'ja' }], 'en'),
  ]).toEqual(['題', '']);
});
