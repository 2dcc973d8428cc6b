import type { Publisher } from '../../model/publisher';
import type { Table } from '../../model/row';
import { populationLong } from './population-long';

/** Long tables that go with a wide sheet, by the sheet's slug: one observation a row (rule L3-09). */
export const COMPANIONS: Readonly<Record<string, (wide: Table, publisher: Publisher) => Table>> = {
  population: populationLong,
};
