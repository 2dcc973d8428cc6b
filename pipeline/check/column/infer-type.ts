import type { Bilingual, Param } from '../../issues/issue';
import { KIND } from '../../text/char-class';
import { STANDARD, notationOf } from '../../text/date-notation';
import { coordinateOf, isCalendarTitle, isCodeTitle } from '../../text/column-title';
import { flatCopy } from '../../text/flat-copy';
import { NUMBER_SIGN, PROSE_TITLE, WORDS } from '../cell/patterns';
import type { ColumnContext } from '../findings/types';

/** What the values of a column that nothing declares look like, counted; a word such as 不明 may stand in the place of one. */
export interface ColumnProfile {
  title: string;
  /** Dates and periods, by their notation. */
  dates: ReadonlyMap<string, Places>;
  /** Numbers as they are wanted. */
  bare: number;
  /** Of these, other than 0 and 1. */
  quantities: number;
  /** Numbers with what does not belong to them, and words in the place of a value. */
  loose: Places;
  words: number;
  /** Numbers that are said roughly, or are a limit. */
  rough: Places;
  /** Signs in the place of a number. */
  symbols: Places;
  text: number;
  /** Of days whose year stands last, how large the parts before it are. */
  parts: DayParts;
}

/** Whether of days as 4/13/2026 the first part is a month for certain. */
export interface DayParts {
  add(value: string): void;
  monthFirst(): boolean;
}

function dayParts(): DayParts {
  let [first, second] = [0, 0];
  return {
    add(value) {
      const [one = 0, other = 0] = value.split('/').map(Number);
      [first, second] = [Math.max(first, one), Math.max(second, other)];
    },
    monthFirst: () => first <= 12 && second > 12,
  };
}

/** How a day is written in a column that is named one of days, where elsewhere it would be a figure. */
function dayNotation(value: string): string | undefined {
  if (MONTH_DAY.test(value)) return 'no year';
  return SERIAL.test(value) ? 'serial' : undefined;
}

/** What a column is: dates in notations, numbers, or neither. */
export type ColumnType = { type: 'dates'; notations: ReadonlySet<string> } | { type: 'numbers' } | { type: 'other' };

/** What takes a column's values, one by one. */
export interface Profiler {
  profile: ColumnProfile;
  /**
   * Give whether the same value below needs no look again.
   * @param cell the value as it stands in the file
   */
  onValue(value: string, kinds: number, line: number, cell: string): boolean;
}

/** Places that are kept until the column is known for what it is; all are counted. */
const KEPT = 1000;
/** What is longer is neither number nor date, and no pattern is tried on it. */
const LONGEST = 40;
/** A number with thousands commas, which no code has. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const BARE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A figure, and a unit behind it. */
const FIGURE = String.raw`(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?\s*(?:円|千円|万円|百万円|億円|人|件|回|台|校|%|％|箇所|か所|カ所|ヶ所|世帯|歳|戸|名|個|本|冊|枚|床|室|基|m|km|㎡|ｍ|メートル|平方メートル|ha|kg|t|トン|時間|分|日)?`;
/** A number with what does not belong to it: unit, thousands comma, ▲, ※, full-width digits. */
const LOOSE = new RegExp(`^[▲△−\\-－+＋]?\\s*${FIGURE}\\s*[※＊*]*\\d*$`, 'u');
/** A number that is said to be one roughly, or a limit. */
const ROUGH = new RegExp(
  `^(?:約|およそ|概ね|[<>＜＞≦≧≤≥])\\s*${FIGURE}$|^${FIGURE}\\s*(?:以上|以下|未満|超|程度|前後|余り?)$`,
  'u',
);
/** Names of numbers that are no quantities, or that name their unit. */
const NO_QUANTITY =
  /年度?$|[月日]$|日付|番号|順|コード|版|行|列|レベル|緯度|経度|単位|[［【〔]|(?:[%％‰℃㎡円]|m2|km2?|ha|kg|mm|cm)$|(?:^|[^a-z])pH|指数$|偏差値$|(?:区分|種別|分類|種類|等級|学年|丁目|番地|地番|[号期])$|[（([]|(?:人|件|回|台|校|世帯|戸|冊|枚|本|所|棟|床|室|社|店|名|頭|匹|基|便|組|票|点|種|日|年|月|時間)数$|年齢$|年代$/iu;

/** Words for no value that say of what: 確認年月日不明. */
const UNKNOWN = /^\D{0,8}(?:不明|不詳|未詳|未定|未確認)$/u;
/** A month and a day, or with a year behind, as they are written elsewhere. */
const MONTH_DAY = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])$/;
/** The number that a spreadsheet has for a day between 1954 and 2064. */
const SERIAL = /^[2-5]\d{4}$/;
/** A letter and a number, which is a year only in a column that is named so: elsewhere a room. */
const ROOM = /^[A-Z明大昭平令]\d{1,2}$/;
/** Names of columns of days, and of nothing that is counted in days. */
const DAY_TITLE = /(?:年月日|日付|日時?|期日|期限)$/;

