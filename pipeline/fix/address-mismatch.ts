import { PREFECTURES } from '../text/prefectures';

/** The columns of a place, which take the earlier form's names of the publisher. */
const PLACES = /^(?:facility_)?(?:prefecture|city)$/;

/** Whether a column tells the place of a record. */
export function isPlace(name: string): boolean {
  return PLACES.test(name);
}

/**
 * Tell of records whether their address names another place than the prefecture and municipality that the earlier form
 * names: those are the publisher's, and most often the record's too.
 * @param byName the earlier form's columns, from 0
 */
export function elsewhere(byName: ReadonlyMap<string, number>): (cells: string[]) => boolean {
  const at = (name: string): number | undefined => byName.get(name);
  const [address, prefecture, municipality] = [
    at('address') ?? at('facility_address'),
    at('prefecture_name'),
    at('municipality_name'),
  ];
  // 茅ヶ崎市 is written with either ケ, and a blank may stand behind a prefecture.
  const cell = (cells: string[], column: number | undefined): string =>
    column === undefined ? '' : (cells[column] as string).replace(/[\s\u3000]/g, '').replace(/ヶ/g, 'ケ');
  return (cells) => isElsewhere(cell(cells, address), cell(cells, prefecture), cell(cells, municipality));
}

/** Whether an address names another prefecture or another city than those given. */
function isElsewhere(address: string, prefecture: string, municipality: string): boolean {
  const named = [...PREFECTURES].find((one) => address.startsWith(one));
  if (named !== undefined && prefecture !== '' && named !== prefecture) return true;
  const rest = address.slice(named?.length ?? 0);
  const own = municipality.startsWith(prefecture) ? municipality.slice(prefecture.length) : municipality;
  if (own === '' || rest.replace(/^[^\d０-９]{1,6}?郡/u, '').startsWith(own) || rest.startsWith(own)) return false;
  // 本丸町 is a part of a town, and no municipality; behind a prefecture's or a county's (郡) name, or with 市, it is one.
  return (
    (named !== undefined && rest !== '') ||
    /^[^\d０-９町村区]{1,6}市|^[^\d０-９]{1,6}?郡[^\d０-９]{1,6}?[町村]/u.test(rest)
  );
}
