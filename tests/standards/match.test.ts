import { describe, expect, it } from '@jest/globals';
import { header } from '../../pipeline/model/csvw';
import { recognise } from '../../pipeline/standards/match';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { checked, csv, fileName, rightRows, told } from '../check/sheets';

const sheet = (slug: string, form: string): Standard =>
  standards().find((one) => one.slug === slug && one.form === form) as Standard;
const withHeader = (standard: Standard, change: (title: string) => string): string =>
  csv(rightRows(standard).map((row, index) => (index === 0 ? row.map(change) : row)));

describe('a header that varies is known all the same', () => {
  it.each<[string, string, string, (title: string) => string, string[], string]>([
    [
      'brackets in full width',
      'public_toilet',
      '2026',
      (title) => title.replace('(方書)', '（方書）'),
      [],
      '建物名等（方書）',
    ],
    [
      'brackets in half width',
      'public_toilet',
      'legacy',
      (title) => title.replace(/（(.*)）/, '($1)'),
      [],
      '男性トイレ数(小便器)',
    ],
    [
      'the known misspelling',
      'aed',
      '2026',
      (title) => title.replace('連結表記', '連結標記'),
      ['warning COLUMN_SPELLING - 1:9'],
      '所在地_連結標記',
    ],
    ...['10.口径', '10．口径', '（10）口径', '(10)口径', '10）口径', '10 口径', '10_口径', '10、口径'].map(
      (numbered): [string, string, string, (title: string) => string, string[], string] => [
        `numbered as ${numbered}`,
        'fire_hydrant',
        'legacy',
        (title) => (title === '口径' ? numbered : title),
        ['warning COLUMN_SPELLING - 1:10'],
        numbered,
      ],
    ),
    ...['～', '〜', '−', '‐'].map((line): [string, string, string, (title: string) => string, string[], string] => [
      `ages with ${line}`,
      'population',
      'legacy',
      (title) => (title === '0-4歳の男性' ? `0${line}4歳の男性` : title),
      ['warning COLUMN_SPELLING - 1:10', ...(/[～〜]/.test(line) ? ['warning CHARACTER_DEPENDENT L1-08 1:10'] : [])],
      `0${line}4歳の男性`,
    ]),
    [
      'half-width kana',
      'fire_hydrant',
      'legacy',
      (title) => title.replace('コード又', 'ｺｰﾄﾞ又'),
      ['warning CHARACTER_DEPENDENT L1-08 1:1'],
      '都道府県ｺｰﾄﾞ又は市区町村ｺｰﾄﾞ',
    ],
  ])('%s', (_, slug, form, change, expected) => {
    const standard = sheet(slug, form);
    const result = checked(withHeader(standard, change), 'data.csv');
    expect(result).toMatchObject({ dataset: slug, generation: form === 'legacy' ? 'legacy' : '2026' });
    expect(told(result)).toEqual(expected);
  });
});

it('names of groups above the header are no header', () => {
  const standard = sheet('aed', 'legacy');
  const groups = standard.columns.map(
    (_, at) => ({ 0: '団体', 4: '施設', 8: '位置', 11: '連絡先', 15: '利用' })[at] ?? '',
  );
  const result = checked(csv([groups, ...rightRows(standard)]), 'data.csv');
  expect(result).toMatchObject({ dataset: 'aed', generation: 'legacy', rows: 3 });
  expect(told(result)).toEqual(['error HEADER_NOT_FIRST L3-01 1:-']);
});

it('an unknown column is information, and the nearest known one is named', () => {
  const { issues, dataset } = checked(
    withHeader(sheet('aed', '2026'), (title) => (title === '名称_英字' ? '名称_英語' : title)),
    'data.csv',
  );
  expect(dataset).toBe('aed');
  expect(issues.filter(({ code }) => code === 'COLUMN_UNKNOWN')).toEqual([
    expect.objectContaining({
      severity: 'info',
      where: { file: 'data.csv', line: 1, column: 6, field: '名称_英語', value: '名称_英語' },
      message: expect.stringContaining('名称_英字'),
    }),
  ]);
});

