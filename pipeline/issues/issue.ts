/** How much a finding weighs: an error stops the run at its gate, the others are published with the data. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding stands. Lines and columns count from 1, as an editor shows them. */
export interface Where {
  file: string;
  /** In a workbook the sheet's name; line and column are that sheet's. */
  sheet?: string;
  line?: number;
  /** In a text the character, in a table the column. */
  column?: number;
  /** Which cell of the line, from 1, where the line is tab-separated. */
  cell?: number;
  record?: string;
  field?: string;
  value?: string;
}

/** One finding, whoever made it: the only shape in which anything is reported. */
export interface Issue {
  code: string;
  severity: Severity;
  message: string;
  where: Where;
  hint: string;
}

/** What a code says: Japanese first, English beside it; `{name}` is filled from the parameters. */
export interface Wording {
  severity: Severity;
  ja: string;
  en: string;
  hintJa: string;
  hintEn: string;
  document: ErrorDocument;
  /** What mends it, where something does. */
  fixer?: Fixer;
}

/** What mends a finding: a file of `fix/` (its name without the ending), and what is said of what it did. */
export interface Fixer {
  file: string;
  done: Bilingual;
}

/** What a code's page in `docs/errors/` says beside its wording. */
export interface ErrorDocument {
  when: Bilingual;
  /** What a terminal shows: the place, the message, the hint. */
  example: readonly [place: string, message: string, hint: string];
  fix: Bilingual;
}

const LONGEST_VALUE = 120;
const LONGEST_DETAIL = 400;

/** A language to say a finding in; both when none is asked for. */
export type Language = 'ja' | 'en';

/** What a wording's places are filled with: one text, or one a language. */
export type Param = string | number | { ja: string; en: string };

/** Fill `{name}` places; a value of any length is shortened, since a cell may hold a million characters. */
function fill(template: string, params: Record<string, Param>, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const param = params[name] ?? '';
    return shorten(
      String(typeof param === 'object' ? param[language] : param),
      name === 'detail' ? LONGEST_DETAIL : LONGEST_VALUE,
    );
  });
}

/** Shorten a text for a message, by code points so that no surrogate pair is cut. */
export function shorten(text: string, longest = LONGEST_VALUE): string {
  if (text.length <= longest) return text;
  return `${[...text.slice(0, longest * 2)].slice(0, longest).join('')}…`;
}

/**
 * Bind a table of wordings to a function that makes issues from it.
 * The codes are the keys, so a misspelt code is a type error.
 * A finding is said in both languages unless one is asked for.
 */
export function issuesFrom<Code extends string>(wordings: Record<Code, Wording>) {
  return (code: Code, where: Where, params: Record<string, Param> = {}, language?: Language): Issue => {
    const wording = wordings[code];
    const say = (ja: string, en: string): string =>
      language
        ? fill(language === 'ja' ? ja : en, params, language)
        : `${fill(ja, params, 'ja')} / ${fill(en, params, 'en')}`;
    const kept = where.value === undefined ? where : { ...where, value: shorten(where.value) };
    return {
      code,
      severity: wording.severity,
      message: say(wording.ja, wording.en),
      where: kept,
      hint: say(wording.hintJa, wording.hintEn),
    };
  };
}

/** Order findings by file, line, column, code, so that a report reads the same every time. */
export function byPlace(a: Issue, b: Issue): number {
  return (
    compare(a.where.file, b.where.file) ||
    (a.where.line ?? 0) - (b.where.line ?? 0) ||
    (a.where.column ?? 0) - (b.where.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

/** Compare by code unit: the same order on any machine, whatever its locale. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export interface Bilingual {
  ja: string;
  en: string;
}

/** Say a text in the language asked for, or in both. */
export function say({ ja, en }: Bilingual, language: Language | undefined): string {
  if (language) return { ja, en }[language];
  return ja === en ? ja : `${ja} / ${en}`;
}

/** What weighs most comes first. */
export const WEIGHT = { error: 0, warning: 1, info: 2 } as const;
