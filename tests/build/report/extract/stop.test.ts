import { describe, expect, it } from '@jest/globals';
import { cells, changed, cp932, everyRow, isRow, read, reportLines, reportText, said } from '../../../report';

const cell =
  (index: number, to: string | ((cell: string) => string)) =>
  (all: string[]): string[] =>
    all.with(index, typeof to === 'string' ? to : to(all[index] as string));
const out = (): string[] => [];
const twice = (line: string): string[] => [line, line];
const instead =
  (from: string, to: string) =>
  (line: string): string => {
    if (!line.includes(from)) throw new Error(`${from} is not in ${line}`);
    return line.replace(from, () => to);
  };

describe('a changed report stops, with the line', () => {
  it.each<[string, string, string[]]>([
    [
      "a row deleted: the closing table's lines of its rating and of the sums, and the note",
      changed({ 132: out }),
      ['CLOSING_DISAGREES 224', 'CLOSING_DISAGREES 228', 'NOTE_DISAGREES 230'],
    ],
    [
      'a row doubled',
      changed({ 67: twice }),
      ['ROW_DOUBLED 68', 'CLOSING_DISAGREES 227', 'CLOSING_DISAGREES 230', 'NOTE_DISAGREES 232'],
    ],
    ['two rows with one number', cells(74, cell(0, '① (2) 2')), ['ROW_DOUBLED 74']],
    [
      'a row under the heading of another section',
      changed({ 94: out, 102: (line) => [line, reportLines[93] as string] }),
      ['ROW_POLICY_DISAGREES 102'],
    ],
    ['a number that is cut', cells(137, cell(0, '② (7)')), ['ROW_NUMBER_UNREADABLE 137']],
    ['a number whose two measures differ', cells(110, cell(0, '② (2) (3) 3')), ['ROW_NUMBER_UNREADABLE 110']],
    ['a rating misspelt', cells(73, cell(14, 'A 順調に進んた')), ['RATING_UNREADABLE 73']],
    ['a rating of no kind', cells(73, cell(14, '良好')), ['RATING_UNREADABLE 73']],
    ['a rating left empty', cells(73, cell(14, '')), ['RATING_UNREADABLE 73']],
    ['a rating without its letter', cells(73, cell(14, '順調に進んだ')), ['RATING_UNREADABLE 73']],
    ['letter and words of a rating that disagree', cells(73, cell(14, 'B 順調に進んだ')), ['RATING_DISAGREES 73']],
    ['a letter that is no rating', cells(73, cell(14, 'E 順調に進んだ')), ['RATING_DISAGREES 73']],
    ['two ratings', cells(73, cell(15, 'A 順調に進んだ')), ['RATING_TWICE 73']],
    ['another rating', cells(73, cell(14, 'B まずまず進んだ')), ['CLOSING_DISAGREES 225', 'CLOSING_DISAGREES 226']],
    ['no department', cells(73, cell(16, '')), ['DEPARTMENT_MISSING 73']],
    ['no name', cells(73, cell(2, '')), ['REPORT_SHAPE 73']],
    ['an unknown measure', cells(73, cell(1, '(2) 空飛ぶ車の普及促進')), ['MEASURE_UNKNOWN 73']],
    [
      "a measure whose number is another's",
      cells(73, cell(1, '(3) マイナンバーカードの普及促進')),
      ['MEASURE_UNKNOWN 73'],
    ],
    ["a row's number that names no measure", cells(94, cell(0, '① (7) 5')), ['MEASURE_UNKNOWN 94']],
    [
      'a relisted row that repeats none',
      cells(163, cell(2, '水素自動車の運用【再掲】')),
      ['RELISTED_WITHOUT_ORIGINAL 163'],
    ],
    [
      'a relisted row that could repeat two',
      changed({ 77: (line) => line.replace('申請管理システムの導入', '住民情報系システムの運用') }),
      ['RELISTED_AMBIGUOUS 163'],
    ],
    ['a relisted row without its mark', cells(163, cell(2, '住民情報システムの運用')), ['NOTE_DISAGREES 231']],
    ['a count', changed({ 225: instead('\t41\t', '\t42\t') }), ['CLOSING_DISAGREES 225']],
    ['a sum', changed({ 229: instead('\t92\t', '\t91\t') }), ['CLOSING_DISAGREES 229']],
    ['a share', changed({ 226: instead('26.1%', '26.2%') }), ['CLOSING_DISAGREES 226']],
    ['a count that is no number', changed({ 225: instead('\t41\t', '\t四一\t') }), ['CLOSING_UNREADABLE 225']],
    ['a row of counts deleted', changed({ 227: out }), ['PART_MISSING 228']],
    ['a row of counts doubled', changed({ 227: twice }), ['PART_TWICE 228']],
    [
      'a row of counts doubled, with other numbers',
      changed({ 227: (line) => [line, line.replace('\t5\t', '\t6\t')] }),
      ['PART_TWICE 228'],
    ],
    ['a cell too many in a row of counts', changed({ 227: (line) => `${line}\t7` }), ['TEXT_UNCOVERED 227']],
    ["a policy's column misnamed", changed({ 224: instead('行政経営', '行政運営') }), ['HEADING_DISAGREES 224']],
    ['the note: distinct', changed({ 231: instead('85', '86') }), ['NOTE_DISAGREES 231']],
    ['the note: listed', changed({ 231: instead('92', '93') }), ['NOTE_DISAGREES 231']],
    ['the note: other words', changed({ 231: instead('再掲', '重複') }), ['PART_MISSING 241', 'TEXT_UNCOVERED 231']],
    ["a section's heading misnamed", changed({ 98: instead('行政経営', '行政運営') }), ['HEADING_DISAGREES 98']],
    [
      "a section's heading deleted",
      changed({ 189: out }),
      ['PART_MISSING 240', ...rowsFrom(189, 219).map((line) => `ROW_POLICY_DISAGREES ${line - 1}`)],
    ],
    [
      'a measure misspelt in the lines',
      changed({ 25: instead('テレワーク', 'テレワーグ') }),
      ['FRAMEWORK_DISAGREES 25'],
    ],
    [
      'a measure misspelt in the table',
      changed({ 14: instead('(4) テレワーク', '(4) テレワーグ') }),
      ['FRAMEWORK_DISAGREES 14'],
    ],
    [
      'a measure missing from the flattened form',
      changed({ 14: instead('\t(4) テレワークの推進', '') }),
      ['FRAMEWORK_DISAGREES 14'],
    ],
    [
      'the flattened form cut off',
      changed({
        12: (line) => line.slice(0, line.indexOf('\t基本理念')),
        14: (line) => line.slice(0, line.indexOf('\t基本方針')),
      }),
      ['FRAMEWORK_DISAGREES 13'],
    ],
    [
      'a broken framework table that says something of its own',
      changed({ 14: (line) => line.replace('</td> </tr> <tr> <td>(5) 公金', ' 決して失われない文 <td(5) 公金') }),
      ['FRAMEWORK_DISAGREES 14'],
    ],
    ['a narrative section twice', changed({ 51: twice }), ['PART_TWICE 52']],
    [
      'a narrative section without its label',
      changed({ 51: instead('総合計画推進への寄与度', '') }),
      ['PART_MISSING 241', 'TEXT_UNCOVERED 51'],
    ],
    [
      'a narrative section left empty',
      changed({ 51: (line) => line.slice(0, line.indexOf('\t')) }),
      ['PART_MISSING 241'],
    ],
    ["a label of an indicator's column missing", changed({ 43: instead('成果指標名', '') }), ['REPORT_SHAPE 44']],
    [
      'a page header with a label misspelt',
      changed({ 71: instead('今後の方向性', '今後の方同性') }),
      ['TEXT_UNCOVERED 71'],
    ],
    ['a year over no column', reportText.replaceAll('\t令和6年度', '\t'), ['HEADER_UNREADABLE 63']],
    ['a column over none of the pages', reportText.replaceAll('\t目指す成果\t', '\t\t'), ['HEADER_UNREADABLE 63']],
    [
      'the year of the title',
      changed({ 3: instead('令和6年度', '令和7年度') }),
      ['FISCAL_YEAR_DISAGREES 3', 'HEADER_UNREADABLE 63'],
    ],
    ['a title without its year', changed({ 3: instead('(令和6年度)', '') }), ['PART_MISSING 3']],
    ['a title with more behind it', changed({ 3: (line) => `${line} 改訂版` }), ['PART_MISSING 3']],
  ])('%s', (_, text, expected) => {
    const errors = said(read(text).issues);
    for (const one of expected) expect(errors).toContain(one);
    // What follows from the fault is said too; nothing is said of an innocent part.
    expect(
      errors.filter(
        (error) =>
          !expected.includes(error) &&
          !/^(TEXT_UNCOVERED|PART_MISSING|CLOSING_|NOTE_|MEASURE_|ROW_POLICY|REPORT_SHAPE)/.test(error),
      ),
    ).toEqual([]);
  });

  it('says what disagrees: cell, printed, counted', () => {
    const [issue] = read(changed({ 225: instead('\t41\t', '\t42\t') })).issues.filter(
      (one) => one.severity === 'error',
    );
    expect(issue).toMatchObject({
      code: 'CLOSING_DISAGREES',
      where: { line: 225, cell: 3 },
      message: expect.stringContaining('42'),
      hint: expect.any(String),
    });
    expect(issue?.message).toContain('41');
  });

  it('tells every fault at once, in the order of the lines', () => {
    const text = changed({
      73: instead('A 順調に進んだ', 'A 順調に進んだだ'),
      51: twice,
      98: instead('行政経営', '行政運営'),
    });
    expect(said(read(text).issues).slice(0, 3)).toEqual([
      'PART_TWICE 52',
      'RATING_UNREADABLE 74',
      'HEADING_DISAGREES 99',
    ]);
  });

  it('a fiscal year that the title does not say', () => {
    expect(said(read(reportText, 2023).issues)).toEqual(['FISCAL_YEAR_DISAGREES 3']);
  });
});

