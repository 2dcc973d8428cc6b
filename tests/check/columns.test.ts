import { describe, expect, it } from '@jest/globals';
import { header } from '../../pipeline/model/csvw';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { checked, csv, fileName, rightRows, told } from './sheets';

const sheet = (slug: string, form: string): Standard =>
  standards().find((one) => one.slug === slug && one.form === form) as Standard;

/** Check a right file of a sheet with some cells of a row changed, by title; row 2 is the first below the header. */
function changed(
  slug: string,
  form: string,
  row: number,
  cells: Record<string, string>,
): { told: string[]; column: (title: string) => number } {
  const standard = sheet(slug, form);
  const titles = standard.columns.map(header);
  for (const title of Object.keys(cells)) if (!titles.includes(title)) throw new Error(`no column ${title}`);
  const rows = rightRows(standard).map((all, index) =>
    index === row - 1 ? all.map((cell, at) => cells[titles[at] as string] ?? cell) : all,
  );
  return { told: told(checked(csv(rows), fileName(standard))), column: (title) => titles.indexOf(title) + 1 };
}

/** Sheet, column, wrong value, what is told of it. */
const WRONG: [slug: string, form: string, title: string, value: string, told: string][] = [
  ['aed', 'legacy', '都道府県コード又は市区町村コード', '242102', 'error CHECK_DIGIT L3-06'],
  ['aed', 'legacy', '都道府県コード又は市区町村コード', '24210', 'error AREA_NAME L3-06'],
  ['aed', 'legacy', '都道府県コード又は市区町村コード', '11002', 'error ZERO_LOST L3-06'],
  ['aed', 'legacy', 'NO', '一', 'error VALUE_FORM -'],
  ['aed', 'legacy', '都道府県名', '三重', 'error AREA_NAME L3-06'],
  ['aed', 'legacy', '市区町村名', '亀山', 'error AREA_NAME L3-06'],
  ['aed', 'legacy', '名称', '', 'error VALUE_MISSING -'],
  ['aed', 'legacy', '名称_カナ', '亀山市役所', 'error VALUE_FORM -'],
  ['aed', 'legacy', '名称_カナ', 'かめやま', 'error VALUE_FORM -'],
  ['aed', 'legacy', '名称_カナ', 'カメヤマシヤクシヨカ\u3099', 'warning CHARACTER_DEPENDENT L1-08'],
  ['aed', 'legacy', '緯度', '北緯34度51分', 'error NUMBER_WITH_TEXT L2-01'],
  ['aed', 'legacy', '緯度', '3.4E+01', 'error NUMBER_EXPONENT -'],
  ['aed', 'legacy', '緯度', '51.5', 'error VALUE_RANGE -'],
  ['aed', 'legacy', '経度', '1.36', 'error VALUE_RANGE -'],
  ['aed', 'legacy', '電話番号', '0595821111', 'error VALUE_FORM -'],
  ['aed', 'legacy', '電話番号', '595-82-1111', 'error ZERO_LOST -'],
  ['aed', 'legacy', '電話番号', '0595-82-1111、0595-82-2222', 'warning CELL_SEVERAL L1-07'],
  ['aed', 'legacy', '電話番号', '+81-595-82-1111', 'warning CELL_FORMULA -'],
  ['aed', 'legacy', '法人番号', '9.00002E+12', 'error NUMBER_EXPONENT -'],
  ['aed', 'legacy', '法人番号', '9000020242102', 'error CHECK_DIGIT -'],
  ['aed', 'legacy', '法人番号', '900002024210', 'error VALUE_FORM -'],
  ['aed', 'legacy', '開始時間', '8時30分', 'error VALUE_FORM -'],
  ['aed', 'legacy', '開始時間', '8:30', 'error VALUE_FORM -'],
  ['aed', 'legacy', '終了時間', '25:00', 'error VALUE_FORM -'],
  ['aed', 'legacy', '小児対応設備の有無', 'あり', 'error VALUE_NOT_LISTED L2-04'],
  ['aed', 'legacy', 'URL', 'www.city.kameyama.mie.jp', 'error VALUE_FORM -'],
  ['aed', 'legacy', 'URL', 'https://www.city.kameyama.mie.jp/施設', 'error VALUE_FORM -'],
  ['aed', 'legacy', '電話番号', 'なし', 'warning CELL_NO_VALUE L1-09'],
  ['aed', 'legacy', 'URL', '無し', 'warning CELL_NO_VALUE L1-09'],
  ['aed', 'legacy', '開始時間', '該当なし', 'warning CELL_NO_VALUE L1-09'],
  ['event', 'legacy', '定員', 'なし', 'error NUMBER_WITH_TEXT L2-01'],
  ['event', 'legacy', '開始日', '2026/4/1', 'error TIME_NOTATION L3-05'],
  ['event', 'legacy', '開始日', '令和8年4月1日', 'error TIME_NOTATION L3-05'],
  ['event', 'legacy', '参加申込終了日', '2026-02-29', 'error VALUE_FORM -'],
  ['event', 'legacy', '定員', '50名', 'error NUMBER_WITH_TEXT L2-01'],
  ['event', 'legacy', '定員', '1,000', 'error NUMBER_WITH_TEXT L2-01'],
  ['event', 'legacy', '定員', '-1,234', 'error NUMBER_WITH_TEXT L2-01'],
  ['event', 'legacy', '定員', '－5', 'error NUMBER_WITH_TEXT L2-01'],
  ['event', 'legacy', '定員', '=5', 'warning CELL_FORMULA -'],
  ['aed', 'legacy', '備考', '-1+2', 'warning CELL_FORMULA -'],
  ['aed', 'legacy', '備考', '＝A1', 'warning CELL_FORMULA -'],
  ['open_data_list', 'legacy', '分類', '', 'error VALUE_MISSING -'],
  ['event', 'legacy', '定員', '12.5', 'error VALUE_FORM -'],
  ['event', 'legacy', '定員', '-3', 'error VALUE_RANGE -'],
  ['event', 'legacy', '定員', '***', 'warning NUMBER_SYMBOL L3-03'],
  ['event', 'legacy', '定員', '-', 'warning CELL_NO_VALUE L1-09'],
  ['fire_hydrant', 'legacy', '種別', '消火せん', 'error VALUE_NOT_LISTED L2-04'],
  ['fire_hydrant', 'legacy', '種別', 'その他（ため池）', 'warning CHOICE_WITH_TEXT L2-05'],
  ['fire_hydrant', 'legacy', '口径', '65ミリ', 'error NUMBER_WITH_TEXT L2-01'],
  ['hospital', 'legacy', '医療機関の種類', 'クリニック', 'error VALUE_NOT_LISTED L2-04'],
  ['hospital', 'legacy', '診療科目', '内科、外科', 'warning CELL_SEVERAL L1-07'],
  ['hospital', 'legacy', '診療科目', '内科；外科', 'warning CELL_SEVERAL L1-07'],
  ['care_service', 'legacy', '事業所番号', '241234567', 'error VALUE_FORM -'],
  ['evacuation_space', 'legacy', '災害種別_洪水', '○', 'error VALUE_NOT_LISTED L2-04'],
  ['evacuation_space', '2026', '町字ID', '8001', 'error ZERO_LOST -'],
  ['evacuation_space', '2026', '町字ID', '本丸町', 'error VALUE_FORM -'],
  ['evacuation_space', '2026', '郵便番号', '〒519-0195', 'error VALUE_FORM -'],
  ['evacuation_space', '2026', '郵便番号', '60-0001', 'error ZERO_LOST -'],
  ['evacuation_space', '2026', '連絡先メールアドレス', 'info＠example.jp', 'error VALUE_FORM -'],
  ['evacuation_space', '2026', '地方公共団体名', '亀山', 'error AREA_NAME L3-06'],
  ['evacuation_space', '2026', '所在地_連結表記', '', 'error VALUE_MISSING -'],
  ['evacuation_space', '2026', '名称', '', 'warning VALUE_MISSING -'],
  ['public_toilet', '2026', '名称', '', 'error VALUE_MISSING -'],
  ['public_toilet', '2026', '高度の種別', '海抜', 'error VALUE_NOT_LISTED L2-04'],
  ['preschool', '2026', '電話番号', '0595821111', 'warning VALUE_FORM -'],
  ['open_data_list', '2026', 'データセット_分類', '行政', 'error VALUE_NOT_LISTED L2-04'],
  ['open_data_list', '2026', 'ファイル_ダウンロードURL', '', 'warning VALUE_MISSING -'],
  ['open_data_list', '2026', 'ファイル_サイズ', '1,024', 'error NUMBER_WITH_TEXT L2-01'],
  ['open_data_list', '2026', '全国地方公共団体コード', '242109', 'error CHECK_DIGIT L3-06'],
];

