import type { Language } from '../../../issues/issue';
import type { Row } from '../../../model/row';
import { grouped } from '../format';
import { rowsBy, text } from '../site-data';
import type { SiteData } from '../types';

/** Said before a figure that is not exact. */
const ABOUT = { ja: '約', en: 'about ' } as const;

/** An indicator with its figures: of each fiscal year and kind the one that the newest report gives. */
export interface Indicator {
  id: string;
  name: { ja: string; en: string };
  initiative: string;
  unit: string;
  counted: string;
  larger: string;
  figures: Row[];
}

/** The indicators by initiative. */
export function indicatorsOf(site: SiteData): Map<string, Indicator[]> {
  const observations = rowsBy(site, 'dx_plan_observations', 'indicator_id');
  const known = new Map<string, Map<string, Indicator>>();
  for (const row of site.tables.get('dx_plan_indicators') ?? []) {
    const id = text(row, 'indicator_id');
    const newest = new Map(
      (observations.get(id) ?? []).map((figure) => [`${text(figure, 'fiscal_year')} ${text(figure, 'kind')}`, figure]),
    );
    const figures = [...newest.values()].sort((a, b) => Number(a['fiscal_year']) - Number(b['fiscal_year']));
    const initiative = text(row, 'initiative_id');
    const own = known.get(initiative) ?? new Map<string, Indicator>();
    known.set(initiative, own);
    own.set(id, {
      id,
      name: { ja: text(row, 'indicator_name'), en: text(row, 'indicator_name_en') },
      initiative,
      unit: text(row, 'unit'),
      counted: text(row, 'counted'),
      larger: text(row, 'larger'),
      figures,
    });
  }
  return new Map([...known].map(([initiative, own]) => [initiative, [...own.values()]]));
}

/** A figure as it is said, without its unit: about, from, to. */
export function quantity(figure: Row, language: Language): string {
  const about = figure['approximate'] === true ? ABOUT[language] : '';
  const upper =
    figure['upper_value'] === null || figure['upper_value'] === undefined
      ? ''
      : `–${grouped(Number(figure['upper_value']))}`;
  return `${about}${grouped(Number(figure['value']))}${upper}`;
}

/** A figure as it is said, with its unit. */
export function amount(figure: Row, language: Language): string {
  return `${quantity(figure, language)}${text(figure, 'unit') === '%' ? '' : ' '}${text(figure, 'unit')}`;
}
