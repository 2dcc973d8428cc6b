import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './read';
import { type Written, data, styles, workbook } from './write';

/** Read one cell. */
function read(
  cell: Written,
  format?: string | number,
  date1904 = false,
): [kind: string | undefined, text: string | undefined] {
  const [row] = rowsOf(
    workbook({
      sheets: [{ xml: data([[cell]]) }],
      styles: styles(format === undefined ? [] : [format]),
      date1904,
      texts: [
        '<t>亀山</t>',
        '<r><t>亀</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 山</t></r><rPh sb="0" eb="2"><t>カメヤマ</t></rPh><phoneticPr fontId="1"/>',
        '',
      ],
    }),
  );
  return [row?.cells[0]?.kind, row?.cells[0]?.text];
}
const number = (value: string): Written => ({ xml: `<c r="{r}" s="1"><v>${value}</v></c>` });
const cell = (attributes: string, content: string): Written => ({ xml: `<c r="{r}" ${attributes}>${content}</c>` });

describe('a cell gives what it says', () => {
  it.each<[what: string, written: Written, kind: string, text: string]>([
    ['a shared text', cell('t="s"', '<v>0</v>'), 'text', '亀山'],
    ['a text in several looks, with its reading', cell('t="s"', '<v>1</v>'), 'text', '亀 山'],
    ['an empty shared text', cell('t="s"', '<v>2</v>'), 'empty', ''],
    [
      'a text in the cell, with its reading',
      cell('t="inlineStr"', '<is><r><t>本</t></r><r><t>庁舎</t></r><rPh sb="0" eb="1"><t>ホン</t></rPh></is>'),
      'text',
      '本庁舎',
    ],
    ['a text that a formula made', cell('t="str"', '<f>A2</f><v>&lt;&amp;&gt;</v>'), 'text', '<&>'],
    [
      'characters that XML does not allow',
      cell('t="inlineStr"', '<is><t>a_x000D__x000a_b_x005F_x0041_</t></is>'),
      'text',
      'a\r\nb_x0041_',
    ],
    ['a text that looks like a number', cell('t="inlineStr"', '<is><t>0120</t></is>'), 'text', '0120'],
    ['true', cell('t="b"', '<v>1</v>'), 'boolean', 'TRUE'],
    ['false', cell('t="b"', '<v>0</v>'), 'boolean', 'FALSE'],
    ['an error', cell('t="e"', '<v>#N/A</v>'), 'error', '#N/A'],
    ['a day by ISO 8601', cell('t="d"', '<v>2026-04-01T00:00:00</v>'), 'moment', '2026-04-01'],
    ['nothing', cell('', ''), 'empty', ''],
    ['a look alone', cell('s="1"', '<v/>'), 'empty', ''],
    ['CDATA', cell('t="inlineStr"', '<is><t><![CDATA[a<b]]></t></is>'), 'text', 'a<b'],
  ])('%s', (_, written, kind, text) => expect(read(written, 'General')).toEqual([kind, text]));
});

describe('a number is given as it is, whatever is shown of it', () => {
  it.each<[value: string, format: string | number, text: string]>([
    ['120', 'General', '120'],
    ['-1.5', '#,##0.0_);[Red](#,##0.0)', '-1.5'],
    ['1234567', '#,##0', '1234567'],
    ['1234567', 3, '1234567'],
    ['0.125', '0.0%', '0.125'],
    ['0.125', 10, '0.125'],
    ['1500', '"¥"#,##0', '1500'],
    ['120', '0"人"', '120'],
    ['1234567', '#,##0,', '1234567'],
    ['42', '@', '42'],
    ['0.30000000000000004', 'General', '0.3'],
    ['35.123456789012301', 'General', '35.1234567890123'],
    ['34.855833000000004', 'General', '34.855833'],
    ['1E+21', 'General', '1000000000000000000000'],
    ['1.5E-7', '0.00E+00', '0.00000015'],
    ['9000020242101', '0', '9000020242101'],
    ['1.7976931348623157E+308', 'General', `17976931348623157${'0'.repeat(292)}`],
    ['-0', 'General', '0'],
    ['5', '0_ ', '5'],
    ['12', '# ?/?', '12'],
    ['3', '"第"0"号"', '3'],
    ['7', '0;-0', '7'],
    ['2024', 'General"年度"', '2024'],
    ['1500', '$General', '1500'],
    ['1500', 'General ;(General)', '1500'],
  ])('%s as %s', (value, format, text) => expect(read(number(value), format)).toEqual(['number', text]));
});

