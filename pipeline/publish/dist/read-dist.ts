import { Parser, Store } from 'n3';
import * as path from 'node:path';
import type { Effects } from '../../core/effects';
import { close } from '../../core/gate';
import { UsageError } from '../../core/usage-error';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import type { ManifestEntry } from '../../model/dist';
import { describedDatasets } from './read-catalog';
import type { Dist } from './types';

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
    if (found?.bytes !== file.bytes || found.sha256 !== file.sha256)
      issues.push(publishIssue('DIST_UNTRUE', { file: path.join(folder, file.path) }, { path: file.path }));
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