function rowsFrom(from: number, to: number): number[] {
  return reportLines.flatMap((line, index) => (index + 1 >= from && index + 1 <= to && isRow(line) ? [index + 1] : []));
}

describe('a loose paragraph stops, wherever it stands', () => {
  const loose = [
    'この計画は来年度に見直す予定である。',
    '(注)この計画は来年度に見直す。',
    'constructor',
    '備考\t来年度に見直す。',
    '① 来年度に見直す。',
    '12',
  ];
  // Before every line but blank ones and rows; the other paragraphs once in each part.
  const everywhere = reportLines.flatMap((line, index) => (isRow(line) || line.trim() === '' ? [] : [index + 1]));
  const parts = [1, 6, 10, 14, 20, 41, 44, 50, 63, 66, 98, 221, 227, 231, 238];

  it.each(loose)('%s', (paragraph) => {
    const passed = (paragraph === loose[0] ? everywhere : parts).filter((line) => {
      const { issues } = read(changed({ [line]: (text) => [paragraph, text] }));
      // Its own line is named, or that of the part whose meaning it changes.
      return !issues.some(
        (issue) =>
          issue.severity === 'error' && issue.where.line !== undefined && Math.abs(issue.where.line - line) <= 2,
      );
    });
    expect(passed).toEqual([]);
  });

  it('behind the last line too', () => {
    expect(said(read(`${reportText}\nおわり`).issues)).toEqual(['TEXT_UNCOVERED 244']);
  });
});

