import type { ErrorObject } from 'ajv';
import { compileSchema } from '../../core/json-schema';
import type { Bilingual, Issue } from '../../issues/issue';
import { standardIssue } from '../../issues/standard';
import { type Column, type TableDescription, datatypeOf, header } from '../../model/csvw';
import type { Row } from '../../model/row';
import { rowSchema } from '../../model/row-schema';
import type { StandardSource } from '../source/standard-source';
import type { Found } from './columns';
import type { Sheet } from './types';
import { compileValue } from './values';

/** Make the table's rows of a file's records, and say of each cell that is not as the table's description has it. */
export function rowsOf(
  { records }: Sheet,
  columns: Found[],
  declared: TableDescription,
  { file, publisher }: StandardSource,
): { rows: Row[]; lines: number[]; issues: Issue[] } {
  const cells = columns.map(({ column, at }) => ({ name: column.name, at, valueOf: compileValue(column) }));
  const validate = compileSchema(rowSchema(declared));
  const code = columns.find(({ column }) => column.name === 'local_government_code');
  const others = new Set<string>();
  const issues: Issue[] = [];
  const rows = records.map(({ cells: record, line }) => {
    const row = Object.fromEntries(
      cells.map(({ name, at, valueOf }) => [name, at < 0 ? null : valueOf(record[at] ?? '')]),
    );
    if (!validate(row)) issues.push(...unfit(validate.errors ?? [], record, line));
    const value = row['local_government_code'];
    if (code && typeof value === 'string' && value !== publisher.code && !others.has(value)) {
      others.add(value);
      issues.push(
        standardIssue(
          'CODE_OF_ANOTHER',
          { file, line, column: code.at + 1, value },
          { title: header(code.column), code: publisher.code, value },
        ),
      );
    }
    return row;
  });
  return { rows, lines: records.map(({ line }) => line), issues };

  function unfit(errors: ErrorObject[], record: string[], line: number): Issue[] {
    const names = new Set(errors.map(({ instancePath }) => instancePath.split('/')[1]));
    return [...names].map((name) => {
      const { column, at } = columns.find((one) => one.column.name === name) as Found;
      const value = record[at] ?? '';
      const title = header(column);
      const where = { file, line, ...(at >= 0 && { column: at + 1 }), field: title };
      if (value === '') return standardIssue('KEY_EMPTY', where, { title });
      return standardIssue('CELL_UNFIT', { ...where, value }, { title, value, detail: formOf(column) });
    });
  }
}

/** What a value of a column must look like, in words. */
function formOf(column: Column): Bilingual {
  const { base, format } = datatypeOf(column);
  const { separator } = column;
  if (separator)
    return {
      ja: `「${separator}」で区切った並び。空の項目や、項目の前後の空白がないもの`,
      en: `a list with "${separator}" between its items, none of which is empty or has blanks at its ends`,
    };
  switch (base) {
    case 'integer':
    case 'nonNegativeInteger':
      return {
        ja: '「1200」のような、先頭に余分な0のない15桁までの整数',
        en: 'a whole number as 1200, of at most 15 digits and without a leading zero',
      };
    case 'decimal':
      return {
        ja: '「34.855833」のような、先頭に余分な0のない半角の数',
        en: 'a number as 34.855833, in half-width digits and without a leading zero',
      };
    case 'date':
      return { ja: '「2026-04-01」の形の日付', en: 'a date as 2026-04-01' };
    case 'time':
      return { ja: '「09:00」の形の00:00から23:59までの時刻', en: 'a time as 09:00, from 00:00 to 23:59' };
    case 'gYear':
      return { ja: '西暦4桁の年', en: 'a year of four digits' };
    case 'boolean':
      return { ja: '1か、空', en: '1, or nothing' };
    case 'anyURI':
      return { ja: 'https:// で始まる半角のアドレス', en: 'an address in ASCII that begins with https://' };
    case 'string':
      return format
        ? { ja: `決められた形 ${format}`, en: `of the form ${format}` }
        : { ja: '前後に空白がなく、改行もない文字', en: 'a text without blanks at its ends and without line breaks' };
  }
}
