import * as fs from 'node:fs';
import * as path from 'node:path';
import { answers } from './http';
import { type Place, logOf, passwordOf, tokenOf, writeSecret } from './place';
import { sql } from './postgresql';
import { startService, untilAnswers } from './processes';
import { run } from './run';

/** What gunicorn serves; the configuration is found by the environment. */
const WSGI = `from ckan.cli import load_config
from ckan.config.middleware import make_app

application = make_app(load_config())
`;

/** CKAN's own command line. @throws CkanFailure when it fails */
export function ckan(place: Place, ...args: string[]): Promise<string> {
  const command = `ckan ${args.slice(0, 2).join(' ')}`;
  const failed = { ja: `CKANの準備に失敗しました: ${command}`, en: `CKAN cannot be prepared: ${command}` };
  return run([path.join(place.folder, 'venv/bin/ckan'), ...args], {
    log: logOf(place, 'install'),
    failed,
    env: { CKAN_INI: place.ini },
  });
}

/** Write CKAN's configuration: the one that it generates, with what is ours. */
export async function configureCkan(place: Place): Promise<void> {
  const { ini, ports, folder } = place;
  // A copy, since the project's own folder may go away while the site stays.
  const licences = path.join(folder, 'licences.json');
  fs.copyFileSync(path.join(__dirname, 'licences.json'), licences);
  const database = (user: string, name: string): string =>
    `postgresql://${user}:${passwordOf(place)}@127.0.0.1:${ports.postgresql}/${name}`;
  const settings = {
    'sqlalchemy.url': database('ckan', 'ckan'),
    'ckan.datastore.write_url': database('ckan', 'datastore'),
    'ckan.datastore.read_url': database('reader', 'datastore'),
    'ckan.datastore.sqlsearch.enabled': 'true',
    'ckan.redis.url': `redis://:${passwordOf(place)}@127.0.0.1:${ports.redis}/0`,
    solr_url: `http://127.0.0.1:${ports.solr}/solr/ckan`,
    'ckan.site_url': place.url,
    'ckan.storage_path': path.join(folder, 'storage'),
    'ckan.plugins': `dcat datastore datatables_view text_view${place.loads ? ' xloader' : ''}`,
    licenses_group_url: `file://${licences}`,
    'ckan.locale_default': 'ja',
    'ckan.max_resource_size': '10',
  };
  const ours = path.join(folder, 'ours.ini');
  writeSecret(
    ours,
    ['[app:main]', ...Object.entries(settings).map(([key, value]) => `${key} = ${value}`), ''].join('\n'),
  );
  fs.rmSync(ini, { force: true });
  await ckan(place, 'generate', 'config', ini);
  fs.chmodSync(ini, 0o600);
  await ckan(place, 'config-tool', ini, '-f', ours);
  fs.writeFileSync(path.join(folder, 'wsgi.py'), WSGI);
}

/** Let the DataStore's reader read and no more, by the SQL that CKAN gives for it. */
export async function setPermissions(place: Place): Promise<void> {
  await sql(place, 'datastore', await ckan(place, 'datastore', 'set-permissions'));
}

/** Let the worker that loads tables act as the administrator, and keep its list of jobs. */
export async function configureLoader(place: Place): Promise<void> {
  const settings = [
    `ckanext.xloader.api_token = ${fs.readFileSync(tokenOf(place, 'admin'), 'utf8')}`,
    `ckanext.xloader.jobs_db.uri = sqlite:///${path.join(place.folder, 'jobs.db')}`,
  ];
  const file = path.join(place.folder, 'loader.ini');
  writeSecret(file, ['[app:main]', ...settings, ''].join('\n'));
  await ckan(place, 'config-tool', place.ini, '-f', file);
}

/** Start the worker that loads tables. */
export async function startWorker(place: Place): Promise<void> {
  await startService(place, 'worker', [path.join(place.folder, 'venv/bin/ckan'), 'jobs', 'worker'], {
    CKAN_INI: place.ini,
  });
}

/** Start CKAN with two workers, so that it does two things at once as a real site. Its log has a line a request. */
export async function startCkan(place: Place): Promise<void> {
  const gunicorn = [
    path.join(place.folder, 'venv/bin/gunicorn'),
    '--workers',
    '2',
    '--timeout',
    '120',
    '--bind',
    `127.0.0.1:${place.ports.ckan}`,
  ];
  await startService(place, 'ckan', [...gunicorn, '--chdir', place.folder, 'wsgi:application'], {
    CKAN_INI: place.ini,
  });
  // A search needs PostgreSQL and Solr as well.
  await untilAnswers(place, 'ckan', () => answers(`${place.url}/api/3/action/package_search?rows=0`));
}
