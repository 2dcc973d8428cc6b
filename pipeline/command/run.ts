import { Command, InvalidArgumentError } from 'commander';
import type { RunEvent } from '../build/source/types';
import { realEffects } from '../core/node/effects';
import { usage } from '../core/usage-error';
import { doneLines, jsonLines, stageLine } from './print';
import { showProgress } from './progress';
import { ROOT_OPTION, fromCaller, outputOf, rootsOf } from './root';

interface RunFlags {
  source?: string;
  input?: string;
  fiscalYear?: number;
  out: string;
  root?: string;
  json?: boolean;
}

/** `pipeline run`: parse, build, print. @param home the project's own folder of sources */
export function runCommand(home: string): Command {
  return new Command('run')
    .description('報告書からデータセットを作る / build dist/ from the reports')
    .option('--source <name>', 'datasets/ の中の名前。書かなければ全部 / a folder of datasets/; all if not given')
    .option('--input <file>', '一つの報告書だけから作る / build from this report alone')
    .option('--fiscal-year <year>', '--input の報告書の年度(西暦) / fiscal year of that report', fiscalYear)
    .option('--out <folder>', '出力先 / output folder', 'dist')
    .option(...ROOT_OPTION)
    .option('--json', '1行に1つのJSONで知らせる / one JSON event a line')
    .action(async (flags: RunFlags, command: Command) => {
      const { source, input, fiscalYear: year } = flags;
      if ((input === undefined) !== (year === undefined))
        throw usage({ ja: '--input と --fiscal-year は一緒に使います', en: '--input and --fiscal-year go together' });
      const roots = rootsOf(realEffects, home, flags.root);
      const named = command.getOptionValueSource('out') === 'default' ? undefined : flags.out;
      const options = {
        ...roots,
        out: outputOf(realEffects, roots, '--out', named),
        ...(source !== undefined && { source }),
        ...(input !== undefined &&
          year !== undefined && { input: { file: fromCaller(realEffects, input), fiscalYear: year } }),
      };
      // Loaded when called: the other commands need none of it.
      const { run } = require('../build/run') as typeof import('../build/run');
      await run(realEffects, options, teller(flags.json === true));
    });
}

/** Tell of a run as it goes on: lines for people, or a JSON event a line. */
export function teller(json: boolean): (event: RunEvent) => void {
  const print = (lines: string[]): void => lines.forEach((line) => console.log(line));
  const progress = showProgress(!json && process.stderr.isTTY === true);
  return (event) => {
    progress(event.event === 'start' ? event.stage : null);
    if (json) print(jsonLines(event));
    else if (event.event === 'done') print(doneLines(event));
    else if (event.event === 'taken over')
      print([`途中で終わった実行から出力先を引き継ぎました taken over from a run that was cut off: ${event.out}`]);
    else if (event.event !== 'start') print([stageLine(event)]);
  };
}

function fiscalYear(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2019 || year > 2100)
    throw new InvalidArgumentError('年度は西暦4桁です / a fiscal year has four digits, 2019 to 2100');
  return year;
}
