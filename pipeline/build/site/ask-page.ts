import type { Language } from '../../issues/issue';
import { relative, twin } from './address';
import type { AskSettings } from './client/ask-settings';
import { type Html, dataBlock, html } from './html';
import type { Page } from './page';
import { questions } from './dx-plan/questions';
import { GENERAL, type Question } from './questions';
import type { Facts } from './types';
import { WORDS } from './words';

const SAID: Readonly<Record<Language, AskSettings['words']>> = {
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

/** The query page: SPARQL over all published graphs, answered in the browser. */
export function askPage(facts: Facts, language: Language): Page {
  const ja = language === 'ja';
  const folder = twin('ask', language);
  const asked = facts.tables.has('dx_plan_initiatives') ? questions(facts.base) : GENERAL;
  const graphs = [
    ...facts.datasets.flatMap((dataset) =>
      dataset.distributions.filter((file) => file.extension === 'ttl').map((file) => file.path),
    ),
    'vocabulary.ttl',
    'catalog.ttl',
  ];
  const settings: AskSettings = {
    graphs: graphs.map((file) => relative(folder, file, 'file')),
    worker: relative(folder, 'assets/ask-worker.js', 'file'),
    base: facts.base,
    root: relative(folder, ''),
    queries: asked.map(({ query }) => query),
    words: SAID[language],
  };
  return {
    language,
    folder,
    twins: true,
    section: 'ask',
    webAssembly: true,
    title: WORDS.ask[language],
    description: ja
      ? '公開しているデータすべてに、SPARQLで問い合わせます。ブラウザーの中で動き、サーバーは要りません。'
      : 'Ask all the published data in SPARQL. It runs in your browser, without a server.',
    scripts: ['ask.js'],
    body: body(asked, settings, language),
  };
}

/** What stands on the page: worked questions, the query, its result. */
function body(asked: Question[], settings: AskSettings, language: Language): Html {
  const ja = language === 'ja';
  return html`<h1>${WORDS.ask[language]}</h1>
    <p class="lead">
      ${ja ? '公開しているデータすべてを一つのグラフとして、SPARQLで問い合わせます。ブラウザーの中で動き、入力した内容はどこにも送られません。' : 'All the published data as one graph, asked in SPARQL. It runs in your browser; nothing that you type is sent anywhere.'}
    </p>
    <section>
      <h2 id="examples">${ja ? '問いの例' : 'Worked questions'}</h2>
      <ol class="questions">
        ${asked.map((question, index) => html`<li><button type="button" data-question="${index}">${question.title[language]}</button></li>`)}
      </ol>
    </section>
    <section>
      <h2 id="query-title"><label for="query">${ja ? '問い合わせ (SPARQL)' : 'Query (SPARQL)'}</label></h2>
      <textarea id="query" rows="16" spellcheck="false" autocapitalize="off" autocomplete="off">
${asked[0]?.query}</textarea>
      <p class="controls">
        <button type="button" id="run" class="primary">${ja ? '実行' : 'Run'}</button
        ><button type="button" id="stop" disabled>${ja ? '止める' : 'Stop'}</button
        ><button type="button" id="save" disabled>${ja ? '結果をCSVで保存' : 'Save the result as CSV'}</button
        ><span class="note">${ja ? 'Ctrl+Enterでも実行できます。' : 'Ctrl+Enter runs it too.'}</span>
      </p>
      <noscript
        ><p>
          ${ja ? '問い合わせにはJavaScriptが要ります。データはホームからダウンロードできます。' : 'Asking needs JavaScript. The data can be downloaded from the home page.'}
        </p></noscript
      >
    </section>
    <section>
      <h2 id="result-title">${ja ? '結果' : 'Result'}</h2>
      <p id="message" role="status"></p>
      <div id="result"></div>
    </section>
    ${dataBlock('application/json', settings, 'ask-settings')}`;
}
