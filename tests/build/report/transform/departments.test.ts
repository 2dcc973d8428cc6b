import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { departmentId } from '../../../../pipeline/build/report/transform/departments';
import type { Row } from '../../../../pipeline/model/row';
import { realTables, rowsOf } from '../../../project';
import { cells } from '../../../report';

const { tables } = realTables();
const departments = rowsOf(tables, 'departments');
const named = (name: string, rows = departments): Row => rows.find((row) => row['name'] === name) as Row;
/** Names from a department up to the top. */
const above = (row: Row): unknown[] =>
  row['parent'] === null
    ? [row['name']]
    : [row['name'], ...above(departments.find((other) => other['department_id'] === row['parent']) as Row)];

describe('units and the units above them', () => {
  it.each<[string, string[]]>([
    ['政策部DX推進室', ['政策部DX推進室', '政策部']],
    ['総務財政部税務課市民税グループ', ['総務財政部税務課市民税グループ', '総務財政部税務課', '総務財政部']],
    ['消防本部予防課グループ', ['消防本部予防課グループ', '消防本部予防課', '消防本部']],
    ['教育委員会事務局図書館', ['教育委員会事務局図書館', '教育委員会事務局']],
    ['防災安全課防災安全グループ', ['防災安全課防災安全グループ', '防災安全課']],
    ['会計課出納グループ', ['会計課出納グループ', '会計課']],
    ['市民文化部歴史博物館', ['市民文化部歴史博物館', '市民文化部']],
  ])('%s', (name, chain) => {
    expect(above(named(name))).toEqual(chain);
  });

  it('a remark in brackets stands in its own column, and in the name', () => {
    expect(named('産業環境部農林振興課農林政策グループ（農業委員会事務局）')).toMatchObject({
      bureau: '産業環境部',
      division: '農林振興課',
      group: '農林政策グループ',
      remark: '農業委員会事務局',
    });
  });

  it.each<[string, number, number]>([
    // Counted in the report by hand: rows whose department's cell is, blanks aside, this name or begins with it.
    ['教育委員会事務局図書館', 9, 9],
    ['政策部広報秘書課広報グループ', 5, 5],
    ['会計課出納グループ', 2, 2],
    ['防災安全課', 0, 1],
  ])('%s is in charge of %i, with its units of %i', (name, own, total) => {
    expect(named(name)).toMatchObject({ initiative_count: own, total_initiative_count: total });
  });

  it('names hold no blank, and each stands once', () => {
    expect(departments.filter((row) => /\s/u.test(String(row['name'])))).toEqual([]);
    expect(new Set(departments.map((row) => row['name'])).size).toBe(departments.length);
  });
});

describe('a cell of two departments', () => {
  const row = rowsOf(tables, 'initiatives').filter((one) => (one['departments'] as string[]).length > 1);

  it('stands once in the report, and both are in charge', () => {
    expect(row.map((one) => [one['initiative_id'], one['departments']])).toEqual([['2-4-1', expect.any(Array)]]);
    expect((row[0]?.['departments'] as string[])[0]).toBe('政策部DX推進室');
    const pairs = rowsOf(tables, 'initiative_departments').filter((one) => one['initiative_id'] === '2-4-1');
    expect(
      pairs.map((one) => [
        one['order'],
        departments.find((unit) => unit['department_id'] === one['department_id'])?.['name'],
      ]),
    ).toEqual((row[0]?.['departments'] as string[]).map((name, index) => [index + 1, name]));
  });

  it('with one in charge of each of the 91 others', () => {
    expect(rowsOf(tables, 'initiative_departments')).toHaveLength(93);
  });
});

describe('identifiers', () => {
  it('are the beginning of the SHA-256 of the name, whatever else the report holds', () => {
    for (const row of departments)
      expect(row['department_id']).toBe(createHash('sha256').update(String(row['name'])).digest('hex').slice(0, 8));
    expect(departmentId('政策部DX推進室')).toBe(named('政策部DX推進室')['department_id']);
  });

  it('stay when another department comes', () => {
    const { tables: later } = realTables(
      cells(119, (all) => all.map((cell, index) => (index === 16 ? '未来部AI課' : cell))),
    );
    const known = new Map(rowsOf(later, 'departments').map((row) => [row['name'], row['department_id']]));
    expect(known.has('未来部AI課')).toBe(true);
    expect(departments.map((row) => known.get(row['name'] as string))).toEqual(
      departments.map((row) => row['department_id']),
    );
  });
});
