import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { compact, key } from './blanks';
import { type Cell, type Line, field, part, plain, span } from './lines';
import { readMarkup } from './markup';
import type { Field, Policy } from './report';

/** One entry of the framework as one form prints it. */
interface Entry {
  kind: 'philosophy' | 'policy' | 'measure';
  cell: Cell;
}

interface Form {
  name: { ja: string; en: string };
  entries: Entry[];
  /** Set when the form's markup is broken, so that the others stand in for it. */
  broken: boolean;
}

export interface Framework {
  philosophy: Field | null;
  policies: Policy[];
  broken: Field[];
}

const LABELS = new Set(['計画の骨格', '基本理念', '基本方針', '重点施策']);

/**
 * Read the framework (計画の骨格), which the report gives three times: as an HTML table, the same flattened
 * behind it on its line, and as tab-separated lines. All must say the same, layout blanks aside.
 */
export function readFramework(lines: Line[], file: string): { framework: Framework; issues: Issue[] } {
  const forms = readForms(lines);
  const issues: Issue[] = [];
  const lead = leading(forms);
  const framework: Framework = { philosophy: null, policies: [], broken: [] };
  const fields = lead.entries.map((entry) => field([entry.cell]) as Field);
  const known = new Map(fields.map((one) => [compact(one.text), one]));
  for (const form of forms) {
    if (form === lead) continue;
    const others = form.entries.filter((entry) => {
      const same = known.get(compact(entry.cell.text));
      if (same) (same.copies ??= []).push(span(entry.cell));
      return !same;
    });
    if (sequence(form) === sequence(lead)) continue;
    const line = form.entries[0]?.cell.line ?? lead.entries[0]?.cell.line ?? 1;
    if (wording(form) === wording(lead) || (form.broken && wording(lead).includes(wording(form)))) {
      issues.push(extractIssue('FRAMEWORK_FORM_BROKEN', { file, line }, { form: form.name }));
      framework.broken = framework.broken.concat(others.map((entry) => field([entry.cell]) as Field));
    } else if (lead.entries.length > 0) {
      issues.push(disagreement(form, lead, fields, file, line));
    }
  }
  lead.entries.forEach((entry, index) => place(framework, entry, fields[index] as Field));
  return { framework, issues };
}

/** The form to publish from: one that another agrees with, unbroken if there is one, the plain lines before the table. */
function leading(forms: Form[]): Form {
  const weight = (form: Form): number =>
    (form.entries.length > 0 ? 4 : 0) +
    (form.broken ? 0 : 2) +
    (forms.some((other) => other !== form && sequence(other) === sequence(form)) ? 1 : 0);
  return forms.reduce((best, form) => (weight(form) >= weight(best) ? form : best));
}

/** Remains of table tags that broken markup leaves in a text, and the labels that it may run together with the names. */
const REMAINS = /<?\/?(?:table|thead|tbody|tr|th|td)(?:(?:border|rowspan)="[^"<>]*")?>?|基本理念|基本方針|重点施策/gi;

/** A form's texts in their order: what must be the same in all three. */
function sequence(form: Form): string {
  return form.entries.map((entry) => compact(entry.cell.text)).join('\n');
}

/** All that a form says, wherever its cells begin and end, without blanks and remains of markup. */
function wording(form: Form): string {
  return form.entries
    .map((entry) => compact(entry.cell.text))
    .join('')
    .replace(REMAINS, '');
}

function disagreement(form: Form, lead: Form, fields: Field[], file: string, line: number): Issue {
  const at = fields.findIndex((one, index) => compact(form.entries[index]?.cell.text ?? '') !== compact(one.text));
  const cell = form.entries[at < 0 ? fields.length : at]?.cell;
  const where = { file, line: cell?.line ?? line, ...(cell && { column: cell.start, cell: cell.cell }) };
  const expected = fields[at]?.text ?? '';
  return extractIssue('FRAMEWORK_DISAGREES', where, {
    form: form.name,
    value: cell?.text.trim() ?? '',
    expected: { ja: `${expected}(${lead.name.ja})`, en: `${expected} (${lead.name.en})` },
  });
}

/** Sort the framework's cells into its three forms. */
function readForms(lines: Line[]): Form[] {
  const html: Form = { name: { ja: 'HTMLの表', en: 'the HTML table' }, entries: [], broken: false };
  const flattened: Form = {
    name: { ja: '表の後ろの一行', en: 'the line behind the table' },
    entries: [],
    broken: false,
  };
  const tabbed: Form = { name: { ja: 'タブ区切りの行', en: 'the tab-separated lines' }, entries: [], broken: false };
  for (const line of lines) {
    const table = line.cells.findIndex((cell) => readMarkup(cell.text).tags.length > 0);
    line.cells.forEach((cell, index) => {
      if (index === table) {
        const { pieces, unbalanced } = readMarkup(cell.text);
        const cut = pieces.map((piece) => part(cell, piece.offset, piece.offset + piece.text.length));
        html.broken ||= unbalanced.length > 0 || pieces.some((piece) => /[<>]/.test(piece.text));
        html.entries = html.entries.concat(entries(cut));
      } else {
        const form = table >= 0 && index > table ? flattened : tabbed;
        for (const entry of entries([cell])) form.entries.push(entry);
      }
    });
  }
  return [html, flattened, tabbed];
}

function entries(cells: Cell[]): Entry[] {
  return cells
    .filter((cell) => plain(cell.text) !== '' && !LABELS.has(key(cell.text)))
    .map((cell) => ({ kind: kindOf(key(cell.text)), cell }));
}

function kindOf(text: string): Entry['kind'] {
  if (/^\d/.test(text)) return 'policy';
  return /^\(\d+\)/.test(text) ? 'measure' : 'philosophy';
}

function place(framework: Framework, entry: Entry, label: Field): void {
  const number = Number(/\d+/.exec(key(label.text))?.[0] ?? 0);
  if (entry.kind === 'philosophy') framework.philosophy ??= label;
  else if (entry.kind === 'policy') framework.policies.push({ number, label, headings: [], measures: [] });
  else framework.policies.at(-1)?.measures.push({ number, label });
}

/** A policy's or measure's bare name: its label without the number, layout blanks gone. */
export function bareName(label: Field): string {
  return joinName(label.text.replace(/^[(（]?[0-9０-９]+[)）]?\s*/u, ''));
}

/**
 * Take layout blanks out of a name: in Japanese text a blank is the page's line break,
 * between two Latin words it is a word space.
 */
export function joinName(name: string): string {
  return name.replace(/(?<=[^\u0020-\u007E]) | (?=[^\u0020-\u007E])/gu, '');
}
