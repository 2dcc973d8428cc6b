import { createHash } from 'node:crypto';
import { type Department, readDepartments } from '../extract/department';
import type { Initiative } from '../extract/report';
import { type Context, publish, publishable } from './context';

/** Names of the departments in charge of an initiative, in the report's order, layout blanks gone. */
export function departmentNames(context: Context, initiative: Initiative): string[] {
  const address = { table: 'dx_plan_initiatives', record: initiative.id, field: 'departments', fiscal_year: null };
  return (readDepartments(initiative.department.text) ?? []).map(
    (department) => publish(context, address, department.name, initiative.department) as string,
  );
}

/** An initiative's departments under their published names. */
export function departmentsOf(initiative: Initiative): Department[] {
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
export function chain(department: Department): Department[] {
  const { bureau, division, group, name } = department;
  const above: Department[] = [];
  if (bureau && division) above.push({ name: bureau, bureau, division: null, group: null, remark: null });
  if (division && group) above.push({ name: (bureau ?? '') + division, bureau, division, group: null, remark: null });
  if (bureau && group && !division) above.push({ name: bureau, bureau, division: null, group: null, remark: null });
  return [...above.filter((unit) => unit.name !== name), department];
}
