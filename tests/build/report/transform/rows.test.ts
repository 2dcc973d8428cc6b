import { describe, expect, it } from '@jest/globals';
import { departmentId } from '../../../../pipeline/build/report/transform/departments';
import type { Row } from '../../../../pipeline/model/row';
import { realTables, rowsOf } from '../../../project';
import { reportLines } from '../../../report';

const { tables } = realTables();
const initiative = (id: string): Row => rowsOf(tables, 'initiatives').find((row) => row['initiative_id'] === id) as Row;
/** A cell of the report, from 1. */
const cell = (line: number, number: number): string =>
  ((reportLines[line - 1] as string).split('\t')[number - 1] as string).trim();
const lead = {
  local_government_code: '242101',
  local_government_name: '三重県亀山市',
  report_year: 2024,
  report_year_code: '2024100000',
  report_year_japanese: '令和6年度',
};

describe('whole rows, checked by eye against the lines of the report', () => {
  it('1-2-3, line 74: nothing out of place', () => {
    expect(initiative('1-2-3')).toEqual({
      ...lead,
      id: 'dx_plan_initiatives-2024-1-2-3',
      initiative_id: '1-2-3',
      policy_number: 1,
      policy_name: '行政サービスのDX',
      measure_number: 2,
      measure_name: 'マイナンバーカードの普及促進',
      sequence: 3,
      name: '図書館テーマ展示',
      purpose:
        '担当部署の協力の下、マイナンバーカードの普及啓発のため、広報ポスターの掲示、関連図書を紹介・展示を行う。',
      target_outcome: 'マイナンバーカードやマイナンバー制度に関する情報を提供し、普及促進につなげる。',
      issues: '効果測定が難しい。',
      rating_code: 'A',
      rating_label: '順調に進んだ',
      direction:
        '資料整備を進め、展示や出張申請会場の活用により普及促進を図る。「管理運営の基本的な方針」に基づき、図書館での制度活用に関する情報収集を継続する。',
      departments: ['教育委員会事務局図書館'],
      relisted: null,
      original_initiative_id: null,
      source_line: 74,
    });
  });

  it('1-1-4, line 68: no issues, no direction', () => {
    expect(initiative('1-1-4')).toMatchObject({
      name: '図書館情報システムの運用',
      purpose: cell(68, 4),
      target_outcome: cell(68, 5),
      issues: null,
      rating_code: 'A',
      direction: null,
      departments: ['教育委員会事務局図書館'],
      source_line: 68,
    });
  });

  it('1-4-5, line 83: both texts before the rating are issues', () => {
    expect(initiative('1-4-5')).toMatchObject({
      name: '図書館情報システム(図書ICタグ管理)',
      issues: `${cell(83, 14)} ${cell(83, 15)}`,
      rating_code: 'A',
      direction: cell(83, 17),
      departments: ['教育委員会事務局図書館'],
    });
  });

  it('1-4-3, line 78: the department corrected', () => {
    expect(initiative('1-4-3')).toMatchObject({
      rating_code: 'C',
      rating_label: 'あまり進まなかった',
      issues: cell(78, 14),
      direction: cell(78, 16),
      departments: ['総務財政部税務課市民税グループ'],
    });
  });

  it('2-7-9, line 145: issues left empty', () => {
    expect(initiative('2-7-9')).toMatchObject({
      name: '電子決裁の導入',
      issues: null,
      rating_code: 'B',
      rating_label: 'まずまず進んだ',
      direction: cell(145, 16),
      relisted: null,
    });
  });

  it("2-11-3, line 178: the framework's name of the measure", () => {
    expect(initiative('2-11-3')).toMatchObject({
      measure_name: '学校・保育現場等のデジタル化の推進',
      name: '校務支援システム事業',
      purpose: cell(178, 4),
      direction: cell(178, 16),
    });
  });

  it('3-3-1, line 203: rated D', () => {
    expect(initiative('3-3-1')).toMatchObject({
      policy_name: '市民・地域のDX',
      measure_name: 'サテライトオフィス等の検討',
      rating_code: 'D',
      rating_label: '進まなかった',
      issues: cell(203, 14),
      direction: cell(203, 16),
      departments: ['政策部政策推進課政策調整グループ'],
    });
  });

  it('3-6-2, line 218: relisted, with words of its own', () => {
    expect(initiative('3-6-2')).toMatchObject({
      name: '図書館貸出タブレット端末整備',
      relisted: true,
      original_initiative_id: '2-2-4',
      target_outcome: cell(218, 5),
      issues: cell(218, 14),
      direction: cell(218, 16),
    });
  });
});

it.each<[string, string]>([
  ['2-6-2', '2-2-1'],
  ['2-8-2', '1-1-4'],
  ['2-8-3', '1-4-1'],
  ['2-8-4', '2-7-1'],
  ['2-12-3', '2-7-8'],
  ['3-2-1', '2-9-1'],
  ['3-6-2', '2-2-4'],
])('%s repeats %s', (id, original) => {
  expect(initiative(id)).toMatchObject({ relisted: true, original_initiative_id: original });
});

it('no other initiative is relisted', () => {
  expect(
    rowsOf(tables, 'initiatives').filter((row) => row['relisted'] !== null || row['original_initiative_id'] !== null),
  ).toHaveLength(7);
});

