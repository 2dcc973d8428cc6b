import { MEDIA_TYPES } from '../../model/dist';

/** A count with its digits in groups of three, the same on every machine. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

/** A file's size in words. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [amount, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount < 9.95 ? amount.toFixed(1) : grouped(Math.round(amount))} ${unit}`;
}

/** A label as a heading: the codes' English labels begin small, as within a sentence. */
export function heading(label: string): string {
  return label.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** What a file's format is called. */
export function formatName(extension: string): string {
  return MEDIA_TYPES[extension]?.name ?? extension.toUpperCase();
}
