import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from './browser.js';
import { pagesOf } from './pages.js';
import { type Site, sampleSite } from './site.js';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 A and AA, and against good practice. */
const findings = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  const only = rules === undefined ? '{}' : JSON.stringify({ runOnly: { type: 'rule', values: rules } });
  const { violations } = await page.evaluate<{ readonly violations: readonly Finding[] }>(`axe.run(document, ${only})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
};

it('a browser is there to test the pages in', ({ skip }) => {
  if (withoutBrowser !== undefined) skip(withoutBrowser);
});

describe.skipIf(withoutBrowser !== undefined)('each page', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([sampleSite(), openBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('keeps the policy, asks nobody else, can be used by all, and fits on a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const troubles: string[] = [];
    page.on('console', (message) => {
      // that there is no such record is told in the console too
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('404'))
        troubles.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) troubles.push(`asked ${request.url()}`);
    });
    for (const path of await pagesOf(site)) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'load' });
      await page.locator('main').waitFor();
      await expect
        .poll(() => page.locator('.waiting, .chart:empty, .chart > div:empty, .map:empty').count(), PATIENCE)
        .toBe(0);
      await page.evaluate(axe.source);
      const found = [...(await findings(page))];
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await findings(page, ['color-contrast'])).map((text) => `dark ${text}`));
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => page.evaluate('document.documentElement.scrollWidth - innerWidth'), PATIENCE).toBe(0);
      found.push(...(await findings(page, ['target-size'])).map((text) => `390 ${text}`));
      await page.setViewportSize({ width: 1280, height: 900 });
      troubles.push(...found.map((text) => `${path}: ${text}`));
    }
    await page.close();
    expect(troubles).toEqual([]);
  }, 400_000);

  it('has a first view under 200 KB compressed', async () => {
    const { gzipSync } = await import('node:zlib');
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/'))
        sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(site.address);
    await page.locator('.map svg').waitFor();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await page.close();
    expect(total).toBeGreaterThan(20_000);
    expect(total).toBeLessThan(200_000);
  });

  it('prints the brief without what is for the screen', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/pairs/RU/UZ`);
    await page.locator('.headline').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.masthead', '.tabs', '.brief-tools'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await page.locator('.sources').isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.close();
  });
});
