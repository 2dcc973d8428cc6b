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
      ${summary(facts, initiative, data, language)}
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

/** What the newest report says of it in short, with links. */
function summary(facts: Facts, initiative: Initiative, data: RdfFiles, language: Language): Html {
  const folder = twin(initiativeFolder(initiative.id), language);
  const separator = language === 'ja' ? '、' : ', ';
  const many = (items: Content[]): Content => items.map((item, index) => [index > 0 && separator, item]);
  const files = [
    html`<a href="${relative(folder, data.turtle, 'file')}" download>Turtle</a>`,
    html`<a href="${relative(folder, data.jsonLd, 'file')}" download>JSON-LD</a>`,
  ];
  const entries: [string, Content][] = [
    ...placeInPlan(facts, initiative, language, many),
    ...relisted(initiative, language, many),
    source(facts, initiative, language),
    [WORDS.iri[language], html`<code>${facts.base}${initiativeFolder(initiative.id)}</code>`],
    [WORDS.pageData[language], many(files)],
  ];
  return html`<dl class="facts">
    ${entries.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Its policy, its measure, who is in charge. */
function placeInPlan(
  facts: Facts,
  { id, assessments, departments }: Initiative,
  language: Language,
  many: (items: Content[]) => Content,
): [string, Content][] {
  const row = assessments[0] as Row;
  const link = (path: string, name: string): Html =>
    iriLink(facts, `${facts.base}dx_plan/${path}`, name, twin(initiativeFolder(id), language));
  const policy = text(row, 'policy_number');
  const measure = `measure/${policy}-${text(row, 'measure_number')}`;
  const offices = many(departments.map((one) => link(`department/${one.id}`, one.name)));
  return [
    [WORDS.policy[language], japaneseLink(link(`policy/${policy}`, text(row, 'policy_name')), language)],
    [WORDS.measure[language], japaneseLink(link(measure, text(row, 'measure_name')), language)],
    [WORDS.department[language], japaneseLink(html`${offices}`, language)],
  ];
}

/** Where else in the plan it stands. */
function relisted(
  { id, assessments, relistedAs }: Initiative,
  language: Language,
  many: (items: Content[]) => Content,
): [string, Content][] {
  const folder = twin(initiativeFolder(id), language);
  const other = (one: string): Html =>
    html`<a href="${relative(folder, twin(initiativeFolder(one), language))}">${one}</a>`;
  const original = text(assessments[0], 'original_initiative_id');
  const entries: [string, Content][] = [];
  if (original) entries.push([WORDS.relistedFrom[language], other(original)]);
  if (relistedAs.length > 0) entries.push([WORDS.relistedAs[language], many(relistedAs.map(other))]);
  return entries;
}

/** The line of the report that says all this. */
function source(facts: Facts, { id, assessments }: Initiative, language: Language): [string, Content] {
  const [year, line] = [text(assessments[0], 'report_year'), text(assessments[0], 'source_line')];
  const name = { ja: `${year}年度の報告書の${line}行目`, en: `report of fiscal ${year}, line ${line}` }[language];
  const iri = `${facts.base}dx_plan/report/${year}/line/${line}`;
  return [WORDS.source[language], iriLink(facts, iri, name, twin(initiativeFolder(id), language))];
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
