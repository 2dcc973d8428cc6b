/** A choice その他 with its free text behind it (rule L2-05). */
export const CHOICE_WITH_TEXT = /^その他\s*[（(:：「・].+/u;

/** What Excel makes of a long number. */
export const EXPONENT_FORM = /^-?\d(?:\.\d+)?E\+\d+$/i;

/** A symbol that stands in a number column for a figure that is withheld or unknown. */
export const NUMBER_SIGN = /^(?:[xXχｘＸ]|[*＊]+|…+|\.\.\.|#+)$/u;

/** Marks for no value (rule L1-09). */
export const NO_VALUE = /^(?:[-‐‑–—―ー－−*＊…・/／]+|N\/?A|null|NULL|None|undefined|NaN)$/u;

/** Several phone numbers, days, addresses or figures in one cell (rule L1-07). */
export const SEVERAL =
  /^(?:0\d{1,4}-\d{1,4}-\d{3,4}(?:[、，,;；/／・\s]+0\d{1,4}-\d{1,4}-\d{3,4})+|\d{4}-\d{2}-\d{2}(?:[、，,;；]\s*\d{4}-\d{2}-\d{2})+|https?:\/\/[!-+\--:<-~]+(?:[、，,;；\s]+https?:\/\/[!-+\--:<-~]+)+|[\w.-]+@[\w.-]+(?:[、，,;；/\s]+[\w.-]+@[\w.-]+)+|\d+(?:\.\d+)?(?:[、;；]\s*\d+(?:\.\d+)?)+|(?!\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$)(?:0|[1-9]\d*)(?:\.\d+)?(?:[,，]\s*(?:0|[1-9]\d*)(?:\.\d+)?)+)$/u;

/** A figure, as it may be written. */
export const FIGURE = /^[\d.,-]+$/;

/** Words in the place of a figure. */
export const WORDS =
  /^(?:不明|不詳|未定|未調査|調査中|集計中|確認中|対象外|非公表|非公開|秘匿|なし|無し|該当なし|データなし|欠測|未回答)$/u;

/** Names of columns of prose, where a number alone is a note as well, and a line break parts sentences. */
export const PROSE_TITLE = /備考|特記|摘要|注[記釈意]|説明|概要|コメント|理由|自由記述|remarks|description|comment/i;
