import type { Bilingual } from '../../issues/issue';

/** What the pages say of themselves; what the data say stays as it is. */
export const LABELS = {
  skip: { ja: '本文へ', en: 'Skip to content' },
  menu: { ja: 'メニュー', en: 'Menu' },
  home: { ja: 'ホーム', en: 'Home' },
  datasets: { ja: 'データセット', en: 'Datasets' },
  find: { ja: 'さがす', en: 'Find' },
  ask: { ja: 'データに問う', en: 'Ask' },
  other: { ja: 'English', en: '日本語' },
  here: { ja: '現在の位置', en: 'You are here' },
  licence: { ja: 'ライセンス', en: 'Licence' },
  footer: {
    ja: '出典を示せば、商用も含めて自由に使えます。',
    en: 'Free to use, commercially too, if you name the source.',
  },
  quality: { ja: '品質報告', en: 'Quality report' },
  catalogue: { ja: '目録 (DCAT)', en: 'Catalogue (DCAT)' },
  openDataList: { ja: 'オープンデータ一覧', en: 'Open-data list' },
  vocabulary: { ja: '語彙', en: 'Vocabulary' },
  search: { ja: 'ことばでさがす', en: 'Search by words' },
  searchButton: { ja: 'さがす', en: 'Search' },
  rows: { ja: '行', en: 'rows' },
  iri: { ja: 'アドレス (IRI)', en: 'Address (IRI)' },
  download: { ja: 'ダウンロード', en: 'Download' },
  example: { ja: '見本(架空のデータ)', en: 'Example (made-up data)' },
  source: { ja: '出典', en: 'Source' },
} as const satisfies Record<string, Bilingual>;
