import type { Bilingual } from '../source/publisher';
import type { LanguageValue } from '../table/description';

/** A text in both languages, as JSON-LD values. */
export function bilingual({ ja, en }: Bilingual): LanguageValue[] {
  return [{ '@value': ja, '@language': 'ja' }, { '@value': en, '@language': 'en' }];
}

/** JSON as it is published: two spaces, a line end at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
