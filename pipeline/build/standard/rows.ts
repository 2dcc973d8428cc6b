import type { Issue } from '../../issues/issue';
import { standardIssue } from '../../issues/standard';
import { header } from '../../model/csvw';
import type { Row } from '../../model/row';
import type { StandardSource } from '../source/standard-source';
import type { Found } from './columns';
import type { Sheet } from './types';
import { compileValue } from './values';

/** Make the table's rows of the records of a file that has passed the check, and say which are another government's. */
export function rowsOf(
  { records }: Sheet,
  columns: Found[],
  { file, publisher }: StandardSource,
): { rows: Row[]; lines: number[]; issues: Issue[] } {
  const cells = columns.map(({ column, at }) => ({ name: column.name, at, valueOf: compileValue(column) }));
  const code = columns.find(({ column }) => column.name === 'local_government_code');
  const others = new Set<string>();
  const issues: Issue[] = [];
  const rows = records.map(({ cells: record, line }) => {
    const row = Object.fromEntries(
      cells.map(({ name, at, valueOf }) => [name, at < 0 ? null : valueOf(record[at] ?? '')]),
    );
    const value = row['local_government_code'];
    if (code && typeof value === 'string' && value !== publisher.code && !others.has(value)) {
      others.add(value);
      issues.push(
        standardIssue(
          'CODE_OF_ANOTHER',
          { file, line, column: code.at + 1, value },
          { title: header(code.column), code: publisher.code, value },
        ),
      );
    }
    return row;
  });
  return { rows, lines: records.map(({ line }) => line), issues };
}
