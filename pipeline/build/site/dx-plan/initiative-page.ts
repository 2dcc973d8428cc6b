import type { Language } from '../../../issues/issue';
import type { Row } from '../../../model/row';
import { type Content, type Html, html } from '../html';
import { iriLink } from '../iri-link';
import { LABELS } from '../labels';
import { japanese, japaneseLink, scrolling } from '../page';
import { relative, twin } from '../page-path';
import { type RdfFiles, rdfAlternates } from '../rdf-files';
import { text } from '../site-data';
import type { Page, SiteData } from '../types';
import type { CodeLabels } from './code-labels';
import { indicatorFigure } from './indicator-chart';
import { type Initiative, initiativeFolder } from './initiatives';
import { PLAN_LABELS } from './labels';

const TEXTS = {
  initiative: { ja: '取組', en: 'Initiative' },
  rated: {
    ja: (year: string) => `${year}年度の進捗度評価`,
    en: (year: string) => `progress rating of fiscal ${year}`,
  },
  indicators: { ja: '指標', en: 'Indicators' },
  figures: {
    ja: '報告書の文の中の数を、年度ごとに並べたものです。',
    en: 'The figures inside the sentences of the report, by fiscal year.',
  },
  earlier: { ja: (year: string) => `${year}年度の報告`, en: (year: string) => `Report of fiscal ${year}` },
  separator: { ja: '、', en: ', ' },
  pageData: { ja: 'このページのデータ', en: 'Data of this page' },
  relistedFrom: { ja: '再掲元', en: 'Relisted from' },
  relistedAs: { ja: '再掲先', en: 'Listed again as' },
  reportLine: {
    ja: (year: string, line: string) => `${year}年度の報告書の${line}行目`,
    en: (year: string, line: string) => `report of fiscal ${year}, line ${line}`,
  },
  years: { ja: '計画と実績', en: 'Plan and results' },
  planned: { ja: '活動計画', en: 'Planned' },
  result: { ja: '取組実績・成果', en: 'Result' },
} as const;

/** Columns of a report that are shown as passages, with their headings. */
const PASSAGES = {
  purpose: { ja: '目的・内容', en: 'Purpose and content' },
  target_outcome: { ja: '目指す成果', en: 'Target outcome' },
  issues: { ja: '課題・問題点', en: 'Issues' },
  direction: { ja: '今後の方向性', en: 'Direction' },
} as const;

/**
 * An initiative's page, at the address that its IRI has under the base.
 * @param data the files under the site's root that hold its statements
 */
export function initiativePage(
  site: SiteData,
  initiative: Initiative,
  data: RdfFiles,
  language: Language,
  labels: CodeLabels,
): Page {
  const own = initiativeFolder(initiative.id);
  const folder = twin(own, language);
  const [newest, ...earlier] = initiative.assessments as [Row, ...Row[]];
  const name = text(newest, 'name');
  const rating = text(newest, 'rating_code');
  return {
    language,
    folder,
    twins: true,
    title: `${initiative.id} ${name}`,
    description: text(newest, 'purpose') || name,
    trail: [
      { title: LABELS.home[language], folder: twin('', language) },
      { title: LABELS.find[language], folder: twin('find', language) },
    ],
    head: rdfAlternates(data, folder),
    body: html`<p class="over">${TEXTS.initiative[language]} ${initiative.id}</p>
      <h1>${japanese(name, language)}</h1>
      <p class="rated">
        <span class="badge rating-${rating} on-rating-${rating}">${rating}</span>
        ${labels('rating', rating)}
        <span class="note">${TEXTS.rated[language](text(newest, 'report_year'))}</span>
      </p>
      ${summary(site, initiative, data, language)} ${passage('purpose', newest, language)}
      ${passage('target_outcome', newest, language)} ${years(initiative, language)}
      ${indicators(initiative, language, labels)} ${passage('issues', newest, language)}
      ${passage('direction', newest, language)} ${earlier.map((row) => earlierReport(row, language, labels))}`,
  };
}

