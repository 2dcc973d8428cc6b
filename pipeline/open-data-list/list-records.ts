import type { Delimiter } from '../formats/csv/delimiter';
import type { Encoding } from '../formats/csv/encoding';
import type { QuoteFault } from '../formats/csv/records';
import { isBlank, sniffText } from '../formats/csv/sniff';
import { readText } from '../formats/csv/text';
import type { Issue } from '../issues/issue';
import { listIssue } from '../issues/list';

/** A record of a list: its cells as they stand in the file, a line break inside one `\n`, and its first line, from 1. */
export interface ListRecord {
  line: number;
  cells: string[];
}

/** A list as it was found. */
export interface ListRecords {
  encoding: Encoding;
  delimiter: Delimiter;
  /** Records with a value in them, the header first; there is always one. */
  records: [ListRecord, ...ListRecord[]];
  /** Records without any, such as the lines of commas that a spreadsheet leaves behind. */
  blank: ListRecord[];
}

/** Why a list is no text. */
const UNREADABLE = {
  empty: { ja: '文字が一つもありません', en: 'it holds no character' },
  binary: {
    ja: '制御文字があります(ExcelやPDFなど、テキストでないファイルかもしれません)',
    en: 'it holds a control character, and may be a workbook or a PDF',
  },
  undecodable: {
    ja: 'UTF-8、UTF-16、CP932(Shift_JIS)のどれでもない文字の並びがあります',
    en: 'some bytes are neither UTF-8, UTF-16 nor CP932 (Shift_JIS)',
  },
} as const;

/** Read the records of a list as municipalities publish them, whole: every record has as many cells as the first. */
export function readListRecords(bytes: Uint8Array, file: string): ListRecords | { issues: Issue[] } {
  const read = readText(bytes);
  if ('fault' in read) {
    const place = read.fault === 'empty' ? {} : { line: read.line, column: read.column };
    return { issues: [listIssue('LIST_UNREADABLE', { file, ...place }, { detail: UNREADABLE[read.fault] })] };
  }
  const text = sniffText([read.text], file);
  const all: ListRecord[] = [];
  let broken: { fault: QuoteFault; line: number } | undefined;
  text.records((cells, line, fault) => {
    // What follows such a quotation mark is read wrongly, and would be reported wrongly.
    if (fault === 'open' || fault === 'behind') broken = { fault, line };
    all.push({ line, cells: cells.map((cell) => cell.replace(/\r\n?/g, '\n')) });
    return broken === undefined;
  });
  if (broken) return { issues: [listIssue('LIST_NOT_CSV', { file, line: broken.line })] };

  const [head, ...others] = all.filter(hasValue);
  if (!head) return { issues: [listIssue('LIST_UNREADABLE', { file }, { detail: UNREADABLE.empty })] };
  const columns = head.cells.length;
  const ragged = others.filter(({ cells }) => cells.length !== columns);
  if (ragged.length > 0)
    return {
      issues: ragged.map(({ line, cells }) =>
        listIssue('LIST_RAGGED', { file, line }, { cells: cells.length, columns }),
      ),
    };
  return {
    encoding: read.encoding,
    delimiter: text.delimiter,
    records: [head, ...others],
    blank: all.filter((record) => !hasValue(record)),
  };
}

function hasValue({ cells }: ListRecord): boolean {
  return !isBlank(cells);
}
