import { afterAll, beforeAll, expect } from '@jest/globals';
import * as fs from 'node:fs';
import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { serveSite } from '../../../pipeline/command/server';
import { openBrowser, watch } from './browser';

/** A built site in a browser, for a file of tests. */
export interface Served {
  address(): string;
  /** Open a page, wait until it is quiet, work in it, and hold that nothing went wrong. */
  inPage(target: string, work: (page: Page) => Promise<void>): Promise<void>;
  /** The text of the file that a button saves. */
  downloaded(page: Page, button: string): Promise<string>;
  /** The texts of a table's body. */
  cellsOf(page: Page, table: string): Promise<string[][]>;
}

/** Serve a site and open a browser before the tests, and close both behind them. */
export function servedSite(site: string): Served {
  let server: Server;
  let address: string;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    ({ server, address } = await serveSite(site, 0));
    browser = await openBrowser({ bypassCSP: false, acceptDownloads: true });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    address: () => address,
    async inPage(target, work) {
      const page = await browser.context.newPage();
      try {
        const faults = watch(page, address);
        await page.goto(address + target, { waitUntil: 'networkidle' });
        await work(page);
        expect(faults).toEqual([]);
      } finally {
        await page.close();
      }
    },
    async downloaded(page, button) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return fs.readFileSync(await download.path(), 'utf8');
    },
    cellsOf: (page, table) =>
      page
        .locator(`${table} tbody tr`)
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...(row as unknown as { cells: Iterable<{ textContent: string }> }).cells].map((cell) => cell.textContent),
          ),
        ),
  };
}
