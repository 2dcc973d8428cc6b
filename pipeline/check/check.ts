import type { Effects } from '../core/effects';
import { withSeparator } from '../formats/csv/delimiter';
import { BROKEN, type Encoding, decoded, detectEncoding } from '../formats/csv/encoding';
import { WIDEST } from '../formats/csv/limits';
import { type QuoteFault, readRecords } from '../formats/csv/records';
import { NAMES, tellForm } from './file/dialect';
import { otherFormat } from './file/other-format';
import { collect, worstFirst } from './findings/collect';
import { leaveToPerson, score } from './findings/score';
import type { CheckOptions, Checked, Findings, TableCheck } from './findings/types';
import { HEAD, findHeader, isBlank } from './table/headers';
import { beginTable } from './table/open-table';
import { checkWorkbook } from './workbook/workbook';
import { isWorkbook } from './workbook/workbook-file';

/** Records after which progress is told. */
const TOLD = 20_000;

/**
 * Check a CSV or an Excel workbook: as a file, as the standard dataset that it is, and by the rules for machine-readable
 * data. It is read in chunks, and of its rows only the keys are held.
 * @throws NodeJS.ErrnoException as node:fs does when the file can not be read
 */
export function checkFile(effects: Effects, file: string, options: CheckOptions = {}): Checked {
  const { level = 3, language } = options;
  if (isWorkbook(effects, file)) return checkWorkbook(effects, file, options);
  const findings = collect(file, level, language);
  const bytes = (): Iterable<Uint8Array> => effects.bytes(file);
  const other = otherFormat(bytes());
  const detected = detectEncoding(bytes);
  const { encoding, broken } = detected;
  const checked = {
    file,
    dataset: null as string | null,
    generation: null as Checked['generation'],
    encoding,
    rows: 0,
  };
  if (other) findings.add('CSV_OTHER_FORMAT', {}, { format: other });
  else if (broken)
    findings.add('CSV_UNDECODABLE', { line: lineOfBroken(decoded(bytes(), detected)) }, { encoding: NAMES[encoding] });
  else read(effects, file, encoding, options, findings, checked);
  return {
    ...checked,
    scores: score(findings.counts(), level),
    issues: findings.issues.sort(worstFirst),
    counts: findings.counts(),
  };
}

function read(
  effects: Effects,
  file: string,
  encoding: Encoding,
  options: CheckOptions,
  findings: Findings,
  checked: Pick<Checked, 'dataset' | 'generation' | 'rows'>,
): void {
  const { separator, chunks } = withSeparator(decoded(effects.bytes(file), { encoding }), file);
  const head: { cells: string[]; line: number }[] = [];
  let table: TableCheck | undefined;
  let described = false;
  let records = 0;
  const begin = (): void => {
    const at = findHeader(head.map(({ cells }) => cells));
    const first = head[at];
    if (!first) return;
    if (first.cells.length > WIDEST) {
      findings.add('TABLE_TOO_WIDE', { line: first.line }, { found: first.cells.length, limit: WIDEST });
      findings.stopped = 'too wide';
      return;
    }
    const begun = beginTable({ effects, file, options, checked }, first.cells, first.line, 1, findings);
    described = begun.declared !== undefined;
    table = begun.check;
    for (const { cells, line } of head.splice(0).slice(at + 1)) if (!findings.stopped) table.take(cells, line);
  };
  const ends = readRecords(chunks, separator, (cells, line, fault) => {
    if (fault) findings.add('QUOTES_WRONG', { line }, { detail: QUOTES[fault] });
    if (fault === 'open') {
      // What stands before it is checked all the same.
      if (!table) begin();
      findings.stopped ??= 'open quote';
    }
    if (findings.stopped) return false;
    if (table) table.take(cells, line);
    // Blank lines above the header, however many, are told by where it stands.
    else if ((head.length > 0 || !isBlank(cells)) && head.push({ cells, line }) === HEAD) begin();
    if (++records % TOLD === 0) options.progress?.(records);
    return findings.stopped === undefined;
  });
  if (!table) begin();
  if (!table) {
    if (!findings.stopped) findings.add('CSV_EMPTY', {});
    return;
  }
  checked.rows = table.rows();
  tellForm(encoding, separator, ends, file, findings);
  if (findings.stopped === 'no text') return;
  table.end();
  leaveToPerson(findings, described);
}

const QUOTES: Readonly<Record<QuoteFault, { ja: string; en: string }>> = {
  open: {
    ja: '閉じていないか、行が長すぎます(1,048,576文字まで)。ここから後は検査していません。',
    en: 'one is not closed, or the record is too long (1,048,576 characters at most); nothing behind it was checked',
  },
  behind: { ja: '閉じた " の後に、続きの文字があります。', en: 'text follows a closing one' },
  bare: { ja: '" で囲まれていないセルの中にあります。', en: 'one stands within a cell that is not in quotation marks' },
};

function lineOfBroken(chunks: Iterable<string>): number {
  let [line, before] = [1, ''];
  for (const text of chunks) {
    const at = text.indexOf(BROKEN);
    line += (text.slice(0, at < 0 ? undefined : at).match(/\r\n?|\n/g) ?? []).length;
    if (before.endsWith('\r') && text.startsWith('\n')) line--;
    if (at >= 0) break;
    before = text;
  }
  return line;
}
