import { describe, expect, it } from '@jest/globals';
import { csv } from '../check/sheets';
import { mended, rowsOf } from './mended';

/** A column of a table that nothing declares, mended. */
function column(title: string, values: string[]): string[] {
  const { bytes } = mended(csv([['施設名', title], ...values.map((value, at) => [`施設${at + 1}`, value])]));
  return rowsOf(bytes)
    .slice(1)
    .map(([, value]) => value as string);
}

describe('a column that nothing declares is mended by what it holds', () => {
  it.each<[string, string[], string[]]>([
    ['人口(2023)', ['1,200', '122023', '23'], ['1200', '122023', '23']],
    ['件数(1)', ['1,001', '121', '1'], ['1001', '121', '1']],
    ['職員数（②）', ['1,002', '12'], ['1002', '12']],
    ['面積(㎡)', ['1,200', '350㎡', '350.5m2'], ['1200', '350', '350.5']],
    ['予算額（千円）', ['1,234千円', '▲12'], ['1234', '-12']],
    ['面積(平方メートル)', ['1,200', '約500', '85'], ['1200', '約500', '85']],
    [
      '創立年月日',
      ['昭和22.4.1', 'S55/10/1', '昭和３０年１月１日', '２０２４／４／１'],
      ['1947-04-01', '1980-10-01', '1955-01-01', '2024-04-01'],
    ],
    [
      '観測日時',
      ['2024/7/1 1:00', '2024/7/1 0:00', '2024/07/01 24:00', '2024年7月1日 9:05:30'],
      ['2024-07-01T01:00', '2024-07-01T00:00', '2024-07-01T24:00', '2024-07-01T09:05:30'],
    ],
    [
      '観測日時',
      ['2024/7/1 24:30', '2024/7/1 25:00', '2024/7/1 1:60'],
      ['2024/7/1 24:30', '2024/7/1 25:00', '2024/7/1 1:60'],
    ],
    ['開催日', ['令和6年8月3日（土）', 'R6.9.1', '2024/10/1'], ['令和6年8月3日（土）', '2024-09-01', '2024-10-01']],
    ['設置年月', ['2013年10月', '不明', '2013年11月'], ['2013-10', '不明', '2013-11']],
  ])('%s: %j becomes %j', (title, from, to) => {
    expect(column(title, from)).toEqual(to);
  });
});

describe('what only looks like a date stays', () => {
  it.each<[string, string[]]>([
    ['管理番号', ['2023/1', '2023/2', '2023/13']],
    ['開催日', ['4月3日', '4月10日（水）']],
    ['地番', ['1023-4-5', '1023-4-6', '1023-12-1']],
  ])('%s: %j', (title, values) => {
    expect(column(title, values)).toEqual(values);
  });
});

it('a row that is no data, as a second line of the header or a note, tells nothing of what its columns hold', () => {
  const rows = (figure: (text: string) => string): string =>
    `\uFEFF款,令和6年度,,備考\r\n,予算額(千円),決算額(千円),\r\n市税,${figure('1,200')},${figure('1,234')},\r\n市債,900,850,\r\n※決算は見込み,,,\r\n`;
  expect(mended(rows((text) => `"${text}"`)).bytes.toString()).toBe(rows((text) => text.replace(',', '')));
});
