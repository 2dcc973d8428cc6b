import { eraCount, eraNamed } from '../../../text/eras';
import { key } from './blanks';

/**
 * Read a fiscal year from a label such as `R6`, `令和6年度`, `令和元年度`, whatever its width.
 * @returns the year in 西暦, or undefined when the text is no such label
 */
export function readFiscalYear(text: string): number | undefined {
  const match = /^(?:([RH])(\d{1,2})|(令和|平成)(元|\d{1,2})年度)$/.exec(key(text));
  if (!match) return undefined;
  const era = eraNamed(match[1] ?? match[3] ?? '');
  return era && era.before + eraCount(match[2] ?? match[4] ?? '');
}
