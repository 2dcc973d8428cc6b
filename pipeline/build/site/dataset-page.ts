import type { Language } from '../../issues/issue';
import type { Dataset } from '../describe/dataset';
import { relative, twin } from './page-path';
import { citation } from './citation';
import { dictionary } from './dictionary';
import { text } from './site-data';
import { gridSection } from './grid-section';
import { datasetFolder } from './home';
import { type Content, type Html, html } from './html';
import { iriLink } from './iri-link';
import { japanese, japaneseLink, scrolling } from './page';
import { CATALOGUE_FILES, rdfAlternates } from './rdf-files';
import { samples } from './samples';
import { schemaOrg } from './schema-org';
import type { Page, SiteData } from './types';
import { formatName, grouped, sizeOf } from './format';
import { LABELS } from './labels';

/** Notes that are shown; the dataset of notes has them all. */
const NOTES = 100;

/** A dataset's page: what it is, its files, its rows, its columns, where it comes from, how to use it. */
export function datasetPage(site: SiteData, dataset: Dataset, language: Language): Page {
  const folder = twin(datasetFolder(site, dataset), language);
  const { declared } = dataset;
  const rows = site.rows.get(dataset.identifier) ?? [];
  const ja = language === 'ja';
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
      ${summary(site, dataset, rows.length, language, folder)}
      <section>
        <h2 id="files">${LABELS.download[language]}</h2>
        <ul class="downloads">
          ${files(dataset).map(
            (file) =>
              html`<li>
                <a class="button" href="${relative(folder, file.path, 'file')}" download
                  >${file.label}<span class="sub">${sizeOf(file.bytes)}</span></a
                >
              </li>`,
          )}
          <li>
            <a class="button" href="${relative(folder, dataset.metadataPath, 'file')}" download
              >CSVW<span class="sub">${ja ? '列の定義' : 'description'}</span></a
            >
          </li>
        </ul>
        <p class="note">
          ${ja ? 'どの形式も同じ内容です。CSVはUTF-8(BOM付き)で、表計算ソフトでそのまま開けます。' : 'Every format holds the same facts. The CSV is UTF-8 with a byte order mark and opens in a spreadsheet as it is.'}
        </p>
      </section>
      ${gridSection(site, dataset, rows, language, folder)} ${dictionary(site, declared, language, folder)}
      ${notes(site, dataset, language)} ${citation(dataset, language)} ${samples(dataset, rows, language)}`,
  };
}

function files(dataset: Dataset): { path: string; label: string; bytes: number }[] {
  return dataset.distributions.map(({ path, extension, bytes }) => ({ path, label: formatName(extension), bytes }));
}

function summary(site: SiteData, dataset: Dataset, rows: number, language: Language, folder: string): Html {
  const { publisher } = dataset;
  const ja = language === 'ja';
  const entries: [string, Content][] = [
    [ja ? '行の数' : 'Rows', grouped(rows)],
    [ja ? '期間' : 'Period', period(dataset)],
    [ja ? '更新日' : 'Updated', html`<time datetime="${dataset.modified}">${dataset.modified}</time>`],
    [ja ? '公開日' : 'Issued', html`<time datetime="${dataset.issued}">${dataset.issued}</time>`],
    [ja ? '公表者' : 'Publisher', html`<a href="${publisher.homepage}">${ja ? publisher.name : publisher.name_en}</a>`],
    [ja ? '問い合わせ先' : 'Contact', japanese(dataset.contact.name, language)],
    [LABELS.licence[language], html`<a rel="license" href="${publisher.licence.url}">${publisher.licence.label}</a>`],
    [
      ja ? '出典' : 'Source',
      [
        dataset.provenance[language],
        ' ',
        dataset.sources.map(({ iri, title }) => japaneseLink(iriLink(site, iri, title, folder), language)),
      ],
    ],
    [
      ja ? '準拠するもの' : 'Follows',
      japaneseLink(
        dataset.standard.iri
          ? iriLink(site, dataset.standard.iri, dataset.standard.title, folder)
          : html`${dataset.standard.title}`,
        language,
      ),
    ],
    [ja ? '更新の頻度' : 'Frequency', japanese(dataset.frequency.label, language)],
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

/** Where this dataset's rows differ from the print, or the print from itself. */
function notes(site: SiteData, dataset: Dataset, language: Language): Html {
  const ja = language === 'ja';
  const own = (site.tables.get('dx_plan_quality_notes') ?? []).filter((row) => row['table'] === dataset.table);
  const title = ja ? '品質についての記録' : 'Quality notes';
  const gates = ja
    ? 'すべての行が、型、必須、キー、文字についての検査に合格しています。くわしくは'
    : 'Every row has passed the checks of types, required values, keys and characters; see the ';
  const table =
    own.length > 0 &&
    html`<p>
        ${ja ? `出典との違いや出典の中の食い違いが${own.length}件あります。` : `In ${own.length} places the data differ from the print, or the print from itself.`}
      </p>
      ${scrolling(
        title,
        html`<table>
          <thead>
            <tr>
              <th scope="col">${LABELS.line[language]}</th>
              <th scope="col">${ja ? '記録' : 'Record'}</th>
              <th scope="col">${ja ? '列' : 'Column'}</th>
              <th scope="col">${ja ? '変更前' : 'Before'}</th>
              <th scope="col">${ja ? '変更後' : 'After'}</th>
              <th scope="col">${ja ? '理由' : 'Reason'}</th>
            </tr>
          </thead>
          <tbody>
            ${own.slice(0, NOTES).map(
              (row) =>
                html`<tr>
                  <td class="number">${text(row, 'line')}</td>
                  <th scope="row">${text(row, 'record')}</th>
                  <td><code>${text(row, 'field')}</code></td>
                  <td>${japanese(text(row, 'before'), language)}</td>
                  <td>${japanese(text(row, 'after'), language)}</td>
                  <td>${japanese(text(row, 'reason'), language)}</td>
                </tr> `,
            )}
          </tbody>
        </table>`,
      )}`;
  return html`<section>
    <h2 id="quality">${title}</h2>
    <p>
      ${gates}<a href="${relative(twin(datasetFolder(site, dataset), language), 'quality-report.md', 'file')}" download
        >${LABELS.quality[language]}</a
      >${ja && 'をご覧ください。'}
    </p>
    ${table}
  </section>`;
}
