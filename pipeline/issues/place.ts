import { issuesFrom } from './issue';

/** Findings about the command line and the place where output goes. */
export const placeWordings = {
  USAGE: {
    severity: 'error',
    ja: '使い方が違います: {detail}',
    en: 'wrong usage: {detail}',
    mendJa: 'npm run pipeline -- --help で使い方を見てください。',
    mendEn: 'npm run pipeline -- --help shows how it is used',
  },
  OUTPUT_NOT_OURS: {
    severity: 'error',
    ja: '出力先 {path} に、このプログラムが作っていないファイルがあります: {file}',
    en: 'the output folder {path} holds a file that this program did not make: {file}',
    mendJa:
      '空のフォルダーか、前にこのプログラムが作ったフォルダーを --out に指定してください。ファイルは消していません。',
    mendEn: 'name an empty folder, or one that this program made before; nothing was removed',
  },
  OUTPUT_NOT_WRITABLE: {
    severity: 'error',
    ja: '出力先 {path} に書き込めません({reason})。',
    en: 'the output folder {path} can not be written ({reason})',
    mendJa: '書き込めるフォルダーを --out に指定してください。',
    mendEn: 'name a folder that can be written',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const placeIssue = issuesFrom(placeWordings);
