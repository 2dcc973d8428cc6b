import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { serialize } from '../../pipeline/build/serialize/serialize';
import { checkFile } from '../../pipeline/check/check';
import { checkOwn } from '../../pipeline/check/self-check';
import { memory } from '../build/serialize/memory';
import { base, effectsWith, realTables, temporaryFolder } from '../project';
import { loadTableDescription } from '../../pipeline/model/csvw';

const { tables } = realTables();
const name = 'dx_plan_rating_summary';
const file = `242101_${name}/242101_${name}.csv`;
const made = memory();
for (const table of tables) serialize(made.effects, table, '', '242101', base);

/** What the gate tells of the table's CSV with a change in it. */
function told(change: (text: string) => string): string[] {
  const { effects, files } = memory();
  const text = made.files.get(file) as string;
  files.set(path.normalize(file), change(text));
  return checkOwn(effects, '', file, { name }).map(
    ({ severity, code, where }) => `${severity} ${code} ${where.line ?? '-'}:${where.column ?? '-'}`,
  );
}

describe('the gate holds a CSV of our own against the check', () => {
  it.each<[string, (text: string) => string, string[]]>([
    ['as it was written', (text) => text, []],
    ['a key twice', (text) => text + (text.split('\r\n')[1] as string) + '\r\n', ['error ID_DOUBLED 22:9']],
    ['a text for a number', (text) => text.replace(/,61,/, ',六十一,'), ['warning NUMBER_WITH_TEXT 17:11']],
    ['a wrong code', (text) => text.replace('\r\n242101,', '\r\n242109,'), ['error CHECK_DIGIT 2:1']],
    ['a cell more', (text) => text.replace('\r\n242101,', '\r\n242101,,'), ['error CELLS_MISCOUNTED 2:-']],
    [
      'a circled digit from the report',
      (text) => text.replace('順調に進んだ', '①順調に進んだ'),
      ['warning CHARACTER_DEPENDENT 2:10'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });
});

describe('a table of our own is known', () => {
  const folder = temporaryFolder();
  const notes = '242101_dx_plan_quality_notes';
  const alone = path.join(folder, `${notes}.csv`);
  const renamed = path.join(folder, 'notes.csv');
  const text = made.files.get(`${notes}/${notes}.csv`) as string;
  for (const one of [alone, renamed]) fs.writeFileSync(one, text);

  it('by its name, when it was copied alone', () => {
    expect(checkFile(effectsWith(), alone).scores).toEqual({ 1: 100, 2: 100, 3: 100 });
  });

  it('by the description beside it, under another name; a description that is none is as none', () => {
    expect(checkFile(effectsWith(), renamed).scores).not.toEqual({ 1: 100, 2: 100, 3: 100 });
    fs.writeFileSync(`${renamed}-metadata.json`, '{');
    expect(checkFile(effectsWith(), renamed).scores).not.toEqual({ 1: 100, 2: 100, 3: 100 });
    fs.writeFileSync(`${renamed}-metadata.json`, JSON.stringify(loadTableDescription('dx_plan_quality_notes')));
    expect(checkFile(effectsWith(), renamed).scores).toEqual({ 1: 100, 2: 100, 3: 100 });
  });
});
