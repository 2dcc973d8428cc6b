import type { CkanPackage, CkanResource } from './types';

/**
 * The name under which a file is uploaded: the one that its address has already, so that the address stays.
 * CKAN makes an address of the file's name.
 */
export function uploadName(resource: CkanResource | undefined, key: string): string {
  if (resource?.url_type !== 'upload' || !resource.url) return key;
  return decodeURIComponent(resource.url.slice(resource.url.lastIndexOf('/') + 1)) || key;
}

/**
 * Path of a download under the configured address: CKAN writes its own idea of its address (`site_url`) into what it
 * gives, which behind a front end is not the one that we were told to talk to.
 * @returns null for a file that lies elsewhere
 */
export function downloadPath(dataset: CkanPackage, resource: CkanResource): string | null {
  if (resource.url_type !== 'upload' || !resource.url) return null;
  const marker = `dataset/${dataset.id}/resource/${resource.id}/download/`;
  const at = resource.url.indexOf(marker);
  return at < 0 ? null : resource.url.slice(at);
}
