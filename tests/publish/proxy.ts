import * as http from 'node:http';
import type { AddressInfo } from 'node:net';

/** How an answer goes wrong. `… after` is done by CKAN and then lost; of `killed during` half reaches it; the others never do. */
export const MANNERS = [
  'refused',
  'reset before',
  'reset after',
  'timeout after',
  '302',
  '401',
  '403',
  '404',
  '409 match',
  '413 HTML',
  '429 Retry-After',
  '500',
  '500 after',
  '502 HTML',
  '502 HTML after',
  '200 success false',
  'truncated JSON after',
  'cut connection after',
  'slow drip after',
  'killed before',
  'killed during',
  'killed after',
] as const;
export type Manner = (typeof MANNERS)[number];

/** One request as it passed. */
export interface Seen {
  method: string;
  /** The action, or the path of a download. */
  name: string;
  token: boolean;
}

/** A fault in the n-th write from now on. */
export interface Fault {
  write: number;
  manner: Manner;
  /** Ends the client: what "killed" means. */
  kill?: () => void;
}

/** What takes the place of an answer. */
export interface Answer {
  status: number;
  body: string;
}

export interface Proxy {
  url: string;
  requests: Seen[];
  /** Names of the actions that were asked to write. */
  writes: string[];
  fail(fault: Fault): void;
  /** Change what an action answers, such as that of another version. */
  rewrite: (name: string, answer: Answer, query: URLSearchParams) => Answer;
  /** Actions that the catalogue does not have: they are answered as an old CKAN does. */
  lacks: Set<string>;
  close(): Promise<void>;
}

/** An answer that the proxy makes itself. */
type Made = [status: number, headers: http.OutgoingHttpHeaders, text: string];

const json = (status: number, body: object | string): Made => [
  status,
  { 'Content-Type': 'application/json' },
  JSON.stringify(body),
];
const page = (status: number): Made => [status, { 'Content-Type': 'text/html' }, `<html><h1>${status}</h1></html>`];
const error = (status: number, type: string, more = {}): Made =>
  json(status, { success: false, error: { __type: type, message: '失敗', ...more } });

const ANSWERS: Partial<Record<Manner, Made>> = {
  '302': [302, { Location: 'http://127.0.0.1:9/elsewhere' }, ''],
  '401': error(401, 'Authorization Error'),
  '403': error(403, 'Authorization Error'),
  '404': error(404, 'Not Found Error'),
  '409 match': error(409, 'Validation Error', { match: ['metadata_modified'] }),
  '413 HTML': page(413),
  '429 Retry-After': [429, { 'Retry-After': '1', 'Content-Type': 'text/plain' }, 'later'],
  '500': error(500, 'Internal Server Error'),
  '500 after': error(500, 'Internal Server Error'),
  '502 HTML': page(502),
  '502 HTML after': page(502),
  '200 success false': json(200, { success: false, error: { __type: 'Strange Error' } }),
};

