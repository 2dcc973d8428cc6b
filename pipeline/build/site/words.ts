import type { Bilingual } from '../../issues/issue';

/** What the pages say of themselves; what the data say stays as it is. */
export const WORDS = {
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
  policy: { ja: '基本方針', en: 'Policy' },
  measure: { ja: '重点施策', en: 'Measure' },
  rating: { ja: '進捗度評価', en: 'Progress rating' },
  department: { ja: '担当', en: 'Department' },
  initiative: { ja: '取組', en: 'Initiative' },
  initiatives: { ja: '取組', en: 'initiatives' },
  total: { ja: '計', en: 'Total' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  kind: { ja: '種類', en: 'Kind' },
  value: { ja: '値', en: 'Value' },
  quote: { ja: '報告書の文', en: 'Words of the report' },
  about: { ja: '約', en: 'about ' },
  fallenBack: { ja: '後退', en: 'fallen back' },
  line: { ja: '出典の行', en: 'Source line' },
  iri: { ja: 'アドレス (IRI)', en: 'Address (IRI)' },
  download: { ja: 'ダウンロード', en: 'Download' },
  example: { ja: '見本(架空のデータ)', en: 'Example (made-up data)' },
  all: { ja: 'すべて', en: 'All' },
  required: { ja: '必須', en: 'yes' },
  source: { ja: '出典', en: 'Source' },
  pageData: { ja: 'このページのデータ', en: 'Data of this page' },
  relistedFrom: { ja: '再掲元', en: 'Relisted from' },
  relistedAs: { ja: '再掲先', en: 'Listed again as' },
} as const satisfies Record<string, Bilingual>;

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

const FORMATS: Readonly<Record<string, string>> = {
  jsonld: 'JSON-LD',
  ttl: 'Turtle',
  nt: 'N-Triples',
  geojson: 'GeoJSON',
};

/** What a file's format is called. */
export function formatName(extension: string): string {
  return FORMATS[extension] ?? extension.toUpperCase();
}
