import type { Bilingual } from '../../issues/issue';

/** What is said of a year: what it started from, what was promised, what came of it, by how much it changed. */
export const KINDS = ['baseline', 'target', 'actual', 'change'] as const;
export type Kind = (typeof KINDS)[number];

/** The texts that a pattern may be read against: an initiative's columns, or the report's prose on the whole plan. */
export type SourceField = 'purpose' | 'target_outcome' | 'activity' | 'result' | 'issues' | 'direction' | 'narrative';

/** How one figure is written in one field; `pipeline/observe/pattern.ts` says what a pattern may hold. */
export interface FigurePattern {
  in: SourceField;
  text: string;
  /** The figure's unit, where it is not the indicator's: a change may be told in 倍. */
  unit?: string;
  /** The figure is of the year before the one that its text belongs to. */
  year?: 'previous';
}

/** One indicator: what is counted, and how the report writes it. Codes are those of `codes.yaml`. */
export interface Indicator extends Partial<Record<Kind, FigurePattern[]>> {
  id: string;
  initiative: string;
  name: Bilingual;
  unit: string;
  /** What a larger value means. */
  larger: string;
  counted: string;
  /** Its actuals are made up of these: of the year's, of all years', of the year's added to the year before's own, or their mean. */
  total?: { of: string[]; over: 'year' | 'all_years' | 'running' | 'mean' };
}

/** Numbers that are no figures, by how they are written, and why. */
export interface IgnoreRule {
  text: string;
  reason: string;
}

/** `indicators.yaml`. */
export interface Indicators {
  indicators: Indicator[];
  ignore: IgnoreRule[];
}
