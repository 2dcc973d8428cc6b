import { type ZippableFile, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part's relation: type's last word, target, and whether it lies outside. */
export type Related = [type: string, target: string, outside?: 'External'];

export interface WrittenSheet {
  name?: string;
  state?: 'hidden' | 'veryHidden';
  /** What stands in `worksheet`. */
  xml: string;
  /** Its id is rId and its number, from 1. */
  relations?: Related[];
}

export interface WrittenWorkbook {
  sheets: WrittenSheet[];
  /** Items of the table of texts. */
  texts?: string[];
  /** What stands in `styleSheet`. */
  styles?: string;
  date1904?: boolean;
  relations?: Related[];
  /** More files, or others in place of those that are made. */
  parts?: Record<string, string | Uint8Array>;
  /** The namespaces of the strict variant. */
  strict?: boolean;
}

/** Write a workbook by hand, as the format's standard has it. */
export function workbook({
  sheets,
  texts,
  styles,
  date1904,
  relations = [],
  parts = {},
  strict,
}: WrittenWorkbook): Uint8Array {
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const types = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : RELATIONS;
  const own: Related[] = [
    ...sheets.map((_, index): Related => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ...(texts ? [['sharedStrings', 'sharedStrings.xml'] as Related] : []),
    ...(styles !== undefined ? [['styles', 'styles.xml'] as Related] : []),
    ...relations,
  ];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']], types),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${types}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(own, types),
    ...(texts && {
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
  };
  sheets.forEach(({ xml, relations: ofSheet }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${types}">${xml}</worksheet>`;
    if (ofSheet) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = related(ofSheet, types);
  });
  return zip({ ...files, ...parts });
}

/** Zip files, each whole text in UTF-8. */
export function zip(files: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]): [string, ZippableFile] => [
        name,
        [typeof content === 'string' ? Buffer.from(content) : content, { level, mtime: '2026-04-01' }],
      ]),
    ),
  );
}

export function related(relations: Related[], types = RELATIONS): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([type, target, outside], index) => `<Relationship Id="rId${index + 1}" Type="${types}/${type}" Target="${target}"${outside ? ` TargetMode="${outside}"` : ''}/>`).join('')}</Relationships>`;
}

/** A value to write: a text, a number, nothing, or the whole element of the cell with `{r}` for its reference. */
export type Written = string | number | null | { xml: string };

/** Rows from line 1 on, as `sheetData`; a text stands in its cell. */
export function data(rows: Written[][], from = 1, left = 1): string {
  return `<sheetData>${rows.map((cells, at) => rowXml(cells, from + at, left)).join('')}</sheetData>`;
}

export function rowXml(cells: Written[], line: number, left = 1, attributes = ''): string {
  return `<row r="${line}"${attributes}>${cells.map((cell, at) => cellXml(cell, `${letters(left + at)}${line}`)).join('')}</row>`;
}

function cellXml(cell: Written, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.xml.replaceAll('{r}', reference);
  return typeof cell === 'number'
    ? `<c r="${reference}"><v>${cell}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A text as XML has it; what XML does not allow as Excel writes it. */
export function escaped(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&')
    .replace(
      // eslint-disable-next-line no-control-regex -- control characters are what is escaped
      /[\0-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** Styles: a cell style for each number format, beginning with the plain one; fills and fonts are given as they are. */
export function styles(formats: (string | number)[], looks: { fill?: string; font?: string }[] = []): string {
  const fills = looks.map(({ fill }) => fill ?? '<fill><patternFill patternType="none"/></fill>');
  const fonts = looks.map(({ font }) => font ?? '<font/>');
  const codes = formats.map((format, at) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format).replaceAll('"', '&quot;')}"/>`
      : '',
  );
  return [
    `<numFmts>${codes.join('')}</numFmts><fonts><font/>${fonts.join('')}</fonts><fills><fill><patternFill patternType="none"/></fill>${fills.join('')}</fills>`,
    `<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/>${formats.map((format, at) => `<xf numFmtId="${typeof format === 'string' ? 200 + at : format}" fontId="0" fillId="0"/>`).join('')}`,
    `${looks.map((_, at) => `<xf numFmtId="0" fontId="${at + 1}" fillId="${at + 1}"/>`).join('')}</cellXfs>`,
  ].join('');
}
