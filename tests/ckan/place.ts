import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** The newest CKAN of each line that the project works with. */
export const VERSIONS = ['2.12.0', '2.11.6', '2.10.11'] as const;
export const DEFAULT_VERSION = VERSIONS[0];

/** Behind the version in the name of the folder of a site that loads tables by itself. */
export const LOADS = '-xloader';

/** A version as CKAN writes its own. */
export const VERSION = /^2\.\d{1,2}\.\d{1,2}$/;

/** What listens for one CKAN, in the order in which it is started. */
const LISTENING = ['postgresql', 'redis', 'solr', 'ckan'] as const;
/** With the worker of a site that loads tables by itself; it listens to nobody. */
export const SERVICES = [...LISTENING, 'worker'] as const;
export type Service = (typeof SERVICES)[number];

/** Where one version of CKAN lives. */
export interface Place {
  version: string;
  /** Whether it loads tables into the DataStore by itself (ckanext-xloader). */
  loads: boolean;
  /** The folder of all versions, and this one's. */
  home: string;
  folder: string;
  ports: Record<(typeof LISTENING)[number], number>;
  url: string;
  /** CKAN's configuration. */
  ini: string;
  /** Is there while CKAN is up. */
  state: string;
  /** The folder of the database cluster. */
  cluster: string;
  /** Holds the one password of the databases and of Redis. */
  password: string;
}

const USUAL = path.join(os.homedir(), '.cache/kameyama-ckan');

/** Where everything is kept that is installed: `CKAN_HOME`, or a folder in the user's cache. */
export function homeFolder(): string {
  return path.resolve(process.env['CKAN_HOME'] || USUAL);
}

/** The place of a version, whether or not anything is there. A site that loads tables by itself is another one. */
export function placeOf(version: string, home = homeFolder(), loads = false): Place {
  const folder = path.join(home, loads ? `${version}${LOADS}` : version);
  const first = firstPort(version, folder);
  return {
    version,
    loads,
    home,
    folder,
    ports: { ckan: first, postgresql: first + 1, redis: first + 2, solr: first + 3 },
    url: `http://127.0.0.1:${first}`,
    ini: path.join(folder, 'ckan.ini'),
    state: path.join(folder, 'state.json'),
    cluster: clusterOf(folder),
    password: path.join(folder, 'password'),
  };
}

/**
 * The first of four ports, all below those that the system hands out by itself. In the usual place they follow from the
 * version (2.12.0 has 21200 to 21203), in another one from its path, so that both can be up at once.
 */
function firstPort(version: string, folder: string): number {
  const [, minor = 0, patch = 0] = version.split('.').map(Number);
  if (folder === path.join(USUAL, version)) return 20_000 + minor * 100 + patch * LISTENING.length;
  return 22_000 + (createHash('sha256').update(folder).digest().readUInt32BE() % 2500) * LISTENING.length;
}

/** PostgreSQL refuses to be root, and the user that it is instead cannot reach into root's home: it then gets a folder in its own. */
function clusterOf(folder: string): string {
  if (process.getuid?.() !== 0) return path.join(folder, 'postgresql');
  return path.join(
    '/var/lib/postgresql',
    `kameyama-ckan-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`,
  );
}

export const logOf = (place: Place, name: string): string => path.join(place.folder, `${name}.log`);
export const tokenOf = (place: Place, user: string): string => path.join(place.folder, `${user}.token`);
export const passwordOf = (place: Place): string => fs.readFileSync(place.password, 'utf8');

/** Write a file that its owner alone may read, at once: who reads it meanwhile finds the old one or the new one. */
export function writeSecret(file: string, text: string): void {
  fs.rmSync(`${file}.new`, { force: true });
  fs.writeFileSync(`${file}.new`, text, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}
