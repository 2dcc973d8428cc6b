import { areExchanged } from '../check/table/cross-field';
import type { Column } from '../model/csvw';
import type { Mended } from './change';

/** Give what two cells of a row become, by their columns from 0; nothing when they stay. @param cells the row's cells, mended */
export type CoordinatesMend = (cells: string[]) => Map<number, Mended> | undefined;

/** Compile the mending of latitudes and longitudes that stand in one another's columns, which in Japan can not be mistaken. */
export function compileCoordinates(columns: (Column | undefined)[]): CoordinatesMend {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) =>
    columns.findIndex((column) => column?.name === name),
  ) as [number, number];
  if (latitude < 0 || longitude < 0) return () => undefined;
  return (cells) => {
    const [north, east] = [cells[latitude], cells[longitude]] as [string, string];
    if (north === '' || east === '' || !areExchanged(Number(north), Number(east))) return undefined;
    const because = { code: 'COORDINATES_EXCHANGED', rule: null } as const;
    return new Map([
      [latitude, { to: east, ...because }],
      [longitude, { to: north, ...because }],
    ]);
  };
}
