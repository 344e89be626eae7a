import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '../../src/documents/html.js';

const PARAGRAPHS = [
  'Fiji and Samoa signed an agreement on fisheries in Suva on Saturday, ending two years of negotiations over quotas for tuna in the waters between them.',
  'The agreement covers the exclusive economic zones of both countries, sets a quota of 12,000 tonnes a year and provides for joint patrols from July.',
  'The prime ministers, who met for two hours, also asked their ministries to draw up a memorandum on customs before the end of the year.',
];
const BODY = PARAGRAPHS.join('\n\n');

const page = ({ head = '', above = '', below = '' } = {}): string => `<!doctype html>
<html lang="en"><head><title>Fiji and Samoa sign fisheries pact | Example News</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Fiji and Samoa sign fisheries pact</h1>${above}
${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}${below}</article>
<footer><p>© 2021 Example News</p></footer></body></html>`;

const read = (text: string) => documentFromHtml({ name: 'page.html', text }, { now: '2026-01-01T00:00:00Z' });

describe('documentFromHtml', () => {
  test('reads title, body and language', () => {
    const { document, notes } = read(page());
    expect(document.title).toBe('Fiji and Samoa sign fisheries pact');
    expect(document.text).toBe(BODY);
    expect(document.source.lang).toBe('en');
    expect(document.origin).toBeUndefined();
    expect(notes.map(({ rule }) => rule)).toEqual(['published']);
  });

  test.each([
    {
      what: 'meta tags',
      head: '<meta property="article:published_time" content="2021-03-06T09:14:00+12:00"><meta property="og:site_name" content="Example News"><meta name="author" content="By Mere Tuilagi">',
    },
    {
      what: 'JSON-LD',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Fiji and Samoa sign fisheries pact","datePublished":"2021-03-06","author":[{"name":"Mere Tuilagi"}],"publisher":{"name":"Example News"}}]}</script>',
    },
    {
      what: 'a broken JSON-LD block beside meta tags',
      head: '<script type="application/ld+json">{"@type":</script><meta name="date" content="6 March 2021"><meta name="publisher" content="Example News"><meta name="author" content="Mere Tuilagi">',
    },
    {
      what: 'a good date after a senseless one',
      head: '<meta property="article:published_time" content="0001-01-01T00:00:00"><meta name="pubdate" content="2021-03-06"><meta property="og:site_name" content="Example News"><meta name="author" content="Mere Tuilagi">',
    },
  ])('takes date, outlet and byline from $what', ({ head }) => {
    expect(read(page({ head })).document.source).toMatchObject({
      published: '2021-03-06',
      outlet: 'Example News',
      byline: 'Mere Tuilagi',
      kind: 'news',
    });
  });

  test('takes a date that the page shows', () => {
    expect(read(page({ above: '<time datetime="2021-03-06T10:00Z">Saturday</time>' })).document.source.published).toBe(
      '2021-03-06',
    );
  });

  test('knows a government’s page', () => {
    const head = '<link rel="canonical" href="https://www.fisheries.gov.fj/news/1">';
    expect(read(page({ head })).document.source).toMatchObject({
      kind: 'official',
      url: 'https://www.fisheries.gov.fj/news/1',
    });
  });

  test('drops captions, author lines, update marks and pointers', () => {
    const { document } = read(
      page({
        above:
          '<div>author-image</div><div>Mere Tuilagi</div><div>New Update</div><figure><img src="a.jpg"><figcaption>The prime ministers in Suva</figcaption></figure>',
        below: '<p>Read also: Tonga’s copra prices fall</p><p>(Reporting by Mere Tuilagi)</p>',
      }),
    );
    expect(document.text).toBe(BODY);
  });

  test('keeps lists and tables line by line', () => {
    const { document } = read(
      page({
        below:
          '<h2>Key Takeaways</h2><ul>\n <li><p>A pact was signed.</p></li>\n <li>It covers <b>tuna</b>.</li></ul><ol><li>Pact on fisheries</li><li>Memorandum on customs</li></ol><table><tr><th>Year</th><th>Trade</th></tr><tr><td>2020</td><td>$12 million</td></tr></table>',
      }),
    );
    expect(document.text.slice(BODY.length)).toBe(
      '\n\nKey Takeaways\n\n• A pact was signed.\n• It covers tuna.\n\n1. Pact on fisheries\n2. Memorandum on customs\n\nYear | Trade\n2020 | $12 million',
    );
  });

  test('reads a page that breaks off, and says so', () => {
    const whole = page();
    const { document, notes } = read(whole.slice(0, whole.indexOf('draw up')));
    expect(document.text).toBe(
      `${PARAGRAPHS.slice(0, 2).join('\n\n')}\n\nThe prime ministers, who met for two hours, also asked their ministries to`,
    );
    expect(notes.map(({ rule }) => rule)).toContain('html-truncated');
  });

  test('reads a page that breaks off within a tag', () => {
    const whole = page();
    const { document } = read(`${whole.slice(0, whole.indexOf('</article>'))}<p>More <a href="https://exam`);
    expect(document.text.startsWith(BODY)).toBe(true);
  });

  test('reads a piece of a page', () => {
    expect(read(PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')).document.text).toBe(BODY);
  });

  test.each([
    '<!doctype html><html><body></body></html>',
    '<html><body><nav><a href="/">Home</a></nav></body></html>',
    '<p>x',
  ])('refuses a page without an article: %s', (html) => {
    expect(() => read(html)).toThrow('page.html: holds no article text');
  });
});

describe('pages built out of bounds are refused at once', () => {
  test.each([
    {
      what: 'too many elements',
      html: `<html><body>${'<p>x</p>'.repeat(40_000)}</body></html>`,
      want: 'has more than',
    },
    {
      what: 'too deep',
      html: `<html><body>${'<div>'.repeat(5_000)}x</body></html>`,
      want: 'nests elements deeper than 256',
    },
    {
      what: 'too long',
      html: `<html><body><p>${'They met. '.repeat(300_000)}</p></body></html>`,
      want: 'holds more than 2 million',
    },
  ])('$what', ({ html, want }) => {
    expect(() => read(html)).toThrow(want);
  });
});
