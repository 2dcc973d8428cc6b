import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect } from '@jest/globals';
import { fingerprintOf } from '../../pipeline/ckan/connection';
import { CatalogueError } from '../../pipeline/catalogue-error';
import type { CkanPackage } from '../../pipeline/ckan/package';
import type { ManifestEntry } from '../../pipeline/describe/manifest';
import { reportMarkdown, type PublishReport } from '../../pipeline/publish/report';
import { downloaded, only, shown } from './ckan';

export const CODES = '242101_dx_plan_codes';

/** A small finished folder: one table as CSV, description, JSON and Turtle. */
export function small(dist: string): string {
  const folder = only(dist, [CODES]);
  const manifest = path.join(folder, 'manifest.json');
  const { files } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { files: ManifestEntry[] };
  fs.writeFileSync(manifest, JSON.stringify({ files: files.filter(({ path: file }) => !/\.(jsonld|nt)$/.test(file)) }));
  return folder;
}

/** A finished folder with another text, one row and one file less: for a change that updates, deletes and removes. */
export function changedFrom(dist: string): string {
  const folder = small(dist);
  const manifest = path.join(folder, 'manifest.json');
  const { files } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { files: ManifestEntry[] };
  const edit = (ending: string, change: (text: string) => string): void => {
    const entry = files.find(({ path: file }) => file.endsWith(`${CODES}${ending}`)) as ManifestEntry;
    const file = path.join(folder, entry.path);
    fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
    Object.assign(entry, fingerprintOf(fs.readFileSync(file)));
  };
  edit('.csv', (text) => `${text.trimEnd().split('\r\n').slice(0, -1).join('\r\n').replace('progressed smoothly', 'went smoothly')}\r\n`);
  edit('.json', (text) => JSON.stringify((JSON.parse(text) as object[]).slice(0, -1), null, 1).replace('progressed smoothly', 'went smoothly'));
  const left = files.filter(({ path: file }) => !file.endsWith('.ttl'));
  fs.writeFileSync(manifest, JSON.stringify({ files: left }));
  return folder;
}

/** Run a publish that may fail: in a way that ends with status 3, and shows the token to nobody. */
export async function attempt(work: () => Promise<PublishReport>, token: string): Promise<PublishReport | null> {
  let report: PublishReport | null = null;
  let told: string;
  try {
    report = await work();
    told = JSON.stringify(report) + reportMarkdown(report);
    expect(report.issues.filter(({ code, severity }) => severity === 'error' && !/^(CATALOGUE|PUBLISH)_/.test(code))).toEqual([]);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    told = JSON.stringify(error.issues) + error.message;
  }
  expect(told.includes(token)).toBe(false);
  return report;
}

/** Publish once more without a fault: then all is whole, nothing lost, doubled or half-written, and nothing is left to do. */
export async function expectHealed(publish: () => Promise<PublishReport>, name: string, keys: string[]): Promise<CkanPackage> {
  const again = await publish();
  expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const dataset = await shown(name);
  expect([dataset.private, dataset.resources.map(({ odp_key: key }) => key).sort()]).toEqual([false, keys]);
  for (const resource of dataset.resources) {
    const { data } = await downloaded(resource.url as string);
    expect(fingerprintOf(data)).toEqual({ bytes: Number(resource.size), sha256: resource.sha256 });
  }
  const last = await publish();
  expect([last.requests.writes, last.plan.map(({ action }) => action)]).toEqual([0, ['nothing']]);
  return dataset;
}
