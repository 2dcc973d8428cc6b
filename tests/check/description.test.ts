import { describe, expect, it } from '@jest/globals';
import { checkFile } from '../../pipeline/check/check';
import { effectsWith } from '../project';
import { csv, told } from './sheets';

/** Check a table with a description beside it. */
function beside(description: unknown, rows: string[][]): string[] {
  const files = new Map([
    ['two.csv', Buffer.from(csv(rows))],
    ['two.csv-metadata.json', Buffer.from(typeof description === 'string' ? description : JSON.stringify(description))],
  ]);
  const of = (file: string): Buffer => files.get(file) as Buffer;
  const effects = effectsWith(
    {},
    {
      bytes: (file) => [of(file)],
      range: (file, at, length) => of(file).subarray(at, at + length),
      size: (file) => of(file).length,
      exists: (file) => files.has(file),
      readText: (file) => of(file).toString('utf8'),
    },
  );
  return told(checkFile(effects, 'two.csv')).map((line) => line.split(' ')[1] as string);
}
const ROWS = [
  ['name', 'code'],
  ['a', '1'],
  ['b', '1'],
];
const table = (columns: unknown, more: object = {}): object => ({ tableSchema: { columns, ...more } });

describe('a CSVW description beside a file is used as CSVW has it', () => {
  it.each<[what: string, description: unknown, expected: string[]]>([
    [
      'a key of one name as a text',
      table([{ name: 'name' }, { name: 'code' }], { primaryKey: 'code' }),
      ['ID_DOUBLED'],
    ],
    [
      'a title as a text',
      table([{ titles: 'name' }, { titles: ['code', 'x'], datatype: 'date' }]),
      ['TIME_NOTATION', 'TIME_NOTATION'],
    ],
    ['a datatype of CSVW that we call otherwise', table([{ name: 'name' }, { name: 'code', datatype: 'double' }]), []],
    [
      "a pattern of XML Schema's",
      table([{ name: 'name', datatype: { base: 'string', format: '[a-z-[aeiou]]+([' } }, { name: 'code' }]),
      [],
    ],
    [
      'a pattern without end',
      table([{ name: 'name', datatype: { base: 'string', format: '(a+)+b' } }, { name: 'code' }]),
      [],
    ],
    ['a key that names nothing', table([{ name: 'name' }, { name: 'code' }], { primaryKey: ['x', null] }), []],
  ])('%s', (_, description, expected) => expect(beside(description, ROWS)).toEqual(expected));

  it.each<[what: string, description: unknown]>([
    ['a column that is null', table([null])],
    ['columns that are none', table('all')],
    ['no table', {}],
    ['null', null],
    ['no JSON', 'columns: all'],
  ])('what is none is said, and the file checked without: %s', (_, description) => {
    expect(beside(description, ROWS)).toEqual(['DESCRIPTION_UNREADABLE']);
  });
});
