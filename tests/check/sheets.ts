import { checkFile } from '../../pipeline/check/check';
import type { CheckOptions, CheckReport } from '../../pipeline/check/findings/types';
import { type Column, datatypeOf, header } from '../../pipeline/model/csvw';
import { type Standard, isPublished } from '../../pipeline/standards/registry';
import { kindOf } from '../../pipeline/standards/semantic-types';
import { effectsWith } from '../project';

/** Check bytes as if they were a file of this name; what it is by itself, no file beside it. */
export function checked(
  content: string | Uint8Array,
  name = 'table.csv',
  options: CheckOptions = {},
  chunk = 1 << 16,
): CheckReport {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  function* chunks(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return checkFile(
    effectsWith(
      {},
      {
        bytes: chunks,
        range: (_, at, length) => bytes.subarray(at, at + length),
        size: () => bytes.length,
        exists: () => false,
      },
    ),
    name,
    options,
  );
}

/** What was found that is more than information: `severity CODE rule line:column field`. */
export function told({ issues }: CheckReport): string[] {
  return issues
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, rule, where: { line, column } }) =>
      [severity, code, rule ?? '-', `${line ?? '-'}:${column ?? '-'}`].join(' '),
    );
}

/** Whether rows of a sheet that a build takes are named by a column. */
export function isKey(standard: Standard, { name }: Column): boolean {
  return isPublished(standard) && standard.description.tableSchema.primaryKey.includes(name);
}

/** Rows as the national formats have a CSV: UTF-8 with BOM, CRLF, quotes where needed. */
export function csv(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`).join('')}`;
}

/** A name under which a sheet is published. */
export function fileName({ slug }: Standard): string {
  return `242101_${slug}.csv`;
}

/** A right file of a standard sheet, as rows, its header first. */
export function rightRows(standard: Standard, rows = 3): string[][] {
  return [
    standard.columns.map(header),
    ...Array.from({ length: rows }, (_, index) => standard.columns.map((column) => rightValue(column, index + 1))),
  ];
}

const NAMED: Readonly<Record<string, string>> = {
  'local government code': '242101',
  prefecture: '三重県',
  municipality: '亀山市',
  'local government': '三重県亀山市',
  kana: 'カメヤマシヤクショ',
  'phone number': '0595-82-1111',
  'postal code': '519-0195',
  'town id': '0008-001',
  'corporate number': '9000020242101',
  'e-mail': 'info@city.kameyama.mie.example',
  digits: '2412345678',
  latitude: '34.855833',
  longitude: '136.451667',
};

/** Values of columns whose format is a pattern, in the open-data lists. */
const PATTERNS: readonly (readonly [name: RegExp, value: string])[] = [
  [/language$/, 'ja'],
  [/temporal$/, '2024-04-01/2025-03-31'],
  [/format$/, 'csv'],
  [/licence$/, 'CC BY 4.0'],
];

function rightValue(column: Column, row: number): string {
  const { base, format = '' } = datatypeOf(column);
  const name = kindOf(column) ?? '';
  if (NAMED[name]) return NAMED[name];
  if (name === 'identifier' || /(^|_)id$/.test(column.name)) return `242101-${row}`;
  if (base === 'integer' || base === 'nonNegativeInteger') return count(column.name);
  if (base === 'decimal') return '12.5';
  if (base === 'boolean') return row % 2 === 0 ? '' : '1';
  if (base === 'date') return column.name.includes('end') ? '2026-04-30' : '2026-04-01';
  if (base === 'time') return column.name.includes('end') ? '17:15' : '08:30';
  if (base === 'anyURI') return `https://www.city.kameyama.mie.example/${row}`;
  const pattern = PATTERNS.find(([form]) => form.test(column.name));
  if (/[[\\]/.test(format)) return pattern?.[1] ?? '';
  return format.split('|')[row % format.split('|').length] || `本文その${row}`;
}

/** Counts that add up: 18 ages of one person for each sex, toilets of one kind each. */
function count(name: string): string {
  if (name === 'population') return '36';
  if (name === 'male' || name === 'female') return '18';
  return /_toilets$/.test(name) ? '3' : '1';
}
