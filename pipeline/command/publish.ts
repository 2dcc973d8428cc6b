import { Command } from 'commander';
import { realEffects } from '../core/node/effects';
import type { PublishFlags } from './publish-all';
import { ROOT_OPTION, rootsOf } from './root';

const several = (value: string, before: string[]): string[] => [...before, value];

/** `pipeline publish`: parse, build where nothing finished is given, publish, print and write the report. @param home the project's own folder of sources */
export function publishCommand(home: string): Command {
  return new Command('publish')
    .description('データセットをカタログ(CKAN)に載せる / publish dist/ to a catalogue')
    .option('--catalogue <name>', 'datasets/catalogues/ の中の名前 / a profile in datasets/catalogues/')
    .option('--dry-run', '計画だけ示し、何も書き込まない / show the plan and write nothing')
    .option('--only <dataset>', 'このデータセットだけ(繰り返せる) / this dataset only (may be repeated)', several, [])
    .option('--prune', 'もう作られない自分のデータセットを取り除く / remove datasets of ours that are no longer built')
    .option(
      '--adopt <name>',
      '誰かが載せた同名のデータセットを引き継ぐ(繰り返せる) / take over a dataset of that name (may be repeated)',
      several,
      [],
    )
    .option('--no-build', '作り直さず、でき上がったものを使う / publish what is built already')
    .option('--dist <folder>', 'でき上がったデータセットのフォルダー / folder of the finished datasets')
    .option(...ROOT_OPTION)
    .option('--json', '結果を一つのJSONで示す / give plan and result as one JSON object')
    .action((flags: PublishFlags) => {
      // Loaded when it is called: building needs none of it.
      const { publishAll } = require('./publish-all') as typeof import('./publish-all');
      return publishAll(realEffects, rootsOf(realEffects, home, flags.root), flags);
    });
}
