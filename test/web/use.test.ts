import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from './browser.js';
import { type Site, sampleSite } from './site.js';

const REPORT = `Norway, Ghana sign fisheries treaty

ACCRA, 12 March 2019. Norway and Ghana signed a treaty on fisheries in Accra on Tuesday. Trade between the two countries reached $310 million in 2018, up 12 percent.

Ghana pledged to license 40 Norwegian vessels by 2021.
`;

/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

interface Records {
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly total: number;
}

describe.skipIf(withoutBrowser !== undefined)('the pages', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([sampleSite(), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  const open = (path: string) => page.goto(`${site.address}${path}`);
  const records = (query: string) => site.ask<Records>(`/api/records?${query}`);

  it('read a report that is pasted, and show its pair', async () => {
    await open('/');
    await page.getByLabel('Paste its text').fill(REPORT);
    await page.getByLabel('Published').fill('2019-03-12');
    await page.getByRole('button', { name: 'Read it' }).click();
    const jobs = page.getByRole('list', { name: 'Reports being read' });
    await jobs.getByText(/statements?, told in/u).waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Ghana – Norway' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ghana – Norway' }).waitFor();
    expect(await page.locator('.headline').textContent()).toContain('$310 million');
  });

  it('narrow and sort the agreements of a pair, and the address tells how', async () => {
    await open('/pairs/RU/UZ');
    await page
      .getByRole('navigation', { name: 'On this pair' })
      .getByRole('link', { name: /^agreements/iu })
      .click();
    const rows = page.locator('table.list tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    await page.getByLabel('Field').selectOption('nuclear');
    await expect.poll(() => rows.count(), PATIENCE).toBeLessThan(all);
    expect(await page.evaluate('location.search')).toBe('?field=nuclear');
    await page.getByRole('button', { name: 'Reports' }).click();
    await expect.poll(() => page.evaluate('location.search'), PATIENCE).toBe('?field=nuclear&sort=reports');
    await page.reload();
    await expect.poll(() => page.getByLabel('Field').inputValue(), PATIENCE).toBe('nuclear');
  });

  it('show a record with its sentences, and correct a slot', async () => {
    const [record] = (await records('between=GH,NO&type=agreement')).items;
    await open(`/records/${record?.id ?? ''}`);
    expect(await page.locator('.passage mark').first().textContent()).toContain('treaty on fisheries');
    await page.getByRole('button', { name: 'Correct status' }).click();
    await page.getByLabel('The right value').selectOption('ratified');
    await page.getByLabel('Reason').fill('the gazette says so');
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByText('Corrected status.').waitFor();
    await expect.poll(() => page.locator('.slot', { hasText: 'status' }).textContent(), PATIENCE).toContain('ratified');
    expect(await page.locator('.history').textContent()).toContain('the gazette says so');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.slot', { hasText: 'status' }).textContent(), PATIENCE).toContain('signed');
  });

  it('merge two records, and take it back', async () => {
    const before = await records('between=RU,UZ&type=agreement');
    expect(before.total).toBeGreaterThan(2);
    await open(`/records/${before.items[0]?.id ?? ''}`);
    await page.getByRole('button', { name: 'Merge with …' }).click();
    await page
      .getByRole('button', { name: /^Merge with [^…]/u })
      .first()
      .click();
    await page.getByText('Merged into one.').waitFor();
    expect((await records('between=RU,UZ&type=agreement')).total).toBe(before.total - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect((await records('between=RU,UZ&type=agreement')).total).toBe(before.total);
  });

  it('find pairs, records and reports', async () => {
    await open('/');
    await page.getByLabel('Search', { exact: true }).fill('Indonesia Uruguay');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Indonesia – Uruguay' }).waitFor();
    await page.getByLabel('Search', { exact: true }).fill('embassy');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { level: 1, name: '“embassy”' }).waitFor();
    await page
      .getByRole('link', { name: /embassy in Montevideo/u })
      .first()
      .waitFor();
  });

  it('answer the review with single keys, and take it back', async () => {
    await open('/review');
    const left = page.getByText(/questions? left/u);
    await left.waitFor();
    const before = await left.textContent();
    await page.keyboard.press('y');
    await expect.poll(() => left.textContent(), PATIENCE).not.toBe(before);
    await page.keyboard.press('u');
    await expect.poll(() => left.textContent(), PATIENCE).toBe(before);
  });

  it('can be used by keyboard alone', async () => {
    await open('/');
    await page.locator('.pairs li').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('search-words');
    const { items } = await site.ask<Records>('/api/reports?text=Seal');
    await open(`/reports/${items[0]?.id ?? ''}`);
    await page.locator('.line mark').first().waitFor();
    await page.keyboard.press('j');
    await page.getByText(/^1 of \d+/u).waitFor();
    await page.keyboard.press('j');
    await page.getByText(/^2 of \d+/u).waitFor();
    await page.keyboard.press('k');
    await page.getByText(/^1 of \d+/u).waitFor();
    expect(await page.locator('.card.chosen').count()).toBe(1);
    await page.keyboard.press('o');
    await page.locator('.record').waitFor();
    expect(await page.evaluate('location.pathname')).toMatch(/^\/records\//u);
  });
});
