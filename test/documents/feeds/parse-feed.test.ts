import { describe, expect, test } from 'vitest';
import { feedsOfOpml } from '../../../src/documents/feeds/opml.js';
import { parseFeed } from '../../../src/documents/feeds/parse-feed.js';

const parse = (text: string, since = '2026-11-01') =>
  parseFeed(text, 'feed', { base: 'https://news.example/feeds/world.xml', since });

describe('a feed is read', () => {
  test('RSS: titles written as HTML, relative links, whole texts, a time to live', () => {
    const feed =
      parse(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Island &amp;amp; Sea</title><ttl>60</ttl>
      <item><title>Fiji &amp;amp; Samoa sign</title><link>/2026/suva?a=1&amp;b=2</link><guid isPermaLink="false">77</guid>
        <pubDate>Mon, 23 Nov 2026 09:14:00 +1200</pubDate><dc:creator>Ana Vula</dc:creator>
        <description>In short.</description><content:encoded><![CDATA[<p>At length &amp; in full.</p>]]></content:encoded></item>
      <item><title>Known by its guid</title><guid>https://news.example/77</guid></item>
      <item><title>Known by a number</title><guid isPermaLink="false">n-78</guid></item></channel></rss>`);
    expect(feed).toMatchObject({ title: 'Island & Sea', minutes: 60, isSitemap: false, feeds: [] });
    expect(feed.entries).toEqual([
      {
        key: 'https://news.example/2026/suva?a=1&b=2',
        url: 'https://news.example/2026/suva?a=1&b=2',
        title: 'Fiji & Samoa sign',
        published: '2026-11-23',
        byline: 'Ana Vula',
        html: '<p>At length &amp; in full.</p>',
      },
      expect.objectContaining({ key: 'https://news.example/77', url: 'https://news.example/77' }),
      expect.objectContaining({ key: 'n-78', title: 'Known by a number' }),
    ]);
  });

  test('Atom: the alternate link, content in XHTML', () => {
    const [entry] =
      parse(`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>tag:a,1</id><title type="html">One &lt;i&gt;two&lt;/i&gt;</title>
      <link rel="self" href="/self"/><link rel="alternate" href="/one"/><published>2026-11-20T23:00:00Z</published><updated>2026-11-21T00:00:00Z</updated>
      <author><name>Ana Vula</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words.</p></div></content></entry></feed>`).entries;
    expect(entry).toMatchObject({
      url: 'https://news.example/one',
      title: 'One two',
      published: '2026-11-20',
      byline: 'Ana Vula',
    });
    expect(entry?.html).toContain('<p>Words.</p>');
  });

  test('RDF and JSON Feed', () => {
    const rdf =
      parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>R</title></channel><item rdf:about="https://a.example/1"><title>q</title><link>https://a.example/1</link><dc:date>2026-11-20</dc:date></item></rdf:RDF>`);
    expect(rdf.entries).toEqual([expect.objectContaining({ url: 'https://a.example/1', published: '2026-11-20' })]);
    const json = parse(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          { id: '5', title: 'A < B', content_text: 'One.\n\nTwo & three.', date_published: '2026-11-20T01:00:00Z' },
        ],
      }),
    );
    expect(json.entries).toEqual([
      expect.objectContaining({ key: '5', title: 'A < B', html: '<p>One.</p><p>Two &amp; three.</p>' }),
    ]);
  });

  test('news sitemaps and indexes; what is old is left out', () => {
    const sitemap =
      parse(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://news.example/new</loc><news:news><news:publication><news:name>Island Wire</news:name></news:publication><news:publication_date>2026-11-22T08:00Z</news:publication_date><news:title>Fiji &amp; Samoa</news:title></news:news></url>
      <url><loc>https://news.example/old</loc><lastmod>2019-01-01</lastmod></url><url><loc>https://news.example/undated</loc></url></urlset>`);
    expect(sitemap.entries).toEqual([
      {
        key: 'https://news.example/new',
        url: 'https://news.example/new',
        title: 'Fiji & Samoa',
        published: '2026-11-22',
        outlet: 'Island Wire',
      },
    ]);
    const index = parse(
      `<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2026-11-22</lastmod></sitemap><sitemap><loc>/s2.xml</loc><lastmod>2018-01-01</lastmod></sitemap><sitemap><loc>/s3.xml</loc></sitemap></sitemapindex>`,
    );
    expect(index).toMatchObject({
      isSitemap: true,
      feeds: ['https://news.example/s1.xml', 'https://news.example/s3.xml'],
    });
  });

  test('a page names its feed, OPML many', () => {
    const page = parse(
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"><link rel="alternate" type="application/rss+xml" href="/all.xml"></head><body>…</body></html>',
    );
    expect(page.feeds).toEqual(['https://news.example/all.xml']);
    const opml =
      '<opml version="2.0"><body><outline text="A"><outline text="a" xmlUrl="https://a.example/f"/></outline><outline text="b" xmlUrl="https://b.example/f"/><outline text="c" xmlUrl="file:///etc/passwd"/></body></opml>';
    expect(feedsOfOpml(opml, 'f.opml')).toEqual(['https://a.example/f', 'https://b.example/f']);
  });
});

describe('what is none is told', () => {
  test.each([
    ['a page without feeds', '<html><body>No feed here</body></html>'],
    ['a feed cut off', '<rss version="2.0"><channel><title>x</title><item><title>broken'],
    ['elements without end', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(() => parse(text)).toThrow(/feed: is no feed or sitemap/u);
  });

  test('entities are not unfolded', () => {
    const letters = [...'bcdefgh'];
    const entities = letters
      .map((name, at) => `<!ENTITY ${name} "${`&${letters[at - 1] ?? 'a'};`.repeat(10)}">`)
      .join('');
    const feed = parse(
      `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${entities}]><rss version="2.0"><channel><title>&h;</title><item><title>&h;</title><link>https://a.example</link></item></channel></rss>`,
    );
    expect(JSON.stringify(feed).length).toBeLessThan(1_000);
  });
});