describe('a number that is shown with leading zeros or hyphens is a code', () => {
  it.each<[value: string, format: string, kind: string, text: string]>([
    ['123', '00000', 'code', '00123'],
    ['242101', '000000', 'code', '242101'],
    ['5190195', '000-0000', 'code', '519-0195'],
    ['5190195', '000\\-0000', 'code', '519-0195'],
    ['600001', '000"-"0000', 'code', '060-0001'],
    ['8001', '0000-000', 'code', '0008-001'],
    ['5190195', '[<=999]000;[<=9999]000\\-00;000\\-0000', 'code', '519-0195'],
    ['519', '[<=999]000;[<=9999]000\\-00;000\\-0000', 'code', '519'],
    ['595821111', '[<=99999999]####\\-####;\\(00\\)\\ ####\\-####', 'code', '(05)9582-1111'],
    ['-5', '00000', 'number', '-5'],
    ['1.5', '00000', 'number', '1.5'],
    ['5', '0', 'number', '5'],
    ['5', '#,##0', 'number', '5'],
    ['5', '0.00', 'number', '5'],
    ['5', '#0', 'number', '5'],
  ])('%s as %s', (value, format, kind, text) => expect(read(number(value), format)).toEqual([kind, text]));
});

/** The serial numbers are what Excel has for these days: 46113 is 2026-04-01. */
describe('days and times come by ISO 8601, in whatever way they are shown', () => {
  it.each<[value: string, format: string | number, text: string]>([
    ['46113', 14, '2026-04-01'],
    ['46113', 'yyyy/m/d', '2026-04-01'],
    ['46113', '[$-411]ge.m.d', '2026-04-01'],
    ['46113', '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', '2026-04-01'],
    ['46113', 27, '2026-04-01'],
    ['46113', 31, '2026-04-01'],
    ['46113', 57, '2026-04-01'],
    ['46113', 'm"月"d"日"', '2026-04-01'],
    ['46113', 'yyyy"年"m"月"', '2026-04'],
    ['46114', 'yyyy"年"m"月"', '2026-04-02'],
    ['46113', 55, '2026-04'],
    ['46023', 'yyyy', '2026'],
    ['46113', 'yyyy', '2026-04-01'],
    ['46113', 'aaaa', '2026-04-01'],
    ['46113', 'dd-mmm-yy', '2026-04-01'],
    ['46113.354166666664', 22, '2026-04-01T08:30'],
    ['46113.354166666664', 'yyyy/m/d h:mm:ss', '2026-04-01T08:30'],
    ['46113.99999999', 'yyyy/m/d h:mm', '2026-04-02T00:00'],
    ['46113.75', 'yyyy/m/d', '2026-04-01'],
    ['0.354166666666667', 20, '08:30'],
    ['0.354166666666667', 'h:mm AM/PM', '08:30'],
    ['0.354166666666667', 'h"時"mm"分"', '08:30'],
    ['0.5000578703703704', 'h:mm:ss', '12:00:05'],
    ['0.75', 32, '18:00'],
    ['0', 'h:mm', '00:00'],
    ['1.0625', '[h]:mm', '25:30'],
    ['-0.0625', '[h]:mm', '-01:30'],
    ['0.0104166666666667', '[mm]:ss', '00:15'],
    ['1', 14, '1900-01-01'],
    ['59', 14, '1900-02-28'],
    ['60', 14, '1900-02-29'],
    ['61', 14, '1900-03-01'],
    ['0', 14, '1900-01-00'],
    ['2958465', 14, '9999-12-31'],
  ])('%s as %s', (value, format, text) => expect(read(number(value), format)).toEqual(['moment', text]));

  it.each<[value: string, text: string]>([
    ['0', '1904-01-01'],
    ['44651', '2026-04-01'],
    ['60', '1904-03-01'],
    ['2957003', '9999-12-31'],
  ])('%s in the system of 1904', (value, text) => expect(read(number(value), 14, true)).toEqual(['moment', text]));

  it.each<[value: string, format: string]>([
    ['-1', 'yyyy/m/d'],
    ['2958466', 'yyyy/m/d'],
    ['1E+300', 'yyyy/m/d h:mm'],
  ])('%s as %s is no day, where Excel shows ####', (value, format) =>
    expect(read(number(value), format)[0]).toBe('number'),
  );
});
