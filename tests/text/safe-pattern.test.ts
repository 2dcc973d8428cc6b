import { expect, it } from '@jest/globals';
import { whyUnsafe } from '../../pipeline/text/safe-pattern';

it.each([
  '[A-Z]{2}\\d+',
  '有|無',
  '(?:a|b)',
  '(?:約|およそ){0,3}x+',
  '[(+*]+',
  '\\(a+\\)',
  'a+b+',
  '(?:ab)+',
  'x'.repeat(500),
])('a pattern that takes a text in one way may be used: %s', (source) => expect(whyUnsafe(source)).toBe(undefined));

it.each([
  '(a+)+',
  '(?:[^x]+)+y',
  '(a|b)*',
  '(?:a*b*)*c',
  '((a+))+',
  '(x+y?){2,}',
  '[',
  '(?<=',
  '[a-z-[aeiou]]+([',
  'x'.repeat(501),
])('one that may be tried without end, is none or is too long is refused: %s', (source) =>
  expect(whyUnsafe(source)).toEqual(expect.any(String)),
);
