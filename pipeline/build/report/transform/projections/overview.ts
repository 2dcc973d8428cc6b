import type { Row } from '../../../../model/row';
import { compact, key } from '../../extract/blanks';
import type { Field } from '../../extract/report';
import { type Context, leadingColumns, publish, publishable } from '../context';

interface Entry {
  section: string;
  kind: string;
  label?: string;
  text: Field;
}

/** Its place among the published tables. */
export const position = 100;

/** The plan's facts, its performance indicators and the report's narrative, one paragraph, list item or cell a row. */
export function project(context: Context): Row[] {
  const { report, codes } = context;
  const entries: Entry[] = [
    { section: 'title', kind: 'heading', text: report.title },
    { section: 'author', kind: 'paragraph', text: report.department },
    ...report.passages.flatMap((passage) => passage.items.map((item) => ({ section: passage.section, ...item }))),
    ...report.indicators.flatMap((indicator) =>
      indicator.cells.map((cell) => ({ section: 'indicators', kind: 'cell', ...cell })),
    ),
    { section: 'closing_note', kind: 'paragraph', text: report.closing.note.text },
    ...report.broken.map((text) => ({ section: 'broken_framework', kind: 'cell', text })),
  ];
  const counts = new Map<string, number>();
  return Object.keys(codes.overview_section).flatMap((section) =>
    entries
      .filter((entry) => entry.section === section)
      .map((entry) => {
        const order = (counts.get(section) ?? 0) + 1;
        counts.set(section, order);
        const overview_id = `${section}-${order}`;
        const address = { table: 'dx_plan_overview', record: overview_id, field: 'text', fiscal_year: null };
        return {
          ...leadingColumns(context, 'dx_plan_overview', overview_id),
          overview_id,
          section_code: section,
          section: codes.overview_section[section]?.ja ?? section,
          order,
          kind: entry.kind,
          label: entry.label === undefined ? null : publishable(key(entry.label)),
          text: publish(context, address, reading(section, entry.text.text), entry.text),
          source_line: entry.text.spans[0]?.line ?? null,
        };
      }),
  );
}

/** Titles, names and periods are printed with blanks for their looks; prose keeps its blanks. */
function reading(section: string, text: string): string {
  if (section === 'author') return compact(text).replace(/^[(（](.*)[)）]$/u, '$1');
  return section === 'title' || section === 'plan_period' ? compact(text) : text;
}
