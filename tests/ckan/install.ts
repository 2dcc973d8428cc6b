import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Place, logOf } from './place';
import { run } from './run';

/** What goes beside CKAN: the web server, and the plugin that gives DCAT. setuptools 82 has lost `pkg_resources`, which CKAN needs. */
const BESIDE = ['gunicorn==23.0.0', 'ckanext-dcat==2.4.4', 'setuptools<82'];

/** Install a CKAN with its Python libraries into a folder of its own. @throws CkanFailure when pip cannot */
export async function installCkan(place: Place): Promise<void> {
  const venv = path.join(place.folder, 'venv');
  const packages = [`ckan[requirements]==${place.version}`, ...BESIDE];
  // Put in afterwards: it asks for newer libraries than CKAN does.
  const loader = place.loads ? [['ckanext-xloader==2.6.0', 'setuptools<82']] : [];
  await once(venv, [...packages, ...loader.flat()].join('\n'), async () => {
    const options = {
      log: logOf(place, 'install'),
      failed: { ja: `CKAN ${place.version}を入れられません`, en: `CKAN ${place.version} cannot be installed` },
    };
    await run(['python3', '-m', 'venv', venv], options);
    for (const wanted of [packages, ...loader])
      await run([path.join(venv, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', ...wanted], options);
  });
}

/** The folder with the compiled starter of Solr and, in its file `classpath`, where Maven keeps the libraries. All versions share it. */
export const solrFolder = (place: Place): string => path.join(place.home, 'solr');

/** Have Maven fetch Solr, and compile the starter. @throws CkanFailure when one cannot */
export async function installSolr(place: Place): Promise<void> {
  const folder = solrFolder(place);
  const [pom, starter, classpath] = [
    path.join(__dirname, 'solr/pom.xml'),
    path.join(__dirname, 'solr/Solr.java'),
    path.join(folder, 'classpath'),
  ];
  const libraries = (): string[] => fs.readFileSync(classpath, 'utf8').trim().split(path.delimiter);
  // Maven's libraries are in a cache of Maven's, which somebody may have cleared.
  if (fs.existsSync(classpath) && !libraries().every((file) => fs.existsSync(file)))
    fs.rmSync(folder, { recursive: true });
  await once(folder, keyOf(pom, starter), async () => {
    const options = { log: `${folder}.log`, failed: { ja: 'Solrを入れられません', en: 'Solr cannot be installed' } };
    await run(
      [
        'mvn',
        '-q',
        '-B',
        '-Dstyle.color=never',
        '-f',
        pom,
        'dependency:build-classpath',
        `-Dmdep.outputFile=${classpath}`,
      ],
      options,
    );
    await run(['javac', '-cp', libraries().join(path.delimiter), '-d', folder, starter], options);
  });
}

/** Make a folder unless it is there, whole and of the same key; one that was left half made is made anew. */
export async function once(folder: string, key: string, make: () => Promise<void>): Promise<void> {
  const mark = path.join(folder, '.made');
  // What is installed holds its own path, so a folder that was moved is another one.
  const text = `${folder}\n${key}\n`;
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === text) return;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await make();
  fs.writeFileSync(mark, text);
}

/** A key that changes with the files. */
export function keyOf(...files: string[]): string {
  return files.reduce((hash, file) => hash.update(fs.readFileSync(file)), createHash('sha256')).digest('hex');
}
