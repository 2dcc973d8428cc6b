import { expect, it } from '@jest/globals';
import { visible } from '../../pipeline/text/visible';

it.each<[text: string, shown: string]>([
  ['市役所 A-1', '市役所 A-1'],
  ['a\r\n::stop-commands::x', 'a⏎::stop-commands::x'],
  ['a\n##[error]b', 'a⏎##[error]b'],
  ['\u001B[31m赤', '<U+001B>[31m赤'],
  ['\u009B31m', '<U+009B>31m'],
  ['a\u202Eb', 'a<U+202E>b'],
  ['a\u2028b', 'a<U+2028>b'],
])('%j is shown on one line, as nothing that anything acts upon', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
