import type { Language } from '../../../issues/issue';
import type { Row } from '../../../model/row';
import { relative, twin } from '../address';
import { text } from '../facts';
import { type Content, type Html, html } from '../html';
import { iriLink } from '../iri-link';
import { type Page, japanese, japaneseLink, scrolling } from '../page';
import { type RdfFiles, rdfAlternates } from '../rdf-files';
import type { Facts } from '../types';
import { WORDS } from '../words';
import type { Labels } from './codes';
import { indicatorFigure } from './indicator-chart';
import { type Initiative, initiativeFolder } from './initiatives';

/**
 * An initiative's page, at the address that its IRI has under the base.
 * @param data the files under the site's root that hold its statements
 */
export function initiativePage(
  facts: Facts,
  initiative: Initiative,
  data: RdfFiles,
  language: Language,
  labels: Labels,
): Page {
  const own = initiativeFolder(initiative.id);
  const folder = twin(own, language);
  const ja = language === 'ja';
  const [newest, ...earlier] = initiative.assessments as [Row, ...Row[]];
  const name = text(newest, 'name');
  const year = text(newest, 'report_year');
  return {
    language,
    folder,
    twins: true,
    title: `${initiative.id} ${name}`,
    description: text(newest, 'purpose') || name,
    trail: [
      { title: WORDS.home[language], folder: twin('', language) },
      { title: WORDS.find[language], folder: twin('find', language) },
    ],
    head: rdfAlternates(data, folder),
    body: html`<p class="over">${WORDS.initiative[language]} ${initiative.id}</p>
      <h1>${japanese(name, language)}</h1>
      <p class="rated">
        <span class="badge rating-${text(newest, 'rating_code')} on-rating-${text(newest, 'rating_code')}"
          >${text(newest, 'rating_code')}</span
        >
        ${labels('rating', text(newest, 'rating_code'))}
        <span class="note">${ja ? `${year}年度の進捗度評価` : `progress rating of fiscal ${year}`}</span>
      </p>
      ${summary(facts, initiative, newest, data, language, folder)}
      ${passage(ja ? '目的・内容' : 'Purpose and content', 'purpose', newest, language)}
      ${passage(ja ? '目指す成果' : 'Target outcome', 'target_outcome', newest, language)}
      ${years(initiative, language)}
      ${
        initiative.indicators.length > 0 &&
        html`<section>
          <h2 id="indicators">${ja ? '指標' : 'Indicators'}</h2>
          <p>
            ${ja ? '報告書の文の中の数を、年度ごとに並べたものです。' : 'The figures inside the sentences of the report, by fiscal year.'}
          </p>
          ${initiative.indicators.map((indicator) => indicatorFigure(indicator, language, labels))}
        </section>`
      }
      ${passage(ja ? '課題・問題点' : 'Issues', 'issues', newest, language)}
      ${passage(ja ? '今後の方向性' : 'Direction', 'direction', newest, language)}
      ${earlier.map(
        (row) =>
          html`<section>
            <h2>${ja ? `${text(row, 'report_year')}年度の報告` : `Report of fiscal ${text(row, 'report_year')}`}</h2>
            <p>${text(row, 'rating_code')} ${labels('rating', text(row, 'rating_code'))}</p>
            <p>${japanese(text(row, 'issues'), language)}</p>
            <p>${japanese(text(row, 'direction'), language)}</p>
          </section>`,
      )}`,
  };
}

function summary(
  facts: Facts,
  initiative: Initiative,
  row: Row,
  data: RdfFiles,
  language: Language,
  folder: string,
): Html {
  const ja = language === 'ja';
  const iri = (path: string): string => `${facts.base}dx_plan/${path}`;
  const other = (id: string): Html =>
    html`<a href="${relative(folder, twin(initiativeFolder(id), language))}">${id}</a>`;
  const many = (items: Content[]): Content => items.map((item, index) => [index > 0 && (ja ? '、' : ', '), item]);
  const original = text(row, 'original_initiative_id');
  const [year, line] = [text(row, 'report_year'), text(row, 'source_line')];
  const facts_: [string, Content][] = [
    [
      WORDS.policy[language],
      japaneseLink(
        iriLink(facts, iri(`policy/${text(row, 'policy_number')}`), text(row, 'policy_name'), folder),
        language,
      ),
    ],
    [
      WORDS.measure[language],
      japaneseLink(
        iriLink(
          facts,
          iri(`measure/${text(row, 'policy_number')}-${text(row, 'measure_number')}`),
          text(row, 'measure_name'),
          folder,
        ),
        language,
      ),
    ],
    [
      WORDS.department[language],
      japaneseLink(
        html`${many(initiative.departments.map(({ id, name }) => iriLink(facts, iri(`department/${id}`), name, folder)))}`,
        language,
      ),
    ],
    ...(original ? [[ja ? '再掲元' : 'Relisted from', other(original)] as [string, Content]] : []),
    ...(initiative.relistedAs.length > 0
      ? [[ja ? '再掲先' : 'Listed again as', many(initiative.relistedAs.map(other))] as [string, Content]]
      : []),
    [
      ja ? '出典' : 'Source',
      iriLink(
        facts,
        iri(`report/${year}/line/${line}`),
        ja ? `${year}年度の報告書の${line}行目` : `report of fiscal ${year}, line ${line}`,
        folder,
      ),
    ],
    [WORDS.iri[language], html`<code>${facts.base}${initiativeFolder(initiative.id)}</code>`],
    [
      ja ? 'このページのデータ' : 'Data of this page',
      many(
        [data.turtle, data.jsonLd].map(
          (file, index) =>
            html`<a href="${relative(folder, file, 'file')}" download>${index === 0 ? 'Turtle' : 'JSON-LD'}</a>`,
        ),
      ),
    ],
  ];
  return html`<dl class="facts">
    ${facts_.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function passage(title: string, column: string, row: Row, language: Language): Content {
  const value = text(row, column);
  return (
    value !== '' &&
    html`<section>
      <h2>${title}</h2>
      <p>${japanese(value, language)}</p>
    </section> `
  );
}

/** Plan and results, a row a fiscal year. */
function years(initiative: Initiative, language: Language): Html {
  const ja = language === 'ja';
  const title = ja ? '計画と実績' : 'Plan and results';
  return html`<section>
    <h2 id="years">${title}</h2>
    ${scrolling(
      title,
      html`<table class="reading years">
        <thead>
          <tr>
            <th scope="col">${WORDS.fiscalYear[language]}</th>
            <th scope="col">${ja ? '活動計画' : 'Planned'}</th>
            <th scope="col">${ja ? '取組実績・成果' : 'Result'}</th>
          </tr>
        </thead>
        <tbody>
          ${initiative.years.map(
            ({ year, activity, result }) =>
              html`<tr>
                <th scope="row">${year}</th>
                <td>${japanese(activity, language)}</td>
                <td>${japanese(result, language)}</td>
              </tr> `,
          )}
        </tbody>
      </table>`,
    )}
  </section> `;
}