describe('planned activities and results', () => {
  const years = (table: string, id: string): unknown[] =>
    rowsOf(tables, table)
      .filter((row) => row['initiative_id'] === id)
      .map((row) => [
        row['fiscal_year'],
        row['fiscal_year_japanese'],
        row['fiscal_year_code'],
        row[table === 'results' ? 'result' : 'activity'],
      ]);

  it('of 1-2-3, line 74', () => {
    expect(years('schedule', '1-2-3')).toEqual([
      [2022, '令和4年度', '2022100000', '図書館テーマ展示の実施'],
      [2023, '令和5年度', '2023100000', '継続'],
      [2024, '令和6年度', '2024100000', '継続'],
      [2025, '令和7年度', '2025100000', '継続'],
      [2026, '令和8年度', '2026100000', '継続'],
    ]);
    expect(years('results', '1-2-3')).toEqual(
      [11, 12, 13].map((number, index) => [
        2022 + index,
        `令和${4 + index}年度`,
        `${2022 + index}100000`,
        cell(74, number),
      ]),
    );
  });

  it.each<[string, number[]]>([
    ['3-2-3', [2022, 2023]],
    ['3-6-1', [2023, 2024, 2025, 2026]],
  ])('%s has an activity in the years that have one only: %j', (id, expected) => {
    expect(years('schedule', id).map((year) => (year as unknown[])[0])).toEqual(expected);
  });
});

describe('the rating summary', () => {
  /** Lines 225 to 229 of the report, by eye: policies 1 to 3, all; then the share. */
  it.each<[string, string, number, number, number, number, number, number]>([
    ['A', '順調に進んだ', 11, 41, 9, 61, 66.3, 225],
    ['B', 'まずまず進んだ', 8, 10, 6, 24, 26.1, 226],
    ['C', 'あまり進まなかった', 2, 2, 1, 5, 5.4, 227],
    ['D', '進まなかった', 0, 1, 1, 2, 2.2, 228],
    ['all', '計', 21, 54, 17, 92, 100, 229],
  ])('%s %s: %i, %i, %i, %i, %d%%', (rating_code, rating_label, one, two, three, all, share, source_line) => {
    const rows = rowsOf(tables, 'rating_summary').filter((row) => row['rating_code'] === rating_code);
    expect(
      rows.map((row) => [
        row['policy_code'],
        row['policy_name'],
        row['rating_label'],
        row['count_published'],
        row['count_recomputed'],
        row['share'],
        row['source_line'],
      ]),
    ).toEqual([
      ['1', '行政サービスのDX', rating_label, one, one, null, source_line],
      ['2', '行政経営のDX', rating_label, two, two, null, source_line],
      ['3', '市民・地域のDX', rating_label, three, three, null, source_line],
      ['all', '合計', rating_label, all, all, share, source_line],
    ]);
    expect(rows.map((row) => row['share_recomputed'])).toEqual(
      [
        [one, 21],
        [two, 54],
        [three, 17],
        [all, 92],
      ].map(([count, of]) => Number((((count as number) / (of as number)) * 100).toFixed(1))),
    );
  });
});

describe('measures', () => {
  it.each<[string, string, number, number, number]>([
    ['1-1', '行政手続のオンライン化の推進', 4, 4, 16],
    ['1-4', '住民情報系システムの充実と窓口のデジタル化の推進', 7, 7, 19],
    ['2-7', '内部情報系システムの充実と内部事務のデジタル化の推進', 18, 18, 28],
    ['2-8', 'クラウド化の推進', 4, 1, 29],
    ['2-10', '庁内無線LANの拡充', 1, 1, 31],
    ['3-3', 'サテライトオフィス等の検討', 2, 2, 36],
    ['3-4', 'Wi-Fi環境の整備', 2, 2, 37],
    ['3-6', '情報格差への対応', 3, 2, 39],
  ])(
    '%s %s: %i listed, %i distinct, line %i',
    (measure_id, measure_name, initiative_count, distinct_initiative_count, source_line) => {
      expect(rowsOf(tables, 'measures').find((row) => row['measure_id'] === measure_id)).toMatchObject({
        measure_name,
        initiative_count,
        distinct_initiative_count,
        source_line,
      });
    },
  );

  it('are 24, of 92 initiatives of which 85 are distinct', () => {
    const sum = (column: string): number =>
      rowsOf(tables, 'measures').reduce((total, row) => total + (row[column] as number), 0);
    expect([rowsOf(tables, 'measures').length, sum('initiative_count'), sum('distinct_initiative_count')]).toEqual([
      24, 92, 85,
    ]);
  });
});

describe("the plan's facts", () => {
  it.each<[string, string, number]>([
    ['title-1', '亀山市行政DX推進計画に関する実績等報告書(令和6年度)', 3],
    ['author-1', '政策部DX推進室', 5],
    ['plan_period-1', 'R4~R8年度', 9],
    ['philosophy-1', '人々の生活をより良い方向に変化させるため、利用者中心の行政サービスへ変革します', 13],
    ['activities-1', '【令和6年度に実施した主な取組】', 49],
    ['closing_note-1', '※全体の取組数としては85だが、再掲があるため、のべ92となる', 231],
  ])('%s: %s', (overview_id, text, source_line) => {
    expect(rowsOf(tables, 'overview').find((row) => row['overview_id'] === overview_id)).toMatchObject({
      id: `dx_plan_overview-2024-${overview_id}`,
      text,
      source_line,
    });
  });
});

it("a department's identifier links the pair to its name", () => {
  expect(rowsOf(tables, 'initiative_departments').find((row) => row['initiative_id'] === '1-2-3')).toMatchObject({
    department_id: departmentId('教育委員会事務局図書館'),
    order: 1,
  });
});
