import { expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fingerprintOf } from '../../pipeline/ckan/connection';
import type { ManifestEntry } from '../../pipeline/model/dist';
import { built, newPrefix, only, publisher, shown, withCkan } from './ckan';

const CODES = '242101_dx_plan_codes';

withCkan('whatever files a dataset has', (ckan) => {
  test('go up with their media type, and files that belong to no dataset stay here', async () => {
    const dist = only(await built(), [CODES]);
    const manifest = path.join(dist, 'manifest.json');
    const { files } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { files: ManifestEntry[] };
    const add = (file: string, mediaType: string, dataset: string | null): void => {
      fs.mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
      fs.writeFileSync(path.join(dist, file), `{"of":"${file}"}\n`);
      files.push({ path: file, ...fingerprintOf(fs.readFileSync(path.join(dist, file))), mediaType, dataset });
    };
    add(`${CODES}/${CODES}.jsonl`, 'application/jsonl', CODES);
    add(`${CODES}/${CODES}.geojson`, 'application/geo+json', CODES);
    add('site/index.html', 'text/html', null);
    add(`site/${CODES}/${CODES}.csv`, 'text/csv', null);
    fs.writeFileSync(manifest, JSON.stringify({ files }));

    const prefix = newPrefix();
    const publish = publisher({ url: ckan.url, prefix });
    const report = await publish(dist);
    expect([report.issues, report.datasets.map(({ name, result }) => `${name} ${result}`)]).toEqual([
      [],
      [`${prefix}_${CODES} published`],
    ]);
    const resources = (await shown(`${prefix}_${CODES}`)).resources.map(
      ({ odp_key: key, format, mimetype }) => `${String(key).slice(CODES.length)} ${format} ${String(mimetype)}`,
    );
    expect(resources.sort()).toEqual([
      '.csv CSV text/csv',
      '.csv-metadata.json CSVW application/csvm+json',
      '.geojson GeoJSON application/geo+json',
      '.json JSON application/json',
      '.jsonl JSONL application/jsonl',
      '.jsonld JSON-LD application/ld+json',
      '.nt N-Triples application/n-triples',
      '.ttl Turtle text/turtle',
    ]);
    expect((await publish(dist)).requests.writes).toBe(0);
  }, 300_000);
});
