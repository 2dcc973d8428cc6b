import type { Row } from '../../../model/row';
import type { Initiative, Yearly } from '../extract/report';
import { type Context, inOrder, leadingColumns, publish, yearColumns } from './context';

/** One row an initiative and year that has a text: the shape of the schedule and of the results. */
export function projectYearly(
  context: Context,
  table: string,
  column: string,
  years: (initiative: Initiative) => Yearly[],
): Row[] {
  return inOrder(context.report.initiatives).flatMap((initiative) =>
    years(initiative).map(({ fiscal_year, text }) => ({
      ...leadingColumns(context, table, `${initiative.id}-${fiscal_year}`),
      initiative_id: initiative.id,
      ...yearColumns(fiscal_year),
      [column]: publish(context, { table, record: initiative.id, field: column, fiscal_year }, text.text, text),
      source_line: initiative.line,
    })),
  );
}
