import { expect, it } from '@jest/globals';
import { command } from './command';

it.each<[string[], string]>([
  [['frobnicate'], "frobnicate という命令はありません / wrong usage: unknown command 'frobnicate'"],
  [
    ['chek'],
    "chek という命令はありません(check のことでしょうか) / wrong usage: unknown command 'chek' (Did you mean check?)",
  ],
  [
    ['check', 'a.csv', '--frobnicate'],
    "--frobnicate という指定はありません / wrong usage: unknown option '--frobnicate'",
  ],
  [['check', 'a.csv', '--as'], "--as <slug> に値がありません / wrong usage: option '--as <slug>' argument missing"],
  [['check'], "file を書いてください / wrong usage: missing required argument 'file'"],
  [['new'], "slug を書いてください / wrong usage: missing required argument 'slug'"],
  [['new', 'aed', 'event'], '書いたものが多すぎます / wrong usage: too many arguments'],
  [
    ['check', '--format', 'xml', 'a.csv'],
    "--format <format> の値「xml」は使えません。次のどれかです: text, json, markdown / wrong usage: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, markdown.",
  ],
  [
    ['check', '--level', '4', 'a.csv'],
    "--level <level> の値「4」は使えません。レベルは1、2、3のどれかです / wrong usage: option '--level <level>' argument '4' is invalid. a level is 1, 2 or 3",
  ],
])('%j is told in both languages', async (args, said) => {
  const { status, out, err } = await command(args);
  expect([status, out]).toEqual([2, '']);
  expect(err.split('\n')[1]?.trim()).toMatch(
    new RegExp(`^使い方が違います: ${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
  );
});
