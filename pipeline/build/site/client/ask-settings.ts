/** What the query page tells its scripts. */
export interface AskSettings {
  /** Addresses of the graphs (Turtle), relative to the page. */
  graphs: string[];
  worker: string;
  /** The root of every IRI, and the way from the page to the site's root. */
  base: string;
  root: string;
  queries: string[];
  words: Record<
    | 'loading'
    | 'running'
    | 'rows'
    | 'shown'
    | 'none'
    | 'yes'
    | 'no'
    | 'wrong'
    | 'failed'
    | 'update'
    | 'stopped'
    | 'long'
    | 'table',
    string
  >;
}

/** What the page asks its worker: to load graphs (absolute addresses) once, and a query. */
export interface Asked {
  graphs: string[];
  query: string;
}

/** A term of an answer; null where a variable is unbound. */
export type AnswerTerm = { value: string; iri: boolean } | null;

/** What the worker answers. */
export type Answer =
  | { kind: 'loaded' }
  | { kind: 'failed' | 'wrong'; detail: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'table'; columns: string[]; rows: AnswerTerm[][] };
