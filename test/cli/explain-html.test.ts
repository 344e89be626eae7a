import { afterAll, describe, expect, test } from 'vitest';
import { explainHtml } from '../../src/cli/format/explain-html.js';
import { createReader } from '../../src/pipeline/reader.js';

const reader = await createReader();
afterAll(() => reader.close());

const text =
  'Ghana and Togo signed an agreement on <script>alert(1)</script> transit in Lomé on Monday. Trade between them reached $5 billion & more, up 5 percent.\n\nTogo\'s minister said: "We shall open <b>four</b> posts on the border together."';
const pageOf = async (syntax: boolean): Promise<string> =>
  explainHtml([
    {
      title: 'Ghana & Togo <i>sign</i>',
      source: 'A "Wire" · 9 Mar 2022',
      read: await reader.read({ text, published: '2022-03-09' }),
      syntax,
    },
  ]);

/** The text of the report's column as a reader sees it. */
const seen = (page: string): string =>
  [...page.matchAll(/<div class="row[^"]*"><p>(?<told>.*?)<\/p>/gsu)]
    .map(({ groups }) => (groups?.told ?? '').replace(/<\/?mark[^>]*>/gu, ''))
    .join('|');

describe('explain --html', () => {
  test('text of the report stays text', async () => {
    const page = await pageOf(true);
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<b>');
    expect(page).not.toContain('<i>');
    expect(seen(page)).toContain('agreement on &lt;script&gt;alert(1)&lt;/script&gt; transit in Lomé on Monday.');
  });

  test('marks are balanced, each in the colour of its type', async () => {
    const page = await pageOf(false);
    expect(page.split('<mark').length).toBe(page.split('</mark>').length);
    expect(page).toContain('<mark class="figure"');
    expect(page).not.toContain('<details>');
  });
});
