import { header } from '../model/csvw';
import { foldWidth } from '../standards/match';
import { sureness } from '../standards/registry';
import { tidiedCode, tidy } from './cell';
import type { Change } from './change';
import type { DetectedFile, MendedHeaders } from './types';

/**
 * Set a header right: the standard's spelling for a title that is the standard's but for numbers, widths, blanks or a known
 * misspelling; else without layout and platform-dependent characters. No title becomes one that another column has.
 */
export function mendHeaders({
  headers,
  headerLine,
  columns,
  recognised,
}: Pick<DetectedFile, 'headers' | 'headerLine' | 'columns' | 'recognised'>): MendedHeaders {
  const taken = new Set(headers);
  const changes: Change[] = [];
  const titles = headers.map((title, at) => {
    const column = recognised && columns[at];
    const known = column && recognised.standard.columns.includes(column) ? header(column) : undefined;
    // Of a sheet whose spelling is not certain, the width of a bracket is not either.
    const spelled =
      known !== undefined &&
      known !== title &&
      (sureness(recognised?.standard as NonNullable<typeof recognised>['standard']).spelling ||
        foldWidth(known) !== foldWidth(title))
        ? known
        : undefined;
    const to = spelled ?? (known === undefined ? withoutBreaks(spacedIn(tidy(title))) : title);
    if (to === title || to === '' || taken.has(to)) return title;
    taken.add(to);
    const what = spelled === undefined ? tidiedCode(title, to) : { code: 'COLUMN_SPELLING' as const, rule: null };
    changes.push({ line: headerLine, column: at + 1, field: title, from: title, to, ...what });
    return to;
  });
  return { titles, changes };
}

/** A title is no person's name: characters that blanks hold apart are one word. */
function spacedIn(title: string): string {
  return /^[^ -~](?:[ \u3000]+[^ -~])+$/u.test(title) ? title.replace(/[ \u3000]/g, '') : title;
}

/** A title is broken into lines to keep its column narrow: nothing stood there, but a blank between Latin words. */
function withoutBreaks(title: string): string {
  return title.replace(/[ \u3000]*[\n\r\v\f\u0085\u2028\u2029]+[ \u3000]*/g, (found, at: number) =>
    /\w/.test(title[at - 1] ?? '') && /\w/.test(title[at + found.length] ?? '') ? ' ' : '',
  );
}
