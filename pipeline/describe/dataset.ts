import type { Fingerprint } from '../effects';
import type { Source } from '../source/source';
import type { Bilingual } from '../source/publisher';
import { FORMATS, stem, tableFile } from '../serialize/serialize';
import { describeTable, inLanguage } from '../table/description';
import type { Table } from '../table/row';

/** One file of a dataset as every description tells of it. */
export interface Distribution {
  /** Path under `dist/`. */
  path: string;
  extension: string;
  iri: string;
  url: string;
  mediaType: string;
  title: Bilingual;
  description: Bilingual;
  bytes: number;
  sha256: string;
}

/**
 * One dataset with all that any description says of it: made once, so that titles, licences, dates and sizes
 * are the same text wherever they stand.
 */
export interface Dataset {
  table: string;
  /** Folder name and identifier, `242101_dx_plan_results`. */
  identifier: string;
  iri: string;
  title: Bilingual;
  description: Bilingual;
  keywords: Bilingual[];
  issued: string;
  modified: string;
  /** First and last day that the rows speak of, ISO 8601. */
  period: { start: string; end: string };
  provenance: Bilingual;
  /** The CSVW description's path under `dist/`. */
  metadataPath: string;
  distributions: Distribution[];
}

/** Format names and media types (IANA) by file name extension. */
export const MEDIA_TYPES: Readonly<Record<string, { mediaType: string; name: string }>> = {
  csv: { mediaType: 'text/csv', name: 'CSV' },
  json: { mediaType: 'application/json', name: 'JSON' },
  jsonld: { mediaType: 'application/ld+json', name: 'JSON-LD' },
  ttl: { mediaType: 'text/turtle', name: 'Turtle' },
  nt: { mediaType: 'application/n-triples', name: 'N-Triples' },
  'csv-metadata.json': { mediaType: 'application/csvm+json', name: 'CSVW' },
  md: { mediaType: 'text/markdown', name: 'Markdown' },
};

/**
 * Gather what is to be said of a table's dataset.
 * @param written fingerprints of the files in `dist/` by path
 */
export function describeDataset(table: Table, source: Source, written: ReadonlyMap<string, Fingerprint>): Dataset {
  const { publisher, description: from } = source;
  const declared = describeTable(table.name);
  const title = { ja: inLanguage(declared['dc:title'], 'ja'), en: inLanguage(declared['dc:title'], 'en') };
  const identifier = stem(publisher.code, table.name);
  const iri = `${publisher.base_iri}dataset/${identifier}`;
  return {
    table: table.name,
    identifier,
    iri,
    title,
    description: { ja: inLanguage(declared['dc:description'], 'ja'), en: inLanguage(declared['dc:description'], 'en') },
    keywords: from.keywords,
    issued: from.issued,
    modified: from.modified,
    period: periodOf(table),
    provenance: provenanceOf(source),
    metadataPath: tableFile(publisher.code, table.name, 'csv-metadata.json'),
    distributions: Object.keys(FORMATS).map((extension) => {
      const path = tableFile(publisher.code, table.name, extension);
      const { mediaType, name } = MEDIA_TYPES[extension] as { mediaType: string; name: string };
      return {
        path,
        extension,
        iri: `${iri}/${extension}`,
        url: publisher.base_iri + path,
        mediaType,
        title: { ja: `${title.ja}(${name})`, en: `${title.en} (${name})` },
        description: {
          ja: `${title.ja}を${name}で収めたファイル。どの形式も同じ内容。`,
          en: `${title.en} as ${name}; every format holds the same facts.`,
        },
        ...(written.get(path) as Fingerprint),
      };
    }),
  };
}

/** A fiscal year runs from 1 April to 31 March. */
function periodOf(table: Table): Dataset['period'] {
  const years = table.rows.flatMap((row) => [row['fiscal_year'] ?? row['report_year']].filter((year) => typeof year === 'number'));
  let [first, last] = [Infinity, -Infinity];
  for (const year of years) [first, last] = [Math.min(first, year), Math.max(last, year)];
  return { start: `${first}-04-01`, end: `${last + 1}-03-31` };
}

function provenanceOf({ description, reports }: Source): Bilingual {
  const years = reports.map((report) => report.fiscalYear).sort((a, b) => a - b);
  return {
    ja: `${description.publisher}「${description.title.ja}」(${years.map((year) => `${year}年度`).join('、')})のテキストから変換したもの。各行の出典の行に元の行番号がある。`,
    en: `Converted from the text of "${description.title.en}" (fiscal ${years.join(', ')}); every row names its source line.`,
  };
}
