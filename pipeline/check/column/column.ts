import type { Fault } from '../../issues/check';
import type { Bilingual } from '../../issues/issue';
import { datatypeOf } from '../../model/csvw';
import { kindOf } from '../../standards/semantic-types';
import { KIND, UNTIDY, scan } from '../../text/char-class';
import { isFormula } from '../../text/formula';
import { tidy } from '../cell/characters';
import { CHOICE_WITH_TEXT, EXPONENT_FORM, NO_VALUE, SEVERAL } from '../cell/patterns';
import { compileJudge } from '../cell/validate-value';
import { visible } from '../findings/collect';
import type { ColumnContext, Findings, Otherwise } from '../findings/types';
import { type Tally, tally } from './infer-type';
import { mixture } from './mixture';
import { spellings } from './spellings';

/** The checks of one column, compiled: `take` is called for each cell, `end` once. */
export interface Watch {
  take(cell: string, line: number): void;
  end(): void;
  tally?: Tally;
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
/** Marks for the value above (rule L2-02). */
const DITTO = /^(?:[〃々”″"]|同上|同左|同じ|以下同様)$/u;
const EXCEL_ERROR = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC)[!?]?$/;
/** Characters with which a formula may begin, behind blanks too. */
const FORMULA_HEADS = new Set([...'=+-@＝＋－＠ \t\u3000\u00A0'].map((character) => character.charCodeAt(0)));
/** A figure with its sign, and what does not belong to it: where numbers stand, rule L2-01 speaks of it. */
const SIGNED_FIGURE = /^[-+－＋][\d０-９][\d０-９,，.．]*[%％]?$/u;
/** Compile a column's checks. A cell is judged by its type as it reads once blanks and characters are set right. */
export function compileColumn(context: ColumnContext): Watch {
  const { findings, number, title, declared, sure } = context;
  const judge = declared && compileJudge(declared);
  const asInSource = declared?.['schema:creativeWorkStatus'] === 'as in the source';
  const required = declared?.required ? 'error' : declared?.['schema:valueRequired'] ? 'warning' : undefined;
  const numbers = declared ? undefined : tally(context);
  const spelled = judge || asInSource ? undefined : spellings(context);
  const mixed = declared ? mixture(context) : undefined;
  const noWords =
    declared !== undefined &&
    (/^(?:date|time|anyURI)$/.test(datatypeOf(declared).base) || NO_WORDS.has(kindOf(declared)));
  const figures = !declared || /integer|decimal/i.test(datatypeOf(declared).base);
  const weight = sure ? 'error' : 'warning';
  let last: string | undefined;
  let filled = false;

  const fault = ({ code, params, rule }: Fault, value: string, line: number): void => {
    const otherwise: Otherwise = { severity: weight, ...(rule !== undefined && { rule }) };
    findings.add(
      code,
      { line, column: number, field: title, value },
      params,
      code === 'NUMBER_SYMBOL' || code === 'CELL_SEVERAL' || code === 'CHOICE_WITH_TEXT' ? {} : otherwise,
    );
  };

  /** Give whether nothing was found. */
  const check = (cell: string, line: number): boolean => {
    const kinds = scan(cell);
    const value =
      (kinds & UNTIDY) !== 0 && !asInSource
        ? tidy(findings, { line, column: number, field: title, value: cell }, kinds)
        : cell;
    const clean = value === cell;
    if (value === '') return false;
    const found = (code: Parameters<Findings['add']>[0]): boolean => {
      findings.add(code, { line, column: number, field: title, value: cell });
      return false;
    };
    // #DIV/0! has a digit.
    if (value.charCodeAt(0) === 35 && EXCEL_ERROR.test(value)) return found('CELL_EXCEL_ERROR');
    if ((kinds & KIND.digit) === 0 && cell.length <= 10) {
      if (DITTO.test(value)) return found('CELL_DITTO');
      if (NO_VALUE.test(value) && !/^(?:[*＊]+|…+)$/u.test(value)) return found('CELL_NO_VALUE');
    }
    if (
      FORMULA_HEADS.has(cell.charCodeAt(0)) &&
      isFormula(cell) &&
      !asInSource &&
      !(figures && SIGNED_FIGURE.test(value))
    )
      return found('CELL_FORMULA');
    if ((kinds & KIND.plus) !== 0 && EXPONENT_FORM.test(value)) return found('NUMBER_EXPONENT');
    if (judge) {
      const wrong = judge(value);
      if (wrong && noWords && NONE.test(value)) return found('CELL_NO_VALUE');
      if (wrong) {
        fault((kinds & KIND.joint) !== 0 && SEVERAL.test(value) ? { code: 'CELL_SEVERAL' } : wrong, cell, line);
        return false;
      }
    } else if ((kinds & KIND.joint) !== 0 && SEVERAL.test(value)) return found('CELL_SEVERAL');
    else if (CHOICE_WITH_TEXT.test(value)) return found('CHOICE_WITH_TEXT');
    if (clean) spelled?.take(value, kinds, line);
    mixed?.take(value, line);
    return (numbers?.take(value, kinds, line, cell) ?? true) && clean;
  };

  return {
    ...(numbers && { tally: numbers }),
    take(cell, line) {
      // Many columns repeat the cell above; what was right there is right here.
      if (cell === last) return;
      last = undefined;
      if (cell === '') {
        if (required) findings.add('VALUE_MISSING', { line, column: number, field: title }, {}, { severity: required });
        else last = cell;
        return;
      }
      filled = true;
      if (check(cell, line)) last = cell;
    },
    end() {
      if (title.trim() === '' || MEANINGLESS.test(title)) {
        if (title.trim() === '' && !filled) findings.add('COLUMN_BLANK', { column: number }, { number });
        else
          findings.add(
            'HEADER_NAMELESS',
            { line: context.headerLine, column: number, field: title, value: title },
            { number, detail: title.trim() === '' ? NO_NAME : meaningless(title) },
          );
      }
      spelled?.end();
      mixed?.end();
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
