import type { Language } from '../../issues/issue';
import { header, realColumns } from '../../model/csvw';
import type { Dataset } from '../describe/dataset';
import type { FindSettings } from './client/find-settings';
import { type Html, dataBlock, html } from './html';
import { LABELS } from './labels';
import { LANGUAGES } from './page';
import { datasetFolder, relative, twin } from './page-path';
import type { Page, PageInput, SiteData, SourcePages } from './types';

const TEXTS = {
  description: { ja: 'データセットを、ことばでさがします。', en: 'Find datasets by words.' },
  lead: {
    ja: 'データセットは、題名、説明、列の名前をさがします。',
    en: 'Of datasets titles, descriptions and names of columns are searched. The data are in Japanese.',
  },
  count: { ja: '{shown}件(全{total}件)', en: '{shown} of {total}' },
  failed: {
    ja: '索引を読み込めませんでした。名前だけをさがします。',
    en: 'The index could not be loaded: only names are searched.',
  },
  clear: { ja: '条件を消す', en: 'Clear' },
  noScript: {
    ja: 'さがすにはJavaScriptが要ります。下には、さがせるものがすべて並んでいます。',
    en: 'Searching needs JavaScript. Below stands all that can be found.',
  },
  dataset: { ja: 'データセット', en: 'dataset' },
} as const;

/** The search page in both languages: all that can be found stands in it, and a script shows what is asked for. */
export function findPages({ site, brought }: PageInput): Page[] {
  return LANGUAGES.map((language) => findPage(site, brought, language));
}

/** What a search goes through, by id: of a dataset its titles, descriptions and columns, and what the sources bring. */
export function findIndex({ site, brought }: PageInput): Record<string, string> {
  return Object.fromEntries([
    ...brought.flatMap(({ search }) => search.index),
    ...site.datasets.map((dataset) => [dataset.identifier, wordsOf(dataset)] as const),
  ]);
}

function findPage(site: SiteData, brought: SourcePages[], language: Language): Page {
  const folder = twin('find', language);
  const settings: FindSettings = {
    index: relative(folder, 'assets/find-index.json', 'file'),
    count: TEXTS.count[language],
    failed: TEXTS.failed[language],
  };
  return {
    language,
    folder,
    twins: true,
    section: 'find',
    title: LABELS.find[language],
    description: (brought[0]?.search.description ?? TEXTS.description)[language],
    scripts: ['find.js'],
    body: html`<h1>${LABELS.find[language]}</h1>
      <p class="lead">${brought.map(({ search }) => search.lead[language])}${TEXTS.lead[language]}</p>
      <form class="filters" role="search" id="find">
        <p class="field wide-field">
          <label for="q">${LABELS.search[language]}</label><input id="q" type="search" name="q" autocomplete="off" />
        </p>
        ${brought.map(({ search }) => search.filters(language))}
        <p class="field"><button type="reset">${TEXTS.clear[language]}</button></p>
      </form>
      <noscript><p class="note">${TEXTS.noScript[language]}</p></noscript>
      <p role="status" id="count" class="count"></p>
      <ul class="results" id="results">
        ${brought.map(({ search }) => search.items(language))}
        ${site.datasets.map((dataset) => datasetItem(site, dataset, language, folder))}
      </ul>
      ${dataBlock('application/json', settings, 'find-settings')}`,
  };
}

function datasetItem(site: SiteData, dataset: Dataset, language: Language, folder: string): Html {
  return html`<li data-id="${dataset.identifier}">
    <a href="${relative(folder, twin(datasetFolder(site, dataset), language))}">${dataset.title[language]}</a
    ><span class="note">${TEXTS.dataset[language]}</span>
    <p>${dataset.description[language]}</p>
  </li> `;
}

function wordsOf({ identifier, title, description, declared }: Dataset): string {
  const columns = realColumns(declared).flatMap((column) => [header(column), column.titles?.en ?? '']);
  return [identifier, title.ja, title.en, description.ja, description.en, ...columns].join('\n');
}
