import type { Row } from '../../../../model/row';
import type { Context } from '../context';
import { projectYearly } from '../yearly';

/** Its place among the published tables. */
export const position = 20;

/** One row a planned activity: initiative and fiscal year. */
export function project(context: Context): Row[] {
  return projectYearly(context, 'dx_plan_schedule', 'activity', (initiative) => initiative.schedule);
}
