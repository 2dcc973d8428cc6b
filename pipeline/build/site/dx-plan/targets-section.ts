import type { Language } from '../../../issues/issue';
import type { Row } from '../../../model/row';
import { grouped, heading } from '../format';
import { type Content, type Html, html } from '../html';
import { japanese, scrolling } from '../page';
import { relative, twin } from '../page-path';
import { text } from '../site-data';
import type { SiteData } from '../types';
import type { CodeLabels } from './code-labels';
import { type Indicator, amount, indicatorsOf } from './indicators';
import { initiativeFolder } from './initiatives';

const TEXTS = {
  title: { ja: '目標のある指標の現在地', en: 'Indicators with targets, and where they stand' },
  rule: {
    ja: '達成率は、基準値から目標値までの差のうち、実績値が進んだ割合です。基準値より目標から遠ざかったものは「後退」とし、基準値がないものと値に幅があるものは求めません(—)。',
    en: 'Progress is how much of the way from baseline to target the newest actual has gone; what stands further from the target than the baseline did has fallen back. Without a baseline, or for a range, none is given (—).',
  },
  indicator: { ja: '指標', en: 'Indicator' },
  progress: { ja: '達成率', en: 'Progress' },
  fallenBack: { ja: '後退', en: 'fallen back' },
} as const;

/** An indicator with its newest figure of each kind. */
interface Aimed {
  indicator: Indicator;
  baseline: Row | undefined;
  target: Row;
  actual: Row;
}

/** The indicators that have a target and an actual, and where they stand, on the home page. */
export function targetsSection(site: SiteData, language: Language, labels: CodeLabels): Content {
  const all = [...indicatorsOf(site).values()].flat().flatMap(aimed);
  if (all.length === 0) return null;
  const title = TEXTS.title[language];
  return html`<section>
    <h2 id="targets">${title}</h2>
    <p>${TEXTS.rule[language]}</p>
    ${scrolling(
      title,
      html`<table>
        <thead>
          <tr>
            <th scope="col">${TEXTS.indicator[language]}</th>
            <th scope="col" class="number">${heading(labels('kind', 'baseline'))}</th>
            <th scope="col" class="number">${heading(labels('kind', 'actual'))}</th>
            <th scope="col" class="number">${heading(labels('kind', 'target'))}</th>
            <th scope="col" class="number">${TEXTS.progress[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map((one) => targetRow(one, language))}
        </tbody>
      </table>`,
    )}
  </section>`;
}

function aimed(indicator: Indicator): Aimed[] {
  const newest = (kind: string): Row | undefined => indicator.figures.findLast((figure) => figure['kind'] === kind);
  const [target, actual] = [newest('target'), newest('actual')];
  return target && actual ? [{ indicator, baseline: newest('baseline'), target, actual }] : [];
}

function targetRow({ indicator, baseline, target, actual }: Aimed, language: Language): Html {
  const page = relative(twin('', language), twin(initiativeFolder(indicator.initiative), language));
  return html`<tr>
    <th scope="row"><a href="${page}#${indicator.id}">${indicator.name[language]}</a></th>
    <td class="number">${baseline && figureCell(baseline, language)}</td>
    <td class="number">${figureCell(actual, language)}</td>
    <td class="number">${figureCell(target, language)}</td>
    <td class="number">${progress(actual['progress'], language)}</td>
  </tr> `;
}

function figureCell(figure: Row, language: Language): Html {
  return html`${japanese(amount(figure, language), language)}<span class="sub">${text(figure, 'fiscal_year')}</span>`;
}

/** Progress in percent; how far something has gone the wrong way is no percentage that says anything. */
function progress(percent: Row[string] | undefined, language: Language): string {
  if (percent === null || percent === undefined) return '—';
  return Number(percent) < 0 ? TEXTS.fallenBack[language] : `${grouped(Number(percent))}%`;
}
