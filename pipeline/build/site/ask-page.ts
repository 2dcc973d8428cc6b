import type { Language } from '../../issues/issue';
import type { AskSettings } from './client/ask-settings';
import { type Html, dataBlock, html } from './html';
import { LABELS } from './labels';
import { LANGUAGES } from './page';
import { relative, twin } from './page-path';
import { GENERAL } from './questions';
import type { Page, PageInput, Question, SiteData } from './types';

/** What the page's script says. */
const SCRIPT_TEXTS: Readonly<Record<Language, AskSettings['words']>> = {
  ja: {
    loading: 'データを読み込んでいます(はじめの一度だけ)…',
    running: '問い合わせています…',
    rows: '{count}件',
    shown: '{count}件のうち、はじめの{shown}件',
    none: '当てはまるものはありません。',
    yes: 'はい',
    no: 'いいえ',
    wrong: '問い合わせの書き方が違います: {detail}',
    failed: 'データを読み込めませんでした: {detail}',
    update:
      'ここではデータを読むことだけができます。問い合わせを SELECT、ASK、CONSTRUCT、DESCRIBE のどれかで始めてください。',
    stopped: '止めました。',
    long: '60秒たっても終わらないので止めました。LIMIT を付けるなどして、問い合わせを小さくしてください。',
    table: '結果',
  },
  en: {
    loading: 'Loading the data (the first time only)…',
    running: 'Running…',
    rows: '{count} results',
    shown: 'The first {shown} of {count} results',
    none: 'Nothing matches.',
    yes: 'Yes',
    no: 'No',
    wrong: 'The query is wrong: {detail}',
    failed: 'The data could not be loaded: {detail}',
    update: 'The data can only be read here. Begin the query with SELECT, ASK, CONSTRUCT or DESCRIBE.',
    stopped: 'Stopped.',
    long: 'Stopped after 60 seconds. Make the query smaller, with LIMIT for instance.',
    table: 'Result',
  },
};

const TEXTS = {
  description: {
    ja: '公開しているデータすべてに、SPARQLで問い合わせます。ブラウザーの中で動き、サーバーは要りません。',
    en: 'Ask all the published data in SPARQL. It runs in your browser, without a server.',
  },
  lead: {
    ja: '公開しているデータすべてを一つのグラフとして、SPARQLで問い合わせます。ブラウザーの中で動き、入力した内容はどこにも送られません。',
    en: 'All the published data as one graph, asked in SPARQL. It runs in your browser; nothing that you type is sent anywhere.',
  },
  examples: { ja: '問いの例', en: 'Worked questions' },
  query: { ja: '問い合わせ (SPARQL)', en: 'Query (SPARQL)' },
  run: { ja: '実行', en: 'Run' },
  stop: { ja: '止める', en: 'Stop' },
  save: { ja: '結果をCSVで保存', en: 'Save the result as CSV' },
  keys: { ja: 'Ctrl+Enterでも実行できます。', en: 'Ctrl+Enter runs it too.' },
  noScript: {
    ja: '問い合わせにはJavaScriptが要ります。データはホームからダウンロードできます。',
    en: 'Asking needs JavaScript. The data can be downloaded from the home page.',
  },
  result: { ja: '結果', en: 'Result' },
} as const;

/** The query page in both languages: SPARQL over all published graphs, answered in the browser. */
export function askPages({ site, brought }: PageInput): Page[] {
  const own = brought.flatMap(({ questions }) => questions);
  const asked = own.length > 0 ? own : GENERAL;
  return LANGUAGES.map((language) => askPage(site, asked, language));
}

function askPage(site: SiteData, asked: Question[], language: Language): Page {
  const folder = twin('ask', language);
  const graphs = [
    ...site.datasets.flatMap((dataset) =>
      dataset.distributions.filter((file) => file.extension === 'ttl').map((file) => file.path),
    ),
    'vocabulary.ttl',
    'catalog.ttl',
  ];
  const settings: AskSettings = {
    graphs: graphs.map((file) => relative(folder, file, 'file')),
    worker: relative(folder, 'assets/ask-worker.js', 'file'),
    base: site.base,
    root: relative(folder, ''),
    queries: asked.map(({ query }) => query),
    words: SCRIPT_TEXTS[language],
  };
  return {
    language,
    folder,
    twins: true,
    section: 'ask',
    webAssembly: true,
    title: LABELS.ask[language],
    description: TEXTS.description[language],
    scripts: ['ask.js'],
    body: body(asked, settings, language),
  };
}

/** What stands on the page: worked questions, the query, its result. */
function body(asked: Question[], settings: AskSettings, language: Language): Html {
  return html`<h1>${LABELS.ask[language]}</h1>
    <p class="lead">${TEXTS.lead[language]}</p>
    <section>
      <h2 id="examples">${TEXTS.examples[language]}</h2>
      <ol class="questions">
        ${asked.map((question, index) => questionItem(question, index, language))}
      </ol>
    </section>
    <section>
      <h2 id="query-title"><label for="query">${TEXTS.query[language]}</label></h2>
      <textarea id="query" rows="16" spellcheck="false" autocapitalize="off" autocomplete="off">
${asked[0]?.query}</textarea>
      <p class="controls">
        <button type="button" id="run" class="primary">${TEXTS.run[language]}</button
        ><button type="button" id="stop" disabled>${TEXTS.stop[language]}</button
        ><button type="button" id="save" disabled>${TEXTS.save[language]}</button
        ><span class="note">${TEXTS.keys[language]}</span>
      </p>
      <noscript><p>${TEXTS.noScript[language]}</p></noscript>
    </section>
    <section>
      <h2 id="result-title">${TEXTS.result[language]}</h2>
      <p id="message" role="status"></p>
      <div id="result"></div>
    </section>
    ${dataBlock('application/json', settings, 'ask-settings')}`;
}

function questionItem({ title }: Question, index: number, language: Language): Html {
  return html`<li><button type="button" data-question="${index}">${title[language]}</button></li>`;
}
