import { expect, it } from '@jest/globals';
import { detectDelimiter } from '../../../pipeline/formats/csv/delimiter';

it.each([
  ['commas', '番号,名称\n1\t2,3', 'a.csv', ','],
  ['tabs', '番号\t名称\n1,2\t3', 'a.csv', '\t'],
  ['both, in a .tsv', '番号\t名称,別名\n', 'a.tsv', '\t'],
  ['a title above that has neither', '一覧\n番号\t名称\n', 'a.csv', '\t'],
  ['commas within quotes', '"番号,\n通し"\t名称\n', 'a.csv', '\t'],
  ['a comma within a name', '名称(漢字,カナ)\t住所\t電話\t備考\n', 'a.csv', '\t'],
  ['a tab behind each cell', '名称\t,住所\t\n', 'a.csv', ','],
  ['a tab behind each of many cells', '名称\t,住所\t,電話\t,備考\t\n', 'a.csv', ','],
  ['neither', '番号\n1\n', 'a.csv', ','],
])('%s', (_, text, file, expected) => {
  const { delimiter, chunks } = detectDelimiter([text], file);
  expect([delimiter, [...chunks].join('')]).toEqual([expected, text]);
});

it('a long line without one is looked at once', () => {
  const begin = process.cpuUsage().user;
  expect(detectDelimiter(['a'.repeat(500_000)], 'a.csv').delimiter).toBe(',');
  expect((process.cpuUsage().user - begin) / 1e6).toBeLessThan(2);
});
