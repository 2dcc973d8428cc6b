import type { Row } from '../../../../model/row';
import { addresses } from '../../correct/addresses';
import { key } from '../../extract/blanks';
import { TAIL } from '../../extract/initiative';
import { measureOf } from '../../extract/measures';
import type { Initiative } from '../../extract/report';
import { placeName } from '../../observe/merge';
import { type Context, type Note, leadingColumns, yearColumns } from '../context';
import { relistedDifferences } from '../differences';

/** Its place among the published tables: the last, since the others leave notes. */
export const position = 1000;

/**
 * Every place in which the data differ from the report's print, relisted initiatives differ from their originals, and figures from one another.
 * It is projected last: the other projections leave their substitutions in `context.notes`.
 */
export function project(context: Context): Row[] {
  const { report } = context;
  const notes = [
    ...report.initiatives.flatMap(realignmentNotes),
    ...correctionNotes(context),
    ...frameworkNames(context),
    ...context.notes,
    ...contradictions(context),
    ...relistedDifferences(report),
  ];
  const used = new Map<string, number>();
  return notes.map((note) => {
    const stem = [note.record, note.field, note.fiscal_year, note.kind].filter((part) => part !== null).join('-');
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    const note_id = count === 1 ? stem : `${stem}-${count}`;
    return {
      ...leadingColumns(context, 'dx_plan_quality_notes', note_id),
      note_id,
      table: note.table,
      record: note.record,
      field: note.field,
      ...yearColumns(note.fiscal_year),
      kind: note.kind,
      before: note.before,
      after: note.after,
      position: note.position,
      occurrences: note.occurrences,
      reason: note.reason,
      line: note.line,
    };
  });
}

/** One note a realigned row. A missing cell: another's text stood in its column. One too many: its text was added. */
function realignmentNotes(initiative: Initiative): Note[] {
  const [first] = initiative.realignments;
  if (!first) return [];
  const labels = initiative.realignments.map(({ field }) => `「${TAIL[field]}」`).join('と');
  const missing = first.kind === 'missing';
  return [
    {
      table: 'dx_plan_initiatives',
      record: initiative.id,
      field: first.field,
      fiscal_year: null,
      kind: 'realigned',
      before: missing ? first.moved.text : null,
      after: missing ? null : first.moved.text,
      position: null,
      occurrences: 1,
      reason: missing
        ? `${labels}のセルがないため、後ろのセルを右に戻した。`
        : `${labels}のあたりにセルが多いため、間の文をつないだ。`,
      line: initiative.line,
    },
  ];
}

function correctionNotes({ report, applied }: Context): Note[] {
  const records = new Set(applied.map((one) => one.record));
  const places = addresses({
    ...report,
    initiatives: report.initiatives.filter((initiative) => records.has(initiative.id)),
  });
  return applied.map(({ record, field, fiscal_year = null, from, to, reason }) => {
    const place = places.find((one) => one.record === record && one.field === field && one.fiscal_year === fiscal_year);
    const printed = place?.value.printed ?? '';
    return {
      table: place?.table ?? 'dx_plan_initiatives',
      record,
      field,
      fiscal_year,
      kind: 'correction',
      before: from,
      after: to || null,
      position: [...printed.slice(0, printed.indexOf(from))].length + 1,
      occurrences: printed.split(from).length - 1,
      reason,
      line: place?.value.spans[0]?.line ?? 1,
    };
  });
}

/** Rows whose measure is printed otherwise than in the framework, whose name is the one published. */
function frameworkNames({ report }: Context): Note[] {
  return report.initiatives.flatMap((initiative) => {
    const label = measureOf(initiative, report.policies)?.label.text ?? '';
    const printed = initiative.measure_label.text;
    if (key(printed) === key(label)) return [];
    return [
      {
        table: 'dx_plan_initiatives',
        record: initiative.id,
        field: 'measure_name',
        fiscal_year: null,
        kind: 'framework_name',
        before: printed,
        after: label,
        position: 1,
        occurrences: 1,
        reason: null,
        line: initiative.line,
      },
    ];
  });
}

/** Figures of the report that contradict or round one another: the one published, then the other, with where both stand. */
function contradictions({ discrepancies }: Context): Note[] {
  return discrepancies.map(({ kind, own, other, reason }) => ({
    table: own.place.table,
    record: own.place.record,
    field: own.place.field,
    fiscal_year: own.place.fiscal_year,
    kind: kind === 'rounded' ? 'rounded' : 'contradiction',
    before: own.printed,
    after: other,
    position: [...own.place.value.text.slice(0, own.at)].length + 1,
    occurrences: 1,
    reason: `${own.indicator.name.ja}(${own.fiscal_year}年度): ${placeName(own)}は${own.printed}、${reason}。`,
    line: own.place.line,
  }));
}
