import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../../../pipeline/command/server';
import { root } from '../../report';
import { openBrowser } from './browser';

/** One picture of the built site. */
interface Picture {
  name: string;
  address: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  before?: (page: Page) => Promise<void>;
}

const PICTURES: Picture[] = [
  { name: 'home', address: '', width: 1000, height: 720, colorScheme: 'light' },
  {
    name: 'dataset',
    address: 'dataset/242101_dx_plan_observations/',
    width: 1000,
    height: 720,
    colorScheme: 'light',
    before: (page) =>
      page.locator('#data').evaluate((heading) => (heading as unknown as { scrollIntoView(): void }).scrollIntoView()),
  },
  {
    name: 'initiative-phone',
    address: 'dx_plan/initiative/1-6-3/',
    width: 390,
    height: 720,
    colorScheme: 'dark',
    before: (page) =>
      page
        .locator('#indicators')
        .evaluate((heading) => (heading as unknown as { scrollIntoView(): void }).scrollIntoView()),
  },
  {
    name: 'ask-phone',
    address: 'ask/',
    width: 390,
    height: 720,
    colorScheme: 'light',
    before: async (page) => {
      await page.getByRole('button', { name: '実行' }).click();
      await page.locator('#result table').waitFor();
      await page
        .locator('textarea')
        .evaluate((area) => (area as unknown as { scrollIntoView(): void }).scrollIntoView());
    },
  },
];

/** Take the pictures that the READMEs show, of `dist/site` as it is built. */
async function main(): Promise<void> {
  const folder = path.join(root, 'docs/screenshots');
  fs.mkdirSync(folder, { recursive: true });
  const { address, server } = await serveSite(path.join(root, 'dist/site'), 0);
  const { context, close } = await openBrowser();
  for (const { name, address: target, width, height, colorScheme, before } of PICTURES) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.goto(address + target, { waitUntil: 'networkidle' });
    await before?.(page);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await page.close();
  }
  await close();
  server.close();
}

void main();
