import type { Answer, Connection } from './connection';
import { Failure } from './failure';
import type { Form } from './types';

/** Bounds of what is read: a dataset with thousands of resources is a few MB of JSON. */
const LONGEST_ANSWER = 64 * 1024 * 1024;

export interface Reading {
  anonymous?: boolean;
}

/** CKAN's Action API (`api/3/action/<name>`), one request a call, nothing repeated. */
export interface Actions {
  /**
   * Call an action that only reads.
   * @returns null when there is no such thing ("Not Found Error")
   * @throws Failure
   */
  read<T>(action: string, parameters?: Record<string, string>, reading?: Reading): Promise<T | null>;
  /** Call an action that writes, with a JSON body or, for uploads, a form. @throws Failure */
  write<T>(action: string, body: object | Form): Promise<T>;
  /** Give a download's bytes and media type. @param limit most bytes that are read @throws Failure */
  download(path: string, limit: number, reading?: Reading): Promise<{ data: Buffer; mediaType: string }>;
}

/** Make the actions of the catalogue at the other end of a connection. */
export function actionsOf(connection: Connection): Actions {
  return {
    async read<T>(action: string, parameters: Record<string, string> = {}, { anonymous = false }: Reading = {}) {
      const query = new URLSearchParams(parameters).toString();
      const answer = await connection.send({
        name: action,
        path: `api/3/action/${action}${query ? `?${query}` : ''}`,
        anonymous,
        limit: LONGEST_ANSWER,
      });
      return saysNotFound(answer) ? null : resultOf<T>(action, answer, false);
    },
    async write<T>(action: string, body: object | Form) {
      const form = Symbol.toStringTag in body;
      const sent = form ? { body: body as Form } : { body: JSON.stringify(body), type: 'application/json' };
      const answer = await connection.send({
        name: action,
        path: `api/3/action/${action}`,
        method: 'POST',
        ...sent,
        limit: LONGEST_ANSWER,
      });
      return resultOf<T>(action, answer, true);
    },
    async download(path, limit, { anonymous = false } = {}) {
      const { status, type, body } = await connection.send({ name: path, path, anonymous, limit });
      if (status !== 200) throw new Failure('missing', path, String(status));
      return { data: body, mediaType: (type.split(';')[0] as string).trim().toLowerCase() };
    },
  };
}

interface Envelope {
  success?: boolean;
  result?: unknown;
  error?: { __type?: string; match?: unknown; name?: unknown };
}

const isJson = (answer: Answer): boolean => answer.type.includes('json');

/**
 * Take the result out of CKAN's envelope. Messages are in the site's language, so the decision is by status,
 * `__type` and keys alone; a body is JSON only if it is.
 */
function resultOf<T>(action: string, answer: Answer, writing: boolean): T {
  const { status } = answer;
  const envelope = envelopeOf(answer);
  if (envelope === undefined) {
    // A page where the API should be is another program; half an answer to a write leaves open what was done.
    throw new Failure(
      status === 200 ? (writing || isJson(answer) ? 'unknown' : 'not-ckan') : status === 404 ? 'not-ckan' : 'rejected',
      action,
      `${status}, no JSON`,
    );
  }
  if (isObject(envelope) && status === 200 && envelope.success === true && 'result' in envelope)
    return envelope.result as T;
  const error = isObject(envelope) ? envelope.error : undefined;
  const detail = `${status} ${JSON.stringify(error ?? envelope).slice(0, 500)}`;
  // CKAN's answer to an action that it does not have is a bare text.
  if (status === 400 && typeof envelope === 'string') throw new Failure('no-action', action, detail);
  // The lock does not hold any more, or the name of a new dataset is taken: by somebody, or by our own request whose answer was lost.
  if (status === 409 && (error?.match !== undefined || (action === 'package_create' && error?.name !== undefined)))
    throw new Failure('conflict', action, detail);
  throw new Failure(saysNotFound(answer) ? 'missing' : status === 404 ? 'not-ckan' : 'rejected', action, detail);
}

/** The JSON of an answer, undefined when it is none. */
function envelopeOf(answer: Answer): unknown {
  try {
    return JSON.parse(answer.text()) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Envelope => typeof value === 'object' && value !== null;

/** Whether it is CKAN that says so: a server before it may answer 404 as well, in JSON too. */
function saysNotFound(answer: Answer): boolean {
  if (answer.status !== 404) return false;
  const envelope = envelopeOf(answer);
  return isObject(envelope) && envelope.success === false && envelope.error?.__type === 'Not Found Error';
}
