import type { Language } from '../../../issues/issue';
import { header, realColumns } from '../../../model/csvw';
import { relative, twin } from '../address';
import type { FindSettings } from '../client/find-settings';
import { text } from '../facts';
import { datasetFolder } from '../home';
import { type Content, type Html, dataBlock, html } from '../html';
import { type Page, japanese } from '../page';
import type { Facts } from '../types';
import { WORDS } from '../words';
import { type Labels, labelsOf } from './codes';
import { type Initiative, initiativeFolder } from './initiatives';

/** What the page is for, with initiatives and where there are none. */
const DESCRIPTION = {
  initiatives: {
    ja: '取組とデータセットを、ことば、基本方針、重点施策、進捗度評価、担当でさがします。',
    en: 'Find initiatives and datasets by words, policy, measure, progress rating and department.',
  },
  datasets: { ja: 'データセットを、ことばでさがします。', en: 'Find datasets by words.' },
} as const;

/** The search page: every initiative and dataset stands in it, and a script shows those that are asked for. */
export function findPage(facts: Facts, initiatives: Initiative[], language: Language): Page {
  const ja = language === 'ja';
  const folder = twin('find', language);
  const labels = labelsOf(facts, language);
  const settings: FindSettings = {
    index: relative(folder, 'assets/find-index.json', 'file'),
    count: ja ? '{shown}件(全{total}件)' : '{shown} of {total}',
    failed: ja
      ? '索引を読み込めませんでした。名前だけをさがします。'
      : 'The index could not be loaded: only names are searched.',
  };
  return {
    language,
    folder,
    twins: true,
    section: 'find',
    title: WORDS.find[language],
    description: DESCRIPTION[initiatives.length > 0 ? 'initiatives' : 'datasets'][language],
    scripts: ['find.js'],
    body: html`<h1>${WORDS.find[language]}</h1>
      <p class="lead">${lead(initiatives.length > 0, ja)}</p>
      <form class="filters" role="search" id="find">
        <p class="field wide-field">
          <label for="q">${WORDS.search[language]}</label><input id="q" type="search" name="q" autocomplete="off" />
        </p>
        ${initiatives.length > 0 && selects(initiatives, language, labels)}
        <p class="field"><button type="reset">${ja ? '条件を消す' : 'Clear'}</button></p>
      </form>
      <noscript
        ><p class="note">
          ${ja ? 'さがすにはJavaScriptが要ります。下には、さがせるものがすべて並んでいます。' : 'Searching needs JavaScript. Below stands all that can be found.'}
        </p></noscript
      >
      <p role="status" id="count" class="count"></p>
      <ul class="results" id="results">
        ${initiatives.map((initiative) => initiativeItem(initiative, language, folder, labels))}
        ${facts.datasets.map(
          (dataset) =>
            html`<li data-id="${dataset.identifier}">
              <a href="${relative(folder, twin(datasetFolder(facts, dataset), language))}">${dataset.title[language]}</a
              ><span class="note">${ja ? 'データセット' : 'dataset'}</span>
              <p>${dataset.description[language]}</p>
            </li> `,
        )}
      </ul>
      ${dataBlock('application/json', settings, 'find-settings')}`,
  };
}

/** What is searched, in words. */
function lead(initiatives: boolean, ja: boolean): string {
  const ofInitiatives = ja
    ? '取組は、名前だけでなく、目的、実績、課題、指標の文の中もさがします。'
    : 'Of initiatives not only names are searched, but also purposes, results, issues and indicators. ';
  const ofDatasets = ja
    ? 'データセットは、題名、説明、列の名前をさがします。'
    : 'Of datasets titles, descriptions and names of columns are searched. The data are in Japanese.';
  return `${initiatives ? ofInitiatives : ''}${ofDatasets}`;
}

/** What a search goes through, by id: all the words of an initiative, of a dataset its titles, descriptions and columns. */
export function findIndex(facts: Facts, initiatives: Initiative[]): Record<string, string> {
  const ofInitiative = ({ id, assessments, years, departments, indicators }: Initiative): string =>
    [
      id,
      ...assessments.flatMap((row) =>
        ['name', 'policy_name', 'measure_name', 'purpose', 'target_outcome', 'issues', 'direction', 'rating_label'].map(
          (column) => text(row, column),
        ),
      ),
      ...years.flatMap(({ activity, result }) => [activity, result]),
      ...departments.map(({ name }) => name),
      ...indicators.flatMap(({ name }) => [name.ja, name.en]),
    ].join('\n');
  return Object.fromEntries([
    ...initiatives.map((initiative): [string, string] => [initiative.id, ofInitiative(initiative)]),
    ...facts.datasets.map(({ identifier, title, description, declared }): [string, string] => [
      identifier,
      [
        identifier,
        title.ja,
        title.en,
        description.ja,
        description.en,
        ...realColumns(declared).flatMap((column) => [header(column), column.titles?.en ?? '']),
      ].join('\n'),
    ]),
  ]);
}

function initiativeItem(initiative: Initiative, language: Language, folder: string, labels: Labels): Html {
  const row = initiative.assessments[0];
  const [policy, rating] = [text(row, 'policy_number'), text(row, 'rating_code')];
  const departments = initiative.departments.map(({ name }) => name).join('、');
  return html`<li
    data-id="${initiative.id}"
    data-policy="${policy}"
    data-measure="${policy}-${text(row, 'measure_number')}"
    data-rating="${rating}"
    data-department="${initiative.departments.map(({ id }) => id).join(' ')}"
  >
    <a href="${relative(folder, twin(initiativeFolder(initiative.id), language))}"
      ><span class="id">${initiative.id}</span> ${japanese(text(row, 'name'), language)}</a
    ><span class="badge small rating-${rating} on-rating-${rating}" title="${labels('rating', rating)}">${rating}</span>
    <p>${japanese(`${text(row, 'measure_name')}・${departments}`, language)}</p>
  </li> `;
}

function selects(initiatives: Initiative[], language: Language, labels: Labels): Content {
  const rows = initiatives.flatMap(({ assessments }) => assessments.slice(0, 1));
  const choices: [keyof typeof WORDS, Map<string, string>][] = [
    [
      'policy',
      new Map(
        rows.map((row) => [
          text(row, 'policy_number'),
          `${text(row, 'policy_number')} ${labels('policy', text(row, 'policy_number'))}`,
        ]),
      ),
    ],
    [
      'measure',
      new Map(
        rows.map((row) => [
          `${text(row, 'policy_number')}-${text(row, 'measure_number')}`,
          `${text(row, 'policy_number')}-${text(row, 'measure_number')} ${text(row, 'measure_name')}`,
        ]),
      ),
    ],
    [
      'rating',
      new Map(
        rows
          .map((row): [string, string] => [
            text(row, 'rating_code'),
            `${text(row, 'rating_code')} ${labels('rating', text(row, 'rating_code'))}`,
          ])
          .sort(),
      ),
    ],
    [
      'department',
      new Map(
        initiatives
          .flatMap(({ departments }) => departments.map(({ id, name }): [string, string] => [id, name]))
          .sort((a, b) => (a[1] < b[1] ? -1 : 1)),
      ),
    ],
  ];
  const lang = language === 'en' && html` lang="ja"`;
  return choices.map(
    ([name, options]) =>
      html`<p class="field">
        <label for="${name}">${WORDS[name][language]}</label
        ><select id="${name}" name="${name}">
          <option value="">${WORDS.all[language]}</option>
          ${[...options].map(([value, label]) => html`<option value="${value}" ${(name === 'measure' || name === 'department') && lang}>${label}</option>`)}
        </select>
      </p> `,
  );
}
