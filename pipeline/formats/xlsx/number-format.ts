/** What a cell's number format makes of its number. */
export type NumberFormat =
  | { kind: 'number'; percent?: true; thousands?: true; unit?: string }
  /** Digits with leading zeros or hyphens: a code. `section` gives the pattern for a number. */
  | { kind: 'code'; section: (value: number) => string | undefined }
  /** A day, a time of day, or both. */
  | { kind: 'moment'; date?: 'day' | 'month' | 'year'; time?: true }
  /** A length of time that may pass 24 hours. */
  | { kind: 'duration' };

/** Formats that are known by number alone, as Excel of Japan has them (ECMA-376 Part 1, 18.8.30, `ja-jp`). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** The format that a number names, where the workbook does not say itself. */
export function builtInFormat(id: number): NumberFormat {
  return readFormat(BUILT_IN[id] ?? 'General');
}

/** Longest format code that is looked at; Excel allows 255 characters. */
const LONGEST = 1000;

/** Read a format code (ECMA-376 Part 1, 18.8.31), as `yyyy/m/d`, `[$-411]ge.m.d`, `#,##0"円"`, `00000`. */
export function readFormat(code: string): NumberFormat {
  const sections = sectionsOf(code.slice(0, LONGEST));
  const first = sections[0] as Section;
  // General"人" shows a unit too; its letters are no parts of a date.
  const general = /general/i.test(first.bare);
  const moment = general ? undefined : momentOf(first);
  if (moment) return moment;
  if (!general && sections.some(({ bare }) => isCode(bare)))
    return { kind: 'code', section: (value) => sectionFor(sections, value) };
  const unit = first.literal.replace(/[\s()+\-△▲]/g, '');
  return {
    kind: 'number',
    ...(first.bare.includes('%') && { percent: true as const }),
    ...(/[0#?],+(?![0#?,])/.test(first.bare) && { thousands: true as const }),
    ...(/[\p{L}¥￥$%％]/u.test(unit) && { unit }),
  };
}

interface Section {
  /** The code without literal text, colours, languages. */
  bare: string;
  /** What it shows as it is. */
  literal: string;
  /** `[h]`, `[mm]`, `[s]`. */
  elapsed: boolean;
  /** `[<=999]`. */
  condition?: { sign: string; value: number };
}

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [];
  let section: Section = { bare: '', literal: '', elapsed: false };
  for (const [token] of code.matchAll(/"[^"]*"?|\\[^]|[_*][^]|\[[^\]]*\]?|[^]/gu)) {
    const head = token[0];
    if (token === ';') {
      sections.push(section);
      section = { bare: '', literal: '', elapsed: false };
    } else if (head === '"' || head === '\\') {
      const literal = head === '"' ? token.replaceAll('"', '') : token.slice(1);
      section.literal += literal;
      // A hyphen or bracket between digits is part of a code, however it is written.
      if (/^[-()]$/.test(literal)) section.bare += literal;
    } else if (head === '[') {
      if (/^\[(?:h+|m+|s+)\]$/i.test(token)) {
        section.elapsed = true;
        section.bare += token.slice(1, -1);
      }
      const [, sign, value] = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]$/.exec(token) ?? [];
      if (sign && value) section.condition = { sign, value: Number(value) };
      // A currency stands before a language: [$¥-411].
      section.literal += /^\[\$([^-\]]*)/.exec(token)?.[1] ?? '';
    } else if (head !== '_' && head !== '*') {
      section.bare += token;
      if (/[^\w#?.,%@/ :+-]/.test(token)) section.literal += token;
    }
  }
  return [...sections, section];
}

/** Days and times: letters y, e (year of an era), g, m, d, a (day of the week), h, s. */
function momentOf({ bare, elapsed }: Section): NumberFormat | undefined {
  const letters = bare
    .replace(/AM\/PM|A\/P|上午\/下午/gi, '')
    .replace(/E[+-]/gi, '')
    .toLowerCase();
  const runs = letters.match(/y+|e+|g+|m+|d+|a{3,}|h+|s+/g) ?? [];
  if (runs.length === 0) return undefined;
  const has = (letter: string): boolean => runs.some((run) => run.startsWith(letter));
  // m is minutes behind hours and before seconds, else months.
  const minutes = (run: string, at: number): boolean =>
    run.startsWith('m') && ((runs[at - 1]?.startsWith('h') ?? false) || (runs[at + 1]?.startsWith('s') ?? false));
  if (elapsed) return { kind: 'duration' };
  const month = runs.some((run, at) => run.startsWith('m') && !minutes(run, at));
  const day = has('d') || has('a');
  const year = has('y') || has('e') || has('g');
  const time = has('h') || has('s');
  const date = finest(day, month, year);
  return { kind: 'moment', ...(date && { date }), ...(time && { time: true as const }) };
}

/** What a format shows of a date: a month without a year is that of a day. */
function finest(day: boolean, month: boolean, year: boolean): 'day' | 'month' | 'year' | undefined {
  if (day || (month && !year)) return 'day';
  if (month) return 'month';
  return year ? 'year' : undefined;
}

/** At least two digits of which the first is always shown, or hyphens between digits. */
function isCode(bare: string): boolean {
  const digits = bare.replace(/ /g, '');
  return /^\(?0[0#()-]*[0#]$/.test(digits) || /^[0#()]*[0#]\)?-[0#()-]*[0#]$/.test(digits);
}

/** The pattern by which a number is shown: the first section whose condition it meets. */
function sectionFor(sections: Section[], value: number): string | undefined {
  const at = sections.findIndex(({ condition }, index) =>
    condition ? meets(value, condition) : sections.some((one) => one.condition) || index === 0,
  );
  const bare = sections[at]?.bare.replace(/ /g, '');
  return bare !== undefined && isCode(bare) ? bare : undefined;
}

function meets(value: number, { sign, value: limit }: { sign: string; value: number }): boolean {
  return (
    {
      '<=': value <= limit,
      '>=': value >= limit,
      '<>': value !== limit,
      '<': value < limit,
      '>': value > limit,
      '=': value === limit,
    }[sign] ?? false
  );
}
