import { describe, expect, it } from '@jest/globals';
import { readExistingList } from '../../pipeline/open-data-list/existing-list';
import { said } from '../report';
import { FILE, HEADERS, csv, encode, values } from './lists';

describe('a broken list stops, and says where', () => {
  const whole = csv([HEADERS['2024'], HEADERS['2024'].map(() => '値の文')]);
  it.each<[string, Buffer, string[], Record<string, unknown>?]>([
    ['no bytes', Buffer.alloc(0), ['LIST_UNREADABLE']],
    ['commas alone', Buffer.from(',,,\n,,,\n'), ['LIST_UNREADABLE']],
    ['a NUL', Buffer.from(`${whole}a\0b`), ['LIST_UNREADABLE 3'], { column: 2 }],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0]), ['LIST_UNREADABLE 1']],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from(whole), Buffer.from([0xff]), Buffer.from('市')]),
      ['LIST_UNREADABLE 3'],
      { column: 1 },
    ],
    ['UTF-16 cut in a character', encode(whole, 'utf-16le').subarray(0, -3), ['LIST_UNREADABLE 2']],
    [
      'a quotation mark that is not closed',
      Buffer.from(`${csv([HEADERS.legacy, values(HEADERS.legacy)])}1,"2,3\n4\n`),
      ['LIST_NOT_CSV 4'],
    ],
    ['text behind a closing quotation mark', Buffer.from(`${whole}"a"b,c\n`), ['LIST_NOT_CSV 3']],
    [
      'records too short and too long',
      Buffer.from(`${whole}a,b\n${csv([HEADERS['2024'].map(() => '値')])}${csv([[...HEADERS['2024'], '一つ多い']])}`),
      ['LIST_RAGGED 3', 'LIST_RAGGED 5'],
    ],
  ])('%s', (_, bytes, codes, where = {}) => {
    const { list: found, issues } = readExistingList(bytes, FILE);
    expect(found).toBeUndefined();
    expect(said(issues)).toEqual(codes);
    for (const issue of issues)
      expect(issue).toMatchObject({
        where: { file: FILE, ...where },
        message: expect.stringMatching(/ \/ /),
        hint: expect.stringMatching(/ \/ /),
      });
  });
});
