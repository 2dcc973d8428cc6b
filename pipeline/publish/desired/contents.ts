import { type Content, contentFrom } from '../../ckan/content';
import type { CkanPackage } from '../../ckan/types';
import { jsonText } from '../../core/json-text';
import type { Row } from '../../model/row';
import type { Catalogue } from '../target/types';
import type { CatalogueUrls, DesiredDataset, DesiredResource, ListContent } from './types';
import { urlsOf } from './urls';

/** What a dataset's files and its table are to hold, for as long as nobody else writes to it. */
export interface Contents {
  /** @returns null while the addresses that the file needs are not known */
  file(resource: DesiredResource, dataset: CkanPackage): Content | null;
  rows(): Row[];
}

/**
 * Prepare what a dataset is to hold. Files go up as they are, but for a table description, which names its CSV
 * by the catalogue's address, and the open-data list, which names everybody's.
 * @param others addresses of the other datasets, for the list
 * @throws Failure, GateError when the list that stands there can not be read
 */
export async function prepareContents(
  { effects, site }: Catalogue,
  { fields: { local }, table, list }: DesiredDataset,
  current: CkanPackage | null,
  others: CatalogueUrls,
): Promise<Contents> {
  const made: ListContent | undefined = list ? (await list(current))(others) : undefined;
  return {
    rows: () => made?.rows ?? table?.rows() ?? [],
    file(resource, dataset) {
      const { file } = resource;
      const read = (): Buffer => effects.read(file.absolute);
      if (resource.urls === 'none') return { bytes: file.bytes, sha256: file.sha256, data: read };
      if (resource.urls === 'list') return made?.content ?? null;
      const urls = urlsOf(site, new Map([[local.identifier, dataset]]));
      const csv = urls.file(local.identifier, resource.key.replace(/-metadata\.json$/, ''));
      if (csv === undefined) return null;
      const description = JSON.parse(read().toString('utf8')) as object;
      return contentFrom(Buffer.from(jsonText({ ...description, url: csv.download })));
    },
  };
}