describe('a wrong value is told at its place, and nothing else', () => {
  it.each(WRONG)('%s.%s %s: %j', (slug, form, title, value, expected) => {
    const { told: found, column } = changed(slug, form, 3, { [title]: value });
    expect(found).toEqual([`${expected} 3:${column(title)}`]);
  });
});

describe('another right value passes', () => {
  it.each<[string, string, string, string]>([
    ['aed', 'legacy', '電話番号', '0120-123-456'],
    ['aed', 'legacy', '電話番号', '090-1234-5678'],
    ['aed', 'legacy', '名称_カナ', 'カメヤマシ　ヴィラ・Ａ－１'],
    ['aed', 'legacy', '名称', '髙田医院'],
    ['aed', 'legacy', '備考', '-12'],
    ['hospital', 'legacy', '診療科目', '内科;外科'],
    ['event', 'legacy', '開始日', '2024-02-29'],
    ['aed', 'legacy', '都道府県コード又は市区町村コード', '240001'],
    ['aed', 'legacy', '都道府県名', '京都府'],
    ['evacuation_space', 'legacy', '災害種別_洪水', ''],
    ['evacuation_space', 'legacy', '標高', '-1.5'],
    ['population', 'legacy', '備考', '年齢のわからない人はいない'],
  ])('%s.%s %s: %j', (slug, form, title, value) => {
    expect(changed(slug, form, 3, { [title]: value }).told).toEqual([]);
  });

  it.each(['519-0195', '5190195'])('every row has the postal code %s', (value) => {
    const standard = sheet('evacuation_space', '2026');
    const at = standard.columns.map(header).indexOf('郵便番号');
    expect(
      told(
        checked(
          csv(
            rightRows(standard).map((row, index) =>
              index === 0 ? row : row.map((cell, column) => (column === at ? value : cell)),
            ),
          ),
        ),
      ),
    ).toEqual([]);
  });
});

