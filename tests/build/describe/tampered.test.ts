import { expect, describe as group, it } from '@jest/globals';
import { type Described, describe } from '../../../pipeline/build/describe/describe';
import { checkDescriptions } from '../../../pipeline/build/describe/gate';
import { serialize } from '../../../pipeline/build/serialize/serialize';
import type { Issue } from '../../../pipeline/issues/issue';
import { base, realTables } from '../../project';
import { code, fingerprintOf, memory } from '../serialize/memory';

const { source, tables: all } = realTables();
// Three tables show what ten would.
const tables = all.filter((table) =>
  ['dx_plan_codes', 'dx_plan_measures', 'dx_plan_rating_summary'].includes(table.name),
);
const made = memory();
const written = new Map(tables.flatMap((table) => [...serialize(made.effects, table, '', code, base)]));
const described = describe(made.effects, [{ source, tables }], source.publisher, written, '');

/** What the gate finds when files were changed; `told` also changes what the run remembers of them. */
async function found(changes: Record<string, (text: string) => string>, told = true): Promise<Issue[]> {
  const { effects, files } = memory();
  for (const [file, text] of made.files) files.set(file, text);
  const known: Described = { ...described, files: new Map(described.files) };
  for (const [file, change] of Object.entries(changes)) {
    const text = made.files.get(file) as string;
    const changed = change(text);
    if (changed === text) throw new Error(`nothing was changed in ${file}`);
    files.set(file, changed);
    if (told) known.files.set(file, fingerprintOf(changed));
  }
  return (await checkDescriptions(effects, known, source.publisher, '')).issues;
}
const instead =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, () => to);
const list = '242101_open_data_list.csv';
const metadata = '242101_dx_plan_codes/242101_dx_plan_codes.csv-metadata.json';
const size = String(written.get('242101_dx_plan_codes/242101_dx_plan_codes.csv')?.bytes);

it('nothing is found in what was described', async () => {
  expect(await found({})).toEqual([]);
});

it("whatever was changed on disk behind the run's back is found, file by file", async () => {
  const names = [...described.files.keys()];
  const issues = await found(
    Object.fromEntries(names.map((file) => [file, (text: string): string => `${text} `])),
    false,
  );
  expect(
    issues
      .filter((issue) => issue.code === 'FILE_UNTRUE')
      .map((issue) => issue.where.file)
      .sort(),
  ).toEqual(names.sort());
});

group('a description that says something else than the others is found', () => {
  it.each<[string, string, string, (text: string) => string]>([
    [
      'a size in the data package',
      'datapackage.json',
      'DESCRIPTION_DISAGREES',
      instead(`"bytes": ${size}`, '"bytes": 1'),
    ],
    [
      'a hash in the data package',
      'datapackage.json',
      'DESCRIPTION_DISAGREES',
      instead(/sha256:[0-9a-f]{8}/, 'sha256:00000000'),
    ],
    [
      'a title in the data package',
      'datapackage.json',
      'DESCRIPTION_DISAGREES',
      instead('"title": "行政DX推進計画データのコード表"', '"title": "コード表"'),
    ],
    [
      'a licence in the data package',
      'datapackage.json',
      'DESCRIPTION_DISAGREES',
      (text) => text.replaceAll('licenses/by/4.0/', 'licenses/by/3.0/'),
    ],
    ['a size in the list', list, 'DESCRIPTION_DISAGREES', instead(`,${size},`, ',1,')],
    ['a title in the list', list, 'DESCRIPTION_DISAGREES', instead('コード表(CSV)', 'コード表')],
    [
      'a download address in the list',
      list,
      'DESCRIPTION_DISAGREES',
      (text) => text.replaceAll('242101_dx_plan_codes.csv,', '242101_dx_plan_kodes.csv,'),
    ],
    [
      'a row of the list gone',
      list,
      'DESCRIPTION_DISAGREES',
      (text) =>
        text
          .split('\r\n')
          .filter((_, index) => index !== 7)
          .join('\r\n'),
    ],
    [
      'a row of the list twice',
      list,
      'DESCRIPTION_DISAGREES',
      (text) => `${text}${text.trimEnd().split('\r\n').at(-1)}\r\n`,
    ],
    ['a size in one catalogue', 'catalog.ttl', 'DESCRIPTION_DISAGREES', instead(`"${size}"`, '"1"')],
    ['a size in the other catalogue', 'catalog.jsonld', 'DESCRIPTION_DISAGREES', instead(`"${size}"`, '"1"')],
    [
      'a blank node in the catalogue',
      'catalog.ttl',
      'DESCRIPTION_INVALID',
      (text) => `${text}\n[] <http://purl.org/dc/terms/title> "x" .\n`,
    ],
    [
      'a blank node in the vocabulary',
      'vocabulary.ttl',
      'DESCRIPTION_INVALID',
      (text) => `${text}\n[] <http://purl.org/dc/terms/title> "x" .\n`,
    ],
    [
      'a dataset without its publisher',
      'catalog.ttl',
      'DESCRIPTION_INVALID',
      (text) => text.replaceAll(/ *dc:publisher [^;]+;\n/g, ''),
    ],
    ['a table description without a licence', metadata, 'DESCRIPTION_INVALID', instead('"dc:license"', '"dc:licence"')],
    [
      'a table description with a relative IRI',
      metadata,
      'DESCRIPTION_INVALID',
      instead(/"aboutUrl": "[^"]+"/, '"aboutUrl": "publisher"'),
    ],
    [
      "a data package without a field's name",
      'datapackage.json',
      'DESCRIPTION_INVALID',
      instead('"name": "全国地方公共団体コード",', ''),
    ],
  ])('%s', async (_, file, expected, change) => {
    const issues = await found({ [file]: change });
    expect(issues.map((issue) => issue.code)).toContain(expected);
    for (const issue of issues) expect(issue).toMatchObject({ severity: 'error', hint: expect.stringMatching(/ \/ /) });
  });

  it('a date in the list', async () => {
    expect(await found({ [list]: (text) => text.replace(/2026-11-22(,https:)/, '2026-11-23$1') })).toMatchObject([
      { code: 'DESCRIPTION_DISAGREES' },
    ]);
  });

  it.each(['catalog.ttl', 'catalog.jsonld', 'vocabulary.ttl', list, 'datapackage.json', metadata])(
    '%s that can not be read is a finding, not a crash',
    async (file) => {
      expect(await found({ [file]: (text) => text.slice(0, text.length / 2) })).toContainEqual(
        expect.objectContaining({ code: 'DESCRIPTION_INVALID', severity: 'error', where: { file } }),
      );
    },
  );
});
