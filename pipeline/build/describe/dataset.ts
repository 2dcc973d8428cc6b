import type { Fingerprint } from '../../core/effects';
import type { Bilingual } from '../../issues/issue';
import { type TableDescription, inLanguage } from '../../model/csvw';
import { MEDIA_TYPES, stem, tableFile } from '../../model/dist';
import type { Publisher } from '../../model/publisher';
import { encodeSegment } from '../../model/uri-template';
import { type Table, descriptionOf } from '../../model/row';
import { formatsOf } from '../serialize/serialize';
import type { Source } from '../source/source';
import type { StandardSource } from '../source/standard-source';
import type { AnySource } from '../source/types';

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
  declared: TableDescription;
  /** Folder name and identifier, `242101_dx_plan_results`. */
  identifier: string;
  iri: string;
  title: Bilingual;
  description: Bilingual;
  keywords: Bilingual[];
  publisher: Publisher;
  contact: { iri: string; name: string };
  issued: string;
  modified: string;
  version: string;
  frequency: { label: string; iri: string };
  /** One of the fields of e-Stat. */
  classification: string;
  /** What the rows follow, in words; with an address where it is a national sheet. */
  standard: { title: string; iri?: string };
  /** Made up, for no catalogue but one for tests. */
  example: boolean;
  /** First and last day that the rows speak of, ISO 8601. */
  period: { start: string; end: string };
  provenance: Bilingual;
  /** What the rows come from, in the vocabulary. */
  sources: { iri: string; title: string }[];
  /** The CSVW description's path under `dist/`. */
  metadataPath: string;
  distributions: Distribution[];
}

/** Said of GeoJSON alone: its standard knows one reference system, the national sheets another. */
const REFERENCE_SYSTEM = {
  ja: '座標は元の表のまま(標準ではJGD2011)で、変換していない。RFC 7946のWGS 84との違いは、地図に示すうえで問題にならない。',
  en: "Coordinates are the table's own (JGD2011 by the standard), not transformed; on a map they are those of WGS 84, which RFC 7946 asks for.",
};

/**
 * Gather what is to be said of a table's dataset.
 * @param written fingerprints of the files in `dist/` by path
 */
export function describeDataset(table: Table, source: AnySource, written: ReadonlyMap<string, Fingerprint>): Dataset {
  const { publisher, description: from } = source;
  const declared = descriptionOf(table);
  const title = { ja: inLanguage(declared['dc:title'], 'ja'), en: inLanguage(declared['dc:title'], 'en') };
  const identifier = stem(publisher.code, table.name);
  const iri = `${publisher.base_iri}dataset/${identifier}`;
  return {
    table: table.name,
    declared,
    identifier,
    iri,
    title,
    description: { ja: inLanguage(declared['dc:description'], 'ja'), en: inLanguage(declared['dc:description'], 'en') },
    keywords: from.keywords,
    publisher,
    contact: { iri: `${publisher.base_iri}contact/${encodeSegment(source.name)}`, name: from.contact },
    issued: from.issued,
    modified: from.modified,
    version: from.version,
    frequency: from.frequency,
    classification: from.classification,
    standard: standardOf(table, source),
    example: source.kind === 'standard' && source.description.example === true,
    period: source.kind === 'standard' ? source.description.period : periodOf(table),
    provenance: source.kind === 'standard' ? provenanceOfFile(source) : provenanceOf(source),
    sources: sourcesOf(source),
    metadataPath: tableFile(publisher.code, table.name, 'csv-metadata.json'),
    distributions: formatsOf(declared).map((extension) => {
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
          ja: `${title.ja}を${name}で収めたファイル。どの形式も同じ内容。${extension === 'geojson' ? REFERENCE_SYSTEM.ja : ''}`,
          en: `${title.en} as ${name}; every format holds the same facts.${extension === 'geojson' ? ` ${REFERENCE_SYSTEM.en}` : ''}`,
        },
        ...(written.get(path) as Fingerprint),
      };
    }),
  };
}

/** A fiscal year runs from 1 April to 31 March. */
function periodOf(table: Table): Dataset['period'] {
  const years = table.rows.flatMap((row) =>
    [row['fiscal_year'] ?? row['report_year']].filter((year) => typeof year === 'number'),
  );
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

function provenanceOfFile({ publisher, description }: StandardSource): Bilingual {
  return {
    ja: `${publisher.name}のファイル「${description.file}」を検査して変換したもの。値はファイルのまま。`,
    en: `CheckReport and converted from the file "${description.file}" of ${publisher.name_en}; the values are the file's own.`,
  };
}

/** A national sheet's name and address; the companion of one follows the rules for any data. */
function standardOf(table: Table, source: AnySource): Dataset['standard'] {
  if (source.kind === 'report') return { title: source.description.standard };
  const { slug, form, description } = source.standard;
  if (!table.declaredIn?.startsWith('national/')) return { title: RULES };
  return { title: description['dc:conformsTo'] ?? slug, iri: `${source.publisher.base_iri}standard/${slug}/${form}` };
}

const RULES = '行政データにおける機械可読性に関するルール';

/** IRI of a report of a source. */
export function reportIri(base: string, source: string, fiscalYear: number): string {
  return `${base}${encodeSegment(source)}/report/${fiscalYear}`;
}

function sourcesOf(source: AnySource): Dataset['sources'] {
  const base = source.publisher.base_iri;
  const title = source.description.title.ja;
  if (source.kind === 'standard')
    return [{ iri: `${base}source/${encodeSegment(source.name)}`, title: `${title}(${source.description.file})` }];
  return source.reports.map(({ fiscalYear }) => ({
    iri: reportIri(base, source.name, fiscalYear),
    title: `${title}(${fiscalYear}年度)`,
  }));
}
