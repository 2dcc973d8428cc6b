import type { Bilingual } from '../../issues/issue';
import { datatypeOf } from '../../model/csvw';
import { kindOf } from '../../standards/semantic-types';
import { KIND, UNTIDY, scan } from '../../text/char-class';
import { isLotTitle } from '../../text/column-title';
import { notationOf } from '../../text/date-notation';
import { visible } from '../../text/visible';
import { unguardFormula } from '../../text/formula';
import { isLost } from '../../text/lost';
import { tidy } from '../cell/characters';
import { mayPartValues, partsValues } from '../cell/parted-lines';
import { SEVERAL } from '../cell/patterns';
import { compileJudge } from '../cell/validate-value';
import type { ColumnContext, Otherwise } from '../findings/types';
import type { CheckCode, Fault } from '../rules/codes';
import type { CellColumn } from '../rules/rule';
import { cellFault, untypedFault } from './cell-fault';
import { type Profiler, profileColumn } from './infer-type';
import { watchEmpty } from './empty-cells';
import { mixture } from './mixture';
import { watchPublished } from './published';
import { spellings } from './spellings';

/** The checks of one column, compiled: `onCell` is called for each cell, `onEnd` once. */
export interface Watch {
  onCell(cell: string, line: number): void;
  /** @param nameless whether the table has no header, so that its names are none */
  onEnd: (nameless: boolean) => void;
  /** What counts the values of a column that nothing declares. */
  profiler?: Profiler;
}

/** Words for no value, in columns where they can be nothing else. */
const NONE = /^(?:なし|無し|無|ナシ|該当なし|特になし)$/u;
/** Kinds of such columns. */
const NO_WORDS: ReadonlySet<string | undefined> = new Set([
  'phone number',
  'e-mail',
  'postal code',
  'corporate number',
  'town id',
]);

/** Faults that weigh the same in any sheet. */
const OWN_WEIGHT: ReadonlySet<string> = new Set<CheckCode>(['NUMBER_SYMBOL', 'CELL_SEVERAL', 'CHOICE_WITH_TEXT']);

/** Tell of a column without a name, or with one that says nothing. @param filled whether it has a value */
function checkName({ findings, headerLine, number, title, publication }: ColumnContext, filled: boolean): void {
  const nameless = title.trim() === '';
  const isMoment = /^(?:clock|moment)$/.test(notationOf(title) ?? '');
  if (nameless && !filled) findings.add('COLUMN_BLANK', { column: number }, { number });
  else if (nameless || isMoment || MEANINGLESS.test(title))
    findings.add(
      'HEADER_NAMELESS',
      { line: headerLine, column: number, field: title, value: title },
      { number, detail: nameless ? NO_NAME : meaningless(title) },
      { blocks: nameless && publication !== undefined },
    );
}

const SEVERAL_VALUES: Fault = { code: 'CELL_SEVERAL' };

/**
 * How a column tells of a cell's fault. It gives `false`: the cell is not right.
 * @returns a function; `byType` says whether the fault is one against the declared type, which weighs as the sheet is sure
 */
function faultTeller({
  findings,
  number,
  title,
  sure,
}: ColumnContext): (fault: Fault, value: string, line: number, byType?: boolean) => false {
  const severity = sure ? 'error' : 'warning';
  return ({ code, params, rule }, value, line, byType = true) => {
    const otherwise: Otherwise = { severity, ...(rule !== undefined && { rule }) };
    const weight = byType && !OWN_WEIGHT.has(code) ? otherwise : {};
    findings.add(code, { line, column: number, field: title, value }, params, weight);
    return false;
  };
}

/** Reads a column's cells as they are once blanks and characters are set right, and tells of those. */
interface CharacterReader {
  /** Give the cell's text; nothing where it holds what nothing else is to be told of. */
  read(cell: string, kinds: number, line: number): string | undefined;
  /** Whether there was nothing to tell of the last one. */
  wereRight: boolean;
}

