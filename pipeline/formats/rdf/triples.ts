import { type Column, type TableDescription, datatypeOf, rowColumn } from '../../model/csvw';
import { PREFIXES, absolute } from '../../model/iri';
import type { Row, Value } from '../../model/row';
import { type Template, compileTemplate } from '../../model/uri-template';

/** An RDF object: an IRI, or a literal with its language or datatype. */
export type Term = { iri: string } | { literal: string; language?: string; datatype?: string };

/** One triple; subject and predicate are absolute ASCII IRIs. `column` is the column that gave it. */
export interface Triple {
  subject: string;
  predicate: string;
  object: Term;
  column: string;
}

const XSD = PREFIXES['xsd'] as string;

type ColumnTriples = (row: Row, into: Triple[]) => void;

/**
 * Compile a table description into a function from a row to its triples, by csv2rdf's minimal mode
 * (Generating RDF from Tabular Data on the Web, 4.6): a cell gives a triple a value, a virtual column a link,
 * a null gives none.
 */
export function compileTriples(description: TableDescription, base: string): (row: Row) => Triple[] {
  const columns = description.tableSchema.columns
    .filter((column) => !column.suppressOutput)
    .map((column) => compileColumn(column, description.lang, base));
  return (row) => {
    const triples: Triple[] = [];
    for (const column of columns) column(row, triples);
    return triples;
  };
}

function compileColumn(column: Column, language: string, base: string): ColumnTriples {
  const { name } = column;
  const subjectOf = iriTemplate(column.aboutUrl as string, base);
  const predicate = absolute(column.propertyUrl as string, base);
  if (column.valueUrl) {
    const valueOf = iriTemplate(column.valueUrl, base);
    return (row, into) => {
      if (!column.virtual && row[name] === null) return;
      const [subject, iri] = [subjectOf(row), valueOf(row)];
      if (subject && iri) into.push({ subject, predicate, object: { iri }, column: name });
    };
  }
  const tag = column.lang ?? language;
  const { base: datatype } = datatypeOf(column);
  // A clock's hours and minutes; xsd:time has seconds too.
  const lexical = (value: Value): string => (datatype === 'time' ? `${String(value)}:00` : String(value));
  const literal = (value: Value): Term =>
    datatype === 'string' && tag !== 'und'
      ? { literal: String(value), language: tag }
      : { literal: lexical(value), datatype: XSD + datatype };
  return (row, into) => {
    const value = row[name];
    if (value === null || value === undefined) return;
    const subject = subjectOf(row);
    if (!subject) return;
    for (const one of Array.isArray(value) ? value : [value])
      into.push({ subject, predicate, object: literal(one), column: name });
  };
}

/** Compile the way from a row to its own IRI. */
export function rowSubject(description: TableDescription, base: string): Template {
  return iriTemplate(rowColumn(description)?.aboutUrl as string, base);
}

/** A template of IRIs, made absolute once. */
function iriTemplate(template: string, base: string): Template {
  return compileTemplate(absolute(template, base));
}

/**
 * Leave out the triples that have been given already: rows share policies, measures and years.
 * No other row speaks of a row's own subject or of what stands under its address, so only other subjects are remembered;
 * of its own a row says a thing twice where a list names it twice, since no two of its columns give one property in one language.
 */
export function withoutRepeats(description: TableDescription): (triples: Triple[]) => Triple[] {
  const given = new Set<string>();
  const { columns } = description.tableSchema;
  const ownColumn = rowColumn(description)?.name;
  const repeating = new Set(columns.filter(({ separator }) => separator !== undefined).map(({ name }) => name));
  return (triples) => {
    const own = triples.find((triple) => triple.column === ownColumn)?.subject;
    const said = new Set<string>();
    return triples.filter((triple) => {
      const ofRow =
        own !== undefined &&
        triple.subject.startsWith(own) &&
        (triple.subject === own || triple.subject[own.length] === '/');
      if (ofRow && !repeating.has(triple.column)) return true;
      const known = ofRow ? said : given;
      const key = tripleKey(triple);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
  };
}

/** A triple as one text that tells it from every other. */
export function tripleKey({ subject, predicate, object }: Triple): string {
  return `${subject} ${predicate} ${termKey(object)}`;
}

function termKey(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  return `${JSON.stringify(term.literal)}${term.language ? `@${term.language}` : `^^${term.datatype}`}`;
}
