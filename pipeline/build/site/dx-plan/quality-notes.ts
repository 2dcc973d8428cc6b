import type { Language } from '../../../issues/issue';
import type { Row } from '../../../model/row';
import type { Dataset } from '../../describe/dataset';
import { type Content, type Html, html } from '../html';
import { japanese, scrolling } from '../page';
import { text } from '../site-data';
import type { SiteData } from '../types';

/** Notes that are shown; the dataset of notes has them all. */
const SHOWN = 100;

const TEXTS = {
  title: { ja: '品質についての記録', en: 'Quality notes' },
  differences: {
    ja: (count: number) => `出典との違いや出典の中の食い違いが${count}件あります。`,
    en: (count: number) => `In ${count} places the data differ from the print, or the print from itself.`,
  },
  line: { ja: '出典の行', en: 'Source line' },
  record: { ja: '記録', en: 'Record' },
  column: { ja: '列', en: 'Column' },
  before: { ja: '変更前', en: 'Before' },
  after: { ja: '変更後', en: 'After' },
  reason: { ja: '理由', en: 'Reason' },
} as const;

/** Where a dataset's rows differ from the print, or the print from itself; nothing where they do not. */
export function qualityNotes(site: SiteData, { table }: Dataset, language: Language): Content {
  const notes = (site.tables.get('dx_plan_quality_notes') ?? []).filter((row) => row['table'] === table);
  if (notes.length === 0) return null;
  return html`<p>${TEXTS.differences[language](notes.length)}</p>
    ${scrolling(
      TEXTS.title[language],
      html`<table>
        <thead>
          <tr>
            <th scope="col">${TEXTS.line[language]}</th>
            <th scope="col">${TEXTS.record[language]}</th>
            <th scope="col">${TEXTS.column[language]}</th>
            <th scope="col">${TEXTS.before[language]}</th>
            <th scope="col">${TEXTS.after[language]}</th>
            <th scope="col">${TEXTS.reason[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${notes.slice(0, SHOWN).map((note) => noteRow(note, language))}
        </tbody>
      </table>`,
    )}`;
}

function noteRow(note: Row, language: Language): Html {
  return html`<tr>
    <td class="number">${text(note, 'line')}</td>
    <th scope="row">${text(note, 'record')}</th>
    <td><code>${text(note, 'field')}</code></td>
    <td>${japanese(text(note, 'before'), language)}</td>
    <td>${japanese(text(note, 'after'), language)}</td>
    <td>${japanese(text(note, 'reason'), language)}</td>
  </tr> `;
}
