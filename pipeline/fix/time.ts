/** Before or after noon, the hour, the minute, a second of 00. */
const FORM = /^(午前|午後|AM|PM|am|pm)?\s?(\d{1,2})(?::(\d{2})(?::00)?|時(?:(\d{1,2})分?)?)\s?(AM|PM|am|pm)?$/;

/**
 * A time in any notation that says it whole, as `hh:mm`: `8:30`, `8時30分`, `午後5時15分`. What 午前12時, 午後12時
 * and, written so, AM12:00 mean is not certain, and half an hour (半) is not asked for. 24時 is left too.
 */
export function clockTime(text: string): string | undefined {
  const found = FORM.exec(text);
  if (!found) return undefined;
  const [, before, hours, colon, characters = '0', behind] = found;
  if (before !== undefined && behind !== undefined) return undefined;
  const half = (before ?? behind)?.toUpperCase();
  const hour = Number(hours);
  const twelfth = hour === 12 && half !== undefined;
  if (half !== undefined && (hour > 12 || (twelfth && before !== undefined))) return undefined;
  const late = half === '午後' || half === 'PM';
  const counted = (twelfth ? 0 : hour) + (late ? 12 : 0);
  // The end of a day as 24:00 is right in a sheet, and no time of any format that is published.
  if (counted > 23) return undefined;
  return `${String(counted).padStart(2, '0')}:${(colon ?? characters).padStart(2, '0')}`;
}
