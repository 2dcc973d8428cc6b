import { key } from './blanks';

export interface InitiativeNumber {
  policy: number;
  measure: number;
  sequence: number;
}

/**
 * Read `① (1) 4` in any width and spacing: policy, measure, sequence.
 * The page layout sometimes prints the measure twice, `② (2) (2) 3`; both must be the same.
 */
export function readInitiativeNumber(text: string): InitiativeNumber | undefined {
  const match = /^(\d{1,2})((?:\(\d{1,2}\))+)(\d{1,5})$/.exec(key(text));
  if (!match) return undefined;
  const measures = new Set((match[2] ?? '').match(/\d+/g)?.map(Number));
  if (measures.size !== 1) return undefined;
  return { policy: Number(match[1]), measure: [...measures][0] as number, sequence: Number(match[3]) };
}

/** Tell whether a cell is meant as an initiative's number, readable or not: it begins with a circled one. */
export function looksLikeNumber(text: string): boolean {
  return /^\s*[\u2460-\u2473\u3251-\u325F]/u.test(text) || readInitiativeNumber(text) !== undefined;
}
