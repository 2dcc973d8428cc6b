import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import type { Initiative, Report } from '../../../../pipeline/build/report/extract/report';
import {
  cells,
  changed,
  cp932,
  everyRow,
  isRow,
  read,
  readWhole,
  reportLines,
  reportText,
  said,
  wording,
} from '../../../report';

const whole = readWhole(reportText);
const untouched = wording(whole.initiatives);
const put =
  (index: number, text: string) =>
  (all: string[]): string[] => [...all.slice(0, index), text, ...all.slice(index)];
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const first =
  (change: (cell: string) => string) =>
  ([cell = '', ...rest]: string[]): string[] => [change(cell), ...rest];

describe('a report typed otherwise says the same', () => {
  it.each<[string, string | Uint8Array]>([
    ['CRLF', reportText.replaceAll('\n', '\r\n')],
    ['a lone CR', reportText.replaceAll('\n', '\r')],
    ['line ends of all three kinds', reportLines.map((line, index) => line + ['\n', '\r\n', '\r'][index % 3]).join('')],
    ['no end to its last line', reportText.trimEnd()],
    ['a byte order mark', new TextEncoder().encode(`\uFEFF${reportText}`)],
    ['CP932', cp932(reportText)],
    ['CP932 with CRLF', cp932(reportText.replaceAll('\n', '\r\n'))],
    ['a page break before every page', reportText.replaceAll('No.\t', '\fNo.\t')],
    ["blanks at the lines' ends", reportText.replaceAll('\n', ' \u3000 \n')],
    ["tabs at the lines' ends", reportLines.map((line) => (line.includes('\t') ? `${line}\t\t` : line)).join('\n')],
    ['blanks before every line', reportLines.map((line) => `\u3000 ${line}`).join('\n')],
    ['full-width blanks', reportText.replaceAll(' ', '\u3000')],
    ['no-break blanks', reportText.replaceAll(' ', '\u00A0')],
    ['blanks in every heading', reportText.replaceAll('■', '■ ').replaceAll('基本方針別評価', '基本方針別 評価')],
    [
      'zero-width blanks in cells left empty',
      reportLines.map((line) => line.replaceAll('\t\t', '\t\u200B\t')).join('\n'),
    ],
    ['a blank line between all lines', reportText.replaceAll('\n', '\n\n')],
    ['no blank line', reportLines.filter((line) => line.trim() !== '').join('\n')],
    [
      'full-width labels, counts and shares',
      reportLines
        .map((line, index) => (/^(No\.|[A-D計] ?\S*\t\d)/.test(line) || index === 223 ? fullWidth(line) : line))
        .join('\n'),
    ],
    [
      'ratings without a blank',
      everyRow((all) => all.map((cell) => (/^[A-D] \S{1,9}$/.test(cell) ? cell.replace(' ', '') : cell))),
    ],
  ])('%s', (_, source) => {
    expect(wording(readWhole(source).initiatives)).toEqual(untouched);
  });

  it('full-width ratings', () => {
    const report = readWhole(
      everyRow((all) => all.map((cell) => (/^[A-D] \S{1,9}$/.test(cell) ? fullWidth(cell) : cell))),
    );
    expect(report.initiatives.map((initiative) => initiative.rating_code)).toEqual(
      whole.initiatives.map((initiative) => initiative.rating_code),
    );
  });

  it.each<[string, (cell: string) => string]>([
    ['② (7) 4 without blanks', (cell) => cell.replaceAll(' ', '')],
    ['②（７）４', (cell) => fullWidth(cell.replaceAll(' ', ''))],
    ['② ( 7 ) 4', (cell) => cell.replaceAll('(', '( ').replaceAll(')', ' )')],
    ['② (7) (7) 4', (cell) => cell.replace(/ (\(\d+\)) (\d+)$/, ' $1 $1 $2')],
    ['2 (7) 4', (cell) => cell.normalize('NFKC')],
    [
      '② ⑺ 4',
      (cell) => cell.replace(/\((\d+)\)/g, (_, digits: string) => String.fromCharCode(0x2473 + Number(digits))),
    ],
    ['<p>② (7) 4</p>', (cell) => `<p>${cell}</p>`],
    ['a blank in front', (cell) => ` \u3000${cell}`],
  ])('numbers as %s', (_, change) => {
    const same = (initiatives: Initiative[]): unknown =>
      wording(initiatives.map((initiative) => ({ ...initiative, number: null })));
    expect(same(readWhole(everyRow(first(change))).initiatives)).toEqual(same(whole.initiatives));
  });
});

