import { compare } from '../../../../issues/issue';
import type { Row } from '../../../../model/row';
import type { Department } from '../../extract/department';
import { type Context, inOrder, leadingColumns } from '../context';
import { chain, departmentId, departmentsOf } from '../departments';

/** Its place among the published tables. */
export const position = 50;

/** One row a department, and one a unit above it, with how many initiatives each is in charge of. */
export function project(context: Context): Row[] {
  const units = new Map<
    string,
    { unit: Department; parent: string | null; own: Set<string>; total: Set<string>; line: number }
  >();
  for (const initiative of inOrder(context.report.initiatives)) {
    for (const department of departmentsOf(initiative)) {
      let parent: string | null = null;
      for (const unit of chain(department)) {
        const known = units.get(unit.name) ?? { unit, parent, own: new Set(), total: new Set(), line: initiative.line };
        known.total.add(initiative.id);
        if (unit === department) known.own.add(initiative.id);
        units.set(unit.name, known);
        parent = unit.name;
      }
    }
  }
  return [...units.values()]
    .sort((a, b) => compare(a.unit.name, b.unit.name))
    .map(({ unit, parent, own, total, line }) => ({
      ...leadingColumns(context, 'dx_plan_departments', departmentId(unit.name)),
      department_id: departmentId(unit.name),
      name: unit.name,
      bureau: unit.bureau,
      division: unit.division,
      group: unit.group,
      remark: unit.remark,
      parent: parent === null ? null : departmentId(parent),
      initiative_count: own.size,
      total_initiative_count: total.size,
      source_line: line,
    }));
}
