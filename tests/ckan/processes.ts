import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CkanFailure } from './failure';
import { connects } from './http';
import { type Place, SERVICES, type Service, logOf } from './place';

/** How long a service may take to answer, and to end, in milliseconds. */
const [ANSWERS_WITHIN, ENDS_WITHIN] = [120_000, 20_000];

/** How each is told to end: PostgreSQL waits for its clients to go unless it is interrupted. */
const SIGNALS: Record<Service, NodeJS.Signals> = {
  postgresql: 'SIGINT',
  redis: 'SIGTERM',
  solr: 'SIGTERM',
  ckan: 'SIGTERM',
  worker: 'SIGTERM',
};

const pidFile = (place: Place, service: Service): string => path.join(place.folder, `${service}.pid`);

/** In the environment of every process of a service, those that it starts itself among them. */
const markOf = (place: Place, service: Service): string => `KAMEYAMA_CKAN=${path.join(place.folder, service)}`;

/** State and beginning, in the kernel's ticks, of a process; undefined when there is none. */
function processOf(pid: string): { state?: string; began?: string } | undefined {
  // After the name, which may hold spaces and parentheses: the state is the first field, the beginning the twentieth.
  const [state, ...fields] =
    readIfThere(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ') ?? [];
  return state === undefined ? undefined : { state, began: fields[18] };
}

/** What tells a process from a later one of the same number: written to a file, it is known again. */
export const identityOf = (pid: number): string => `${pid} ${processOf(String(pid))?.began}`;

/** The process that a service was started as, if it is still there; one that has ended stays until somebody collects it. */
function recordOf(place: Place, service: Service): { pid: number; state?: string } | undefined {
  const [pid = '', began] = readIfThere(pidFile(place, service))?.split(' ') ?? [];
  const process = processOf(pid);
  return process !== undefined && process.began === began ? { pid: Number(pid), state: process.state } : undefined;
}

/** The process of a service, if it lives. */
export function pidOf(place: Place, service: Service): number | undefined {
  const record = recordOf(place, service);
  return record?.state === 'Z' ? undefined : record?.pid;
}

/**
 * Start a service in the background unless it runs; its output goes to its log.
 * @throws CkanFailure when the port is somebody else's or the program cannot be run
 */
export async function startService(
  place: Place,
  service: Service,
  [program = '', ...args]: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  if (pidOf(place, service) !== undefined) return;
  await endLeftOvers(place, service);
  const port = service === 'worker' ? undefined : place.ports[service];
  if (port !== undefined && (await connects(port)))
    throw new CkanFailure({
      ja: `ポート${port}は別のプログラムが使っています(${service})`,
      en: `port ${port} is in use by another program (${service})`,
    });
  const log = fs.openSync(logOf(place, service), 'a', 0o600);
  const [name = '', folder] = markOf(place, service).split('=');
  const child = spawn(program, args, {
    cwd: '/',
    env: { ...process.env, ...env, [name]: folder },
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) =>
      reject(
        new CkanFailure({
          ja: `${service}を起動できません: ${error.message}`,
          en: `${service} cannot be started: ${error.message}`,
        }),
      ),
    );
  });
  child.unref();
  fs.writeFileSync(pidFile(place, service), identityOf(child.pid as number));
}

/** Wait until a service answers. @throws CkanFailure when it ends instead, or takes too long */
export async function untilAnswers(place: Place, service: Service, answers: () => Promise<boolean>): Promise<void> {
  for (const from = performance.now(); performance.now() - from < ANSWERS_WITHIN; await pause(100)) {
    // Looked at first: what answers in place of a service that has ended is another's.
    if (pidOf(place, service) === undefined)
      throw new CkanFailure(
        { ja: `${service}が起動中に止まりました`, en: `${service} ended while it was being started` },
        logOf(place, service),
      );
    if (await answers()) return;
  }
  throw new CkanFailure(
    {
      ja: `${service}が${ANSWERS_WITHIN / 1000}秒たっても応答しません`,
      en: `${service} does not answer after ${ANSWERS_WITHIN / 1000} s`,
    },
    logOf(place, service),
  );
}

/** End a version's services, the last started first, with all that they started. @returns those of which something was up */
export async function stopServices(place: Place): Promise<Service[]> {
  const stopped: Service[] = [];
  for (const service of [...SERVICES].reverse()) {
    const pid = pidOf(place, service);
    if (pid !== undefined) {
      signal(pid, SIGNALS[service]);
      await until(() => pidOf(place, service) === undefined);
      // One that ended when asked has tidied up; whether it is collected by now matters to nobody.
      fs.rmSync(pidFile(place, service));
    }
    const left = await endLeftOvers(place, service);
    if (pid !== undefined || left) stopped.push(service);
    fs.rmSync(pidFile(place, service), { force: true });
  }
  return stopped;
}

/**
 * Kill what a service left behind when it was killed, or what its file no longer tells of, and wait until it is collected:
 * until then it may hold the port, and PostgreSQL takes it for one that runs.
 * @returns whether there was anything
 */
async function endLeftOvers(place: Place, service: Service): Promise<boolean> {
  const isOurs = (pid: string): boolean =>
    readIfThere(`/proc/${pid}/environ`)?.split('\0').includes(markOf(place, service)) ?? false;
  const left = (fs.existsSync('/proc') ? fs.readdirSync('/proc') : []).filter(
    (name) => /^\d+$/.test(name) && isOurs(name),
  );
  for (const pid of left) signal(Number(pid), 'SIGKILL');
  await until(() => recordOf(place, service) === undefined && left.every((pid) => processOf(pid) === undefined));
  return left.length > 0;
}

async function until(ended: () => boolean): Promise<void> {
  for (const from = performance.now(); !ended() && performance.now() - from < ENDS_WITHIN;) await pause(50);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
