import { fill, settings } from './element.js';
import type { FindSettings } from './find-settings.js';
import { fold, wordsOf } from './fold.js';

const FILTERS = ['policy', 'measure', 'rating', 'department'] as const;

const page = settings<FindSettings>('find-settings');
const form = document.getElementById('find') as HTMLFormElement;
const count = document.getElementById('count') as HTMLElement;
const items = [...document.querySelectorAll<HTMLElement>('#results > li')];
/** The texts by id; until they are there, the names in the page serve. */
let texts = new Map(items.map((item) => [item.dataset['id'] ?? '', fold(item.textContent ?? '')]));

/** Show what is asked for, and keep the question in the page's address. */
/** What a field of the form holds: a text, since the form has no files. */
function said(asked: FormData, name: string): string {
  const value = asked.get(name);
  return typeof value === 'string' ? value : '';
}

function show(): void {
  const asked = new FormData(form);
  const words = wordsOf(said(asked, 'q'));
  let shown = 0;
  for (const item of items) {
    const text = texts.get(item.dataset['id'] ?? '') ?? '';
    const fits = FILTERS.every((name) => {
      const wanted = said(asked, name);
      return wanted === '' || (item.dataset[name] ?? '').split(' ').includes(wanted);
    });
    item.hidden = !(fits && words.every((word) => text.includes(word)));
    if (!item.hidden) shown++;
  }
  count.textContent = fill(page.count, { shown, total: items.length });
  const query = new URLSearchParams(
    [...asked.keys()].map((key): [string, string] => [key, said(asked, key)]).filter(([, value]) => value !== ''),
  );
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement || input instanceof HTMLSelectElement) input.value = value;
}
let timer = 0;
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(show, 120);
});
form.addEventListener('reset', () => setTimeout(show));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
fetch(page.index)
  .then(async (response) => {
    texts = new Map(
      Object.entries((await response.json()) as Record<string, string>).map(([id, text]) => [id, fold(text)]),
    );
    show();
  })
  .catch(() => {
    count.textContent = page.failed;
  });
