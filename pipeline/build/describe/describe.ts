import type { Effects, Fingerprint } from '../../core/effects';
import { jsonText } from '../../core/json-text';
import { textWriter } from '../../core/text-writer';
import { csvWriter } from '../../formats/csv/writer';
import { inLanguage } from '../../model/csvw';
import { OPEN_DATA_LIST } from '../../model/dist';
import type { Publisher } from '../../model/publisher';
import type { Row } from '../../model/row';
import type { Part } from '../source/types';
import { catalogue } from './catalog';
import { collect } from './collection';
import { csvwMetadata } from './csvw';
import { type CsvResource, dataPackage } from './datapackage';
import { type Dataset, describeDataset } from './dataset';
import { listFile, openDataList } from './open-data-list';
import { vocabulary } from './vocabulary';
import { loadNationalSheet } from '../../standards/national-sheet';

/** What the describe stage made, for its gate and for the manifest. */
export interface Described {
  datasets: Dataset[];
  list: Row[];
  /** Every file of `dist/` so far with its fingerprint, by path. */
  files: Map<string, Fingerprint>;
}

/**
 * Describe the files that were written: CSVW metadata a table, the open-data list, the data package,
 * the catalogue and the vocabulary. Each fact is gathered once and told in each of them.
 * @param parts every source with its tables
 * @param publisher who publishes the catalogue
 * @param written fingerprints of the tables' files by path
 * @param folder the folder that becomes `dist/`
 */
export function describe(
  effects: Effects,
  parts: Part[],
  publisher: Publisher,
  written: ReadonlyMap<string, Fingerprint>,
  folder: string,
): Described {
  const files = new Map(written);
  const write = textWriter(effects, folder, files);
  const datasets = parts.flatMap(({ source, tables }) =>
    tables.map((table) => describeDataset(table, source, written)),
  );
  const collection = collect(
    datasets,
    parts.map(({ source }) => source),
    publisher,
  );
  for (const dataset of datasets) write(dataset.metadataPath, jsonText(csvwMetadata(dataset)));

  const list = openDataList(datasets);
  const declared = loadNationalSheet(OPEN_DATA_LIST);
  const writer = csvWriter(declared);
  const listPath = listFile(publisher);
  const listWritten = write(listPath, writer.begin() + writer.rows(list, []) + writer.end());

  const resources: CsvResource[] = [
    ...datasets.map((dataset) => {
      const csv = dataset.distributions.find((file) => file.extension === 'csv') as Dataset['distributions'][number];
      return {
        name: dataset.identifier,
        path: csv.path,
        title: dataset.title.ja,
        description: dataset.description.ja,
        declared: dataset.declared,
        publisher: dataset.publisher,
        bytes: csv.bytes,
        sha256: csv.sha256,
      };
    }),
    {
      name: `${publisher.code}_open_data_list`,
      path: listPath,
      title: inLanguage(declared['dc:title'], 'ja'),
      description: inLanguage(declared['dc:description'], 'ja'),
      declared,
      publisher,
      ...listWritten,
    },
  ];
  write('datapackage.json', jsonText(dataPackage(datasets, resources, collection)));

  const catalog = catalogue(datasets, collection);
  write('catalog.ttl', catalog.turtle());
  write('catalog.jsonld', catalog.jsonLd());
  const terms = vocabulary(parts, datasets, publisher);
  write('vocabulary.ttl', terms.turtle());
  write('vocabulary.jsonld', terms.jsonLd());
  return { datasets, list, files };
}
