import { describe, expect, it } from '@jest/globals';
import { fieldsOf, measureCoverage } from '../../../../pipeline/build/report/extract/coverage';
import { extract } from '../../../../pipeline/build/report/extract/extract';
import type { Field, Initiative } from '../../../../pipeline/build/report/extract/report';
import { isRow, planTitle, ratings, read, readWhole, reportFile, reportLines, reportText, said } from '../../../report';

const report = readWhole(reportText);
const byId = new Map(report.initiatives.map((initiative) => [initiative.id, initiative]));

/** A source cell as a reader of the page sees it: no tags, no blanks. Written apart from the code under test. */
const bare = (text: string | null | undefined): string =>
  (text ?? '').replace(/<[^>]*>/g, '').replace(/[\s\u3000]/g, '');
const text = (field: Field | null): string => bare(field?.text);
const yearly = (years: Initiative['results']): Record<string, string> =>
  Object.fromEntries(years.map((year) => [year.fiscal_year, text(year.text)]));

/** The rows as the source's own cells, by their line; column 14 (from 0) is the rating in a whole row. */
const rows = reportLines.flatMap((line, index) =>
  isRow(line) ? [{ number: index + 1, cells: line.split('\t').map(bare) }] : [],
);
const isRating = (cell: string | undefined): boolean => /^[A-D](順調に|まずまず|あまり|進ま)/.test(cell ?? '');
const whole = rows.filter(({ cells }) => isRating(cells[14]) && cells[16] !== '');
const realigned = [65, 66, 67, 68, 69, 83, 113, 114, 124, 131, 132, 163, 164, 165, 193, 194, 195, 196];

describe('the report of fiscal 2024', () => {
  it('passes with every warning that it gives cause for, and no error', () => {
    const { issues } = read(reportText);
    const codes = issues.map((issue) => issue.code);
    expect(said(issues)).toEqual([]);
    expect(
      Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length])),
    ).toEqual({
      ROW_CELL_MISSING: 17,
      ROW_CELL_EXTRA: 1,
      RELISTED_NAME_DIFFERS: 2,
      MEASURE_NAME_DIFFERS: 1,
      MARKUP_UNCLOSED: 2,
    });
    for (const { message, hint, where } of issues)
      expect([message, hint, where.file, where.line]).toEqual([
        expect.stringContaining(' / '),
        expect.stringContaining(' / '),
        reportFile,
        expect.any(Number),
      ]);
  });

  it('has as many of everything as the printed one', () => {
    expect(read(reportText).gate?.figures).toMatchObject({
      fiscal_year: 2024,
      initiatives: 92,
      relisted: 7,
      measures: 24,
      planned_activities: 451,
      results: 276,
      realigned_rows: 18,
      coverage_percent: 100,
    });
    expect(report.policies.map((policy) => policy.measures.length)).toEqual([6, 12, 6]);
    expect(rows).toHaveLength(92);
  });

  it('has the title, the author and the note', () => {
    expect(report.title.text).toBe('亀山市行政DX推進計画に関する実績等報告書(令和6年度)');
    expect(report.department.text).toBe('(政策部 DX推進室)');
    expect(report.closing.note).toMatchObject({ distinct: 85, listed: 92 });
  });

  it('has the closing table, cell by cell', () => {
    const table = report.closing.rows.map((row) => [
      row.rating,
      ...row.counts.map((count) => count.value),
      row.share.value,
    ]);
    expect(table).toEqual([
      ['A', 11, 41, 9, 61, 66.3],
      ['B', 8, 10, 6, 24, 26.1],
      ['C', 2, 2, 1, 5, 5.4],
      ['D', 0, 1, 1, 2, 2.2],
      ['all', 21, 54, 17, 92, 100],
    ]);
  });

  it('has the nine passages, in order, with their items', () => {
    expect(report.passages.map((passage) => [passage.section, passage.items.length])).toEqual([
      ['plan_period', 1],
      ['positioning', 1],
      ['purpose', 1],
      ['activities', 11],
      ['outcomes', 10],
      ['contribution', 1],
      ['reflection', 1],
      ['direction', 1],
      ['philosophy', 1],
    ]);
    const activities = report.passages.find((passage) => passage.section === 'activities');
    expect(activities?.items.slice(0, 2).map((item) => [item.kind, item.text.text])).toEqual([
      ['heading', '【令和6年度に実施した主な取組】'],
      ['item', '行政手続オンライン化の拡充'],
    ]);
  });

  it('has the indicators as printed: none is set', () => {
    expect(
      report.indicators.map((indicator) => [
        indicator.number.text,
        ...indicator.cells.map((cell) => `${cell.label}: ${cell.text.text}`),
      ]),
    ).toEqual([['1', '成果指標名: 設定なし'], ['2']]);
  });

  it('gives every text of the framework its three places', () => {
    const labels = report.policies.flatMap((policy) => [
      policy.label,
      ...policy.measures.map((measure) => measure.label),
    ]);
    expect(labels.filter((label) => label.copies?.length !== 2)).toEqual([]);
    expect(report.policies.map((policy) => policy.label.text)).toEqual([
      '1 行政サービスのDX',
      '2 行政経営のDX',
      '3 市民・地域のDX',
    ]);
    expect(report.policies.map((policy) => policy.headings.length)).toEqual([3, 3, 3]);
  });

  it('links each relisted initiative to the one it repeats', () => {
    const links = report.initiatives
      .filter((initiative) => initiative.relisted)
      .map(({ id, name, original_id }) => [id, name.text, original_id, byId.get(original_id ?? '')?.name.text]);
    expect(links).toEqual([
      [
        '2-6-2',
        'タブレット端末の活用と電子会議システムの拡充【再掲】',
        '2-2-1',
        'タブレット端末の活用と電子会議システムの拡充',
      ],
      ['2-8-2', '図書館情報システムの運用【再掲】', '1-1-4', '図書館情報システムの運用'],
      ['2-8-3', '住民情報システムの運用【再掲】', '1-4-1', '住民情報系システムの運用'],
      ['2-8-4', '内部情報システムの運用【再掲】', '2-7-1', '内部情報系システムの運用'],
      [
        '2-12-3',
        'デジタルリテラシー・情報セキュリティ研修の実施【再掲】',
        '2-7-8',
        'デジタルリテラシー・情報セキュリティ研修の実施',
      ],
      ['3-2-1', '行政情報オープンデータ化の推進【再掲】', '2-9-1', '行政情報オープンデータ化の推進'],
      ['3-6-2', '図書館貸出タブレット端末整備【再掲】', '2-2-4', '図書館貸出タブレット端末整備'],
    ]);
  });
});

