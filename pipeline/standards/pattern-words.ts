import type { Bilingual } from '../issues/issue';

/** The patterns of the national sheets, in words: a clerk reads no regular expression. */
const WORDS: Readonly<Record<string, Bilingual>> = {
  '[0-9]{6}': { ja: '6桁の半角の数字', en: 'six half-width digits' },
  '[0-9]{7}|[0-9]{10}': { ja: '7桁か10桁の半角の数字', en: 'seven or ten half-width digits' },
  '[0-9A-Z]{10}': { ja: '10桁の半角の数字か英大文字', en: 'ten half-width digits or capitals' },
  '[0-9]+': { ja: '半角の数字', en: 'half-width digits' },
  '[a-z]{2}': { ja: '半角の英小文字2文字(日本語は「ja」)', en: 'two small letters (ja for Japanese)' },
  '[a-z0-9]+': { ja: '半角の英小文字と数字(「csv」など)', en: 'small letters and digits, as csv' },
  '[A-Za-z0-9_-]+': { ja: '半角の英数字、ハイフン、下線', en: 'half-width letters, digits, hyphens and underscores' },
  '[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}': {
    ja: '「2026-04-01/2027-03-31」の形の期間',
    en: 'a period as 2026-04-01/2027-03-31',
  },
};

/** What a pattern asks for, in words; another description's pattern is shown as it is. */
export function inWords(pattern: string): Bilingual {
  return WORDS[pattern] ?? { ja: `決められた形(${pattern})の値`, en: `of the form laid down (${pattern})` };
}
