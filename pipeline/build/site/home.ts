import type { Language } from '../../issues/issue';
import type { Dataset } from '../describe/dataset';
import { formatName, grouped, sizeOf } from './format';
import { type Html, html } from './html';
import { LABELS } from './labels';
import { LANGUAGES } from './page';
import { datasetFolder, relative, twin } from './page-path';
import type { Page, PageInput, SiteData, SourcePages } from './types';

const TEXTS = {
  // Said to readers of English alone.
  dataInJapanese: { ja: '', en: ' The data themselves are in Japanese.' },
} as const;

/** The home page in both languages: what this is, what the sources say of themselves, the datasets. */
export function homePages({ site, brought }: PageInput): Page[] {
  return LANGUAGES.map((language) => homePage(site, brought, language));
}

function homePage(site: SiteData, brought: SourcePages[], language: Language): Page {
  const { title, description } = site.publisher.catalogue;
  const folder = twin('', language);
  return {
    language,
    folder,
    section: 'home',
    twins: true,
    title: title[language],
    description: description[language],
    body: html`<div class="hero">
        <h1>${title[language]}</h1>
        <p class="lead">${description[language]}${TEXTS.dataInJapanese[language]}</p>
        <form class="search" role="search" action="${relative(folder, twin('find', language))}" method="get">
          <label for="q">${LABELS.search[language]}</label
          ><input id="q" type="search" name="q" autocomplete="off" /><button type="submit">
            ${LABELS.searchButton[language]}
          </button>
        </form>
      </div>
      ${brought.map((source) => source.home(language))}
      <section>
        <h2 id="datasets">${LABELS.datasets[language]}</h2>
        <ul class="cards">
          ${site.datasets.map((dataset) => card(site, dataset, language, folder))}
        </ul>
      </section>`,
  };
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
