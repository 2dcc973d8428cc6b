import {
  type BaseType,
  type Column,
  type TableDescription,
  datatypeOf,
  header,
  inLanguage,
  realColumns,
  rowColumn,
} from '../../model/csvw';

/** Names of the datatypes, in both languages. */
const TYPES: Readonly<Record<BaseType, string>> = {
  string: '文字 text',
  integer: '整数 integer',
  nonNegativeInteger: '0以上の整数 integer from 0',
  decimal: '小数 decimal',
  boolean: '真偽 boolean',
  gYear: '西暦年 year',
  date: '日付 date',
  time: '時刻 time',
  anyURI: 'アドレス IRI',
};

const TITLES = {
  tables: '# データ項目定義書 Data dictionary',
  national: '# 標準データセットの項目 The national sheets',
};

const INTRODUCTION = [
  '- 列 column: JSONのキー。見出し header: CSVの見出し(日本語)と英語名。 / the JSON key; the header in the CSV (Japanese), and its English name.',
  '- ● は必ず値がある列。値のないところは、CSVでは空、JSONでは `null`。 / ● marks columns that always have a value; no value is an empty cell in CSV and `null` in JSON.',
  '- 真偽の「真」は、CSVでは `1`、JSONでは `true`。並びは、CSVでは区切り文字でつなぎ、JSONでは配列。 / ' +
    'a boolean that is true is `1` in CSV, `true` in JSON; a list is joined by its separator in CSV, an array in JSON.',
  '- RDF: その列が与える性質。`voc:` はこのデータの語彙(アドレスの土台に `vocabulary/`)。→ は値のアドレスの形(土台からの続き)。 / ' +
    "the property that the column gives; `voc:` stands for the base IRI and `vocabulary/`; → shows the form of the value's IRI under the base IRI.",
];

/**
 * Make the data dictionary, in Markdown: every table with its keys, every column with its header, type and meaning.
 * @param tables descriptions by table name, in their published order
 * @param folder where they stand under `schemas/`
 */
export function dataDictionary(tables: ReadonlyMap<string, TableDescription>, folder: keyof typeof TITLES): string {
  const contents = [...tables].map(
    ([name, table]) =>
      `- [${inLanguage(table['dc:title'], 'ja')} ${inLanguage(table['dc:title'], 'en')}](#${name})${folder === 'national' ? ` (${name})` : ''}`,
  );
  const made = [
    `この文書は \`schemas/${folder}/\` の定義から \`npm run generate\` で作られます。直すときは定義を直してください。 / ` +
      `Made from \`schemas/${folder}/\` by \`npm run generate\`: change the descriptions, not this page.`,
  ];
  return [
    TITLES[folder],
    '',
    ...made,
    '',
    ...INTRODUCTION,
    '',
    ...contents,
    ...[...tables].flatMap(([name, table]) => section(name, table)),
    '',
  ].join('\n');
}

function section(name: string, table: TableDescription): string[] {
  const { primaryKey, foreignKeys = [] } = table.tableSchema;
  const columns = realColumns(table);
  const row = rowColumn(table)?.aboutUrl;
  return [
    '',
    `## ${name}`,
    '',
    `**${inLanguage(table['dc:title'], 'ja')} / ${inLanguage(table['dc:title'], 'en')}**`,
    '',
    `${inLanguage(table['dc:description'], 'ja')} / ${inLanguage(table['dc:description'], 'en')}`,
    '',
    `- 主キー primary key: ${codes(primaryKey)}`,
    ...foreignKeys.map(({ columnReference, reference }) => {
      const other = reference.resource.replace(/\.csv$/, '');
      return `- 外部キー foreign key: ${codes(columnReference)} → [${other}](#${other}) ${codes(reference.columnReference)}`;
    }),
    ...(row ? [`- 行のアドレス IRI of a row: ${code(row)}`] : []),
    '',
    '| 列 column | 見出し header | 型 type | ● | 意味 meaning | RDF |',
    '|---|---|---|:-:|---|---|',
    ...columns.map((column) => `| ${cells(column).join(' | ')} |`),
  ];
}

function cells(column: Column): string[] {
  return [
    code(column.name),
    `${text(header(column))}<br>${text(column.titles?.en ?? '')}`,
    typeOf(column),
    column.required ? '●' : '',
    text(column['dc:description']?.['@value'] ?? ''),
    rdfOf(column),
  ];
}

/** A datatype in words, with its bounds, its pattern, its separator and its unit. */
function typeOf(column: Column): string {
  const { base, format, minimum, maximum } = datatypeOf(column);
  const bounds = [
    ...(minimum === undefined ? [] : [`≥ ${minimum}`]),
    ...(maximum === undefined ? [] : [`≤ ${maximum}`]),
  ];
  return [
    TYPES[base],
    ...(column.separator ? [`${code(column.separator)} 区切りの並び list`] : []),
    ...(base === 'string' && format ? [code(format)] : []),
    ...(bounds.length > 0 ? [bounds.join(', ')] : []),
    ...unitOf(column),
  ].join('<br>');
}

function unitOf(column: Column): string[] {
  const unit = column['schema:unitText'] ?? column['schema:unitCode'];
  return unit === undefined ? [] : [`単位 unit: ${text(unit)}`];
}

function rdfOf(column: Column): string {
  if (column.suppressOutput || !column.propertyUrl) return '—';
  const property = code(column.propertyUrl.replace(/^vocabulary\//, 'voc:'));
  return column.valueUrl ? `${property}<br>→ ${code(column.valueUrl)}` : property;
}

function codes(names: string[]): string {
  return names.map(code).join(', ');
}

/** A code span that may stand in a table's cell. */
function code(value: string): string {
  return `\`${value.replaceAll('|', '\\|')}\``;
}

function text(value: string): string {
  return value.replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`);
}
