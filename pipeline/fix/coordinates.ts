import { placesByTitle } from '../check/table/coordinates';
import { areExchanged } from '../check/table/cross-field';
import type { Column } from '../model/csvw';
import { isCertainCoordinate } from '../text/column-title';
import type { Mended } from './change';

/** Give what two cells of a row become, by their columns from 0; nothing when they stay. @param cells the row's cells, mended */
export type CoordinatesMend = (cells: string[]) => Map<number, Mended> | undefined;

/** Columns of places, from 0: as they are declared, or by their titles where those are certain. */
function placesOf(columns: (Column | undefined)[], headers: string[]): { latitude: number; longitude: number } {
  const of = (name: string): number => columns.findIndex((column) => column?.name === name);
  const declared = { latitude: of('latitude'), longitude: of('longitude') };
  if (declared.latitude >= 0 || declared.longitude >= 0) return declared;
  const titled = placesByTitle(headers);
  const certain =
    titled && [titled.latitude, titled.longitude].every((at) => isCertainCoordinate(headers[at] as string));
  return certain ? titled : declared;
}

/** Compile the mending of latitudes and longitudes that stand in one another's columns, which in Japan can not be mistaken. */
export function compileCoordinates(columns: (Column | undefined)[], headers: string[]): CoordinatesMend {
  const { latitude, longitude } = placesOf(columns, headers);
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
