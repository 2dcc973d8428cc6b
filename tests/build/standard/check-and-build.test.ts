import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Part } from '../../../pipeline/build/source/types';
import { readPublisher } from '../../../pipeline/build/source/publisher';
import { publishable, readStandardSource } from '../../../pipeline/build/source/standard-source';
import { chainOf } from '../../../pipeline/build/stages';
import { newJournal, walk } from '../../../pipeline/build/walk';
import { checkFile } from '../../../pipeline/check/check';
import { GateError } from '../../../pipeline/core/gate';
import { realEffects } from '../../../pipeline/core/node/effects';
import { csv, rightRows } from '../../check/sheets';
import { runs } from '../../properties';
import { addStandard, emptyProject } from './folder';

/** What cells hold in real files, right or not. */
const CELLS = [
  '',
  ' ',
  '　市役所',
  '市役所 ',
  'あ\uFEFFい',
  '国   宝',
  '1階\n2階',
  '24:00',
  '23:59',
  '9:00',
  '+81-595-00-0001',
  '-242101',
  '-1',
  '0',
  '-0',
  '012',
  '0.0000001',
  '12.50',
  '1e5',
  '1234567890123456789',
  '1,234',
  '１２',
  '2026-02-29',
  '2026-04-01',
  '1868-01-01',
  'X',
  '秘匿',
  '不明',
  '=1+1',
  '※注',
  '○',
  '1',
  '242101',
  '242080',
  '999999',
  '三重県亀山市',
  '内科;外科',
  '内科、外科',
  ';',
  'https://example.jp/あ',
  'https://example.jp/a',
  '髙田\u{20B9F}',
  'a\u0301',
  '"引用"',
  'constructor',
];

/** What happens to a table. */
const CHANGES: ((rows: string[][], at: number, value: string, row: number) => string[][])[] = [
  (rows, at, value, row) => rows.map((cells, index) => (index === row ? cells.with(at, value) : cells)),
  (rows, at, value, row) => rows.map((cells, index) => (index === row ? cells.with(at, value) : cells)),
  (rows, at, value) => rows.map((cells, index) => (index > 0 ? cells.with(at, value) : cells)),
  (rows, at, _, row) => rows.map((cells, index) => (index > 0 ? cells.with(at, rows[row]?.[at] as string) : cells)),
  (rows, _, value) => rows.map((cells, index) => [...cells, index === 0 ? '点検日' : value]),
  (rows, _, value) => rows.map((cells, index) => [...cells, index === 0 ? '' : value]),
  (rows, _, value) => rows.map((cells, index) => [...cells, index === 0 ? '担当課' : value]),
  (rows) => rows.map((cells, index) => [...cells, index === 0 ? '都道府県コード又は市区町村コード' : '242101']),
  (rows, at) => rows.map((cells) => cells.toSpliced(at, 1)),
  (rows, at) => rows.map((cells, index) => (index === 0 ? cells.with(at, ` ${cells[at]}`) : cells)),
  (rows, at) => rows.map((cells) => [...cells.slice(at), ...cells.slice(0, at)]),
  (rows, _, __, row) => rows.toSpliced(row, 0, rows[0] as string[]),
  (rows) => [...rows, (rows[0] as string[]).map((_, at) => (at === 0 ? '※2026年4月1日現在' : ''))],
  (rows) => [...rows, (rows[0] as string[]).map(() => '')],
  (rows, _, __, row) => [...rows, rows[row] as string[]],
  (rows) => [['施設一覧'], ...rows],
  (rows) => rows.slice(0, 1),
];

const ADDED = `columns:
  - { title: 点検日, name: inspected, en: inspected, description: 点検した日。, datatype: date }
`;

const project = emptyProject();
afterAll(() => fs.rmSync(project, { recursive: true, force: true }));
const datasets = path.join(project, 'datasets');
const standards = publishable();
for (const { slug, form } of standards) {
  addStandard(project, slug, form, [], { name: `${slug}_${form}` });
  addStandard(project, slug, form, [], { name: `${slug}_${form}_added`, yaml: (text) => `${text}${ADDED}` });
}
const { publisher } = readPublisher(realEffects, datasets);

/** Whether the stages of a sheet and those of all but the site pass. */
async function builds(folder: string, out: string): Promise<boolean> {
  const journal = newJournal(realEffects, () => undefined);
  const source = readStandardSource(realEffects, datasets, folder, publisher);
  try {
    const made = await walk(realEffects, journal, chainOf('standard'), { source }, ['source', 'tables']);
    if (!made) return true;
    fs.mkdirSync(out, { recursive: true });
    const first = { parts: [made as unknown as Part], publisher, folder: out, earlier: out };
    const stages = chainOf('all').filter(({ name }) => name !== 'site');
    await walk(realEffects, journal, stages, first, ['described']);
    return true;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
}

it('a file without an error and without what blocks is built, and no other', async () => {
  const change = fc.tuple(
    fc.constantFrom(...CHANGES),
    fc.nat(),
    fc.constantFrom(...CELLS),
    fc.integer({ min: 1, max: 3 }),
  );
  const outcomes = { built: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...standards),
      fc.array(change, { maxLength: 2 }),
      fc.boolean(),
      async (standard, changes, added) => {
        const rows = changes.reduce(
          (before, [make, at, value, row]) =>
            make(before, at % (before[0]?.length ?? 1), value, Math.min(row, before.length - 1)),
          rightRows(standard),
        );
        const folder = `${standard.slug}_${standard.form}${added ? '_added' : ''}`;
        // The columns that source.yaml describes have to be there.
        const described = added ? rows.map((cells, index) => withInspected(cells, index)) : rows;
        const file = path.join(datasets, folder, `${standard.slug}.csv`);
        fs.writeFileSync(file, csv(described));
        const report = checkFile(realEffects, file, { as: standard.slug });
        if (report.generation !== standard.generation) return;
        const passes = !report.counts.some(({ blocks }) => blocks);
        const found = await builds(folder, path.join(project, 'out'));
        outcomes[found ? 'built' : 'refused']++;
        expect([found, report.issues.filter(({ blocks }) => blocks).map(({ code }) => code)]).toEqual([
          passes,
          passes ? [] : expect.anything(),
        ]);
      },
    ),
    runs(250),
  );
  // The examples are worth something: there are enough of both.
  expect(Math.min(outcomes.built, outcomes.refused)).toBeGreaterThan(40);
}, 600_000);

function withInspected(cells: string[], index: number): string[] {
  if (cells.length < 3 || cells.includes('点検日')) return cells;
  return [...cells, index === 0 ? '点検日' : '2026-04-01'];
}
