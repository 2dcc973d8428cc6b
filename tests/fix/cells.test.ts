import { describe, expect, it } from '@jest/globals';
import { header } from '../../pipeline/model/csvw';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { checked, csv, fileName, rightRows, told } from '../check/sheets';
import { encodedAs, mended, rowsOf } from './mended';

const sheet = (slug: string, form: string): Standard =>
  standards().find((one) => one.slug === slug && one.form === form) as Standard;

/** A right file of a sheet but for one cell of its second row. */
function broken(standard: Standard, title: string, value: string): string {
  const titles = standard.columns.map(header);
  if (!titles.includes(title)) throw new Error(`no column ${title}`);
  return csv(
    rightRows(standard).map((row, index) =>
      index === 1 ? row.map((cell, at) => (titles[at] === title ? value : cell)) : row,
    ),
  );
}

/** Sheet, column, what stood there, what stands there when it is mended, the rule that was broken. */
const MENDED: [slug: string, form: string, title: string, from: string, to: string, rule: string | null][] = [
  ['aed', 'legacy', '開始時間', '8:30', '08:30', null],
  ['aed', 'legacy', '開始時間', '８：３０', '08:30', null],
  ['aed', 'legacy', '開始時間', ' 8:30 ', '08:30', null],
  ['aed', 'legacy', '開始時間', '08:30:00', '08:30', null],
  ['aed', 'legacy', '開始時間', '8時30分', '08:30', null],
  ['aed', 'legacy', '開始時間', '8時', '08:00', null],
  ['aed', 'legacy', '開始時間', '午前8時30分', '08:30', null],
  ['aed', 'legacy', '終了時間', '午後5時15分', '17:15', null],
  ['aed', 'legacy', '終了時間', '5:15 PM', '17:15', null],
  ['aed', 'legacy', '終了時間', '12:30 PM', '12:30', null],
  ['aed', 'legacy', '開始時間', '-', '', 'L1-09'],
  ['event', 'legacy', '開始日', '2026/4/1', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '2026.4.1', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '2026-4-1', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '２０２６／４／１', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '2026年4月1日', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '20260401', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '2026/4/1 0:00', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '令和8年4月1日', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '㋿8年4月1日', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', 'R8.4.1', '2026-04-01', 'L3-05'],
  ['cultural_property', 'legacy', '文化財指定日', '昭48.4.1', '1973-04-01', 'L3-05'],
  ['cultural_property', 'legacy', '文化財指定日', '平25年3月29日', '2013-03-29', 'L3-05'],
  ['event', 'legacy', '開始日', '令和 8 年 4 月 1 日', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '2026 年 4 月 1 日', '2026-04-01', 'L3-05'],
  ['event', 'legacy', '開始日', '令和元年5月1日', '2019-05-01', 'L3-05'],
  ['cultural_property', 'legacy', '文化財指定日', '昭和64年1月7日', '1989-01-07', 'L3-05'],
  ['cultural_property', 'legacy', '文化財指定日', '明治45年7月30日', '1912-07-30', 'L3-05'],
  ['food_business_all', 'legacy', '廃業年月日', '平成32年3月31日', '2020-03-31', 'L3-05'],
  ['event', 'legacy', '定員', '1,000', '1000', 'L2-01'],
  ['event', 'legacy', '定員', '１，０００', '1000', 'L2-01'],
  ['event', 'legacy', '定員', '50.0', '50', null],
  ['evacuation_space', 'legacy', '想定収容人数', '120人', '120', 'L2-01'],
  ['fire_hydrant', 'legacy', '口径', '65mm', '65', 'L2-01'],
  ['fire_hydrant', 'legacy', '口径', '65㎜', '65', 'L2-01'],
  ['evacuation_space', 'legacy', '標高', '▲2.5', '-2.5', 'L2-01'],
  ['aed', 'legacy', '緯度', '３４．８５５８３３', '34.855833', 'L2-01'],
  ['aed', 'legacy', 'NO', '２４２１０１－１', '242101-1', null],
  ['aed', 'legacy', '電話番号', '０５９５－８２－１１１１', '0595-82-1111', null],
  ['aed', 'legacy', '電話番号', '0595ー82ー1111', '0595-82-1111', null],
  ['aed', 'legacy', '電話番号', '(0595)82-1111', '0595-82-1111', null],
  ['aed', 'legacy', '電話番号', '0595(82)1111', '0595-82-1111', null],
  ['aed', 'legacy', '電話番号', '595-82-1111', '0595-82-1111', null],
  ['aed', 'legacy', '電話番号', '0595-82-\n1111', '0595-82-1111', null],
  ['aed', 'legacy', '法人番号', '90000\n20242101', '9000020242101', null],
  ['event', 'legacy', '開始日', '2026年\n4月1日', '2026-04-01', 'L3-05'],
  ['aed', 'legacy', '電話番号', '－', '', 'L1-09'],
  ['evacuation_space', '2026', '郵便番号', '〒519-0195', '519-0195', null],
  ['evacuation_space', '2026', '郵便番号', '５１９－０１９５', '519-0195', null],
  ['evacuation_space', '2026', '郵便番号', '5190195', '519-0195', null],
  ['evacuation_space', '2026', '町字ID', '0008001', '0008-001', null],
  ['evacuation_space', '2026', '連絡先メールアドレス', 'info＠example.jp', 'info@example.jp', null],
  ['aed', 'legacy', '法人番号', '９００００２０２４２１０１', '9000020242101', null],
  ['aed', 'legacy', '都道府県コード又は市区町村コード', '２４２１０１', '242101', 'L3-06'],
  ['aed', 'legacy', '都道府県コード又は市区町村コード', '11002', '011002', 'L3-06'],
  ['aed', 'legacy', '都道府県名', '三 重 県', '三重県', 'L1-06'],
  ['aed', 'legacy', '市区町村名', '亀 山 市', '亀山市', 'L1-06'],
  ['aed', 'legacy', '名称_カナ', 'ｶﾒﾔﾏｼﾞｮｳ', 'カメヤマジョウ', 'L1-08'],
  ['aed', 'legacy', '名称_カナ', 'かめやま', 'カメヤマ', null],
  ['aed', 'legacy', '名称_カナ', 'カ\u3099メヤマ', 'ガメヤマ', 'L1-08'],
  ['aed', 'legacy', '名称', '　市役所', '市役所', 'L1-06'],
  ['aed', 'legacy', '名称', '市役所 \u00A0 本庁舎', '市役所 本庁舎', 'L1-06'],
  ['aed', 'legacy', '名称', '市\u200B役所', '市役所', 'L1-06'],
  ['aed', 'legacy', '名称', '市\t役所', '市 役所', 'L1-06'],
  ['aed', 'legacy', '団体名', '㈱亀山', '(株)亀山', 'L1-08'],
  ['aed', 'legacy', '備考', '①玄関②2階', '(1)玄関(2)2階', 'L1-08'],
  ['aed', 'legacy', '備考', '受付で\n借りる', '受付で 借りる', 'L1-14'],
  ['aed', 'legacy', '備考', '受付で借りる\r\n', '受付で借りる', 'L1-14'],
  ['aed', 'legacy', 'URL', 'ｈｔｔｐｓ：／／ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ／', 'https://www.example.jp/', null],
  ['aed', 'legacy', '小児対応設備の有無', 'あり', '有', 'L2-04'],
  ['aed', 'legacy', '小児対応設備の有無', '無し', '無', 'L2-04'],
  ['evacuation_space', 'legacy', '災害種別_洪水', '１', '1', 'L2-04'],
  ['hospital', 'legacy', '診療科目', '内科；外科', '内科;外科', 'L1-07'],
  ['open_data_list', '2026', 'ファイル_ライセンス', 'CC-BY4.0', 'CC BY 4.0', 'L2-04'],
  ['open_data_list', '2026', 'ファイル_形式', 'ＣＳＶ', 'csv', null],
  ['open_data_list', '2026', 'データセット_対象期間', '令和6年4月1日～令和7年3月31日', '2024-04-01/2025-03-31', null],
];

describe.each(['utf-8-bom', 'cp932', 'utf-16le', 'utf-16be'])('a cell of a sheet in %s is mended', (encoding) => {
  it.each(MENDED.filter(([, , , from]) => canHold(encoding, from)))(
    '%s.%s %s: %j becomes %j',
    (slug, form, title, from, to, rule) => {
      const standard = sheet(slug, form);
      const content = broken(standard, title, from);
      const result = mended(encodedAs(content, encoding), fileName(standard));
      const at = standard.columns.map(header).indexOf(title);
      expect(rowsOf(result.bytes)[1]?.[at]).toBe(to);
      expect(result.bytes.toString()).toBe(broken(standard, title, to));
      expect(result.changes.filter(({ line }) => line !== null)).toEqual([
        { line: 2, column: at + 1, field: title, from, to, rule, code: expect.any(String) },
      ]);
      expect(told(result.checked)).toEqual([]);
      expect(told(checked(content, fileName(standard)))).not.toEqual([]);
    },
  );
});

/** What CP932 can not hold stands in no such file. */
function canHold(encoding: string, text: string): boolean {
  return encoding !== 'cp932' || new TextDecoder('shift_jis').decode(encodedAs(text, encoding)) === text;
}

/** Sheet, column, what can not be known, what the check still says of it. */
const STAYS: [slug: string, form: string, title: string, value: string, told: string][] = [
  ['aed', 'legacy', '都道府県コード又は市区町村コード', '24210', 'AREA_NAME'],
  ['aed', 'legacy', '都道府県コード又は市区町村コード', '242102', 'CHECK_DIGIT'],
  ['aed', 'legacy', '法人番号', '9.00002E+12', 'NUMBER_EXPONENT'],
  ['aed', 'legacy', '法人番号', '900002024210', 'VALUE_FORM'],
  ['aed', 'legacy', '電話番号', '0595821111', 'VALUE_FORM'],
  ['aed', 'legacy', '電話番号', '0595-82-1111、0595-82-2222', 'CELL_SEVERAL'],
  ['aed', 'legacy', '電話番号', '0595-82-1111(内線12)', 'VALUE_FORM'],
  ['aed', 'legacy', '電話番号', 'なし', 'CELL_NO_VALUE'],
  ['aed', 'legacy', '終了時間', 'AM12:00', 'VALUE_FORM'],
  ['aed', 'legacy', 'NO', '001\n002', 'CELL_LINE_BREAK'],
  ['event', 'legacy', '定員', '12\n30', 'CELL_LINE_BREAK'],
  ['event', 'legacy', '開始日', '2026/4/1\n2', 'CELL_LINE_BREAK'],
  ['aed', 'legacy', 'URL', 'https://a.example.jp/\nhttps://b.example.jp/', 'CELL_LINE_BREAK'],
  ['evacuation_space', '2026', '連絡先メールアドレス', 'a@example.jp\nb@example.jp', 'CELL_LINE_BREAK'],
  ['aed', 'legacy', '開始時間', '25:00', 'VALUE_FORM'],
  ['aed', 'legacy', '開始時間', '午後12時', 'VALUE_FORM'],
  ['aed', 'legacy', '開始時間', '8時半', 'VALUE_FORM'],
  ['aed', 'legacy', '開始時間', '0.354166667', 'VALUE_FORM'],
  ['event', 'legacy', '開始日', '4/1/2026', 'TIME_NOTATION'],
  ['event', 'legacy', '開始日', '4月1日', 'TIME_NOTATION'],
  ['event', 'legacy', '開始日', '46113', 'TIME_NOTATION'],
  ['event', 'legacy', '開始日', '2026/2/29', 'TIME_NOTATION'],
  ['event', 'legacy', '開始日', '昭和64年1月8日', 'TIME_NOTATION'],
  ['event', 'legacy', '開始日', '8.4.1', 'TIME_NOTATION'],
  ['event', 'legacy', '定員', '50名', 'NUMBER_WITH_TEXT'],
  ['event', 'legacy', '定員', '約50', 'NUMBER_WITH_TEXT'],
  ['event', 'legacy', '定員', '1,00', 'NUMBER_WITH_TEXT'],
  ['event', 'legacy', '定員', '12.5', 'VALUE_FORM'],
  ['event', 'legacy', '定員', '10²', 'NUMBER_WITH_TEXT'],
  ['event', 'legacy', '定員', '１０²', 'NUMBER_WITH_TEXT'],
  ['event', 'legacy', '定員', '-', 'CELL_NO_VALUE'],
  ['event', 'legacy', '定員', '***', 'NUMBER_SYMBOL'],
  ['fire_hydrant', 'legacy', '種別', '消火せん', 'VALUE_NOT_LISTED'],
  ['fire_hydrant', 'legacy', '種別', 'その他（ため池）', 'CHOICE_WITH_TEXT'],
  ['hospital', 'legacy', '診療科目', '内科、外科', 'CELL_SEVERAL'],
  ['evacuation_space', 'legacy', '災害種別_洪水', '○', 'VALUE_NOT_LISTED'],
  ['evacuation_space', '2026', '郵便番号', '60-0001', 'ZERO_LOST'],
  ['evacuation_space', '2026', '町字ID', '8001', 'ZERO_LOST'],
  ['aed', 'legacy', '名称_カナ', '亀山市役所', 'VALUE_FORM'],
  ['aed', 'legacy', '名称', '-', 'CELL_NO_VALUE'],
  ['aed', 'legacy', '団体名', '林 学', 'CELL_BLANKS'],
  ['aed', 'legacy', '備考', '広さは10²くらい', 'CHARACTER_DEPENDENT'],
  ['aed', 'legacy', '備考', '☎は受付', 'CHARACTER_DEPENDENT'],
  ['aed', 'legacy', '備考', '〃', 'CELL_DITTO'],
  ['aed', 'legacy', '備考', '=1+1', 'CELL_FORMULA'],
  ['aed', 'legacy', 'URL', 'www.city.kameyama.mie.jp', 'VALUE_FORM'],
];

it.each(STAYS)('%s.%s %s: %j is not known, and stays', (slug, form, title, value, code) => {
  const standard = sheet(slug, form);
  const content = broken(standard, title, value);
  const result = mended(content, fileName(standard));
  expect(result.bytes.toString()).toBe(content);
  expect(result.changes).toEqual([]);
  expect(told(result.checked).join()).toContain(code);
});

/** A name as it is registered is no fault, whatever characters it is written in. */
it.each(['髙橋病院', '﨑山', '神社前', '吉野家𠮷'])('the name %j stays', (name) => {
  const standard = sheet('aed', 'legacy');
  const content = broken(standard, '名称', name);
  expect(mended(content, fileName(standard)).bytes.toString()).toBe(content);
});
