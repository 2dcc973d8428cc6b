import { expect, it } from '@jest/globals';
import { flatCopy } from '../../pipeline/text/flat-copy';

it.each([
  ['nothing', ''],
  ['half of a pair', 'a\uD842'],
  ['more than one call takes', '亀a'.repeat(5000)],
])('%s is copied as it is', (_, text) => {
  expect(flatCopy(text)).toBe(text);
});
