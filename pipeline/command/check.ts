import { Command, InvalidArgumentError, Option } from 'commander';
import type { Level } from '../check/findings/types';
import { realEffects } from '../core/node/effects';
import { usage } from '../core/usage-error';
import type { Language } from '../issues/issue';
import { issueLines } from './print';
import { fromCaller } from './root';
import { writeOut } from './write-out';

interface CheckFlags {
  as?: string;
  level: Level;
  format: 'text' | 'json' | 'markdown';
  lang?: Language;
  fix?: string;
  to?: '2026';
  dryRun?: boolean;
}

/** The command `check`: it parses and prints, `check/` does the work. */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'CSVかExcelを国の標準データセットと機械可読性の規則に照らす / hold CSVs or workbooks against the national standard datasets and the rules for machine-readable data',
    )
    .argument(
      '<file...>',
      'CSVかTSV(一つ4GiB、4,294,967,296バイトまで)、またはExcelの.xlsx(256MiB、268,435,456バイト、展開して1GiB、1,073,741,824バイトまで) / CSV or TSV, at most 4 GiB (4,294,967,296 bytes) each, or .xlsx, at most 256 MiB (268,435,456 bytes), and 1 GiB (1,073,741,824 bytes) unpacked',
    )
    .option(
      '--as <slug>',
      '標準データセットの名前(例 aed)。書かなければ見分ける / the standard dataset; recognised if not given',
    )
    .option('--level <level>', '1からこのレベルまでの規則を見る / rules up to this level', level, 3 as Level)
    .addOption(
      new Option('--format <format>', '表示の形 / form of the answer')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(
      new Option('--lang <language>', '表示の言葉。書かなければ両方 / language; both if not given').choices([
        'ja',
        'en',
      ]),
    )
    .option(
      '--fix <folder>',
      '確かなことだけを直した写しを、このフォルダーに書く。元のファイルは変えない / write copies with what is certain set right to this folder; the files stay as they are',
    )
    .addOption(
      new Option(
        '--to <form>',
        '--fixで、前の様式の標準データセットを新しい様式にする / with --fix: convert standard datasets of an earlier form',
      ).choices(['2026']),
    )
    .option('--dry-run', '--fixで直す所を並べるだけで、何も書かない / with --fix: list the changes, write nothing')
    .action(runCheck);
}

function runCheck(named: string[], flags: CheckFlags): void {
  const files = named.map((file) => fromCaller(realEffects, file));
  const { as, level, format, lang } = flags;
  if (flags.fix !== undefined) return runFix(files, flags, fromCaller(realEffects, flags.fix));
  const [alone] = [...(flags.to ? ['--to'] : []), ...(flags.dryRun ? ['--dry-run'] : [])];
  if (alone !== undefined) throw usage({ ja: `${alone} は --fix と一緒に使います`, en: `${alone} needs --fix` });
  // Loaded when called: the other commands need none of it.
  const { check, statusOf } = require('../check/request') as typeof import('../check/request');
  const { printed } = require('../check/print/print') as typeof import('../check/print/print');
  const { progress, done } = progressLine();
  const outcome = check(realEffects, { files, as, level, language: lang, progress });
  done();
  if (format === 'json' || outcome.files.length > 0) writeOut(`${printed(outcome.files, format, lang)}\n`);
  outcome.unopened.flatMap(issueLines).forEach((line) => console.error(line));
  process.exitCode = statusOf(outcome);
}

/** Mend, with the same options as a check. */
function runFix(files: string[], { as, level, format, lang, to, dryRun = false }: CheckFlags, folder: string): void {
  if (folder.trim() === '') throw usage({ ja: '--fix にフォルダーの名前がありません', en: '--fix names no folder' });
  const { fix, statusOfFix } = require('../fix/request') as typeof import('../fix/request');
  const { printFixed } = require('../fix/print') as typeof import('../fix/print');
  const { progress, done } = progressLine();
  const outcome = fix(realEffects, {
    files,
    as,
    level,
    language: lang,
    progress,
    folder,
    convert: to === '2026',
    dryRun,
  });
  done();
  printFixed(outcome.files, { format, language: lang, dryRun }, writeOut);
  outcome.unopened.flatMap(issueLines).forEach((line) => console.error(line));
  process.exitCode = statusOfFix(outcome);
}

/** On a terminal, one line that tells how far a file is read. */
function progressLine(): { progress: ((file: string, records: number) => void) | undefined; done: () => void } {
  if (process.stderr.isTTY !== true) return { progress: undefined, done: () => undefined };
  return {
    progress: (file, records) => void process.stderr.write(`\r\u001B[K${file} ${records.toLocaleString('en')}`),
    done: () => void process.stderr.write('\r\u001B[K'),
  };
}

function level(text: string): Level {
  const found = ([1, 2, 3] as const).find((one) => String(one) === text);
  if (!found) throw new InvalidArgumentError('レベルは1、2、3のどれかです / a level is 1, 2 or 3');
  return found;
}
