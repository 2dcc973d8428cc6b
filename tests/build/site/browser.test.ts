import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { hasBrowser, openBrowser } from './browser';
import { builtSite } from './built';
import { servedSite } from './served';

const { dist, site } = builtSite();
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One page of every kind, in Japanese; those with an English twin are seen in both languages. */
const KINDS: [kind: string, address: string, twins: boolean][] = [
  ['home', '', true],
  ['find', 'find/', true],
  ['ask', 'ask/', true],
  ['dataset with quality notes', 'dataset/242101_dx_plan_results/', true],
  ['dataset of figures', 'dataset/242101_dx_plan_observations/', true],
  ['initiative with indicators', 'dx_plan/initiative/1-6-3/', true],
  ['initiative that is relisted', 'dx_plan/initiative/2-6-2/', true],
  ['standard dataset', 'dataset/999997_aed/', true],
  ['measure', 'dx_plan/measure/2-11/', false],
  ['assessment', 'dx_plan/assessment/2024/2-11-3/', false],
  ['observation', 'dx_plan/observation/2024/certificates/2024/actual/', false],
  ['fiscal year', 'fiscal-year/2024/', false],
  ['term', 'vocabulary/purpose/', false],
  ['two terms', 'vocabulary/initiative/', false],
  ['distribution', 'dataset/242101_dx_plan_results/csv/', false],
  ['catalogue', 'catalog/', false],
];
const PAGES = KINDS.flatMap(([kind, address, twins]) => [
  [kind, address],
  ...(twins ? [[`${kind}, English`, `en/${address}`]] : []),
]);

/** What the report's rows rate C and D, read off its lines 66, 78, 114, 146, 204 and 103, 203. */
const LITTLE = ['1-1-2 C', '1-4-3 C', '2-3-1 C', '2-7-10 C', '3-3-2 C', '2-1-2 D', '3-3-1 D'];

/** What line 73 of the report gives: 令和3年度 in brackets, then a year a cell. */
const CERTIFICATES = [
  ['2021', '5855'],
  ['2022', '9501'],
  ['2023', '14034'],
  ['2024', '14757'],
];

