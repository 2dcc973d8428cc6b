import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serve a folder as any file host does, to this machine alone; a folder's address gives its `index.html`.
 * @param port 0 takes a free one
 * @throws NodeJS.ErrnoException when the port can not be opened
 */
export function serveSite(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const server = createServer(sirv(folder, { dev: true }));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }),
    );
  });
}