describe('across columns', () => {
  it.each<[string, string, string, Record<string, string>, string, string]>([
    [
      'an end before its start',
      'event',
      'legacy',
      { 開始日: '2026-04-02', 終了日: '2026-04-01' },
      'error PERIOD_REVERSED -',
      '終了日',
    ],
    [
      'a time that ends before it starts',
      'aed',
      'legacy',
      { 開始時間: '17:00', 終了時間: '08:30' },
      'warning PERIOD_REVERSED -',
      '終了時間',
    ],
    [
      'latitude and longitude exchanged',
      'aed',
      'legacy',
      { 緯度: '136.451667', 経度: '34.855833' },
      'error COORDINATES_EXCHANGED -',
      '緯度',
    ],
    [
      'parts above their total',
      'public_toilet',
      'legacy',
      { 男性トイレ総数: '2' },
      'error COUNT_OVER_TOTAL -',
      '男性トイレ総数',
    ],
    ['sexes that do not add up', 'population', 'legacy', { 総人口: '37' }, 'error SUM_DIFFERS -', '総人口'],
    [
      'ages that do not add up',
      'population',
      'legacy',
      { 男性: '19', 女性: '17', '0-4歳の女性': '0' },
      'warning SUM_DIFFERS -',
      '男性',
    ],
    [
      'a permit that ends before it begins',
      'food_business_all',
      'legacy',
      { 許可開始日: '2026-05-01' },
      'error PERIOD_REVERSED -',
      '許可満了日',
    ],
  ])('%s', (_, slug, form, cells, expected, title) => {
    const { told: found, column } = changed(slug, form, 4, cells);
    expect(found).toEqual([`${expected} 4:${column(title)}`]);
  });

  it('a time that ends before it starts is right where it ends on another day', () => {
    const night = { 開始日: '2026-08-01', 開始時間: '18:00', 終了時間: '09:00' };
    expect(changed('event', 'legacy', 2, { ...night, 終了日: '2026-08-02' }).told).toEqual([]);
    const { told: found, column } = changed('event', 'legacy', 2, { ...night, 終了日: '2026-08-01' });
    expect(found).toEqual([`warning PERIOD_REVERSED - 2:${column('終了時間')}`]);
  });

  it('parts below their total pass: not every kind has a column', () => {
    expect(changed('public_toilet', 'legacy', 2, { 男性トイレ総数: '9' }).told).toEqual([]);
  });
});

