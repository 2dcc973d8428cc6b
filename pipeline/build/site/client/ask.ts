import type { Answer, AnswerTerm, AskSettings, Asked } from './ask-settings.js';
import { csvOf, save } from './csv.js';
import { element, fill, settings } from './element.js';

/** Rows of an answer that are put into the page; the CSV holds all. */
const SHOWN = 1000;
/** How long a query may take. */
const PATIENCE = 60_000;

const page = settings<AskSettings>('ask-settings');
const { words } = page;
const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const [query, runButton, stopButton, saveButton] = [
  byId<HTMLTextAreaElement>('query'),
  byId<HTMLButtonElement>('run'),
  byId<HTMLButtonElement>('stop'),
  byId<HTMLButtonElement>('save'),
];
const [message, result] = [byId('message'), byId('result')];
const graphs = page.graphs.map((graph) => new URL(graph, location.href).href);

/** A column of numbers alone, of which each has its digits under the others'. */
const NUMBER = /^-?\d+(\.\d+)?$/;
/** The beginning of an update, behind comments and prefixes (SPARQL 1.1 Update, 3). */
const UPDATE =
  /^(?:\s|#.*(?:\n|$)|(?:PREFIX\s+\S*\s*|BASE\s*)<[^>]*>)*(?:INSERT|DELETE|WITH|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD)\b/i;

let worker: Worker | undefined;
let watch = 0;
let answered: string[][] = [];

function run(): void {
  busy(true);
  saveButton.disabled = true;
  result.replaceChildren();
  say(worker ? words.running : words.loading);
  worker ??= begin();
  worker.postMessage({ graphs, query: query.value } satisfies Asked);
}

function begin(): Worker {
  const made = new Worker(page.worker, { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<Answer>) => take(data));
  made.addEventListener('error', (event) => {
    worker = undefined;
    take({ kind: 'failed', detail: event.message || page.worker });
  });
  return made;
}

function take(answer: Answer): void {
  clearTimeout(watch);
  if (answer.kind === 'loaded') {
    say(words.running);
    watch = setTimeout(() => stop(words.long), PATIENCE);
    return;
  }
  busy(false);
  if (answer.kind === 'boolean') return say(answer.value ? words.yes : words.no);
  if (answer.kind === 'wrong' && UPDATE.test(query.value)) return say(words.update, true);
  if (answer.kind !== 'table') return say(fill(words[answer.kind], { detail: answer.detail }), true);
  if (answer.rows.length === 0) return say(words.none);
  const shown = Math.min(answer.rows.length, SHOWN);
  say(fill(shown < answer.rows.length ? words.shown : words.rows, { count: answer.rows.length, shown }));
  answered = [answer.columns, ...answer.rows.map((row) => row.map((term) => term?.value ?? ''))];
  saveButton.disabled = false;
  const classes = answer.columns.map((_, index) =>
    answer.rows.every((row) => !row[index] || NUMBER.test(row[index].value)) ? 'number' : null,
  );
  const head = element(
    'thead',
    {},
    element(
      'tr',
      {},
      ...answer.columns.map((column, index) => element('th', { scope: 'col', class: classes[index] ?? null }, column)),
    ),
  );
  const body = element(
    'tbody',
    {},
    ...answer.rows
      .slice(0, SHOWN)
      .map((row) => element('tr', {}, ...row.map((term, index) => cell(term, classes[index] ?? null)))),
  );
  result.replaceChildren(
    element(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': words.table, tabindex: '0' },
      element('table', {}, head, body),
    ),
  );
}

/** A query that takes too long, or is not wanted any more, is ended with its worker. */
function stop(reason: string): void {
  clearTimeout(watch);
  worker?.terminate();
  worker = undefined;
  busy(false);
  say(reason, true);
}

function busy(running: boolean): void {
  // A button that is disabled loses the focus: it goes to the one that can be pressed now.
  const focused = document.activeElement === runButton || document.activeElement === stopButton;
  runButton.disabled = running;
  stopButton.disabled = !running;
  if (focused) (running ? stopButton : runButton).focus();
}

function cell(term: AnswerTerm, kind: string | null): HTMLTableCellElement {
  if (!term) return element('td');
  if (!term.iri) return element('td', { lang: 'ja', class: kind }, term.value);
  const path = term.value.startsWith(page.base) ? term.value.slice(page.base.length) : undefined;
  // A file stands at its address itself, anything else in a folder of its own.
  const end = path === '' || /\.[a-z-]+$/.test(path ?? '') ? '' : '/';
  return element(
    'td',
    {},
    path === undefined ? term.value : element('a', { href: `${page.root}${path}${end}` }, path || term.value),
  );
}

function say(text: string, wrong = false): void {
  message.textContent = text;
  message.classList.toggle('wrong', wrong);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-question]')) {
  button.addEventListener('click', () => {
    query.value = page.queries[Number(button.dataset['question'])] ?? '';
    if (!runButton.disabled) run();
  });
}
runButton.addEventListener('click', run);
stopButton.addEventListener('click', () => stop(words.stopped));
query.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !runButton.disabled) run();
});
saveButton.addEventListener('click', () => save('result.csv', csvOf(answered)));
