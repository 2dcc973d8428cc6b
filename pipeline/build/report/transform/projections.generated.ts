// Written by `npm run generate` from the files of projections/: not to be edited.
import type { Row } from '../../../model/row';
import type { Context } from './context';
import { project as codes } from './projections/codes';
import { project as departments } from './projections/departments';
import { project as indicators } from './projections/indicators';
import { project as initiativeDepartments } from './projections/initiative-departments';
import { project as initiatives } from './projections/initiatives';
import { project as measures } from './projections/measures';
import { project as observations } from './projections/observations';
import { project as overview } from './projections/overview';
import { project as qualityNotes } from './projections/quality-notes';
import { project as ratingSummary } from './projections/rating-summary';
import { project as results } from './projections/results';
import { project as schedule } from './projections/schedule';

/** The tables of a report in their published order, each by its projection. */
export const PROJECTIONS: Readonly<Record<string, (context: Context) => Row[]>> = {
  dx_plan_initiatives: initiatives,
  dx_plan_schedule: schedule,
  dx_plan_results: results,
  dx_plan_measures: measures,
  dx_plan_departments: departments,
  dx_plan_initiative_departments: initiativeDepartments,
  dx_plan_rating_summary: ratingSummary,
  dx_plan_indicators: indicators,
  dx_plan_observations: observations,
  dx_plan_overview: overview,
  dx_plan_codes: codes,
  dx_plan_quality_notes: qualityNotes,
};
