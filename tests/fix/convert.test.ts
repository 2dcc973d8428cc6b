import { describe, expect, it } from '@jest/globals';
import { header } from '../../pipeline/model/csvw';
import { type Standard, presentForm, standards } from '../../pipeline/standards/registry';
import { csv, fileName, rightRows, told } from '../check/sheets';
import { mended, rowsOf } from './mended';

const sheet = (slug: string, form: string): Standard =>
  standards().find((one) => one.slug === slug && one.form === form) as Standard;
const earlier = standards()
  .filter(({ form }) => form !== '2026')
  .map((standard) => [`${standard.slug}.${standard.form}`, standard] as const);

/** Old titles and new ones, as the national formats lay it down; all others keep their title. */
const TITLES: Readonly<Record<string, string[]>> = {
  都道府県コード又は市区町村コード: ['全国地方公共団体コード'],
  NO: ['ID'],
  都道府県名: ['地方公共団体名', '所在地_都道府県'],
  市区町村名: ['地方公共団体名', '所在地_市区町村'],
  住所: ['所在地_連結表記'],
  方書: ['建物名等(方書)'],
  多機能トイレ数: ['バリアフリートイレ数'],
};
const FOOD: typeof TITLES = {
  ...TITLES,
  施設所在地: ['所在地_連結表記'],
  都道府県名: ['地方公共団体名', '施設所在地_都道府県'],
  市区町村名: ['地方公共団体名', '施設所在地_市区町村'],
};
const LIST: typeof TITLES = {
  都道府県コード又は市区町村コード: ['全国地方公共団体コード'],
  NO: ['データセット_ID'],
  都道府県名: ['地方公共団体名'],
  市区町村名: ['地方公共団体名'],
  データ名称: ['データセット_タイトル'],
  データ概要: ['データセット_概要'],
  データ形式: ['ファイル_形式'],
  分類: ['データセット_分類'],
  更新頻度: ['データセット_更新頻度'],
  URL: ['データセット_URL'],
  API対応有無: ['ファイル_API対応有無'],
  ライセンス: ['ファイル_ライセンス'],
  登録日: ['データセット_公開日'],
  最終更新日: ['データセット_最終更新日'],
  備考: ['データセット_備考'],
  ファイル形式: ['ファイル_形式'],
};
const EVACUATION: typeof TITLES = { ...TITLES, 市区町村コード: ['全国地方公共団体コード', '市区町村コード'] };
const POPULATION: typeof TITLES = { ...TITLES, 都道府県名: ['地方公共団体名'], 市区町村名: ['地方公共団体名'] };
const TOURISM: typeof TITLES = { ...TITLES, '料金（基本）': ['料金(基本)'], '料金（詳細）': ['料金(詳細)'] };
const titlesOf = ({ slug }: Standard): typeof TITLES =>
  ({
    open_data_list: LIST,
    food_business_all: FOOD,
    evacuation_space: EVACUATION,
    population: POPULATION,
    tourism: TOURISM,
  })[slug] ?? TITLES;

/** Columns for which the present form has no place, as it does not have that of one text on barriers, or a whole address. */
const WITHOUT_PLACE: Readonly<Record<string, string>> = {
  public_facility: 'バリアフリー情報',
  tourism: 'バリアフリー情報',
  event: '住所',
};

/**
 * A right file whose cells all differ within a row, as far as their columns allow. The earlier lists took any text where the
 * present one lays down a form: the values are those that both take.
 */
function distinctRows(standard: Standard): string[][] {
  const later = new Map(presentForm(standard)?.columns.map((column) => [column.name, column]));
  const named: Record<string, string> = { prefecture_name: 'prefecture', municipality_name: 'municipality' };
  const columns = standard.columns.map((column) => {
    const datatype =
      later.get(column.name)?.datatype ??
      (named[column.name] ? { base: 'string' as const, name: named[column.name] as string } : column.datatype);
    return { ...column, ...(datatype !== undefined && { datatype }) };
  });
  return rightRows({ ...standard, columns }, 4).map((row, index) =>
    index === 0 ? row : row.map((cell, at) => (cell.startsWith('本文その') ? `${cell}の${at}` : cell)),
  );
}

