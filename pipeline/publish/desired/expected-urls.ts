import type { CkanPackage } from '../../ckan/types';
import { LIST } from '../dist/types';
import type { Site } from '../target/types';
import type { CatalogueUrls, DesiredFields } from './types';
import { urlsOf } from './urls';

/** Addresses as they will be after the publish: of a dataset that is still to be made, the form alone is known. */
export function expectedUrls(
  site: Site,
  chosen: DesiredFields[],
  packages: ReadonlyMap<string, CkanPackage | null>,
): CatalogueUrls {
  const known = urlsOf(site, packages);
  const coming = new Map(
    chosen
      .filter(({ local }) => !LIST.test(local.files[0]?.path ?? ''))
      .map((fields) => [fields.local.identifier, fields]),
  );
  const page = (identifier: string): string | undefined => {
    const fields = coming.get(identifier);
    return known.page(identifier) ?? (fields && `${site.siteUrl}/dataset/${fields.name}`);
  };
  return {
    page,
    file(identifier, key) {
      const isComing = coming.get(identifier)?.resources.some((resource) => resource.key === key) ?? false;
      const resource = `${page(identifier)}/resource/?`;
      return (
        known.file(identifier, key) ??
        (isComing ? { access: resource, download: `${resource}/download/${key}` } : undefined)
      );
    },
  };
}
