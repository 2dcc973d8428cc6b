import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { checkFile } from '../../pipeline/check/check';
import { UsageError } from '../../pipeline/core/usage-error';
import { fix } from '../../pipeline/fix/request';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { type Ended, command } from '../build/run/command';
import { csv, rightRows } from '../check/sheets';
import { effectsWith, hashes, temporaryFolder } from '../project';
import { encodedAs } from './mended';

const folder = temporaryFolder();
const place = (...names: string[]): string => path.join(folder, ...names);
const file = (name: string, content: string | Uint8Array): string => {
  fs.mkdirSync(path.dirname(place(name)), { recursive: true });
  fs.writeFileSync(place(name), content);
  return place(name);
};
const aed = standards().find(({ slug, form }) => slug === 'aed' && form === 'legacy') as Standard;
const rows = rightRows(aed);
const right = file('in/242101_aed.csv', csv(rows));
const broken = file(
  'in/broken_aed.csv',
  encodedAs(
    csv([
      ['AED設置箇所'],
      ...rows.map((row, index) =>
        row.map((cell) => (index === 2 && cell === '有' ? '?' : cell.replace(/^08:30$/, '8:30'))),
      ),
    ]),
    'cp932',
  ),
);
const own = file('in/own_aed.csv', csv(rows.map((row, index) => [...row, index === 0 ? '市独自の列' : `値${index}`])));
const other = file('in/2/242101_aed.csv', csv(rows));
const nul = file('in/nul.csv', 'a,b\n1,\0\n');
fs.symlinkSync(place('in'), place('link'));
fs.symlinkSync(right, file('linked/.keep', '').replace('.keep', '242101_aed.csv'));
const blocked = file('blocked', '');

