import { PREFIXES } from '../../model/iri';
import type { Term } from './triples';
import type { Writer } from './writer';

/** The datatype of a literal that is written without one. */
export const XSD_STRING = `${PREFIXES['xsd']}string`;

/** Write a table as N-Triples 1.1, UTF-8, one triple a line. */
export function nTriplesWriter(): Writer {
  return {
    begin: () => '',
    rows: (_, triples) =>
      triples
        .flat()
        .map(({ subject, predicate, object }) => `<${subject}> <${predicate}> ${termText(object)} .\n`)
        .join(''),
    end: () => '',
  };
}

/** A term in canonical N-Triples: a plain string carries no datatype, which some readers take for another literal. */
function termText(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  if (term.language) return `${literalText(term.literal)}@${term.language}`;
  return term.datatype === XSD_STRING ? literalText(term.literal) : `${literalText(term.literal)}^^<${term.datatype}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A literal's text in quotes, as N-Triples and Turtle both have it (STRING_LITERAL_QUOTE, ECHAR, UCHAR). */
export function literalText(text: string): string {
  const escaped = text.replace(
    // eslint-disable-next-line no-control-regex -- N-Triples wants them escaped
    /[\\"\u0000-\u001F\u007F]/g,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