/** Its figures, an indicator a chart and a table. */
function indicators(initiative: Initiative, language: Language, labels: CodeLabels): Content {
  return (
    initiative.indicators.length > 0 &&
    html`<section>
      <h2 id="indicators">${TEXTS.indicators[language]}</h2>
      <p>${TEXTS.figures[language]}</p>
      ${initiative.indicators.map((indicator) => indicatorFigure(indicator, language, labels))}
    </section>`
  );
}

/** What an earlier year's report says. */
function earlierReport(row: Row, language: Language, labels: CodeLabels): Html {
  const rating = text(row, 'rating_code');
  return html`<section>
    <h2>${TEXTS.earlier[language](text(row, 'report_year'))}</h2>
    <p>${rating} ${labels('rating', rating)}</p>
    <p>${japanese(text(row, 'issues'), language)}</p>
    <p>${japanese(text(row, 'direction'), language)}</p>
  </section>`;
}

/** What the newest report says of it in short, with links. */
function summary(site: SiteData, initiative: Initiative, data: RdfFiles, language: Language): Html {
  const folder = twin(initiativeFolder(initiative.id), language);
  const separator = TEXTS.separator[language];
  const many = (items: Content[]): Content => items.map((item, index) => [index > 0 && separator, item]);
  const files = [
    html`<a href="${relative(folder, data.turtle, 'file')}" download>Turtle</a>`,
    html`<a href="${relative(folder, data.jsonLd, 'file')}" download>JSON-LD</a>`,
  ];
  const entries: [string, Content][] = [
    ...placeInPlan(site, initiative, language, many),
    ...relisted(initiative, language, many),
    source(site, initiative, language),
    [LABELS.iri[language], html`<code>${site.base}${initiativeFolder(initiative.id)}</code>`],
    [TEXTS.pageData[language], many(files)],
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
  site: SiteData,
  { id, assessments, departments }: Initiative,
  language: Language,
  many: (items: Content[]) => Content,
): [string, Content][] {
  const row = assessments[0] as Row;
  const link = (path: string, name: string): Html =>
    iriLink(site, `${site.base}dx_plan/${path}`, name, twin(initiativeFolder(id), language));
  const policy = text(row, 'policy_number');
  const measure = `measure/${policy}-${text(row, 'measure_number')}`;
  const offices = many(departments.map((one) => link(`department/${one.id}`, one.name)));
  return [
    [PLAN_LABELS.policy[language], japaneseLink(link(`policy/${policy}`, text(row, 'policy_name')), language)],
    [PLAN_LABELS.measure[language], japaneseLink(link(measure, text(row, 'measure_name')), language)],
    [PLAN_LABELS.department[language], japaneseLink(html`${offices}`, language)],
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
  if (original) entries.push([TEXTS.relistedFrom[language], other(original)]);
  if (relistedAs.length > 0) entries.push([TEXTS.relistedAs[language], many(relistedAs.map(other))]);
  return entries;
}

/** The line of the report that says all this. */
function source(site: SiteData, { id, assessments }: Initiative, language: Language): [string, Content] {
  const [year, line] = [text(assessments[0], 'report_year'), text(assessments[0], 'source_line')];
  const name = TEXTS.reportLine[language](year, line);
  const iri = `${site.base}dx_plan/report/${year}/line/${line}`;
  return [LABELS.source[language], iriLink(site, iri, name, twin(initiativeFolder(id), language))];
}

function passage(column: keyof typeof PASSAGES, row: Row, language: Language): Content {
  const value = text(row, column);
  return (
    value !== '' &&
    html`<section>
      <h2>${PASSAGES[column][language]}</h2>
      <p>${japanese(value, language)}</p>
    </section> `
  );
}

/** Plan and results, a row a fiscal year. */
function years(initiative: Initiative, language: Language): Html {
  const title = TEXTS.years[language];
  return html`<section>
    <h2 id="years">${title}</h2>
    ${scrolling(
      title,
      html`<table class="reading years">
        <thead>
          <tr>
            <th scope="col">${PLAN_LABELS.fiscalYear[language]}</th>
            <th scope="col">${TEXTS.planned[language]}</th>
            <th scope="col">${TEXTS.result[language]}</th>
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