/** Names of columns in which a letter and a number (S45) are a year; elsewhere they may name a room. */
const TIME_TITLE = /[年月日期時]|竣工|完成|建[設築]|設置|開設|指定|取得|更新|登録/;
/** Names of columns of classes, of which 100歳以上 is one. */
const CLASS_TITLE = /年齢|階級|区分|規模|対象/;
const NO_YEAR: Bilingual = { ja: '年がありません。', en: '; its year is missing' };
const YEARS: Bilingual = {
  ja: '年や年度だけの列では「2026」とし、和暦も残すなら西暦の列を並べます。',
  en: ' a column of years or fiscal years alone has 2026, and an era year may stand beside it;',
};

/** Take account of an undeclared column's values; what they are is told when all have been seen. */
export function profileColumn(title: string): Profiler {
  const [codes, prose, classes] = [isCodeTitle(title), PROSE_TITLE.test(title), CLASS_TITLE.test(title)];
  const years = TIME_TITLE.test(title);
  const days = DAY_TITLE.test(title);
  const dates = new Map<string, Places>();
  const [loose, rough, symbols] = [places(), places(), places()];
  const profile = { title, dates, bare: 0, quantities: 0, loose, words: 0, rough, symbols, text: 0, parts: dayParts() };
  const addText = (): true => {
    profile.text++;
    return true;
  };
  const addDate = (notation: string, cell: string, line: number): false => {
    let known = dates.get(notation);
    if (!known) dates.set(notation, (known = places()));
    return known.add(cell, line);
  };
  const addLoose = (value: string, cell: string, line: number): boolean => {
    const word = WORDS.test(value) || UNKNOWN.test(value);
    // Digits behind a zero are a code or a telephone, and come to the texts.
    if (!/^0\d/.test(value) && (word || LOOSE.test(value))) {
      if (word) profile.words++;
      return loose.add(cell, line);
    }
    return !classes && ROUGH.test(value) ? rough.add(cell, line) : addText();
  };
  return {
    profile,
    onValue(value, kinds, line, cell) {
      // Among words a symbol still stands for no value.
      if (value.length > LONGEST || prose) profile.text++;
      if (profile.text > 0 && value.length > 3) return true;
      const notation = notationOf(value) ?? (days && (kinds & KIND.digit) !== 0 ? dayNotation(value) : undefined);
      if (notation === 'month first') profile.parts.add(value);
      if (notation === 'era' && !years && ROOM.test(value)) return addText();
      if (notation !== undefined) return addDate(notation, cell, line);
      if (NUMBER_SIGN.test(value)) return symbols.add(cell, line);
      if ((kinds & KIND.digit) === 0 || !BARE.test(value))
        return codes && !GROUPED.test(value) ? addText() : addLoose(value, cell, line);
      profile.bare++;
      if (value !== '0' && value !== '1') profile.quantities++;
      return true;
    },
  };
}

