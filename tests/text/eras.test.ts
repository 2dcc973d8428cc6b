import { expect, it } from '@jest/globals';
import { isDay } from '../../pipeline/text/calendar';
import { ERAS, eraNamed } from '../../pipeline/text/eras';

it('the table is that of the runtime’s Japanese calendar', () => {
  const yearIn = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
  // 明治 begins with the first day of its lunar year; the runtime counts it from another day of 1868.
  for (const { name, before, firstDay } of ERAS.slice(1)) {
    const parts = Object.fromEntries(yearIn.formatToParts(new Date(firstDay)).map(({ type, value }) => [type, value]));
    expect([parts['era'], parts['year']]).toEqual([name, '元']);
    expect(before).toBe(Number(firstDay.slice(0, 4)) - 1);
    expect(isDay(firstDay)).toBe(true);
  }
});

it.each([
  ['令和', '令和'],
  ['昭', '昭和'],
  ['H', '平成'],
  ['r', undefined],
  ['', undefined],
])('%p names %p', (name, era) => {
  expect(eraNamed(name)?.name).toBe(era);
});
