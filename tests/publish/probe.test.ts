import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CatalogueError } from '../../pipeline/core/catalogue-error';
import { GateError } from '../../pipeline/core/gate';
import { UsageError } from '../../pipeline/core/usage-error';
import { type Customs, addressOf, built, newPrefix, only, publisher, withCkan } from './ckan';
import { type Proxy, startProxy } from './proxy';

const CODES = '242101_dx_plan_codes';

withCkan('what is found before the first write', (ckan) => {
  let proxy: Proxy;
  let dist = '';
  beforeAll(async () => {
    proxy = await startProxy(ckan.url);
    dist = only(await built(), [CODES]);
  }, 180_000);
  afterAll(() => proxy.close());

  /** An answer of something that is no CKAN, or of another address, to one action. */
  const saying = (action: string, status: number, headers: Record<string, string>, body: string): Partial<Customs> => ({
    fetch: async (url, options) => {
      const { default: fetch, Response } = await import('node-fetch');
      return addressOf(url).includes(`/action/${action}`)
        ? new Response(body, { status, headers })
        : fetch(url, options);
    },
  });
  const html = { 'Content-Type': 'text/html' };

  test.each<[string, Partial<Customs>, unknown, string, string]>([
    [
      'a bad token',
      { token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.bad' },
      UsageError,
      'TOKEN_REFUSED',
      'CKAN_TOKEN',
    ],
    ["somebody else's token", { token: ckan.tokens.foreign }, GateError, 'ORGANISATION_MISSING', '242101'],
    ['a missing organisation', { organisation: '999999' }, GateError, 'ORGANISATION_MISSING', '999999'],
    ['an unknown licence', { profile: [[/: cc-by-40-intl/, ': cc-by-99']] }, GateError, 'LICENCE_UNKNOWN', 'cc-by-99'],
    [
      'a licence without an id',
      { profile: [[/^ {2}https:\/\/creativecommons.*$/m, '  https://example.jp/licence: cc-zero']] },
      UsageError,
      'LICENCE_UNMAPPED',
      'creativecommons.org',
    ],
    [
      'a file over the limit',
      { profile: [[/upload_limit_mb: 10/, 'upload_limit_mb: 0.01']] },
      GateError,
      'UPLOAD_TOO_LARGE',
      '10485',
    ],
    [
      'a tag that CKAN would refuse',
      { profile: [[/^tags: \[\]/m, 'tags: [防災(水害)]']] },
      GateError,
      'TAG_REFUSED',
      '防災(水害)',
    ],
    ['a tag of one character', { profile: [[/^tags: \[\]/m, 'tags: [橋]']] }, GateError, 'TAG_REFUSED', '橋'],
    [
      'a reserved base IRI, but for a catalogue for tests',
      { profile: [[/^for_tests: true/m, 'for_tests: false']] },
      GateError,
      'BASE_IRI_NOT_PUBLIC',
      'kameyama.mie.example',
    ],
    [
      'a redirect',
      saying('status_show', 301, { Location: 'https://elsewhere.example/login?next=secret' }, ''),
      CatalogueError,
      'CATALOGUE_REDIRECTS',
      'https://elsewhere.example',
    ],
    [
      'another program',
      saying('status_show', 200, html, '<h1>Welcome</h1>'),
      CatalogueError,
      'CATALOGUE_NOT_CKAN',
      '200',
    ],
    [
      'a gateway that knows no such path',
      saying('package_show', 404, { 'Content-Type': 'application/json' }, '{"message":"no Route matched"}'),
      CatalogueError,
      'CATALOGUE_NOT_CKAN',
      'no Route matched',
    ],
  ])(
    '%s',
    async (_, customs, type, code, told) => {
      const from = proxy.writes.length;
      const error = (await publisher({
        url: proxy.url,
        prefix: newPrefix(),
        patience: { request: 5, first: 0.02, total: 1 },
        ...customs,
      })(dist).catch((thrown: unknown) => thrown)) as UsageError | GateError | CatalogueError;
      expect(error).toBeInstanceOf(type);
      const issues =
        error instanceof GateError ? error.gate.issues.filter(({ severity }) => severity === 'error') : error.issues;
      expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code]));
      expect(JSON.stringify(issues[0])).toContain(told);
      expect(JSON.stringify(issues)).not.toContain('next=secret');
      expect(proxy.writes.length).toBe(from);
    },
    180_000,
  );
});
