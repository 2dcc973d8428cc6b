import type { Bilingual } from '../../../issues/issue';

/** What several pages and charts of the plan call its things. */
export const PLAN_LABELS = {
  policy: { ja: '基本方針', en: 'Policy' },
  measure: { ja: '重点施策', en: 'Measure' },
  rating: { ja: '進捗度評価', en: 'Progress rating' },
  department: { ja: '担当', en: 'Department' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
} as const satisfies Record<string, Bilingual>;
