import { describe, expect, it } from '@jest/globals';
import { cellText, savedText } from '../../../pipeline/build/site/client/cell-text';
import { parseRows } from '../../../pipeline/build/site/client/exact';

describe('a cell', () => {
  it.each<[string, unknown, string, string]>([
    ['none', null, '', ''],
    ['yes', true, '1', '1'],
    ['no', false, '0', '0'],
    ['a list', ['内科', '外科'], '内科、外科', '内科;外科'],
    ['a number', 0, '0', '0'],
    ['a text', '1-1-1', '1-1-1', '1-1-1'],
  ])('%s', (_, value, shown, saved) => expect([cellText(value), savedText(value, ';')]).toEqual([shown, saved]));
});

describe('rows', () => {
  const json =
    '[\n{"latitude":34.855800,"longitude":-136.0,"n":1.50,"remarks":"\\"latitude\\":1.0"},\n{"latitude":null,"longitude":null,"n":2,"remarks":null}\n]';

  it('keep the digits of the columns named, and nothing else changes', () => {
    expect(parseRows(json, ['latitude', 'longitude'])).toEqual([
      { latitude: '34.855800', longitude: '-136.0', n: 1.5, remarks: '"latitude":1.0' },
      { latitude: null, longitude: null, n: 2, remarks: null },
    ]);
  });

  it('are plain JSON where no column is named', () => expect(parseRows(json, [])).toEqual(JSON.parse(json)));
});
