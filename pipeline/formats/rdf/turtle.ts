import { PREFIXES } from '../../model/iri';
import { XSD_STRING, literalText } from './n-triples';
import type { Term, Triple } from './triples';
import type { Writer } from './writer';

/** The property that gives a thing its class. */
export const RDF_TYPE = `${PREFIXES['rdf']}type`;

/** Local names that need no escape in Turtle (PN_LOCAL, the plain part of it). */
const LOCAL = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Write rows as Turtle 1.1: each row's triples grouped by subject, predicates with the well-known prefixes.
 * @param more prefixes beyond those of every table
 */
export function turtleWriter(base: string, more: Readonly<Record<string, string>> = {}): Writer {
  const prefixes = { ...PREFIXES, ...more, voc: `${base}vocabulary/` };
  const prefixed = prefixer(prefixes);
  const short = (iri: string): string => prefixed(iri) ?? `<${iri}>`;
  return {
    begin: () =>
      `${Object.entries(prefixes)
        .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
        .join('\n')}\n`,
    rows: (_, triples) =>
      triples.map((row) => [...bySubject(row)].map(([subject, own]) => block(subject, own, short)).join('')).join(''),
    end: () => '',
  };
}

/** A row's triples by subject, in their order. */
export function bySubject(triples: Triple[]): Map<string, Triple[]> {
  const groups = new Map<string, Triple[]>();
  for (const triple of triples) {
    const group = groups.get(triple.subject);
    if (group) group.push(triple);
    else groups.set(triple.subject, [triple]);
  }
  return groups;
}

function block(subject: string, triples: Triple[], short: (iri: string) => string): string {
  const lines = triples.map(
    ({ predicate, object }) => `    ${predicate === RDF_TYPE ? 'a' : short(predicate)} ${objectText(object, short)}`,
  );
  return `\n<${subject}>\n${lines.join(' ;\n')} .\n`;
}

function objectText(term: Term, short: (iri: string) => string): string {
  if ('iri' in term) return short(term.iri);
  if (term.language) return `${literalText(term.literal)}@${term.language}`;
  return term.datatype === XSD_STRING
    ? literalText(term.literal)
    : `${literalText(term.literal)}^^${short(term.datatype as string)}`;
}

/** Abbreviate an IRI that one of the prefixes begins and whose rest is a plain name; each is worked out once. */
export function prefixer(prefixes: Readonly<Record<string, string>>): (iri: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const entries = Object.entries(prefixes);
  return (iri) => {
    if (!known.has(iri)) {
      const found = entries.find(
        ([, namespace]) => iri.startsWith(namespace) && LOCAL.test(iri.slice(namespace.length)),
      );
      known.set(iri, found && `${found[0]}:${iri.slice(found[1].length)}`);
    }
    return known.get(iri);
  };
}
