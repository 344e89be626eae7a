import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '../../src/documents/html.js';
import { ASIDE_PAGES, KNOWN_PAGES, type Page, shingleScore } from './pages/pages.js';

const read = ({ name, html }: Page) => documentFromHtml({ name, text: html }, { unmarked: true }).document;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('articles of pages in the manner of many sites', () => {
  test.each(KNOWN_PAGES)('$name', (page) => {
    const { title, text, source } = read(page);
    expect(shingleScore(text, page.body).f1).toBeGreaterThanOrEqual(0.98);
    expect(title).toBe(page.article.title);
    for (const field of page.tells) expect(source[field]).toBe(page.article[field]);
  });

  test('pages set aside while the extractor was written: the text', () => {
    expect(mean(ASIDE_PAGES.map((page) => shingleScore(read(page).text, page.body).f1))).toBeGreaterThanOrEqual(0.96);
  });

  test.each(['byline', 'published', 'outlet'] as const)('pages set aside: the %s', (field) => {
    const telling = ASIDE_PAGES.filter(({ tells }) => tells.includes(field));
    const right = telling.filter((page) => read(page).source[field] === page.article[field]);
    expect(right.length / telling.length).toBeGreaterThan(0.9);
  });
});
