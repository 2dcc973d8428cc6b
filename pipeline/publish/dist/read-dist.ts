import * as path from 'node:path';
import { Parser, Store } from 'n3';
import type { ManifestEntry } from '../../build/describe/manifest';
import type { Effects } from '../../core/effects';
import { close, type Gate } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { UsageError } from '../../core/usage-error';
import { describedDatasets } from './read-catalog';

/** A file of `dist/` with its path on this machine. */
export interface LocalFile extends ManifestEntry {
  absolute: string;
}

/** What the catalogue says of a file; a table description is no distribution there and has no IRI. */
export interface FileFacts {
  iri: string;
  title: string;
  description: string;
}

/** What every description says of a dataset, gathered from the published catalogue file. */
export interface Facts {
  iri: string;
  title: string;
  description: string;
  landingPage: string;
  /** Licence IRI. */
  licence: string;
  version: string;
  keywords: string[];
  /** The national standard sheet that it follows, by whose name a catalogue may serve it as a web API: its names as tags. */
  standard: { earlier: boolean; types: string[] } | null;
  /** Made up: for no catalogue but one for tests. */
  example: boolean;
  issued: string;
  modified: string;
  languages: string[];
  themes: string[];
  accessRights: string;
  frequency: { iri: string; label: string } | null;
  publisher: { iri: string; name: string; homepage: string };
  contact: string;
  area: { iri: string; label: string };
  period: { start: string; end: string } | null;
  provenance: string;
}

/** One dataset of `dist/`: a folder, or the open-data list, with its files in the manifest's order. */
export interface LocalDataset {
  /** `242101_dx_plan_results` */
  identifier: string;
  code: string;
  slug: string;
  facts: Facts;
  files: (LocalFile & FileFacts)[];
}

/** A finished `dist/`. */
export interface Dist {
  folder: string;
  baseIri: string;
  /** In the order of their identifiers; the open-data list, which names the others' addresses, last. */
  datasets: LocalDataset[];
  gate: Gate;
}

/**
 * Read a finished `dist/`: every file of the manifest must be there to the byte, and every dataset be described.
 * @throws UsageError when there is no finished one, GateError when it is not what its manifest says
 */
export function readDist(effects: Effects, folder: string): Dist {
  const missing = (): UsageError => new UsageError([publishIssue('DIST_MISSING', { file: folder }, { folder })]);
  const text = (name: string): string => {
    try {
      return effects.read(path.join(folder, name)).toString('utf8');
    } catch {
      throw missing();
    }
  };
  const files = filesOf(text('manifest.json'));
  if (files === undefined) throw missing();
  const issues: Issue[] = [];
  // Pages and copies that belong to no dataset are the site's, and left alone.
  const own = files.filter(({ path: file, dataset }) => dataset !== null || !file.includes('/'));
  const local = own.map((entry) => ({ ...entry, absolute: path.join(folder, entry.path) }));
  for (const file of local) {
    const found = effects.exists(file.absolute) ? effects.fingerprint(file.absolute) : undefined;
    if (found?.bytes !== file.bytes || found.sha256 !== file.sha256) issues.push(publishIssue('DIST_UNTRUE', { file: path.join(folder, file.path) }, { path: file.path }));
  }
  // A catalogue file that is not the one that was written can not be read either.
  close('dist', issues);
  const store = new Store(new Parser().parse(text('catalog.ttl')));
  const { baseIri, datasets } = describedDatasets(store, local, JSON.parse(text('datapackage.json')) as object, issues);
  const gate = close('dist', issues, { files: own.length, datasets: datasets.length });
  return { folder, baseIri, datasets, gate };
}

/** The entries of a manifest; undefined when it is none, such as one that was not written to its end. */
function filesOf(text: string): ManifestEntry[] | undefined {
  try {
    const { files } = JSON.parse(text) as { files?: ManifestEntry[] };
    return Array.isArray(files) && files.every((file) => typeof file?.path === 'string') ? files : undefined;
  } catch {
    return undefined;
  }
}
