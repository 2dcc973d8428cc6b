import * as fs from 'node:fs';
import * as path from 'node:path';
import { answers } from './http';
import { solrFolder } from './install';
import type { Place } from './place';
import { startService, untilAnswers } from './processes';

/** Lists that CKAN's schema names; empty ones do. */
const WORD_LISTS = ['synonyms.txt', 'protwords.txt', 'stopwords.txt'];

const homeOf = (place: Place): string => path.join(place.folder, 'solr');

/** Make an empty index by the schema that CKAN brings, in place of the one that was there. */
export function makeIndex(place: Place): void {
  const home = homeOf(place);
  const files = path.join(home, 'ckan/conf');
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(files, { recursive: true });
  fs.writeFileSync(path.join(home, 'solr.xml'), '<solr/>\n');
  fs.writeFileSync(path.join(home, 'ckan/core.properties'), 'name=ckan\n');
  fs.copyFileSync(path.join(__dirname, 'solr/solrconfig.xml'), path.join(files, 'solrconfig.xml'));
  fs.copyFileSync(schemaOf(place), path.join(files, 'schema.xml'));
  for (const list of WORD_LISTS) fs.writeFileSync(path.join(files, list), '');
}

function schemaOf(place: Place): string {
  const lib = path.join(place.folder, 'venv/lib');
  const python = fs.readdirSync(lib).find((name) => name.startsWith('python3')) as string;
  return path.join(lib, python, 'site-packages/ckan/config/solr/schema.xml');
}

/** Start Solr and do not wait: it takes some seconds. Compiled for a short life, it starts sooner. */
export async function startSolr(place: Place): Promise<void> {
  const folder = solrFolder(place);
  const classpath = [folder, fs.readFileSync(path.join(folder, 'classpath'), 'utf8').trim()].join(path.delimiter);
  const java = [
    'java',
    '-Xmx512m',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    `-Dsolr.log.dir=${place.folder}`,
    `-Dsolr.install.dir=${homeOf(place)}`,
  ];
  const properties = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Ddisable.configEdit=true'];
  await startService(place, 'solr', [
    ...java,
    ...properties,
    '-cp',
    classpath,
    'Solr',
    homeOf(place),
    String(place.ports.solr),
  ]);
}

export async function untilSolrAnswers(place: Place): Promise<void> {
  await untilAnswers(place, 'solr', () =>
    answers(`http://127.0.0.1:${place.ports.solr}/solr/ckan/select?q=*:*&rows=0`),
  );
}
