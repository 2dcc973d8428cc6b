import { describe, expect, it } from '@jest/globals';
import { checkObservations, isFaithful } from '../../../../pipeline/build/report/observe/gate';
import { observe } from '../../../../pipeline/build/report/observe/observe';
import type { Indicator, Indicators } from '../../../../pipeline/build/source/indicators';
import type { Issue } from '../../../../pipeline/issues/issue';
import { realCorrected, realIndicators, realTables } from '../../../project';
import { changed, reportText } from '../../../report';

const list = realIndicators();
const { corrected, codes } = realCorrected();

/** What the gate says of a report, or of the real one under another list. */
function findings(text: string, indicators: Indicators = list.value): Issue[] {
  const reports = text === reportText ? corrected : realCorrected(text).corrected;
  const { observed, issues, figures } = observe(reports, { ...list, value: indicators }, codes);
  return checkObservations(observed, issues, figures).issues;
}

const usual = findings(reportText).map((issue) => issue.message);
/** What is said beyond what the real report has. */
const news = (issues: Issue[]): string[] =>
  issues
    .filter((issue) => !usual.includes(issue.message))
    .map(({ code, severity, where }) => `${severity} ${code} ${where.line ?? ''}`.trim());

describe('a report in which', () => {
  const at = (line: number, from: string, to: string): string => {
    const text = changed({ [line]: (row) => row.replace(from, () => to) });
    expect(text).not.toBe(reportText);
    return text;
  };

  it.each<[string, string, string[]]>([
    [
      'a result has a number that no indicator knows',
      at(74, '図書やポスター等による啓発を行った', '図書312冊やポスター等による啓発を行った'),
      ['warning FIGURE_OVERLOOKED 74'],
    ],
    [
      'an issue has one, full-width',
      at(74, '効果測定が難しい', '効果測定は２，５００件'),
      ['warning FIGURE_OVERLOOKED 74'],
    ],
    [
      'the narrative has one',
      at(50, '円滑かつ安全に移行するための環境', '円滑かつ安全に移行するための3つの環境'),
      ['warning FIGURE_OVERLOOKED 50'],
    ],
    ['a purpose has one in kanji', at(74, '担当部署の協力の下', '十二校の協力の下'), ['warning FIGURE_OVERLOOKED 74']],
    ["next year's cell gives another figure", at(73, '(R5 14,034部', '(R5 14,043部'), ['warning FIGURES_DISAGREE 73']],
    [
      'the narrative gives another figure',
      at(50, '交付件数が14,757件', '交付件数が14,575件'),
      ['warning FIGURES_DISAGREE 73'],
    ],
    ['the narrative rounds to another', at(50, '約9,900件/月', '約9,800件/月'), ['warning FIGURES_DISAGREE 132']],
    ['a change is not the difference', at(90, '前年比-156,476件', '前年比-156,467件'), ['warning CHANGE_DISAGREES 90']],
    ['a multiple is not the quotient', at(73, '約1.6倍', '約1.7倍'), ['warning CHANGE_DISAGREES 73']],
    ['parts do not come to their total', at(217, '公民館：19回', '公民館：18回'), ['warning TOTAL_DISAGREES 217']],
    ['a mean is not that of its parts', at(132, '3月：10,254件', '3月：12,254件'), ['warning TOTAL_DISAGREES 132']],
    [
      'an earlier column tells of a later year',
      at(67, '令和5年度はのべ141人', '令和7年度はのべ141人'),
      ['warning FIGURE_AHEAD 67'],
    ],
    [
      'a pattern matches one text twice',
      at(77, '自動取込：492件', '自動取込：492件 自動取込：493件'),
      ['error PATTERN_TWICE 77', 'warning FIGURES_DISAGREE 77'],
    ],
  ])('%s', (_, text, expected) => {
    expect(news(findings(text)).sort()).toEqual(expected);
  });
});

it('no more is said where a figure is written in another notation, or a date is added', () => {
  const text = changed({
    73: (row) => row.replace('14,757部(全体の31.0%)', '１４，７５７部（全体の３１．０％）'),
    74: (row) => row.replace('効果測定が難しい', '令和7年1月の効果測定が難しい'),
  });
  expect(news(findings(text))).toEqual([]);
});

describe('a list in which', () => {
  const [first, ...rest] = list.value.indicators as [Indicator, ...Indicator[]];
  const with_ = (change: Partial<Indicator>): Indicators => ({
    ...list.value,
    indicators: [{ ...first, ...change }, ...rest],
  });

  it.each<[string, Indicators, string]>([
    [
      'a pattern matches nothing',
      with_({ target: [{ in: 'target_outcome', text: '→{year} {value}台' }] }),
      'PATTERN_UNMATCHED',
    ],
    [
      'a pattern is read against another field',
      with_({ target: [{ in: 'result', text: '→{year} {value}件' }] }),
      'PATTERN_UNMATCHED',
    ],
    ['a pattern has no figure', with_({ target: [{ in: 'target_outcome', text: '→{year}' }] }), 'PATTERN_INVALID'],
    [
      'a pattern is no regular expression',
      with_({ target: [{ in: 'target_outcome', text: '({value}' }] }),
      'PATTERN_INVALID',
    ],
    [
      'an ignore rule is none',
      { ...list.value, ignore: [...list.value.ignore, { text: '[0-9', reason: '' }] },
      'PATTERN_INVALID',
    ],
    ['the initiative is in no report', with_({ initiative: '9-9-9' }), 'INDICATOR_UNKNOWN'],
    ['the unit is no code', with_({ unit: 'cases' }), 'INDICATOR_UNKNOWN'],
    ['the way of counting is no code', with_({ counted: 'somehow' }), 'INDICATOR_UNKNOWN'],
    [
      'a total is of what is not there',
      with_({ total: { of: ['online-procedure'], over: 'year' } }),
      'INDICATOR_UNKNOWN',
    ],
    ['an indicator stands twice', { ...list.value, indicators: [...list.value.indicators, first] }, 'INDICATOR_TWICE'],
  ])('%s', (_, indicators, code) => {
    const errors = findings(reportText, indicators).filter((issue) => issue.severity === 'error');
    expect(new Set(errors.map((issue) => issue.code))).toContain(code);
    expect(errors[0]?.where).toMatchObject({ line: expect.any(Number) });
  });
});

describe('an observation is not faithful', () => {
  const [observation] = realTables().corrected.flatMap(({ observations }) =>
    observations.filter((one) => one.indicator.id === 'certificates'),
  );
  if (!observation) throw new Error('no such observation');

  it.each<[string, object, boolean]>([
    ['as it is', {}, true],
    ['with another value', { value: 5856 }, false],
    ['with a part of the number', { value: 855 }, false],
    ['with another quote', { quote: '(R3 5,855部 全体で' }, false],
    ['with an upper value', { upper: 14 }, false],
  ])('%s', (_, change, faithful) => {
    expect(isFaithful({ ...observation, ...change })).toBe(faithful);
  });
});
