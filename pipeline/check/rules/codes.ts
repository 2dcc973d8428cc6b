import { fixWordings } from '../../issues/fix';
import { type Bilingual, type Issue, type Language, type Param, type Wording, issuesFrom } from '../../issues/issue';
import type { CellRule, Rule } from './rule';
import { RULES } from './rules.generated';

const rules = { ...RULES.file, ...RULES.workbook, ...RULES.table, ...RULES.cell };

/** A code of the check's rules, or of what mending tells. */
export type CheckCode = keyof typeof rules | keyof typeof fixWordings;

/** A finding of the check, with the id of the rule that is broken (`L1-08`), or null. */
export interface CheckIssue extends Issue {
  rule: string | null;
  /** Whether a build refuses the file for it, whatever it weighs. */
  blocks: boolean;
}

/** What is wrong with a value. */
export interface Fault {
  code: CheckCode;
  params?: Record<string, Param>;
  rule?: string;
}

const wordings: Readonly<Record<CheckCode, Wording & Pick<Rule, 'rule'>>> = { ...rules, ...fixWordings };

export const checkIssue = issuesFrom<CheckCode>(wordings);

const BLOCKED: Bilingual = { ja: 'このままでは公開できません。', en: '; it can not be published like this' };

/** A finding that stops a publication though it is no error: it says so. */
export function blockingIssue(...[code, where, params, language]: Parameters<typeof checkIssue>): Issue {
  const inLanguage = (one: Language): string => checkIssue(code, where, params, one).message + BLOCKED[one];
  const message = language ? inLanguage(language) : `${inLanguage('ja')} / ${inLanguage('en')}`;
  return { ...checkIssue(code, where, params, language), message };
}

/** What a code says, the rule that it stands for, and how much it weighs. */
export function checkWording(code: CheckCode): Wording & Pick<Rule, 'rule'> {
  return wordings[code];
}

/** The rules that one cell alone can break, in their order; of one shape, since each is asked about each cell. */
export const CELL_RULES: readonly (Required<CellRule> & { code: CheckCode })[] = Object.values<Rule<CheckCode>>(rules)
  .flatMap(({ code, cell }) => (cell ? [{ code, with: 0, without: 0, longest: Infinity, ...cell }] : []))
  .sort((a, b) => a.order - b.order);
