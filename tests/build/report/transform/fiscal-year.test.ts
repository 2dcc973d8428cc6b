import { expect, it } from '@jest/globals';
import { japaneseYear, timeCode } from '../../../../pipeline/build/report/transform/fiscal-year';

it.each<[number, string, string]>([
  [1989, '平成元年度', '1989100000'],
  [2018, '平成30年度', '2018100000'],
  [2019, '令和元年度', '2019100000'],
  [2020, '令和2年度', '2020100000'],
  [2024, '令和6年度', '2024100000'],
  [2026, '令和8年度', '2026100000'],
  [2027, '令和9年度', '2027100000'],
  [2028, '令和10年度', '2028100000'],
])('fiscal %i is %s, in e-Stat %s', (year, japanese, code) => {
  expect([japaneseYear(year), timeCode(year)]).toEqual([japanese, code]);
});
