import { describe, expect, it } from '@jest/globals';
import { csv, told } from '../check/sheets';
import { mended, rowsOf } from './mended';

/** Mend a table of one column of these values; give the column, and what the check still tells of it. */
function column(title: string, values: string[]): { values: string[]; left: string[] } {
  const result = mended(csv([['名', title], ...values.map((value, at) => [`第${at}`, value])]), 'table.csv');
  return {
    values: rowsOf(result.bytes)
      .slice(1)
      .map((row) => row[1] as string),
    left: told(result.checked).map((line) => line.split(' ')[1] as string),
  };
}

describe('a cell as it stands in the field: what it becomes, or that it stays and is told', () => {
  it.each<[what: string, title: string, from: string, to: string, left: string[]]>([
    ['a hyphen behind half-width kana', '名称', '南部ｾﾝﾀ-', '南部センター', []],
    ['one within a word', '名称', '県営ﾌﾟ-ﾙ', '県営プール', []],
    ['a minus sign there', '名称', 'ﾌﾟ−ﾙ', 'プール', []],
    ['one before a Chinese character', '名称', 'ｺﾐｭﾆﾃｨ-館', 'コミュニティー館', []],
    ['a hyphen before a number, which may be either', '名称', 'ｺ-ﾎﾟ-2', 'ｺ-ﾎﾟ-2', ['CHARACTER_DEPENDENT']],
    ['a hyphen where long vowels are written', '名称', 'ﾎｰﾑ-ﾀｳﾝ', 'ﾎｰﾑ-ﾀｳﾝ', ['CHARACTER_DEPENDENT']],
    ['the half-width long-vowel mark in a word', '名称', 'ﾎｰﾙ', 'ホール', []],
    ['behind full-width kana', '名称', 'センタｰ', 'センター', []],
    ['between digits', '住所', '南町3ｰ12', '南町3-12', []],
    ['behind a Chinese character', '住所', '南町ｰ12', '南町ｰ12', ['CHARACTER_DEPENDENT']],
    ['a wave dash in a name', '名称', 'にこ～る', 'にこ～る', ['CHARACTER_DEPENDENT']],
    ['a wave dash of a range', '対象', '3歳～5歳', '3歳～5歳', ['CHARACTER_DEPENDENT']],
    ['owners in two lines', '所有者', '山本一郎\n南寺', '山本一郎\n南寺', ['CELL_LINE_BREAK', 'CELL_SEVERAL']],
    ['kinds in two lines', '種類', '書道\n茶道', '書道\n茶道', ['CELL_LINE_BREAK', 'CELL_SEVERAL']],
    ['a sentence in two lines', '内容', '初めての人も、\n参加できます。', '初めての人も、 参加できます。', []],
    ['an address with its building below', '住所', '南町12\n（南会館）', '南町12 （南会館）', []],
    ['lines of remarks', '備考', '月曜休み\n要予約', '月曜休み 要予約', []],
    ['two characters far apart', '区分', '国   宝', '国   宝', ['CELL_BLANKS']],
    ['a word of three spaced out', '区分', '重 文 化', '重文化', []],
    ['a name of two characters', '氏名', '林 学', '林 学', ['CELL_BLANKS']],
    ['characters that were lost', '名称', '\uFFFD\uFFFD市①', '\uFFFD\uFFFD市①', ['TEXT_LOST']],
    ['question marks for a Chinese character', '名称', '?橋医院㈱', '?橋医院㈱', ['TEXT_LOST']],
    ['nothing but question marks', '名称', '????', '????', ['TEXT_LOST']],
    ['a question', '名称', '何時まで?', '何時まで?', []],
  ])('%s', (_, title, from, to, left) => {
    expect(column(title, [from, '南公園', '北公園'])).toEqual({
      values: [to, '南公園', '北公園'],
      left,
    });
  });

  it('the same fault in the cell below is another one', () => {
    expect(column('種類', ['⑬菓子', '⑬菓子', '⑬菓子'])).toEqual({
      values: ['(13)菓子', '(13)菓子', '(13)菓子'],
      left: [],
    });
  });

  it('a day of the years in which Japan had a calendar of its own', () => {
    const days = ['明治4年7月14日', '明治6年1月1日', '昭和3年4月1日'];
    expect(column('年月日', days)).toEqual({
      values: ['明治4年7月14日', '1873-01-01', '1928-04-01'],
      left: ['TIME_NOTATION'],
    });
  });

  it('a header spaced out is one word, though of two characters', () => {
    const result = mended(
      csv([
        ['名　称', '電 話', 'Open Day'],
        ['南公園', '059-000-0000', '1'],
      ]),
      'table.csv',
    );
    expect(rowsOf(result.bytes)[0]).toEqual(['名称', '電話', 'Open Day']);
  });

  it('a decimal comma is no thousands comma', () => {
    const rows = [
      ['全国地方公共団体コード', 'ID', '名称', '所在地_連結表記', '緯度', '経度'],
      ['242101', '1', '南公園', '三重県亀山市南町1', '34,855', '136,451'],
    ];
    const result = mended(csv(rows), '242101_public_toilet.csv', { as: 'public_toilet' });
    expect(rowsOf(result.bytes)[1]).toEqual(rows[1]);
  });
});

it('text that reads in two encodings is told, and nothing of it is mended', () => {
  const bytes = Buffer.from([...Buffer.from('id,name\r\n1,'), 0xb5, 0xb5, 0xbb, 0xb3, 0x0d, 0x0a]);
  const result = mended(bytes, 'table.csv');
  expect(result.bytes).toEqual(bytes);
  expect(told(result.checked)).toEqual(['warning FIX_COPIED - -:-', 'error CSV_ENCODING_UNSURE - -:-']);
});
