import { contentFrom } from '../../ckan/content';
import { downloadPath } from '../../ckan/download';
import { Failure } from '../../ckan/failure';
import { type Find, keyOf } from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import { close } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import type { Row } from '../../model/row';
import { type ExistingList, readExistingList } from '../../open-data-list/existing-list';
import { mergeList } from '../../open-data-list/merge-list';
import { writeList } from '../../open-data-list/write-list';
import type { Dist } from '../dist/read-dist';
import type { LocalDataset } from '../dist/types';
import { downloadIfThere } from '../target/catalogue';
import type { Addresses, Catalogue, ListContent, Wish } from '../target/types';
import { goneDatasets } from './deleted';

/** Most bytes of a published list that are read. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Prepare the open-data list: read the one that stands in the catalogue, keep what others have in it, put our rows in,
 * under the catalogue's addresses.
 * @param leave whose rows give way: `ownIds` are datasets that are ours or are removed, with `prune` also those that were removed before
 * @param tell findings about the list that stands there
 * @throws GateError when it can not be read: then nobody's rows may be replaced
 */
export function listMaker(
  catalogue: Catalogue,
  dist: Dist,
  local: LocalDataset,
  { ownIds, prune }: { ownIds: ReadonlySet<string>; prune: boolean },
  find: Find,
  tell: (issues: Issue[]) => void,
): NonNullable<Wish['list']> {
  const { effects, actions } = catalogue;
  const ours = readOurs(effects.read(local.files[0]?.absolute as string), local.files[0]?.path as string);
  const key = local.files[0]?.path as string;
  return async (present) => {
    const standing = present ? find(present, key) : undefined;
    const existing =
      present && standing?.url_type === 'upload' ? await readPublished(actions, present, standing) : null;
    if (existing) tell(existing.issues);
    const gone = existing && prune ? await goneDatasets(catalogue, existing.list.rows, ownIds) : [];
    return (addresses) => {
      const rows = ours.flatMap<Row>(({ row }) => addressed(row, dist, addresses) ?? []);
      const merged = mergeList(
        existing?.list ?? { file: key, generation: '2026', encoding: 'utf-8-bom', delimiter: ',', rows: [] },
        rows,
        new Set([...ownIds, ...gone]),
      );
      tell(merged.issues);
      close('list', merged.issues);
      return { content: contentFrom(Buffer.from(writeList(merged.rows))), rows: merged.rows } satisfies ListContent;
    };
  };
}

function readOurs(bytes: Uint8Array, file: string): ExistingList['rows'] {
  const { list, issues } = readExistingList(bytes, file);
  close('list', issues);
  return list?.rows ?? [];
}

/** Read a list that stands in the catalogue. @throws GateError when it can not be read */
async function readPublished(
  actions: Catalogue['actions'],
  dataset: CkanPackage,
  resource: CkanResource,
): Promise<{ list: ExistingList; issues: Issue[] }> {
  const path = downloadPath(dataset, resource);
  if (path === null) throw new Failure('untrue', String(resource.name), 'its file lies elsewhere');
  const { list, issues } = readExistingList((await actions.download(path, LARGEST)).data, resource.url as string);
  close('list', issues);
  return { list: list as ExistingList, issues };
}

/** Our row under the catalogue's addresses; null for a file that is not in the catalogue. */
function addressed(row: Row, dist: Dist, addresses: Addresses): Row | null {
  const path = String(row['file_download_url']).slice(dist.baseIri.length);
  const identifier = String(row['dataset_id']);
  const [page, file] = [addresses.page(identifier), addresses.file(identifier, path.slice(path.lastIndexOf('/') + 1))];
  return page && file
    ? { ...row, dataset_url: page, file_access_url: file.access, file_download_url: file.download }
    : null;
}

/** Find the resources of a dataset that hold an open-data list: the one with a key of ours, or those that read as a list. */
export async function findLists({ actions }: Catalogue, dataset: CkanPackage): Promise<CkanResource[]> {
  const ours = dataset.resources.find((resource) => keyOf(resource) !== undefined);
  if (ours) return [ours];
  const found: CkanResource[] = [];
  for (const resource of dataset.resources) {
    const path = downloadPath(dataset, resource);
    if (path === null || !/csv/i.test(`${resource.format ?? ''} ${resource.url ?? ''}`)) continue;
    const served = await downloadIfThere(actions, path, LARGEST);
    if (served !== null && readExistingList(served, resource.url as string).list) found.push(resource);
  }
  return found;
}
