import { type FindResource, findResource } from '../../ckan/package';
import { type TableDescription, describeTable } from '../../model/csvw';
import { OPEN_DATA_LIST } from '../../model/dist';
import type { Row } from '../../model/row';
import { LIST, type LocalDataset } from '../dist/types';
import type { FindingLog } from '../finding-log';
import type { Catalogue } from '../target/types';
import { desiredList } from './open-data-list';
import type { DesiredDataset, DesiredFields, ListBasis } from './types';

/**
 * The desired state of every dataset of `dist/`. Its table's rows come from the JSON file, whose values are typed.
 * @param log takes findings about the open-data list that stands in the catalogue
 */
export function desiredDatasets(
  catalogue: Catalogue,
  all: DesiredFields[],
  basis: ListBasis,
  log: FindingLog,
): DesiredDataset[] {
  return all.map((fields) => {
    const { local } = fields;
    const csv = fileOf(local, '.csv')?.path ?? '';
    const key = csv.slice(csv.lastIndexOf('/') + 1);
    if (!LIST.test(csv)) return { fields, find: findResource, table: tableOf(catalogue, local, key), list: null };
    const find: FindResource = (dataset, name) =>
      findResource(dataset, name) ?? dataset.resources.find(({ id }) => id === basis.listId);
    return {
      fields,
      find,
      table: { key, description: describeTable(OPEN_DATA_LIST, 'national'), rows: () => [] },
      list: desiredList(catalogue, local, basis, find, log),
    };
  });
}

/** The table of a dataset that has a CSV with a description, and its rows. */
function tableOf({ effects }: Catalogue, local: LocalDataset, key: string): DesiredDataset['table'] {
  const [description, rows] = [fileOf(local, '.csv-metadata.json'), fileOf(local, '.json')];
  if (key === '' || !description || !rows) return null;
  const read = <T>(path: string): T => JSON.parse(effects.read(path).toString('utf8')) as T;
  return { key, description: read<TableDescription>(description.absolute), rows: () => read<Row[]>(rows.absolute) };
}

function fileOf({ files, identifier }: LocalDataset, ending: string): LocalDataset['files'][number] | undefined {
  return files.find(({ path }) => path.endsWith(`${identifier}${ending}`));
}