describe('markup that is not closed loses nothing', () => {
  const tags = reportLines.flatMap((line, index) =>
    [...line.matchAll(/<[^>]*>/g)].map((tag) => ({ line: index + 1, at: tag.index, tag: tag[0] })),
  );

  it("each of the report's tags taken away in turn", () => {
    expect(tags).toHaveLength(188);
    const expected = [untouched, wording(whole.policies)];
    const differing = tags.filter(({ line, at, tag }) => {
      const { report, gate } = read(changed({ [line]: (text) => text.slice(0, at) + text.slice(at + tag.length) }));
      return (
        !report ||
        gate?.figures['coverage_percent'] !== 100 ||
        !isDeepStrictEqual(wording([report.initiatives, report.policies]), expected)
      );
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ['its closing bracket', 14, '<td>(4) テレ', '<td(4) テレ'],
    ['its opening bracket', 14, '<td>(4) テレ', 'td>(4) テレ'],
    ['both tags between two measures', 14, '</td> </tr> <tr> <td>(5) WEB', ' (5) WEB'],
    ['both tags between the labels', 14, '</th> <th>', ' '],
    ['the end of the table', 14, '<td>(6) 情報格差への対応</td> </tr> </tbody> </table>', ''],
  ])("the framework's table without %s: the other forms stand in, with a warning", (_, line, from, to) => {
    expect(reportLines[line - 1]).toContain(from);
    const { report, issues } = read(changed({ [line]: (text) => text.replace(from, to) }));
    expect(said(issues)).toEqual([]);
    expect(wording(report?.policies)).toEqual(wording(whole.policies));
    if (from !== '</th> <th>') expect(said(issues, 'warning')).toContain('FRAMEWORK_FORM_BROKEN 12');
  });

  it('says which tag is open', () => {
    const { issues } = read(changed({ 145: (text) => text.replace('</p>', '') }));
    expect(issues.find((issue) => issue.where.line === 145)).toMatchObject({
      code: 'MARKUP_UNCLOSED',
      severity: 'warning',
      message: expect.stringContaining('<p>'),
    });
  });
});

describe('the parts in another order', () => {
  const cut = (from: number, to: number): string[] => reportLines.slice(from - 1, to);
  const [head, facts, indicators, narrative] = [cut(1, 6), cut(7, 40), cut(41, 46), cut(47, 58)];
  const [one, two, three, closing, end] = [cut(59, 95), cut(96, 186), cut(187, 220), cut(221, 232), cut(233, 243)];
  /** The pages of a section's list: each begins with its header. */
  const shuffled = (list: string[]): string[] => {
    const starts = list.flatMap((line, index) => (line.startsWith('No.') ? [index] : []));
    return [
      ...list.slice(0, starts[0]),
      ...starts
        .map((start, index) => list.slice(start, starts[index + 1]))
        .reverse()
        .flat(),
    ];
  };
  const sorted = (report: Report): unknown => wording([...report.initiatives].sort((a, b) => (a.id < b.id ? -1 : 1)));

  it.each<[string, string[][]]>([
    ['第2節 before 第1節', [head, facts, indicators, narrative, two, one, three, closing, end]],
    ['narrative before facts', [head, narrative, facts, indicators, one, two, three, closing, end]],
    ['indicators last', [head, facts, narrative, one, two, three, closing, end, indicators]],
    ['the closing table first', [head, closing, end, facts, indicators, narrative, one, two, three]],
    ['the closing table before the list', [head, facts, indicators, narrative, closing, end, three, two, one]],
    ['the list before the facts', [head, one, two, three, facts, indicators, narrative, closing, end]],
    [
      'pages shuffled within their section',
      [head, facts, indicators, narrative, shuffled(one), shuffled(two), shuffled(three), closing, end],
    ],
  ])('%s', (_, parts) => {
    const report = readWhole(parts.flat().join('\n'));
    expect(sorted(report)).toEqual(sorted(whole));
    expect(wording(report.policies)).toEqual(wording(whole.policies));
    expect(wording([...report.passages].sort((a, b) => (a.section < b.section ? -1 : 1)))).toEqual(
      wording([...whole.passages].sort((a, b) => (a.section < b.section ? -1 : 1))),
    );
  });
});

describe('page headers with a label missing', () => {
  const labels = (reportLines[70] ?? '').split('\t');

  it.each(labels)('%s, on the first page of each section', (label) => {
    const text = changed(
      Object.fromEntries(
        [63, 100, 191].map((line) => [
          line,
          (header: string) =>
            header
              .split('\t')
              .map((cell) => (cell === label ? '' : cell))
              .join('\t'),
        ]),
      ),
    );
    expect(wording(readWhole(text).initiatives)).toEqual(untouched);
  });

  it('moved to the second line', () => {
    const text = changed({
      71: (line) => line.replace('取組名', '').replace('担当', ''),
      72: (line) =>
        line
          .split('\t')
          .map((cell, index) => ({ 2: '取組名', 16: '担当' })[index] ?? cell)
          .join('\t'),
    });
    expect(wording(readWhole(text).initiatives)).toEqual(untouched);
  });

  it('a whole header', () => {
    expect(wording(readWhole(changed({ 71: () => '', 72: () => '' })).initiatives)).toEqual(untouched);
  });
});

describe("next year's report", () => {
  const result = (index: number): string => `令和7年度の実績${index}`;
  const next = reportLines
    .map((line, index) => {
      const all = line.split('\t');
      if (isRow(line)) return put(13, result(index + 1))(all).join('\t');
      if (line.startsWith('No.')) return put(13, '令和7年度')(all).join('\t');
      if (line.includes('取組実績・成果')) return put(13, '取組実績・成果')(all).join('\t');
      if (index === 2) return line.replace('令和6年度', '令和7年度');
      return index === 42 ? line.replace('R6', 'R7') : line;
    })
    .join('\n');

  it('has another results column and all else the same', () => {
    const report = readWhole(next, 2025);
    expect(
      wording(
        report.initiatives.map(({ results, ...rest }) => ({
          ...rest,
          results: results.filter((one) => one.fiscal_year < 2025),
        })),
      ),
    ).toEqual(untouched);
    expect(report.initiatives.map((initiative) => initiative.results.at(-1)?.text.text)).toEqual(
      report.initiatives.map((initiative) => result(initiative.line)),
    );
    expect(report.initiatives.filter((initiative) => initiative.realignments.length > 0)).toHaveLength(18);
  });

  it('has a row more, where its table and note say so', () => {
    const row = (reportLines[131] ?? '')
      .split('\t')
      .map((cell, index) => ({ 0: '② (7) 19', 2: '新しい取組' })[index] ?? cell)
      .join('\t');
    const text = changed({
      157: (line) => [line, row],
      225: (line) => line.replace('\t41\t', '\t42\t').replace('\t61\t66.3%', '\t62\t66.7%'),
      226: (line) => line.replace('26.1%', '25.8%'),
      229: (line) => line.replace('\t54\t17\t92', '\t55\t17\t93'),
      231: (line) => line.replace('85', '86').replace('92', '93'),
    });
    expect(readWhole(text).initiatives).toHaveLength(93);
  });

  it('may print 【 再掲 】 with blanks', () => {
    expect(
      wording(readWhole(cells(162, (all) => all.map((cell) => cell.replace('【再掲】', ' 【再 掲 】')))).initiatives),
    ).toEqual(untouched);
  });
});
