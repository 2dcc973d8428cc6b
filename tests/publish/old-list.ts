import { encode } from '../open-data-list/lists';

const LINES = [
  '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,データ名称,データ概要,データ形式,分類,更新頻度,URL,API対応有無,ライセンス,登録日,最終更新日,備考',
];
for (let number = 1; number <= 80; number++) {
  LINES.push(
    `242101,${number},三重県,亀山市,データ${number},"概要、その${number}",CSV,行財政,1年に1回,https://www.city.kameyama.mie.jp/${number},無,CC BY 4.0,2022/4/1,2023-0${1 + (number % 9)}-01,備考${number}`,
  );
}

/** The list as the city may have published it since 2022: 80 rows of 15 columns, in Excel's encoding of the time. */
export const OLD_LIST_TEXT = `${LINES.join('\r\n')}\r\n`;
export const OLD_LIST = encode(OLD_LIST_TEXT, 'cp932');
