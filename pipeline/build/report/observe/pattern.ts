import { whyUnsafe } from '../../../text/safe-pattern';
import { foldPattern } from './fold';
import { NUMBER } from './number';
import { PERIOD, YEAR } from './period';

/** A pattern's matches in one folded text, in its order. */
export type Finder = (folded: string) => RegExpExecArray[];

/** What the places of a pattern stand for. A figure may be a range, and may have 約 or のべ before it. */
const PLACES: Readonly<Record<string, string>> = {
  value: String.raw`(?:約|およそ|のべ|延べ){0,3}\s{0,9}(?<value>${NUMBER})(?:~(?<upper>${NUMBER}))?`,
  year: `(?<year>${YEAR})`,
  period: `(?<period>${PERIOD})`,
};

/**
 * Compile a pattern of `indicators.yaml`: a regular expression over the folded text in which `{value}`, `{year}` and
 * `{period}` stand for a figure, a fiscal year and a period, `…` for any text, as little as will do, and a blank for blanks or none.
 * What is written full-width is meant as itself, so a pattern reads as the report does: `発行部数（年間） {value}部`.
 * @throws SyntaxError when it is no regular expression, or names no figure
 */
export function compilePattern(text: string): Finder {
  if (!text.includes('{value}')) throw new SyntaxError('no {value}');
  refuseUnsafe(text);
  const source = foldPattern(text)
    .replace(/ +/g, '\\s*')
    .replaceAll('…', '.*?')
    .replace(/\{(value|year|period)\}/g, (_, name: string) => PLACES[name] as string);
  return finder(source);
}

/** Compile an ignore rule: the same notation, without places. */
export function compileRule(text: string): Finder {
  refuseUnsafe(text);
  return finder(foldPattern(text));
}

/** What a person writes may not take time without bound; the places stand for patterns of this file, which do not. */
function refuseUnsafe(text: string): void {
  const reason = whyUnsafe(foldPattern(text).replace(/\{(value|year|period)\}/g, 'x'));
  if (reason !== undefined) throw new SyntaxError(reason);
}

function finder(source: string): Finder {
  const expression = new RegExp(source, 'dgu');
  return (folded) => [...folded.matchAll(expression)];
}
