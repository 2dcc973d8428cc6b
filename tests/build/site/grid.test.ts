import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { hasBrowser } from './browser';
import { builtSite } from './built';
import { servedSite } from './served';

const { dist, site } = builtSite();

(hasBrowser() ? describe : describe.skip)('the grid in a real browser', () => {
  const { inPage, downloaded, cellsOf } = servedSite(site);

  it('searches, sorts, filters, pages and saves', async () => {
    await inPage('dataset/242101_dx_plan_initiatives/', async (page) => {
      const count = page.locator('.count');
      await expect(count.textContent()).resolves.toBe('92行のうち92行');
      await page.getByLabel('進捗度評価コードで絞り込む').fill('C');
      await page.locator('.count', { hasText: '92行のうち5行' }).waitFor();
      expect((await downloaded(page, '表示中の行をCSVで保存')).trimEnd().split('\r\n')).toHaveLength(6);
      await page.getByRole('button', { name: '条件を消す' }).click();
      await page.getByLabel('表の中をさがす').fill('図書館 たぶれっと');
      // Line 111 of the report, and line 218 that lists it again.
      await page.locator('.count', { hasText: '92行のうち2行' }).waitFor();
      expect(
        await page
          .locator('.grid tbody a', { hasText: /^(2-2-4|3-6-2)$/ })
          .evaluateAll((links) => [
            ...new Set((links as unknown as { textContent: string }[]).map((link) => link.textContent)),
          ]),
      ).toEqual(['2-2-4', '3-6-2']);
      await page.getByRole('button', { name: '条件を消す' }).click();
      await page.locator('.count', { hasText: '92行のうち92行' }).waitFor();
      expect(await page.locator('.grid tbody tr').count()).toBe(25);
      await page.getByRole('button', { name: '次へ' }).click();
      expect(await page.locator('.where').textContent()).toBe('2 / 4ページ');
      // Whoever sorts wants to see what comes first.
      await page.getByRole('button', { name: '取組名', exact: true }).click();
      expect(await page.locator('.where').textContent()).toBe('1 / 4ページ');
    });
    await inPage('dataset/242101_dx_plan_measures/', async (page) => {
      const sort = page.getByRole('button', { name: '取組数', exact: true });
      await sort.click();
      expect(await page.locator('[aria-sort="ascending"]').count()).toBe(1);
      await sort.click();
      const column = (await page.locator('.grid thead th').allTextContents()).indexOf('取組数');
      // 2-7 has 18 initiatives, the most of all measures.
      expect((await cellsOf(page, '.grid'))[0]?.[column]).toBe('18');
    });
  }, 120_000);

  // 再掲 is yes or no, 担当 a list, 緯度 has digits that a number drops (30.000100).
  it.each(['242101_dx_plan_initiatives', '242101_dx_plan_observations', '242101_dx_plan_quality_notes', '999997_aed'])(
    'all rows of %s are saved as the published file has them',
    async (name) => {
      await inPage(`dataset/${name}/`, async (page) => {
        await page.locator('.grid').waitFor();
        expect(await downloaded(page, '表示中の行をCSVで保存')).toBe(
          fs.readFileSync(path.join(dist, name, `${name}.csv`), 'utf8'),
        );
      });
    },
    120_000,
  );

  it("a standard dataset's grid begins with the ID, and shows numbers as the file has them", async () => {
    await inPage('dataset/999997_aed/', async (page) => {
      await page.locator('.grid').waitFor();
      const heads = await page.locator('.grid thead th').allTextContents();
      expect([heads.slice(0, 3), heads.slice(-2)]).toEqual([
        ['ID', '名称', '名称_カナ'],
        ['全国地方公共団体コード', '地方公共団体名'],
      ]);
      const latitude = async (): Promise<(string | undefined)[]> =>
        (await cellsOf(page, '.grid')).map((row) => row[heads.indexOf('緯度')]);
      expect(await latitude()).toEqual(['30.000100', '30.001200', '30.010000', '29.998765', '']);
      await page.getByRole('button', { name: '緯度', exact: true }).click();
      expect(await latitude()).toEqual(['29.998765', '30.000100', '30.001200', '30.010000', '']);
    });
  }, 120_000);
});