/** Tell what a column is by its profile. */
export function classify({ title, dates, bare, loose, words, rough, text }: ColumnProfile): ColumnType {
  const dated = [...dates.values()].reduce((sum, { total }) => sum + total, 0);
  // What stands under 管理番号 is no date: 2026/4 is a number of that year.
  if (
    text + bare + rough.total === 0 &&
    !isCodeTitle(title) &&
    dates.size > 0 &&
    loose.total === words &&
    words < dated
  )
    return { type: 'dates', notations: new Set(dates.keys()) };
  // Years alone are numbers too, among others. Where most are rough, as 3歳以上, they may be classes.
  const numbers =
    text === 0 &&
    (bare > 0 || loose.total - words > rough.total) &&
    [...dates.keys()].every((notation) => notation === 'year');
  return { type: numbers ? 'numbers' : 'other' };
}

/** Whether a column is of years or dates by the Western calendar, some of them at least. */
export function isWestern(type: ColumnType): boolean {
  return type.type === 'dates' && [...type.notations].some((notation) => notation !== 'era');
}

/**
 * Give the values that are not written as the column's type wants them: days and periods in other notations, numbers with
 * what does not belong to them.
 * @param western whether a column of Western years or dates stands beside: then one of era years alone is right
 */
export function misfits({ dates, loose, rough }: ColumnProfile, type: ColumnType, western: boolean): Places[] {
  if (type.type === 'numbers') return [loose, rough];
  if (type.type === 'other' || (dates.size === 1 && dates.has('era') && western)) return [];
  // The right notation that most values have is the column's own.
  const [own] = [...dates].filter(([notation]) => STANDARD.has(notation)).sort(([, a], [, b]) => b.total - a.total);
  return [...[...dates].filter(([notation]) => notation !== own?.[0]).map(([, found]) => found), loose];
}

/**
 * Tell of a column's values by what the column is.
 * @param western as {@link misfits} takes it
 * @returns whether it is one of numbers whose unit is not told
 */
export function reportProfile(
  { findings, number, title }: Pick<ColumnContext, 'findings' | 'number' | 'title'>,
  profile: ColumnProfile,
  type: ColumnType,
  western: boolean,
): boolean {
  const tell = (
    code: 'NUMBER_WITH_TEXT' | 'NUMBER_SYMBOL' | 'TIME_NOTATION' | 'CELL_NO_VALUE',
    { kept, total }: Pick<Places, 'kept' | 'total'>,
  ): void => {
    const lacking = kept === profile.dates.get('no year')?.kept ? NO_YEAR : '';
    const params: Record<string, Param> = code === 'TIME_NOTATION' ? { years: YEARS, lacking } : {};
    for (const [value, line] of kept) findings.add(code, { line, column: number, field: title, value }, params);
    findings.more(code, { column: number, field: title }, total - kept.length);
  };
  const wrong = misfits(profile, type, western);
  const { symbols, loose, rough, quantities } = profile;
  if (type.type === 'dates') for (const found of wrong) tell('TIME_NOTATION', found);
  else if (type.type === 'numbers') {
    for (const found of wrong) tell('NUMBER_WITH_TEXT', found);
    tell('NUMBER_SYMBOL', symbols);
    // Nothing but 0 and 1 is a flag.
    return loose.total + rough.total === 0 && quantities > 0 && mayLackUnit(title);
  } else tell('CELL_NO_VALUE', without(symbols, /^[xXχｘＸ]$/u));
  return false;
}

/** Whether a column of numbers needs a unit by its title. */
function mayLackUnit(title: string): boolean {
  return (
    title.trim() !== '' &&
    !title.startsWith('#') &&
    !isCodeTitle(title) &&
    !NO_QUANTITY.test(title) &&
    coordinateOf(title) === undefined &&
    !isCalendarTitle(title)
  );
}

/** Places of values: the first of them, the number of all. */
export interface Places {
  kept: [value: string, line: number][];
  total: number;
  /** Give false: a place has to be taken again where its value stands again. */
  add(value: string, line: number): false;
}

function places(): Places {
  const kept: Places['kept'] = [];
  return {
    kept,
    total: 0,
    add(value, line) {
      this.total++;
      if (kept.length < KEPT) kept.push([flatCopy(value), line]);
      return false;
    },
  };
}

function without({ kept, total }: Places, form: RegExp): Pick<Places, 'kept' | 'total'> {
  const left = kept.filter(([value]) => !form.test(value));
  return { kept: left, total: total - kept.length + left.length };
}
