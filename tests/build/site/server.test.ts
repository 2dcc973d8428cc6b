import { expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import { serveSite } from '../../../pipeline/command/server';
import { temporaryFolder } from '../../project';

function statusOf(address: string, range: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    http
      .get(`${address}a.txt`, { headers: { range } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject);
  });
}

it('answers any range of bytes, and the next request', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'a.txt'), '0123456789');
  const { address, server } = await serveSite(folder, 0);
  try {
    const found: (number | undefined)[] = [];
    for (const range of ['bytes=9-3', 'bytes=-', 'bytes=a-b', `bytes=${'9'.repeat(400)}-`, 'bytes=2-4', 'bytes=3-'])
      found.push(await statusOf(address, range));
    expect(found).toEqual([200, 200, 200, 200, 206, 206]);
  } finally {
    server.close();
  }
});
