import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { root } from '../report';
import { built, profileFolder, withCkan } from './ckan';
import { cells, expectHealed, staged } from './faults';
import { distsFrom, type Dists } from './scenarios';

const register = path.join(root, 'node_modules/ts-node/register');

withCkan('a publish that is killed', (ckan) => {
  let dists: Dists;
  beforeAll(async () => {
    dists = distsFrom(await built());
  }, 60_000);

  // Before a write has reached the catalogue, when half of it has, and when it is done and not yet answered.
  test.each(cells(['killed before', 'killed during', 'killed after'] as const, 5))('%s, write %i, %s: %s', async (name, write, _, manner) => {
    const { scenario, stage, proxy, broken, before } = await staged(ckan, name, dists);
    const options = { root: profileFolder(broken), catalogue: 'local', dist: dists[scenario.dist], only: [], adopt: [], prune: false, dryRun: false, ...scenario.options?.(stage) };
    const child = spawn(process.execPath, ['-r', register, path.join(__dirname, 'client.ts'), JSON.stringify(options)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], CKAN_URL: proxy.url, CKAN_TOKEN: ckan.tokens.editor },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    proxy.fail({ write, manner, kill: () => void child.kill('SIGKILL') });
    const signal = await new Promise((resolve) => child.on('close', (_status, by) => resolve(by)));
    expect([signal, said]).toEqual(['SIGKILL', '']);
    await expectHealed({ scenario, stage, before });
    await proxy.close();
  }, 60_000);
});
