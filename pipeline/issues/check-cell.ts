import type { CheckWording } from './check';

/** Findings about single cells by the rules for machine-readable data, and what spreadsheets do to cells. */
export const checkCellWordings = {
  CELL_BLANKS: {
    severity: 'warning',
    rule: 'L1-06',
    ja: '余分な空白があります: 「{value}」',
    en: 'blanks that do not belong there: "{value}"',
    mendJa: '前後の空白、体裁のための空白、タブを削除してください。Excelの置換で空白を消せます。',
    mendEn: 'remove leading, trailing and layout blanks and tabs; Replace in Excel does it',
  },
  CELL_SEVERAL: {
    severity: 'warning',
    rule: 'L1-07',
    ja: '一つのセルに複数の値があります: 「{value}」',
    en: 'a cell holds several values: "{value}"',
    mendJa: '標準の様式が認める列では半角の「;」で区切ります。ほかの列では、列か行を分けてください。',
    mendEn: 'where the standard allows a list, join it with half-width ";"; elsewhere use a column or a row each',
  },
  CHARACTER_DEPENDENT: {
    severity: 'warning',
    rule: 'L1-08',
    ja: '機種依存文字があります: {detail}',
    en: 'platform-dependent characters: {detail}',
    mendJa:
      '①は(1)、㈱は(株)、～は「から」か「-」、半角カナは全角カナのように、どの機械でも読める文字に替えてください。',
    mendEn:
      'write them so that every system can read them: ① as (1), ㈱ as (株), ～ as から or -, half-width kana as full-width',
  },
  CHARACTER_RARE: {
    severity: 'info',
    rule: 'L1-08',
    ja: 'JIS X 0208にない漢字があります: {detail}',
    en: 'Chinese characters outside JIS X 0208: {detail}',
    mendJa: '人名や地名などの固有名詞なら、このままで構いません。',
    mendEn: 'they may stay in proper nouns',
  },
  CELL_NO_VALUE: {
    severity: 'warning',
    rule: 'L1-09',
    ja: '値がないことが「{value}」と書かれています。',
    en: '"{value}" stands for no value',
    mendJa: '値がないときは、セルを空にしてください。',
    mendEn: 'leave the cell empty where there is no value',
  },
  CELL_LINE_BREAK: {
    severity: 'error',
    rule: 'L1-14',
    ja: 'セルの中に改行があります: 「{value}」',
    en: 'a line break within a cell: "{value}"',
    mendJa:
      '改行を消すか、句点や空白に替えてください。Excelの置換で、検索する文字列に Ctrl+J を入れると改行を探せます。',
    mendEn: "remove the break or write a full stop; in Excel's Replace, Ctrl+J finds line breaks",
  },
  NUMBER_WITH_TEXT: {
    severity: 'error',
    rule: 'L2-01',
    ja: '数の列に、数字だけでない値があります: 「{value}」',
    en: 'a number column holds more than digits: "{value}"',
    mendJa:
      '単位、桁区切りのコンマ、▲、※、全角の数字をやめ、半角の数字だけにしてください。Excelではセルの書式を「標準」にします。わからない数は空にし、「不明」などの理由は備考の列に書きます。',
    mendEn:
      'write half-width digits alone, without unit, thousands comma, ▲ or ※; in Excel set the cell format to General; leave a number that is not known empty and give the reason in a remarks column',
  },
  CELL_DITTO: {
    severity: 'error',
    rule: 'L2-02',
    ja: '「{value}」で値を省略しています。',
    en: '"{value}" stands for the value above',
    mendJa: '上のセルと同じ値でも、省略せずに書いてください。',
    mendEn: 'write the value again, also where it is the same as above',
  },
  NAMES_OMITTED: {
    severity: 'warning',
    rule: 'L2-02',
    ja: '上の行と同じ「{field}」が省かれているようです({count}行)。',
    en: '"{field}" seems to be left out where it is the same as above ({count} rows)',
    mendJa: '結合を解いたあとなら、空のセルに上と同じ値を入れてください。値がないのなら、このままで構いません。',
    mendEn:
      'if the cells were merged before, put the value above into each empty one; where there is no value they may stay',
  },
  SPELLINGS_DIFFER: {
    severity: 'warning',
    rule: 'L2-04',
    ja: '同じ言葉の書き方が分かれています: 「{first}」と「{value}」',
    en: 'one word is spelled in several ways: "{first}" and "{value}"',
    mendJa: 'どちらか一つの書き方にそろえてください。',
    mendEn: 'use one of them throughout',
  },
  CHOICE_WITH_TEXT: {
    severity: 'warning',
    rule: 'L2-05',
    ja: '選択肢の列に説明が書き足されています: 「{value}」',
    en: 'free text beside a choice: "{value}"',
    mendJa: '選択肢は「その他」とし、説明は別の列に書いてください。',
    mendEn: 'write その他 alone and put the text into a column of its own',
  },
  NUMBER_SYMBOL: {
    severity: 'warning',
    rule: 'L3-03',
    ja: '数の列に記号「{value}」があり、意味がわかりません。',
    en: 'the symbol "{value}" in a number column is not defined',
    mendJa: '記号の意味をデータセットの説明に書くか、セルを空にして備考の列に理由を書いてください。',
    mendEn:
      "define the symbol in the dataset's description, or leave the cell empty and give the reason in a remarks column",
  },
  UNIT_UNKNOWN: {
    severity: 'warning',
    rule: 'L3-04',
    ja: '数の列「{field}」の単位がわかりません。',
    en: 'the unit of the number column "{field}" is not told',
    mendJa: '{mend}',
    mendEn: '{mend}',
  },
  TIME_NOTATION: {
    severity: 'warning',
    rule: 'L3-05',
    ja: '日付や時期が標準の書き方ではありません: 「{value}」',
    en: 'a date or period is not written in the standard way: "{value}"',
    mendJa:
      '西暦の「2026-04-01」の形で書いてください。Excelではセルの書式をユーザー定義の「yyyy-mm-dd」にします。{years}決まっていない日付は空にして、備考に書きます。',
    mendEn:
      'write it as 2026-04-01; in Excel set the custom cell format yyyy-mm-dd;{years} leave a date that is not known yet empty and say so in the remarks',
  },
  AREA_NAME: {
    severity: 'warning',
    rule: 'L3-06',
    ja: '地域の名称か番号が正式なものではありません: 「{value}」(正しい形: {expected})',
    en: 'an area\'s name or code is not the official one: "{value}" (expected: {expected})',
    mendJa: '正式な名称を都道府県や市区町村まで略さずに書くか、6桁の全国地方公共団体コードを書いてください。',
    mendEn: 'write the official name in full, or the 6-digit local government code',
  },
  CELL_FORMULA: {
    severity: 'warning',
    ja: 'Excelで開くと数式として計算される値です: 「{value}」',
    en: 'a spreadsheet would run this as a formula: "{value}"',
    mendJa:
      "先頭の「=」「+」「-」「@」が要らなければ消してください。要るなら、先頭に「'」を付けるか言葉を添えてください。",
    mendEn: 'remove the leading =, +, - or @ if it is not needed; else put an apostrophe or a word before it',
  },
  CELL_EXCEL_ERROR: {
    severity: 'error',
    ja: 'Excelの計算の誤りがそのまま残っています: 「{value}」',
    en: 'an error of Excel\'s is left in the cell: "{value}"',
    mendJa: '元の表の数式を直すか、値がなければセルを空にしてください。',
    mendEn: 'mend the formula in the workbook, or leave the cell empty',
  },
  NUMBER_EXPONENT: {
    severity: 'error',
    ja: '番号が指数の形に変わっています: 「{value}」',
    en: 'a number was turned into an exponent: "{value}"',
    mendJa: 'Excelでセルの書式を「文字列」にしてから、元の番号を入れ直してください。下の桁は失われています。',
    mendEn: 'set the cell format to Text in Excel and type the number again: its last digits are lost',
  },
  ZERO_LOST: {
    severity: 'error',
    ja: '先頭の0が落ちています: 「{value}」',
    en: 'a leading zero was lost: "{value}"',
    mendJa: 'Excelでセルの書式を「文字列」にしてから、0から始まる番号を入れ直してください。',
    mendEn: 'set the cell format to Text in Excel and type the number again with its zero',
  },
} as const satisfies Record<string, CheckWording>;
