/** A cell as a reader sees it: yes and no as the CSV has them, a list with commas of the language of the data. */
export function cellText(value: unknown): string {
  return savedText(value, '、');
}

/** A cell as the published CSV has it, but for what guards formulas. @param separator what stands between the values of a list */
export function savedText(value: unknown, separator = ''): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (Array.isArray(value)) return value.join(separator);
  return typeof value === 'number' ? String(value) : (value as string);
}
