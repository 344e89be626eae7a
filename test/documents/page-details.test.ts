import { expect, test } from 'vitest';
import { documentFromHtml } from '../../src/documents/html.js';

const BODY =
  'The council said on Monday that the new crossing would open in spring, after two winters in which storms had closed the old one.';

const sourceOf = (head: string) =>
  documentFromHtml({
    name: 'page.html',
    text: `<!doctype html><html lang="en"><head><title>Ferry link to open</title>${head}</head><body><article><h1>Ferry link to open</h1><p>${BODY}</p></article></body></html>`,
  }).document.source;

test('the day of a later change and the deck are told', () => {
  const meta = sourceOf(
    '<meta property="article:published_time" content="2022-03-03T08:00Z"><meta property="article:modified_time" content="2022-03-05T08:00Z"><meta name="description" content="Four sailings a day from April.">',
  );
  expect(meta).toMatchObject({
    published: '2022-03-03',
    updated: '2022-03-05',
    deck: 'Four sailings a day from April.',
  });
  const data = sourceOf(
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry link to open","datePublished":"2022-03-03","dateModified":"2022-03-04","description":"Four a day."}</script>',
  );
  expect(data).toMatchObject({ updated: '2022-03-04', deck: 'Four a day.' });
});

test('a change on the day of publication is none, nor is the headline a deck', () => {
  const source = sourceOf(
    '<meta property="article:published_time" content="2022-03-03T08:00Z"><meta property="article:modified_time" content="2022-03-03T09:00Z"><meta property="og:description" content="Ferry link to open">',
  );
  expect(source).not.toHaveProperty('updated');
  expect(source).not.toHaveProperty('deck');
});
