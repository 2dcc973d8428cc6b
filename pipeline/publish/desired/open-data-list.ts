import { contentFrom } from '../../ckan/content';
import { downloadPath } from '../../ckan/download';
import { Failure } from '../../ckan/failure';
import { type FindResource, resourceKey } from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import { close } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import type { Row } from '../../model/row';
import { type ExistingList, readExistingList } from '../../open-data-list/existing-list';
import { mergeList } from '../../open-data-list/merge-list';
import { writeList } from '../../open-data-list/write-list';
import type { Dist, LocalDataset, LocalFile } from '../dist/types';
import type { FindingLog } from '../finding-log';
import { downloadIfThere } from '../target/catalogue';
import type { Catalogue } from '../target/types';
import { deletedDatasets } from './deleted';
import type { CatalogueUrls, DesiredDataset, ListBasis } from './types';

/** Most bytes of a published list that are read. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Prepare the open-data list: read the current one, keep what others have in it, put our rows in, under the catalogue's
 * addresses. Rows give way that are ours, or of datasets that are removed now or, with `prune`, were removed before.
 * @param local the list in `dist/`
 * @param find which resource holds the current list
 * @param log takes findings about the current list
 * @throws GateError when it can not be read: then nobody's rows may be replaced
 */
export function desiredList(
  catalogue: Catalogue,
  local: LocalDataset,
  { dist, leaving, prune }: ListBasis,
  find: FindResource,
  log: FindingLog,
): NonNullable<DesiredDataset['list']> {
  const { effects, actions } = catalogue;
  const { absolute, path: key } = local.files[0] as LocalFile;
  const ours = readOurs(effects.read(absolute), key);
  const ownIds = new Set([...leaving, ...dist.datasets.map(({ identifier }) => identifier)]);
  return async (dataset) => {
    const resource = dataset ? find(dataset, key) : undefined;
    const current = dataset && resource?.url_type === 'upload' ? await readPublished(actions, dataset, resource) : null;
    if (current) log.add(current.issues);
    const deleted = current && prune ? await deletedDatasets(catalogue, current.list.rows, ownIds) : [];
    return (urls) => {
      const rows = ours.flatMap<Row>(({ row }) => withUrls(row, dist, urls) ?? []);
      const merged = mergeList(current?.list ?? emptyList(key), rows, new Set([...ownIds, ...deleted]));
      log.add(merged.issues);
      close('list', merged.issues);
      return { content: contentFrom(Buffer.from(writeList(merged.rows))), rows: merged.rows };
    };
  };
}

/** The list of a catalogue that has none yet. */
function emptyList(file: string): ExistingList {
  return { file, generation: '2026', encoding: 'utf-8-bom', delimiter: ',', rows: [] };
}

function readOurs(bytes: Buffer, file: string): ExistingList['rows'] {
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
  if (path === null) throw new Failure('mismatch', String(resource.name), 'its file lies elsewhere');
  const { list, issues } = readExistingList((await actions.download(path, LARGEST)).data, resource.url as string);
  close('list', issues);
  return { list: list as ExistingList, issues };
}

/** Our row under the catalogue's addresses; null for a file that is not in the catalogue. */
function withUrls(row: Row, dist: Dist, urls: CatalogueUrls): Row | null {
  const path = String(row['file_download_url']).slice(dist.baseIri.length);
  const identifier = String(row['dataset_id']);
  const [page, file] = [urls.page(identifier), urls.file(identifier, path.slice(path.lastIndexOf('/') + 1))];
  return page && file
    ? { ...row, dataset_url: page, file_access_url: file.access, file_download_url: file.download }
    : null;
}

/** Find the resources of a dataset that hold an open-data list: the one with a key of ours, or those that read as a list. */
export async function findLists({ actions }: Catalogue, dataset: CkanPackage): Promise<CkanResource[]> {
  const ours = dataset.resources.find((resource) => resourceKey(resource) !== undefined);
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
