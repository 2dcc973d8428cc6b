import Papa from 'papaparse';
import type { Issue } from '../issues/issue';
import { listIssue } from '../issues/list';
import { decode } from '../source/decode';

/** A record of a CSV: its cells as they stand in the file, and the line where it begins, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** A CSV as it was found; a line break inside a cell is `\n`. */
export interface CsvRecords {
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'cp932';
  delimiter: ',' | '\t';
  /** Records with a value in them, the header first; there is always one. */
  records: [CsvRecord, ...CsvRecord[]];
  /** Records without any, such as the lines of commas that a spreadsheet leaves behind. */
  blank: CsvRecord[];
}

/** What the decoder's codes say of a list. */
const UNREADABLE = {
  REPORT_EMPTY: { ja: '文字が一つもありません', en: 'it holds no character' },
  REPORT_BINARY: { ja: '制御文字があります(ExcelやPDFなど、テキストでないファイルかもしれません)', en: 'it holds a control character, and may be a workbook or a PDF' },
  REPORT_UNDECODABLE: { ja: 'UTF-8、UTF-16、CP932(Shift_JIS)のどれでもない文字の並びがあります', en: 'some bytes are neither UTF-8, UTF-16 nor CP932 (Shift_JIS)' },
} as const;

/**
 * Read the records of a CSV as municipalities publish them: UTF-8 with or without BOM, UTF-16 with BOM or CP932, told
 * apart by content; lines that end with CRLF, LF or CR, also mixed; tabs for commas, as Excel's Unicode text has them.
 * Every record has as many cells as the first.
 */
export function readCsvRecords(bytes: Uint8Array, file: string): CsvRecords | { issues: Issue[] } {
  const wide = fromUtf16(bytes);
  const decoded = decode(wide?.utf8 ?? bytes, file);
  if ('issue' in decoded) return { issues: [listIssue('LIST_UNREADABLE', decoded.issue.where, { detail: UNREADABLE[decoded.issue.code as keyof typeof UNREADABLE] })] };

  const text = decoded.text.replace(/\r\n?/g, '\n');
  const first = text.trimStart().split('\n', 1)[0] as string;
  const delimiter = first.includes('\t') && !first.includes(',') ? '\t' : ',';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const all = numbered(data);
  const [broken] = errors;
  // What follows a quotation mark that is not closed is read wrongly, and would be reported wrongly.
  if (broken) return { issues: [listIssue('LIST_NOT_CSV', { file, line: all[broken.row ?? 0]?.line })] };

  // Behind the last line's end the parser sees one more record, of one empty cell.
  if (all.at(-1)?.cells.length === 1 && all.at(-1)?.cells[0] === '') all.pop();
  const [head, ...others] = all.filter(hasValue);
  if (!head) return { issues: [listIssue('LIST_UNREADABLE', { file }, { detail: UNREADABLE.REPORT_EMPTY })] };
  const columns = head.cells.length;
  const ragged = others.filter(({ cells }) => cells.length !== columns);
  if (ragged.length > 0) return { issues: ragged.map(({ line, cells }) => listIssue('LIST_RAGGED', { file, line }, { cells: cells.length, columns })) };
  return { encoding: wide?.encoding ?? decoded.encoding, delimiter, records: [head, ...others], blank: all.filter((record) => !hasValue(record)) };
}

/** Turn UTF-16, told by its BOM, into UTF-8 with BOM, so that one decoder judges both. */
function fromUtf16(bytes: Uint8Array): { encoding: 'utf-16le' | 'utf-16be'; utf8: Uint8Array } | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return encoding && { encoding, utf8: new TextEncoder().encode(`\uFEFF${new TextDecoder(encoding).decode(bytes)}`) };
}

function numbered(data: string[][]): CsvRecord[] {
  let line = 1;
  return data.map((cells) => {
    const record = { line, cells };
    for (const cell of cells) line += cell.split('\n').length - 1;
    line += 1;
    return record;
  });
}

function hasValue({ cells }: CsvRecord): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