describe('across rows', () => {
  const standard = sheet('aed', 'legacy');
  const titles = standard.columns.map(header);
  const withColumn = (title: string, values: string[], from = standard): string => {
    const at = from.columns.map(header).indexOf(title);
    return csv(
      rightRows(from, values.length).map((row, index) =>
        index === 0 ? row : row.map((cell, column) => (column === at ? (values[index - 1] as string) : cell)),
      ),
    );
  };

  it.each<[string, string, string[], string[]]>([
    ['an id that stands twice', 'NO', ['1', '2', '1'], ['error ID_DOUBLED - 4:2']],
    ['an id that stands three times', 'NO', ['7', '7', '7'], ['error ID_DOUBLED - 3:2', 'error ID_DOUBLED - 4:2']],
    ['rows without an id', 'NO', ['', '', '1'], ['warning KEY_EMPTY - 2:2', 'warning KEY_EMPTY - 3:2']],
    ['no row with an id', 'NO', ['', '', ''], ['warning KEY_EMPTY - -:2']],
    ['an id that lost its zeros', 'NO', ['0001', '0002', '3'], ['error ZERO_LOST - 4:2']],
    ['an id that lost its zeros before others that have them', 'NO', ['3', '0004', '0005'], ['error ZERO_LOST - 2:2']],
    ['ids of growing width', 'NO', ['0998', '0999', '10000'], []],
    [
      'words of two spellings',
      '団体名',
      ['ABC会', 'ＡＢＣ会', 'abc会'],
      ['warning SPELLINGS_DIFFER L2-04 3:15', 'warning SPELLINGS_DIFFER L2-04 4:15'],
    ],
  ])('%s', (_, title, values, expected) => {
    expect(told(checked(withColumn(title, values)))).toEqual(expected);
    expect(titles).toContain(title);
  });

  it('one id in two municipalities passes', () => {
    const rows = rightRows(standard, 2);
    (rows[2] as string[])[0] = '240001';
    (rows[2] as string[])[1] = (rows[1] as string[])[1] as string;
    expect(told(checked(csv(rows)))).toEqual([]);
  });

  it('a doubled id names the line where it stands first', () => {
    const [issue] = checked(withColumn('NO', ['1', '2', '1'])).issues.filter(({ code }) => code === 'ID_DOUBLED');
    expect(issue).toMatchObject({
      where: { line: 4, field: 'NO', value: '1' },
      message: expect.stringContaining('2行目'),
    });
  });

  it('postal codes in two notations are told of the column', () => {
    expect(told(checked(withColumn('郵便番号', ['519-0195', '5190195'], sheet('evacuation_space', '2026'))))).toEqual([
      'warning NOTATIONS_MIXED - -:22',
    ]);
  });
});
