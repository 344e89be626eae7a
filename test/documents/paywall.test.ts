import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '../../src/documents/html.js';

const FIRST =
  'The council said on Monday that the new crossing would open in spring, after two winters in which storms had closed the old one.';
const SECOND =
  'Passengers had complained for years that the timetable left them stranded, and the company has now promised four sailings a day.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ferry link to open in spring</title>${head}</head><body><article><h1>Ferry link to open in spring</h1>${body}</article></body></html>`;

const stubs = (html: string): string[] =>
  documentFromHtml({ name: 'page.html', text: html })
    .notes.filter(({ rule }) => rule === 'paywall')
    .map(({ reason }) => reason);

describe('a page that shows only the beginning of its article', () => {
  test.each([
    `<p>${FIRST}</p><div class="wall"><p>Subscribe today to continue reading.</p></div>`,
    `<p>${FIRST}</p><p>This article is for subscribers only.</p>`,
    `<p>${FIRST}</p><p>To read the full story, sign in or start a trial.</p>`,
  ])('%#', (body) => {
    expect(stubs(page(body))).toHaveLength(1);
  });

  test('its data may say so', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry link","isAccessibleForFree":"False"}</script>';
    expect(stubs(page(`<p>${FIRST}</p>`, data))).toEqual([
      'only the beginning of the article is open (“not free to read”)',
    ]);
  });

  test.each([
    `<p>${FIRST}</p><p>${SECOND}</p>`,
    `<p>${FIRST}</p><p>Subscribers to the old line get their money back, the company said.</p>`,
    `<p>${`${FIRST} ${SECOND} `.repeat(12)}</p><p>Subscribe to continue reading.</p>`,
  ])('not: %#', (body) => {
    expect(stubs(page(body))).toEqual([]);
  });
});

describe('an author in a line of its own', () => {
  const byline = (body: string): string | undefined =>
    documentFromHtml({ name: 'p', text: page(body) }).document.source.byline;
  test.each([
    [`<p>By Marta Ilves</p><p>${FIRST}</p><p>${SECOND}</p>`, 'Marta Ilves'],
    [
      `<div><em>By Marta Ilves and Jon Aas in Oslo</em></div><p>${FIRST}</p><p>${SECOND}</p>`,
      'Marta Ilves and Jon Aas',
    ],
    [`<p>${FIRST}</p><p>${SECOND}</p><p>By Monday all had left.</p>`, undefined],
    [`<p>By boat</p><p>${FIRST}</p><p>${SECOND}</p>`, undefined],
  ])('%#', (body, want) => {
    expect(byline(body)).toBe(want);
  });
});