describe.each(earlier)('%s becomes the present form', (_, standard) => {
  const rows = distinctRows(standard);
  const result = mended(csv(rows), fileName(standard), { convert: true });
  const present = presentForm(standard);

  it(
    present
      ? 'every cell stands under the title that takes its place'
      : 'there is none known: it says so, and keeps every byte',
    () => {
      if (!present) {
        expect(result.bytes.toString()).toBe(csv(rows));
        expect(result.checked.issues.map(({ code }) => code)).toContain('CONVERT_NO_FORM');
        return;
      }
      const [titles = [], ...converted] = rowsOf(result.bytes);
      expect(titles).toEqual(present.columns.map(header));
      const without = WITHOUT_PLACE[standard.slug];
      expect(result.leftOut === null).toBe(without === undefined);
      rows.slice(1).forEach((row, index) => {
        const cell = (title: string): string => converted[index]?.[titles.indexOf(title)] as string;
        const filled = new Set<string>();
        row.forEach((value, at) => {
          const old = rows[0]?.[at] as string;
          if (old === without) return;
          for (const title of titlesOf(standard)[old] ?? [old]) {
            if (value !== '') filled.add(title);
            expect([title, cell(title)]).toEqual([title, title === '地方公共団体名' ? '三重県亀山市' : value]);
          }
        });
        // Nothing is filled by guess.
        expect(titles.filter((title) => cell(title) !== '')).toEqual(titles.filter((title) => filled.has(title)));
      });
    },
  );

  it('passes the check without error or warning, but for what an earlier list does not tell', () => {
    const found = told(result.checked);
    if (standard.slug === 'open_data_list')
      expect(new Set(found.map((line) => line.split(' ')[1]))).toEqual(new Set(['VALUE_MISSING']));
    else expect(found).toEqual(WITHOUT_PLACE[standard.slug] === undefined ? [] : ['warning COLUMN_LEFT_OUT - -:-']);
    expect(result.checked).toMatchObject(
      present ? { dataset: standard.slug, generation: '2026', rows: 4 } : { generation: 'legacy' },
    );
  });

  it('converted again, it stays as it is', () => {
    const again = mended(result.bytes, fileName(standard), { convert: true });
    expect([again.bytes.equals(result.bytes), again.changes]).toEqual([true, []]);
  });
});

describe('a column without counterpart', () => {
  const aed = sheet('aed', 'legacy');
  const rows = rightRows(aed).map((row, index) => [
    ...row.slice(0, 5),
    { 0: '市の番号', 2: '' }[index] ?? `=${index}`,
    ...row.slice(5),
    index === 0 ? '所在地_町字' : '本丸町',
  ]);
  const result = mended(csv(rows), fileName(aed), { convert: true });

  it('is said, and its values stand in a file beside, with line and id', () => {
    expect(result.leftOut).toBe('out/242101_aed.left-out.csv');
    // A spreadsheet would run what begins with =.
    expect(result.beside).toEqual([
      ['2', '242101-1', '市の番号', "'=1"],
      ['4', '242101-3', '市の番号', "'=3"],
    ]);
    expect(
      result.checked.issues
        .filter(({ code }) => code === 'COLUMN_LEFT_OUT')
        .map(({ where, message }) => [where.field, message]),
    ).toEqual([['市の番号', expect.stringContaining('out/242101_aed.left-out.csv')]]);
    expect(result.changes).toContainEqual({
      line: 1,
      column: 6,
      field: '市の番号',
      from: '市の番号',
      to: null,
      rule: null,
      code: 'COLUMN_LEFT_OUT',
    });
  });

  it('but one that was added from the present form has its place', () => {
    const [titles = [], first = []] = rowsOf(result.bytes);
    expect(first[titles.indexOf('所在地_町字')]).toBe('本丸町');
  });
});

