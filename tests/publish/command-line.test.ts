import * as fs from 'node:fs';
import * as path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { command } from '../run/command';
import { temporaryFolder } from '../project';
import { built } from './ckan';

/** A port on which nothing listens. */
const NOBODY = 'http://127.0.0.1:9';
const TOKEN = 'eyJ-a-token-that-no-output-may-show';

describe('publish, before a catalogue is asked', () => {
  let dist = '';
  let damaged = '';
  beforeAll(async () => {
    dist = await built();
    damaged = path.join(temporaryFolder(), 'dist');
    fs.cpSync(dist, damaged, { recursive: true });
    fs.appendFileSync(path.join(damaged, '242101_dx_plan_codes/242101_dx_plan_codes.csv'), 'x');
  }, 60_000);

  const env = { CKAN_TOKEN: TOKEN, CKAN_URL: NOBODY };
  test.each([
    ['no catalogue is named: those that there are', [], env, 2, 'CATALOGUE_NOT_NAMED', 'bodik, local'],
    ['a catalogue without a profile', ['--catalogue', 'nowhere'], env, 2, 'CATALOGUE_UNKNOWN', 'bodik, local'],
    ['an unknown option', ['--catalogue', 'local', '--force'], env, 2, 'USAGE', '--force'],
    ['no token', ['--catalogue', 'local'], { CKAN_URL: NOBODY }, 2, 'TOKEN_MISSING', 'CKAN_TOKEN'],
    ['a token that no header can hold', ['--catalogue', 'local'], { ...env, CKAN_TOKEN: 'あ' }, 2, 'TOKEN_MISSING', 'CKAN_TOKEN'],
    ['an address that is none', ['--catalogue', 'local'], { ...env, CKAN_URL: 'catalogue' }, 2, 'CATALOGUE_ADDRESS', 'CKAN_URL'],
    ['an address with credentials', ['--catalogue', 'local'], { ...env, CKAN_URL: 'https://user:secret@data.example/' }, 2, 'CATALOGUE_ADDRESS', 'CKAN_URL'],
    ['a token in clear over the network', ['--catalogue', 'local'], { ...env, CKAN_URL: 'http://data.example/' }, 2, 'CATALOGUE_ADDRESS', 'CKAN_URL'],
    ['nothing is built', ['--catalogue', 'local', '--no-build', '--dist', '/nowhere'], env, 2, 'DIST_MISSING', '/nowhere'],
    ['a file was changed after the build', ['--catalogue', 'local', '--dist', () => damaged], env, 1, 'DIST_UNTRUE', '242101_dx_plan_codes.csv'],
    ['addresses that open for nobody', ['--catalogue', 'bodik', '--dist', () => dist], env, 1, 'BASE_IRI_NOT_PUBLIC', 'kameyama.mie.example'],
    ['nobody answers', ['--catalogue', 'local', '--dist', () => dist], env, 3, 'CATALOGUE_UNREACHABLE', 'ECONNREFUSED'],
  ] as [string, (string | (() => string))[], NodeJS.ProcessEnv, number, string, string][])('%s', async (_, args, given, status, code, told) => {
    const { status: ended, out, err } = await command(['publish', ...args.map((arg) => (typeof arg === 'string' ? arg : arg()))], { env: given });
    expect(err).toContain(`error ${code} `);
    expect(err).toContain(told);
    expect([ended, /\n\s+at /.test(err)]).toEqual([status, false]);
    expect(out + err).not.toMatch(/a-token-that-no|secret@/);
  }, 60_000);
});
