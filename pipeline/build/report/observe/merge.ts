import { agree } from './number';
import type { Reading } from './read';

/** One figure of the report, told once. */
export interface Observation extends Reading {
  /** Achieved share of the way from the baseline to the target, in percent. */
  progress: number | null;
}

/** Two figures of the report that say different things of the same, or that do not add up. */
export interface Discrepancy {
  kind: 'figures' | 'total' | 'change' | 'rounded' | 'ahead';
  own: Reading;
  /** The other figure as text: one that is printed, or what the parts come to. */
  other: string;
  /** Lines of the other figure's texts. */
  lines: number[];
  /** What the other is, in words for the published notes. */
  reason: string;
}

/** What tells an observation from the others of its report. */
export function observationKey({
  indicator,
  fiscal_year,
  kind,
}: Pick<Reading, 'indicator' | 'fiscal_year' | 'kind'>): string {
  return `${indicator.id} ${fiscal_year} ${kind}`;
}

/**
 * Make one observation of every figure that is told several times: a year's own column wins over what another year's
 * says of it, a column over the prose, what stands first over what follows. What it wins over must agree.
 */
export function merge(readings: Reading[]): { merged: Reading[]; repeats: number; discrepancies: Discrepancy[] } {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings)
    groups.set(observationKey(reading), [...(groups.get(observationKey(reading)) ?? []), reading]);
  const discrepancies: Discrepancy[] = [];
  const merged = [...groups.values()].map((group) => {
    const [own, ...others] = [...group].sort((a, b) => rank(a) - rank(b)) as [Reading, ...Reading[]];
    for (const other of others) {
      const same = agree(own, other) && own.unit === other.unit;
      if (same && own.value === other.value) continue;
      discrepancies.push({
        kind: same ? 'rounded' : 'figures',
        own,
        other: other.printed,
        lines: [other.place.line],
        reason: `${placeName(other)}は「${other.quote}」`,
      });
    }
    return own;
  });
  return { merged, repeats: readings.length - merged.length, discrepancies };
}

function rank({ place, fiscal_year }: Reading): number {
  if (place.in === 'narrative') return 3;
  if (place.in === 'result') return place.fiscal_year === fiscal_year ? 0 : 2;
  return 1;
}

/** Figures of a year that stand in the column of an earlier one, which could not yet know them. */
export function checkYears(readings: Reading[]): Discrepancy[] {
  return readings.flatMap((own): Discrepancy[] => {
    const { place, fiscal_year, kind } = own;
    if (place.in !== 'result' || (kind !== 'actual' && kind !== 'change') || (place.year as number) >= fiscal_year)
      return [];
    return [
      {
        kind: 'ahead',
        own,
        other: `${fiscal_year}年度`,
        lines: [place.line],
        reason: `この列より後の${fiscal_year}年度の値とある`,
      },
    ];
  });
}

/** Where a figure stands, in the report's own words. */
export function placeName({ place }: Reading): string {
  const column = place.in === 'narrative' ? '計画の実績等' : COLUMNS[place.in];
  return `${place.line}行目の${place.fiscal_year === null ? '' : `${place.fiscal_year}年度の`}${column}`;
}

const COLUMNS = {
  purpose: '目的・内容',
  target_outcome: '目指す成果',
  activity: '計画',
  result: '取組実績・成果',
  issues: '課題・問題点',
  direction: '今後の方向性',
} as const;
