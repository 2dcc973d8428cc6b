import { Command, CommanderError } from 'commander';
import * as path from 'node:path';
import { checkCommand } from './command/check';
import { newCommand } from './command/new';
import { errorLines, issueLines } from './command/print';
import { publishCommand } from './command/publish';
import { runCommand } from './command/run';
import { wrongCall } from './command/wrong-call';
import { CatalogueError } from './core/catalogue-error';
import { GateError } from './core/gate';
import { UsageError, usage } from './core/usage-error';

/** Exit statuses: done; a gate failed; wrong usage or configuration; the network or a catalogue failed. */
const [DONE, GATE_FAILED, WRONG_USAGE, CATALOGUE_FAILED] = [0, 1, 2, 3];

/** The city's own sources. */
const datasets = path.join(__dirname, '../datasets');

const program = new Command('pipeline')
  .description(
    "亀山市オープンデータの変換と公開 / from the city's reports to checked CSV, JSON and RDF, and to a catalogue",
  )
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

for (const command of [runCommand(datasets), publishCommand(datasets), checkCommand(), newCommand(datasets)])
  program.addCommand(command.copyInheritedSettings(program));

/** Print what went wrong and give its exit status; a fault of the user's never shows a stack trace. */
function fail(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE;
    if (error.code === 'commander.help') return fail(usage({ ja: '命令がありません', en: 'no command' }));
    return fail(usage(wrongCall(error)));
  }
  if (error instanceof GateError) {
    // With --json the findings of a run stand on stdout already, one a line.
    if (!(process.argv.includes('--json') && process.argv[2] === 'run'))
      errorLines(error.gate.issues).forEach((line) => console.error(line));
    return GATE_FAILED;
  }
  if (error instanceof UsageError || error instanceof CatalogueError) {
    error.issues.flatMap(issueLines).forEach((line) => console.error(line));
    return error instanceof UsageError ? WRONG_USAGE : CATALOGUE_FAILED;
  }
  throw error;
}

// A reader that has seen enough closes the pipe; the run goes on to its end.
process.stdout.on('error', () => undefined);

program.parseAsync().then(
  // A check sets its own status.
  () => (process.exitCode ??= DONE),
  (error: unknown) => (process.exitCode = fail(error)),
);
