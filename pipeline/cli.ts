import { Command, CommanderError, InvalidArgumentError } from 'commander';
import * as path from 'node:path';
import { checkCommand } from './cli-check';
import { realEffects } from './effects';
import { GateError } from './gate';
import { placeIssue } from './issues/place';
import { doneLines, errorLines, issueLines, jsonLines, stageLine } from './print';
import { showProgress } from './progress';
import type { RunEvent } from './run';
import { UsageError } from './usage-error';

/** Exit statuses: done; a gate failed; wrong usage or configuration. */
const [DONE, GATE_FAILED, WRONG_USAGE] = [0, 1, 2];

interface RunFlags {
  source: string;
  input?: string;
  fiscalYear?: number;
  out: string;
  json?: boolean;
}

const root = path.join(__dirname, '..');

const program = new Command('pipeline')
  .description('亀山市オープンデータの変換 / from the city\'s reports to checked CSV, JSON and RDF')
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

program
  .command('run')
  .description('報告書からデータセットを作る / build dist/ from the reports')
  .option('--source <name>', 'datasets/ の中の名前 / a folder of datasets/', 'dx_plan')
  .option('--input <file>', '一つの報告書だけから作る / build from this report alone')
  .option('--fiscal-year <year>', '--input の報告書の年度(西暦) / fiscal year of that report', fiscalYear)
  .option('--out <folder>', '出力先 / output folder', 'dist')
  .option('--json', '1行に1つのJSONで知らせる / one JSON event a line')
  .action(runCommand);

program.addCommand(checkCommand().copyInheritedSettings(program));

async function runCommand(flags: RunFlags): Promise<void> {
  const { input, fiscalYear: year } = flags;
  if ((input === undefined) !== (year === undefined)) throw usage({ ja: '--input と --fiscal-year は一緒に使います', en: '--input and --fiscal-year go together' });
  const print = (lines: string[]): void => lines.forEach((line) => console.log(line));
  const progress = showProgress(!flags.json && process.stderr.isTTY === true);
  const tell = (event: RunEvent): void => {
    progress(event);
    if (flags.json) print(jsonLines(event));
    else if (event.event === 'done') print(doneLines(event));
    else if (event.event !== 'start') print([stageLine(event)]);
  };
  const options = { root, source: flags.source, out: flags.out, ...(input !== undefined && year !== undefined && { input: { file: input, fiscalYear: year } }) };
  // Loaded when called: a check needs none of it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const { run } = require('./run') as typeof import('./run');
  await run(realEffects, options, tell);
}

function fiscalYear(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2019 || year > 2100) throw new InvalidArgumentError('年度は西暦4桁です / a fiscal year has four digits, 2019 to 2100');
  return year;
}

function usage(detail: string | { ja: string; en: string }): UsageError {
  return new UsageError([placeIssue('USAGE', { file: 'command-line' }, { detail })]);
}

/** Print what went wrong and give its exit status; a fault of the user's never shows a stack trace. */
function fail(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE;
    if (error.code === 'commander.help') return fail(usage({ ja: '命令がありません', en: 'no command' }));
    return fail(usage(error.message.replace(/^error: /, '')));
  }
  if (error instanceof GateError) {
    // With --json the findings stand on stdout already, one a line.
    if (!process.argv.includes('--json')) errorLines(error.gate.issues).forEach((line) => console.error(line));
    return GATE_FAILED;
  }
  if (error instanceof UsageError) {
    error.issues.flatMap(issueLines).forEach((line) => console.error(line));
    return WRONG_USAGE;
  }
  throw error;
}

// A reader that has seen enough closes the pipe; the run goes on to its end.
process.stdout.on('error', () => undefined);

program.parseAsync().then(
  () => (process.exitCode ??= DONE),
  (error: unknown) => (process.exitCode = fail(error)),
);
