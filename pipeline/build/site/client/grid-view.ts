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
  download(): void;
}

const SIZES = [25, 50, 100, 500];
/** A text of more characters gets a wide column, one of fewer stays on one line. */
const [LONG, SHORT] = [40, 20];

/**
 * Put the grid's controls and an empty table into the page.
 * @returns how to draw the rows of the table's present state
 */
export function showGrid(place: HTMLElement, page: GridSettings, table: Table<Row>, actions: Actions): () => void {
  const { words, columns } = page;
  const search = element('input', { type: 'search', id: 'grid-search', autocomplete: 'off' });
  const size = element(
    'select',
    { id: 'grid-size' },
    ...SIZES.map((amount) => element('option', { value: String(amount) }, String(amount))),
  );
  const count = element('p', { role: 'status', class: 'count' });
  const where = element('span', { class: 'where' });
  const button = (label: string, action: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', action);
    return made;
  };
  const [previous, next] = [
    button(words.previous, () => table.previousPage()),
    button(words.next, () => table.nextPage()),
  ];
  const filters = columns.map((column) =>
    element('input', {
      type: 'search',
      'aria-label': fill(words.filter, { column: column.label }),
      autocomplete: 'off',
    }),
  );
  const heads = columns.map((column) => {
    const made = button(column.label, () => {
      table.getColumn(column.name)?.toggleSorting();
      table.setPageIndex(0);
    });
    made.setAttribute('title', fill(words.sort, { column: column.label }));
    return element('th', { scope: 'col', class: column.numeric ? 'number' : null, 'aria-sort': 'none' }, made);
  });
  const body = element('tbody');
  const clear = button(words.clear, () => {
    for (const input of [search, ...filters]) input.value = '';
    table.resetColumnFilters(true);
    table.resetSorting(true);
    actions.search('');
  });

  later(search, () => actions.search(search.value));
  filters.forEach((input, index) => {
    later(input, () => {
      const wanted = wordsOf(input.value);
      table.getColumn(columns[index]?.name ?? '')?.setFilterValue(wanted.length > 0 ? wanted : undefined);
      table.setPageIndex(0);
    });
  });
  size.addEventListener('change', () => table.setPageSize(Number(size.value)));

  const scroll = place.querySelector('.scroll') as HTMLElement;
  scroll.replaceChildren(
    element(
      'table',
      { class: 'grid' },
      element(
        'thead',
        {},
        element('tr', {}, ...heads),
        element('tr', { class: 'filters-row' }, ...filters.map((input) => element('td', {}, input))),
      ),
      body,
    ),
  );
  place.prepend(
    element(
      'div',
      { class: 'controls' },
      element('label', { for: 'grid-search' }, words.search),
      search,
      clear,
      button(words.download, actions.download),
    ),
    count,
  );
  place.append(
    element(
      'div',
      { class: 'controls paging' },
      previous,
      where,
      next,
      element('label', { for: 'grid-size' }, words.size),
      size,
    ),
  );

  return () => {
    const { pageIndex } = table.getState().pagination;
    const shown = table.getFilteredRowModel().rows.length;
    count.textContent = fill(words.count, {
      shown: shown.toLocaleString('en'),
      total: actions.total().toLocaleString('en'),
    });
    where.textContent = fill(words.page, { page: shown === 0 ? 0 : pageIndex + 1, pages: table.getPageCount() });
    previous.disabled = !table.getCanPreviousPage();
    next.disabled = !table.getCanNextPage();
    heads.forEach((head, index) => {
      const sorted = table.getColumn(columns[index]?.name ?? '')?.getIsSorted();
      head.setAttribute('aria-sort', sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none');
    });
    body.replaceChildren(
      ...table
        .getRowModel()
        .rows.map((row) => element('tr', {}, ...columns.map((column) => cell(column, row.original)))),
    );
  };
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
      class: column.numeric ? 'number' : text.length > LONG ? 'long' : text.length <= SHORT ? 'short' : null,
      lang: 'ja',
      'data-label': column.label,
    },
    ...(text === '' ? [] : [content]),
  );
}

/** Call when the reader has stopped typing. */
function later(input: HTMLInputElement, action: () => void): void {
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(action, 150);
  });
}