it('columns in another order are told, as information where the order is not certain', () => {
  const swapped = (standard: Standard): string =>
    csv(rightRows(standard).map(([a, b, ...rest]) => [b as string, a as string, ...rest]));
  const order = (standard: Standard): string[] =>
    checked(swapped(standard), fileName(standard))
      .issues.filter(({ code }) => code === 'COLUMN_ORDER')
      .map(({ severity }) => severity);
  expect([order(sheet('aed', 'legacy')), order(sheet('aed', '2026'))]).toEqual([['warning'], ['info']]);
});

it('an earlier form says which is the present one, and the present one says nothing', () => {
  const earlier = (standard: Standard): string[] =>
    checked(csv(rightRows(standard)), fileName(standard))
      .issues.filter(({ code }) => code === 'STANDARD_EARLIER')
      .map(({ severity }) => severity);
  expect([
    earlier(sheet('aed', 'legacy')),
    earlier(sheet('open_data_list', '2025')),
    earlier(sheet('aed', '2026')),
    earlier(sheet('event', 'legacy')),
  ]).toEqual([['info'], ['info'], [], ['info']]);
});

it("the file's name helps where half of the columns are missing", () => {
  const standard = sheet('tourism', 'legacy');
  const few = csv(rightRows(standard).map((row) => row.slice(0, 9)));
  expect(checked(few, '242101_tourism_20260401.csv').dataset).toBe('tourism');
  expect(checked(few, 'list.csv').dataset).toBe(null);
  expect(
    checked(
      csv([
        ['a', 'b'],
        ['1', '2'],
      ]),
      '242101_tourism.csv',
    ).dataset,
  ).toBe(null);
});

it.each([
  '242101_tourism_20260401.csv',
  '24210_tourism.csv',
  '242101-tourism.csv',
  '03_tourism.csv',
  'TOURISM.CSV',
  '242101_tourism_2026_04.csv',
  '観光施設一覧.csv',
  '亀山市観光施設一覧（令和8年4月）.csv',
])('a name says it: %s', (name) => {
  expect(checked(csv(rightRows(sheet('tourism', 'legacy')).map((row) => row.slice(0, 9))), name).dataset).toBe(
    'tourism',
  );
});

it("a name that speaks of one dataset forbids another: where headers are another's, both are said, and none is taken", () => {
  const result = checked(csv(rightRows(sheet('public_toilet', '2026'))), '242101_aed.csv');
  expect(result.dataset).toBe(null);
  expect(told(result)[0]).toBe('warning STANDARD_UNSURE - -:-');
  expect(result.issues[0]?.message).toContain('aed か public_toilet');
});

it('a mark that nobody has confirmed is a warning, in the list of open data too', () => {
  const standard = sheet('open_data_list', '2026');
  const without = rightRows(standard).map((row) => row.filter((_, at) => standard.columns[at]?.name !== 'file_id'));
  expect(told(checked(csv(without), fileName(standard)))).toEqual(['warning COLUMN_LACKING - -:-']);
});

it('a row that has its one required value and no other is a row', () => {
  const standard = sheet('fire_hydrant', 'legacy');
  const lone = (title: string, value: string): string[] =>
    standard.columns.map((column) => (header(column) === title ? value : ''));
  expect(
    told(
      checked(csv([standard.columns.map(header), lone('種別', '消火栓'), lone('種別', 'プール')]), fileName(standard)),
    ),
  ).toEqual(['warning KEY_EMPTY - -:1', 'warning KEY_EMPTY - -:2']);
  expect(
    told(
      checked(csv([...rightRows(standard), lone('都道府県コード又は市区町村コード', '北部地区')]), fileName(standard)),
    ),
  ).toEqual(['warning NOTE_IN_TABLE L1-04 5:-']);
});

