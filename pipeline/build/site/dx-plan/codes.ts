import type { Language } from '../../../issues/issue';
import { rowsBy, text } from '../facts';
import type { Facts } from '../types';

/** Give a code's label in a language; a code without one stands for itself. */
export type Labels = (scheme: string, code: string) => string;

/** Read the labels of the plan's codes. */
export function labelsOf(facts: Facts, language: Language): Labels {
  const labels = new Map<string, string>();
  for (const [scheme, rows] of rowsBy(facts, 'dx_plan_codes', 'scheme')) {
    for (const row of rows)
      labels.set(`${String(scheme)} ${text(row, 'code')}`, text(row, `label_${language}`) || text(row, 'label_ja'));
  }
  return (scheme, code) => labels.get(`${scheme} ${code}`) ?? code;
}
