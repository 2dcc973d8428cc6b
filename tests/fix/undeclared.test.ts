import { describe, expect, it } from '@jest/globals';
import { csv } from '../check/sheets';
import { mended, rowsOf } from './mended';

/** A column of a table that nothing declares, mended. */
function column(title: string, values: string[]): string[] {
  const { bytes } = mended(csv([['施設名', title], ...values.map((value, at) => [`施設${at + 1}`, value])]));
  return rowsOf(bytes).slice(1).map(([, value]) => value as string);
}

describe('a column that nothing declares is mended by what it holds', () => {
  it.each<[string, string[], string[]]>([
    ['人口(2023)', ['1,200', '122023', '23'], ['1200', '122023', '23']],
    ['件数(1)', ['1,001', '121', '1'], ['1001', '121', '1']],
    ['職員数（②）', ['1,002', '12'], ['1002', '12']],
    ['面積(㎡)', ['1,200', '350㎡', '350.5m2'], ['1200', '350', '350.5']],
    ['予算額（千円）', ['1,234千円', '▲12'], ['1234', '-12']],
  ])('%s: %j becomes %j', (title, from, to) => {
    expect(column(title, from)).toEqual(to);
  });
});
