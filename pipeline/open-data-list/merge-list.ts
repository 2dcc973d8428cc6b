import type { Issue, Where } from '../issues/issue';
import { listIssue } from '../issues/list';
import { header, realColumns } from '../model/csvw';
import { OPEN_DATA_LIST } from '../model/dist';
import type { Row } from '../model/row';
import type { ExistingList, ListedRow } from './existing-list';
import { loadNationalSheet } from '../standards/national-sheet';

const REMARK = 'dataset_remark';
const titles = new Map(realColumns(loadNationalSheet(OPEN_DATA_LIST)).map((column) => [column.name, header(column)]));

/**
 * Put our rows beside those that others have in a published list. A row is ours when its データセット_ID is; all of these
 * give way to our rows of today, each once. The others come first, in their order, every cell as it was read.
 * @param ownIds the データセット_ID of further datasets that are ours, such as one that is no longer published
 * @returns the rows to write with `writeList`, and a finding for each foreign cell that could not stay as it was
 */
export function mergeList(
  existing: ExistingList,
  ours: Row[],
  ownIds: ReadonlySet<string>,
): { rows: Row[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const taken = new Set(ours.map((row) => row['file_id']));
  const own = new Set<unknown>([...ownIds, ...ours.map((row) => row['dataset_id'])]);
  const foreign = existing.rows.filter(({ row }) => !own.has(row['dataset_id']));
  for (const { line, row } of foreign) {
    const { file_id: id, dataset_id: dataset } = row;
    if (id && taken.has(id))
      issues.push(
        listIssue(
          'LIST_FILE_ID_TAKEN',
          { file: existing.file, line, record: String(dataset ?? id) },
          { id: String(id), dataset: String(dataset ?? '') },
        ),
      );
  }
  return { rows: [...foreign.map((listed) => foreignRow(listed, existing.file, issues)), ...ours], issues };
}

function foreignRow({ line, row, kept }: ListedRow, file: string, issues: Issue[]): Row {
  const where: Where = { file, line, record: String(row['dataset_id'] ?? row['dataset_title'] ?? line) };
  const oneLine = (title: string, text: string): string =>
    withoutBreaks(text, { ...where, field: title, value: text }, issues);
  const cells = Object.entries(row).map(
    ([name, value]) => [name, typeof value === 'string' ? oneLine(titles.get(name) as string, value) : value] as const,
  );
  const merged: Row = Object.fromEntries(cells);
  if (kept.length === 0) return merged;

  for (const { title, text } of kept)
    issues.push(listIssue('LIST_CELL_KEPT', { ...where, field: title, value: text }, { title }));
  const remark = merged[REMARK];
  return {
    ...merged,
    [REMARK]: apart([
      ...(typeof remark === 'string' ? [remark] : []),
      ...kept.map(({ title, text }) => `${title}: ${oneLine(title, text)}`),
    ]),
  };
}

/** What a reader may take for the end of a line; the reader of the list has made one of CRLF and CR. */
// eslint-disable-next-line no-control-regex -- VT and FF are line breaks too
const BREAK = /[\n\u000B\u000C\u0085\u2028\u2029]/g;

/**
 * Rule L1-14 and our own contract allow no line break in a value. A sign in its place, `␊`, would be a platform-dependent
 * character (L1-08); a blank is what a reader would put there, and the finding says where the breaks were.
 */
function withoutBreaks(text: string, where: Where, issues: Issue[]): string {
  const breaks = [...text.matchAll(BREAK)].map(({ index }) => [...text.slice(0, index)].length + 1);
  if (breaks.length > 0)
    issues.push(listIssue('LIST_LINE_BREAK', where, { count: breaks.length, positions: breaks.join(', ') }));
  return text.replace(BREAK, ' ');
}

/** Join texts by a bar that is in none of them: one more stroke than the longest row of strokes there, so that it is told from theirs. */
function apart(texts: string[]): string {
  const longest = Math.max(0, ...texts.flatMap((text) => (text.match(/｜+/g) ?? []).map((bar) => bar.length)));
  return texts.join(` ${'｜'.repeat(longest + 1)} `);
}