describe('a user calls check --fix', () => {
  const CASES: [what: string, args: string[], status: number, out: RegExp, err: RegExp][] = [
    ['help', ['check', '--help'], 0, /--fix <folder>[^]*--to <form>[^]*--dry-run/, /^$/],
    [
      'a right file',
      ['check', right, '--fix', place('a', 'b')],
      0,
      /直したファイル: \S+242101_aed.csv \/ mended file: [^]*直す所はありません \/ nothing to mend/,
      /^$/,
    ],
    [
      'a broken file, in Japanese',
      ['check', broken, '--fix', place('c'), '--lang', 'ja'],
      1,
      /直した所: 5か所\n[^]*ファイル全体: CP932 → UTF-8-BOM {2}文字コードをUTF-8\(BOM付き\)にしました\n[^]*3行 Q列 「開始時間」: 「8:30」 → 「08:30」 {2}列の決まりの書き方にしました\n[^]*直したファイルの検査\n[^]*誤り VALUE_NOT_LISTED/,
      /^$/,
    ],
    [
      'a broken file, in English, as Markdown',
      ['check', broken, '--fix', place('d'), '--lang', 'en', '--format', 'markdown'],
      1,
      /^## [^]*- changes: 5\n[^]*\| line 3 column Q 「開始時間」 \| 「8:30」 \| 「08:30」 \| written as the column wants it \|\n[^]*\| error \| `VALUE_NOT_LISTED` \|/,
      /^$/,
    ],
    [
      'a dry run',
      ['check', broken, '--fix', place('e'), '--dry-run', '--lang', 'ja'],
      1,
      /書いていません[^]*直す所: 5か所\n[^]*「8:30」 → 「08:30」(?![^]*VALUE_NOT_LISTED)/,
      /^$/,
    ],
    [
      'a column without counterpart',
      ['check', own, '--fix', place('f'), '--to', '2026', '--lang', 'ja'],
      0,
      /そこに入らなかったもの: \S+own_aed.left-out.csv[^]*列「市独自の列」の行き先が新しい様式にないので/,
      /^$/,
    ],
    ['a folder that holds the file', ['check', right, '--fix', place('in')], 2, /^$/, /FIX_IN_PLACE/],
    ['a link to that folder', ['check', right, '--fix', place('link')], 2, /^$/, /FIX_IN_PLACE/],
    [
      'a link to a file of that folder',
      ['check', place('linked', '242101_aed.csv'), '--fix', place('in')],
      2,
      /^$/,
      /FIX_IN_PLACE/,
    ],
    [
      'the folder where a link stands',
      ['check', place('linked', '242101_aed.csv'), '--fix', place('linked')],
      2,
      /^$/,
      /FIX_IN_PLACE/,
    ],
    ['two files of one name', ['check', right, other, '--fix', place('g')], 2, /^$/, /FIX_SAME_NAME/],
    ['a file for the folder', ['check', right, '--fix', blocked], 2, /^$/, /FIX_UNWRITABLE[^]*ENOTDIR/],
    ['a folder below a file', ['check', right, '--fix', path.join(blocked, 'x')], 2, /^$/, /FIX_UNWRITABLE/],
    ['an empty name', ['check', right, '--fix', ''], 2, /^$/, /USAGE/],
    ['--to without --fix', ['check', right, '--to', '2026'], 2, /^$/, /USAGE[^]*--to[^]*--fix/],
    ['--dry-run without --fix', ['check', right, '--dry-run'], 2, /^$/, /USAGE[^]*--dry-run[^]*--fix/],
    ['another form', ['check', right, '--fix', place('h'), '--to', '2025'], 2, /^$/, /USAGE/],
    [
      'a file that is missing beside one that is right',
      ['check', place('no.csv'), right, '--fix', place('i')],
      2,
      /mended file/,
      /FILE_MISSING/,
    ],
    ['a file that is none', ['check', nul, '--fix', place('j')], 1, /CSV_BINARY/, /^$/],
  ];
  const ended = new Map<string, Ended>();
  let before: Record<string, string>;
  beforeAll(async () => {
    before = hashes(place('in'));
    const waiting = [...CASES];
    const work = async (): Promise<void> => {
      for (let one = waiting.shift(); one; one = waiting.shift()) ended.set(one[0], await command(one[1]));
    };
    await Promise.all([work(), work()]);
  }, 120_000);

  it.each(CASES)('%s', (what, _, status, out, err) => {
    const found = ended.get(what) as Ended;
    expect([found.status, found.out, found.err]).toEqual([
      status,
      expect.stringMatching(out),
      expect.stringMatching(err),
    ]);
    expect(found.out + found.err).not.toMatch(/^ {4}at |node:internal|Error:/m);
  });

  it('the files are as they were, and nothing is left beside the mended ones', () => {
    expect(hashes(place('in'))).toEqual(before);
    const written = ['a/b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].flatMap((name) =>
      fs.existsSync(place(name)) ? fs.readdirSync(place(name)).map((one) => `${name}/${one}`) : [],
    );
    expect(written).toEqual([
      'a/b/242101_aed.csv',
      'c/broken_aed.csv',
      'c/broken_aed.left-out.csv',
      'd/broken_aed.csv',
      'd/broken_aed.left-out.csv',
      'f/own_aed.csv',
      'f/own_aed.left-out.csv',
      'i/242101_aed.csv',
      'j/nul.csv',
    ]);
    expect(fs.readFileSync(place('a/b/242101_aed.csv')).equals(fs.readFileSync(right))).toBe(true);
  });

  it('--format json tells where each mended file is, every change, and what remains', async () => {
    const { status, out, err } = await command([
      'check',
      broken,
      right,
      own,
      '--fix',
      place('json'),
      '--to',
      '2026',
      '--format',
      'json',
    ]);
    const { files, ...rest } = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect([status, Object.keys(rest), err]).toEqual([1, [], '']);
    expect(
      files.map((one) => [
        one['file'],
        one['fixed'],
        one['leftOut'],
        one['dataset'],
        one['generation'],
        one['encoding'],
        one['rows'],
      ]),
    ).toEqual([
      [
        broken,
        place('json', 'broken_aed.csv'),
        place('json', 'broken_aed.left-out.csv'),
        'aed',
        '2026',
        'utf-8-bom',
        3,
      ],
      [right, place('json', '242101_aed.csv'), null, 'aed', '2026', 'utf-8-bom', 3],
      [own, place('json', 'own_aed.csv'), place('json', 'own_aed.left-out.csv'), 'aed', '2026', 'utf-8-bom', 3],
    ]);
    const changes = files[0]?.['changes'] as object[];
    expect(changes).toContainEqual({
      line: 3,
      column: 17,
      field: '開始時間',
      from: '8:30',
      to: '08:30',
      rule: null,
      code: 'VALUE_FORM',
    });
    expect(changes).toContainEqual({
      line: 1,
      column: null,
      field: null,
      from: 'AED設置箇所',
      to: null,
      rule: 'L3-01',
      code: 'HEADER_NOT_FIRST',
    });
    for (const change of files.flatMap((one) => one['changes'] as object[]))
      expect(Object.keys(change).sort()).toEqual(['code', 'column', 'field', 'from', 'line', 'rule', 'to']);
    // What remains is what a check of the mended file finds.
    const again = checkFile(effectsWith(), place('json', 'broken_aed.csv'));
    expect(files[0]?.['issues']).toEqual(again.issues);
    expect(files[0]?.['scores']).toEqual(again.scores);
  }, 60_000);
});

it('a failure leaves what was there before, and no half file', () => {
  const out = place('failing');
  const old = file('failing/242101_aed.csv', 'old');
  const full = (): never => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  for (const changed of [
    { rename: full },
    { open: (name: string) => ({ ...effectsWith().open(name), append: full }) },
  ]) {
    expect(() => fix(effectsWith({}, changed), { files: [right], folder: out, convert: false, dryRun: false })).toThrow(
      UsageError,
    );
    expect([fs.readdirSync(out), fs.readFileSync(old, 'utf8')]).toEqual([['242101_aed.csv'], 'old']);
  }
});

it.each([
  ['names that differ in case alone, which are one on many systems', ['242101_aed.csv', '242101_AED.csv']],
  ['a name that a table of a workbook may get', ['Aed.xlsx', 'aed.2024.csv']],
])('%s', (_, names) => {
  const files = names.map((name, index) => file(`in/${index + 3}/${name}`, csv(rows)));
  expect(() => fix(effectsWith(), { files, folder: place('case'), convert: false, dryRun: false })).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: 'FIX_SAME_NAME' })] }),
  );
});
