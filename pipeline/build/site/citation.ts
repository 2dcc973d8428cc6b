import type { Language } from '../../issues/issue';
import type { Dataset } from '../describe/dataset';
import { type Html, html } from './html';
import { publisherName } from './publisher-name';

const TEXTS = {
  title: { ja: '出典の書き方', en: 'How to cite' },
  unchanged: { ja: 'そのまま使うとき', en: 'As it is' },
  changed: { ja: '加工したとき', en: 'When you have changed it' },
  cited: {
    ja: (publisher: string, title: string, modified: string) => `${publisher}「${title}」(${modified}更新)`,
    en: (publisher: string, title: string, modified: string) => `${publisher}: “${title}” (updated ${modified})`,
  },
  separator: { ja: '、', en: ', ' },
  made: { ja: (cited: string) => `${cited} を加工して作成`, en: (cited: string) => `Made from ${cited}` },
} as const;

/** How to cite a dataset, as it is and when it was changed. */
export function citation({ publisher, title, modified, iri }: Dataset, language: Language): Html {
  const source = TEXTS.cited[language](publisherName(publisher, language), title[language], modified);
  const cited = [source, publisher.licence.label, iri].join(TEXTS.separator[language]);
  return html`<section>
    <h2 id="cite">${TEXTS.title[language]}</h2>
    <dl class="stacked">
      <dt>${TEXTS.unchanged[language]}</dt>
      <dd>${cited}</dd>
      <dt>${TEXTS.changed[language]}</dt>
      <dd>${TEXTS.made[language](cited)}</dd>
    </dl>
  </section>`;
}
