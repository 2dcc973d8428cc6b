import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Linux's disk in memory, and the bytes that it must have free: a build makes a thousand folders, slowly on a real disk. */
const MEMORY = '/dev/shm';
const ENOUGH = 2 ** 31;

/** Choose where tests put their files, and make the folder of what all of them share (`shared-build.ts`). */
export default function globalSetup(): void {
  if (process.env['TMPDIR'] === undefined && hasRoom(MEMORY)) process.env['TMPDIR'] = MEMORY;
  process.env['SHARED_BUILD'] = fs.mkdtempSync(path.join(os.tmpdir(), 'kameyama-shared-'));
}

function hasRoom(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize >= ENOUGH;
  } catch {
    return false;
  }
}
