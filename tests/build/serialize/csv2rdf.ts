import { parse } from 'csv-parse/sync';

/** A CSVW table description as published. */
interface Metadata {
  lang: string;
  tableSchema: { columns: MetadataColumn[] };
}

interface MetadataColumn {
  name: string;
  titles?: { ja: string };
  datatype?: string | { base: string; format?: string };
  lang?: string;
  separator?: string;
  virtual?: boolean;
  aboutUrl?: string;
  propertyUrl?: string;
  valueUrl?: string;
  suppressOutput?: boolean;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/**
 * csv2rdf in minimal mode (Generating RDF from Tabular Data on the Web), as far as the tables use it; written from the
 * recommendation for the tests alone, and shares nothing with the pipeline. The formula guard is taken off.
 * @returns the triples as texts in the form of `quadKey`
 */
export function csv2rdf(csv: string, metadata: Metadata): Set<string> {
  const [header, ...records] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  const columns = metadata.tableSchema.columns;
  const real = columns.filter((column) => !column.virtual);
  if (real.some((column, index) => column.titles?.ja !== header?.[index]) || real.length !== header?.length)
    throw new Error("the header is not the description's");

  const triples = new Set<string>();
  for (const record of records) {
    const cells = new Map(real.map((column, index) => [column.name, values(record[index] as string, column)]));
    for (const column of columns) {
      if (column.suppressOutput) continue;
      const own = cells.get(column.name);
      if (own?.length === 0) continue;
      const subject = expand(column.aboutUrl as string, cells);
      const predicate = (column.propertyUrl as string).replace(/^rdf:type$/, RDF_TYPE);
      if (column.valueUrl) triples.add(`${subject} ${predicate} <${expand(column.valueUrl, cells)}>`);
      else
        for (const value of own ?? []) triples.add(`${subject} ${predicate} ${literal(value, column, metadata.lang)}`);
    }
  }
  return triples;
}

/** A cell's values: none when it is empty, several where it has a separator. */
function values(cell: string, column: MetadataColumn): string[] {
  if (cell === '') return [];
  const text = /^'+[\s\u3000]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
  return column.separator ? text.split(column.separator) : [text];
}

function literal(value: string, { datatype = 'string', lang }: MetadataColumn, language: string): string {
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
  if (base === 'string') {
    const tag = lang ?? language;
    return JSON.stringify(value) + (tag === 'und' ? `^^${XSD}string` : `@${tag}`);
  }
  if (base === 'boolean') return `"${value === (format ?? 'true|false').split('|')[0]}"^^${XSD}boolean`;
  // Canonical form of a time (XML Schema 2, 3.3.8.2): with seconds.
  if (base === 'time' && format === 'HH:mm') return `"${value}:00"^^${XSD}time`;
  return `${JSON.stringify(value)}^^${XSD}${base}`;
}

function expand(template: string, cells: ReadonlyMap<string, string[]>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = cells.get(name);
    if (!value || value.length === 0) throw new Error(`${template}: ${name} has no value`);
    return [...Buffer.from(value.join(','), 'utf8')]
      .map((byte) =>
        /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte))
          ? String.fromCharCode(byte)
          : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join('');
  });
}
