import type { Answer, Connection } from './connection';
import { Failure, type FailureKind } from './failure';
import type { MultipartForm } from './types';

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
  write<T>(action: string, body: object | MultipartForm): Promise<T>;
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
    async write<T>(action: string, body: object | MultipartForm) {
      const sent = isForm(body) ? { body } : { body: JSON.stringify(body), type: 'application/json' };
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

function isForm(body: object | MultipartForm): body is MultipartForm {
  return Symbol.toStringTag in body;
}

/** CKAN's answers, as far as they are looked at. */
interface Envelope {
  success?: boolean;
  result?: unknown;
  error?: { __type?: string; match?: unknown; name?: unknown };
}

/**
 * Take the result out of CKAN's envelope. Messages are in the site's language, so the decision is by status,
 * `__type` and keys alone; a body is JSON only if it is.
 */
function resultOf<T>(action: string, answer: Answer, writing: boolean): T {
  const { status } = answer;
  const body = bodyOf(answer);
  if (body === undefined) throw new Failure(kindWithoutJson(answer, writing), action, `${status}, no JSON`);
  if (isEnvelope(body) && status === 200 && body.success === true && 'result' in body) return body.result as T;
  const error = isEnvelope(body) ? body.error : undefined;
  const detail = `${status} ${JSON.stringify(error ?? body).slice(0, 500)}`;
  throw new Failure(kindOfError(action, answer, body), action, detail);
}

/** A page where the API should be is another program; half an answer to a write leaves open what was done. */
function kindWithoutJson({ status, type }: Answer, writing: boolean): FailureKind {
  if (status === 404) return 'not-ckan';
  if (status !== 200) return 'rejected';
  return writing || type.includes('json') ? 'unknown' : 'not-ckan';
}

/** What an answer in JSON says that is no result. */
function kindOfError(action: string, answer: Answer, body: unknown): FailureKind {
  const { status } = answer;
  // CKAN's answer to an action that it does not have is a bare text.
  if (status === 400 && typeof body === 'string') return 'no-action';
  if (status === 409 && isEnvelope(body) && isConflict(action, body)) return 'conflict';
  if (saysNotFound(answer)) return 'missing';
  return status === 404 ? 'not-ckan' : 'rejected';
}

/** The lock does not hold any more, or the name of a new dataset is taken: by somebody, or by our own request whose answer was lost. */
function isConflict(action: string, { error }: Envelope): boolean {
  return error?.match !== undefined || (action === 'package_create' && error?.name !== undefined);
}

/** The JSON of an answer, undefined when it is none. */
function bodyOf(answer: Answer): unknown {
  try {
    // A token may be spelled so that it shows only when it is read.
    return JSON.parse(answer.text(), (_, value: unknown) => (typeof value === 'string' ? answer.redact(value) : value));
  } catch {
    return undefined;
  }
}

const isEnvelope = (value: unknown): value is Envelope => typeof value === 'object' && value !== null;

/** Whether it is CKAN that says so: a server before it may answer 404 as well, in JSON too. */
function saysNotFound(answer: Answer): boolean {
  if (answer.status !== 404) return false;
  const envelope = bodyOf(answer);
  return isEnvelope(envelope) && envelope.success === false && envelope.error?.__type === 'Not Found Error';
}
