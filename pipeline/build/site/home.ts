import type { Language } from '../../issues/issue';
import type { Dataset } from '../describe/dataset';
import { folderOf, relative, twin } from './page-path';
import { type CodeLabels, codeLabels } from './dx-plan/code-labels';
import { type Indicator, amount, indicatorsOf } from './dx-plan/indicators';
import { ratingFigure } from './dx-plan/rating-chart';
import { text } from './site-data';
import { type Html, html } from './html';
import { japanese, scrolling } from './page';
import type { Page, SiteData } from './types';
import { formatName, grouped, heading, sizeOf } from './format';
import { LABELS } from './labels';

/** The folder of a dataset's page: where its IRI points. */
export function datasetFolder(site: SiteData, dataset: Dataset): string {
  return folderOf(dataset.iri, site.base) ?? dataset.identifier;
}

/** The home page: what this is, the year at a glance, the datasets. */
export function homePage(site: SiteData, language: Language): Page {
  const { publisher } = site;
  const folder = twin('', language);
  const labels = codeLabels(site, language);
  const ratings = ratingFigure(site, language, labels);
  const ja = language === 'ja';
  return {
    language,
    folder,
    section: 'home',
    twins: true,
    title: publisher.catalogue.title[language],
    description: publisher.catalogue.description[language],
    body: html`<div class="hero">
        <h1>${publisher.catalogue.title[language]}</h1>
        <p class="lead">
          ${publisher.catalogue.description[language]}${!ja && ' The data themselves are in Japanese.'}
        </p>
        <form class="search" role="search" action="${relative(folder, twin('find', language))}" method="get">
          <label for="q">${LABELS.search[language]}</label
          ><input id="q" type="search" name="q" autocomplete="off" /><button type="submit">
            ${LABELS.searchButton[language]}
          </button>
        </form>
      </div>
      ${
        ratings &&
        html`<section>
          <h2 id="year">${ja ? `${ratings.year}年度のようす` : `Fiscal ${ratings.year} at a glance`}</h2>
          <p>
            ${ja ? '行政DX推進計画(デジタル技術で行政と地域を変える計画)の取組の一つ一つに市が付けた進捗度評価を、基本方針ごとに数えました。' : "The initiatives of the city's plan for digital transformation (DX), counted by policy and by how well the city says that they have progressed."}
            <a href="${relative(folder, twin('find', language))}">${ja ? '取組をさがす' : 'Find an initiative'}</a>
          </p>
          ${ratings.figure}
        </section>`
      }
      ${targets(site, language, folder, labels)}
      <section>
        <h2 id="datasets">${LABELS.datasets[language]}</h2>
        <ul class="cards">
          ${site.datasets.map((dataset) => card(site, dataset, language, folder))}
        </ul>
      </section>`,
  };
}

/** The indicators that have a target and an actual, and where they stand. */
function targets(site: SiteData, language: Language, folder: string, labels: CodeLabels): Html | null {
  const all = [...indicatorsOf(site).values()].flat().flatMap((indicator) => {
    const newest = (kind: string): Indicator['figures'][number] | undefined =>
      indicator.figures.findLast((figure) => figure['kind'] === kind);
    const [baseline, target, actual] = [newest('baseline'), newest('target'), newest('actual')];
    return target && actual ? [{ indicator, baseline, target, actual }] : [];
  });
  if (all.length === 0) return null;
  const ja = language === 'ja';
  const title = ja ? '目標のある指標の現在地' : 'Indicators with targets, and where they stand';
  const cell = (figure: Indicator['figures'][number] | undefined): Html | null =>
    figure
      ? html`${japanese(amount(figure, language), language)}<span class="sub">${text(figure, 'fiscal_year')}</span>`
      : null;
  return html`<section>
    <h2 id="targets">${title}</h2>
    <p>
      ${ja ? '達成率は、基準値から目標値までの差のうち、実績値が進んだ割合です。基準値より目標から遠ざかったものは「後退」とし、基準値がないものと値に幅があるものは求めません(—)。' : 'Progress is how much of the way from baseline to target the newest actual has gone; what stands further from the target than the baseline did has fallen back. Without a baseline, or for a range, none is given (—).'}
    </p>
    ${scrolling(
      title,
      html`<table>
        <thead>
          <tr>
            <th scope="col">${ja ? '指標' : 'Indicator'}</th>
            <th scope="col" class="number">${heading(labels('kind', 'baseline'))}</th>
            <th scope="col" class="number">${heading(labels('kind', 'actual'))}</th>
            <th scope="col" class="number">${heading(labels('kind', 'target'))}</th>
            <th scope="col" class="number">${ja ? '達成率' : 'Progress'}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            ({ indicator, baseline, target, actual }) =>
              html`<tr>
                <th scope="row">
                  <a
                    href="${relative(folder, twin(`dx_plan/initiative/${indicator.initiative}`, language))}#${indicator.id}"
                    >${indicator.name[language]}</a
                  >
                </th>
                <td class="number">${cell(baseline)}</td>
                <td class="number">${cell(actual)}</td>
                <td class="number">${cell(target)}</td>
                <td class="number">${progress(actual['progress'], language)}</td>
              </tr> `,
          )}
        </tbody>
      </table>`,
    )}
  </section>`;
}

/** Progress in percent; how far something has gone the wrong way is no percentage that says anything. */
function progress(percent: Indicator['figures'][number][string] | undefined, language: Language): string {
  if (percent === null || percent === undefined) return '—';
  return Number(percent) < 0 ? LABELS.fallenBack[language] : `${grouped(Number(percent))}%`;
}

function card(site: SiteData, dataset: Dataset, language: Language, folder: string): Html {
  const rows = site.rows.get(dataset.identifier)?.length ?? 0;
  return html`<li class="card">
    <h3><a href="${relative(folder, twin(datasetFolder(site, dataset), language))}">${dataset.title[language]}</a></h3>
    <p>${dataset.description[language]}</p>
    <p class="note">${dataset.example && [LABELS.example[language], ' · ']}${grouped(rows)} ${LABELS.rows[language]}</p>
    <ul class="files">
      ${dataset.distributions.map(
        (file) =>
          html`<li>
            <a href="${relative(folder, file.path, 'file')}" download
              >${formatName(file.extension)}<span class="sub">${sizeOf(file.bytes)}</span></a
            >
          </li>`,
      )}
    </ul>
  </li> `;
}
