import { describe, expect, it } from '@jest/globals';
import type { Initiative, Report } from '../../../../pipeline/build/report/extract/report';
import { cells, changed, read, readWhole, reportText, said, wording } from '../../../report';

const whole = readWhole(reportText);
const find = (report: Report, id: string): Initiative =>
  report.initiatives.find((initiative) => initiative.id === id) as Initiative;
const plain = (initiative: Initiative): unknown => wording(initiative);
const put =
  (index: number, text: string) =>
  (all: string[]): string[] => [...all.slice(0, index), text, ...all.slice(index)];

describe('a text that stands where it should not is kept and flagged', () => {
  it.each<[string, number, number, string, RegExp, string]>([
    ['before the rating', 73, 14, '余分な文', /余分な文$/, 'issues'],
    ['behind the rating', 73, 15, '余分な文', /^余分な文 /, 'direction'],
    ['behind the department', 73, 17, '余分な文', / 余分な文$/, 'direction'],
    ['that sounds like issues, behind the rating', 73, 16, '課題がある。', / 課題がある。$/, 'direction'],
  ])('a cell too many %s', (_, line, index, text, pattern, field) => {
    const { report, issues } = read(cells(line, put(index, text)));
    const initiative = find(report as Report, '1-2-2');
    const original = find(whole, '1-2-2');
    expect(initiative[field as 'issues']?.text).toMatch(pattern);
    expect(plain({ ...initiative, [field]: null, realignments: [] })).toEqual(plain({ ...original, [field]: null }));
    expect(issues.find((issue) => issue.where.line === line)).toMatchObject({
      code: 'ROW_CELL_EXTRA',
      severity: 'warning',
      where: { record: '1-2-2', field, column: expect.any(Number) },
    });
  });

  it('an empty cell too many moves no text out of its column', () => {
    const initiative = find(readWhole(cells(73, put(15, ' '))), '1-2-2');
    expect(plain({ ...initiative, realignments: [] })).toEqual(plain(find(whole, '1-2-2')));
    expect(initiative.realignments).toMatchObject([{ kind: 'extra', field: 'direction' }]);
  });

  it('a cell missing before the rating and another behind it: one warning, both columns empty', () => {
    const { report, issues } = read(cells(73, (all) => all.filter((_, index) => index !== 13 && index !== 15)));
    expect(find(report as Report, '1-2-2')).toMatchObject({
      issues: null,
      direction: null,
      realignments: [{ field: 'issues' }, { field: 'direction' }],
    });
    expect(said(issues, 'warning').filter((one) => one.endsWith(' 73'))).toEqual(['ROW_CELL_MISSING 73']);
  });
});

/** Far above what any of these takes, in milliseconds of this process, and far below what reading in squares would. */
const SLOW = 5000;

/** Milliseconds that this process has worked since then: what else the machine does is not counted. */
const workedSince = (began: NodeJS.CpuUsage): number => process.cpuUsage(began).user / 1000;

describe('whatever a cell holds is text', () => {
  it.each([
    ['a formula', "=cmd|'/C calc'!A0"],
    ['a full-width formula', '＝SUM(A1)'],
    ['a script', '<script>alert("x")</script>'],
    ['an unclosed script', '<script src=//e.example'],
    ['a tag of no list', '<b onclick="x">太字</b>'],
    ['a comparison', 'a < b かつ c > d'],
    ['an entity', '&lt;p&gt; &amp;'],
    ['characters outside the BMP', '𠮷野家で𩸽と🍣'],
    ['a lone surrogate', '\uD842'],
    ['a word of the language', '__proto__'],
    ['quotes and commas', '"a","b"'],
    ['a label of the page', '目的・内容'],
    ['the replacement pattern of a program', '$& $1'],
    ['joined characters', '👨‍👩‍👧'],
    ['combining characters', 'か\u3099'],
  ])('%s', (_, text) => {
    const report = readWhole(
      cells(73, (all) => all.map((cell, index) => ([3, 6, 11, 13, 15].includes(index) ? text : cell))),
    );
    const initiative = find(report, '1-2-2');
    expect(
      [
        initiative.purpose,
        initiative.schedule[1]?.text,
        initiative.results[1]?.text,
        initiative.issues,
        initiative.direction,
      ].map((field) => field?.text),
    ).toEqual(Array(5).fill(text));
    expect(wording(report.initiatives.filter((other) => other !== initiative))).toEqual(
      wording(whole.initiatives.filter((other) => other.id !== '1-2-2')),
    );
  });

  it('a text added to a cell', () => {
    const report = readWhole(
      cells(73, (all) => all.map((cell, index) => (index === 4 ? `${cell} 追記した文。` : cell))),
    );
    expect(find(report, '1-2-2').target_outcome?.text).toBe(
      `${find(whole, '1-2-2').target_outcome?.text} 追記した文。`,
    );
  });

  it.each<[string, number, string]>([
    ['of a million characters', 13, 'あ'.repeat(1_000_000)],
    ['of a million blanks', 13, `あ${' '.repeat(1_000_000)}あ`],
    ['of a million tags', 15, '<p>あ'.repeat(250_000)],
    ['of a million tags closed the wrong way', 15, '<p>'.repeat(100_000) + 'あ' + '</ul></p>'.repeat(70_000)],
    ['of a million brackets', 15, '<'.repeat(1_000_000)],
    ['of a million attributes', 15, `<p${' a="b"'.repeat(200_000)}`],
    ['of a million departments', 15, '課'.repeat(1_000_000)],
    ['of a million round brackets', 15, '部('.repeat(500_000)],
    ['in the framework', 0, ''],
  ])('a cell %s, in no time', (_, index, text) => {
    const started = process.cpuUsage();
    const { report, issues } = read(
      index === 0
        ? changed({ 39: (line) => `${line}\t${'<br>あ'.repeat(50_000)}` })
        : cells(73, (all) => all.map((cell, at) => (at === index ? text : cell))),
    );
    expect(workedSince(started)).toBeLessThan(SLOW);
    if (report) expect(report.initiatives).toHaveLength(92);
    else expect(said(issues).filter((error) => !/ (39|73)$/.test(error))).toEqual([]);
  });

  it.each([
    ['name', 2, 'あ'.repeat(1_000_000)],
    ['relisted name', 2, `${'あ'.repeat(1_000_000)}【再掲】`],
    ['measure', 1, `(2)${'あ'.repeat(1_000_000)}`],
    ['number', 0, '①'.repeat(1_000_000)],
  ])('a %s of a million characters is read, or named, in no time', (_, index, text) => {
    const started = process.cpuUsage();
    const { issues } = read(cells(73, (all) => all.map((cell, at) => (at === index ? text : cell))));
    expect(workedSince(started)).toBeLessThan(SLOW);
    for (const issue of issues) expect(issue.message.length + (issue.where.value?.length ?? 0)).toBeLessThan(1200);
  });
});
