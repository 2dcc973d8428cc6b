import { ERA_LETTER, ERA_NAME, ERA_SHORT } from './eras';

const [YEAR, MONTH, DAY] = ['(?:18|19|20|21)\\d{2}', '(?:0?[1-9]|1[0-2])', '(?:0?[1-9]|[12]\\d|3[01])'];
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';

/** The ways in which dates and periods are written; the first are those of ISO 8601. A lot number (1023-4-5) is none. */
const NOTATIONS: readonly (readonly [name: string, form: RegExp])[] = [
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['month', /^\d{4}-(?:0[1-9]|1[0-2])$/],
  ['year', /^(?:19|20)\d{2}$/],
  ['period', /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/],
  ['moment', /^\d{4}-\d{2}-\d{2}[T ][\d:.]+(?:Z|[+-]\d{2}:\d{2})?$/],
  ['code', /^(?:19|20)\d{2}[01]00000$/],
  ['slashes', new RegExp(`^${YEAR}/${MONTH}(?:/${DAY})?$`)],
  ['short', new RegExp(`^${YEAR}-${MONTH}-${DAY}$`)],
  ['points', new RegExp(`^${YEAR}\\.${MONTH}\\.${DAY}$`)],
  ['characters', /^\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?$/],
  ['no year', /^\d{1,2}月\d{1,2}日$/],
  ['month first', new RegExp(`^\\d{1,2}/\\d{1,2}/${YEAR}$`)],
  ['clock', new RegExp(`^(?:${YEAR}([/.-])${MONTH}\\1${DAY}|\\d{4}年\\d{1,2}月\\d{1,2}日) ${CLOCK}$`)],
  [
    'era',
    new RegExp(
      `^(?:${ERA_SHORT}\\s*(?:元|\\d{1,2})|${ERA_LETTER}(?:元|\\d{1,2}))(?:年?(?:度|\\s*\\d{1,2}月(?:\\s*\\d{1,2}日)?)?|([./-])${MONTH}(?:\\1${DAY})?)$|^${ERA_LETTER}\\d{1,2}年`,
    ),
  ],
];

/** A day of the week behind a day: 8月3日(土), 8月12日（月・祝）. */
const WEEKDAY = /\s*[(（][月火水木金土日](?:曜日?)?(?:[・,、]?祝日?)?[)）]$/u;

/** The same year in the era that began in it: 平成31年度(令和元年度), 平成31・令和元年. */
const BOTH_ERAS = new RegExp(
  String.raw`(?<=^[明大昭平].{2,6})[(（・]${ERA_NAME}(?:元|[\d０-９]{1,2})(?:年度?)?[)）]?`,
  'u',
);

/** Notations that rule L3-05 accepts, each for a column of its own. */
export const STANDARD: ReadonlySet<string> = new Set(['day', 'month', 'year', 'period', 'moment', 'code']);

/** Tell how a date or period is written; nothing when the text is none. */
export function notationOf(text: string): string | undefined {
  if (text.length > 40 || !/^[\d０-９明大昭平令MTSHR]/.test(text)) return undefined;
  const bare = /[（(・]/.test(text) ? text.replace(WEEKDAY, '').replace(BOTH_ERAS, '') : text;
  const half = /[０-９]/.test(bare) ? bare.normalize('NFKC') : bare;
  const name = NOTATIONS.find(([, form]) => form.test(half))?.[0];
  // A year in full-width digits is a number in them.
  if (half === text || name === undefined || !STANDARD.has(name)) return name;
  return name === 'year' ? undefined : 'other';
}
