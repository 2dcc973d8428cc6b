import { describe, expect, it } from '@jest/globals';
import { compact } from '../../../../pipeline/build/report/extract/blanks';
import { changedText } from '../../../../pipeline/build/report/transform/differences';
import { realTables, rowsOf } from '../../../project';
import { reportLines } from '../../../report';

describe('the changed text alone', () => {
  it.each<[string, string, string, string | null, string | null, number]>([
    ['a word replaced', '会議を開く', '講座を開く', '会議', '講座', 1],
    ['a word put in', '住民情報システム', '住民情報系システム', null, '系', 5],
    ['a word left out', '住民情報系システム', '住民情報システム', '系', null, 5],
    ['all of it', '継続', '検討', '継続', '検討', 1],
    ['where there was none', '', '新しい文。', null, '新しい文。', 1],
    ['where there is none now', '古い文。', '', '古い文。', null, 1],
    ['two places, from the first to the last', '甲と乙と丙', '丁と乙と戊', '甲と乙と丙', '丁と乙と戊', 1],
    ['a letter that is doubled', 'ああ', 'あああ', null, 'あ', 3],
    ['behind characters outside the BMP', '𠮷𠮷甲', '𠮷𠮷乙', '甲', '乙', 3],
    ['half of a pair of surrogates', '𠮷', '𠮸', '𠮷', '𠮸', 1],
  ])('%s', (_, before, after, from, to, position) => {
    expect(changedText(before, after)).toEqual({ before: from, after: to, position });
  });

  it.each([
    ['政策部DX推 進室', '政策部DX推進室'],
    ['継続', '継続 '],
    ['', ' '],
    ['同じ', '同じ'],
  ])('blanks are no difference: %j, %j', (before, after) => {
    expect(changedText(before, after)).toBeUndefined();
  });
});

/** Lines of the relisted row and of its original, and which labels' cells each lacks, seen by eye. */
const PAIRS: [string, number, number][] = [
  ['2-6-2', 121, 105],
  ['2-8-2', 162, 68],
  ['2-8-3', 163, 76],
  ['2-8-4', 164, 131],
  ['2-12-3', 184, 141],
  ['3-2-1', 200, 165],
  ['3-6-2', 218, 111],
];
const LACKING: Record<number, number[]> = { 68: [13, 15], 131: [13], 163: [13], 164: [13], 165: [13] };
const COLUMNS = [
  '',
  '',
  'name',
  'purpose',
  'target_outcome',
  ...[2022, 2023, 2024, 2025, 2026].map((year) => `activity ${year}`),
  ...[2022, 2023, 2024].map((year) => `result ${year}`),
  'issues',
  'rating_label',
  'direction',
  'departments',
];

/** A row's printed cells under their labels, an empty one put in where the row lacks it. */
function printed(line: number): string[] {
  const all = (reportLines[line - 1] as string).split('\t');
  for (const index of LACKING[line] ?? []) all.splice(index, 0, '');
  return all.slice(0, 17).map((cell) => compact(cell.replace('【再掲】', '')));
}

describe('the seven relisted rows', () => {
  const notes = rowsOf(realTables().tables, 'quality_notes').filter((row) => row['kind'] === 'relisted_difference');

  it.each(PAIRS)(
    '%s: a note for each cell that is printed otherwise (lines %i and %i), and for no other',
    (id, relisted, original) => {
      const [one, other] = [printed(original), printed(relisted)];
      const differing = COLUMNS.filter((name, index) => name && one[index] !== other[index]);
      const noted = notes
        .filter((note) => note['record'] === id)
        .map((note) => [note['field'], note['fiscal_year']].filter(Boolean).join(' '));
      expect([...noted].sort()).toEqual([...differing].sort());
      for (const note of notes.filter((row) => row['record'] === id)) {
        const index = COLUMNS.indexOf([note['field'], note['fiscal_year']].filter(Boolean).join(' '));
        expect(note['line']).toBe(relisted);
        expect(one[index]).toContain(compact(String(note['before'] ?? '')));
        expect(other[index]).toContain(compact(String(note['after'] ?? '')));
        expect(one[index]?.replace(compact(String(note['before'] ?? '')), '')).not.toBe(
          one[index] === '' ? undefined : other[index]?.concat('x'),
        );
      }
    },
  );

  it.each<[string, string, number | null, string | null, string | null]>([
    ['2-6-2', 'activity', 2023, 'の活用', '及び'],
    ['2-8-3', 'name', null, '系', null],
    ['2-8-4', 'activity', 2024, null, '検討'],
    ['3-2-1', 'purpose', null, 'バイ・デザインの考え方に基', 'ハイ・デザインの考え方に基づ'],
    ['3-6-2', 'result', 2022, '(iPad10台)', null],
  ])('%s %s %s, by eye', (record, field, fiscal_year, before, after) => {
    expect(notes).toContainEqual(expect.objectContaining({ record, field, fiscal_year, before, after }));
  });

  it('compare what is printed, before any correction', () => {
    const about = notes.filter((note) => note['record'] === '3-2-1' && note['field'] === 'purpose');
    expect(about.map((note) => note['after'])).toEqual([expect.stringContaining('ハイ・デザイン')]);
  });
});
