import { expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Standard, standards } from '../../../pipeline/standards/registry';
import { rightRows } from '../../check/sheets';
import { base, build, stopsOf } from '../../project';
import { addStandard, emptyProject } from './folder';

const aed = standards().find(({ slug, form }) => slug === 'aed' && form === '2026') as Standard;
const phone = aed.columns.findIndex(({ name }) => name === 'phone_number');

it.each(['Toilet 2026', '公衆トイレ - コピー', 'A#B%?'])(
  'a folder named %s: its name is no address as it stands',
  async (name) => {
    const project = emptyProject();
    addStandard(project, 'aed', '2026', rightRows(aed));
    fs.renameSync(path.join(project, 'datasets/aed'), path.join(project, 'datasets', name));
    const dist = path.join(project, 'dist');
    const { status, issues } = await build({ from: project, out: dist, all: true });
    expect([status, stopsOf(issues)]).toEqual([0, []]);
    expect(fs.readFileSync(path.join(dist, 'catalog.ttl'), 'utf8')).toContain(
      `<${base}contact/${encodeURIComponent(name)}>`,
    );
  },
);

it('a telephone number with + is guarded in the CSV alone, and judged without', async () => {
  const project = emptyProject();
  addStandard(
    project,
    'aed',
    '2026',
    rightRows(aed).map((row, at) => (at === 1 ? row.with(phone, '+81-595-00-0001') : row)),
  );
  const dist = path.join(project, 'dist');
  const { status } = await build({ from: project, out: dist, all: true });
  expect(status).toBe(0);
  expect(fs.readFileSync(path.join(dist, '242101_aed/242101_aed.csv'), 'utf8')).toContain(",'+81-595-00-0001,");
  expect(fs.readFileSync(path.join(dist, '242101_aed/242101_aed.json'), 'utf8')).toContain('"+81-595-00-0001"');
});

it('a source.yaml with a byte order mark is read as one without', async () => {
  const project = emptyProject();
  addStandard(project, 'aed', '2026', rightRows(aed), { yaml: (text) => `\uFEFF${text}` });
  expect((await build({ from: project, out: path.join(project, 'dist'), all: true })).status).toBe(0);
});

it('an alias that names nothing is told with its line, and how to write it', async () => {
  const project = emptyProject();
  addStandard(project, 'aed', '2026', rightRows(aed), {
    yaml: (text) => text.replace(/^contact: .*$/m, 'contact: *総務課*'),
  });
  const { status, issues } = await build({ from: project, out: path.join(project, 'dist'), all: true });
  const line =
    fs
      .readFileSync(path.join(project, 'datasets/aed/source.yaml'), 'utf8')
      .split('\n')
      .findIndex((one) => one.startsWith('contact:')) + 1;
  expect([status, stopsOf(issues)]).toEqual([2, [`CONFIG_INVALID datasets/aed/source.yaml:${line}`]]);
});
