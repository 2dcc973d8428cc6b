/** A code's labels and definition; a policy's Japanese label is the report's own. */
export interface Code {
  ja?: string;
  en: string;
  definition?: string;
  /** A unit's code in UCUM or, of money, its IRI in QUDT, where there is one. */
  standard?: string;
}

/** `codes.yaml`: codes by scheme and code, in their published order. */
export type Codes = Record<
  'rating' | 'policy' | 'note_kind' | 'overview_section' | 'overview_kind' | 'kind' | 'larger' | 'counted' | 'unit',
  Record<string, Code>
>;

/** The progress ratings by code, as a report prints them: all of the scheme but the code of sums. */
export function ratingsOf(codes: Codes): Map<string, string> {
  return new Map(
    Object.entries(codes.rating).flatMap(([code, { ja }]) => (/^[A-Z]$/.test(code) && ja ? [[code, ja]] : [])),
  );
}
