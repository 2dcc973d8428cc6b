import type { Table } from '@tanstack/table-core';
import { cellText } from './cell-text.js';
import { element, fill } from './element.js';
import { wordsOf } from './fold.js';
import type { GridSettings } from './grid-settings.js';

type Row = Record<string, unknown>;

/** What the view asks of the grid beside what the table does. */
interface Actions {
  total(): number;
  search(query: string): void;
  download: () => void;
}

/** The orders of a column, as `aria-sort` names them. */
const ORDERS = { asc: 'ascending', desc: 'descending' } as const;
const SIZES = [25, 50, 100, 500];
/** A text of more characters gets a wide column, one of fewer stays on one line. */
const [LONG, SHORT] = [40, 20];

/** The elements that the reader works with. */
interface Controls {
  search: HTMLInputElement;
  clear: HTMLButtonElement;
  filters: HTMLInputElement[];
  heads: HTMLTableCellElement[];
  size: HTMLSelectElement;
  previous: HTMLButtonElement;
  next: HTMLButtonElement;
}

/**
 * Put the grid's controls and an empty table into the page.
 * @returns how to draw the rows of the table's present state
 */
export function showGrid(place: HTMLElement, page: GridSettings, table: Table<Row>, actions: Actions): () => void {
  const { words, columns } = page;
  const controls = makeControls(page, table, actions);
  const count = element('p', { role: 'status', class: 'count' });
  const where = element('span', { class: 'where' });
  const body = element('tbody');
  layOut(place, page, controls, { count, where, body, download: button(words.download, actions.download) });
  return () => {
    const { pageIndex } = table.getState().pagination;
    const shown = table.getFilteredRowModel().rows.length;
    count.textContent = fill(words.count, {
      shown: shown.toLocaleString('en'),
      total: actions.total().toLocaleString('en'),
    });
    where.textContent = fill(words.page, { page: shown === 0 ? 0 : pageIndex + 1, pages: table.getPageCount() });
    controls.previous.disabled = !table.getCanPreviousPage();
    controls.next.disabled = !table.getCanNextPage();
    controls.heads.forEach((head, index) => {
      const sorted = table.getColumn(columns[index]?.name ?? '')?.getIsSorted();
      head.setAttribute('aria-sort', sorted ? ORDERS[sorted] : 'none');
    });
    body.replaceChildren(
      ...table
        .getRowModel()
        .rows.map((row) => element('tr', {}, ...columns.map((column) => cell(column, row.original)))),
    );
  };
}

function button(label: string, action: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', action);
  return made;
}

/** Make the controls, each with what it does. */
function makeControls({ words, columns }: GridSettings, table: Table<Row>, actions: Actions): Controls {
  const search = element('input', { type: 'search', id: 'grid-search', autocomplete: 'off' });
  later(search, () => actions.search(search.value));
  const sizes = SIZES.map((amount) => element('option', { value: String(amount) }, String(amount)));
  const size = element('select', { id: 'grid-size' }, ...sizes);
  size.addEventListener('change', () => table.setPageSize(Number(size.value)));
  const filters = columns.map((column) => filterOf(column, words, table));
  const heads = columns.map((column) => {
    const made = button(column.label, () => {
      table.getColumn(column.name)?.toggleSorting();
      table.setPageIndex(0);
    });
    made.setAttribute('title', fill(words.sort, { column: column.label }));
    return element('th', { scope: 'col', class: column.numeric ? 'number' : null, 'aria-sort': 'none' }, made);
  });
  const clear = button(words.clear, () => {
    for (const input of [search, ...filters]) input.value = '';
    table.resetColumnFilters(true);
    table.resetSorting(true);
    actions.search('');
  });
  const previous = button(words.previous, () => table.previousPage());
  const next = button(words.next, () => table.nextPage());
  return { search, clear, filters, heads, size, previous, next };
}

/** The field above a column that keeps the rows with its words. */
function filterOf(
  { name, label }: GridSettings['columns'][number],
  words: GridSettings['words'],
  table: Table<Row>,
): HTMLInputElement {
  const input = element('input', {
    type: 'search',
    'aria-label': fill(words.filter, { column: label }),
    autocomplete: 'off',
  });
  later(input, () => {
    const wanted = wordsOf(input.value);
    table.getColumn(name)?.setFilterValue(wanted.length > 0 ? wanted : undefined);
    table.setPageIndex(0);
  });
  return input;
}

/** Put the controls, the table and what tells of it where they belong. */
function layOut(
  place: HTMLElement,
  { words }: GridSettings,
  { search, clear, filters, heads, size, previous, next }: Controls,
  { count, where, body, download }: Record<'count' | 'where' | 'body' | 'download', HTMLElement>,
): void {
  const scroll = place.querySelector('.scroll') as HTMLElement;
  const inputs = filters.map((input) => element('td', {}, input));
  const head = element('thead', {}, element('tr', {}, ...heads), element('tr', { class: 'filters-row' }, ...inputs));
  scroll.replaceChildren(element('table', { class: 'grid' }, head, body));
  const searchLabel = element('label', { for: 'grid-search' }, words.search);
  place.prepend(element('div', { class: 'controls' }, searchLabel, search, clear, download), count);
  const sizeLabel = element('label', { for: 'grid-size' }, words.size);
  place.append(element('div', { class: 'controls paging' }, previous, where, next, sizeLabel, size));
}

function cell(column: GridSettings['columns'][number], row: Row): HTMLTableCellElement {
  const text = cellText(row[column.name]);
  const content =
    text !== '' && column.link
      ? element(
          'a',
          { href: column.link.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(row[name]))) },
          text,
        )
      : text;
  // The label is for paper, where a row is a list of what it says.
  return element(
    'td',
    {
      class: column.numeric ? 'number' : widthOf(text),
      lang: 'ja',
      'data-label': column.label,
    },
    ...(text === '' ? [] : [content]),
  );
}

/** How wide a column is to be for a text. */
function widthOf(text: string): string | null {
  if (text.length > LONG) return 'long';
  return text.length <= SHORT ? 'short' : null;
}

/** Call when the reader has stopped typing. */
function later(input: HTMLInputElement, action: () => void): void {
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(action, 150);
  });
}
