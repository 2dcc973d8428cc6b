/** A stretch of one source line: `line` and `cell` from 1, columns `start` (from 1) to `end` (behind the last). */
export interface Span {
  line: number;
  cell: number;
  start: number;
  end: number;
}

/**
 * A text of the report and where it stands.
 * `text` has markup gone and every run of blanks made one space; nothing else is changed.
 */
export interface Field {
  text: string;
  /** Where the text stands, in order: more than one when cells were joined. */
  spans: Span[];
  /** Other places where the report prints the very same text, blanks aside. */
  copies?: Span[];
  /** What the report prints, when a correction has changed `text`. */
  printed?: string;
}

export interface Measure {
  number: number;
  /** As printed, "(1) 行政手続のオンライン化の推進". */
  label: Field;
}

export interface Policy {
  number: number;
  /** As printed, "1 行政サービスのDX". */
  label: Field;
  /** Its name where it heads a section or a column: "行政サービスのDX". */
  headings: Field[];
  measures: Measure[];
}

/** A text that belongs to one fiscal year (西暦). */
export interface Yearly {
  fiscal_year: number;
  text: Field;
}

/** What had to be done to a row so that its cells stand in their columns. */
export interface Realignment {
  kind: 'missing' | 'extra';
  field: 'issues' | 'direction';
  /** The cell that stood in that column, or the texts that were joined to it. */
  moved: Field;
}

export interface Initiative {
  /** `policy-measure-sequence`, as "2-11-3". */
  id: string;
  policy: number;
  measure: number;
  sequence: number;
  line: number;
  number: Field;
  measure_label: Field;
  name: Field;
  relisted: boolean;
  /** The initiative that a relisted one repeats. */
  original_id: string | null;
  purpose: Field | null;
  target_outcome: Field | null;
  schedule: Yearly[];
  results: Yearly[];
  issues: Field | null;
  rating_code: string;
  rating: Field;
  direction: Field | null;
  department: Field;
  realignments: Realignment[];
}

/** A part of the report in prose: a plan fact or one narrative section. */
export interface Passage {
  /** ASCII key, stable over the years: `positioning`, `outcomes` … */
  section: string;
  items: { kind: 'paragraph' | 'heading' | 'item'; text: Field }[];
}

export interface PerformanceIndicator {
  number: Field;
  /** The row's cells by their column's printed label. */
  cells: { label: string; text: Field }[];
}

export interface ClosingRow {
  /** Rating code, or `all` for the row of sums. */
  rating: string;
  label: Field;
  line: number;
  /** By policy number, and `all` for the row's sum. */
  counts: { policy: string; value: number; text: Field }[];
  share: { value: number; text: Field };
}

export interface Closing {
  rows: ClosingRow[];
  note: { text: Field; distinct: number; listed: number };
}

/** A whole report of one fiscal year, every field with its place. */
export interface Report {
  file: string;
  fiscal_year: number;
  title: Field;
  department: Field;
  passages: Passage[];
  policies: Policy[];
  indicators: PerformanceIndicator[];
  initiatives: Initiative[];
  closing: Closing;
  /** Stretches of a framework form whose markup is broken and which say nothing that the other forms do not. */
  broken: Field[];
}
