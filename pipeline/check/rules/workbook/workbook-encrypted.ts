import { rule } from '../rule';

export const WORKBOOK_ENCRYPTED = rule({
  code: 'WORKBOOK_ENCRYPTED',
  severity: 'error',
  rule: 'L1-01',
  ja: 'パスワードがかかっていて、読めません。',
  en: 'the workbook is protected by a password and can not be read',
  hintJa:
    'Excelで開き、「ファイル」「情報」「ブックの保護」の「パスワードを使用して暗号化」を空にして保存し直してください。',
  hintEn: 'open it in Excel, clear the password under File, Info, Protect Workbook, Encrypt with Password, and save it',
  document: {
    when: {
      ja: '開くのにパスワードが要るとき。',
      en: 'A password is needed to open it.',
    },
    example: [
      'error WORKBOOK_ENCRYPTED shisetsu.xlsx',
      '  パスワードがかかっていて、読めません。 / the workbook is protected by a password and can not be read',
      '  → Excelで開き、「ファイル」「情報」「ブックの保護」の「パスワードを使用して暗号化」を空にして保存し直してください。 / open it in Excel, clear the password under File, Info, Protect Workbook, Encrypt with Password, and save it',
    ],
    fix: {
      ja: 'Excelで開き、「ファイル」「情報」「ブックの保護」の「パスワードを使用して暗号化」を空にして保存し直してください。',
      en: 'Open it in Excel, clear the password under File, Info, Protect Workbook, Encrypt with Password, and save it.',
    },
  },
});
