import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Place, logOf, passwordOf } from './place';
import { startService, untilAnswers } from './processes';
import { find, run } from './run';

const DEBIAN = '/usr/lib/postgresql';

/** The folder with the newest PostgreSQL's programs: Debian's are in no search path. */
export function postgresqlFolder(): string | undefined {
  const versions = fs.existsSync(DEBIAN) ? fs.readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const found =
    find(
      'initdb',
      versions.map((version) => path.join(DEBIAN, version, 'bin')),
    ) ?? find('initdb');
  return found && path.dirname(found);
}

const program = (name: string): string => path.join(postgresqlFolder() as string, name);

/** A command as the owner of the cluster, who is not root; unlike `runuser`, `setpriv` leaves no process of its own. */
function asOwner(...words: string[]): string[] {
  return process.getuid?.() === 0
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', ...words]
    : words;
}

/** Make an empty cluster in place of the one that was there. Who asks must know the password. */
export async function makeCluster(place: Place): Promise<void> {
  const { cluster } = place;
  const options = {
    log: logOf(place, 'install'),
    failed: { ja: 'データベースを作れません', en: 'the database cannot be made' },
  };
  fs.rmSync(cluster, { recursive: true, force: true });
  await run(asOwner('mkdir', '-m', '700', cluster), options);
  const copy = path.join(cluster, 'password');
  fs.copyFileSync(place.password, copy);
  const { uid, gid } = fs.statSync(cluster);
  fs.chownSync(copy, uid, gid);
  await run(
    asOwner(
      program('initdb'),
      '-D',
      path.join(cluster, 'data'),
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${copy}`,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ),
    options,
  );
}

/** Start the cluster, on loopback alone. A test may lose its data when the machine fails, so nothing waits for the disk. */
export async function startPostgresql(place: Place): Promise<void> {
  const port = String(place.ports.postgresql);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((setting) => [
    '-c',
    setting,
  ]);
  await startService(
    place,
    'postgresql',
    asOwner(program('postgres'), '-D', path.join(place.cluster, 'data'), '-p', port, ...settings),
  );
  await untilAnswers(place, 'postgresql', () =>
    Promise.resolve(spawnSync(program('pg_isready'), ['-q', '-h', '127.0.0.1', '-p', port]).status === 0),
  );
}

/** Make the databases of CKAN and of its DataStore, their owner, and the user that may only read the second. */
export async function makeDatabases(place: Place): Promise<void> {
  const roles = ['ckan', 'reader'].map((role) => `CREATE ROLE ${role} LOGIN PASSWORD '${passwordOf(place)}';`);
  await sql(
    place,
    'postgres',
    [...roles, 'CREATE DATABASE ckan OWNER ckan;', 'CREATE DATABASE datastore OWNER ckan;'].join('\n'),
  );
}

/** Run SQL as the database's administrator. @throws CkanFailure at the first statement that fails */
export async function sql(place: Place, database: string, text: string): Promise<void> {
  const failed = { ja: 'データベースを準備できません', en: 'the databases cannot be prepared' };
  const psql = [
    program('psql'),
    '-q',
    '-X',
    '-v',
    'ON_ERROR_STOP=1',
    '-h',
    '127.0.0.1',
    '-p',
    String(place.ports.postgresql),
    '-U',
    'postgres',
    '-d',
    database,
  ];
  await run(psql, { log: logOf(place, 'install'), failed, input: text, env: { PGPASSWORD: passwordOf(place) } });
}
