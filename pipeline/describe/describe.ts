import type { Effects, Fingerprint } from '../effects';
import { csvWriter } from '../serialize/csv';
import type { Source } from '../source/source';
import { describeTable, inLanguage } from '../table/description';
import type { Row, Table } from '../table/row';
import { catalogue } from './catalog';
import { csvwMetadata } from './csvw';
import { dataPackage, type CsvResource } from './datapackage';
import { describeDataset, type Dataset } from './dataset';
import { OPEN_DATA_LIST, listFile, openDataList } from './open-data-list';
import { jsonText } from './text';
import { vocabulary } from './vocabulary';
import { textWriter } from './write';

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
 * @param written fingerprints of the tables' files by path
 * @param folder the folder that becomes `dist/`
 */
export function describe(effects: Effects, tables: Table[], source: Source, written: ReadonlyMap<string, Fingerprint>, folder: string): Described {
  const files = new Map(written);
  const write = textWriter(effects, folder, files);
  const datasets = tables.map((table) => describeDataset(table, source, written));
  for (const dataset of datasets) write(dataset.metadataPath, jsonText(csvwMetadata(dataset, source)));

  const list = openDataList(datasets, source);
  const declared = describeTable(OPEN_DATA_LIST, 'national');
  const writer = csvWriter(declared);
  const listPath = listFile(source);
  const listWritten = write(listPath, writer.begin() + writer.rows(list, []) + writer.end());

  const resources: CsvResource[] = [
    ...datasets.map((dataset) => {
      const csv = dataset.distributions.find((file) => file.extension === 'csv') as Dataset['distributions'][number];
      return { name: dataset.identifier, path: csv.path, title: dataset.title.ja, description: dataset.description.ja, declared: describeTable(dataset.table), bytes: csv.bytes, sha256: csv.sha256 };
    }),
    { name: `${source.publisher.code}_open_data_list`, path: listPath, title: inLanguage(declared['dc:title'], 'ja'), description: inLanguage(declared['dc:description'], 'ja'), declared, ...listWritten },
  ];
  write('datapackage.json', jsonText(dataPackage(datasets, resources, source)));

  const catalog = catalogue(datasets, source);
  write('catalog.ttl', catalog.turtle());
  write('catalog.jsonld', catalog.jsonLd());
  const terms = vocabulary(tables, source);
  write('vocabulary.ttl', terms.turtle());
  write('vocabulary.jsonld', terms.jsonLd());
  return { datasets, list, files };
}
