import { describe, expect, it } from '@jest/globals';
import { isForbidden } from '../../../../pipeline/text/jis-x-0208';
import { realTables, rowsOf } from '../../../project';
import { changed, reportLines, reportText } from '../../../report';

const { tables, issues, corrected } = realTables();
const notes = rowsOf(tables, 'quality_notes');
const ofKind = (kind: string) => notes.filter((note) => note['kind'] === kind);
const at = (note: Record<string, unknown>): string =>
  [note['record'], note['field'], note['fiscal_year']].filter(Boolean).join(' ');

describe('realigned rows', () => {
  it.each<[string, number, string, string | null, string | null]>([
    ['1-1-1', 65, 'direction', '政策部DX推進室', null],
    ['1-1-2', 66, 'direction', '消防本部予防課グループ', null],
    ['1-1-3', 67, 'direction', '市民文化部 市民課戸籍住民グループ', null],
    ['1-1-4', 68, 'issues', 'A 順調に進んだ', null],
    ['1-2-1', 69, 'direction', '市民文化部 市民課戸籍住民グループ', null],
    [
      '1-4-5',
      83,
      'issues',
      null,
      '継続的に実施し、職員による個別サポートを継続し、利用者が安心して使える体制を整える。',
    ],
    ['2-2-6', 113, 'issues', 'A 順調に進んだ', null],
    ['2-3-1', 114, 'issues', 'C あまり進まなかった', null],
    ['2-6-5', 124, 'issues', 'B まずまず進んだ', null],
    ['2-7-1', 131, 'issues', 'A 順調に進んだ', null],
    ['2-7-2', 132, 'issues', 'A 順調に進んだ', null],
    ['2-8-3', 163, 'issues', 'B まずまず進んだ', null],
    ['2-8-4', 164, 'issues', 'A 順調に進んだ', null],
    ['2-9-1', 165, 'issues', 'B まずまず進んだ', null],
    ['3-1-1', 193, 'issues', 'B まずまず進んだ', null],
    ['3-1-2', 194, 'issues', 'A 順調に進んだ', null],
    ['3-1-3', 195, 'issues', 'A 順調に進んだ', null],
    ['3-1-4', 196, 'issues', 'A 順調に進んだ', null],
  ])('%s in line %i: %s', (record, line, field, before, after) => {
    expect(ofKind('realigned').filter((note) => note['record'] === record)).toMatchObject([
      { table: 'dx_plan_initiatives', line, field, before, after, occurrences: 1, position: null },
    ]);
  });

  it('are these 18', () => {
    expect(ofKind('realigned')).toHaveLength(18);
  });
});

describe('corrections', () => {
  it('all that were applied are noted, each with its reason', () => {
    const applied = corrected[0]?.applied ?? [];
    expect(
      ofKind('correction')
        .map((note) => [at(note), note['before'], note['after'], note['reason']])
        .sort(),
    ).toEqual(
      applied
        .map(({ record, field, fiscal_year, from, to, reason }) => [
          [record, field, fiscal_year].filter(Boolean).join(' '),
          from,
          to,
          reason,
        ])
        .sort(),
    );
  });

  it('say how often and where the text stood in the cell', () => {
    const cell = (reportLines[64] as string).split('\t')[11] as string;
    expect(ofKind('correction').find((note) => at(note) === '1-1-1 result 2023')).toMatchObject({
      occurrences: cell.split('びったりサービス').length - 1,
      position: cell.indexOf('びったりサービス') + 1,
      line: 65,
    });
  });
});

describe('substitutions', () => {
  it('are these, by eye: the full-width tildes of five cells', () => {
    expect(
      ofKind('substitution').map((note) => [
        at(note),
        note['line'],
        note['before'],
        note['after'],
        note['occurrences'],
      ]),
    ).toEqual([
      ['2-9-3 purpose', 170, '～', '~', 1],
      ['2-7-11 result 2023', 147, '～', '~', 1],
      ['2-11-1 result 2023', 176, '～', '~', 3],
      ['2-11-1 result 2024', 176, '～', '~', 5],
      ['3-1-3 result 2024', 195, '～', '~', 1],
    ]);
  });

  it('account for every forbidden character of the report but the numbers of rows', () => {
    const printed = [...reportText.replace(/^[①②③]/gm, '')].filter((character) => isForbidden(character));
    expect(printed).toHaveLength(
      ofKind('substitution').reduce((sum, note) => sum + (note['occurrences'] as number), 0),
    );
    expect(issues).toEqual([]);
  });
});

