import { coordinateOf } from '../../text/column-title';
import type { Findings } from '../findings/types';
import { type CrossFieldCheck, areExchanged } from './cross-field';

/** Where a table has its places, told by its titles: columns from 0, where there is one of each. */
export function placesByTitle(headers: string[]): { latitude: number; longitude: number } | undefined {
  const of = (kind: 'latitude' | 'longitude'): number[] =>
    headers.flatMap((title, at) => (coordinateOf(title) === kind ? [at] : []));
  const [[latitude, ...norths], [longitude, ...easts]] = [of('latitude'), of('longitude')];
  if (latitude === undefined || longitude === undefined || norths.length + easts.length > 0) return undefined;
  return { latitude, longitude };
}

/** Compile the check of places in a table that nothing declares: coordinates in one another's column, or 0 for no value. */
export function compileCoordinates(headers: string[], findings: Findings): CrossFieldCheck[] {
  const places = placesByTitle(headers);
  if (!places) return [];
  const { latitude, longitude } = places;
  return [
    (cells, line) => {
      const [north, east] = [cells[latitude] as string, cells[longitude] as string];
      if (north === '' || east === '') return;
      const [y, x] = [Number(north), Number(east)];
      const place = { line, column: latitude + 1, field: headers[latitude] as string, value: north };
      if (y === 0 && x === 0) findings.add('COORDINATES_ZERO', place);
      else if (areExchanged(y, x))
        findings.add('COORDINATES_EXCHANGED', place, { first: east }, { severity: 'warning' });
    },
  ];
}
