import { KEY } from '../../ckan/package';
import { type Profile, profileFile } from '../../ckan/profile';
import { UsageError } from '../../core/usage-error';
import { publishIssue } from '../../issues/publish';
import { formatOf } from '../dist/format';
import type { DatasetFacts, LocalDataset } from '../dist/types';
import { LIST } from '../dist/types';
import { dcatExtras, dcatFields } from './dcat';
import type { DesiredFields, DesiredResource } from './types';

const JAPANESE = 'http://publications.europa.eu/resource/authority/language/JPN';

/**
 * Say how a dataset is to be in a catalogue: its own fields, tags and extras under the catalogue's keys, its files.
 * @param plugins what the catalogue has loaded
 * @throws UsageError for a licence that the profile does not know
 */
export function desiredFields(local: LocalDataset, profile: Profile, plugins: ReadonlySet<string>): DesiredFields {
  const { facts } = local;
  const licence = profile.licences[facts.licence];
  if (licence === undefined) {
    throw new UsageError([
      publishIssue(
        'LICENCE_UNMAPPED',
        { file: profileFile(profile), field: 'licences', value: facts.licence },
        { licence: facts.licence },
      ),
    ]);
  }
  const { standard } = facts;
  const ofStandard = standard
    ? [...(standard.earlier ? profile.earlier_standard_tags : profile.standard_tags), ...standard.types]
    : [];
  const tags = [...new Set([...facts.keywords, ...profile.tags, ...ofStandard])].sort();
  // The profile's keys are what the site shows its readers; ckanext-dcat reads its own where they leave them free.
  const extras = { ...(plugins.has('dcat') && dcatExtras(local.identifier, facts)), ...profileExtras(profile, facts) };
  return {
    local,
    name: catalogueName(profile, local),
    core: {
      title: facts.title,
      notes: facts.description,
      url: facts.landingPage,
      license_id: licence,
      version: facts.version,
    },
    tags,
    extras: { ...extras, [KEY]: local.identifier },
    resources: local.files.map((file) => desiredResource(file, facts, plugins)),
  };
}

/** A dataset's name in a catalogue. */
export function catalogueName(profile: Profile, { code, slug }: Pick<LocalDataset, 'code' | 'slug'>): string {
  return profile.dataset_name.replace('{code}', code).replace('{slug}', slug);
}

function desiredResource(
  file: LocalDataset['files'][number],
  facts: DatasetFacts,
  plugins: ReadonlySet<string>,
): DesiredResource {
  const key = file.path.slice(file.path.lastIndexOf('/') + 1);
  return {
    key,
    file,
    urls: urlsIn(file.path),
    mediaType: file.mediaType,
    fields: {
      name: file.title,
      description: file.description,
      format: formatOf(key),
      mimetype: file.mediaType,
      [KEY]: key,
      ...(plugins.has('dcat') && dcatFields(file.iri, facts)),
    },
  };
}

/** Which of the catalogue's addresses a file holds. */
function urlsIn(path: string): DesiredResource['urls'] {
  if (LIST.test(path)) return 'list';
  return path.endsWith('.csv-metadata.json') ? 'description' : 'none';
}

/** What the profile asks for, where the dataset has it. */
function profileExtras(profile: Profile, facts: DatasetFacts): Record<string, string> {
  const values = {
    frequency: facts.frequency?.label,
    spatial: facts.area.label,
    copyright: facts.publisher.name,
    language: facts.languages.includes(JAPANESE) ? 'ja' : undefined,
  };
  return Object.fromEntries(
    Object.entries(profile.extras).flatMap(([key, fact]) => (values[fact] ? [[key, values[fact]]] : [])),
  );
}
