import type { Param } from '../../issues/issue';
import { LISTED } from '../findings/collect';
import type { ColumnContext, Otherwise } from '../findings/types';

/** What is to be told of a column's empty cells. */
export interface EmptyCells {
  onEmpty(line: number): void;
  onFilled(): void;
  onEnd(): void;
}

const IN_EVERY_ROW: Param = { ja: 'どの行でも', en: ' in every row' };

/** How an empty cell weighs, where one is a fault: what rows are named by may not be empty, whatever the sheet says. */
function faultOf({ declared, publication }: ColumnContext): ['VALUE_MISSING' | 'KEY_EMPTY', Otherwise] | undefined {
  if (declared?.required) return ['VALUE_MISSING', { severity: 'error' }];
  if (publication?.isKey) return ['KEY_EMPTY', { blocks: true }];
  return declared?.['schema:valueRequired'] ? ['VALUE_MISSING', { severity: 'warning' }] : undefined;
}

/** Watch for empty cells where a value is asked for: each is told by its line, a column without any value once. */
export function watchEmpty(context: ColumnContext): EmptyCells | undefined {
  const fault = faultOf(context);
  if (!fault) return undefined;
  const [code, otherwise] = fault;
  const { findings, number, title } = context;
  /** Lines before the first value: as many as are listed are kept. */
  let before: number[] = [];
  let [count, filled] = [0, false];
  const tell = (line: number): void =>
    findings.add(code, { line, column: number, field: title }, { rows: '' }, otherwise);
  return {
    onEmpty(line) {
      if (filled) return tell(line);
      count++;
      if (before.length < LISTED) before.push(line);
    },
    onFilled() {
      if (filled) return;
      filled = true;
      before.forEach(tell);
      findings.more(code, { field: title }, count - before.length, otherwise);
      before = [];
    },
    onEnd() {
      if (filled || count === 0) return;
      if (count === 1) before.forEach(tell);
      else findings.add(code, { column: number, field: title }, { rows: IN_EVERY_ROW }, otherwise);
    },
  };
}
