import { type Column, type TableDescription, datatypeOf, header, realColumns } from '../../model/csvw';
import type { Publisher } from '../../model/publisher';
import type { Collection } from './collection';
import type { Dataset } from './dataset';

/** A CSV of `dist/` with its description and size. */
export interface CsvResource {
  name: string;
  path: string;
  title: string;
  description: string;
  declared: TableDescription;
  publisher: Publisher;
  bytes: number;
  sha256: string;
}

/**
 * Make `datapackage.json` (Data Package 1 with Tabular Data Resources, as frictionless 5 reads it):
 * every CSV with its fields under their Japanese headers, keys across files included.
 */
export function dataPackage(datasets: Dataset[], resources: CsvResource[], collection: Collection): object {
  const { publisher } = collection;
  return {
    profile: 'tabular-data-package',
    name: packageName(publisher.code, collection.name),
    id: publisher.base_iri,
    title: collection.title.ja,
    description: publisher.catalogue.description.ja,
    homepage: publisher.homepage,
    version: collection.version,
    created: `${collection.issued}T00:00:00Z`,
    licenses: [licence(publisher)],
    sources: collection.sources.map((title) => ({ title })),
    contributors: [{ title: publisher.name, role: 'publisher' }],
    keywords: collection.keywords,
    resources: resources.map((resource) => ({
      profile: 'tabular-data-resource',
      name: resource.name,
      path: resource.path,
      title: resource.title,
      description: resource.description,
      scheme: 'file',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8-sig',
      bytes: resource.bytes,
      hash: `sha256:${resource.sha256}`,
      licenses: [licence(resource.publisher)],
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: tableSchema(resource.declared, datasets),
    })),
  };
}

function licence({ licence: { label, url } }: Publisher): object {
  return { name: label.replaceAll(' ', '-'), title: label, path: url };
}

/** A package's name, of small letters, digits and `. _ -` (Data Package, `name`): what a folder's name has of these. */
function packageName(code: string, folder: string): string {
  const kept = folder
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-|-$/g, '');
  return kept === '' ? code : `${code}_${kept}`;
}

/** A Table Schema from a CSVW description; field names are the CSV's headers. */
function tableSchema(declared: TableDescription, datasets: Dataset[]): object {
  const columns = realColumns(declared);
  const title = (name: string, within = columns): string =>
    header(within.find((column) => column.name === name) as Column);
  // A composite key with an empty part refers to nothing, which frictionless takes for a broken reference: those
  // keys are held at the transform's gate alone.
  const whole = (declared.tableSchema.foreignKeys ?? []).filter(({ columnReference }) =>
    columnReference.every((name) => columns.find((column) => column.name === name)?.required),
  );
  const foreignKeys = whole.map(({ columnReference, reference }) => {
    const table = reference.resource.replace(/\.csv$/, '');
    const referred = datasets.find((dataset) => dataset.table === table);
    const target = referred ? realColumns(referred.declared) : columns;
    const own = table === declared.url.replace(/\.csv$/, '');
    return {
      fields: columnReference.map((name) => title(name)),
      reference: {
        resource: own ? '' : (referred?.identifier ?? ''),
        fields: reference.columnReference.map((name) => title(name, target)),
      },
    };
  });
  return {
    fields: columns.map(tableSchemaField),
    missingValues: [''],
    primaryKey: declared.tableSchema.primaryKey.map((name) => title(name)),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** A column as a field of a Table Schema (Frictionless). */
export function tableSchemaField(column: Column): object {
  const { base, format, minimum, maximum } = datatypeOf(column);
  const types: Record<string, object> = {
    integer: { type: 'integer' },
    nonNegativeInteger: { type: 'integer' },
    decimal: { type: 'number' },
    gYear: { type: 'year' },
    date: { type: 'date' },
    time: { type: 'time', format: '%H:%M' },
    boolean: { type: 'boolean', trueValues: ['1'], falseValues: ['0'] },
    anyURI: { type: 'string', format: 'uri' },
    string: { type: 'string' },
  };
  const constraints = {
    ...(column.required && { required: true }),
    ...(base === 'string' && format && !column.separator && { pattern: format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name: header(column),
    title: column.titles?.en,
    description: column['dc:description']?.['@value'],
    ...types[base],
    ...(column['schema:unitText'] && { unit: column['schema:unitText'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
