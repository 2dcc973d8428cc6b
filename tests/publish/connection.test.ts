import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as path from 'node:path';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Actions, actionsOf } from '../../pipeline/ckan/action';
import { connect } from '../../pipeline/ckan/connection';
import type { Failure } from '../../pipeline/ckan/failure';
import type { Profile } from '../../pipeline/ckan/profile';
import { readProfile } from '../../pipeline/ckan/profile';
import { withRetry } from '../../pipeline/ckan/retry';
import { effectsWith } from '../project';
import { city } from '../report';

/** As long as CKAN's, with the characters that a program may write in another way. */
const TOKEN = `eyJ0eXAi/${'OiJKV1Qi&LCJhbGci'.repeat(8)}/"end`;
const NOT_FOUND = { success: false, error: { __type: 'Not Found Error', message: '見つかりません' } };

/** What the server at the other end says next. */
let answer: { status: number; type: string; body: string; headers?: Record<string, string> };

describe('an answer of a catalogue', () => {
  const server = http.createServer(
    (_, response) =>
      void response.writeHead(answer.status, { 'Content-Type': answer.type, ...answer.headers }).end(answer.body),
  );
  let profile: Profile;
  let actions: Actions;
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    profile = {
      ...readProfile(effectsWith(), path.join(city, 'datasets'), 'local'),
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    };
    actions = actionsOf(await connect(effectsWith(), profile, TOKEN));
  });
  afterAll(() => void server.close());

  const failureOf = async (given: typeof answer, ask: () => Promise<unknown>): Promise<Failure> => {
    answer = given;
    return ask().then(
      () => expect('no failure').toBe('a failure') as never,
      (error: unknown) => error as Failure,
    );
  };

  const json = (error: unknown): string => JSON.stringify({ success: false, error });
  // Texts are shortened to 500 characters: in some of these the token stands across that end.
  const across = 'x'.repeat(440);
  test.each([
    ['an error in JSON', 409, 'application/json', json({ __type: 'Validation Error', token: [TOKEN] })],
    [
      'an error in JSON that is cut inside the token',
      409,
      'application/json',
      json({ __type: 'Validation Error', message: across, token: TOKEN }),
    ],
    [
      'JSON with its slashes escaped',
      400,
      'application/json',
      json({ message: across, token: TOKEN }).replaceAll('/', '\\/'),
    ],
    ['a bare text', 400, 'application/json', JSON.stringify(`Bad request: ${TOKEN}`)],
    ['a refusal that is cut inside the token', 403, 'text/plain', across + TOKEN],
    ['a breakdown that is cut inside the token', 500, 'text/plain', across + TOKEN],
    ['an address in a text', 429, 'text/plain', `/login?token=${encodeURIComponent(TOKEN)}`],
    ['a page in a text', 413, 'text/plain', TOKEN.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
  ])('%s shows no piece of the token', async (_, status, type, body) => {
    const { message, detail } = await failureOf({ status, type, body }, () => actions.write('package_create', {}));
    for (let at = 0; at + 12 <= TOKEN.length; at += 4)
      expect(message + detail).not.toContain(
        JSON.stringify(TOKEN)
          .slice(1, -1)
          .slice(at, at + 12),
      );
    expect(detail.length).toBeLessThan(520);
  });

  test.each([
    ["CKAN's own 404", 'application/json', JSON.stringify(NOT_FOUND), null],
    [
      'a 404 of a server before it, in JSON',
      'application/json',
      '{"message":"no Route matched with those values"}',
      'not-ckan',
    ],
    [
      'a 404 of a server before it, in its envelope',
      'application/json',
      '{"success":false,"error":{"message":"Not found"}}',
      'not-ckan',
    ],
    ['a page', 'text/html', '<h1>404</h1>', 'not-ckan'],
  ])('%s: %#', async (_, type, body, kind) => {
    answer = { status: 404, type, body };
    const found = await actions.read('package_show', { id: 'x' }).then(
      (result) => result,
      (error: unknown) => (error as Failure).kind,
    );
    expect(found).toBe(kind);
  });

  test.each([
    [408, {}, 'unknown', 0],
    [429, { 'Retry-After': '120' }, 'busy', 120_000],
    // The catalogue's clock is what counts, be ours an hour off.
    [503, { 'Retry-After': 'Wed, 21 Oct 2015 07:30:00 GMT', Date: 'Wed, 21 Oct 2015 07:28:00 GMT' }, 'busy', 120_000],
    [503, { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT', Date: 'Wed, 21 Oct 2015 07:30:00 GMT' }, 'unknown', 0],
  ])('%i %o: come back later', async (status, headers, kind, wait) => {
    const failure = await failureOf({ status, type: 'text/plain', body: 'later', headers }, () =>
      actions.read('status_show'),
    );
    expect([failure.kind, failure.transient, failure.retryAfter]).toEqual([kind, true, wait]);
  });

  test.each([
    ['one that fits is waited for', '1', 2],
    ['one that does not is not asked again', '3600', 1],
  ])('a time to come back: %s', async (_, seconds, requests) => {
    answer = { status: 429, type: 'text/plain', body: 'later', headers: { 'Retry-After': seconds } };
    const busy: Profile = { ...profile, timeouts: { request_seconds: 5, first_wait_seconds: 0.02, total_seconds: 2 } };
    let asked = 0;
    const ask = (): Promise<unknown> =>
      withRetry(effectsWith(), busy, async () => (asked++ > 0 ? 'come' : actions.read('status_show')));
    await expect(ask().catch((error: unknown) => (error as Failure).kind)).resolves.toBe(
      requests === 2 ? 'come' : 'busy',
    );
    expect(asked).toBe(requests);
  });

  test('the time of a request begins at its turn, not when it is asked for', async () => {
    const slow = actionsOf(
      await connect(
        effectsWith(),
        { ...profile, requests_per_second: 5, timeouts: { ...profile.timeouts, request_seconds: 0.4 } },
        TOKEN,
      ),
    );
    answer = { status: 200, type: 'application/json', body: '{"success":true,"result":1}' };
    await expect(Promise.all([1, 2, 3, 4, 5].map(() => slow.read('status_show')))).resolves.toEqual([1, 1, 1, 1, 1]);
  });
});
