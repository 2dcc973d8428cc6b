import * as fs from 'node:fs';
import { tableSchemaField } from '../pipeline/build/describe/datapackage';
import { header, realColumns } from '../pipeline/model/csvw';
import { loadNationalSheet } from '../pipeline/standards/national-sheet';

/** A fault that is put into the file: the line, the column's title, the value, the code with which it must be found. */
export interface Planted {
  line: number;
  field: string;
  value: string;
  code: string;
}

const description = loadNationalSheet('aed.legacy');
const columns = realColumns(description);
const titles = columns.map(header);

/** Faults of every sort, one in each tenth of the file. */
export function planted(rows: number, ids: boolean): Planted[] {
  const at = (tenth: number): number => Math.floor((rows * tenth) / 10) + 2;
  return [
    { line: at(1), field: '都道府県コード又は市区町村コード', value: '242102', code: 'CHECK_DIGIT' },
    { line: at(2), field: '電話番号', value: '0595821111', code: 'VALUE_FORM' },
    { line: at(3), field: '名称', value: '', code: 'VALUE_MISSING' },
    { line: at(4), field: '緯度', value: '136.4', code: 'VALUE_RANGE' },
    { line: at(5), field: '開始時間', value: '8時30分', code: 'VALUE_FORM' },
    { line: at(6), field: '小児対応設備の有無', value: 'あり', code: 'VALUE_NOT_LISTED' },
    { line: at(7), field: '備考', value: '①', code: 'CHARACTER_DEPENDENT' },
    { line: at(8), field: 'URL', value: 'www.city.example', code: 'VALUE_FORM' },
    ...(ids ? [{ line: at(9), field: 'NO', value: '0000000001', code: 'ID_DOUBLED' }] : []),
  ];
}

/** Write an old `aed` file of so many rows: UTF-8 with BOM, CRLF, one quoted cell a row. */
export function writeAed(file: string, rows: number, ids: boolean): Planted[] {
  const faults = new Map(planted(rows, ids).map((fault) => [fault.line, fault]));
  const descriptor = fs.openSync(file, 'w');
  let text = `\uFEFF${titles.join(',')}\r\n`;
  for (let row = 1; row <= rows; row++) {
    const cells = [
      '242101',
      ids ? String(row).padStart(10, '0') : '',
      '三重県',
      '亀山市',
      `施設第${row}号館`,
      `シセツダイ${'アイウエオ'[row % 5]}ゴウカン`,
      `三重県亀山市本丸町${row % 1000}番地${row % 30}`,
      '',
      (34.8 + (row % 1000) / 10000).toFixed(6),
      (136.4 + (row % 977) / 10000).toFixed(6),
      `正面玄関${row % 9}階`,
      `0595-82-${String(row % 10000).padStart(4, '0')}`,
      '',
      '9000020242101',
      '亀山市',
      '月火水木金',
      '08:30',
      '17:15',
      '"祝日、年末年始を除く, 要確認"',
      '有',
      `https://www.city.kameyama.mie.example/aed/${row}`,
      '',
    ];
    const fault = faults.get(row + 1);
    if (fault) cells[titles.indexOf(fault.field)] = fault.value;
    text += `${cells.join(',')}\r\n`;
    if (text.length > 1 << 20 || row === rows) {
      fs.writeSync(descriptor, text);
      text = '';
    }
  }
  fs.closeSync(descriptor);
  return [...faults.values()];
}

/** The same declaration as a frictionless schema. */
export function tableSchema(): object {
  return {
    fields: columns.map(tableSchemaField),
    missingValues: [''],
    primaryKey: description.tableSchema.primaryKey.map(
      (name) => titles[columns.findIndex((column) => column.name === name)],
    ),
  };
}
