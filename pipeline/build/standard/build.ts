import * as path from 'node:path';
import type { Effects } from '../../core/effects';
import { type Gate, close } from '../../core/gate';
import type { Table } from '../../model/row';
import { type StandardSource, checkFilled } from '../source/standard-source';
import { checkTables } from '../tables/gate';
import { checkSource } from './check-source';
import { findColumns } from './columns';
import { COMPANIONS } from './companions';
import { declare } from './declare';
import { readSheet } from './read-sheet';
import { rowsOf } from './rows';

/**
 * Make the tables of a standard dataset: the sheet itself, and a long companion where the sheet is wide. Each value is
 * the file's own.
 * @returns no table while the file has no rows
 * @throws UsageError, GateError with what is wrong in the file
 */
export function buildStandard(
  effects: Effects,
  source: StandardSource,
  begin: (stage: string) => void,
  pass: (gate: Gate) => void,
): Table[] {
  begin('check');
  const { gate, empty } = checkSource(effects, source);
  pass(gate);
  if (empty) return [];
  checkFilled(source);

  begin('transform');
  const { standard, description, file } = source;
  const sheet = readSheet(effects, path.join(source.root, file));
  const declared = declare(source);
  const found = findColumns(sheet, source, declared);
  close('transform', found.issues);
  const { rows, lines, issues } = rowsOf(sheet, found.columns, declared, source);
  close('transform', issues);
  const table: Table = {
    name: description.name,
    rows,
    description: declared,
    declaredIn: `national/${standard.slug}.${standard.form}`,
  };
  const companion = COMPANIONS[standard.slug]?.(table, source.publisher);
  const tables = companion ? [table, companion] : [table];
  const places = new Map(rows.map((row, index) => [row, { file, line: lines[index] as number }]));
  pass(checkTables(tables, issues, (row) => places.get(row) ?? { file }));
  return tables;
}