interface Whole {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

async function bodyOf(message: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A proxy on loopback before a CKAN, which counts what passes and breaks what it is told to. */
export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  let fault: (Fault & { at: number }) | undefined;
  const agent = new http.Agent({ keepAlive: true });

  const forward = (request: http.IncomingMessage, body: Buffer): Promise<Whole> =>
    new Promise((resolve, reject) => {
      const headers = { ...request.headers, host: `${hostname}:${port}`, 'content-length': String(body.length) };
      delete (headers as http.OutgoingHttpHeaders)['transfer-encoding'];
      const passed = http.request(
        { agent, hostname, port, path: request.url, method: request.method, headers },
        (response) => {
          bodyOf(response).then(
            (answer) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answer }),
            reject,
          );
        },
      );
      passed.on('error', reject);
      passed.end(body);
    });

  /** Note a request, and find the fault that is for it. */
  const passing = (request: http.IncomingMessage, name: string): Manner | undefined => {
    const writes = request.method === 'POST';
    proxy.requests.push({ method: request.method ?? '', name, token: request.headers.authorization !== undefined });
    if (writes) proxy.writes.push(name);
    return writes && fault?.at === proxy.writes.length ? fault.manner : undefined;
  };

  /** What a catalogue answers that lacks an action. */
  const lackingAnswer = (name: string, query: URLSearchParams): Made | undefined => {
    if (proxy.lacks.has(name)) return json(400, `Bad request - Action name not known: ${name}`);
    const asked = query.get('name') ?? '';
    return name === 'help_show' && proxy.lacks.has(asked) ? error(404, 'Not Found Error') : undefined;
  };

  /** Give what the catalogue answered, rewritten where a test asks for that. */
  const pass = (whole: Whole, name: string, query: URLSearchParams, response: http.ServerResponse): void => {
    const isAction = !name.startsWith('/');
    const answer = isAction
      ? proxy.rewrite(name, { status: whole.status, body: whole.body.toString('utf8') }, query)
      : { status: whole.status, body: whole.body };
    const body = Buffer.from(answer.body);
    const { 'transfer-encoding': chunked, ...headers } = whole.headers;
    void chunked;
    response.writeHead(answer.status, { ...headers, 'content-length': body.length }).end(body);
  };

  const serve = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '', target);
    const name = /^\/api\/3\/action\/(\w+)/.exec(pathname)?.[1] ?? pathname;
    const manner = passing(request, name);
    if (manner === 'reset before' || manner === 'refused') return void request.socket.destroy();
    if (manner === 'killed before') return fault?.kill?.();
    const body = await bodyOf(request);
    const lacking = lackingAnswer(name, searchParams);
    if (lacking) return give(response, lacking);
    if (manner === 'killed during') return forwardHalf(request, body, () => fault?.kill?.());
    if (manner !== undefined && !manner.endsWith('after')) return give(response, ANSWERS[manner] as Made);
    const whole = await forward(request, body);
    if (manner !== undefined) return breakAnswer(manner, whole, request, response, fault?.kill);
    pass(whole, name, searchParams, response);
  };
  const server = http.createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  // A client that stays is to be seen as one that comes anew each time.
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));

  /** Half of a request, and then nobody. */
  function forwardHalf(request: http.IncomingMessage, body: Buffer, then: () => void): void {
    const headers = { ...request.headers, host: `${hostname}:${port}`, 'content-length': String(body.length) };
    delete (headers as http.OutgoingHttpHeaders)['transfer-encoding'];
    const passed = http.request({ hostname, port, path: request.url, method: request.method, headers });
    passed.on('error', () => undefined);
    passed.write(body.subarray(0, body.length / 2), () => {
      passed.destroy();
      then();
    });
  }

  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    writes: [],
    fail: (next) => void (fault = { ...next, at: proxy.writes.length + next.write }),
    rewrite: (_, answer) => answer,
    lacks: new Set(),
    close: () => {
      agent.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
  return proxy;
}

function give(response: http.ServerResponse, [status, headers, text]: Made): void {
  response.writeHead(status, headers).end(text);
}

/** Lose or spoil the answer to a request that CKAN has carried out. */
function breakAnswer(
  manner: Manner,
  { status, headers, body }: Whole,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  kill?: () => void,
): void {
  const type = { 'Content-Type': headers['content-type'] };
  const half = body.subarray(0, body.length / 2);
  switch (manner) {
    case 'reset after':
      return void request.socket.destroy();
    case 'killed after':
      return kill?.();
    case 'timeout after':
      return;
    case 'truncated JSON after':
      return void response.writeHead(status, { ...type, 'content-length': half.length }).end(half);
    case 'cut connection after': {
      response
        .writeHead(status, { ...type, 'content-length': body.length })
        .write(half, () => request.socket.destroy());
      return;
    }
    case 'slow drip after': {
      response.writeHead(status, { ...type, 'content-length': body.length });
      let at = 0;
      const timer = setInterval(
        () => (response.destroyed ? clearInterval(timer) : response.write(body.subarray(at, ++at))),
        100,
      );
      response.on('close', () => clearInterval(timer));
      return;
    }
    default: {
      give(response, ANSWERS[manner] as Made);
    }
  }
}
