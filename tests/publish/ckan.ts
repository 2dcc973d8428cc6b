import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fetch, { File, FormData } from 'node-fetch';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../../pipeline/build/run';
import type { CkanPackage } from '../../pipeline/ckan/types';
import type { Effects } from '../../pipeline/core/effects';
import { realEffects } from '../../pipeline/core/node/effects';
import type { ManifestEntry } from '../../pipeline/model/dist';
import { type PublishOptions, publish } from '../../pipeline/publish/publish';
import type { PublishReport } from '../../pipeline/publish/types';
import { type CkanState, readState } from '../ckan/state';
import { effectsWith, temporaryFolder } from '../project';
import { city } from '../report';
import { cityDist } from '../shared-build';

/** The CKAN that is up, of the version that the environment names. */
const state = readState(process.env['CKAN_VERSION']);

/**
 * Tests that talk to a real CKAN. Without one that is up they are skipped, unless the environment says `CKAN=required`:
 * then its absence is a failure.
 */
export function withCkan(name: string, tests: (ckan: CkanState) => void): void {
  withState(name, tests, state, 'CKAN', 'npm run ckan -- up');
}

/** The same with a CKAN that loads tables by itself (ckanext-xloader), which `CKAN_LOADER=required` requires. */
export function withLoader(name: string, tests: (ckan: CkanState) => void): void {
  withState(
    name,
    tests,
    readState(process.env['CKAN_VERSION'], undefined, true),
    'CKAN_LOADER',
    'npm run ckan -- up --xloader',
  );
}

function withState(
  name: string,
  tests: (ckan: CkanState) => void,
  found: CkanState | undefined,
  variable: string,
  command: string,
): void {
  if (found) describe(`${name} (CKAN ${found.version})`, () => tests(found));
  else if (process.env[variable] === 'required')
    test(name, () => expect(`no CKAN is up: ${command}`).toBe('a CKAN is up'));
  else test.skip(`${name}: ${command}`, () => undefined);
}

/** The datasets of the report, or those of a changed one, which are built into a new folder. */
export async function built(changed?: string): Promise<string> {
  if (changed === undefined) return cityDist.ready();
  const out = path.join(temporaryFolder(), 'dist');
  await run(effectsWith(), { root: path.join(changed, 'datasets'), source: 'dx_plan', out }, () => undefined);
  return out;
}

/** A finished folder with these datasets only, beside the descriptions and the open-data list where it is named. */
export function only(dist: string, identifiers: string[]): string {
  const folder = path.join(temporaryFolder(), 'dist');
  // The site's pages are no part of any dataset; leaving them out saves copying thousands of files.
  fs.cpSync(dist, folder, { recursive: true, filter: (file) => path.relative(dist, file) !== 'site' });
  const manifest = path.join(folder, 'manifest.json');
  const { files } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { files: ManifestEntry[] };
  const kept = files.filter(({ path: file, dataset }) =>
    dataset === null
      ? !file.startsWith('site/') &&
        (!file.endsWith('_open_data_list.csv') || identifiers.includes('242101_open_data_list'))
      : identifiers.includes(dataset),
  );
  fs.writeFileSync(manifest, JSON.stringify({ files: kept }));
  return folder;
}

/** How a test's catalogue profile differs from the one of `local`. */
export interface Customs {
  url: string;
  token?: string;
  /** Before every dataset's name, so that tests do not meet. */
  prefix: string;
  organisation?: string;
  /** Further changes of the profile's text. */
  profile?: [from: RegExp, to: string][];
  /** What stands between the pipeline and the network. */
  fetch?: Effects['fetch'];
  /** Seconds. */
  patience?: { request: number; first: number; total: number };
}

/** A folder with a profile of its own: `datasets/catalogues/local.yaml`. */
export function profileFolder({
  prefix,
  organisation = '242101',
  patience = { request: 30, first: 0.05, total: 20 },
  profile: changes = [],
}: Customs): string {
  const folder = temporaryFolder();
  const profile = fs
    .readFileSync(path.join(city, 'datasets/catalogues/local.yaml'), 'utf8')
    .replace(/^organisation: .*$/m, `organisation: "${organisation}"`)
    .replace(/^dataset_name: .*$/m, `dataset_name: "${prefix}_{code}_{slug}"`)
    .replace(
      /^patience: .*$/m,
      `patience: { request_seconds: ${patience.request}, first_wait_seconds: ${patience.first}, total_seconds: ${patience.total} }`,
    );
  fs.mkdirSync(path.join(folder, 'datasets/catalogues'), { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'datasets/catalogues/local.yaml'),
    changes.reduce((text, [from, to]) => text.replace(from, to), profile),
  );
  return folder;
}

/** A publisher under a profile of its own. */
export function publisher(
  customs: Customs,
): (dist: string, options?: Partial<PublishOptions>) => Promise<PublishReport> {
  const { url, token, fetch: send } = customs;
  const folder = profileFolder(customs);
  const effects = {
    ...realEffects,
    env: { CKAN_URL: url, CKAN_TOKEN: token ?? state?.tokens.editor },
    ...(send && { fetch: send }),
  };
  return (dist, options = {}) =>
    publish(
      effects,
      {
        root: path.join(folder, 'datasets'),
        catalogue: 'local',
        dist,
        only: [],
        adopt: [],
        prune: false,
        dryRun: false,
        ...options,
      },
      () => undefined,
    );
}

/** The token of an editor of organisation 242101, as who tests publish. */
export function tokenOfEditor(): string {
  return state?.tokens.editor ?? '';
}

/** A name that no other test has. */
export function newPrefix(): string {
  return `t${Math.random().toString(36).slice(2, 9)}`;
}

/** Call an action as somebody else would, outside the pipeline. */
export async function call<T>(
  action: string,
  body: object,
  token: string | undefined = state?.tokens.editor,
): Promise<T> {
  const response = await fetch(`${state?.url}/api/3/action/${action}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: token }) },
  });
  const answer = (await response.json()) as { success: boolean; result: T; error?: unknown };
  if (!answer.success) throw new Error(`${action}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}

/** The address that a request goes to. */
export function addressOf(url: Parameters<Effects['fetch']>[0]): string {
  if (typeof url === 'string') return url;
  return 'href' in url ? url.href : url.url;
}

/** A dataset as the public sees it. */
export function shown(name: string): Promise<CkanPackage> {
  return call<CkanPackage>('package_show', { id: name }, '');
}

/** Upload a file as somebody would by hand. */
export async function uploadByHand(
  dataset: string,
  fields: Record<string, string>,
  data: Uint8Array,
  fileName: string,
  token: string | undefined = state?.tokens.editor,
): Promise<CkanPackage['resources'][number]> {
  const body = new FormData();
  for (const [key, value] of Object.entries({ package_id: dataset, ...fields })) body.set(key, value);
  body.set('upload', new File([data], fileName));
  const response = await fetch(`${state?.url}/api/3/action/resource_create`, {
    method: 'POST',
    body,
    headers: { Authorization: token ?? '' },
  });
  return ((await response.json()) as { result: CkanPackage['resources'][number] }).result;
}

/** The rows of a CSV by the titles of its columns. */
export function rowsOf(csv: Buffer): Record<string, string>[] {
  return parse<Record<string, string>>(csv, { columns: true, bom: true });
}

/** Download a file as anybody. */
export async function downloaded(url: string): Promise<{ status: number; type: string; data: Buffer }> {
  const response = await fetch(url);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    data: Buffer.from(await response.arrayBuffer()),
  };
}
