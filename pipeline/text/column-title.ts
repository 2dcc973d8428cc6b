/** What the columns of a table are about, told by their titles alone. */

const CODE_WORDS: ReadonlySet<string> = new Set([
  'id',
  'no',
  'code',
  'number',
  'num',
  'fax',
  'tel',
  'phone',
  'telephone',
  'zip',
  'zipcode',
  'postcode',
  'postal',
  'isbn',
  'jan',
]);
const CODE_TITLE = /番号|コード|電話|郵便|ファックス|ＩＤ|№/u;

/** The words of a title that is written in Latin letters, in lower case: `prefCode` has two. */
function latinWords(title: string): string[] {
  const apart = title.normalize('NFKC').replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return apart.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Whether the digits of a column are no quantities: a code, a number of something, a telephone. `id` within a word is no ID. */
export function isCodeTitle(title: string): boolean {
  return CODE_TITLE.test(title) || latinWords(title).some((word) => CODE_WORDS.has(word));
}

/** Whether a column is one of latitudes or longitudes, in degrees or as X and Y. */
export function coordinateOf(title: string): 'latitude' | 'longitude' | undefined {
  const words = latinWords(title);
  if (/緯度/u.test(title) || words.some((word) => /^(?:lat|latitude)$/.test(word)) || isLetter(title, 'Y'))
    return 'latitude';
  if (/経度/u.test(title) || words.some((word) => /^(?:lon|lng|long|longitude)$/.test(word)) || isLetter(title, 'X'))
    return 'longitude';
  return undefined;
}

/** Whether a title says which of the two coordinates it is: of X and Y some take X for the north. */
export function isCertainCoordinate(title: string): boolean {
  return !isLetter(title, 'X') && !isLetter(title, 'Y');
}

function isLetter(title: string, letter: 'X' | 'Y'): boolean {
  return new RegExp(`^${letter}(?:座標)?$`, 'iu').test(title.normalize('NFKC').trim());
}

/** Whether a column is one of years, months or days that are counted, and have no other unit. */
export function isCalendarTitle(title: string): boolean {
  return latinWords(title).some((word) => /^(?:year|month|day|date|fy|hour|age)$/.test(word));
}

/** Whether a column is one of lot numbers (番地), which a spreadsheet takes for days. */
export function isLotTitle(title: string): boolean {
  return /番地|地番/u.test(title);
}
