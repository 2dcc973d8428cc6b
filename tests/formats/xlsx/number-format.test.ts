import { expect, it } from '@jest/globals';
import { readFormat } from '../../../pipeline/formats/xlsx/number-format';

it.each([
  ['General"人"', '人'],
  ['#,##0"人"', '人'],
  ['General', undefined],
])('the unit that %s shows is %s', (code, unit) => {
  expect(readFormat(code)).toEqual({ kind: 'number', ...(unit !== undefined && { unit }) });
});
