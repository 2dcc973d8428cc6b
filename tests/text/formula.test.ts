import { describe, expect, it } from '@jest/globals';
import { guardFormula, unguardFormula } from '../../pipeline/text/formula';

describe('a text that a spreadsheet would run gets an apostrophe', () => {
  it.each([
    '=1+1',
    ' =1',
    '\t=1',
    '　=1',
    '\u00A0=1',
    '\uFEFF=1',
    '＝1',
    ' ＝1',
    '－',
    '－5',
    '＋1',
    '＠x',
    '@x',
    '@SUM(A1)',
    '+A1',
    '-A1',
    '-',
    '+81-595-82-1111',
    '-1+2',
    "=cmd|'/C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    '=HYPERLINK("http://x","y")',
    "'=1",
    "''=1",
    "' =1",
    '=一\n二',
    '\n=1',
    '-1,000',
    '-５',
  ])('%j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(`'${text}`)).toBe(text);
  });
});

describe('any other text stays', () => {
  it.each([
    '',
    '文',
    '-5',
    '+81',
    '-0.5',
    '+1.25',
    '2024',
    '1+1',
    'a=b',
    "'文'",
    "'",
    "'5",
    '・一覧',
    '(=1)',
    '−5'.replace('−', '5-'),
    '~8',
    '#x',
    '|x',
    '%',
    'ー',
    '—',
    '*=1',
    '1=1',
    '_=1',
  ])('%j', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});

it('taking the guard off gives any text back, and what is guarded never begins a formula', () => {
  const alphabet = ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'", ' ', '\t', '　', '5', '.', '文', '\n', '"', ','];
  let seed = 42;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: next(7) }, () => alphabet[next(alphabet.length)]).join('');
    const guarded = guardFormula(text);
    if (unguardFormula(guarded) !== text) throw new Error(JSON.stringify({ text, guarded }));
    const runs = /^[\s\u3000]*[=+\-@＝＋－＠]/u.test(guarded) && !/^[+-]?\d+(\.\d+)?$/.test(guarded);
    expect(runs).toBe(false);
  }
});
