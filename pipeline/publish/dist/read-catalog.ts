import type { Store } from 'n3';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { type DcatReader, readDcat } from './read-dcat';
import { LIST, type LocalDataset, type LocalFile } from './types';

/** What is read of the data package. */
interface DataPackage {
  resources?: { path: string; title: string; description: string }[];
  version?: string;
}

/**
 * Gather the datasets of the catalogue graph (DCAT), and the open-data list, which the data package describes.
 * A folder without a description is a finding.
 */
export function describedDatasets(
  store: Store,
  files: LocalFile[],
  dataPackage: DataPackage,
  issues: Issue[],
): { baseIri: string; datasets: LocalDataset[] } {
  const about = readDcat(store);
  const datasets: LocalDataset[] = [];
  for (const folder of [...new Set(files.flatMap((file) => file.dataset ?? []))].sort()) {
    const iri = about.dataset(folder);
    if (iri === undefined) {
      issues.push(publishIssue('DIST_UNDESCRIBED', { file: 'catalog.ttl', value: folder }, { folder }));
      continue;
    }
    const facts = about.facts(iri);
    const own = files.filter((file) => file.dataset === folder);
    datasets.push({ ...named(folder), facts, files: own.map((file) => ({ ...file, ...about.file(facts, file) })) });
  }
  const list = files.find((file) => LIST.test(file.path));
  if (list) datasets.push(...describedList(about, list, dataPackage));
  return { baseIri: about.catalogue.replace(/catalog$/, ''), datasets };
}

/** The open-data list as a dataset: what holds for all datasets comes from the catalogue. @returns none where it is not described */
function describedList(about: DcatReader, list: LocalFile, dataPackage: DataPackage): LocalDataset[] {
  const described = dataPackage.resources?.find((resource) => resource.path === list.path);
  if (!described) return [];
  const { title, description } = described;
  const facts = {
    ...about.facts(about.catalogue),
    iri: '',
    title,
    description,
    landingPage: about.publisher(about.catalogue).homepage,
    standard: { earlier: false, types: [title] },
    version: dataPackage.version ?? '',
  };
  const file = { ...list, iri: '', title: `${title}(CSV)`, description };
  return [{ ...named(list.path.slice(0, -'.csv'.length)), facts, files: [file] }];
}

function named(identifier: string): Pick<LocalDataset, 'identifier' | 'code' | 'slug'> {
  return { identifier, code: identifier.slice(0, 6), slug: identifier.slice(7) };
}
