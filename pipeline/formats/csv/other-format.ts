import type { Bilingual } from '../../issues/issue';

/** What is most often saved under the name of a CSV, by its first characters. */
const FORMATS: readonly (readonly [form: RegExp, name: Bilingual])[] = [
  [/^%PDF-/, { ja: 'PDF', en: 'a PDF' }],
  // eslint-disable-next-line no-control-regex -- they are the archive's mark
  [/^PK\x03\x04/, { ja: 'Excelブック(.xlsx)か、圧縮したファイル(ZIP)', en: 'a workbook (.xlsx) or a ZIP archive' }],
  [
    /^\xD0\xCF[^ -~]\xE0/,
    { ja: '古い形式のExcelブック(.xls)かWord文書', en: 'a workbook or document of the old Office format (.xls, .doc)' },
  ],
  [/^\s*<(?:!doctype\s+html|html|head|body)[\s>]/i, { ja: 'Webページ(HTML)', en: 'a web page (HTML)' }],
  [/^\s*<\?xml\s/i, { ja: 'XML', en: 'XML' }],
  [/^\s*(?:\{\s*"[^"]*"\s*:|\[\s*(?:\{|\[|\]))/, { ja: 'JSON', en: 'JSON' }],
];

/** Tell another format by a file's first bytes; nothing when it may be a CSV. */
export function otherFormat(bytes: Iterable<Uint8Array>): Bilingual | undefined {
  let head = '';
  for (const chunk of bytes) {
    head = String.fromCharCode(...chunk.subarray(0, 1024)).replace(/^\xEF\xBB\xBF/, '');
    break;
  }
  return FORMATS.find(([form]) => form.test(head))?.[1];
}
