import type { BodyInit, RequestInit, Response } from 'node-fetch';
import { createHash } from 'node:crypto';
import type { Effects, Fingerprint } from '../core/effects';
import { Failure } from './failure';
import type { Profile } from './profile';
import { redactor } from './redact';

/** An answer read to its end, within a bound. */
export interface Answer {
  status: number;
  type: string;
  /** Its bytes, for files alone: only its text is without the token, which some servers give back. */
  body: Buffer;
  text(): string;
  /** Take the token out of a text that was read from it. */
  redact(this: void, text: string): string;
}

export interface Request {
  /** What it is for, as failures call it. */
  name: string;
  /** Path under the catalogue's address. */
  path: string;
  method?: 'POST';
  type?: string;
  body?: BodyInit;
  /** Send no token: see what the public sees. */
  anonymous?: boolean;
  /** Most bytes of an answer that are read. */
  limit: number;
}

/** The way to one catalogue: its configured address, its token, its pace. */
export interface Connection {
  send(request: Request): Promise<Answer>;
  /** Requests sent so far, by method. */
  sent: { reads: number; writes: number };
}

/** Codes of errors before a connection stood: nothing can have been written. Of the latter, waiting changes nothing. */
const NOT_CONNECTED = /^(ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;
const NEVER_CONNECTED = /^(ENOTFOUND|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

/**
 * Make the way to a catalogue. Requests go out at most `requests_per_second`, no redirect is followed, no cookie kept,
 * and the token goes to the configured address only: CKAN's own idea of its address is never asked.
 */
export async function connect(effects: Effects, profile: Profile, token: string): Promise<Connection> {
  const { default: pThrottle } = await import('p-throttle');
  // A request's time begins when its turn has come.
  const paced = pThrottle({ limit: 1, interval: 1000 / profile.requests_per_second })(
    (url: string, options: RequestInit) =>
      effects.fetch(url, { ...options, signal: AbortSignal.timeout(profile.timeouts.request_seconds * 1000) }),
  );
  const sent = { reads: 0, writes: 0 };
  const redact = redactor(token);
  return {
    sent,
    async send({ name, path, method = 'GET', type, body, anonymous, limit }) {
      sent[method === 'POST' ? 'writes' : 'reads']++;
      const headers: Record<string, string> = { Accept: '*/*', 'User-Agent': 'kameyama-open-data-pipeline' };
      if (type !== undefined) headers['Content-Type'] = type;
      if (!anonymous) headers[profile.token.header] = token;
      try {
        const response = await paced(new URL(path, profile.address).href, {
          method,
          headers,
          redirect: 'manual',
          ...(body !== undefined && { body }),
        });
        const bytes = await bounded(response, name, limit);
        const answer: Answer = {
          status: response.status,
          type: response.headers.get('content-type') ?? '',
          body: bytes,
          text: () => redact(bytes.toString('utf8')),
          redact,
        };
        const failure = failureOf(name, response, answer, effects.now());
        if (failure) throw failure;
        return answer;
      } catch (error) {
        throw error instanceof Failure ? error : asFailure(name, error as Error & { code?: string }, redact);
      }
    },
  };
}

function asFailure(name: string, error: Error & { code?: string }, redact: (text: string) => string): Failure {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return new Failure('unknown', name, 'timeout');
  const code = error.code ?? '';
  if (NEVER_CONNECTED.test(code)) return new Failure('unreachable', name, code, 0, true);
  return new Failure(NOT_CONNECTED.test(code) ? 'unreachable' : 'unknown', name, code || redact(error.message));
}

/** Read an answer's body to its end, or to a bound: a page of any length can come from anything on the way. */
async function bounded(response: Response, name: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > limit) throw new Failure('unknown', name, `more than ${limit} bytes`);
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

/** The host that a redirect leads to; none where its address holds the token: a host is read in lower case. */
function hostShown(location: string | null, { redact }: Answer): string {
  return location !== null && redact(location) !== location ? '***' : hostOf(location);
}

/** What an HTTP status says, where the status alone decides; the rest is for whoever knows the envelope. */
function failureOf(name: string, response: Response, answer: Answer, now: number): Failure | undefined {
  const { status } = answer;
  // 408 is a server before CKAN that was tired of waiting for the rest of the request.
  if (status < 300 || (status >= 400 && status < 500 && ![401, 403, 408, 413, 429].includes(status))) return undefined;
  const excerpt = errorExcerpt(answer);
  const retryAfter = seconds(response.headers.get('retry-after'), response.headers.get('date'), now) * 1000;
  if (status >= 300 && status < 400)
    return new Failure('redirect', name, `${status} → ${hostShown(response.headers.get('location'), answer)}`);
  if (status === 401 || status === 403) return new Failure('denied', name, `${status} ${excerpt}`);
  if (status === 413) return new Failure('too-large', name, `${status} ${excerpt}`);
  if (status === 429 || (status === 503 && retryAfter > 0))
    return new Failure('busy', name, `${status} ${excerpt}`, retryAfter);
  return new Failure('unknown', name, `${status} ${excerpt}`, retryAfter);
}

/** A text or JSON answer in short; a page of HTML says nothing that helps. */
function errorExcerpt(answer: Answer): string {
  return answer.type.includes('html') ? 'HTML' : answer.text().slice(0, 500).replace(/\s+/g, ' ').trim();
}

/** The host alone: a path or query may hold anything. */
function hostOf(location: string | null): string {
  return location !== null && URL.canParse(location) ? new URL(location).origin : '(another path)';
}

/** `Retry-After` in seconds (RFC 9110, 10.2.3): a number, or a date by the clock of whoever answered, else by ours. */
function seconds(header: string | null, answered: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, (date - (Date.parse(answered ?? '') || now)) / 1000);
}

/** Fingerprint bytes. */
export function fingerprintOf(data: Buffer): Fingerprint {
  return { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
}
