import type { Language } from '../../../issues/issue';
import { type Content, html } from '../html';
import { relative, twin } from '../page-path';
import type { SiteData } from '../types';
import type { CodeLabels } from './code-labels';
import { ratingFigure } from './rating-chart';

const TEXTS = {
  title: { ja: (year: number) => `${year}年度のようす`, en: (year: number) => `Fiscal ${year} at a glance` },
  counted: {
    ja: '行政DX推進計画(デジタル技術で行政と地域を変える計画)の取組の一つ一つに市が付けた進捗度評価を、基本方針ごとに数えました。',
    en: "The initiatives of the city's plan for digital transformation (DX), counted by policy and by how well the city says that they have progressed.",
  },
  find: { ja: '取組をさがす', en: 'Find an initiative' },
} as const;

/** The newest year at a glance, on the home page: its ratings by policy. */
export function ratingsSection(site: SiteData, language: Language, labels: CodeLabels): Content {
  const ratings = ratingFigure(site, language, labels);
  return (
    ratings &&
    html`<section>
      <h2 id="year">${TEXTS.title[language](ratings.year)}</h2>
      <p>
        ${TEXTS.counted[language]}
        <a href="${relative(twin('', language), twin('find', language))}">${TEXTS.find[language]}</a>
      </p>
      ${ratings.figure}
    </section>`
  );
}
