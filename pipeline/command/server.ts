import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serve a folder as any file host does, to this machine alone; a folder's address gives its `index.html`.
 * @param port 0 takes a free one
 * @throws NodeJS.ErrnoException when the port can not be opened
 */
export function serveSite(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    // What is no range of bytes is passed over (RFC 9110, 14.2): the library would end the process at one that is reversed.
    if (!isRange(request.headers.range)) delete request.headers.range;
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }),
    );
  });
}

function isRange(header: string | undefined): boolean {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  return from !== undefined && (to === '' || Number(from) <= Number(to));
}
