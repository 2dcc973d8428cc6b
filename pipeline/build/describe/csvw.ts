import { type Column, bilingual } from '../../model/csvw';
import { absolute } from '../../model/iri';
import type { Dataset } from './dataset';

const ENCODING = {
  ja: '文字コードはUTF-8(BOM付き)、改行はCRLF。表計算ソフトが数式とみなす文字のセル(数式)には、CSVでだけ先頭に半角のアポストロフィーを付けている。',
  en: 'UTF-8 with BOM, CRLF line ends. In the CSV alone, a text cell that a spreadsheet would run as a formula has an apostrophe before it.',
};

/**
 * Make a table's published CSVW description from its declaration: IRIs absolute, the file beside it named,
 * what the source says of it added. Foreign keys cross files, so they stand in `datapackage.json`.
 */
export function csvwMetadata(dataset: Dataset): object {
  const { publisher, declared } = dataset;
  const base = publisher.base_iri;
  return {
    '@context': declared['@context'],
    url: `${dataset.identifier}.csv`,
    'dc:identifier': dataset.identifier,
    'dc:title': declared['dc:title'],
    'dc:description': declared['dc:description'],
    'dc:publisher': { '@id': publisher.iris.publisher },
    'dc:license': { '@id': publisher.licence.url },
    'dc:issued': { '@value': dataset.issued, '@type': 'xsd:date' },
    'dc:modified': { '@value': dataset.modified, '@type': 'xsd:date' },
    'dc:source': dataset.sources.map(({ iri }) => ({ '@id': iri })),
    ...(dataset.standard.iri !== undefined && { 'dc:conformsTo': { '@id': dataset.standard.iri } }),
    'dc:provenance': bilingual(dataset.provenance),
    'rdfs:comment': bilingual(ENCODING),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    lang: declared.lang,
    tableSchema: {
      columns: declared.tableSchema.columns.map((column) => absoluteColumn(column, base)),
      primaryKey: declared.tableSchema.primaryKey,
    },
  };
}

function absoluteColumn(column: Column, base: string): Record<string, unknown> {
  const urls = (['aboutUrl', 'propertyUrl', 'valueUrl'] as const).flatMap((key): [string, string][] =>
    column[key] ? [[key, absolute(column[key], base)]] : [],
  );
  return { ...column, ...datatypeIn(column), ...(Object.fromEntries(urls) as Record<string, string>) };
}

/** What kind of value a datatype is stands under `dc:title`: CSVW has no property for it (5.11.2). */
function datatypeIn({ datatype }: Column): object {
  if (typeof datatype !== 'object' || datatype.name === undefined) return {};
  const { base, name, ...rest } = datatype;
  return { datatype: { base, 'dc:title': name, ...rest } };
}
