import type { Bilingual, Language } from '../../issues/issue';
import { type Content, type Html, html } from './html';
import { LABELS } from './labels';
import { relative, twin } from './page-path';
import type { Page, SiteData } from './types';

/** The languages of the pages, Japanese first. */
export const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** Only what the site itself holds is loaded, and no script or style stands inside a page. */
function policy(page: Page): Html {
  const scripts = page.webAssembly ? html`'self' 'wasm-unsafe-eval'` : html`'self'`;
  return html`default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self';
  worker-src 'self'; form-action 'self'; base-uri 'none'`;
}

/** Frame a page: head, menu, content, foot. Every address in it is relative, so that it works in any folder of any host. */
export function framed(page: Page, site: SiteData): string {
  return html`<!doctype html>
    <html lang="${page.language}">
      ${head(page, site)}
      <body>
        <a class="skip" href="#content">${LABELS.skip[page.language]}</a>
        ${banner(page, site)}
        <main id="content" class="wide" tabindex="-1">${trail(page)}${page.body}</main>
        ${foot(page, site)}
      </body>
    </html> `.html;
}

/** The folder of the page's Japanese form. */
function ownFolder({ language, folder }: Page): string {
  return language === 'en' ? folder.replace(/^en\/?/, '') : folder;
}

function head(page: Page, { publisher }: SiteData): Html {
  const { language, folder } = page;
  const site = publisher.catalogue.title[language];
  const file = (target: string): string => relative(folder, target, 'file');
  const own = ownFolder(page);
  // Open and closed by hand: a template is a piece, and a formatter takes it for a whole page.
  // prettier-ignore
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.section === 'home' ? site : `${page.title} | ${site}`}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="${file('assets/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${file('assets/style.css')}">
${page.twins && LANGUAGES.map((one) => html`<link rel="alternate" hreflang="${one}" href="${relative(folder, twin(own, one))}">
`)}${page.head}${page.library && html`<script src="${file(`assets/${page.library}`)}" defer></script>
`}${page.scripts?.map((script) => html`<script type="module" src="${file(`assets/${script}`)}"></script>
`)}</head>`;
}

function banner(page: Page, { publisher }: SiteData): Html {
  const { language, folder } = page;
  const to = (target: string): string => relative(folder, twin(target, language));
  const other = language === 'ja' ? 'en' : 'ja';
  const menu: [Bilingual, string, Page['section'] | undefined][] = [
    [LABELS.home, '', 'home'],
    [LABELS.find, 'find', 'find'],
    [LABELS.ask, 'ask', 'ask'],
  ];
  return html`<header class="top">
    <div class="wide">
      <a class="brand" href="${to('')}">${publisher.catalogue.title[language]}</a>
      <nav aria-label="${LABELS.menu[language]}">
        <ul>
          ${menu.map(
            ([label, target, section]) =>
              html`<li>
                <a href="${to(target)}" ${page.section === section && html` aria-current="page"`}>${label[language]}</a>
              </li> `,
          )}${
            page.twins &&
            html`<li>
              <a href="${relative(folder, twin(ownFolder(page), other))}" lang="${other}" hreflang="${other}"
                >${LABELS.other[language]}</a
              >
            </li> `
          }
        </ul>
      </nav>
    </div>
  </header>`;
}

/** The pages above it. */
function trail({ language, folder, title, trail: above }: Page): Content {
  return (
    above &&
    html`<nav class="trail" aria-label="${LABELS.here[language]}">
      <ol>
        ${above.map((one) => html`<li><a href="${relative(folder, one.folder)}">${one.title}</a></li>`)}
        <li><span aria-current="page">${title}</span></li>
      </ol>
    </nav> `
  );
}

function foot({ language, folder }: Page, { publisher }: SiteData): Html {
  const file = (target: string): string => relative(folder, target, 'file');
  const files: [Bilingual, string][] = [
    [LABELS.catalogue, 'catalog.ttl'],
    [LABELS.vocabulary, 'vocabulary.ttl'],
    [LABELS.openDataList, `${publisher.code}_open_data_list.csv`],
    [LABELS.quality, 'quality-report.md'],
  ];
  const { url, label } = publisher.licence;
  return html`<footer class="foot">
    <div class="wide">
      <p>
        <span ${language === 'en' && html`lang="ja"`}>${publisher.name}</span> ·
        <a rel="license" href="${url}">${label}</a> — ${LABELS.footer[language]}
      </p>
      <ul>
        ${files.map(([name, path]) => html`<li><a href="${file(path)}" download>${name[language]}</a></li>`)}
      </ul>
    </div>
  </footer>`;
}

/** A text of the data, which is Japanese, marked as such where the page is not. */
export function japanese(value: string, language: Language): Content {
  return language === 'ja' ? value : html`<span lang="ja">${value}</span>`;
}

/** The same of what is HTML already. */
export function japaneseLink(value: Html, language: Language): Html {
  return language === 'ja' ? value : html`<span lang="ja">${value}</span>`;
}

/** A table that scrolls by itself where the screen is too narrow; the keyboard reaches it. */
export function scrolling(label: string, table: Content): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}
