import { expect, it } from '@jest/globals';
import { type Column, datatypeOf } from '../../pipeline/model/csvw';
import { standards } from '../../pipeline/standards/registry';
import { kindOf } from '../../pipeline/standards/semantic-types';
import { checked, csv, fileName, isKey, rightRows } from './sheets';

/** A wrong value of each kind and datatype, and the code with which it is told. */
const BY_KIND: Readonly<Record<string, [value: string, code: string]>> = {
  'local government code': ['242102', 'CHECK_DIGIT'],
  prefecture: ['三重', 'AREA_NAME'],
  municipality: ['亀山', 'AREA_NAME'],
  'local government': ['亀山', 'AREA_NAME'],
  kana: ['亀山', 'VALUE_FORM'],
  'phone number': ['0595821111', 'VALUE_FORM'],
  'postal code': ['〒519-0195', 'VALUE_FORM'],
  'town id': ['本丸町', 'VALUE_FORM'],
  'corporate number': ['9000020242102', 'CHECK_DIGIT'],
  'e-mail': ['info', 'VALUE_FORM'],
  identifier: ['一', 'VALUE_FORM'],
  latitude: ['51.5', 'VALUE_RANGE'],
  longitude: ['1.36', 'VALUE_RANGE'],
};
const BY_BASE: Readonly<Record<string, [value: string, code: string]>> = {
  integer: ['12人', 'NUMBER_WITH_TEXT'],
  nonNegativeInteger: ['1,234', 'NUMBER_WITH_TEXT'],
  decimal: ['▲12.5', 'NUMBER_WITH_TEXT'],
  gYear: ['令和8年', 'NUMBER_WITH_TEXT'],
  boolean: ['○', 'VALUE_NOT_LISTED'],
  date: ['2026/4/1', 'TIME_NOTATION'],
  time: ['8:30', 'VALUE_FORM'],
  anyURI: ['www.city.kameyama.mie.jp', 'VALUE_FORM'],
};

/** What breaks a column's declaration; nothing for one in which any text is right. */
function wrong(column: Column): [value: string, code: string] | undefined {
  const { base, format = '' } = datatypeOf(column);
  const found = BY_KIND[kindOf(column) ?? ''] ?? BY_BASE[base];
  if (found) return found;
  if (column.separator) return ['公園、緑', 'CELL_SEVERAL'];
  if (format === '') return undefined;
  return ['決まりにない値', /[[*+]|\\d/.test(format) ? 'VALUE_FORM' : 'VALUE_NOT_LISTED'];
}

const CASES = standards().flatMap((standard) =>
  standard.columns.map((column, at) => [`${standard.slug}.${standard.form}`, column.titles?.ja, standard, at] as const),
);

it('there are columns of every kind', () => {
  const columns = standards().flatMap((standard) => standard.columns);
  expect(Object.keys(BY_KIND).filter((kind) => !columns.some((column) => kindOf(column) === kind))).toEqual([]);
  expect(CASES.length).toBeGreaterThan(700);
});

it.each(CASES)(
  '%s %s: a wrong value, or a lacking one, is told at its place and nothing else is',
  (_, __, standard, at) => {
    const column = standard.columns[at] as Column;
    const rows = rightRows(standard);
    const told = (value: string): string[] => {
      const file = csv(
        rows.map((row, index) => (index === 2 ? row.map((cell, number) => (number === at ? value : cell)) : row)),
      );
      return checked(file, fileName(standard))
        .issues.filter(({ severity }) => severity !== 'info')
        .map(({ code, where }) => `${code} ${where.line}:${where.column}`);
    };
    const [value, code] = wrong(column) ?? [];
    if (value !== undefined) expect([value, told(value)]).toEqual([value, [`${code} 3:${at + 1}`]]);
    const missing: string[] = [];
    if (!column.required && isKey(standard, column)) missing.push('KEY_EMPTY');
    else if (column.required ?? column['schema:valueRequired']) missing.push('VALUE_MISSING');
    else if (standard.slug === 'population' && /male_\d/.test(column.name)) missing.push('AGES_MISSING');
    expect(told('')).toEqual(missing.map((found) => `${found} 3:${at + 1}`));
  },
);
