import { issuesFrom } from './issue';

/** Findings of the transform stage: rows against the description of their table. */
export const transformWordings = {
  ROW_INVALID: {
    severity: 'error',
    ja: '表 {table} の {record} が表の定義に合いません: {detail}',
    en: "{record} of table {table} does not satisfy the table's description: {detail}",
    mendJa: '元の行の示された項目を報告書と見比べてください。定義は schemas/tables/{table}.json です。',
    mendEn: 'compare the column named with the report; schemas/tables/{table}.json says what it may hold',
  },
  KEY_DOUBLED: {
    severity: 'error',
    ja: '表 {table} の {key} が二度あります。',
    en: '{key} stands twice in table {table}',
    mendJa: '同じ行が二つないか、番号に誤りがないか報告書を見てください。',
    mendEn: 'look for a doubled row or a wrong number in the report',
  },
  FOREIGN_KEY_BROKEN: {
    severity: 'error',
    ja: '表 {table} の {key} が、参照先の表 {other} にありません。',
    en: '{key} of table {table} is not in table {other}, to which it refers',
    mendJa: '参照先の行が報告書にあるか確かめてください。',
    mendEn: 'see whether the row that it refers to is in the report',
  },
  CHARACTER_KEPT: {
    severity: 'warning',
    ja: '機種依存文字「{value}」(U+{hex})には置き換える文字がないため、そのまま公開します。',
    en: 'the platform-dependent character "{value}" (U+{hex}) has no other form and is published as it is',
    mendJa: '人名や地名でなければ、報告書で別の書き方にしてください。',
    mendEn: 'unless it is part of a proper noun, write it otherwise in the report',
  },
  CELL_LONG: {
    severity: 'warning',
    ja: '{length}文字のセルがあります。表計算ソフトのセルには32,767文字までしか入りません。',
    en: 'a cell of {length} characters: a spreadsheet holds 32,767 at most',
    mendJa: '報告書のこの行に余計な文字が入っていないか確かめてください。',
    mendEn: 'see whether this row of the report holds text that is not its own',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const transformIssue = issuesFrom(transformWordings);
