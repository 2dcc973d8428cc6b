import { PREFECTURES } from '../check/prefectures';

/** The columns of a place, and the column of the earlier form that each takes. */
const PLACES = /^(?:facility_)?(?:prefecture|city)$/;

/**
 * The place of a record by the names of the prefecture and municipality in the earlier form, which named the publisher with
 * them. Where the record's address names another place, that is not the record's, and the cell stays empty.
 * @param sources the columns, from 0, that are taken
 * @returns nothing for a column that is no place
 */
export function placeOf(name: string, sources: number[], byName: ReadonlyMap<string, number>): ((cells: string[]) => string) | undefined {
  const [from] = sources;
  const address = byName.get('address') ?? byName.get('facility_address');
  const [prefecture, municipality] = [byName.get('prefecture_name'), byName.get('municipality_name')];
  if (!PLACES.test(name) || from === undefined || address === undefined) return undefined;
  const cell = (cells: string[], at: number | undefined): string => (at === undefined ? '' : (cells[at] as string));
  return (cells) => (isElsewhere(cell(cells, address), cell(cells, prefecture), cell(cells, municipality)) ? '' : cell(cells, from));
}

/** Whether an address names another prefecture or another city than those given. */
function isElsewhere(address: string, prefecture: string, municipality: string): boolean {
  const named = [...PREFECTURES].find((one) => address.startsWith(one));
  if (named !== undefined && prefecture !== '' && named !== prefecture) return true;
  const rest = address.slice(named?.length ?? 0);
  const own = municipality.startsWith(prefecture) ? municipality.slice(prefecture.length) : municipality;
  if (own === '' || rest.replace(/^[^\d０-９]{1,6}?郡/u, '').startsWith(own) || rest.startsWith(own)) return false;
  // 本丸町 is a part of a town, and no municipality; behind a prefecture's name, or with 市, it is one.
  return (named !== undefined && rest !== '') || /^[^\d０-９町村区]{1,6}市/u.test(rest);
}