(hasBrowser() ? describe : describe.skip)('in a real browser', () => {
  const { inPage, downloaded, cellsOf, address } = servedSite(site);

  it.each(PAGES)(
    '%s: opens without a fault, fits a phone, has one h1 and one main',
    async (_, target) => {
      await inPage(target, async (page) => {
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('main').count()).toBe(1);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      });
    },
    120_000,
  );

  describe('axe finds no violation', () => {
    let checked: Awaited<ReturnType<typeof openBrowser>>;
    beforeAll(async () => {
      // axe is put into the page, which the page's own policy forbids, here alone.
      checked = await openBrowser({ bypassCSP: true });
    }, 120_000);
    afterAll(() => checked.close());

    it.each(PAGES)(
      '%s, light and dark',
      async (_, target = '') => {
        const page = await checked.context.newPage();
        await page.goto(address() + target);
        if (target.includes('dataset/') && !target.endsWith('csv/')) await page.locator('.grid').waitFor();
        if (/ask\/$/.test(target)) {
          await page.locator('#run').click();
          await page.locator('#result table').waitFor();
        }
        await page.addScriptTag({ content: axe });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
            'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
          );
          expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        }
        await page.close();
      },
      120_000,
    );
  });

  it('on paper a row of the grid is a list that fits, with its labels, and a rating keeps its colour', async () => {
    await inPage('dataset/999997_aed/', async (page) => {
      await page.locator('.grid').waitFor();
      // A4 at 96 dots an inch.
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(794);
      // The last one moves: it has no latitude, and a cell without a value is left out.
      expect(await page.locator('.grid tbody td[data-label="緯度"]:visible').count()).toBe(4);
      expect(
        await page
          .locator('.grid tbody td:visible')
          .evaluateAll((cells) =>
            (cells as unknown as { dataset: { label: string }; textContent: string }[])
              .slice(0, 3)
              .map((cell) => [cell.dataset.label, cell.textContent]),
          ),
      ).toEqual([
        ['ID', '0001'],
        ['名称', '見本市役所'],
        ['名称_カナ', 'ミホンシヤクショ'],
      ]);
      expect(
        await page.evaluate('getComputedStyle(document.querySelector(".grid tbody td"), "::before").content'),
      ).toBe('"ID "');
      expect(await page.locator('.where').innerText()).toBe('1 / 1ページ');
      expect(
        await page
          .locator('.filters-row, .controls:not(.paging), form')
          .evaluateAll(
            (all) => all.filter((one) => (one as unknown as { offsetHeight: number }).offsetHeight > 0).length,
          ),
      ).toBe(0);
    });
    await inPage('dx_plan/initiative/1-6-3/', async (page) => {
      // White on the colour: white on white if a browser left the colour out, as it does to save ink.
      expect(await page.evaluate('getComputedStyle(document.querySelector(".badge")).color')).toBe(
        'rgb(255, 255, 255)',
      );
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.querySelector(".badge")).printColorAdjust')).toBe('exact');
    });
  }, 120_000);

  it('on a phone a table that goes on shows so at its edge', async () => {
    await inPage('', async (page) => {
      const shades = (): Promise<unknown> =>
        page.evaluate('getComputedStyle(document.querySelector("#targets ~ .scroll")).backgroundAttachment');
      expect(await shades()).toBe('scroll');
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await shades()).toBe('local, local, scroll, scroll');
    });
  }, 120_000);

  it('on a phone what is said of a thing stands on the screen, not beside it', async () => {
    await inPage('aed/999997/0001/', async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      expect(
        await page.evaluate(
          'document.querySelector(".reading").scrollWidth <= document.querySelector(".reading").parentElement.clientWidth',
        ),
      ).toBe(true);
    });
  }, 120_000);

  it('what a page offers to download is the published file, byte for byte', async () => {
    await inPage('dataset/242101_dx_plan_results/', async (page) => {
      for (const [index, extension] of ['csv', 'json', 'jsonld', 'ttl', 'nt', 'csv-metadata.json'].entries()) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.downloads a').nth(index).click(),
        ]);
        const file = `242101_dx_plan_results/242101_dx_plan_results.${extension}`;
        expect(download.suggestedFilename()).toBe(path.basename(file));
        expect(fs.readFileSync(await download.path()).equals(fs.readFileSync(path.join(dist, file)))).toBe(true);
      }
    });
  }, 120_000);

  it.each([
    ['ことば', 'q=クオカード', ['1-2-1']],
    ['かなと半角', 'q=くおｶｰﾄﾞ', ['1-2-1']],
    ['番号、全角', 'q=２－１１－３', ['2-11-3']],
    ['番号、マイナス記号', 'q=2\u221211\u22123', ['2-11-3']],
    ['番号、長音記号', 'q=２ー１１ー３', ['2-11-3']],
    // Line 73 of the report: 14,757件.
    ['数、コンマなし', 'q=14757', ['1-2-2']],
    ['数、コンマあり', 'q=１４，７５７', ['1-2-2']],
    ['進捗度評価', 'rating=D', ['2-1-2', '3-3-1']],
    ['重点施策', 'measure=2-11', ['2-11-1', '2-11-2', '2-11-3']],
    ['基本方針とことば', 'policy=3&q=図書館', ['3-1-4', '3-4-1', '3-4-2', '3-6-2', '3-6-3']],
  ])(
    'find by %s',
    async (_, query, expected) => {
      await inPage(`find/?${encodeURI(query)}`, async (page) => {
        expect(
          await page
            .locator('#results > li:visible[data-rating]')
            .evaluateAll((items) => items.map((item) => (item as unknown as { dataset: { id: string } }).dataset.id)),
        ).toEqual(expected);
      });
    },
    120_000,
  );

  it('find from the home page, and by what the list offers', async () => {
    await inPage('', async (page) => {
      await page.getByRole('searchbox').fill('クオカード');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(/find\/\?q=/);
      await page.locator('#count', { hasText: /^1件/ }).waitFor();
      await page.getByRole('button', { name: '条件を消す' }).click();
      await page.getByLabel('担当').selectOption({ label: '教育委員会事務局図書館' });
      // The report names it in charge of 1-1-4 and more; all of its lines stand under that name.
      await page.locator('#count', { hasText: /^\d件/ }).waitFor();
    });
  }, 120_000);

  it("the six questions give the report's numbers", async () => {
    await inPage('ask/', async (page) => {
      const ask = async (index: number): Promise<string[][]> => {
        await page.locator('[data-question]').nth(index).click();
        await page.locator('#result table').waitFor();
        return cellsOf(page, '#result');
      };
      expect(await page.locator('[data-question]').count()).toBe(6);
      // The closing table of the report: 61, 24, 5, 2 of 92.
      expect((await ask(0)).map(([code, , count]) => [code, count])).toEqual([
        ['A', '61'],
        ['B', '24'],
        ['C', '5'],
        ['D', '2'],
      ]);
      expect((await ask(1)).map(([id, , code]) => `${id} ${code}`)).toEqual(LITTLE);
      expect((await ask(2)).map(([, code, count]) => `${code} ${count}`)).toEqual([
        'A 11',
        'B 8',
        'C 2',
        'A 41',
        'B 10',
        'C 2',
        'D 1',
        'A 9',
        'B 6',
        'C 1',
        'D 1',
      ]);
      expect((await ask(3))[0]?.[1]).toBe('18');
      expect(await ask(4)).toEqual(CERTIFICATES);
      expect((await ask(5)).map(([id, , original]) => `${id} ${original}`)).toEqual([
        '2-12-3 2-7-8',
        '2-6-2 2-2-1',
        '2-8-2 1-1-4',
        '2-8-3 1-4-1',
        '2-8-4 2-7-1',
        '3-2-1 2-9-1',
        '3-6-2 2-2-4',
      ]);
      expect((await downloaded(page, '結果をCSVで保存')).trimEnd().split('\r\n')).toHaveLength(8);
    });
  }, 120_000);

  it('a wrong query is answered by a message, and the next one is answered', async () => {
    await inPage('ask/', async (page) => {
      await page.locator('textarea').fill('SELECT ?x WHERE { ?x ');
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#message.wrong').waitFor();
      expect(await page.locator('#message').textContent()).toMatch(/^問い合わせの書き方が違います: /);
      // A line of number signs, as people draw it, must not be searched in every way that it can be divided.
      await page.locator('textarea').fill(`${'#'.repeat(80)}\nSELEC ?x`);
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#message.wrong', { hasText: /^問い合わせの書き方が違います: / }).waitFor();
      await page
        .locator('textarea')
        .fill('# clear it\nPREFIX dc: <http://purl.org/dc/terms/>\ndelete WHERE { ?s ?p ?o }');
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#message.wrong', { hasText: '読むことだけができます' }).waitFor();
      // A query over every pair and third of 20,000 statements would take days.
      await page.locator('textarea').fill('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }');
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#message', { hasText: /^問い合わせています/ }).waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('stop');
      await page.getByRole('button', { name: '止める' }).click();
      await page.locator('#message.wrong', { hasText: /^止めました/ }).waitFor();
      expect(await page.getByRole('button', { name: '止める' }).isDisabled()).toBe(true);
      // A variable without a value is still a column, in the place where it was asked for.
      await page.locator('textarea').fill('SELECT ?none ?code { VALUES (?none ?code) { (UNDEF "A") (UNDEF "=1+1") } }');
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#result table').waitFor();
      expect(await page.locator('#result thead th').allTextContents()).toEqual(['none', 'code']);
      expect(await downloaded(page, '結果をCSVで保存')).toBe("\uFEFFnone,code\r\n,A\r\n,'=1+1\r\n");
      await page
        .locator('textarea')
        .fill('CONSTRUCT WHERE { ?rating <http://www.w3.org/2004/02/skos/core#notation> "D" }');
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#result table').waitFor();
      expect(await cellsOf(page, '#result')).toEqual([
        ['dx_plan/rating/D', 'http://www.w3.org/2004/02/skos/core#notation', 'D'],
      ]);
      await page.locator('textarea').fill('ASK { ?s ?p ?o }');
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#message', { hasText: /^はい$/ }).waitFor();
    });
  }, 120_000);

  it('the home page is at most 200 kB, and stands without script', async () => {
    const { context: plain, close } = await openBrowser({ javaScriptEnabled: false });
    const page = await plain.newPage();
    let bytes = 0;
    page.on('response', (response) => void response.body().then((body) => (bytes += body.length)));
    await page.goto(address(), { waitUntil: 'networkidle' });
    expect(bytes).toBeLessThan(200_000);
    expect(await page.locator('main').innerText()).toContain('92 取組');
    expect(await page.locator('.card').count()).toBe(13);
    await page.goto(`${address()}find/`);
    expect(await page.locator('#results > li').count()).toBe(105);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
    await close();
  }, 120_000);
});
