import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Lock } from '../effects';

/** A lock that was not renewed for so long has no holder any more, wherever that ran. */
const STALE = 60_000;
const RENEW = 10_000;

/** Who holds a lock: a token of its own, and where the process can be looked for. */
interface Holder {
  token: string;
  pid: number;
  /** When the process began, in the system's own count: a number is given again. */
  began: string;
  /** This boot of this machine, and the space in which process numbers count: in a container each begins with 1. */
  space: string;
}

/**
 * Hold a lock, a file: it is renewed while its holder lives, by a thread of its own, since work may go on for minutes without
 * a pause. One whose holder is gone is taken over: at once where that process can be looked for, else once it was not renewed
 * for a minute.
 * @throws NodeJS.ErrnoException when the file can not be written
 */
export function lock(file: string): Lock {
  const token = randomUUID();
  const own = { token, pid: process.pid, began: beganAt(process.pid), space: space() };
  const mine = `${file}.${token}`;
  fs.writeFileSync(mine, JSON.stringify(own), { flag: 'wx' });
  try {
    if (place(mine, file)) return hold(file, token, false);
    const holder = read(file);
    if (holder !== undefined && lives(file, holder)) return { held: false, by: `${holder.pid}` };
    return remove(file, holder, token) && place(mine, file)
      ? hold(file, token, true)
      : { held: false, by: `${read(file)?.pid ?? '?'}` };
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** Give a file a second name, if nothing has that name. */
function place(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A file system without such links: what is there already is not written over.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    return copyNew(from, to);
  }
}

function copyNew(from: string, to: string): boolean {
  try {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Take a dead lock away; of several that do, one succeeds. */
function remove(file: string, holder: Holder | undefined, token: string): boolean {
  const away = `${file}.${token}.stale`;
  try {
    fs.renameSync(file, away);
  } catch {
    return false;
  }
  // Another may have taken it over meanwhile: then it is put back.
  const isDead = read(away)?.token === holder?.token;
  if (!isDead) place(away, file);
  fs.rmSync(away, { force: true });
  return isDead;
}

function hold(file: string, token: string, tookOver: boolean): Lock {
  const worker = new Worker(RENEWING, { eval: true, workerData: { file, every: RENEW } });
  worker.unref();
  return {
    held: true,
    tookOver,
    release() {
      void worker.terminate();
      if (read(file)?.token === token) fs.rmSync(file, { force: true });
    },
  };
}

const RENEWING = `
const { workerData: { file, every } } = require('node:worker_threads');
const fs = require('node:fs');
setInterval(() => { try { const now = new Date(); fs.utimesSync(file, now, now); } catch {} }, every);
`;

/** What a lock says; nothing where it can not be read. */
function read(file: string): Holder | undefined {
  try {
    const said = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof said.token === 'string' && typeof said.pid === 'number' ? (said as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function lives(file: string, { pid, began, space: where }: Holder): boolean {
  if (where !== '' && where === space()) return beganAt(pid) === began;
  try {
    return Date.now() - fs.statSync(file).mtimeMs < STALE;
  } catch {
    return false;
  }
}

/** Empty where the system does not tell. */
function space(): string {
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fs.readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)); empty for a process that is gone. The name before it may hold blanks. */
function beganAt(pid: number): string {
  try {
    const stat = fs.readFileSync(path.join('/proc', String(pid), 'stat'), 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
