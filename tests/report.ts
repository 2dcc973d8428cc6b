import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { compact } from '../pipeline/build/report/extract/blanks';
import { extract } from '../pipeline/build/report/extract/extract';
import { checkReport } from '../pipeline/build/report/extract/gate';
import type { Field, Report } from '../pipeline/build/report/extract/report';
import { decode } from '../pipeline/build/source/decode';
import { type Verdict, hasError } from '../pipeline/core/gate';
import type { Issue } from '../pipeline/issues/issue';

/** The project's own folder. */
export const root = path.join(__dirname, '..');
/**
 * The city's sources as the tests know them, frozen: `datasets/` itself is the city's, and grows. The real report is among
 * them, since its faults are what the reader has to hold against.
 */
export const fixtures = path.join(root, 'tests/fixtures');
export const city = path.join(fixtures, 'city');

/** The real report, and what a run would give the reader with it. */
export const reportFile = 'datasets/dx_plan/reports/2024.txt';
export const reportText = fs.readFileSync(path.join(city, reportFile), 'utf8');
export const planTitle = '亀山市行政DX推進計画に関する実績等報告書';

const codes = parse(fs.readFileSync(path.join(city, 'datasets/dx_plan/codes.yaml'), 'utf8')) as {
  rating: Record<string, { ja: string }>;
};
export const ratings = new Map(
  Object.entries(codes.rating).flatMap(([code, { ja }]) => (code === 'all' ? [] : [[code, ja] as const])),
);

/** Read a text, or a file's bytes, through the gate; a report that stops has no `report`. */
export function read(
  source: string | Uint8Array,
  fiscalYear = 2024,
): { report?: Report; gate?: Verdict; issues: Issue[] } {
  const decoded = typeof source === 'string' ? { text: source } : decode(source, reportFile);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { report, lines, issues } = extract({ file: reportFile, fiscalYear, text: decoded.text }, planTitle, ratings);
  const gate = checkReport(report, lines, issues, ratings);
  return hasError(gate.issues) ? { issues: gate.issues } : { report, gate, issues: gate.issues };
}

/** Read a report that must pass; what stopped it is the failure's text. */
export function readWhole(source: string | Uint8Array, fiscalYear = 2024): Report {
  const { report, issues } = read(source, fiscalYear);
  if (report) return report;
  throw new Error(
    issues
      .filter((issue) => issue.severity === 'error')
      .slice(0, 5)
      .map(say)
      .join('\n'),
  );
}

/** `CODE line` of each finding of a severity, in order, each once. */
export function said(issues: Issue[], severity: Issue['severity'] = 'error'): string[] {
  return [...new Set(issues.filter((issue) => issue.severity === severity).map(say))];
}

function say({ code, where }: Issue): string {
  return where.line === undefined ? code : `${code} ${where.line}`;
}

/** The report's lines, changed one by one (from 1) or moved; written back with line feeds. */
export const reportLines = reportText.split('\n');

/** Change lines, by their number from 1; an array puts in several, an empty one takes the line out. */
export function changed(changes: Record<number, (line: string) => string | string[]>): string {
  return reportLines.flatMap((line, index) => changes[index + 1]?.(line) ?? line).join('\n');
}

/** Change the cells of one line. */
export function cells(number: number, change: (cells: string[]) => string[]): string {
  return changed({ [number]: (line) => change(line.split('\t')).join('\t') });
}

/** Change every initiative's row, cell by cell. */
export function everyRow(change: (cells: string[]) => string[]): string {
  return reportLines.map((line) => (isRow(line) ? change(line.split('\t')).join('\t') : line)).join('\n');
}

/** Tell an initiative's row as a person does: by its circled number. */
export function isRow(line: string): boolean {
  return /^[①②③]/.test(line);
}

/** What a value says, places, lines and blanks aside: two reports that say the same are equal in it. */
export function wording(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wording);
  if (value === null || typeof value !== 'object') return value;
  if ('spans' in value) return compact((value as Field).text);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (name === 'line' ? [] : [[name, wording(inner)]])),
  );
}

let table: Map<string, number[]> | undefined;

/** Encode as CP932 by turning Node's decoder round; a character that CP932 lacks is an error. */
export function cp932(text: string): Uint8Array {
  table ??= cp932Table();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table?.get(character);
      if (!bytes) throw new Error(`not in CP932: ${character}`);
      return bytes;
    }),
  );
}

function cp932Table(): Map<string, number[]> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<string, number[]>();
  const add = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\uFFFD' && !found.has(character)) found.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    for (let trail = 0x40; trail <= 0xfc; trail++) add(lead, trail);
  }
  return found;
}
