import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { readPublisher } from '../../../pipeline/build/source/publisher';
import { effectsWith, projectCopy, temporaryFolder } from '../../project';
import { root } from '../../report';
import { command } from './command';

describe('--root names another folder of sources', () => {
  it('which is built alone, under the name of its own folder, the publisher taken from datasets/', async () => {
    const out = path.join(temporaryFolder(), 'made');
    const { status, err } = await command(['run', '--root', 'examples', '--out', out]);
    expect([status, err]).toEqual([0, '']);
    const tables = fs.readdirSync(out).filter((name) => fs.existsSync(path.join(out, name, `${name}.csv`)));
    expect(tables).toEqual(['999997_aed']);
    const report = fs.readFileSync(path.join(out, 'quality-report.json'), 'utf8');
    expect(report).toContain('"examples/example_aed/aed.csv"');
    expect(report).not.toContain(root);
    expect(fs.readFileSync(path.join(out, 'catalog.ttl'), 'utf8')).toContain('三重県亀山市');
  }, 60_000);

  it.each<[string, string[], RegExp]>([
    ['run without --out', ['run', '--root', 'examples'], /--out も必要です/],
    ['publish without --dist', ['publish', '--root', 'examples', '--catalogue', 'local'], /--dist も必要です/],
    ['a folder that is not there', ['run', '--root', 'nowhere', '--out', 'x'], /フォルダーがありません: nowhere/],
    ['a file', ['new', 'aed', '--root', 'package.json'], /フォルダーがありません: package\.json/],
  ])('%s: exit status 2, in both languages, nothing made', async (_, args, says) => {
    const { status, out, err } = await command(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/--out must be given|--dist must be given|names no folder/);
    expect(err).not.toMatch(/^ {4}at /m);
  });

  it('new makes its folder there, and tells paths that can be typed', async () => {
    const folder = temporaryFolder();
    const { status, out } = await command(['new', 'public_toilet', '--root', folder]);
    expect(status).toBe(0);
    expect(fs.readdirSync(path.join(folder, 'public_toilet')).sort()).toEqual(['public_toilet.csv', 'source.yaml']);
    expect(out).toContain(`check ${path.join(folder, 'public_toilet/public_toilet.csv')} --as public_toilet`);
  });
});

describe('who publishes', () => {
  const home = path.join(projectCopy(), 'datasets');
  const nameIn = (folder: string): string => readPublisher(effectsWith(), folder, home).publisher.name;

  it('is told by the root where it says so', () => {
    const other = path.join(projectCopy(), 'datasets');
    const file = path.join(other, 'publisher.yaml');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('name: 三重県亀山市', 'name: 三重県津市'));
    expect(nameIn(other)).toBe('三重県津市');
  });

  it('and by the project where it does not', () => {
    expect(nameIn(temporaryFolder())).toBe('三重県亀山市');
  });
});
