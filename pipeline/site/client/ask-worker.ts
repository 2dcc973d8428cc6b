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
    answer(tableOf(loaded.query(query) as unknown));
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

/** Any query's result as a table: solutions by variable, a graph by its triples; the answer of ASK as it is. */
function tableOf(result: unknown): Answer {
  if (typeof result === 'boolean') return { kind: 'boolean', value: result };
  const found = result as (Map<string, Term> | { subject: Term; predicate: Term; object: Term })[];
  const first = found[0];
  if (!(first instanceof Map)) {
    const quads = found as { subject: Term; predicate: Term; object: Term }[];
    return { kind: 'table', columns: first ? ['subject', 'predicate', 'object'] : [], rows: quads.map((quad) => [term(quad.subject), term(quad.predicate), term(quad.object)]) };
  }
  const solutions = found as Map<string, Term>[];
  const columns = [...new Set(solutions.flatMap((solution) => [...solution.keys()]))];
  return { kind: 'table', columns, rows: solutions.map((solution) => columns.map((column) => term(solution.get(column)))) };
}

function term(value: Term | undefined): AnswerTerm {
  return value ? { value: value.value, iri: value.termType === 'NamedNode' } : null;
}
