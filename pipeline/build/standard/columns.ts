import type { Issue } from '../../issues/issue';
import { standardIssue } from '../../issues/standard';
import { type Column, type TableDescription, header, realColumns } from '../../model/csvw';
import { recognise } from '../../standards/match';
import type { StandardSource } from '../source/standard-source';
import type { Sheet } from './types';

/** A column of the table and where it stands in the file, from 0; -1 where the file lacks it. */
export interface Found {
  column: Column;
  at: number;
}

/**
 * Find the table's columns in a file that has passed the check, which lets no column be left over. The standard's may be
 * spelled as published files spell them; the added ones are spelled as `source.yaml` has them.
 */
export function findColumns(
  { header: { cells, line } }: Sheet,
  { standard, description, file, configuration }: StandardSource,
  declared: TableDescription,
): { columns: Found[]; issues: Issue[] } {
  const recognised = recognise(file, cells, standard.slug);
  const form = recognised?.standard.form ?? '';
  if (form !== standard.form)
    return {
      columns: [],
      issues: [standardIssue('STANDARD_OTHER_FORM', { file, line }, { generation: standard.form, found: form, file })],
    };
  const places = new Map(
    recognised?.columns.map((column, at) => [
      column < 0 ? (cells[at] as string) : header(standard.columns[column] as Column),
      at,
    ]),
  );
  const columns = realColumns(declared).map((column) => ({ column, at: places.get(header(column)) ?? -1 }));
  const issues: Issue[] = [];
  const names = new Set(standard.description.tableSchema.columns.map(({ name }) => name));
  const titles = new Set<string>();
  (description.columns ?? []).forEach(({ title, name }, index) => {
    const at = cells.indexOf(title);
    const again = [titles.has(title) && title, names.has(name) && name].find((twice) => twice !== false);
    if (again !== undefined)
      issues.push(
        standardIssue(
          'COLUMN_NAMED_TWICE',
          { file: configuration.file, line: configuration.line(['columns', index]) },
          { value: again },
        ),
      );
    titles.add(title);
    names.add(name);
    if (at < 0 || (recognised?.columns[at] ?? -1) >= 0)
      issues.push(
        standardIssue(
          'COLUMN_NOT_FOUND',
          { file: configuration.file, line: configuration.line(['columns', index]) },
          { title, file },
        ),
      );
  });
  return { columns, issues };
}
