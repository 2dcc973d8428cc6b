import type { Bilingual } from '../../issues/issue';
import { broken } from './fault';
import { codeText, numberText } from './number';
import { type DateSystem, isoText, momentText } from './serial-date';
import type { SharedTexts } from './shared-texts';
import type { CellStyle } from './styles';
import { unescaped } from './text';

/** What a cell holds, as Excel has it. */
export type CellKind = 'empty' | 'text' | 'number' | 'code' | 'moment' | 'boolean' | 'error';

/** A cell's value as text: what stands in the CSV that is made from the sheet. */
export interface CellValue {
  kind: CellKind;
  text: string;
}

/** What a cell's element says, before it is understood (ECMA-376 Part 1, 18.3.1.4). */
export interface RawCell {
  /** Attribute `t`: `n` if it is not there. */
  type: string;
  /** Element `v`, or the text of `is`. */
  value: string;
}

/** What a workbook's cells are read with. */
export interface CellContext {
  texts: SharedTexts;
  system: DateSystem;
}

const EMPTY: CellValue = { kind: 'empty', text: '' };

/**
 * Give a cell's value. A number is given as what it is, not as what it looks like: no commas, no unit, no percent sign;
 * but a date is given by ISO 8601, and a number whose format shows leading zeros or hyphens, as postal codes do, is a
 * code and given with them.
 * @throws WorkbookFault when the value is none of its type
 */
export function cellValue({ type, value }: RawCell, style: CellStyle, { texts, system }: CellContext): CellValue {
  if (value === '') return EMPTY;
  switch (type) {
    case 's':
      return textValue(texts(/^\d+$/.test(value) ? Number(value) : -1));
    case 'str':
    case 'inlineStr':
      return textValue(unescaped(value));
    case 'b':
      return { kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'moment', text: isoText(value) };
    default:
      return numberValue(value, style, system);
  }
}

function textValue(text: string): CellValue {
  return text === '' ? EMPTY : { kind: 'text', text };
}

function numberValue(raw: string, { format }: CellStyle, system: DateSystem): CellValue {
  const text = numberText(raw);
  if (text === undefined)
    throw broken(
      `数のセルに数でない値(${raw.slice(0, 20)})があります`,
      `a cell of numbers holds what is none (${raw.slice(0, 20)})`,
    );
  const value = Number(raw);
  if (format.kind === 'moment' || format.kind === 'duration') {
    const moment = momentText(value, format, system);
    return moment === undefined ? { kind: 'number', text } : { kind: 'moment', text: moment };
  }
  const pattern = format.kind === 'code' ? format.section(value) : undefined;
  const code = pattern === undefined ? undefined : codeText(value, pattern);
  return code === undefined ? { kind: 'number', text } : { kind: 'code', text: code };
}

/** What a number's format shows that its value does not hold: a unit, or (`scaled`) another number. */
export function hiddenUnit({ format }: CellStyle): { text: Bilingual; scaled: boolean } | undefined {
  if (format.kind !== 'number') return undefined;
  const { percent, thousands, unit = '' } = format;
  if (percent)
    return { text: { ja: '%(値は表示の100分の1)', en: '% (the value is a hundredth of what is shown)' }, scaled: true };
  if (thousands)
    return {
      text: {
        ja: `千${unit}(値は表示の千倍)`,
        en: `thousands${unit && ` of ${unit}`} (the value is a thousand times what is shown)`,
      },
      scaled: true,
    };
  return unit === '' ? undefined : { text: { ja: unit, en: unit }, scaled: false };
}
