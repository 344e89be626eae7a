import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/briefs/brief.js';
import { composeBrief } from '../../src/briefs/compose-brief.js';
import { renderHtml } from '../../src/briefs/render-html.js';
import { renderMarkdown } from '../../src/briefs/render-markdown.js';
import { sampleRegister } from '../samples/sample-register.js';
import { TASHKENT } from '../samples/tashkent-told.js';

const tashkent = async (): Promise<Brief> => composeBrief({ pair: ['RU', 'UZ'], ...(await sampleRegister(TASHKENT)) });

const hostile: Brief = {
  pair: ['RU', 'UZ'],
  headline: { text: 'A <script>alert(1)</script> & *more*', statements: ['s'] },
  summary: [],
  takeaways: [],
  sections: [],
  whyItMatters: [],
  openPoints: [],
  disagreements: [],
  sources: [
    {
      number: 1,
      document: 'd',
      title: '"><img src=x onerror=alert(1)>',
      kind: 'news',
      url: 'javascript:alert(1)',
      published: '2024-05-27',
      passages: [{ label: '1.1', exact: '</q><script>', statements: ['s'] }],
    },
  ],
};

describe('Markdown', () => {
  it('numbers sentences by source and passage, and lists both', async () => {
    const text = renderMarkdown(await tashkent());
    expect(text).toMatch(/^# Russia and Uzbekistan sign 27 documents/u);
    expect(text).toMatch(/met in Tashkent on 27 May 2024\. \[1\.\d+, 2\.\d+, 3\.\d+\]/u);
    expect(text).toMatch(
      /^2\. \*Press Service of the President of Uzbekistan\*, official, 27 May 2024: Documents signed/mu,
    );
    expect(text).toContain('“one of 28 documents concluded”');
  });
  it('leaves out parts without sentences', () => {
    const text = renderMarkdown(hostile);
    expect(text).not.toContain('##  ');
    expect(text).not.toContain('Why it matters');
    expect(text).toContain('A \\<script\\>alert(1)\\</script\\> & \\*more\\*');
  });
});

describe('HTML', () => {
  it('links every number to a passage on the page', async () => {
    const html = renderHtml(await tashkent());
    const links = [...html.matchAll(/href="#(?<id>p[\d-]+)"/gu)].map(({ groups }) => groups?.id ?? '');
    expect(links.length).toBeGreaterThan(30);
    for (const id of links) expect(html).toContain(`<li id="${id}">`);
  });
  it('loads nothing and runs nothing', async () => {
    expect(renderHtml(await tashkent())).not.toMatch(/<script|<link|src=|@import|url\(/u);
  });
  it('escapes what reports say and links web addresses only', () => {
    const html = renderHtml(hostile);
    expect(html).not.toMatch(/<script|<img|href="javascript/u);
    expect(html).toContain('&lt;script&gt;');
  });
});