describe('a report that is cut off stops', () => {
  const filled = reportLines.flatMap((line, index) =>
    line.trim() === '' || (isRow(line) && index % 5 > 0) ? [] : [index + 1],
  );
  const stops = (text: string): boolean =>
    read(text).issues.some(
      (issue) => issue.severity === 'error' && (issue.where.line !== undefined || issue.code === 'REPORT_EMPTY'),
    );

  it.each([
    ['before any of its lines', filled.map((line) => reportLines.slice(0, line - 1).join('\n'))],
    [
      'in the middle of any of its lines',
      filled.map((line) =>
        [...reportLines.slice(0, line - 1), (reportLines[line - 1] ?? '').trimEnd().slice(0, -1)].join('\n'),
      ),
    ],
    [
      'by its first lines',
      filled.filter((_, at) => at % 3 === 1).map((line) => reportLines.slice(line - 1).join('\n')),
    ],
    [
      'at any two thousandth character',
      Array.from({ length: Math.floor(reportText.length / 2000) }, (_, at) => reportText.slice(0, at * 2000)),
    ],
  ])('%s', (_, texts) => {
    expect(texts.filter((text) => text.trim() !== '' && !stops(text))).toEqual([]);
  });

  it('in the middle of any row, with all else in its place', () => {
    const rows = rowsFrom(1, 242);
    for (let share = 0.02; share < 1; share += 0.07) {
      const { issues } = read(
        reportLines.map((line) => (isRow(line) ? line.slice(0, line.trimEnd().length * share) : line)).join('\n'),
      );
      const named = new Set(issues.filter((issue) => issue.severity === 'error').map((issue) => issue.where.line));
      expect([share, rows.filter((line) => !named.has(line))]).toEqual([share, []]);
    }
  });

  it('by the last character of the last heading, and says where', () => {
    expect(said(read(reportText.trimEnd().slice(0, -1)).issues)).toEqual(['HEADING_DISAGREES 241']);
  });

  it('by the last heading, and says where the text ends', () => {
    expect(said(read(reportLines.slice(0, 240).join('\n')).issues)).toEqual(['PART_MISSING 237']);
  });

  it('but the blank line at its end is nothing', () => {
    expect(said(read(reportText.trimEnd()).issues)).toEqual([]);
  });
});

