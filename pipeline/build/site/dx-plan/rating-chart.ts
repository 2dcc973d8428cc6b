import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetExpand } from 'd3-shape';
import type { Language } from '../../../issues/issue';
import { heading } from '../format';
import { type Html, html } from '../html';
import { scrolling } from '../page';
import { rowsBy, text } from '../site-data';
import type { SiteData } from '../types';
import type { CodeLabels } from './code-labels';
import { PLAN_LABELS } from './labels';

const TEXTS = {
  title: {
    ja: (year: number) => `基本方針ごとの進捗度評価(${year}年度)`,
    en: (year: number) => `Progress ratings by policy, fiscal ${year}`,
  },
  initiatives: { ja: '取組', en: 'initiatives' },
  total: { ja: '計', en: 'Total' },
} as const;

const WIDTH = 420;
const ROW = 56;
/** A share narrower than this has no room for its number; the table has it. */
const ROOM = 18;

/** One bar: a policy, or all of them, with a count a rating. */
interface Bar {
  code: string;
  label: string;
  counts: Record<string, number>;
  total: number;
}

/** The newest report's ratings by policy, as bars of shares with their numbers in a table; null where there are none. */
export function ratingFigure(
  site: SiteData,
  language: Language,
  labels: CodeLabels,
): { figure: Html; year: number } | null {
  const years = rowsBy(site, 'dx_plan_rating_summary', 'report_year');
  const year = Math.max(...[...years.keys()].map(Number));
  const rows = years.get(year);
  if (!rows) return null;
  const ratings = [...new Set(rows.map((row) => text(row, 'rating_code')))].filter((code) => code !== 'all');
  const bars = [...new Set(rows.map((row) => text(row, 'policy_code')))].map((code): Bar => {
    const own = rows.filter((row) => row['policy_code'] === code);
    const counts = Object.fromEntries(
      ratings.map((rating) => [
        rating,
        Number(own.find((row) => row['rating_code'] === rating)?.['count_recomputed'] ?? 0),
      ]),
    );
    return {
      code,
      label: heading(labels('policy', code)),
      counts,
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    };
  });
  const title = TEXTS.title[language](year);
  const legend = html`<ul class="legend">
    ${ratings.map((rating) => legendItem(rating, labels))}
  </ul>`;
  const figure = html`<figure class="chart">
    <figcaption>${title}</figcaption>
    ${legend} ${drawing(bars, ratings, title, language)} ${scrolling(title, table(bars, ratings, language, labels))}
  </figure>`;
  return { figure, year };
}

function drawing(bars: Bar[], ratings: string[], title: string, language: Language): Html {
  const height = bars.length * ROW;
  const x = scaleLinear([0, 1], [0, WIDTH]);
  const y = scaleBand(
    bars.map((bar) => bar.code),
    [0, height],
  );
  const layers = stack<Bar>()
    .keys(ratings)
    .value((bar, rating) => bar.counts[rating] ?? 0)
    .offset(stackOffsetExpand)(bars);
  const spoken = bars
    .map((bar) => `${bar.label}: ${ratings.map((rating) => `${rating} ${bar.counts[rating]}`).join(', ')}`)
    .join('; ');
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="ratings-title ratings-desc">
    <title id="ratings-title">${title}</title>
    <desc id="ratings-desc">${spoken}</desc>
    ${bars.map((bar) => caption(bar, (y(bar.code) ?? 0) + 16, language))}
    ${layers.map((layer) =>
      layer.map((segment) => {
        const [left, width] = [x(segment[0]), x(segment[1]) - x(segment[0])];
        const top = (y(segment.data.code) ?? 0) + 23;
        if (!(width > 0)) return null;
        return share(layer.key, segment.data.counts[layer.key] ?? 0, { left, width, top });
      }),
    )}
  </svg>`;
}

function legendItem(rating: string, labels: CodeLabels): Html {
  return html`<li>
    <span class="swatch rating-${rating}" aria-hidden="true"></span>${rating} ${labels('rating', rating)}
  </li>`;
}

/** What stands above a bar: whose it is, and of how many initiatives. */
function caption({ label, total }: Bar, y: number, language: Language): Html {
  const count = html`${total} ${TEXTS.initiatives[language]}`;
  return html`<text class="label" x="0" y="${y}">${label}</text
    ><text class="amount" x="${WIDTH}" y="${y}" text-anchor="end">${count}</text>`;
}

/** A rating's share of a bar, with its count where there is room. */
function share(rating: string, count: number, at: { left: number; width: number; top: number }): Html {
  const [middle, baseline] = [round(at.left + at.width / 2), at.top + 17];
  const number = html`<text class="on-rating-${rating}" x="${middle}" y="${baseline}" text-anchor="middle"
    >${count}</text
  >`;
  return html`<rect
      class="rating-${rating}"
      x="${round(at.left)}"
      y="${at.top}"
      width="${round(at.width)}"
      height="24"
    />${at.width > ROOM && number}`;
}

function table(bars: Bar[], ratings: string[], language: Language, labels: CodeLabels): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${PLAN_LABELS.policy[language]}</th>
        ${ratings.map((rating) => html`<th scope="col" class="number" title="${labels('rating', rating)}">${rating}</th>`)}
        <th scope="col" class="number">${TEXTS.total[language]}</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map(
        (bar) =>
          html`<tr>
            <th scope="row">${bar.label}</th>
            ${ratings.map((rating) => html`<td class="number">${bar.counts[rating]}</td>`)}
            <td class="number">${bar.total}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** A length of a drawing, to a tenth. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
