import type { Language } from '../../issues/issue';
import { type BaseType, type Column, type TableDescription, datatypeOf, header, realColumns } from '../../model/csvw';
import { absolute } from '../../model/iri';
import { type Content, type Html, html } from './html';
import { iriLink } from './iri-link';
import { japanese, scrolling } from './page';
import { shortIri } from './short-iri';
import type { Facts } from './types';
import { WORDS } from './words';

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

/** A table's columns for readers: key, header, type, unit, meaning, property. */
export function dictionary(facts: Facts, declared: TableDescription, language: Language, folder: string): Html {
  const ja = language === 'ja';
  const title = ja ? 'データ項目' : 'Data dictionary';
  return html`<section>
    <h2 id="columns">${title}</h2>
    <p>
      ${ja ? '見出しはCSVの、列の名前はJSONのものです。' : 'Headers are those of the CSV, column names those of the JSON.'}
      ${ja ? '主キー' : 'Primary key'}:
      ${declared.tableSchema.primaryKey.map((key, index) => [index > 0 && ', ', html`<code>${key}</code>`])}
    </p>
    ${scrolling(
      title,
      html`<table>
        <thead>
          <tr>
            <th scope="col">${ja ? '見出し' : 'Header'}</th>
            <th scope="col">${ja ? '列の名前' : 'Column'}</th>
            <th scope="col">${ja ? '型' : 'Type'}</th>
            <th scope="col">${ja ? '必須' : 'Required'}</th>
            <th scope="col">${ja ? '意味' : 'Meaning'}</th>
            <th scope="col">RDF</th>
          </tr>
        </thead>
        <tbody>
          ${realColumns(declared).map(
            (column) =>
              html`<tr>
                <th scope="row">
                  ${japanese(header(column), language)}${!ja && column.titles && html`<span class="sub">${column.titles.en}</span>`}
                </th>
                <td><code>${column.name}</code></td>
                <td>${typeOf(column, language)}</td>
                <td>${column.required && WORDS.required[language]}</td>
                <td>${japanese(column['dc:description']?.['@value'] ?? '', language)}</td>
                <td>${property(facts, column, folder)}</td>
              </tr> `,
          )}
        </tbody>
      </table>`,
    )}
  </section>`;
}

/** A datatype in words, with its bounds and its unit. */
function typeOf(column: Column, language: Language): Content {
  const { base, minimum, maximum } = datatypeOf(column);
  const unit = column['schema:unitText'];
  const parts: Content[] = [
    TYPES[base][language],
    column.separator && (language === 'ja' ? `「${column.separator}」区切り` : `list, separator “${column.separator}”`),
    minimum !== undefined && `≥ ${minimum}`,
    maximum !== undefined && `≤ ${maximum}`,
    unit && [language === 'ja' ? '単位 ' : 'unit ', japanese(unit, language)],
  ];
  return parts.filter((part) => part).map((part, index) => [index > 0 && html`<br />`, part]);
}

function property(facts: Facts, column: Column, folder: string): Content {
  if (column.suppressOutput || !column.propertyUrl) return '—';
  const iri = absolute(column.propertyUrl, facts.base);
  return iriLink(facts, iri, shortIri(iri, `${facts.base}vocabulary/`), folder);
}
