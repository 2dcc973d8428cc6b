import * as path from 'node:path';
import { expect } from '@jest/globals';
import type { PublishOptions } from '../../pipeline/publish/publish';
import { command } from '../build/run/command';
import { type Customs, profileFolder, tokenOfEditor } from './ckan';
import type { Fault, Proxy } from './proxy';

/** Publish in a process of its own, which is killed (SIGKILL) by the proxy at one of its writes. */
export async function killedAt(
  proxy: Proxy,
  fault: Fault,
  customs: Customs,
  dist: string,
  options: Partial<PublishOptions> = {},
): Promise<void> {
  let kill = (): void => undefined;
  proxy.fail({ ...fault, kill: () => kill() });
  const all: PublishOptions = {
    root: path.join(profileFolder(customs), 'datasets'),
    catalogue: 'local',
    dist,
    only: [],
    adopt: [],
    prune: false,
    dryRun: false,
    ...options,
  };
  const env = { CKAN_URL: proxy.url, CKAN_TOKEN: tokenOfEditor() };
  const ended = await command([JSON.stringify(all)], {
    cli: 'tests/publish/client.ts',
    env,
    seen: (_, stop) => void (kill = stop),
  });
  expect(ended).toEqual({ status: null, out: 'begun\n', err: '' });
}