function characterReader(
  { findings, number, title, declared }: ColumnContext,
  fault: ReturnType<typeof faultTeller>,
  asInSource: boolean,
): CharacterReader {
  const mayPart = mayPartValues(title, declared);
  return {
    wereRight: true,
    read(cell, kinds, line) {
      this.wereRight = true;
      if ((kinds & (UNTIDY | KIND.sign)) === 0) return cell;
      if (isLost(cell)) {
        fault({ code: 'TEXT_LOST' }, cell, line, false);
        return undefined;
      }
      if ((kinds & UNTIDY) === 0 || asInSource) return cell;
      const tidied = tidy(findings, { line, column: number, field: title, value: cell }, kinds);
      if ((kinds & KIND.break) !== 0 && mayPart && partsValues(cell)) {
        fault(SEVERAL_VALUES, cell, line, false);
        return undefined;
      }
      this.wereRight = tidied === undefined;
      return tidied ?? cell;
    },
  };
}

/** What a column's declaration says of its cells beside their type. */
function traitsOf({ declared, title }: ColumnContext): { asInSource: boolean; noWords: boolean; column: CellColumn } {
  const asInSource = declared?.['schema:creativeWorkStatus'] === 'as in the source';
  return {
    asInSource,
    noWords:
      declared !== undefined &&
      (/^(?:date|time|anyURI)$/.test(datatypeOf(declared).base) || NO_WORDS.has(kindOf(declared))),
    column: {
      mayBeFormula: !asInSource,
      figures: !declared || /integer|decimal/i.test(datatypeOf(declared).base),
      lots: isLotTitle(title),
    },
  };
}

/** Compile a column's checks. A cell is judged by its type as it reads once blanks and characters are set right. */
export function compileColumn(context: ColumnContext): Watch {
  const { title, declared } = context;
  const published = watchPublished(context);
  const findings = published?.findings ?? context.findings;
  const fault = faultTeller({ ...context, findings });
  const judge = declared && compileJudge(declared);
  const { asInSource, noWords, column } = traitsOf(context);
  const characters = characterReader({ ...context, findings }, fault, asInSource);
  const empty = watchEmpty(context);
  const numbers = declared ? undefined : profileColumn(title);
  const spelled = judge || asInSource ? undefined : spellings(context);
  const mixed = declared ? mixture(context) : undefined;
  let last: string | undefined;
  let filled = false;

  /** Give whether nothing was found. */
  const check = (cell: string, kinds: number, line: number): boolean => {
    const value = characters.read(cell, kinds, line);
    if (value === undefined || value === '') return false;
    const clean = characters.wereRight;
    const own = cellFault(value, cell, kinds, column);
    if (own) return fault({ code: own }, cell, line, false);
    if (judge) {
      // What a published CSV guards as a formula was told of as one where it came from, and not judged either.
      const wrong = unguardFormula(value) === value ? judge(value) : undefined;
      if (wrong && noWords && NONE.test(value)) return fault({ code: 'CELL_NO_VALUE' }, cell, line, false);
      if (wrong) return fault((kinds & KIND.joint) !== 0 && SEVERAL.test(value) ? SEVERAL_VALUES : wrong, cell, line);
    } else {
      const untyped = untypedFault(value, kinds);
      if (untyped) return fault({ code: untyped }, cell, line, false);
    }
    if (value === cell) spelled?.onValue(value, kinds, line);
    mixed?.onValue(value, line);
    return (numbers?.onValue(value, kinds, line, cell) ?? true) && clean;
  };

  return {
    ...(numbers && { profiler: numbers }),
    onCell(cell, line) {
      // Many columns repeat the cell above; what was right there is right here.
      if (cell === last) return;
      last = undefined;
      if (cell === '') {
        if (empty) empty.onEmpty(line);
        else last = cell;
        return;
      }
      filled = true;
      empty?.onFilled();
      const kinds = scan(cell);
      published?.before(cell, kinds);
      const right = check(cell, kinds, line);
      if ((published?.after(cell, line) ?? true) && right) last = cell;
    },
    onEnd(nameless) {
      empty?.onEnd();
      if (!nameless) checkName(context, filled);
      spelled?.onEnd();
      mixed?.onEnd();
    },
  };
}

const NO_NAME = { ja: 'がありません', en: 'has no name' };
const meaningless = (title: string): Bilingual => ({
  ja: `「${visible(title)}」から、中身がわかりません`,
  en: `is named "${visible(title)}", which does not say what it holds`,
});

/** A name that says nothing (rule L1-05), as a number or telephone in the place of one. */
const MEANINGLESS = /^(?:[\d\s.,-]+|(?:列|項目|フィールド)\s*\d*|(?:column|unnamed|field|f)[\s:_]*\d*|[?？-]+)$/i;
