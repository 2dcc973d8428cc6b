import { Command, InvalidArgumentError, Option } from 'commander';
import type { Level } from '../check/rules';
import { realEffects } from '../effects';
import type { Language } from '../issues/issue';
import { issueLines } from '../print';

interface CheckFlags {
  as?: string;
  level: Level;
  format: 'text' | 'json' | 'markdown';
  lang?: Language;
}

/** The command `check`: it parses and prints, `check/` does the work. */
export function checkCommand(): Command {
  return new Command('check')
    .description('CSVかExcelを国の標準データセットと機械可読性の規則に照らす / hold CSVs or workbooks against the national standard datasets and the rules for machine-readable data')
    .argument('<file...>', 'CSVかTSV(一つ4GiB、4,294,967,296バイトまで)、またはExcelの.xlsx(256MiB、268,435,456バイト、展開して1GiB、1,073,741,824バイトまで) / CSV or TSV, at most 4 GiB (4,294,967,296 bytes) each, or .xlsx, at most 256 MiB (268,435,456 bytes), and 1 GiB (1,073,741,824 bytes) unpacked')
    .option('--as <slug>', '標準データセットの名前(例 aed)。書かなければ見分ける / the standard dataset; recognised if not given')
    .option('--level <level>', '1からこのレベルまでの規則を見る / rules up to this level', level, 3 as Level)
    .addOption(new Option('--format <format>', '表示の形 / form of the answer').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(new Option('--lang <language>', '表示の言葉。書かなければ両方 / language; both if not given').choices(['ja', 'en']))
    .action(runCheck);
}

function runCheck(files: string[], { as, level, format, lang }: CheckFlags): void {
  // Loaded when called: the other commands need none of it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const { check, statusOf } = require('../check/command') as typeof import('../check/command');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const { printed } = require('../check/print') as typeof import('../check/print');
  const terminal = process.stderr.isTTY === true;
  const progress = terminal ? (file: string, records: number): void => void process.stderr.write(`\r\u001B[K${file} ${records.toLocaleString('en')}`) : undefined;
  const outcome = check(realEffects, { files, as, level, language: lang, progress });
  if (terminal) process.stderr.write('\r\u001B[K');
  if (format === 'json' || outcome.files.length > 0) process.stdout.write(`${printed(outcome.files, format, lang)}\n`);
  outcome.unopened.flatMap(issueLines).forEach((line) => console.error(line));
  process.exitCode = statusOf(outcome);
}

function level(text: string): Level {
  const found = ([1, 2, 3] as const).find((one) => String(one) === text);
  if (!found) throw new InvalidArgumentError('レベルは1、2、3のどれかです / a level is 1, 2 or 3');
  return found;
}