describe('cells', () => {
  it("are the source's, in each of the 74 whole rows", () => {
    expect(whole).toHaveLength(74);
    for (const { number, cells } of whole) {
      const initiative = report.initiatives.find((other) => other.line === number) as Initiative;
      const years = (first: number, from: number, to: number): Record<string, string> =>
        Object.fromEntries(cells.slice(from, to).flatMap((cell, index) => (cell ? [[first + index, cell]] : [])));
      expect({
        number: text(initiative.number),
        measure: text(initiative.measure_label),
        name: text(initiative.name),
        purpose: text(initiative.purpose),
        target: text(initiative.target_outcome),
        schedule: yearly(initiative.schedule),
        results: yearly(initiative.results),
        issues: text(initiative.issues),
        rating: text(initiative.rating),
        code: initiative.rating_code,
        direction: text(initiative.direction),
        department: text(initiative.department),
        realignments: initiative.realignments,
      }).toEqual({
        number: cells[0],
        measure: cells[1],
        name: cells[2],
        purpose: cells[3],
        target: cells[4],
        schedule: years(2022, 5, 10),
        results: years(2022, 10, 13),
        issues: cells[13],
        rating: cells[14],
        code: cells[14]?.slice(0, 1),
        direction: cells[15],
        department: cells[16],
        realignments: [],
      });
    }
  });

  it("are the source's up to the last result in the 18 others", () => {
    for (const { number, cells } of rows.filter((row) => realigned.includes(row.number))) {
      const initiative = report.initiatives.find((other) => other.line === number) as Initiative;
      expect(
        [
          initiative.name,
          initiative.purpose,
          initiative.target_outcome,
          ...initiative.schedule.map((year) => year.text),
          ...initiative.results.map((year) => year.text),
        ].map(text),
      ).toEqual(cells.slice(2, 13).filter((cell) => cell !== ''));
    }
  });

  // Read off the printed rows by eye: how each text after the last result begins.
  it.each<[number, string, string | null, string, string | null, string]>([
    [65, '1-1-1', '今後も継続して、実現性', 'B', null, '政策部DX推進室'],
    [66, '1-1-2', '令和6年度末にマイナポータル', 'C', null, '消防本部予防課グループ'],
    [67, '1-1-3', '転出においては、オンライン', 'B', null, '市民文化部市民課戸籍住民グループ'],
    [68, '1-1-4', null, 'A', null, '教育委員会事務局図書館'],
    [69, '1-2-1', '令和6年12月2日以降', 'A', null, '市民文化部市民課戸籍住民グループ'],
    [83, '1-4-5', '自動貸出機や自動返却機', 'A', '図書館情報システムの安定的な運用', '教育委員会事務局図書館'],
    [113, '2-2-6', null, 'A', '引き続き、運用の手法等', '議会事務局議事調査課議事調査グループ'],
    [114, '2-3-1', null, 'C', '令和7年度にAI-OCR', '政策部DX推進室'],
    [124, '2-6-5', null, 'B', '都市下水道、下水路等', '建設部土木課河川流域グループ'],
    [131, '2-7-1', null, 'A', '引き続き、内部情報系システム', '政策部DX推進室'],
    [132, '2-7-2', null, 'A', '引き続き、ビジネスチャットツール', '政策部DX推進室'],
    [163, '2-8-3', null, 'B', '引き続き、住民情報システム', '政策部DX推進室'],
    [164, '2-8-4', null, 'A', '引き続き、内部情報システム', '政策部DX推進室'],
    [165, '2-9-1', null, 'B', '引き続き、多くの自治体共同', '政策部DX推進室'],
    [193, '3-1-1', null, 'B', '情報発信手段の多様化が進む中', '市民文化部まちづくり協働課地域まちづくりグループ'],
    [194, '3-1-2', null, 'A', '引き続き、映像及び電話通訳', '市民文化部文化課人権・ダイバーシティグループ'],
    [195, '3-1-3', null, 'A', '引き続き市の実状に応じた', '産業環境部環境課廃棄物対策グループ'],
    [196, '3-1-4', null, 'A', '問題点等の解消に向け', '教育委員会事務局生涯学習課社会教育グループ'],
  ])('of the realigned row %i (%s)', (line, id, issues, rating, direction, department) => {
    const initiative = byId.get(id) as Initiative;
    const begins = (field: Field | null): string | null => (field ? text(field).slice(0, 10) : null);
    expect([
      initiative.line,
      begins(initiative.issues),
      initiative.rating_code,
      begins(initiative.direction),
      text(initiative.department),
    ]).toEqual([line, issues?.slice(0, 10) ?? null, rating, direction?.slice(0, 10) ?? null, department]);
  });

  it('both texts before the rating of line 83 are its issues', () => {
    const initiative = byId.get('1-4-5') as Initiative;
    const cells = (reportLines[82] ?? '').split('\t');
    expect(text(initiative.issues)).toBe(bare(cells[13]) + bare(cells[14]));
    expect(initiative.issues?.text).toContain('職員による個別サポート');
    expect(initiative.realignments.map(({ kind, field, moved }) => [kind, field, text(moved)])).toEqual([
      ['extra', 'issues', bare(cells[14])],
    ]);
  });

  it('are realigned in exactly the 18 rows, each with one warning that names row, line and column', () => {
    expect(
      report.initiatives
        .filter((initiative) => initiative.realignments.length > 0)
        .map((initiative) => initiative.line),
    ).toEqual(realigned);
    const warnings = read(reportText).issues.filter((issue) => /^ROW_CELL/.test(issue.code));
    expect(warnings.map(({ where }) => where.line)).toEqual(realigned);
    expect(warnings.map(({ where }) => `${where.record} ${where.field} ${where.cell}`)).toEqual([
      '1-1-1 direction 16',
      '1-1-2 direction 16',
      '1-1-3 direction 16',
      '1-1-4 issues 14',
      '1-2-1 direction 16',
      '1-4-5 issues 15',
      '2-2-6 issues 14',
      '2-3-1 issues 14',
      '2-6-5 issues 14',
      '2-7-1 issues 14',
      '2-7-2 issues 14',
      '2-8-3 issues 14',
      '2-8-4 issues 14',
      '2-9-1 issues 14',
      '3-1-1 issues 14',
      '3-1-2 issues 14',
      '3-1-3 issues 14',
      '3-1-4 issues 14',
    ]);
  });
});

