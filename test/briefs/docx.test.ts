import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/briefs/brief.js';
import { composeBrief } from '../../src/briefs/compose-brief.js';
import { docxParts } from '../../src/briefs/docx/docx-parts.js';
import { zipArchive } from '../../src/exchange/zip-archive.js';
import { sampleRegister } from '../samples/sample-register.js';
import { TASHKENT } from '../samples/tashkent-told.js';

const tashkent = async (): Promise<Brief> => composeBrief({ pair: ['RU', 'UZ'], ...(await sampleRegister(TASHKENT)) });

const docx = async (brief: Brief): Promise<Buffer> => Buffer.from(await zipArchive(docxParts(brief)));

const read = async (brief: Brief): Promise<string> => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: await docx(brief) },
    {
      styleMap: [
        ...['Kicker', 'Summary', 'Source', 'Passage'].map((name) => `p[style-name='${name}'] => p:fresh`),
        "p[style-name='List Bullet'] => li:fresh",
        "r[style-name='Citation'] => sup",
        "r[style-name='Outlet'] => em",
      ],
    },
  );
  expect(messages.map(({ message }) => message)).toEqual([]);
  return value;
};

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00A0', ' ');

describe('DOCX', () => {
  it('another reader finds every sentence, heading and source in it', async () => {
    const brief = await tashkent();
    const html = await read(brief);
    expect(html).toContain(`<h1>${brief.headline.text}</h1>`);
    const words = text(html);
    const sentences = [
      brief.summary,
      brief.takeaways,
      ...brief.sections.map((section) => section.sentences),
      brief.openPoints,
    ];
    for (const { text: told } of sentences.flat()) expect(words).toContain(told.replaceAll('\u00A0', ' '));
    for (const { title } of brief.sections) expect(html).toContain(`<h2>${title}</h2>`);
    for (const { passages } of brief.sources)
      for (const { exact } of passages) expect(words).toContain(exact.replace(/\s+/gu, ' '));
  });
  it('every number leads to a passage', async () => {
    const html = await read(await tashkent());
    const links = [...html.matchAll(/href="#(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id ?? '');
    expect(links.length).toBeGreaterThan(30);
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });
  it('is the same at any time, dated by its reports', async () => {
    const brief = await tashkent();
    expect(await docx(brief)).toEqual(await docx(await tashkent()));
    const core = docxParts(brief).find(({ name }) => name === 'docProps/core.xml')?.content;
    expect(core).toContain('2024-05-28T00:00:00Z</dcterms:created>');
  });
  it('takes what reports say as words only', async () => {
    const brief: Brief = {
      ...(await tashkent()),
      headline: { text: 'A </w:t> & "b" \u0001\uD800', statements: [] },
      sources: [
        {
          number: 1,
          document: 'd',
          title: '<w:br/>',
          kind: 'news',
          url: 'javascript:alert(1)',
          passages: [{ label: '1.1', exact: '</w:p>', statements: [] }],
        },
      ],
    };
    const html = await read(brief);
    expect(html).toContain('&lt;w:br/&gt;');
    expect(html).not.toContain('href="javascript');
    expect(html).toContain('A &lt;/w:t&gt; &amp; "b"');
  });
});