/** Prefecture, municipality, address, and the place that is told. */
const PLACES: [prefecture: string, municipality: string, address: string, place: [string, string]][] = [
  ['三重県', '亀山市', '三重県亀山市本丸町577', ['三重県', '亀山市']],
  ['三重県', '亀山市', '亀山市本丸町577', ['三重県', '亀山市']],
  ['三重県', '亀山市', '本丸町577', ['三重県', '亀山市']],
  ['三重県', '亀山市', '三重県津市羽所町700', ['', '']],
  ['三重県', '亀山市', '津市羽所町700', ['', '']],
  ['三重県', '亀山市', '滋賀県甲賀市土山町1', ['', '']],
  ['三重県', '菰野町', '三重県三重郡菰野町潤田1250', ['三重県', '菰野町']],
  ['三重県', '四日市市', '三重郡菰野町潤田1250', ['', '']],
  ['三重県', '亀山市', '三重県 亀山市　本丸町577', ['三重県', '亀山市']],
  ['神奈川県', '茅ヶ崎市', '神奈川県茅ケ崎市茅ケ崎一丁目1-1', ['神奈川県', '茅ヶ崎市']],
  ['福島県', '郡山市', '郡山市朝日一丁目23-7', ['福島県', '郡山市']],
  ['三重県', '四日市市', '四日市市諏訪町1-5', ['三重県', '四日市市']],
];
it.each(PLACES)(
  "%s %s, %s: the place is the publisher's only where the address allows it",
  (prefecture, municipality, address, place) => {
    const aed = sheet('aed', 'legacy');
    const [titles = [], row = []] = rightRows(aed);
    const changed: Record<string, string> = { 都道府県名: prefecture, 市区町村名: municipality, 住所: address };
    const converted = mended(
      csv([titles, row.map((cell, at) => changed[titles[at] as string] ?? cell)]),
      fileName(aed),
      { convert: true },
    );
    expect(converted.checked.issues.filter(({ code }) => code === 'PLACE_ELSEWHERE')).toHaveLength(
      place[0] === '' ? 1 : 0,
    );
    const result = rowsOf(converted.bytes);
    const cell = (title: string): string | undefined => result[1]?.[(result[0] as string[]).indexOf(title)];
    expect([cell('所在地_都道府県'), cell('所在地_市区町村'), cell('地方公共団体名'), cell('所在地_連結表記')]).toEqual(
      [...place, prefecture + municipality, address],
    );
  },
);

it('what is broken is mended and converted at once', () => {
  const aed = sheet('aed', 'legacy');
  const rows = rightRows(aed);
  const broken = rows.map((row, index) =>
    row.map((cell, at) => (index === 0 ? `${at + 1}.${cell}` : cell.replace(/^08:30$/, '8:30'))),
  );
  expect(mended(csv(broken), fileName(aed), { convert: true }).bytes.toString()).toBe(
    mended(csv(rows), fileName(aed), { convert: true }).bytes.toString(),
  );
});

it('a file with a row of too many cells is not converted, and says so', () => {
  const aed = sheet('aed', 'legacy');
  const content = csv([...rightRows(aed), ['a', 'b']]);
  const result = mended(content, fileName(aed), { convert: true });
  expect(result.bytes.toString()).toBe(content);
  expect(told(result.checked)).toEqual(
    expect.arrayContaining(['warning CONVERT_ROWS_UNSURE - -:-', 'error CELLS_MISCOUNTED L1-15 5:-']),
  );
});

it('what is no standard sheet is not converted, and says so', () => {
  const content = csv([
    ['甲', '乙'],
    ['あ', 'い'],
  ]);
  const result = mended(content, 'table.csv', { convert: true });
  expect(result.bytes.toString()).toBe(content);
  expect(result.checked.issues.map(({ code }) => code)).toContain('CONVERT_UNKNOWN');
});
