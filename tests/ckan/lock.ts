import { createHash } from 'node:crypto';
import * as net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Wait until no other call brings something up or down in a folder; from then on others wait for this one, until it ends. */
export async function takeTurn(home: string, waiting: () => void): Promise<void> {
  // A port, since the system takes it back however its holder ends.
  const port = 19_000 + (createHash('sha256').update(home).digest().readUInt16BE() % 1000);
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries === 0) waiting();
    await pause(500);
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true)).unref();
  });
}
