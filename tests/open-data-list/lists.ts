import type { Generation } from '../../pipeline/open-data-list/list-header';
import { cp932 } from '../report';

/** The headers as the standard and the published lists have them, typed from there and not taken from our schemas. */
const h45 =
  `データセット_ID 全国地方公共団体コード 地方公共団体名 データセット_タイトル データセット_サブタイトル データセット_概要 データセット_キーワード データセット_分類
データセット_ユニバーサルメニュー データセット_公開日 データセット_最終更新日 データセット_バージョン データセット_言語 データセット_URL データセット_更新頻度
データセット_準拠する標準 データセット_関連ドキュメント データセット_来歴情報 データセット_対象地域 データセット_対象期間 データセット_作成者 データセット_連絡先名称
データセット_連絡先メールアドレス データセット_連絡先電話番号 データセット_連絡先内線番号 データセット_連絡先FormURL データセット_連絡先備考（その他、SNSなど） データセット_備考
ファイル_ID ファイル_タイトル ファイル_アクセスURL ファイル_ダウンロードURL ファイル_説明 ファイル_形式 ファイル_ライセンス ファイル_ステータス ファイル_サイズ ファイル_公開日
ファイル_最終更新日 ファイル_利用規約 ファイル_関連ドキュメント ファイル_言語 ファイル_準拠する標準 ファイル_API対応有無 ファイル_著作権表記`.split(
    /\s+/,
  );
const h44 = h45
  .filter((title) => title !== 'ファイル_ID')
  .map((title) => (title === 'ファイル_形式' ? 'ファイル形式' : title));
const h42 = h44.filter((title) => title !== 'データセット_作成者' && title !== 'ファイル_著作権表記');
const h15 =
  '都道府県コード又は市区町村コード NO 都道府県名 市区町村名 データ名称 データ概要 データ形式 分類 更新頻度 URL API対応有無 ライセンス 登録日 最終更新日 備考'.split(
    ' ',
  );
export const HEADERS: Readonly<Record<Generation, string[]>> = { legacy: h15, 2024: h42, 2025: h44, 2026: h45 };

/** Where a title of an older form stands in the 45 columns; null for one half of 地方公共団体名. */
export const RENAMED: Readonly<Record<string, string | null>> = {
  都道府県コード又は市区町村コード: '全国地方公共団体コード',
  NO: 'データセット_ID',
  都道府県名: null,
  市区町村名: null,
  データ名称: 'データセット_タイトル',
  データ概要: 'データセット_概要',
  データ形式: 'ファイル_形式',
  分類: 'データセット_分類',
  更新頻度: 'データセット_更新頻度',
  URL: 'データセット_URL',
  API対応有無: 'ファイル_API対応有無',
  ライセンス: 'ファイル_ライセンス',
  登録日: 'データセット_公開日',
  最終更新日: 'データセット_最終更新日',
  備考: 'データセット_備考',
  ファイル形式: 'ファイル_形式',
};

export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'cp932'] as const;

/** Encode a text as a spreadsheet or an editor does; UTF-16 with its byte order mark. */
export function encode(text: string, encoding: (typeof ENCODINGS)[number]): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'cp932':
      return Buffer.from(cp932(text));
  }
}

/** Write records as CSV by hand: every value that needs it stands in quotation marks. */
export function csv(records: readonly (readonly string[])[], lineEnd = '\r\n'): string {
  return records
    .map(
      (cells) =>
        cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',') + lineEnd,
    )
    .join('');
}

/** A row of a 15-column list as cities write them, nasty cells among them; the same for the same number. */
export function legacyRow(number: number): string[] {
  const pick = (...choices: string[]): string => choices[number % choices.length] as string;
  return [
    '242101',
    pick(`${number}`, `0000${number}`, `L-${number}`),
    '三重県',
    '亀山市',
    `${pick('公園', '"道の駅"一覧', '人口,世帯', 'AED　設置箇所')}${number}`,
    pick('', '市の公園の一覧です。', '=SUM(A1:A3)', "'=1+1", "'引用'", ' 前後に空白 ', "'-5", '-5', "''@x", '＠full'),
    pick('CSV', 'csv;xlsx', 'Excel', 'PDF'),
    pick('人口・世帯', '行財政', 'その他(未分類)'),
    pick('1年に1回', '不定期', '－'),
    pick('https://www.city.kameyama.mie.jp/a,b', '', '=HYPERLINK("http://x.example","y")', 'ftp://x.example/ｶﾒﾔﾏ'),
    pick('有', '無', '×'),
    pick('CC BY 4.0', 'CC-BY', ''),
    pick('2023/4/1', '令和5年4月1日', '2023-04-01', '20230401'),
    pick('2023/4/1', '=TODAY()', '2024-01-31'),
    pick('', '毎年度更新;要確認', '備考｜1', '12,345'),
  ];
}

/** The name by which findings call a list. */
export const FILE = '242101_open_data_list.csv';

/** Each title with a value that names it; one of them has a line break, a comma and quotation marks in it. */
export const values = (titles: readonly string[], lineEnd = '\n'): string[] =>
  titles.map((title) => (/概要/.test(title) ? `一行目${lineEnd}"二",行目` : `${title}の値`));
