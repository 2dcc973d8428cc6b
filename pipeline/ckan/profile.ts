import * as path from 'node:path';
import { readYaml } from '../core/config';
import type { Effects } from '../core/effects';
import { shownPath } from '../core/shown-path';
import { UsageError } from '../core/usage-error';
import type { Bilingual } from '../issues/issue';
import { publishIssue } from '../issues/publish';
import catalogueSchema from '../../schemas/catalogue.schema.json';

/** What a profile may put into the extras of a dataset. */
export type ExtraFact = 'frequency' | 'spatial' | 'copyright' | 'language';

/** `datasets/catalogues/<name>.yaml`: a CKAN and its customs, the address as the environment may have replaced it. */
export interface Profile {
  /** The folder of the profile, as findings name it. */
  folder: string;
  name: string;
  title: Bilingual;
  /** Ends with a slash; the API stands at `api/3/action/` under it. */
  address: string;
  address_variable?: string;
  /** Takes datasets under reserved names, which open for nobody. */
  for_tests?: boolean;
  organisation: string;
  /** `{code}_{slug}`. */
  dataset_name: string;
  /** Licence id of the catalogue by licence IRI. */
  licences: Record<string, string>;
  extras: Record<string, ExtraFact>;
  tags: string[];
  /** Tags of a dataset that follows a sheet of the present generation, and of the earlier one. */
  standard_tags: string[];
  earlier_standard_tags: string[];
  upload_limit_mb: number;
  requests_per_second: number;
  datasets_at_once: number;
  /** `patience` in the file. */
  timeouts: { request_seconds: number; first_wait_seconds: number; total_seconds: number };
  token: { variable: string; header: string };
}

/** A profile as it stands in its file. */
type ProfileFile = Omit<Profile, 'name' | 'folder' | 'earlier_standard_tags' | 'timeouts'> &
  Partial<Pick<Profile, 'earlier_standard_tags'>> & { patience: Profile['timeouts'] };

const FOLDER = 'catalogues';

/** Where a profile stands, as findings name it. */
export function profileFile({ folder, name }: Pick<Profile, 'folder' | 'name'>): string {
  return `${folder}/${name}.yaml`;
}

/** Names of the catalogues that there are profiles of. */
export function catalogueNames(effects: Effects, root: string): string[] {
  return effects
    .list(path.join(root, FOLDER))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length));
}

/**
 * Read a catalogue's profile.
 * @param root the folder that holds `catalogues/`
 * @throws UsageError when there is none of that name, it does not satisfy its schema, or its address may not be given a token
 */
export function readProfile(effects: Effects, root: string, name: string): Profile {
  const folder = shownPath(root, FOLDER);
  const names = catalogueNames(effects, root);
  if (!names.includes(name))
    throw new UsageError([
      publishIssue('CATALOGUE_UNKNOWN', { file: folder, value: name }, { name, names: names.join(', ') }),
    ]);
  const shown = profileFile({ folder, name });
  const { patience, ...profile } = readYaml<ProfileFile>(
    effects,
    path.join(root, FOLDER, `${name}.yaml`),
    catalogueSchema,
    shown,
  ).value;
  const given = profile.address_variable === undefined ? undefined : effects.env[profile.address_variable];
  const address = checkedAddress(
    given ?? profile.address,
    given === undefined ? shown : (profile.address_variable as string),
  );
  return {
    ...profile,
    earlier_standard_tags: profile.earlier_standard_tags ?? profile.standard_tags,
    folder,
    timeouts: patience,
    name,
    address,
  };
}

/** A token may only travel encrypted, or not at all: https, or this machine. Whatever else an address holds is no part of it. */
function checkedAddress(text: string, file: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe =
    url &&
    (url.protocol === 'https:' ||
      (url.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)));
  if (!safe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError([publishIssue('CATALOGUE_ADDRESS', { file }, {})]);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The token of the environment. @throws UsageError when there is none */
export function readToken(effects: Effects, profile: Profile): string {
  const { variable } = profile.token;
  const token = effects.env[variable]?.trim() ?? '';
  // Characters that no header may hold would fail later, in a message that shows them.
  if (!/^[\x21-\x7E]+$/.test(token))
    throw new UsageError([publishIssue('TOKEN_MISSING', { file: variable }, { variable })]);
  return token;
}
