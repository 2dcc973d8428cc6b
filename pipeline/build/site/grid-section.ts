import type { Language } from '../../issues/issue';
import { type Column, datatypeOf, header, realColumns, rowColumn } from '../../model/csvw';
import { absolute } from '../../model/iri';
import type { Row } from '../../model/row';
import { compileTemplate } from '../../model/uri-template';
import type { Dataset } from '../describe/dataset';
import { cellText } from './client/cell-text';
import type { GridSettings } from './client/grid-settings';
import { heading } from './format';
import { type Content, type Html, dataBlock, html } from './html';
import { japanese, scrolling } from './page';
import { folderOf, relative } from './page-path';
import type { SiteData } from './types';

/** Rows that stand in the page itself, for readers without script and until the others are there. */
const FIRST = 10;

/** What the grid's script says. */
const SCRIPT_TEXTS: Readonly<Record<Language, GridSettings['words']>> = {
  ja: {
    search: '表の中をさがす',
    filter: '{column}で絞り込む',
    sort: '{column}で並べ替え',
    count: '{total}行のうち{shown}行',
    page: '{page} / {pages}ページ',
    previous: '前へ',
    next: '次へ',
    size: '1ページの行数',
    loading: '行を読み込んでいます…',
    failed: '行を読み込めませんでした。上のボタンからファイルをダウンロードしてください。',
    download: '表示中の行をCSVで保存',
    clear: '条件を消す',
  },
  en: {
    search: 'Search in the table',
    filter: 'Filter by {column}',
    sort: 'Sort by {column}',
    count: '{shown} of {total} rows',
    page: 'Page {page} of {pages}',
    previous: 'Previous',
    next: 'Next',
    size: 'Rows a page',
    loading: 'Loading the rows…',
    failed: 'The rows could not be loaded. Download a file with the buttons above.',
    download: 'Save the rows shown as CSV',
    clear: 'Clear',
  },
};

const TEXTS = {
  title: { ja: 'データ', en: 'The data' },
  shown: {
    ja: (first: number, all: number) => `${all}行のうち、はじめの${first}行`,
    en: (first: number, all: number) => `The first ${first} of ${all} rows`,
  },
} as const;

/** The rows: the first ones as a table in the page, which the grid replaces by all of them. */
export function gridSection(site: SiteData, dataset: Dataset, rows: Row[], language: Language, folder: string): Html {
  const columns = inReadingOrder(realColumns(dataset.declared));
  const title = TEXTS.title[language];
  const label = (column: Column): string =>
    language === 'en' && column.titles?.en ? heading(column.titles.en) : header(column);
  const own = rowColumn(dataset.declared)?.name;
  const json = dataset.distributions.find((file) => file.extension === 'json');
  const settings: GridSettings = {
    rows: relative(folder, json?.path ?? '', 'file'),
    name: dataset.identifier,
    words: SCRIPT_TEXTS[language],
    order: realColumns(dataset.declared).map(({ name }) => name),
    exact: columns
      .filter((column) => isNumber(column) && rows.some((row) => typeof row[column.name] === 'string'))
      .map(({ name }) => name),
    columns: columns.map((column) => ({
      name: column.name,
      label: label(column),
      numeric: isNumber(column),
      separator: column.separator,
      link: linkOf(site, column, column.name === own, rows, folder),
    })),
  };
  const shown = TEXTS.shown[language](Math.min(FIRST, rows.length), rows.length);
  return html`<section>
    <h2 id="data">${title}</h2>
    <div id="grid">
      ${scrolling(
        title,
        html`<table>
          <caption>
            ${shown}
          </caption>
          <thead>
            <tr>
              ${columns.map((column) => headerCell(column, label(column)))}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, FIRST).map(
              (row) =>
                html`<tr>
                  ${columns.map((column) => cell(column, row, language))}
                </tr> `,
            )}
          </tbody>
        </table>`,
      )}
    </div>
    ${dataBlock('application/json', settings, 'grid-settings')}
  </section>`;
}

function headerCell(column: Column, label: string): Html {
  return html`<th scope="col" ${numberClass(column)}>${label}</th>`;
}

function cell(column: Column, row: Row, language: Language): Html {
  return html`<td ${numberClass(column)}>${japanese(cellText(row[column.name]), language)}</td>`;
}

function numberClass(column: Column): Content {
  return isNumber(column) && html`class="number"`;
}

/**
 * What is the same in every row (who publishes, of which report) comes last here, and so does an ID that is made of other columns;
 * in the files they come first, as the national forms ask.
 */
function inReadingOrder(columns: Column[]): Column[] {
  const same = ['publisher', 'municipality/{local_government_code}', 'fiscal-year/{report_year}'];
  const last = ({ name, aboutUrl = '' }: Column): boolean =>
    same.includes(aboutUrl) || (name === 'id' && !aboutUrl.includes('{id}'));
  return [...columns.filter((column) => !last(column)), ...columns.filter(last)];
}

function isNumber(column: Column): boolean {
  return ['integer', 'decimal', 'nonNegativeInteger'].includes(datatypeOf(column).base);
}

/** The template of the page that a cell stands for, its row's in the row's own column and for an id, what it links to otherwise, where such pages are. */
function linkOf(site: SiteData, column: Column, own: boolean, rows: Row[], folder: string): string | undefined {
  const iri = column.valueUrl ?? (own || column.propertyUrl === 'dc:identifier' ? column.aboutUrl : undefined);
  const template = iri && absolute(iri, site.base);
  if (!template?.startsWith(site.base)) return undefined;
  const filled = rows.find((row) => row[column.name] !== null);
  const first = filled && folderOf(compileTemplate(template)(filled) ?? '', site.base);
  return first && site.hasPage(first) ? `${relative(folder, '')}${template.slice(site.base.length)}/` : undefined;
}
