import type { Answer, AnswerTerm, Asked } from './ask-settings.js';
// @ts-expect-error -- the library's web build is copied beside this file; its types are those of the package
import load, { Store as WebStore } from './oxigraph/web.js';

const { Store } = { Store: WebStore as typeof import('oxigraph').Store };
type Term = import('oxigraph').Term;

let store: Promise<import('oxigraph').Store> | undefined;

const answer = (message: Answer): void => postMessage(message);
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

addEventListener('message', ({ data }: MessageEvent<Asked>) => void reply(data));

async function reply({ graphs, query }: Asked): Promise<void> {
  let loaded;
  try {
    loaded = await (store ??= fill(graphs));
  } catch (error) {
    store = undefined;
    return answer({ kind: 'failed', detail: reason(error) });
  }
  answer({ kind: 'loaded' });
  try {
    answer(tableOf(loaded, query));
  } catch (error) {
    answer({ kind: 'wrong', detail: reason(error) });
  }
}

/** Load the library and the graphs. */
async function fill(graphs: string[]): Promise<import('oxigraph').Store> {
  const texts = graphs.map(async (graph) => {
    const response = await fetch(graph);
    if (!response.ok) throw new Error(`${graph}: ${response.status}`);
    return response.text();
  });
  await (load as () => Promise<void>)();
  const filled = new Store();
  for (const text of await Promise.all(texts)) filled.load(text, { format: 'text/turtle' });
  return filled;
}

/** What a query gives in SPARQL's JSON form: solutions with the variables that were asked for, bound or not, or a yes or no; a graph is a list. */
type Found =
  | { head: { vars: string[] }; results: { bindings: Record<string, { type: string; value: string }>[] } }
  | { boolean: boolean }
  | unknown[];

/** Any query's result as a table: solutions by variable, a graph by its triples; the answer of ASK as it is. */
function tableOf(store: import('oxigraph').Store, query: string): Answer {
  const found = JSON.parse(store.query(query, { results_format: 'json' }) as unknown as string) as Found;
  if ('boolean' in found) return { kind: 'boolean', value: found.boolean };
  if ('results' in found) {
    const columns = found.head.vars;
    return {
      kind: 'table',
      columns,
      rows: found.results.bindings.map((solution) =>
        columns.map((column) => term(solution[column]?.value, solution[column]?.type === 'uri')),
      ),
    };
  }
  const quads = store.query(query) as unknown as { subject: Term; predicate: Term; object: Term }[];
  return {
    kind: 'table',
    columns: ['subject', 'predicate', 'object'],
    rows: quads.map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value, termType }) => term(value, termType === 'NamedNode')),
    ),
  };
}

function term(value: string | undefined, iri: boolean): AnswerTerm {
  return value === undefined ? null : { value, iri };
}
