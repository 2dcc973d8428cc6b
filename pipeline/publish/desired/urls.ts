import { findResource } from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import type { Site } from '../target/types';
import type { CatalogueUrls } from './types';

/** Gather the addresses of datasets from what `package_show` says of them. */
export function urlsOf(site: Site, packages: ReadonlyMap<string, CkanPackage | null>): CatalogueUrls {
  return {
    page: (identifier) => {
      const dataset = packages.get(identifier);
      return dataset ? `${site.siteUrl}/dataset/${dataset.name}` : undefined;
    },
    file: (identifier, key) => {
      const dataset = packages.get(identifier);
      const resource = dataset && findResource(dataset, key);
      if (!dataset || !resource) return undefined;
      return { access: pageUrl(site, dataset, resource), download: downloadUrl(site, dataset, resource, key) };
    },
  };
}

/** A resource's page. */
export function pageUrl(site: Site, dataset: CkanPackage, resource: CkanResource): string {
  return `${site.siteUrl}/dataset/${dataset.id}/resource/${resource.id}`;
}

/** Where a resource's file is downloaded: as CKAN says, or, before the first upload, as it will say. */
export function downloadUrl(site: Site, dataset: CkanPackage, resource: CkanResource, key: string): string {
  if (resource.url_type === 'upload' && resource.url) return resource.url;
  return `${site.siteUrl}/dataset/${dataset.id}/resource/${resource.id}/download/${key}`;
}
