import type { LocalDataset } from '../pipeline/publish/dist/types';
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { realEffects } from '../pipeline/core/node/effects';
import { readDist } from '../pipeline/publish/dist/read-dist';
import { publish } from '../pipeline/publish/publish';
import { readState } from '../tests/ckan/state';
import { type Proxy, startProxy } from '../tests/publish/proxy';

/**
 * First and second publish of `dist/` against `ckanapi load datasets --upload-resources`, to one real CKAN, in turn.
 * ckanapi makes the datasets and uploads the files; it neither verifies, nor fills the DataStore, nor plans.
 */
const ROUNDS = 3;
const CKANAPI = '4.11';
const root = path.join(__dirname, '..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-catalogue-'));

interface Measured {
  seconds: number;
  reads: number;
  writes: number;
}

/** Time something, and count what passes the proxy meanwhile. */
async function measure(proxy: Proxy, work: () => Promise<void>): Promise<Measured> {
  const [requests, writes] = [proxy.requests.length, proxy.writes.length];
  const began = performance.now();
  await work();
  // ckanapi asks for what it reads by POST too.
  const written = proxy.writes.slice(writes).filter((name) => !/_(show|list|search)$/.test(name)).length;
  return {
    seconds: (performance.now() - began) / 1000,
    reads: proxy.requests.length - requests - written,
    writes: written,
  };
}

/** A folder with the profile of `local` under other dataset names. */
function profileFor(prefix: string): string {
  const folder = path.join(work, prefix);
  fs.mkdirSync(path.join(folder, 'datasets/catalogues'), { recursive: true });
  const profile = fs.readFileSync(path.join(root, 'datasets/catalogues/local.yaml'), 'utf8');
  fs.writeFileSync(
    path.join(folder, 'datasets/catalogues/local.yaml'),
    profile.replace(/^dataset_name: .*$/m, `dataset_name: "${prefix}_{code}_{slug}"`),
  );
  return folder;
}

/** ckanapi in an environment of its own. */
function installCkanapi(): string {
  const venv = path.join(work, 'venv');
  for (const [program, ...args] of [
    ['python3', '-m', 'venv', venv],
    [path.join(venv, 'bin/pip'), 'install', '-q', `ckanapi==${CKANAPI}`, 'setuptools<82'],
  ]) {
    if (spawnSync(program as string, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
      throw new Error(`failed: ${program}`);
  }
  return path.join(venv, 'bin/ckanapi');
}

/** Run ckanapi as two processes, as many as we do datasets at a time; the event loop goes on for the proxy. */
function load(ckanapi: string, url: string, token: string, lines: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      ckanapi,
      ['load', 'datasets', '--upload-resources', '-p', '2', '-I', lines, '-r', url, '-a', token],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        // It starts its workers by name.
        env: { ...process.env, PATH: [path.dirname(ckanapi), process.env['PATH']].join(path.delimiter) },
      },
    );
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said))));
  });
}

/** A dataset as ckanapi takes it: a line of JSON. @param served where it finds the files that it is to upload */
function lineOf({ identifier, facts, files }: LocalDataset, prefix: string, served: string): string {
  return JSON.stringify({
    name: `${prefix}_a_${identifier}`,
    owner_org: '242101',
    title: facts.title,
    notes: facts.description,
    license_id: 'cc-by-40-intl',
    // It uploads to resources whose ids it is given.
    resources: files.map((file) => ({
      id: randomUUID(),
      name: file.title,
      description: file.description,
      mimetype: file.mediaType,
      url: `${served}/${file.path}`,
      url_type: 'upload',
    })),
  });
}

async function main(): Promise<void> {
  const ckan = readState();
  if (!ckan) throw new Error('no CKAN is up: npm run ckan -- up');
  const token = ckan.tokens.editor;
  const dist = path.join(root, 'dist');
  const { datasets } = readDist(realEffects, dist);
  const ckanapi = installCkanapi();
  const proxy = await startProxy(ckan.url);
  // Where ckanapi finds the files that it is to upload.
  const files = http.createServer((request, response) =>
    fs.createReadStream(path.join(dist, decodeURIComponent(request.url ?? ''))).pipe(response),
  );
  await new Promise<void>((resolve) => void files.listen(0, '127.0.0.1', resolve));
  const served = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;

  const results: Record<string, Measured[]> = {
    'ours, first': [],
    'ours, second': [],
    'ckanapi, first': [],
    'ckanapi, second': [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const prefix = `b${Date.now().toString(36)}`;
    const ours = async (): Promise<void> => {
      const report = await publish(
        { ...realEffects, env: { CKAN_URL: proxy.url, CKAN_TOKEN: token } },
        {
          root: path.join(profileFor(prefix), 'datasets'),
          catalogue: 'local',
          dist,
          only: [],
          adopt: [],
          prune: false,
          dryRun: false,
        },
        () => undefined,
      );
      if (report.issues.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(report.issues));
    };
    const lines = path.join(work, `${prefix}.jsonl`);
    fs.writeFileSync(lines, datasets.map((dataset) => lineOf(dataset, prefix, served)).join('\n'));
    results['ours, first']?.push(await measure(proxy, ours));
    results['ours, second']?.push(await measure(proxy, ours));
    results['ckanapi, first']?.push(await measure(proxy, () => load(ckanapi, proxy.url, token, lines)));
    results['ckanapi, second']?.push(await measure(proxy, () => load(ckanapi, proxy.url, token, lines)));
  }
  table(
    `CKAN ${ckan.version}, ${datasets.length} datasets, ckanapi ${CKANAPI}; ${os.cpus().length} cores, Node ${process.version}; median of ${ROUNDS}`,
    results,
  );
  files.close();
  await proxy.close();
  fs.rmSync(work, { recursive: true });
}

/** Print the median of each way of publishing. */
function table(title: string, results: Record<string, Measured[]>): void {
  console.log(title);
  console.log('| | seconds | reads | writes |\n|---|---:|---:|---:|');
  for (const [name, measured] of Object.entries(results)) {
    const { seconds, reads, writes } = [...measured].sort((a, b) => a.seconds - b.seconds)[
      Math.floor(ROUNDS / 2)
    ] as Measured;
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${reads} | ${writes} |`);
  }
}

void main();
