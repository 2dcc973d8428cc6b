import { Command } from 'commander';
import * as path from 'node:path';
import { realEffects } from '../core/node/effects';
import { ROOT_OPTION, rootsOf } from './root';

/** The command `new`: make the folder of a standard dataset, and say what to do next. @param home the project's own folder of sources */
export function newCommand(home: string): Command {
  return new Command('new')
    .description('標準データセットのフォルダーを作る / make the folder of a standard dataset')
    .argument('<slug>', '標準データセットの名前(例 aed) / the standard dataset, as aed')
    .option(
      '--generation <generation>',
      '2026(自治体標準)かlegacy(推奨データセット)。書かなければ新しい方 / 2026 or legacy; the present one if not given',
    )
    .option(...ROOT_OPTION)
    .action((slug: string, { generation, root: named }: { generation?: string; root?: string }) => {
      // Loaded when called: the other commands need none of it.
      const { newSource } = require('../build/source/new-source') as typeof import('../build/source/new-source');
      const { root } = rootsOf(realEffects, home, named);
      const { folder, files, title } = newSource(realEffects, root, slug, generation);
      const here = (file: string): string => path.join(named ?? 'datasets', file);
      const [csv, yaml] = files.map(here) as [string, string];
      console.log(`できました done: ${here(folder)} (${title})`);
      console.log(
        `1. ${csv} をExcelで開き、見出しの下に行を書いて「CSV UTF-8(コンマ区切り)」で保存する / add rows under the header`,
      );
      console.log(`2. npm run pipeline -- check ${csv} --as ${slug} で確かめる / check it`);
      console.log(`3. ${yaml} の「""」を埋める / fill in where "" stands`);
      console.log('4. npm start で公開するファイルを作る / build');
    });
}
