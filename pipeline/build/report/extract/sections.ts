import { compact, key } from './blanks';
import { isHeader, isSubheader } from './header';
import { type Cell, type Line, plain } from './lines';
import { looksLikeNumber } from './number';
import { FACTS, NARRATIVE, readAuthor } from './passages';
import { readSectionHeading } from './summary-table';

/** The lines of a report by the part that they belong to. */
export interface Parts {
  title?: Line;
  author?: Line;
  facts: Line[];
  framework: Line[];
  indicators: Line[];
  narrative: Line[];
  headers: Line[];
  rows: { line: Line; section: number | undefined }[];
  /** Headings of sections, over initiatives and in the closing part. */
  sections: { line: Line; number: number; at: number; closing: boolean }[];
  closing: Line[];
}

/** Sort the lines into parts, by what each looks like and the heading above it; the order of the parts is free. */
export function sortLines(lines: Line[], title: string): Parts {
  const parts: Parts = {
    facts: [],
    framework: [],
    indicators: [],
    narrative: [],
    headers: [],
    rows: [],
    sections: [],
    closing: [],
  };
  const full = lines.filter((line) => compact(line.text) !== '');
  let part: 'facts' | 'indicators' | 'narrative' | 'list' | 'closing' | undefined;
  let section: number | undefined;
  full.forEach((line, index) => {
    const text = key(line.text);
    const first = key(line.cells[0]?.text ?? '');
    const alone = compact(line.text) === compact(line.cells[0]?.text ?? '');
    const heading = alone ? readSectionHeading(line.cells[0] as Cell) : undefined;
    if (text === '■計画の基本情報') part = 'facts';
    else if (text === '■成果指標') part = 'indicators';
    else if (text === '■計画の実績等') part = 'narrative';
    else if (text === '基本方針別評価') part = 'closing';
    else if (/計画実績一覧$/.test(text)) part = 'list';
    else if (heading) {
      const next = full[index + 1];
      const closing = !(next && (isHeader(next) || looksLikeNumber(plain(next.cells[0]?.text ?? ''))));
      parts.sections.push({ line, ...heading, closing });
      if (!closing) [part, section] = ['list', heading.number];
    } else if (!parts.title && text.startsWith(key(title))) parts.title = line;
    else if (isHeader(line)) {
      parts.headers.push(line);
      part = 'list';
    } else if (isSubheader(line)) return;
    else if (looksLikeNumber(plain(line.cells[0]?.text ?? '')) && line.cells.length > 2)
      parts.rows.push({ line, section });
    else if (parts.title && !parts.author && part === undefined && readAuthor(line)) parts.author = line;
    else if (part === 'narrative' || Object.hasOwn(NARRATIVE, first)) parts.narrative.push(line);
    else if (part === 'indicators') parts.indicators.push(line);
    else if (part === 'closing') parts.closing.push(line);
    else if (part === 'facts')
      (Object.hasOwn(FACTS, first) ? parts.facts : line.cells.length > 1 ? parts.framework : []).push(line);
  });
  return parts;
}
