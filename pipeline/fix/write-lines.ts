import { csvLine } from '../formats/csv/line';
import { isBlank } from '../formats/csv/sniff';
import { BOM } from '../formats/csv/writer';
import type { Change } from './change';
import type { DetectedFile, Plan } from './types';

/** What is told while a file is written anew. */
export interface RewriteListener {
  onChange?(change: Change): void;
  /** A value that is left out of the file. @param id the record's id, as far as it has one */
  onReject?(line: number, id: string, field: string, value: string): void;
  /** A row whose place is not told. */
  onElsewhere?(line: number): void;
}

/** Writes the lines of the mended file, and tells what is left out of it. */
export interface LineWriter {
  /** Write cells, in the delimiter planned. */
  cells(cells: string[]): void;
  /** Write a record as it stood. */
  asItWas(cells: string[], raw: string): void;
  /** Write a row in the columns planned; what has none is told. */
  arranged(line: number, cells: string[]): void;
  /** Write no line for a record. */
  leaveOut: (line: number, cells: string[], change: Pick<Change, 'code' | 'rule' | 'rows'>) => void;
  /** Give what was written since it was last asked for. */
  flush(): string;
  /** Whether the last record was left out. */
  lastLeftOut(): boolean;
}

/** A blank record, as a change tells of it. */
export const BLANK: Pick<Change, 'code' | 'rule'> = { code: 'ROW_BLANK', rule: 'L1-03' };

/** Begin a file: UTF-8 with BOM, lines parted by CRLF. */
export function lineWriter(detected: DetectedFile, plan: Plan, told: RewriteListener): LineWriter {
  const { delimiter, outputs, titles } = plan;
  const key = detected.recognised?.standard.description.tableSchema.primaryKey?.at(-1);
  const idColumn = detected.columns.findIndex((column) => column?.name === key);
  let text = BOM;
  let [begun, dropped] = [false, false];
  const write = (line: string): void => {
    text += begun ? `\r\n${line}` : line;
    begun = true;
    dropped = false;
  };
  const leaveOut: LineWriter['leaveOut'] = (line, cells, change) => {
    told.onChange?.({ line, column: null, field: null, from: csvLine(cells, delimiter), to: null, ...change });
    dropped = true;
  };
  return {
    cells: (cells) => write(csvLine(cells, delimiter)),
    asItWas: (cells, raw) => write(delimiter === detected.delimiter ? raw : csvLine(cells, delimiter)),
    arranged(line, cells) {
      for (const at of plan.left)
        if (cells[at] !== '') told.onReject?.(line, cells[idColumn] ?? '', titles[at] as string, cells[at] as string);
      if (plan.elsewhere?.(cells)) told.onElsewhere?.(line);
      const arranged = outputs ? outputs.map(({ take }) => take(cells)) : cells;
      // All that it held is written beside.
      if (isBlank(arranged)) leaveOut(line, cells, BLANK);
      else write(csvLine(arranged, delimiter));
    },
    leaveOut,
    flush() {
      const written = text;
      text = '';
      return written;
    },
    lastLeftOut: () => dropped,
  };
}
