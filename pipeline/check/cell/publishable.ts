import type { Bilingual } from '../../issues/issue';
import { type Column, datatypeOf } from '../../model/csvw';
import { ADDRESS, DATE, LEXICAL, TEXT, TIME } from '../../model/row-schema';
import { kindOf } from '../../standards/semantic-types';
import { KIND } from '../../text/char-class';

/** Kinds of characters of which a text without one has no blank at an end and no line break. */
const SPACE = KIND.blank | KIND.oddBlank | KIND.break | KIND.control | KIND.dependent;

/** Whether a cell that is not empty can be published. @param kinds the kinds of its characters */
export type Publishable = (cell: string, kinds: number) => boolean;

/**
 * Compile a column into what tells whether its cells can be published as they stand: as the schema of the table's rows
 * (`model/row-schema.ts`) has them, which the gates hold every row against.
 */
export function compilePublishable(column: Column): Publishable {
  const { separator } = column;
  const fits = compileOne(column);
  if (!separator) return fits;
  return (cell, kinds) => cell.split(separator).every((item) => item !== '' && fits(item, kinds));
}

function compileOne(column: Column): Publishable {
  const { base, format, minimum, maximum } = datatypeOf(column);
  const name = kindOf(column);
  switch (base) {
    case 'integer':
      return number(minimum, maximum);
    case 'nonNegativeInteger':
      return number(Math.max(0, minimum ?? 0), maximum);
    case 'gYear':
      return number(1000, 9999);
    case 'decimal': {
      // Where latitude and longitude lie is told of both together, and stops a publication there.
      const isNumber = name === 'latitude' || name === 'longitude' ? number() : number(minimum, maximum);
      const isLexical = matching(LEXICAL);
      return (cell, kinds) => isNumber(cell, kinds) || isLexical(cell, kinds);
    }
    case 'boolean': {
      const yes = format?.split('|')[0] ?? '1';
      return (cell) => cell === yes;
    }
    case 'date':
      return matching(DATE);
    case 'time':
      return matching(TIME);
    case 'anyURI':
      return matching(ADDRESS);
    case 'string': {
      if (format) return matching(`^(?:${format})$`);
      const isText = matching(TEXT);
      return (cell, kinds) => (kinds & SPACE) === 0 || isText(cell, kinds);
    }
  }
}

function matching(pattern: string): Publishable {
  const compiled = new RegExp(pattern, 'u');
  return (cell) => compiled.test(cell);
}

/** A number that JSON gives back as it stands: without a leading zero, of at most 15 digits or so. */
function number(minimum = -Infinity, maximum = Infinity): Publishable {
  return (cell) => {
    const value = Number(cell);
    return Number.isFinite(value) && String(value) === cell && value >= minimum && value <= maximum;
  };
}

/** What a value of a column must look like to be published, in words. */
export function publishedForm(column: Column): Bilingual {
  const { base, format } = datatypeOf(column);
  const { separator } = column;
  if (separator)
    return {
      ja: `「${separator}」で区切った並び。空の項目や、項目の前後の空白がないもの`,
      en: `a list with "${separator}" between its items, none of which is empty or has blanks at its ends`,
    };
  switch (base) {
    case 'integer':
    case 'nonNegativeInteger':
      return {
        ja: '「1200」のような、先頭に余分な0のない15桁までの整数',
        en: 'a whole number as 1200, of at most 15 digits and without a leading zero',
      };
    case 'decimal':
      return {
        ja: '「34.855833」のような、先頭に余分な0のない半角の数',
        en: 'a number as 34.855833, in half-width digits and without a leading zero',
      };
    case 'date':
      return { ja: '「2026-04-01」の形の日付', en: 'a date as 2026-04-01' };
    case 'time':
      return { ja: '「09:00」の形の00:00から23:59までの時刻', en: 'a time as 09:00, from 00:00 to 23:59' };
    case 'gYear':
      return { ja: '西暦4桁の年', en: 'a year of four digits' };
    case 'boolean':
      return { ja: '1か、空', en: '1, or nothing' };
    case 'anyURI':
      return { ja: 'https:// で始まる半角のアドレス', en: 'an address in ASCII that begins with https://' };
    case 'string':
      return format
        ? { ja: `決められた形 ${format}`, en: `of the form ${format}` }
        : { ja: '前後に空白がなく、改行もない文字', en: 'a text without blanks at its ends and without line breaks' };
  }
}
