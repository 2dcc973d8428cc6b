import { type Column, type TableDescription, datatypeOf, rowColumn } from '../../model/csvw';
import { PREFIXES } from '../../model/iri';
import { literalText } from './n-triples';

interface Group {
  about: string;
  type: string;
  columns: Column[];
}

/**
 * Derive the SHACL shapes of a table's RDF from its description, as Turtle: one node shape a class.
 * Own terms are relative IRIs, to be read against the publisher's base IRI.
 * @param file the description's place under `schemas/`
 */
export function shapesOf(description: TableDescription, file: string): string {
  const groups = groupsOf(description);
  const types = [...new Set(groups.map((group) => group.type))];
  const prefixes = Object.entries({ ...PREFIXES, sh: 'http://www.w3.org/ns/shacl#' });
  const table = description.url.replace(/\.csv$/, '');
  return [
    `# Derived from schemas/${file} by \`npm run generate\`; relative IRIs are read against the publisher's base IRI.`,
    ...prefixes.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`),
    ...types.map((type) =>
      nodeShape(
        table,
        type,
        groups.filter((group) => group.type === type),
        description,
      ),
    ),
    '',
  ].join('\n');
}

/** Columns by the resource that they are about, where that resource has a class; a second class of one needs no second shape. */
function groupsOf(description: TableDescription): Group[] {
  const columns = description.tableSchema.columns;
  return columns
    .filter((column) => column.propertyUrl === 'rdf:type')
    .filter((column, index, types) => types.findIndex((other) => other.aboutUrl === column.aboutUrl) === index)
    .map((column) => ({
      about: column.aboutUrl as string,
      type: column.valueUrl as string,
      // A virtual column's link is made by a template for every row alike: there is nothing in the data that could break it.
      columns: columns.filter((other) => other.aboutUrl === column.aboutUrl && !other.virtual && !other.suppressOutput),
    }));
}

function nodeShape(table: string, type: string, groups: Group[], description: TableDescription): string {
  const row = rowColumn(description)?.aboutUrl;
  const predicates = [
    ...new Set(groups.flatMap((group) => group.columns.map((column) => column.propertyUrl as string))),
  ];
  const shapes = predicates.map((predicate) => {
    const perGroup = groups.map((group) => group.columns.filter((column) => column.propertyUrl === predicate));
    const all = perGroup.flat();
    const required = perGroup.every((columns) => columns.some((column) => column.required));
    const single = groups.every((group) => group.about === row) && all.length === 1 && !all[0]?.separator;
    return `  sh:property [ sh:path ${iri(predicate)}${valueConstraints(all, description.lang)}${required ? ' ; sh:minCount 1' : ''}${single ? ' ; sh:maxCount 1' : ''} ]`;
  });
  const name = type.replace(/^.*[/#:]/, '').replace(/%/g, '_');
  return `\n<shapes/${table}/${name}>\n  a sh:NodeShape ;\n  sh:targetClass ${iri(type)} ;\n  sh:nodeKind sh:IRI ;\n${shapes.join(' ;\n')} .`;
}

/** What the values of one property may be, given every column that writes it. */
function valueConstraints(columns: Column[], tableLanguage: string): string {
  if (columns.every((column) => column.valueUrl)) return ' ; sh:nodeKind sh:IRI';
  if (columns.some((column) => column.valueUrl)) return '';
  const types = columns.map((column) => ({ ...datatypeOf(column), language: column.lang ?? tableLanguage }));
  const [first] = types;
  if (!first || types.some((type) => type.base !== first.base)) return ' ; sh:nodeKind sh:Literal';
  if (first.base === 'string' && first.language !== 'und') {
    const languages = [...new Set(types.map((type) => type.language))].map((language) => JSON.stringify(language));
    // Only a language-tagged text is in a language: no datatype has to be asked for beside it.
    return ` ; sh:languageIn ( ${languages.join(' ')} )`;
  }
  const one = columns.length === 1;
  return [
    ` ; sh:datatype xsd:${first.base}`,
    one && first.base === 'string' && first.format ? ` ; sh:pattern ${literalText(`^(?:${first.format})$`)}` : '',
    one && first.minimum !== undefined ? ` ; sh:minInclusive ${first.minimum}` : '',
    one && first.maximum !== undefined ? ` ; sh:maxInclusive ${first.maximum}` : '',
  ].join('');
}

function iri(text: string): string {
  const prefixed = /^(\w+):(?!\/\/)/.exec(text);
  return prefixed && (prefixed[1] as string) in PREFIXES ? text : `<${text}>`;
}
