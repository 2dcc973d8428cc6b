import type { Actions } from '../../ckan/action';
import { Failure } from '../../ckan/failure';
import { namedList, siteAddress, texts } from '../../ckan/shape';
import { type Profile, profileFile } from '../../ckan/profile';
import { type Gate, close } from '../../core/gate';
import { UsageError } from '../../core/usage-error';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import type { DesiredFields } from '../desired/types';
import type { Site } from './types';

const LOADERS = ['xloader', 'datapusher', 'datapusher_plus'];

/**
 * Ask a catalogue what it is.
 * @throws Failure `not-ckan` when something else answers
 */
export async function askSite(actions: Actions): Promise<Site> {
  const status = await actions.read<{ ckan_version?: unknown; site_url?: unknown; extensions?: unknown } | undefined>(
    'status_show',
    {},
    { anonymous: true },
  );
  if (!status || !Array.isArray(status.extensions)) throw new Failure('not-ckan', 'status_show', 'no extensions');
  const plugins = new Set(texts(status.extensions));
  return {
    version: typeof status.ckan_version === 'string' ? status.ckan_version : null,
    siteUrl: siteAddress(status.site_url),
    plugins,
    revises: (await actions.read('help_show', { name: 'package_revise' }, { anonymous: true })) !== null,
    tables: whoLoads(plugins),
  };
}

function whoLoads(plugins: ReadonlySet<string>): Site['tables'] {
  if (!plugins.has('datastore')) return 'none';
  return LOADERS.some((loader) => plugins.has(loader)) ? 'site' : 'ours';
}

/**
 * Hold what is to be published against what the catalogue has and allows.
 * @throws UsageError when the token is not accepted, GateError with every other fault, Failure
 */
export async function probe(actions: Actions, profile: Profile, site: Site, desired: DesiredFields[]): Promise<Gate> {
  // CKAN answers a bad token as it answers anybody: only asking for oneself tells.
  if ((await actions.read('user_show').catch(deniedIsNone)) === null)
    throw new UsageError([publishIssue('TOKEN_REFUSED', { file: profile.token.variable }, {})]);
  const list = 'organization_list_for_user';
  const organisations = namedList(list, (await actions.read(list, { permission: 'create_dataset' })) ?? [], 'name');
  const licences = namedList('license_list', (await actions.read('license_list', {}, { anonymous: true })) ?? [], 'id');
  const where = { file: profileFile(profile) };
  const issues: Issue[] = [];
  if (!organisations.some(({ name }) => name === profile.organisation)) {
    issues.push(
      publishIssue(
        'ORGANISATION_MISSING',
        { ...where, field: 'organisation', value: profile.organisation },
        { name: profile.organisation },
      ),
    );
  }
  for (const id of new Set(desired.map((dataset) => dataset.core.license_id))) {
    if (!licences.some((licence) => licence.id === id))
      issues.push(publishIssue('LICENCE_UNKNOWN', { ...where, field: 'licences', value: id }, { id }));
  }
  issues.push(...reviseIssues(profile, site));
  return close('probe', issues, {
    catalogue: profile.name,
    ckan: site.version ?? '?',
    datasets: desired.length,
    files: desired.reduce((sum, { resources }) => sum + resources.length, 0),
  });
}

/** What is to be said of a catalogue without `package_revise`. */
export function reviseIssues(profile: Profile, site: Site): Issue[] {
  return site.revises
    ? []
    : [publishIssue('REVISE_MISSING', { file: profileFile(profile) }, { version: site.version ?? '?' })];
}

function deniedIsNone(failure: unknown): null {
  if (failure instanceof Failure && (failure.kind === 'denied' || failure.kind === 'rejected')) return null;
  throw failure;
}