describe('coverage', () => {
  const { report: extracted, lines } = extract(
    { file: reportFile, fiscalYear: 2024, text: reportText },
    planTitle,
    ratings,
  );

  it('counts every character that is no blank, as a plain count does', () => {
    const { coverage, issues } = measureCoverage(extracted, lines, reportFile);
    expect(issues).toEqual([]);
    expect(coverage.characters).toBe(reportText.replace(/\s/g, '').length);
    expect(coverage.markup).toBe([...reportText.matchAll(/<[^>]*>/g)].join('').replace(/\s/g, '').length);
    expect(coverage).toMatchObject({
      uncovered: 0,
      percent: 100,
      fields: coverage.characters - coverage.markup - coverage.furniture,
    });
  });

  it('falls when any one field is taken away, and names its line', () => {
    const fields = fieldsOf(extracted);
    expect(fields.length).toBeGreaterThan(1300);
    const kept = fields.filter((field) => {
      const { spans, copies } = field;
      const line = spans[0]?.line;
      field.spans = [];
      delete field.copies;
      const { coverage, issues } = measureCoverage(extracted, lines, reportFile);
      field.spans = spans;
      if (copies) field.copies = copies;
      return (
        coverage.percent === 100 ||
        coverage.uncovered === 0 ||
        !issues.some((issue) => issue.code === 'TEXT_UNCOVERED' && issue.where.line === line)
      );
    });
    expect(kept.map((field) => field.text)).toEqual([]);
  });

  it('takes no field that says something else than its place', () => {
    const [initiative] = extracted.initiatives as [Initiative];
    const { text: printed } = initiative.name;
    initiative.name.text = '別の名前';
    expect(said(measureCoverage(extracted, lines, reportFile).issues)).toEqual([
      'FIELD_UNFAITHFUL 65',
      'TEXT_UNCOVERED 65',
    ]);
    initiative.name.text = printed;
  });
});
