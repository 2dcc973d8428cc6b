import { type Verdict, hasError } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import type { Row, Table } from '../../model/row';
import { type StandardSource, checkFilled } from '../source/standard-source';
import { stagesOf } from '../stage';
import { checkTables } from '../tables/gate';
import { checkSource } from './check-source';
import { findColumns } from './columns';
import { COMPANIONS } from './companions';
import { declare } from './declare';
import { readSheet } from './read-sheet';
import { rowsOf } from './rows';

/** What is handed from stage to stage on the way from a national sheet's file to its tables. */
interface Values {
  source: StandardSource;
  sourceVerdict: Verdict;
  tables: Table[];
  /** What was found on the way to the rows, and the file's line of each row. */
  converting: { issues: Issue[]; lines: Map<Row, number> };
}

const stage = stagesOf<Values>('standard');

/** The stages from a national sheet to its table, and to a long companion where the sheet is wide. Each value is the file's own. */
export const standardStages = [
  stage({
    name: 'check',
    takes: ['source'],
    gives: ['sourceVerdict'],
    work: (effects, { source }) => {
      const { found, empty } = checkSource(effects, source);
      return empty ? { over: found } : { sourceVerdict: found };
    },
    gate: (_, { sourceVerdict }) => [sourceVerdict],
  }),
  stage({
    name: 'transform',
    takes: ['source'],
    gives: ['tables', 'converting'],
    prepare: ({ source }) => checkFilled(source),
    work: (effects, { source }) => {
      const { standard, description } = source;
      const sheet = readSheet(effects, source.path);
      const declared = declare(source);
      const found = findColumns(sheet, source, declared);
      if (hasError(found.issues)) return { over: { issues: found.issues, figures: {} } };
      const { rows, lines, issues } = rowsOf(sheet, found.columns, source);
      const declaredIn = `national/${standard.slug}.${standard.form}`;
      const table: Table = { name: description.name, rows, description: declared, declaredIn };
      const companion = COMPANIONS[standard.slug]?.(table, source.publisher);
      return {
        tables: companion ? [table, companion] : [table],
        converting: { issues, lines: new Map(rows.map((row, index) => [row, lines[index] as number])) },
      };
    },
    gate: (_, { source: { file }, tables, converting: { issues, lines } }) => [
      checkTables(tables, issues, (row) => {
        const line = lines.get(row);
        return { file, ...(line !== undefined && { line }) };
      }),
    ],
  }),
];
