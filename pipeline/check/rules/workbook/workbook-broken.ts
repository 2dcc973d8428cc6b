import { rule } from '../rule';

export const WORKBOOK_BROKEN = rule({
  code: 'WORKBOOK_BROKEN',
  severity: 'error',
  rule: 'L1-01',
  ja: 'Excelのファイルが壊れています: {detail}。',
  en: 'the workbook is damaged: {detail}',
  hintJa: '元のファイルをもう一度写すか、Excelで開いて(修復するか聞かれたら修復して)保存し直してください。',
  hintEn: 'copy it again from where it came, or open it in Excel (let it repair the file if it asks) and save it',
  document: {
    when: {
      ja: '途中で切れている、内容が目録と違う、XMLが正しくない、またはExcelが決して書かないもの(文書型の宣言、重なり合うファイルなど)があるとき。',
      en: 'It is cut off, its content is not as its directory says, its XML is not well-formed, or it holds what Excel never writes: a document type declaration, files that lie over each other.',
    },
    example: [
      'error WORKBOOK_BROKEN shisetsu.xlsx',
      '  Excelのファイルが壊れています: ファイルが途中で切れています。 / the workbook is damaged: the file is cut off',
      '  → 元のファイルをもう一度写すか、Excelで開いて(修復するか聞かれたら修復して)保存し直してください。 / copy it again from where it came, or open it in Excel (let it repair the file if it asks) and save it',
    ],
    fix: {
      ja: '元のファイルをもう一度写すか、Excelで開いて(修復するか聞かれたら修復して)保存し直してください。',
      en: 'Copy it again from where it came, or open it in Excel (let it repair the file if it asks) and save it.',
    },
  },
});
