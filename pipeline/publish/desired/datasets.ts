import { type Find, findResource } from '../../ckan/package';
import type { Issue } from '../../issues/issue';
import type { TableDescription } from '../../model/csvw';
import { OPEN_DATA_LIST } from '../../model/dist';
import type { Row } from '../../model/row';
import type { Dist } from '../dist/read-dist';
import type { LocalDataset } from '../dist/types';
import { LIST } from '../dist/types';
import type { Catalogue, Wanted, Wish } from '../target/types';
import { listMaker } from './open-data-list';
import { loadNationalSheet } from '../../standards/national-sheet';

/**
 * Say of every dataset of `dist/` how it is to be in the catalogue, and where its table's rows come from: the JSON file,
 * whose values are typed.
 * @param listId id of the resource that holds the list, where neither our key nor its file's name tells
 * @param leave identifiers whose rows are to leave the open-data list, and whether rows of datasets that were removed before go too
 */
export function wishesFor(
  catalogue: Catalogue,
  dist: Dist,
  all: Wanted[],
  listId: string | undefined,
  { leaving, prune }: { leaving: ReadonlySet<string>; prune: boolean },
  tell: (issues: Issue[]) => void,
): Wish[] {
  return all.map((wanted) => {
    const { local } = wanted;
    const file = (ending: string): LocalDataset['files'][number] | undefined =>
      local.files.find(({ path }) => path.endsWith(`${local.identifier}${ending}`));
    const csv = file('.csv')?.path ?? '';
    const key = csv.slice(csv.lastIndexOf('/') + 1);
    if (LIST.test(csv)) {
      const find: Find = (dataset, name) =>
        findResource(dataset, name) ?? dataset.resources.find(({ id }) => id === listId);
      const own = new Set([...leaving, ...dist.datasets.map(({ identifier }) => identifier)]);
      return {
        wanted,
        find,
        table: { key, description: loadNationalSheet(OPEN_DATA_LIST), rows: () => [] },
        list: listMaker(catalogue, dist, local, { ownIds: own, prune }, find, tell),
      };
    }
    const [description, rows] = [file('.csv-metadata.json'), file('.json')];
    const read = <T>(path: string): T => JSON.parse(catalogue.effects.readText(path)) as T;
    const table =
      csv && description && rows
        ? { key, description: read<TableDescription>(description.absolute), rows: () => read<Row[]>(rows.absolute) }
        : null;
    return { wanted, find: findResource, table, list: null };
  });
}
