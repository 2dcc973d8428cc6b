import { checkedMarkdown } from '../check/print/markdown';
import { checkedLines } from '../check/print/text';
import type { Bilingual, Language } from '../issues/issue';
import { say } from '../issues/issue';
import { escaped, row } from '../text/markdown';
import { visible } from '../text/visible';
import type { FixedFile } from './fix';
import { beforeAfter, changeName, changePlace, placesLine } from './labels';

/** How a mended file is told. */
export interface Telling {
  format: 'text' | 'json' | 'markdown';
  language: Language | undefined;
  /** Whether nothing was written: then the changes alone are told, and not what remains. */
  dryRun: boolean;
}

/** Characters that are put out at once. */
const PIECE = 1 << 16;

/** Tell what became of files, piece by piece: the changes may be more than one text can hold. */
export function printFixed(files: FixedFile[], telling: Telling, output: (text: string) => void): void {
  let waiting = '';
  const write = (text: string): void => {
    waiting += text;
    if (waiting.length < PIECE) return;
    output(waiting);
    waiting = '';
  };
  if (telling.format === 'json') {
    write('{\n "files": [');
    files.forEach((fixed, index) => printJson(fixed, index === 0 ? '\n' : ',\n', write));
    write('\n ]\n}\n');
  } else
    for (const fixed of files)
      (telling.format === 'text' ? printText : printMarkdown)(fixed, telling, (line) => write(`${visible(line)}\n`));
  if (waiting !== '') output(waiting);
}

/** The file's entry of a check, with where the mended one is and every change. */
function printJson(
  { file, fixed, leftOut, checked, eachChange }: FixedFile,
  before: string,
  write: (text: string) => void,
): void {
  const entry = JSON.stringify({ ...checked, file, fixed, leftOut }, null, 1);
  write(`${before}${entry.slice(0, -2)},\n "changes": [`);
  let first = true;
  eachChange((change) => {
    write(`${first ? '' : ','}\n  ${JSON.stringify(change)}`);
    first = false;
  });
  write(`${first ? '' : '\n '}]\n}`);
}

/** @param line takes a line, without its end */
function printText(fixed: FixedFile, { language, dryRun }: Telling, line: (text: string) => void): void {
  const [name, ...found] = checkedLines(fixed.checked, language);
  const head = [name ?? '', `  ${placesLine(fixed, dryRun, language)}`, `  ${changesLine(fixed, dryRun, language)}`];
  [...head, ...summary(fixed, language).map((one) => `    ${one}`), ''].forEach(line);
  fixed.eachChange((change) =>
    line(
      `  ${changePlace(change, language)}: ${beforeAfter(change, language).join(' → ')}  ${changeName(change, language)}`,
    ),
  );
  line('');
  if (dryRun) return;
  const ofWhat: Bilingual =
    fixed.fixed === null
      ? { ja: '元のファイルの検査', en: 'check of the file' }
      : { ja: '直したファイルの検査', en: 'check of the mended file' };
  [`  ${say(ofWhat, language)}`, ...found].forEach(line);
}

/** @param line takes a line, without its end */
function printMarkdown(fixed: FixedFile, { language, dryRun }: Telling, line: (text: string) => void): void {
  const [name, , ...found] = checkedMarkdown(fixed.checked, language);
  const titles = [
    { ja: '場所', en: 'place' },
    { ja: '前', en: 'before' },
    { ja: '後', en: 'after' },
    { ja: '直したこと', en: 'what was done' },
  ].map((title) => say(title, language));
  [
    name ?? '',
    '',
    `- ${escaped(placesLine(fixed, dryRun, language))}`,
    `- ${changesLine(fixed, dryRun, language)}`,
    ...summary(fixed, language).map((one) => `  - ${escaped(one)}`),
    '',
    ...(fixed.counts.length > 0 ? [row(titles), row(titles.map(() => '---'))] : []),
  ].forEach(line);
  fixed.eachChange((change) =>
    line(
      row([changePlace(change, language), ...beforeAfter(change, language), changeName(change, language)].map(escaped)),
    ),
  );
  line('');
  if (!dryRun) found.forEach(line);
}

function changesLine({ counts }: FixedFile, dryRun: boolean, language: Language | undefined): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return say(
    all === 0
      ? { ja: '直す所はありません', en: 'nothing to mend' }
      : { ja: `${dryRun ? '直す所' : '直した所'}: ${all}か所`, en: `changes: ${all}` },
    language,
  );
}

/** How many changes there are of each kind, in each column. */
function summary({ counts }: FixedFile, language: Language | undefined): string[] {
  return counts.map(
    ({ count, field, ...kind }) =>
      `${changeName(kind, language)}${field ? ` (${field})` : ''}: ${say({ ja: `${count}か所`, en: String(count) }, language)}`,
  );
}
