import { expect, it } from '@jest/globals';
import { header } from '../../pipeline/model/csvw';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { csv, fileName, rightRows } from '../check/sheets';
import { mended } from './mended';

const aed = standards().find(({ slug, form }) => slug === 'aed' && form === 'legacy') as Standard;
const titles = aed.columns.map(header);
const long = 200_000;

/** Cells on which a careless pattern runs in the square of their length. */
const CELLS: [what: string, text: string][] = [
  ['blanks', `${' '.repeat(long)}a`],
  ['full-width blanks', `a${'\u3000'.repeat(long)}a`],
  ['breaks', `a${'\n'.repeat(long)}a`],
  ['blanks before breaks', `a${' \n'.repeat(long / 2)}`],
  ['a word spaced out', `${'亀 '.repeat(long / 2)}山川`],
  ['half-width kana', 'ｶﾞ'.repeat(long / 2)],
  ['circled digits', '①'.repeat(long)],
  ['digits', `${'1'.repeat(long)}x`],
  ['commas', '1,'.repeat(long / 2)],
  ['zeros', `1.${'0'.repeat(long)}1`],
  ['hyphens', '0-'.repeat(long / 2)],
  ['mail', `${'a'.repeat(long)}@\nb`],
  ['quotes', '"'.repeat(long)],
  ['zero-width', `a${'\u200B'.repeat(long)}`],
  ['separators', ' ; '.repeat(long / 3)],
];

it.each(CELLS)(
  'a cell of two hundred thousand comes to an end, and is mended once for all: %s',
  (_, text) => {
    for (const title of ['名称', '開始時間', '電話番号', '備考', 'URL', '名称_カナ']) {
      const at = titles.indexOf(title);
      const content = csv(
        rightRows(aed).map((row, index) =>
          index === 1 ? row.map((cell, column) => (column === at ? text : cell)) : row,
        ),
      );
      const once = mended(content, fileName(aed));
      expect(mended(once.bytes, fileName(aed)).changes).toEqual([]);
    }
  },
  60_000,
);
