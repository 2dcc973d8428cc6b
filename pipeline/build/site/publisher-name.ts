import type { Language } from '../../issues/issue';
import type { Publisher } from '../../model/publisher';

/** What a publisher is called in a language. */
export function publisherName({ name, name_en }: Publisher, language: Language): string {
  return { ja: name, en: name_en }[language];
}