describe('what is no report stops, without a stack trace', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', bytes(''), 'REPORT_EMPTY'],
    ['blanks', bytes('\n \u3000\t\r\n'), 'REPORT_EMPTY'],
    ['one NUL in the report', bytes(reportText.replace('消防', '消\u0000防')), 'REPORT_BINARY 65'],
    [
      'bytes that are no characters',
      Uint8Array.from([...bytes(reportText).slice(0, 5000), 0xff, ...bytes(reportText).slice(5000)]),
      'REPORT_UNDECODABLE 24',
    ],
    ['a CP932 report with a byte lost', cp932(reportText).filter((_, at) => at !== 4001), 'FRAMEWORK_DISAGREES'],
    ['another text', bytes('# README\n\nAnother text.\n'), 'PART_MISSING 1'],
    ['another table', bytes('id\tname\n1\tconstructor\n2\t__proto__\n'), 'TEXT_UNCOVERED 1'],
    ['150,000 lines of another text', bytes('別の文書\n'.repeat(150_000)), 'TEXT_UNCOVERED 1'],
    ['150,000 cells of another table', bytes('別\t'.repeat(150_000)), 'TEXT_UNCOVERED 1'],
    ['its title alone', bytes('亀山市行政DX推進計画に関する実績等報告書(令和6年度)\n'), 'PART_MISSING 1'],
    ['the report twice', bytes(reportText + reportText), 'ROW_DOUBLED 307'],
    ['the headings of the report without a row', bytes(everyRow(() => [])), 'PART_MISSING 241'],
  ])('%s', (_, source, expected) => {
    const errors = said(read(source).issues);
    expect(errors.find((error) => error.startsWith(expected)) ?? errors.slice(0, 5)).toContain(expected);
  });
});
