import { createHash } from 'node:crypto';
import { compare } from '../../../issues/issue';
import type { Row } from '../../../model/row';
import { type Department, readDepartments } from '../extract/department';
import type { Initiative } from '../extract/report';
import { type Context, inOrder, leadingColumns, publish, publishable } from './context';

/** Names of the departments in charge of an initiative, in the report's order, layout blanks gone. */
export function departmentNames(context: Context, initiative: Initiative): string[] {
  const address = { table: 'dx_plan_initiatives', record: initiative.id, field: 'departments', fiscal_year: null };
  return (readDepartments(initiative.department.text) ?? []).map(
    (department) => publish(context, address, department.name, initiative.department) as string,
  );
}

/** An initiative's departments under their published names. */
function departmentsOf(initiative: Initiative): Department[] {
  const part = (text: string | null): string | null => text && publishable(text);
  return (readDepartments(initiative.department.text) ?? []).map(({ name, bureau, division, group, remark }) => ({
    name: publishable(name),
    bureau: part(bureau),
    division: part(division),
    group: part(group),
    remark: part(remark),
  }));
}

/** A department's identifier: the first 8 hex digits of its name's SHA-256, so that a name keeps its address over the years. */
export function departmentId(name: string): string {
  return createHash('sha256').update(name, 'utf8').digest('hex').slice(0, 8);
}

/** A department and the units above it, from the top. */
function chain(department: Department): Department[] {
  const { bureau, division, group, name } = department;
  const above: Department[] = [];
  if (bureau && division) above.push({ name: bureau, bureau, division: null, group: null, remark: null });
  if (division && group) above.push({ name: (bureau ?? '') + division, bureau, division, group: null, remark: null });
  if (bureau && group && !division) above.push({ name: bureau, bureau, division: null, group: null, remark: null });
  return [...above.filter((unit) => unit.name !== name), department];
}

/** One row a department, and one a unit above it, with how many initiatives each is in charge of. */
export function projectDepartments(context: Context): Row[] {
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

/** One row an initiative and department in charge of it. */
export function projectInitiativeDepartments(context: Context): Row[] {
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
