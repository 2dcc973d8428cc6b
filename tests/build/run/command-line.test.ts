import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { hashes, temporaryFolder } from '../../project';
import { city, fixtures, reportLines, root } from '../../report';
import { cityDist, shortDist } from '../../shared-build';
import { type Ended, command } from './command';

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  fs.writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
const report = path.join(city, 'datasets/dx_plan/reports/2024.txt');
const own = path.join(folder, 'own');
fs.mkdirSync(own);
file('own/mine.txt', 'mine');
/** An output folder of its own: the calls run side by side, and two may not write to one. */
let calls = 0;
const never = (): string => path.join(folder, `never-${++calls}`);
const input = (name: string, ...more: string[]): string[] => [
  'run',
  '--input',
  name,
  '--fiscal-year',
  '2024',
  '--out',
  never(),
  ...more,
];

/** What a user types, the exit status, and what the answer says. */
const CASES: [what: string, args: string[], status: number, says: RegExp][] = [
  ['nothing', [], 2, /USAGE/],
  ['help', ['--help'], 0, /run \[options\]/],
  ['an unknown command', ['build'], 2, /USAGE[^]*build/],
  ['an unknown option', ['run', '--fast'], 2, /USAGE[^]*--fast/],
  ['an option without its value', ['run', '--input'], 2, /USAGE[^]*--input/],
  ['a report without its year', ['run', '--input', report, '--out', never()], 2, /USAGE[^]*--fiscal-year/],
  ['a year that is none', ['run', '--input', report, '--fiscal-year', '令和6', '--out', never()], 2, /USAGE[^]*2019/],
  ['a file that is missing', input(path.join(folder, 'no.txt')), 2, /FILE_MISSING[^]*no\.txt/],
  ['a folder for a file', input(folder), 2, /FILE_IS_FOLDER/],
  [
    'a source that is none',
    ['run', '--source', 'nope', '--out', never()],
    2,
    /FILE_MISSING datasets\/nope\/source\.yaml/,
  ],
  ["an output folder with somebody's file", ['run', '--out', own], 2, /OUTPUT_NOT_OURS[^]*mine\.txt/],
  ['a binary file', input(file('binary.txt', Buffer.from('PK\u0003\u0004\u0000\u0000'))), 1, /REPORT_BINARY/],
  [
    'a truncated report',
    input(file('cut.txt', reportLines.slice(0, 150).join('\n'))),
    1,
    /PART_MISSING [^]*cut\.txt:\d+/,
  ],
];

describe('exit status and answer of', () => {
  const ended = new Map<string, Ended>();
  beforeAll(async () => {
    const waiting = [...CASES];
    const work = async (): Promise<void> => {
      for (let one = waiting.shift(); one; one = waiting.shift()) ended.set(one[0], await command(one[1]));
    };
    await Promise.all([work(), work()]);
  }, 60_000);

  it.each(CASES)('%s', (what, _, status, says) => {
    const { status: found, out: printed, err } = ended.get(what) as Ended;
    expect([what, found]).toEqual([what, status]);
    expect(printed + err).toMatch(says);
    expect(printed + err).not.toMatch(/^ {4}at |node:internal|Error:/m);
    if (status !== 0) expect(err).toMatch(/^ {2}→ .* \/ /m);
  });

  it('nothing was made and nothing taken away', () => {
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
    expect(fs.readFileSync(path.join(own, 'mine.txt'), 'utf8')).toBe('mine');
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('--json', () => {
  const sources = ['--root', path.join(city, 'datasets')];
  const done = path.join(folder, 'done');
  const lines = (ended: Ended): Record<string, unknown>[] =>
    ended.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('of a run that passes prints one object a line and nothing else, from another folder, time zone and language', async () => {
    const first = await command(['run', ...sources, '--out', done, '--json'], {
      cwd: folder,
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '0' },
    });
    expect([first.status, first.err]).toEqual([0, '']);
    expect(
      lines(first)
        .filter((line) => line['event'] !== 'issue')
        .map((line) => [line['event'], line['stage']].filter(Boolean).join(' ')),
    ).toEqual([
      'start source',
      'passed source',
      'start extract',
      'passed extract',
      'start correct',
      'passed correct',
      'start observe',
      'passed observe',
      'start transform',
      'passed transform',
      'start check',
      'passed check',
      'start transform',
      'passed transform',
      'start serialize',
      'passed serialize',
      'start describe',
      'passed describe',
      'start site',
      'passed site',
      'done',
    ]);
    expect(lines(first).at(-1)).toMatchObject({ event: 'done', out: done, files: Object.keys(hashes(done)).length });
    // Thirteen tables of six files, one of them with a seventh, nine files beside them, and the site.
    expect(Object.keys(hashes(done)).filter((file) => !file.startsWith('site/'))).toHaveLength(88);
    for (const issue of lines(first).filter((line) => line['event'] === 'issue'))
      expect(issue).toMatchObject({
        code: expect.any(String),
        severity: 'warning',
        message: expect.any(String),
        where: { file: expect.any(String), line: expect.any(Number) },
        hint: expect.any(String),
      });
  }, 60_000);

  it('and gives the same bytes as a run here and now', async () => {
    expect(hashes(done)).toEqual(hashes(await cityDist.ready()));
  }, 60_000);

  it('of a run that fails prints the findings, and leaves the last output as it was', async () => {
    const before = hashes(done);
    const failed = await command([
      'run',
      '--input',
      path.join(folder, 'cut.txt'),
      '--fiscal-year',
      '2024',
      '--out',
      done,
      '--json',
    ]);
    expect([failed.status, failed.err]).toEqual([1, '']);
    expect(lines(failed).map((line) => line['event'])).toContain('failed');
    expect(lines(failed)).toContainEqual(
      expect.objectContaining({ event: 'issue', code: 'PART_MISSING', severity: 'error' }),
    );
    expect(hashes(done)).toEqual(before);
  }, 60_000);
});

describe('a run that is killed', () => {
  const sources = ['--root', path.join(fixtures, 'short/datasets')];
  const done = path.join(folder, 'killed');
  const previous = path.join(folder, '.killed-previous');
  let before: Record<string, string>;
  beforeAll(async () => {
    fs.cpSync(await shortDist.ready(), done, { recursive: true });
    before = hashes(done);
  }, 60_000);

  it.each(['"start","stage":"serialize"', '"passed","stage":"describe"'])(
    'at %s leaves the last output whole',
    async (moment) => {
      const killed = await command(['run', ...sources, '--out', done, '--json'], {
        seen: (text, kill) => text.includes(moment) && kill(),
      });
      expect(killed.out).toContain(moment);
      expect(hashes(fs.existsSync(done) ? done : previous)).toEqual(before);
    },
    60_000,
  );

  it('leaves nothing that the next run, elsewhere, does not clear up', async () => {
    const next = await command(['run', ...sources, '--out', path.relative(root, done)], {
      env: { TZ: 'America/New_York', LANG: 'C' },
    });
    expect([next.status, next.err]).toEqual([0, '']);
    expect(next.out).toContain(`(${Object.keys(before).length}ファイル files)`);
    expect(hashes(done)).toEqual(before);
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);
});
