import { csvLine } from '../formats/csv/line';
import type { Effects } from '../core/effects';
import type { Language } from '../issues/issue';
import { BOM } from '../formats/csv/writer';
import { guardFormula } from '../text/formula';
import { beginFile, type Placing } from '../core/atomic-file';

/** Columns of the file beside: where a value stood, the record that it belongs to, its column, the value. */
const TITLES = ['行', 'ID', '項目名', '値'];

/** The file beside a mended one: every value that has no place there, one a row; made with the first of them. */
export interface LeftOut {
  add(line: number, id: string, field: string, value: string): void;
  /** The file, if there is one. */
  file(): Placing | undefined;
}

/** Prepare the file beside. */
export function leftOut(effects: Effects, target: string, language: Language | undefined): LeftOut {
  let file: Placing | undefined;
  return {
    add(line, id, field, value) {
      if (!file) {
        file = beginFile(effects, target, language);
        file.append(`${BOM}${csvLine(TITLES, ',')}\r\n`);
      }
      file.append(`${csvLine([String(line), id, field, value].map(guardFormula), ',')}\r\n`);
    },
    file: () => file,
  };
}
