import type { Bilingual } from '../../issues/issue';

/** The EU's data themes by code (authority table data-theme), as far as the fields of e-Stat fall under them. */
const THEMES: Readonly<Record<string, Bilingual>> = {
  AGRI: { ja: '農林水産業・食品', en: 'Agriculture, fisheries, forestry and food' },
  ECON: { ja: '経済・金融', en: 'Economy and finance' },
  EDUC: { ja: '教育・文化・スポーツ', en: 'Education, culture and sport' },
  ENER: { ja: 'エネルギー', en: 'Energy' },
  ENVI: { ja: '環境', en: 'Environment' },
  GOVE: { ja: '政府・公共部門', en: 'Government and public sector' },
  HEAL: { ja: '健康', en: 'Health' },
  INTR: { ja: '国際問題', en: 'International issues' },
  JUST: { ja: '司法・公共の安全', en: 'Justice, legal system and public safety' },
  REGI: { ja: '地域・都市', en: 'Regions and cities' },
  SOCI: { ja: '人口・社会', en: 'Population and society' },
  TECH: { ja: '科学技術', en: 'Science and technology' },
  TRAN: { ja: '運輸', en: 'Transport' },
};

/** Which of them a field of e-Stat falls under; a field that none takes is the public sector's, whose data it is. */
const OF_FIELD: Readonly<Record<string, string>> = {
  '国土・気象': 'ENVI',
  '人口・世帯': 'SOCI',
  '労働・賃金': 'SOCI',
  農林水産業: 'AGRI',
  鉱工業: 'ECON',
  '商業・サービス業': 'ECON',
  '企業・家計・経済': 'ECON',
  '住宅・土地・建設': 'REGI',
  'エネルギー・水': 'ENER',
  '運輸・観光': 'TRAN',
  '情報通信・科学技術': 'TECH',
  '教育・文化・スポーツ・生活': 'EDUC',
  '司法・安全・環境': 'JUST',
  '社会保障・衛生': 'HEAL',
  国際: 'INTR',
};

/** A dataset's theme, told by its field: the theme's code and name. */
export function themeOf(classification: string): { code: string; label: Bilingual } {
  const code = OF_FIELD[classification] ?? 'GOVE';
  return { code, label: THEMES[code] as Bilingual };
}
