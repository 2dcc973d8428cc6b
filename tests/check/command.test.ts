import { beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { printed } from '../../pipeline/check/print/print';
import { check, statusOf } from '../../pipeline/check/request';
import { fix } from '../../pipeline/fix/request';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { type Ended, command } from '../build/run/command';
import { effectsWith, temporaryFolder } from '../project';
import { cityDist } from '../shared-build';
import { csv, rightRows } from './sheets';

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  fs.writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
const aed = standards().find(({ slug, form }) => slug === 'aed' && form === 'legacy') as Standard;
const rows = rightRows(aed);
const right = file('242101_aed.csv', csv(rows));
const wrong = file(
  'wrong_aed.csv',
  csv(
    rows.map((row, index) => (index === 2 ? row.map((cell, at) => ({ 0: '242102', 21: '①|<b>' })[at] ?? cell) : row)),
  ),
);
const legacy = file('cp932.csv', iconv.encode(csv(rows).slice(1), 'cp932'));
const missing = path.join(folder, 'no.csv');
const forbidden = file('forbidden.csv', csv(rows));

describe('a user calls check', () => {
  const CASES: [what: string, args: string[], status: number, out: RegExp, err: RegExp][] = [
    ['help', ['check', '--help'], 0, /4,294,967,296 bytes/, /^$/],
    ['no file', ['check'], 2, /^$/, /USAGE/],
    ['a right file', ['check', right], 0, /aed \(legacy\), utf-8-bom, 3行 \/ 3 rows[^]*レベル1 100点/, /^$/],
    [
      'a wrong file, in Japanese',
      ['check', wrong, '--lang', 'ja'],
      1,
      /誤り CHECK_DIGIT \(都道府県コード又は市区町村コード — L3-06 .*\)\n {2}3行 A列: 「242102」の検査数字が合いません。[^]*\n {2}→ 番号を/,
      /^$/,
    ],
    [
      'a wrong file, in English',
      ['check', wrong, '--lang', 'en'],
      1,
      /error CHECK_DIGIT [^]*line 3 column A: the check digit/,
      /^$/,
    ],
    ['CP932', ['check', legacy], 0, /CSV_ENCODING/, /^$/],
    ['a file that is missing beside one that is right', ['check', missing, right], 2, /aed \(legacy\)/, /FILE_MISSING/],
    ['a folder', ['check', folder], 2, /^\s*$/, /FILE_IS_FOLDER/],
    ['a dataset that is none', ['check', right, '--as', 'nope'], 2, /^$/, /USAGE[^]*public_toilet/],
    [
      'a dataset that is nearly one',
      ['check', right, '--as', 'public_toilets'],
      2,
      /^$/,
      /public_toilet のことでしょうか[^]*is it public_toilet\?/,
    ],
    ['a level that is none', ['check', right, '--level', '4'], 2, /^$/, /USAGE/],
    ['a format that is none', ['check', right, '--format', 'xml'], 2, /^$/, /USAGE/],
    [
      'Markdown',
      ['check', wrong, '--format', 'markdown', '--lang', 'en'],
      1,
      /^## [^]*\| error \| `CHECK_DIGIT` \| 1 \| L3-06 /,
      /^$/,
    ],
  ];
  const ended = new Map<string, Ended>();
  beforeAll(async () => {
    const waiting = [...CASES];
    const work = async (): Promise<void> => {
      for (let one = waiting.shift(); one; one = waiting.shift()) ended.set(one[0], await command(one[1]));
    };
    await Promise.all([work(), work()]);
  }, 60_000);

  it.each(CASES)('%s', (what, _, status, out, err) => {
    const found = ended.get(what) as Ended;
    expect([found.status, found.out, found.err]).toEqual([
      status,
      expect.stringMatching(out),
      expect.stringMatching(err),
    ]);
    expect(found.out + found.err).not.toMatch(/^ {4}at |node:internal|Error:/m);
  });

  it('--format json gives one object and nothing else, an entry a file in the order given', async () => {
    const { status, out, err } = await command(['check', wrong, missing, right, '--format', 'json']);
    const { files, ...rest } = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect([status, Object.keys(rest), files.map((one) => one['file'])]).toEqual([2, [], [wrong, right]]);
    expect(err).toContain('FILE_MISSING');
    expect(files[0]).toMatchObject({
      dataset: 'aed',
      generation: 'legacy',
      encoding: 'utf-8-bom',
      rows: 3,
      scores: { 1: 90, 2: 100, 3: 85 },
    });
    for (const issue of files[0]?.['issues'] as object[]) {
      expect(issue).toMatchObject({
        code: expect.any(String),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        message: expect.any(String),
        where: { file: wrong },
        hint: expect.any(String),
      });
      expect(
        (issue as { rule: unknown }).rule === null || /^L[123]-\d\d$/.test(String((issue as { rule: unknown }).rule)),
      ).toBe(true);
    }
  }, 60_000);
});

describe('a file that can not be read', () => {
  const outcome = (changed: Parameters<typeof effectsWith>[1]): [number, string[]] => {
    const found = check(effectsWith({}, changed), { files: [forbidden, right] });
    return [statusOf(found), found.unopened.map(({ code, where }) => `${code} ${path.basename(where.file)}`)];
  };
  const only =
    <T>(name: string, value: T, real: (file: string) => T) =>
    (asked: string): T =>
      asked === name ? value : real(asked);

  it('is told by its size, or by what the system says, and the others are checked', () => {
    expect(outcome({ size: only(forbidden, 2 ** 33, (asked) => fs.statSync(asked).size) })).toEqual([
      2,
      ['FILE_TOO_LARGE forbidden.csv'],
    ]);
    const refuse = (): never => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    expect(outcome({ bytes: (asked) => (asked === forbidden ? refuse() : [fs.readFileSync(asked)]) })).toEqual([
      2,
      ['FILE_UNREADABLE forbidden.csv'],
    ]);
    expect(outcome({ kind: only(forbidden, 'other' as const, () => 'file' as const) })).toEqual([
      2,
      ['FILE_UNREADABLE forbidden.csv'],
    ]);
  });
});

it('the worst comes first, and thousands of a kind take a few lines', () => {
  const many = file(
    'many.csv',
    csv([
      rows[0] as string[],
      ...Array.from({ length: 2000 }, (_, index) =>
        (rows[1] as string[]).map((cell, at) => ({ 1: String(index), 11: '0595821111', 21: '①' })[at] ?? cell),
      ),
    ]),
  );
  const { files } = check(effectsWith(), { files: [many], language: 'en' });
  const lines = printed(files, 'text', 'en').split('\n');
  expect(
    lines
      .filter((line) => /^(error|warning|info) /.test(line))
      .map((line) => line.split(' ').slice(0, 2).join(' '))
      .slice(0, 2),
  ).toEqual(['error VALUE_FORM', 'warning CHARACTER_DEPENDENT']);
  expect(lines).toContain('  1995 more');
  expect(lines.length).toBeLessThan(40);
});

it('every CSV of dist/ scores 100, 100, 100, with nothing to tell or to mend', async () => {
  const out = await cityDist.ready();
  const effects = effectsWith();
  const files = effects
    .walk(out)
    .filter((name) => name.endsWith('.csv') && !name.startsWith('site/'))
    .map((name) => path.join(out, name));
  expect(files).toHaveLength(14);
  for (const checked of check(effects, { files }).files) {
    expect([checked.file, checked.scores, checked.issues.filter(({ severity }) => severity !== 'info')]).toEqual([
      checked.file,
      { 1: 100, 2: 100, 3: 100 },
      [],
    ]);
    expect(checked.issues.map(({ code }) => code)).not.toContain('STANDARD_UNKNOWN');
  }
  const mended = fix(effects, { files, folder: path.join(folder, 'mended'), convert: false, dryRun: false });
  for (const { file: from, fixed } of mended.files)
    expect([from, fs.readFileSync(fixed as string).equals(fs.readFileSync(from))]).toEqual([from, true]);
}, 60_000);
