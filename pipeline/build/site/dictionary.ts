import type { Language } from '../../issues/issue';
import { type BaseType, type Column, type TableDescription, datatypeOf, header, realColumns } from '../../model/csvw';
import { absolute } from '../../model/iri';
import { type Content, type Html, html } from './html';
import { iriLink } from './iri-link';
import { japanese, scrolling } from './page';
import { shortIri } from './short-iri';
import type { SiteData } from './types';

const TYPES: Readonly<Record<BaseType, { ja: string; en: string }>> = {
  string: { ja: '文字', en: 'text' },
  integer: { ja: '整数', en: 'integer' },
  nonNegativeInteger: { ja: '0以上の整数', en: 'integer from 0' },
  decimal: { ja: '小数', en: 'decimal' },
  boolean: { ja: '真偽', en: 'boolean' },
  gYear: { ja: '西暦年', en: 'year' },
  date: { ja: '日付', en: 'date' },
  time: { ja: '時刻', en: 'time' },
  anyURI: { ja: 'アドレス', en: 'address' },
};

const TEXTS = {
  title: { ja: 'データ項目', en: 'Data dictionary' },
  names: {
    ja: '見出しはCSVの、列の名前はJSONのものです。',
    en: 'Headers are those of the CSV, column names those of the JSON.',
  },
  primaryKey: { ja: '主キー', en: 'Primary key' },
  header: { ja: '見出し', en: 'Header' },
  column: { ja: '列の名前', en: 'Column' },
  type: { ja: '型', en: 'Type' },
  required: { ja: '必須', en: 'Required' },
  isRequired: { ja: '必須', en: 'yes' },
  meaning: { ja: '意味', en: 'Meaning' },
  list: {
    ja: (separator: string) => `「${separator}」区切り`,
    en: (separator: string) => `list, separator “${separator}”`,
  },
  unit: { ja: '単位 ', en: 'unit ' },
} as const;

/** A table's columns for readers: key, header, type, unit, meaning, property. */
export function dictionary(site: SiteData, declared: TableDescription, language: Language, folder: string): Html {
  const title = TEXTS.title[language];
  return html`<section>
    <h2 id="columns">${title}</h2>
    <p>
      ${TEXTS.names[language]} ${TEXTS.primaryKey[language]}:
      ${declared.tableSchema.primaryKey.map((key, index) => [index > 0 && ', ', html`<code>${key}</code>`])}
    </p>
    ${scrolling(
      title,
      html`<table>
        <thead>
          <tr>
            <th scope="col">${TEXTS.header[language]}</th>
            <th scope="col">${TEXTS.column[language]}</th>
            <th scope="col">${TEXTS.type[language]}</th>
            <th scope="col">${TEXTS.required[language]}</th>
            <th scope="col">${TEXTS.meaning[language]}</th>
            <th scope="col">RDF</th>
          </tr>
        </thead>
        <tbody>
          ${realColumns(declared).map((column) => columnRow(site, column, language, folder))}
        </tbody>
      </table>`,
    )}
  </section>`;
}

function columnRow(site: SiteData, column: Column, language: Language, folder: string): Html {
  // English readers see the Japanese header, as it stands in the file, with its translation.
  const translated = language === 'en' && column.titles && html`<span class="sub">${column.titles.en}</span>`;
  return html`<tr>
    <th scope="row">${japanese(header(column), language)}${translated}</th>
    <td><code>${column.name}</code></td>
    <td>${typeOf(column, language)}</td>
    <td>${column.required && TEXTS.isRequired[language]}</td>
    <td>${japanese(column['dc:description']?.['@value'] ?? '', language)}</td>
    <td>${property(site, column, folder)}</td>
  </tr> `;
}

/** A datatype in words, with its bounds and its unit. */
function typeOf(column: Column, language: Language): Content {
  const { base, minimum, maximum } = datatypeOf(column);
  const unit = column['schema:unitText'];
  const parts: Content[] = [
    TYPES[base][language],
    column.separator && TEXTS.list[language](column.separator),
    minimum !== undefined && `≥ ${minimum}`,
    maximum !== undefined && `≤ ${maximum}`,
    unit && [TEXTS.unit[language], japanese(unit, language)],
  ];
  return parts.filter((part) => part).map((part, index) => [index > 0 && html`<br />`, part]);
}

function property(site: SiteData, column: Column, folder: string): Content {
  if (column.suppressOutput || !column.propertyUrl) return '—';
  const iri = absolute(column.propertyUrl, site.base);
  return iriLink(site, iri, shortIri(iri, `${site.base}vocabulary/`), folder);
}
