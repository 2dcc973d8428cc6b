import type { Language } from '../../issues/issue';
import type { Dataset } from '../describe/dataset';
import { citation } from './citation';
import { dictionary } from './dictionary';
import { formatName, grouped, sizeOf } from './format';
import { gridSection } from './grid-section';
import { type Content, type Html, html } from './html';
import { iriLink } from './iri-link';
import { LABELS } from './labels';
import { LANGUAGES, japanese, japaneseLink } from './page';
import { datasetFolder, relative, twin } from './page-path';
import { publisherName } from './publisher-name';
import { CATALOGUE_FILES, rdfAlternates } from './rdf-files';
import { samples } from './samples';
import { schemaOrg } from './schema-org';
import type { Page, PageInput, SiteData } from './types';

const TEXTS = {
  columns: { ja: '列の定義', en: 'description' },
  formats: {
    ja: 'どの形式も同じ内容です。CSVはUTF-8(BOM付き)で、表計算ソフトでそのまま開けます。',
    en: 'Every format holds the same facts. The CSV is UTF-8 with a byte order mark and opens in a spreadsheet as it is.',
  },
  rows: { ja: '行の数', en: 'Rows' },
  period: { ja: '期間', en: 'Period' },
  updated: { ja: '更新日', en: 'Updated' },
  issued: { ja: '公開日', en: 'Issued' },
  publisher: { ja: '公表者', en: 'Publisher' },
  contact: { ja: '問い合わせ先', en: 'Contact' },
  follows: { ja: '準拠するもの', en: 'Follows' },
  frequency: { ja: '更新の頻度', en: 'Frequency' },
  quality: { ja: '品質についての記録', en: 'Quality notes' },
  // Around the link to the quality report.
  checked: {
    ja: {
      before: 'すべての行が、型、必須、キー、文字についての検査に合格しています。くわしくは',
      after: 'をご覧ください。',
    },
    en: {
      before: 'Every row has passed the checks of types, required values, keys and characters; see the ',
      after: '',
    },
  },
} as const;

/** The pages of the datasets in both languages. */
export function* datasetPages(input: PageInput): Iterable<Page> {
  for (const language of LANGUAGES)
    for (const dataset of input.site.datasets) yield datasetPage(input, dataset, language);
}

/** A dataset's page: what it is, its files, its rows, its columns, where it comes from, how to use it. */
function datasetPage(input: PageInput, dataset: Dataset, language: Language): Page {
  const { site } = input;
  const folder = twin(datasetFolder(site, dataset), language);
  const rows = site.rows.get(dataset.identifier) ?? [];
  return {
    language,
    folder,
    twins: true,
    title: dataset.title[language],
    description: dataset.description[language],
    trail: [{ title: LABELS.home[language], folder: twin('', language) }],
    head: [rdfAlternates(CATALOGUE_FILES, folder), schemaOrg(site, dataset, language)],
    library: 'table-core.js',
    scripts: ['grid.js'],
    body: html`<h1>${dataset.title[language]}</h1>
      ${dataset.example && html`<p class="wrong">${LABELS.example[language]}</p>`}
      <p class="lead">${dataset.description[language]}</p>
      ${summary(site, dataset, language, folder)}
      <section>
        <h2 id="files">${LABELS.download[language]}</h2>
        <ul class="downloads">
          ${downloads(dataset, language).map((download) => downloadItem(download, folder))}
        </ul>
        <p class="note">${TEXTS.formats[language]}</p>
      </section>
      ${gridSection(site, dataset, rows, language, folder)} ${dictionary(site, dataset.declared, language, folder)}
      ${quality(input, dataset, language)} ${citation(dataset, language)} ${samples(dataset, rows, language)}`,
  };
}

/** A file to download: where it is, what it is called, and what more is said of it. */
interface Download {
  path: string;
  label: string;
  detail: string;
}

function downloads({ distributions, metadataPath }: Dataset, language: Language): Download[] {
  const files = distributions.map(({ path, extension, bytes }) => ({
    path,
    label: formatName(extension),
    detail: sizeOf(bytes),
  }));
  return [...files, { path: metadataPath, label: 'CSVW', detail: TEXTS.columns[language] }];
}

function downloadItem({ path, label, detail }: Download, folder: string): Html {
  return html`<li>
    <a class="button" href="${relative(folder, path, 'file')}" download>${label}<span class="sub">${detail}</span></a>
  </li>`;
}

function summary(site: SiteData, dataset: Dataset, language: Language, folder: string): Html {
  const { publisher, standard } = dataset;
  const rows = site.rows.get(dataset.identifier)?.length ?? 0;
  const sources = dataset.sources.map(({ iri, title }) => japaneseLink(iriLink(site, iri, title, folder), language));
  const follows = standard.iri ? iriLink(site, standard.iri, standard.title, folder) : html`${standard.title}`;
  const entries: [string, Content][] = [
    [TEXTS.rows[language], grouped(rows)],
    [TEXTS.period[language], period(dataset)],
    [TEXTS.updated[language], html`<time datetime="${dataset.modified}">${dataset.modified}</time>`],
    [TEXTS.issued[language], html`<time datetime="${dataset.issued}">${dataset.issued}</time>`],
    [TEXTS.publisher[language], html`<a href="${publisher.homepage}">${publisherName(publisher, language)}</a>`],
    [TEXTS.contact[language], japanese(dataset.contact.name, language)],
    [LABELS.licence[language], html`<a rel="license" href="${publisher.licence.url}">${publisher.licence.label}</a>`],
    [LABELS.source[language], [dataset.provenance[language], ' ', sources]],
    [TEXTS.follows[language], japaneseLink(follows, language)],
    [TEXTS.frequency[language], japanese(dataset.frequency.label, language)],
    [LABELS.iri[language], html`<code>${dataset.iri}</code>`],
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

/** The first and the last day that the rows speak of, or the one day. */
function period({ period: { start, end } }: Dataset): Html {
  return html`<time datetime="${start}">${start}</time
    >${end !== start && html` – <time datetime="${end}">${end}</time>`}`;
}

/** That all rows have passed the checks, and what is known of their differences from the print. */
function quality({ site, brought }: PageInput, dataset: Dataset, language: Language): Html {
  const folder = twin(datasetFolder(site, dataset), language);
  const report = relative(folder, 'quality-report.md', 'file');
  const { before, after } = TEXTS.checked[language];
  return html`<section>
    <h2 id="quality">${TEXTS.quality[language]}</h2>
    <p>${before}<a href="${report}" download>${LABELS.quality[language]}</a>${after}</p>
    ${brought.map((source) => source.quality(dataset, language))}
  </section>`;
}