describe('what a sheet itself breaks is information', () => {
  it.each<[string, string, string, string]>([
    ['population', 'legacy', 'TABLE_WIDE', 'L3-09'],
    ['hospital', 'legacy', 'UNIT_UNKNOWN', 'L3-04'],
    ['event', 'legacy', 'UNIT_UNKNOWN', 'L3-04'],
  ])('%s.%s %s', (slug, form, code, rule) => {
    const standard = sheet(slug, form);
    const { issues, scores } = checked(csv(rightRows(standard)), fileName(standard));
    expect(
      issues.filter((issue) => issue.code === code).map((issue) => [issue.severity, issue.rule, issue.where.line]),
    ).toEqual([['info', rule, undefined]]);
    expect(scores[3]).toBe(100);
  });

  it('only what a description can not tell is left to a person', () => {
    const standard = sheet('aed', '2026');
    expect(
      checked(csv(rightRows(standard)), fileName(standard))
        .issues.filter(({ code }) => code === 'RULE_FOR_PERSON')
        .map(({ rule }) => rule),
    ).toEqual(['L3-07']);
  });
});

it('each description says how sure it is, in words and for the program', () => {
  for (const { slug, form, description, columns } of standards()) {
    const status = description['schema:creativeWorkStatus'];
    expect([slug, form, Object.keys(status ?? {})]).toEqual([
      slug,
      form,
      ['schema:order', 'schema:spelling', 'schema:marks'],
    ]);
    expect(Object.values(status ?? {}).filter((word) => !/^(exact|observed|partial|uncertain)$/.test(word))).toEqual(
      [],
    );
    expect(JSON.stringify(description)).toContain('rdfs:comment');
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(new Set(columns.map(header)).size).toBe(columns.length);
    for (const key of description.tableSchema.primaryKey ?? []) expect(columns.map(({ name }) => name)).toContain(key);
  }
});

describe('names of files as they are', () => {
  const headers = (slug: string, form: string): string[] => sheet(slug, form).columns.map(header);
  it.each<[file: string, slug: string, form: string]>([
    ['122033_101_public_facility.csv', 'public_facility', '2026'],
    ['01__431001_evacuation_space.csv', 'evacuation_space', 'legacy'],
    ['R4_aed.csv', 'aed', 'legacy'],
    ['aed_11111111111111111111111111 (1).csv', 'aed', '2026'],
    ['242101-public-toilet-2026.csv', 'public_toilet', '2026'],
    ['公衆トイレ(令和8年4月).csv', 'public_toilet', '2026'],
    ['亀山市 AED設置箇所一覧 - コピー.csv', 'aed', 'legacy'],
    ['data.csv', 'hospital', '2026'],
  ])('%s', (file, slug, form) => {
    const found = recognise(file, headers(slug, form));
    expect([found?.standard.slug, found?.standard.form]).toEqual([slug, form]);
  });

  it.each<[file: string, headers: string[]]>([
    ['242101_205_polling_place.csv', headers('public_facility', '2026').slice(0, 36)],
    ['242101_road_closure.csv', headers('public_facility', '2026')],
    ['data.csv', headers('public_wireless_lan', '2026').filter((title) => !/SSID|提供エリア|設置者/.test(title))],
    ['data.csv', headers('aed', '2026').filter((title) => title.startsWith('所在地'))],
  ])('none: %s with other columns', (file, titles) => {
    expect(recognise(file, titles)).toBe(undefined);
  });

  it('a name of many digits takes no time', () => {
    const began = performance.now();
    recognise(`aed_${'1'.repeat(200)} (1).csv`, ['名称']);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

/** Headers of every sheet, shuffled, cut, renamed in part: by the same numbers in every run. */
function varied(standard: Standard, seed: number): string[] {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const shuffled = standard.columns
    .map((column) => ({ title: header(column), at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ title }) => title);
  const kept = shuffled.slice(0, Math.ceil(shuffled.length * (0.4 + 0.6 * next())));
  return kept.map((title, at) => (next() < 0.15 ? `独自の列${at}` : title));
}

it('shuffled, cut and renamed headers of all sheets: none is taken for another', () => {
  const taken: string[] = [];
  let known = 0;
  for (const standard of standards())
    for (let seed = 1; seed <= 40; seed++) {
      const found = recognise('data.csv', varied(standard, seed))?.standard.slug;
      if (found === standard.slug) known++;
      else if (found !== undefined) taken.push(`${standard.slug}.${standard.form} as ${found}`);
    }
  expect(taken).toEqual([]);
  expect(known / (standards().length * 40)).toBeGreaterThan(0.65);
});
