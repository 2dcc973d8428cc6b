// Made by npm run generate.
import dx_plan_codes from '../../schemas/tables/dx_plan_codes.json';
import dx_plan_departments from '../../schemas/tables/dx_plan_departments.json';
import dx_plan_indicators from '../../schemas/tables/dx_plan_indicators.json';
import dx_plan_initiative_departments from '../../schemas/tables/dx_plan_initiative_departments.json';
import dx_plan_initiatives from '../../schemas/tables/dx_plan_initiatives.json';
import dx_plan_measures from '../../schemas/tables/dx_plan_measures.json';
import dx_plan_observations from '../../schemas/tables/dx_plan_observations.json';
import dx_plan_overview from '../../schemas/tables/dx_plan_overview.json';
import dx_plan_quality_notes from '../../schemas/tables/dx_plan_quality_notes.json';
import dx_plan_rating_summary from '../../schemas/tables/dx_plan_rating_summary.json';
import dx_plan_results from '../../schemas/tables/dx_plan_results.json';
import dx_plan_schedule from '../../schemas/tables/dx_plan_schedule.json';
import population_long from '../../schemas/tables/population_long.json';

/** The descriptions in `schemas/tables/`, by name. */
export const TABLES: Readonly<Record<string, unknown>> = {
  dx_plan_codes,
  dx_plan_departments,
  dx_plan_indicators,
  dx_plan_initiative_departments,
  dx_plan_initiatives,
  dx_plan_measures,
  dx_plan_observations,
  dx_plan_overview,
  dx_plan_quality_notes,
  dx_plan_rating_summary,
  dx_plan_results,
  dx_plan_schedule,
  population_long,
};
