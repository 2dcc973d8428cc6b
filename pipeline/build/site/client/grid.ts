import type { TableOptionsResolved, TableState, Updater } from '@tanstack/table-core';
import { cellText, savedText } from './cell-text.js';
import { csvOf, save } from './csv.js';
import { settings } from './element.js';
import { parseRows } from './exact.js';
import { fold, wordsOf } from './fold.js';
import type { GridSettings } from './grid-settings.js';
import { showGrid } from './grid-view.js';

/** The library, which a script before this one has loaded. */
declare const TableCore: typeof import('@tanstack/table-core');

type Row = Record<string, unknown>;
const page = settings<GridSettings>('grid-settings');
const place = document.getElementById('grid') as HTMLElement;
const collator = new Intl.Collator('ja', { numeric: true });

async function start(): Promise<void> {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.textContent = page.words.loading;
  place.before(status);
  try {
    const response = await fetch(page.rows);
    if (!response.ok) throw new Error(String(response.status));
    const rows = parseRows<Row>(await response.text(), page.exact);
    status.remove();
    run(rows);
  } catch {
    status.textContent = page.words.failed;
  }
}

/** Let the library sort, filter and page; draw whenever its state changes. */
function run(rows: Row[]): void {
  let state = {} as TableState;
  const holds = (text: string, words: string[]): boolean => words.every((word) => text.includes(word));
  const columns = page.columns.map(({ name, numeric }) => ({
    id: name,
    accessorFn: (row: Row) => (numeric ? (row[name] ?? undefined) : cellText(row[name]) || undefined),
    sortUndefined: 'last' as const,
    sortDescFirst: false,
    sortingFn: (a: { getValue(id: string): unknown }, b: { getValue(id: string): unknown }, id: string): number =>
      numeric
        ? Number(a.getValue(id)) - Number(b.getValue(id))
        : collator.compare(String(a.getValue(id)), String(b.getValue(id))),
    filterFn: (row: { getValue(id: string): unknown }, id: string, words: string[]): boolean =>
      holds(fold(cellText(row.getValue(id))), words),
  }));
  const folded = new Map<Row, string>();
  const whole = (row: Row): string => {
    const known = folded.get(row) ?? fold(page.columns.map(({ name }) => cellText(row[name])).join('\n'));
    folded.set(row, known);
    return known;
  };
  const options = {
    data: rows,
    columns,
    state: {},
    renderFallbackValue: null,
    autoResetPageIndex: false,
    // Words are searched for in the rows' texts, below.
    enableGlobalFilter: false,
    getCoreRowModel: lightRows(columns),
    getFilteredRowModel: TableCore.getFilteredRowModel(),
    getSortedRowModel: TableCore.getSortedRowModel(),
    getPaginationRowModel: TableCore.getPaginationRowModel(),
    onStateChange: (updater: Updater<TableState>) => {
      state = typeof updater === 'function' ? updater(state) : updater;
      table.setOptions((before) => ({ ...before, state }));
      draw();
    },
  };
  const table = TableCore.createTable<Row>(options as unknown as TableOptionsResolved<Row>);
  state = { ...table.initialState, pagination: { pageIndex: 0, pageSize: 25 } };
  table.setOptions((before) => ({ ...before, state }));
  const draw = showGrid(place, page, table, {
    total: () => rows.length,
    search(query) {
      const words = wordsOf(query);
      const data = words.length === 0 ? rows : rows.filter((row) => holds(whole(row), words));
      table.setOptions((before) => ({ ...before, data }));
      table.setPageIndex(0);
    },
    download() {
      const columns = page.order.flatMap((name) => page.columns.find((column) => column.name === name) ?? []);
      const shown = table
        .getSortedRowModel()
        .rows.map((row) => columns.map(({ name, separator }) => savedText(row.original[name], separator)));
      save(`${page.name}.csv`, csvOf([columns.map((column) => column.label), ...shown]));
    },
  });
  draw();
}

/**
 * The library's model of all rows, with what searching, sorting and paging ask of a row and no more: its own gives each row
 * everything that a grid can do, which for 30,000 rows takes ten times as long as reading them.
 */
function lightRows(
  columns: { id: string; accessorFn: (row: Row) => unknown }[],
): (table: { options: { data: Row[] } }) => () => unknown {
  const values = new Map(columns.map(({ id, accessorFn }) => [id, accessorFn]));
  return (table) => {
    let [data, model]: [Row[] | undefined, unknown] = [undefined, undefined];
    return () => {
      if (data !== table.options.data) {
        data = table.options.data;
        const rows = data.map((original, index) => ({
          id: String(index),
          index,
          original,
          depth: 0,
          subRows: [],
          columnFilters: {},
          columnFiltersMeta: {},
          getValue: (id: string): unknown => values.get(id)?.(original),
        }));
        model = { rows, flatRows: rows, rowsById: {} };
      }
      return model;
    };
  };
}

void start();