it("the one name that differs from the framework's is noted", () => {
  expect(ofKind('framework_name')).toMatchObject([
    {
      record: '2-11-3',
      field: 'measure_name',
      before: '(11) 学校・保育現場等のデジタル化',
      after: '(11) 学校・保育現場等のデジタル化の推進',
      line: 178,
    },
  ]);
});

it('every note points to a row and column that there is', () => {
  for (const note of notes) {
    const rows = tables.find((table) => table.name === note['table'])?.rows ?? [];
    const column = rows[0] && Object.keys(rows[0]).includes(String(note['field']));
    expect([note['note_id'], column]).toEqual([note['note_id'], true]);
    expect(rows.some((row) => row['initiative_id'] === note['record'])).toBe(true);
  }
});

describe('no forbidden character is published, wherever the report has it', () => {
  const [mark, form] = ['①', '(1)'];
  const everywhere = (number: number, ...indexes: number[]): Record<number, (line: string) => string> => ({
    [number]: (line) =>
      line
        .split('\t')
        .map((cell, index) => (indexes.includes(index) ? `${mark}${cell}` : cell))
        .join('\t'),
  });

  it.each<[string, string, string, string]>([
    ['in the texts of a row', changed(everywhere(74, 2, 3, 4, 6, 11, 13, 15)), 'initiatives', 'name'],
    [
      'in a department',
      changed({ 74: (line) => line.replace('事務局図書館', `事務局第${mark}図書館`) }),
      'departments',
      'name',
    ],
    ['in a measure', reportText.replaceAll('テレワークの推進', `テレワーク${mark}の推進`), 'measures', 'measure_name'],
    ['in a policy', reportText.replaceAll('行政サービスのDX', `行政サービス${mark}のDX`), 'codes', 'label_ja'],
    [
      'in the narrative',
      reportText.replace('【令和6年度に実施した主な取組】', `【令和6年度${mark}に実施した主な取組】`),
      'overview',
      'text',
    ],
    ['in an indicator', reportText.replace('1\t設定なし', `1\t設定${mark}なし`), 'overview', 'text'],
  ])('%s', (_, text, table, column) => {
    const { tables: published } = realTables(text);
    const forbidden = published.flatMap(({ name, rows }) =>
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(
            ([field, value]) =>
              !(name === 'dx_plan_quality_notes' && ['before', 'after'].includes(field)) &&
              String(value).includes(mark),
          )
          .map(([field]) => `${name} ${field}`),
      ),
    );
    expect(forbidden).toEqual([]);
    expect(rowsOf(published, table).some((row) => String(row[column]).includes(form))).toBe(true);
    expect(
      rowsOf(published, 'quality_notes').some((note) => note['kind'] === 'substitution' && note['before'] === mark),
    ).toBe(true);
  });
});

it('a character that is kept is said, with line, column, record and field', () => {
  const { issues: said } = realTables(changed({ 74: (line) => line.replace('効果測定', '髙𠮷測定') }));
  expect(said).toMatchObject(
    ['髙', '𠮷'].map((value) => ({
      code: 'CHARACTER_KEPT',
      severity: 'warning',
      where: { line: 74, column: expect.any(Number), cell: 14, record: '1-2-3', field: 'issues', value },
    })),
  );
});

it.each([
  ['a form feed', '\u000C'],
  ['a line separator', '\u2028'],
  ['a vertical tab', '\u000B'],
  ['a next line', '\u0085'],
])('%s within a cell is a blank, as any other break of the page', (_, character) => {
  const { tables: published } = realTables(
    changed({ 74: (line) => line.replace('効果測定が難しい。', `効果測定が${character}難しい。`) }),
  );
  expect(rowsOf(published, 'initiatives').find((row) => row['initiative_id'] === '1-2-3')?.['issues']).toBe(
    '効果測定が 難しい。',
  );
});
