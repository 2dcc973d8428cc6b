import type { Language } from '../../../issues/issue';
import { type Content, type Html, html } from '../html';
import { japanese } from '../page';
import { relative, twin } from '../page-path';
import { text } from '../site-data';
import type { SearchPart, SiteData } from '../types';
import { type CodeLabels, codeLabels } from './code-labels';
import { type Initiative, initiativeFolder } from './initiatives';
import { PLAN_LABELS } from './labels';

const TEXTS = {
  description: {
    ja: '取組とデータセットを、ことば、基本方針、重点施策、進捗度評価、担当でさがします。',
    en: 'Find initiatives and datasets by words, policy, measure, progress rating and department.',
  },
  lead: {
    ja: '取組は、名前だけでなく、目的、実績、課題、指標の文の中もさがします。',
    en: 'Of initiatives not only names are searched, but also purposes, results, issues and indicators. ',
  },
  all: { ja: 'すべて', en: 'All' },
} as const;

/** Columns of a report's assessment whose words are searched. */
const SEARCHED = [
  'name',
  'policy_name',
  'measure_name',
  'purpose',
  'target_outcome',
  'issues',
  'direction',
  'rating_label',
] as const;

/** The initiatives on the search page, with their filters. */
export function initiativeSearch(site: SiteData, initiatives: Initiative[]): SearchPart {
  return {
    description: TEXTS.description,
    lead: TEXTS.lead,
    filters: (language) => filters(initiatives, language, codeLabels(site, language)),
    items: (language) => {
      const labels = codeLabels(site, language);
      return initiatives.map((initiative) => item(initiative, language, labels));
    },
    index: initiatives.map((initiative) => [initiative.id, wordsOf(initiative)]),
  };
}

/** All the words of an initiative: of every report, plan, result, department and indicator. */
function wordsOf({ id, assessments, years, departments, indicators }: Initiative): string {
  return [
    id,
    ...assessments.flatMap((row) => SEARCHED.map((column) => text(row, column))),
    ...years.flatMap(({ activity, result }) => [activity, result]),
    ...departments.map(({ name }) => name),
    ...indicators.flatMap(({ name }) => [name.ja, name.en]),
  ].join('\n');
}

function item(initiative: Initiative, language: Language, labels: CodeLabels): Html {
  const row = initiative.assessments[0];
  const [policy, rating] = [text(row, 'policy_number'), text(row, 'rating_code')];
  const departments = initiative.departments.map(({ name }) => name).join('、');
  const page = relative(twin('find', language), twin(initiativeFolder(initiative.id), language));
  return html`<li
    data-id="${initiative.id}"
    data-policy="${policy}"
    data-measure="${policy}-${text(row, 'measure_number')}"
    data-rating="${rating}"
    data-department="${initiative.departments.map(({ id }) => id).join(' ')}"
  >
    <a href="${page}"><span class="id">${initiative.id}</span> ${japanese(text(row, 'name'), language)}</a
    ><span class="badge small rating-${rating} on-rating-${rating}" title="${labels('rating', rating)}">${rating}</span>
    <p>${japanese(`${text(row, 'measure_name')}・${departments}`, language)}</p>
  </li> `;
}

/** A field that narrows the list: its name, and its choices with what each is called, some of them in the data's Japanese. */
interface Filter {
  name: 'policy' | 'measure' | 'rating' | 'department';
  inJapanese: boolean;
  choices: ReadonlyMap<string, string>;
}

function filters(initiatives: Initiative[], language: Language, labels: CodeLabels): Content {
  const rows = initiatives.flatMap(({ assessments }) => assessments.slice(0, 1));
  const policies = rows.map((row) => text(row, 'policy_number'));
  const ratings = rows.map((row) => text(row, 'rating_code')).sort();
  const measures = rows.map((row): [string, string] => {
    const measure = `${text(row, 'policy_number')}-${text(row, 'measure_number')}`;
    return [measure, `${measure} ${text(row, 'measure_name')}`];
  });
  const departments = initiatives
    .flatMap((initiative) => initiative.departments.map(({ id, name }): [string, string] => [id, name]))
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  const named = (scheme: string, codes: string[]): Filter['choices'] =>
    new Map(codes.map((code) => [code, `${code} ${labels(scheme, code)}`]));
  const all: Filter[] = [
    { name: 'policy', inJapanese: false, choices: named('policy', policies) },
    { name: 'measure', inJapanese: true, choices: new Map(measures) },
    { name: 'rating', inJapanese: false, choices: named('rating', ratings) },
    { name: 'department', inJapanese: true, choices: new Map(departments) },
  ];
  return all.map((filter) => field(filter, language));
}

function field({ name, inJapanese, choices }: Filter, language: Language): Html {
  const lang = inJapanese && language === 'en' && html` lang="ja"`;
  const option = ([value, label]: [string, string]): Html => html`<option value="${value}" ${lang}>${label}</option>`;
  return html`<p class="field">
    <label for="${name}">${PLAN_LABELS[name][language]}</label
    ><select id="${name}" name="${name}">
      <option value="">${TEXTS.all[language]}</option>
      ${[...choices].map(option)}
    </select>
  </p> `;
}
