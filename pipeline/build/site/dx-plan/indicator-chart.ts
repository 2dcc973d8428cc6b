import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Language } from '../../../issues/issue';
import type { Row } from '../../../model/row';
import { type Html, html } from '../html';
import { japanese, scrolling } from '../page';
import { text } from '../site-data';
import type { CodeLabels } from './code-labels';
import { type Indicator, amount, quantity } from './indicators';
import { PLAN_LABELS } from './labels';

const TEXTS = {
  separator: { ja: '・', en: ', ' },
  kind: { ja: '種類', en: 'Kind' },
  value: { ja: '値', en: 'Value' },
  quote: { ja: '報告書の文', en: 'Words of the report' },
} as const;

const [WIDTH, HEIGHT] = [360, 170];
const [LEFT, RIGHT, TOP, BOTTOM] = [34, WIDTH - 34, 26, HEIGHT - 28];
/** Kinds that are levels and stand in one picture; a change is no level. */
const LEVELS = new Set(['baseline', 'actual', 'target']);

/** An indicator as a small chart, where there are two levels to compare, and as a table of its figures with their words. */
export function indicatorFigure(indicator: Indicator, language: Language, labels: CodeLabels): Html {
  const name = indicator.name[language];
  const levels = indicator.figures.filter((figure) => LEVELS.has(text(figure, 'kind')));
  const years = new Set(levels.map((figure) => figure['fiscal_year']));
  const traits = [labels('counted', indicator.counted), labels('larger', indicator.larger)];
  return html`<figure class="indicator">
    <figcaption>
      <h3 id="${indicator.id}">${name}</h3>
      <p class="note">${traits.join(TEXTS.separator[language])}</p>
    </figcaption>
    <div class="pair">
      ${years.size > 1 && drawing(indicator.id, name, levels, language, labels)}
      ${scrolling(name, table(indicator.figures, language, labels))}
    </div>
  </figure>`;
}

function drawing(id: string, name: string, levels: Row[], language: Language, labels: CodeLabels): Html {
  const values = levels.map((figure) => Number(figure['value']));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const years = levels.map((figure) => Number(figure['fiscal_year']));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // Years without a figure keep their place, so that a slope is a slope.
  const x = scalePoint(
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
    [LEFT, RIGHT],
  );
  const y = scaleLinear([lowest, highest === lowest ? lowest + 1 : highest], [BOTTOM, TOP]);
  const at = (figure: Row): [number, number] => [
    round(x(Number(figure['fiscal_year'])) ?? LEFT),
    round(y(Number(figure['value']))),
  ];
  const path = line<Row>(
    (figure) => at(figure)[0],
    (figure) => at(figure)[1],
  ).digits(1)(levels.filter((figure) => figure['kind'] !== 'target'));
  const target = levels.findLast((figure) => figure['kind'] === 'target');
  const spoken = levels
    .map(
      (figure) => `${text(figure, 'fiscal_year')} ${labels('kind', text(figure, 'kind'))} ${amount(figure, language)}`,
    )
    .join(', ');
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">${name}</title>
    <desc id="${id}-d">${spoken}</desc>
    <line class="axis" x1="${LEFT - 24}" x2="${RIGHT + 24}" y1="${round(y(0))}" y2="${round(y(0))}" />
    ${target && targetLine(at(target)[1])} ${path && html`<path class="series" d="${path}" />`}
    ${x.domain().map((year) => tick(year, round(x(year) ?? 0)))}
    ${levels.map((figure) => mark(figure, at(figure), language))}
  </svg>`;
}

/** A year below the picture. */
function tick(year: number, x: number): Html {
  return html`<text class="tick" x="${x}" y="${HEIGHT - 8}" text-anchor="middle">${year}</text>`;
}

function targetLine(y: number): Html {
  return html`<line class="target" x1="${LEFT - 24}" x2="${RIGHT + 24}" y1="${y}" y2="${y}" />`;
}

/** A hollow dot for a baseline, a full one for an actual, a diamond for a target, each with its number. */
function mark(figure: Row, [x, y]: [number, number], language: Language): Html {
  const kind = text(figure, 'kind');
  const shape =
    kind === 'target'
      ? html`<path class="mark target" d="M${x},${y - 6}l6,6l-6,6l-6,-6z" />`
      : html`<circle class="mark ${kind}" cx="${x}" cy="${y}" r="4.5" />`;
  return html`${shape}<text class="amount" x="${x}" y="${round(y - 10)}" text-anchor="middle"
      >${quantity(figure, language)}</text
    >`;
}

function table(figures: Row[], language: Language, labels: CodeLabels): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${PLAN_LABELS.fiscalYear[language]}</th>
        <th scope="col">${TEXTS.kind[language]}</th>
        <th scope="col" class="number">${TEXTS.value[language]}</th>
        <th scope="col">${TEXTS.quote[language]}</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map(
        (figure) =>
          html`<tr>
            <th scope="row">${text(figure, 'fiscal_year')}</th>
            <td>${labels('kind', text(figure, 'kind'))}</td>
            <td class="number">${amountCell(figure, language)}</td>
            <td>${japanese(text(figure, 'quote'), language)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function amountCell(figure: Row, language: Language): Html {
  const period = figure['period_start'] ? `${text(figure, 'period_start')} – ${text(figure, 'period_end')}` : '';
  return html`${japanese(amount(figure, language), language)}${period && html`<span class="sub">${period}</span>`}`;
}

/** A length of a drawing, to a tenth. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
