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
  const sorting: Sorting = { parts, title: key(title), part: undefined, section: undefined };
  full.forEach((line, index) => {
    const seen = look(line, full[index + 1]);
    BUCKETS.find(([holds]) => holds(seen, sorting))?.[1](seen, sorting);
  });
  return parts;
}

/** How far the lines have been sorted: below which heading the next one stands. */
interface Sorting {
  parts: Parts;
  title: string;
  part: 'facts' | 'indicators' | 'narrative' | 'list' | 'closing' | undefined;
  section: number | undefined;
}

/** A line as the buckets look at it. */
interface Seen {
  line: Line;
  next: Line | undefined;
  /** Its text without blanks and variants, and its first cell's. */
  text: string;
  first: string;
  /** What it says as the heading of a section. */
  heading: ReturnType<typeof readSectionHeading>;
}

function look(line: Line, next: Line | undefined): Seen {
  const cell = line.cells[0];
  const alone = compact(line.text) === compact(cell?.text ?? '');
  const heading = alone ? readSectionHeading(cell as Cell) : undefined;
  return { line, next, text: key(line.text), first: key(cell?.text ?? ''), heading };
}

/** Headings of parts, by their text. */
const HEADINGS: Readonly<Record<string, Sorting['part']>> = {
  '■計画の基本情報': 'facts',
  '■成果指標': 'indicators',
  '■計画の実績等': 'narrative',
  基本方針別評価: 'closing',
};

const isNumbered = (line: Line): boolean => looksLikeNumber(plain(line.cells[0]?.text ?? ''));

/** Where a line belongs: the first bucket whose question it answers takes it. What no bucket takes is in no part. */
const BUCKETS: readonly [
  holds: (seen: Seen, sorting: Sorting) => boolean,
  take: (seen: Seen, sorting: Sorting) => void,
][] = [
  [({ text }) => Object.hasOwn(HEADINGS, text), ({ text }, sorting) => (sorting.part = HEADINGS[text])],
  [({ text }) => /計画実績一覧$/.test(text), (_, sorting) => (sorting.part = 'list')],
  [({ heading }) => heading !== undefined, takeSection],
  [
    ({ text }, { parts, title }) => !parts.title && text.startsWith(title),
    ({ line }, { parts }) => (parts.title = line),
  ],
  [
    ({ line }) => isHeader(line),
    ({ line }, sorting) => {
      sorting.parts.headers.push(line);
      sorting.part = 'list';
    },
  ],
  [({ line }) => isSubheader(line), () => undefined],
  [
    ({ line }) => isNumbered(line) && line.cells.length > 2,
    ({ line }, { parts, section }) => parts.rows.push({ line, section }),
  ],
  [
    ({ line }, { parts, part }) =>
      parts.title !== undefined && !parts.author && part === undefined && readAuthor(line) !== undefined,
    ({ line }, { parts }) => (parts.author = line),
  ],
  [
    ({ first }, { part }) => part === 'narrative' || Object.hasOwn(NARRATIVE, first),
    ({ line }, { parts }) => parts.narrative.push(line),
  ],
  [(_, { part }) => part === 'indicators', ({ line }, { parts }) => parts.indicators.push(line)],
  [(_, { part }) => part === 'closing', ({ line }, { parts }) => parts.closing.push(line)],
  [
    ({ first }, { part }) => part === 'facts' && Object.hasOwn(FACTS, first),
    ({ line }, { parts }) => parts.facts.push(line),
  ],
  [
    ({ line }, { part }) => part === 'facts' && line.cells.length > 1,
    ({ line }, { parts }) => parts.framework.push(line),
  ],
];

/** A section's heading stands over its initiatives, or, where none follow, in the closing part. */
function takeSection({ line, next, heading }: Seen, sorting: Sorting): void {
  if (!heading) return;
  const closing = !(next && (isHeader(next) || isNumbered(next)));
  sorting.parts.sections.push({ line, ...heading, closing });
  if (!closing) [sorting.part, sorting.section] = ['list', heading.number];
}
