import type { Language } from '../../issues/issue';
import type { Dataset } from '../describe/dataset';
import { type Html, html } from './html';

/** How to cite a dataset, as it is and when it was changed. */
export function citation(dataset: Dataset, language: Language): Html {
  const { publisher } = dataset;
  const cited =
    language === 'ja'
      ? `${publisher.name}「${dataset.title.ja}」(${dataset.modified}更新)、${publisher.licence.label}、${dataset.iri}`
      : `${publisher.name_en}: “${dataset.title.en}” (updated ${dataset.modified}), ${publisher.licence.label}, ${dataset.iri}`;
  const changed = language === 'ja' ? `${cited} を加工して作成` : `Made from ${cited}`;
  return html`<section>
    <h2 id="cite">${language === 'ja' ? '出典の書き方' : 'How to cite'}</h2>
    <dl class="stacked">
      <dt>${language === 'ja' ? 'そのまま使うとき' : 'As it is'}</dt>
      <dd>${cited}</dd>
      <dt>${language === 'ja' ? '加工したとき' : 'When you have changed it'}</dt>
      <dd>${changed}</dd>
    </dl>
  </section>`;
}
