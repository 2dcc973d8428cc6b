import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ckan, configureCkan, configureLoader, setPermissions, startCkan, startWorker } from './ckan';
import { installCkan, installSolr, keyOf } from './install';
import { prepareMachine } from './machine';
import { makeAdministrator, makeOrganizations } from './people';
import { type Place, writeSecret } from './place';
import { makeCluster, makeDatabases, postgresqlFolder, startPostgresql } from './postgresql';
import { stopServices } from './processes';
import { startRedis } from './redis';
import { together } from './run';
import { makeIndex, startSolr, untilSolrAnswers } from './solr';
import { writeState } from './state';

/** What a site is made from: another state of these makes another site. */
const MADE_FROM = ['ckan.ts', 'people.ts', 'postgresql.ts', 'solr.ts', 'solr/solrconfig.xml', 'licences.json'].map(
  (file) => path.join(__dirname, file),
);

/**
 * Bring a CKAN up from whatever is there: what is installed stays, what runs stays, a site that was not made to its end is made anew.
 * @throws CkanFailure when something cannot be installed or started
 */
export async function up(place: Place, say: (ja: string, en: string) => void): Promise<void> {
  await prepareMachine(place.home, say);
  say(
    `CKAN ${place.version}とSolrを確かめ、なければ入れます`,
    `looking for CKAN ${place.version} and Solr, installing what is not there`,
  );
  await together(installCkan(place), installSolr(place));
  const mark = path.join(place.folder, 'site.made');
  const key = `${keyOf(...MADE_FROM)} ${postgresqlFolder()}`;
  const isNew = !fs.existsSync(mark) || fs.readFileSync(mark, 'utf8') !== key;
  if (isNew) {
    say('新しいサイトを作ります', 'making a new site');
    fs.rmSync(place.state, { force: true });
    fs.rmSync(mark, { force: true });
    await stopServices(place);
    fs.rmSync(path.join(place.folder, 'storage'), { recursive: true, force: true });
    writeSecret(place.password, randomBytes(18).toString('hex'));
    makeIndex(place);
    await makeCluster(place);
  }
  say('PostgreSQL、Redis、Solrを起動します', 'starting PostgreSQL, Redis and Solr');
  await together(startPostgresql(place), startRedis(place), startSolr(place));
  if (isNew) await together(configureCkan(place), makeDatabases(place));
  await untilSolrAnswers(place);
  if (isNew) {
    say('CKANの表と管理者を作ります', "making CKAN's tables and its administrator");
    await ckan(place, 'db', 'init');
    await together(makeAdministrator(place), setPermissions(place));
    if (place.loads) await configureLoader(place);
  }
  say('CKANを起動します', 'starting CKAN');
  await startCkan(place);
  if (place.loads) await startWorker(place);
  if (isNew) {
    say('組織と利用者を作ります', 'making the organisations and users');
    await makeOrganizations(place);
    fs.writeFileSync(mark, key);
  }
  writeState(place);
}
