import type { Language } from '../../../issues/issue';
import { rowsBy, text } from '../site-data';
import type { SiteData } from '../types';

/** Give a code's label in a language; a code without one stands for itself. */
export type CodeLabels = (scheme: string, code: string) => string;

/** Read the labels of the plan's codes. */
export function codeLabels(site: SiteData, language: Language): CodeLabels {
  const labels = new Map<string, string>();
  for (const [scheme, rows] of rowsBy(site, 'dx_plan_codes', 'scheme')) {
    for (const row of rows)
      labels.set(`${String(scheme)} ${text(row, 'code')}`, text(row, `label_${language}`) || text(row, 'label_ja'));
  }
  return (scheme, code) => labels.get(`${scheme} ${code}`) ?? code;
}
