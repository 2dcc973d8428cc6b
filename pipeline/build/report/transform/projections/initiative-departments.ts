import type { Row } from '../../../../model/row';
import { type Context, inOrder, leadingColumns } from '../context';
import { departmentId, departmentsOf } from '../departments';

/** Its place among the published tables. */
export const position = 60;

/** One row an initiative and department in charge of it. */
export function project(context: Context): Row[] {
  return inOrder(context.report.initiatives).flatMap((initiative) =>
    departmentsOf(initiative).map((department, index) => ({
      ...leadingColumns(context, 'dx_plan_initiative_departments', `${initiative.id}-${departmentId(department.name)}`),
      initiative_id: initiative.id,
      department_id: departmentId(department.name),
      order: index + 1,
      source_line: initiative.line,
    })),
  );
}
