import { rule } from '../rule';

export const DESCRIPTION_UNREADABLE = rule({
  code: 'DESCRIPTION_UNREADABLE',
  severity: 'warning',
  ja: '同じフォルダーにある表の説明({file})は、CSVWとして読めないので使っていません。',
  en: 'the description beside the file ({file}) can not be read as CSVW, and was not used',
  hintJa: 'JSONとして正しいか、tableSchema の columns に列の説明が並んでいるかを確かめてください。',
  hintEn: 'see whether it is JSON, and whether columns of its tableSchema lists the columns',
  document: {
    when: {
      ja: 'CSVの名前に「-metadata.json」を付けた名前のファイルが、CSVWの表の説明として読めないとき。',
      en: 'The file under the name of the CSV with -metadata.json behind it can not be read as a CSVW table description.',
    },
    example: [
      'warning DESCRIPTION_UNREADABLE koen.csv',
      '  同じフォルダーにある表の説明(koen.csv-metadata.json)は、CSVWとして読めないので使っていません。 / the description beside the file (koen.csv-metadata.json) can not be read as CSVW, and was not used',
      '  → JSONとして正しいか、tableSchema の columns に列の説明が並んでいるかを確かめてください。 / see whether it is JSON, and whether columns of its tableSchema lists the columns',
    ],
    fix: {
      ja: '説明を直すか、消してください。',
      en: 'Mend the description, or take it away.',
    },
  },
});
