import { type Placing, beginFile } from '../core/atomic-file';
import type { Effects } from '../core/effects';
import { csvLine } from '../formats/csv/line';
import { BOM } from '../formats/csv/writer';
import type { Language } from '../issues/issue';
import { guardFormula } from '../text/formula';

/** Columns of the file beside: where a value stood, the record that it belongs to, its column, the value. */
const TITLES = ['行', 'ID', '項目名', '値'];

/** The file beside a mended one: every value that has no place there, one a row; made with the first of them. */
export interface RejectsFile {
  add(line: number, id: string, field: string, value: string): void;
  /** The file, if there is one. */
  file(): Placing | undefined;
}

/** Prepare the file beside. */
export function rejectsFile(effects: Effects, target: string, language: Language | undefined): RejectsFile {
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
