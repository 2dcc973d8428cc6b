import { issuesFrom } from './issue';

/** Findings about the command line and the place where output goes. */
export const placeWordings = {
  USAGE: {
    severity: 'error',
    ja: '使い方が違います: {detail}',
    en: 'wrong usage: {detail}',
    hintJa: 'npm run pipeline -- --help で使い方を見てください。',
    hintEn: 'npm run pipeline -- --help shows how it is used',
    document: {
      when: {
        ja: '知らない指定を書いた、`--fiscal-year` に西暦4桁(2019から2100)でないものを書いた、または `--input` と `--fiscal-year` の片方だけを書いたとき。',
        en: 'An unknown option, a `--fiscal-year` that is not four digits from 2019 to 2100, or only one of `--input` and `--fiscal-year`.',
      },
      example: [
        'error USAGE command-line',
        "  使い方が違います: unknown option '--colour' / wrong usage: unknown option '--colour'",
        '  → npm run pipeline -- --help で使い方を見てください。 / npm run pipeline -- --help shows how it is used',
      ],
      fix: {
        ja: '`npm run pipeline -- run --help` の表示に合わせて書き直してください。',
        en: 'Write the command as `npm run pipeline -- run --help` shows it.',
      },
    },
  },
  OUTPUT_NOT_OURS: {
    severity: 'error',
    ja: '出力先 {path} に、このプログラムが作っていないファイルがあります: {file}',
    en: 'the output folder {path} holds a file that this program did not make: {file}',
    hintJa:
      '空のフォルダーか、前にこのプログラムが作ったフォルダーを --out に指定してください。ファイルは消していません。',
    hintEn: 'name an empty folder, or one that this program made before; nothing was removed',
    document: {
      when: {
        ja: '出力先のフォルダーに、前回の `manifest.json` に載っていないファイルがあるとき。消してはいけないものかもしれないので、何も書きません。',
        en: "The output folder holds a file that the `manifest.json` of an earlier run does not name. It may be somebody's own, so nothing is written.",
      },
      example: [
        'error OUTPUT_NOT_OURS report-files',
        '  出力先 report-files に、このプログラムが作っていないファイルがあります: memo.txt / the output folder report-files holds a file that this program did not make: memo.txt',
        '  → 空のフォルダーか、前にこのプログラムが作ったフォルダーを --out に指定してください。ファイルは消していません。 / name an empty folder, or one that this program made before; nothing was removed',
      ],
      fix: {
        ja: 'そのファイルを別の場所に移すか、空のフォルダーを `--out` に指定してください。',
        en: 'Move the file elsewhere, or name an empty folder with `--out`.',
      },
    },
  },
  FOLDER_IN_USE: {
    severity: 'error',
    ja: '{path} には、別の実行(プロセス {pid})が書き込んでいます。',
    en: 'another run (process {pid}) is writing to {path}',
    hintJa: 'その実行が終わってから、もう一度実行してください。途中で終わった実行のものなら、1分後には引き継げます。',
    hintEn:
      'run it again when that has ended; what a run that was cut off held is taken over after a minute at the latest',
    document: {
      when: {
        ja: '同じフォルダーに書き込む実行が二つあるとき。後から始めた方が、何も書かずに終わります。',
        en: 'Two runs write to one folder: the second ends without writing anything.',
      },
      example: [
        'error FOLDER_IN_USE dist',
        '  dist には、別の実行(プロセス 4711)が書き込んでいます。 / another run (process 4711) is writing to dist',
        '  → その実行が終わってから、もう一度実行してください。途中で終わった実行のものなら、1分後には引き継げます。 / run it again when that has ended; what a run that was cut off held is taken over after a minute at the latest',
      ],
      fix: {
        ja: 'その実行が終わってから、もう一度実行してください。',
        en: 'Run it again when that has ended.',
      },
    },
  },
  OUTPUT_NOT_WRITABLE: {
    severity: 'error',
    ja: '出力先 {path} に書き込めません({reason})。',
    en: 'the output folder {path} can not be written ({reason})',
    hintJa: '書き込めるフォルダーを --out に指定してください。',
    hintEn: 'name a folder that can be written',
    document: {
      when: {
        ja: '出力先がファイルであるか、書き込みの権利がないとき。括弧の中が理由です。',
        en: 'The output place is a file or may not be written; the reason stands in brackets.',
      },
      example: [
        'error OUTPUT_NOT_WRITABLE package.json',
        '  出力先 package.json に書き込めません(not a folder)。 / the output folder package.json can not be written (not a folder)',
        '  → 書き込めるフォルダーを --out に指定してください。 / name a folder that can be written',
      ],
      fix: {
        ja: '書き込めるフォルダーを `--out` に指定してください。',
        en: 'Name a folder with `--out` that can be written.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const placeIssue = issuesFrom(placeWordings);
