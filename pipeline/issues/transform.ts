import { issuesFrom } from './issue';

/** Findings of the transform stage: rows against the description of their table. */
export const transformWordings = {
  ROW_INVALID: {
    severity: 'error',
    ja: '表 {table} の {record} が表の定義に合いません: {detail}',
    en: "{record} of table {table} does not satisfy the table's description: {detail}",
    hintJa: '元の行の示された項目を報告書と見比べてください。定義は schemas/tables/{table}.json です。',
    hintEn: 'compare the column named with the report; schemas/tables/{table}.json says what it may hold',
    document: {
      when: {
        ja: '表の行が、`schemas/tables/` の定義(型、形、必須)に合わないとき。場所の行番号は、報告書の行です。',
        en: "A row does not satisfy its table's description in `schemas/tables/` (type, form, required); the line is the report's.",
      },
      example: [
        'error ROW_INVALID dx_plan_measures:19 (dx_plan_measures-2024-1-4)',
        '  表 dx_plan_measures の dx_plan_measures-2024-1-4 が表の定義に合いません: /measure_name must match pattern "^\\S(?:[^\\n\\r\\t]*\\S)?$" / dx_plan_measures-2024-1-4 of table dx_plan_measures does not satisfy the table\'s description: /measure_name must match pattern "^\\S(?:[^\\n\\r\\t]*\\S)?$"',
        '  → 元の行の示された項目を報告書と見比べてください。定義は schemas/tables/dx_plan_measures.json です。 / compare the column named with the report; schemas/tables/dx_plan_measures.json says what it may hold',
      ],
      fix: {
        ja: '示された列を、報告書の行と見比べてください。',
        en: "Compare the column named with the report's line.",
      },
    },
  },
  KEY_DOUBLED: {
    severity: 'error',
    ja: '表 {table} の {key} が二度あります。',
    en: '{key} stands twice in table {table}',
    hintJa: '同じ行が二つないか、番号に誤りがないか報告書を見てください。',
    hintEn: 'look for a doubled row or a wrong number in the report',
    document: {
      when: {
        ja: '主キーまたはIDが同じ行が、一つの表に二つあるとき。',
        en: 'Two rows of a table have the same primary key or the same ID.',
      },
      example: [
        'error KEY_DOUBLED dx_plan_measures:19 (dx_plan_measures-2024-1-4)',
        '  表 dx_plan_measures の 2024 / 1-4 が二度あります。 / 2024 / 1-4 stands twice in table dx_plan_measures',
        '  → 同じ行が二つないか、番号に誤りがないか報告書を見てください。 / look for a doubled row or a wrong number in the report',
      ],
      fix: {
        ja: '示された行の番号と、計画の骨格の番号の重なりを見てください。',
        en: 'Look for a doubled number, in the row or in the framework.',
      },
    },
  },
  FOREIGN_KEY_BROKEN: {
    severity: 'error',
    ja: '表 {table} の {key} が、参照先の表 {other} にありません。',
    en: '{key} of table {table} is not in table {other}, to which it refers',
    hintJa: '参照先の行が報告書にあるか確かめてください。',
    hintEn: 'see whether the row that it refers to is in the report',
    document: {
      when: {
        ja: '行が指している別の表の行がないとき。',
        en: 'The row of another table that a row refers to does not exist.',
      },
      example: [
        'error FOREIGN_KEY_BROKEN dx_plan_initiatives:76 (dx_plan_initiatives-2024-1-4-1)',
        '  表 dx_plan_initiatives の 2024 / 1 / 4 が、参照先の表 dx_plan_measures にありません。 / 2024 / 1 / 4 of table dx_plan_initiatives is not in table dx_plan_measures, to which it refers',
        '  → 参照先の行が報告書にあるか確かめてください。 / see whether the row that it refers to is in the report',
      ],
      fix: {
        ja: '参照先の重点施策や取組が、報告書にあるか確かめてください。',
        en: 'See whether the measure or initiative that it refers to is in the report.',
      },
    },
  },
  CHARACTER_KEPT: {
    severity: 'warning',
    ja: '機種依存文字「{value}」(U+{hex})には置き換える文字がないため、そのまま公開します。',
    en: 'the platform-dependent character "{value}" (U+{hex}) has no other form and is published as it is',
    hintJa: '人名や地名でなければ、報告書で別の書き方にしてください。',
    hintEn: 'unless it is part of a proper noun, write it otherwise in the report',
    document: {
      when: {
        ja: '機種によって読めない文字があり、置き換える文字もないとき。人名や地名の漢字などで、そのまま公開します。',
        en: 'A platform-dependent character has no other form and is published as it is: a kanji of a proper noun, for one.',
      },
      example: [
        'warning CHARACTER_KEPT datasets/dx_plan/reports/2024.txt:66:46 (1-1-2 purpose)',
        '  機種依存文字「𠮷」(U+20BB7)には置き換える文字がないため、そのまま公開します。 / the platform-dependent character "𠮷" (U+20BB7) has no other form and is published as it is',
        '  → 人名や地名でなければ、報告書で別の書き方にしてください。 / unless it is part of a proper noun, write it otherwise in the report',
      ],
      fix: {
        ja: '名前の文字ならそのままで構いません。そうでなければ、次の報告書で別の書き方にしてください。',
        en: 'Nothing has to be done for a proper noun; else write it otherwise in the next report.',
      },
    },
  },
  CELL_LONG: {
    severity: 'warning',
    ja: '{length}文字のセルがあります。表計算ソフトのセルには32,767文字までしか入りません。',
    en: 'a cell of {length} characters: a spreadsheet holds 32,767 at most',
    hintJa: '報告書のこの行に余計な文字が入っていないか確かめてください。',
    hintEn: 'see whether this row of the report holds text that is not its own',
    document: {
      when: {
        ja: '一つのセルが、表計算ソフトに入る長さ(32,767文字)を超えるとき。',
        en: 'A cell is longer than a spreadsheet holds (32,767 characters).',
      },
      example: [
        'warning CELL_LONG datasets/dx_plan/reports/2024.txt:66:46 (1-1-2 purpose)',
        '  40091文字のセルがあります。表計算ソフトのセルには32,767文字までしか入りません。 / a cell of 40091 characters: a spreadsheet holds 32,767 at most',
        '  → 報告書のこの行に余計な文字が入っていないか確かめてください。 / see whether this row of the report holds text that is not its own',
      ],
      fix: {
        ja: '別の行の文が入り込んでいないか、報告書のその行を見てください。',
        en: "See whether the report's line holds text that is not its own.",
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const transformIssue = issuesFrom(transformWordings);
