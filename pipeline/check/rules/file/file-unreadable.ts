import { rule } from '../rule';

export const FILE_UNREADABLE = rule({
  code: 'FILE_UNREADABLE',
  severity: 'error',
  ja: 'ファイルを開けません({reason}): {path}',
  en: 'the file can not be opened ({reason}): {path}',
  hintJa: 'ほかのプログラムで開いていないか、読む権利があるかを確かめてください。',
  hintEn: 'see whether another program holds it open, and whether you may read it',
  document: {
    when: {
      ja: 'ファイルはあるが、開く権利がないとき。',
      en: 'The file is there and may not be opened.',
    },
    example: [
      'error FILE_UNREADABLE 242101_aed.csv',
      '  ファイルを開けません(EACCES): 242101_aed.csv / the file can not be opened (EACCES): 242101_aed.csv',
      '  → ほかのプログラムで開いていないか、読む権利があるかを確かめてください。 / see whether another program holds it open, and whether you may read it',
    ],
    fix: {
      ja: 'ほかのプログラムで開いていないか、読む権利があるかを確かめてください。',
      en: 'See whether another program holds it open, and whether you may read it.',
    },
  },
});
