import { describe, expect, it } from '@jest/globals';
import { checked, csv, told } from './sheets';

/** What is told of a column of a table that nothing declares: code and line, and its value where it is another than in the file. */
function of(title: string, values: string[]): string[] {
  const { issues } = checked(csv([['施設名', title], ...values.map((value, at) => [`施設${at + 1}`, value])]));
  const shown = issues.flatMap(({ severity, where: { line, column, value } }) =>
    severity !== 'info' && column === 2 && line && value !== values[line - 2] ? [`${line} shows ${value}`] : [],
  );
  return [...told({ issues } as never).map((one) => one.replace(/^\w+ (\w+) \S+ (\S+):2$/, '$1 $2')), ...shown];
}

describe('a date in a column of dates is told, however it is written', () => {
  it.each<[string, string[], string[]]>([
    [
      '創立年月日',
      ['1950-04-01', '昭和22.4.1', 'M41.5.3', 'S55/10/1'],
      ['TIME_NOTATION 3', 'TIME_NOTATION 4', 'TIME_NOTATION 5'],
    ],
    [
      '生年月日',
      ['1955-01-01', '昭和３０年１月１日', '２０２４／４／１', '２０２４－０４－０１'],
      ['TIME_NOTATION 3', 'TIME_NOTATION 4', 'TIME_NOTATION 5'],
    ],
    ['観測日時', ['2024-07-01T01:00', '2024/07/01 2:00', '2024年7月1日 24:00'], ['TIME_NOTATION 3', 'TIME_NOTATION 4']],
    ['観測日時', ['2024-07-01 01:00', '2024-07-01 02:00:30'], []],
    [
      '開催日',
      ['2024-08-03', '令和6年8月3日（土）', '2024年8月12日(月・祝)', '2024/10/1(火曜日)', '2024-08-03(土)'],
      ['TIME_NOTATION 3', 'TIME_NOTATION 4', 'TIME_NOTATION 5', 'TIME_NOTATION 6'],
    ],
    [
      '年度',
      ['平成31年度（令和元年度）', '平成31・令和元年度', '令和2年度'],
      ['TIME_NOTATION 2', 'TIME_NOTATION 3', 'TIME_NOTATION 4'],
    ],
    ['開催日', ['4月3日', '4月10日（水）'], ['TIME_NOTATION 2', 'TIME_NOTATION 3']],
    ['告示日', ['昭48.4.1', '平25.3.29', '令元.5.1'], ['TIME_NOTATION 2', 'TIME_NOTATION 3', 'TIME_NOTATION 4']],
    ['設置年月', ['H25.10', 'H25.11', '不明'], ['TIME_NOTATION 2', 'TIME_NOTATION 3', 'TIME_NOTATION 4']],
    ['竣工', ['S45', 'H3', 'R元年'], ['TIME_NOTATION 2', 'TIME_NOTATION 3', 'TIME_NOTATION 4']],
  ])('%s: %j', (title, values, expected) => {
    expect(of(title, values)).toEqual(expected);
  });
});

describe('what only looks like a date is none', () => {
  it.each<[string, string[]]>([
    ['管理番号', ['2023/1', '2023/2', '2024/1']],
    ['地番', ['1023-4-5', '1023-4-6', '2023-14-1']],
    ['会議室', ['S1', 'S2', 'H1']],
    ['会議室', ['大1', '大2', '平1']],
    ['区分', ['なし', 'なし', 'H1.4']],
  ])('%s: %j', (title, values) => {
    expect(of(title, values)).toEqual([]);
  });
});

describe('what stands beside digits in a column of numbers is told', () => {
  it.each<[string, string[], string[]]>([
    ['面積(平方メートル)', ['1,200', '約500', '85'], ['NUMBER_WITH_TEXT 2', 'NUMBER_WITH_TEXT 3']],
    ['残留塩素(mg/L)', ['0.4', '<0.1', '0.1未満'], ['NUMBER_WITH_TEXT 3', 'NUMBER_WITH_TEXT 4']],
    ['面積(平方メートル)', ['3,000㎡', '12'], ['CHARACTER_DEPENDENT 2', 'NUMBER_WITH_TEXT 2']],
    ['収集日', ['1,4,8,11', '3,17', '10'], ['CELL_SEVERAL 2', 'CELL_SEVERAL 3']],
    ['緯度経度', ['34.85,136.45', '34.86, 136.46'], ['CELL_SEVERAL 2', 'CELL_SEVERAL 3']],
    ['人口(人)', ['1,234,567', '100,200'], ['NUMBER_WITH_TEXT 2', 'NUMBER_WITH_TEXT 3']],
    ['利用可能時間特記事項', ['24時間'], []],
    ['年齢', ['98', '99', '100歳以上'], []],
    ['震度', ['4', '5弱', '5強'], []],
    ['備考', ['3台', '', 'R6.4.1'], []],
    ['備考', ['3台', '-'], ['CELL_NO_VALUE 3']],
    ['対象', ['3歳以上', '5歳以上', '3歳以上'], []],
  ])('%s: %j', (title, values, expected) => {
    expect(of(title, values).sort()).toEqual([...expected].sort());
  });
});

it.each(['toString', 'constructor', 'valueOf', '__proto__', 'hasOwnProperty'])(
  'a column named %s is looked at as any other',
  (title) => {
    const found = told(
      checked(
        csv([
          ['名', title],
          ['a', '7'],
          ['b', '8件'],
        ]),
      ),
    );
    expect(found).toEqual(['error NUMBER_WITH_TEXT L2-01 3:2']);
  },
);
