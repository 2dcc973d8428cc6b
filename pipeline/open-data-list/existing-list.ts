import type { Issue } from '../issues/issue';
import { listIssue } from '../issues/list';
import { joined } from '../model/column-lineage';
import { realColumns } from '../model/csvw';
import { OPEN_DATA_LIST } from '../model/dist';
import type { Row } from '../model/row';
import { guardFormula, unguardFormula } from '../text/formula';
import { type Generation, JOINED, recogniseHeader } from './list-header';
import { type ListRecord, type ListRecords, readListRecords } from './list-records';
import { loadNationalSheet } from '../standards/national-sheet';

/** A cell that has no place in the 45 columns, under its own title. */
export interface KeptCell {
  title: string;
  text: string;
}

/** A row of a published list under the names of the 45 columns: texts as they stand in the file, null for an empty cell. */
export interface ListedRow {
  line: number;
  row: Row;
  kept: KeptCell[];
}

/** An open-data list that is already published, in whatever form it was found. */
export interface ExistingList extends Pick<ListRecords, 'encoding' | 'delimiter'> {
  file: string;
  generation: Generation;
  rows: ListedRow[];
}

const names = realColumns(loadNationalSheet(OPEN_DATA_LIST)).map((column) => column.name);

/**
 * Read an open-data list in any of its generations (15, 42, 44, 45 columns) and encodings. Nothing is mended and nothing
 * guessed: a value is the text that stands in the file, a column that the file lacks is empty in every row.
 * @param file the name by which findings call it
 * @returns the list, and what is to be said about it; no list when one of the findings is an error
 */
export function readExistingList(bytes: Uint8Array, file: string): { list?: ExistingList; issues: Issue[] } {
  const read = readListRecords(bytes, file);
  if ('issues' in read) return read;
  const {
    encoding,
    delimiter,
    blank,
    records: [head, ...records],
  } = read;
  const titles = head.cells.map((title, index) => title.replace(/\s+/g, ' ').trim() || `列${index + 1}`);
  const found = recogniseHeader(titles);
  if (!found)
    return { issues: [listIssue('LIST_HEADER_UNKNOWN', { file, line: head.line }, { detail: titles.join(', ') })] };

  const { generation, columns, missing, places } = found;
  const used = (index: number): boolean => records.some(({ cells }) => cells[index] !== '');
  const unknown = titles.filter((_, index) => places[index] === null && (head.cells[index] !== '' || used(index)));
  const issues = [
    ...(missing.length > 0
      ? [
          listIssue(
            'LIST_COLUMN_MISSING',
            { file, line: head.line },
            { columns, count: missing.length, detail: missing.join(', ') },
          ),
        ]
      : []),
    ...unknown.map((title) => listIssue('LIST_COLUMN_UNKNOWN', { file, line: head.line, field: title }, { title })),
    ...(blank[0] ? [listIssue('LIST_ROWS_EMPTY', { file, line: blank[0].line }, { count: blank.length })] : []),
  ];
  return {
    list: { file, generation, encoding, delimiter, rows: records.map((record) => listedRow(record, titles, places)) },
    issues,
  };
}

function listedRow({ line, cells }: ListRecord, titles: string[], places: (string | null)[]): ListedRow {
  const placed = new Map<string, string>();
  const kept: KeptCell[] = [];
  cells.forEach((cell, index) => {
    const name = places[index];
    if (name) placed.set(name, unguarded(cell));
    else if (cell !== '') kept.push({ title: titles[index] as string, text: cell });
  });
  if (!placed.has(JOINED.into)) placed.set(JOINED.into, joined(JOINED.parts.map((part) => placed.get(part) ?? '')));
  return { line, row: Object.fromEntries(names.map((name) => [name, placed.get(name) || null])), kept };
}

/** Take off a guard that our writer would put on again. Another's apostrophe, as in `'-5`, is a character of the text. */
function unguarded(cell: string): string {
  const text = unguardFormula(cell);
  return guardFormula(text) === cell ? text : cell;
}
