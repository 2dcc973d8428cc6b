const GROUPS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const BARE = /^-?\d+(?:\.\d+)?$/;

/**
 * A number in digits alone: without thousands commas that stand where they should, with `-` for ▲ and △, without the unit
 * that the column has. Anything else that stands beside the digits stays.
 * @param text with its characters in half width
 * @param unit the column's own unit
 * @param whole whether the column holds whole numbers, of which a decimal part of zeros says nothing
 */
export function bareNumber(text: string, unit: string | undefined, whole: boolean): string | undefined {
  const signed = text.replace(/^[▲△−]\s?(?=\d)/u, '-');
  const measure = unit?.normalize('NFKC');
  // Of a year or number in the brackets of a title, as in 人口(2023), a figure may end with the digits.
  const alone =
    measure && !/^[\d.,+-]/.test(measure) && signed.endsWith(measure)
      ? signed.slice(0, -measure.length).trimEnd()
      : signed;
  const digits = GROUPS.test(alone) ? alone.replaceAll(',', '') : alone;
  if (!BARE.test(digits)) return undefined;
  return whole ? digits.replace(/\.0+$/, '') : digits;
}

/** The unit that a title names in brackets: 面積(平方メートル). */
export function unitOfTitle(title: string): string | undefined {
  return /[(（]([^()（）]{1,10})[)）]$/u.exec(title)?.[1];
}
