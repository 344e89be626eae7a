import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ReadOutcome } from '../../../src/documents/read-outcome.js';
import { type ReadOptions, readSources } from '../../../src/documents/read-sources.js';
import { pageAt } from '../../../src/model/document.js';
import { docxOf, odtOf, warcGzOf, warcResponse, wordParagraph, zipOf } from './small-archives.js';
import { column, smallPdf } from './small-pdf.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-files-'));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const readAll = async (input: string, options: ReadOptions = {}): Promise<ReadOutcome[]> => {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readSources([input], options)) outcomes.push(outcome);
  return outcomes;
};

const documentsIn = async (name: string, content: string | Uint8Array, options: ReadOptions = {}) =>
  (await readAll(fileOf(name, content), options)).map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.document;
  });

const messageOf = async (name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<string> => {
  const [outcome] = await readAll(fileOf(name, content), options);
  return outcome?.ok === false ? outcome.error.message : 'no error';
};

const TITLE = 'Fiji and Samoa sign fisheries pact';
const FIRST =
  'SUVA, 6 March 2021 - Fiji and Samoa signed an agreement on fisheries in Suva on Saturday, ending two years of negotiations over quotas for tuna.';
const SECOND =
  'The agreement covers the exclusive economic zones of both countries and sets a quota of 12,000 tonnes a year.';
const PAGE = `<!doctype html><html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;

describe('PDF', () => {
  test('joins lines and words, keeps paragraphs, leaves running titles and page numbers out, knows its pages', async () => {
    const page = (number: number, lines: readonly string[]) => [
      ...column([`Ministry of Fisheries  Bulletin ${number}`], { y: 810, size: 8 }),
      ...column(lines),
      ...column([`- ${number} -`], { x: 290, y: 30, size: 8 }),
    ];
    const pdf = smallPdf([
      page(1, [
        'The two governments signed an agreement on fisheries on Saturday, ending two years of nego-',
        'tiations over quotas for tuna in the waters between them. The agreement was initialled in the',
        'spring.',
        'It covers the exclusive economic zones of both countries and sets a quota of 12,000 tonnes a',
        'year, and joint patrols will begin in July with two ships that the smaller of the',
      ]),
      page(2, [
        'two countries will lend for the first season.',
        'The ministers met again in the evening and spoke of customs, of mail and of the ferry that has',
        'been promised for ten years.',
      ]),
      page(3, ['The next session of the commission is to be held in Apia before the end of the year, it was said.']),
    ]);
    const [document] = await documentsIn('bulletin.pdf', pdf);
    expect(document?.text).toBe(
      [
        'The two governments signed an agreement on fisheries on Saturday, ending two years of negotiations over quotas for tuna in the waters between them. The agreement was initialled in the spring.',
        'It covers the exclusive economic zones of both countries and sets a quota of 12,000 tonnes a year, and joint patrols will begin in July with two ships that the smaller of the two countries will lend for the first season.',
        'The ministers met again in the evening and spoke of customs, of mail and of the ferry that has been promised for ten years.',
        'The next session of the commission is to be held in Apia before the end of the year, it was said.',
      ].join('\n\n'),
    );
    const at = (words: string) => document && pageAt(document, document.text.indexOf(words));
    expect(at('It covers')).toBe(1);
    expect(at('lend for')).toBe(2);
    expect(at('The ministers')).toBe(2);
    expect(at('The next session')).toBe(3);
  });

  test('reads columns one after the other, under a heading over both', async () => {
    const left = [
      'The left column begins here and',
      'goes on for three lines of text,',
      'of which this is the last one.',
    ];
    const right = [
      'The right column follows when the',
      'left one has been read to its end,',
      'and it is no longer than that.',
    ];
    const pdf = smallPdf([
      [
        { x: 60, y: 780, text: 'Minutes of the fourth session of the commission', size: 16 },
        ...column(left, { y: 740 }),
        ...column(right, { x: 320, y: 740 }),
      ],
    ]);
    const [document] = await documentsIn('columns.pdf', pdf);
    expect(document?.title).toBe('Minutes of the fourth session of the commission');
    expect(document?.text).toBe(`${left.join(' ')}\n\n${right.join(' ')}`);
  });

  test('keeps rows of tables', async () => {
    const rows = [
      ['Year', 'Exports', 'Imports'],
      ['2019', '4.1', '3.9'],
      ['2020', '4.6', '3.2'],
    ];
    const pdf = smallPdf([
      [
        ...column(['Trade between the two countries in millions of dollars, as the customs service counts it:']),
        ...rows.flatMap((row, at) => row.map((text, cell) => ({ x: 60 + cell * 100, y: 730 - at * 14, text }))),
      ],
    ]);
    const [document] = await documentsIn('table.pdf', pdf);
    expect(document?.text).toContain('Year | Exports | Imports\n2019 | 4.1 | 3.9\n2020 | 4.6 | 3.2');
  });

  test('says of a scan that it is one', async () => {
    expect(await messageOf('scan.pdf', smallPdf([[], []]))).toContain('holds pictures of 2 pages and no text');
  });

  test.each([
    ['broken.pdf', '%PDF-1.4\nnothing of the kind', /can’t be read as a PDF|is no sound PDF/u],
    ['text.pdf', 'just words', /is not what its name says: no PDF/u],
  ])('%s is told', async (name, content, message) => {
    expect(await messageOf(name, content)).toMatch(message);
  });
});

describe('office documents', () => {
  test('DOCX: paragraphs, tables', async () => {
    const row = (cells: readonly string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const body =
      [TITLE, FIRST, SECOND].map(wordParagraph).join('') +
      `<w:tbl>${row(['Year', 'Quota'])}${row(['2021', '12,000'])}</w:tbl>`;
    const [document] = await documentsIn('pact.docx', await docxOf(body));
    expect(document?.title).toBe(TITLE);
    expect(document?.text).toBe(`${FIRST}\n\n${SECOND}\n\nYear | Quota\n2021 | 12,000`);
    expect(document?.source.published).toBe('2021-03-06');
  });

  test('ODT: paragraphs, lists, tables', async () => {
    const p = (text: string) => `<text:p>${text}</text:p>`;
    const body = `<text:h>${TITLE}</text:h>${p(FIRST)}<text:list><text:list-item>${p('Pact on fisheries')}</text:list-item><text:list-item>${p('Memorandum on customs')}</text:list-item></text:list>${p(SECOND)}<table:table><table:table-row><table:table-cell>${p('Year')}</table:table-cell><table:table-cell>${p('Quota')}</table:table-cell></table:table-row></table:table>`;
    const [document] = await documentsIn('pact.odt', await odtOf(body));
    expect(document?.title).toBe(TITLE);
    expect(document?.text).toBe(
      `${FIRST}\n\n• Pact on fisheries\n• Memorandum on customs\n\n${SECOND}\n\nYear | Quota`,
    );
  });

  test('a document that unpacks to far more than it is, is refused', async () => {
    const long = await docxOf(wordParagraph(Array.from({ length: 100_000 }, (_, at) => at).join(' ')));
    expect(await messageOf('long.docx', long, { maxBytes: 100_000 })).toContain('is larger than 500,000 bytes');
  });

  test('entities of XML are not unfolded', async () => {
    const lol = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><office:document-content><office:body><office:text><text:p>${FIRST} &b;</text:p></office:text></office:body></office:document-content>`;
    const odt = await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': lol });
    const [document] = await documentsIn('entities.odt', odt);
    expect(document?.text.length).toBeLessThan(FIRST.length + 20);
  });
});

describe('mail', () => {
  const MAIL = `From: "Press Office" <press@fisheries.example>\r\nTo: desk@news.example\r\nSubject: =?utf-8?Q?${TITLE.replaceAll(' ', '_')}?=\r\nDate: Sat, 6 Mar 2021 09:14:00 +1200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${FIRST}\r\n\r\n${SECOND}\r\n--b\r\nContent-Type: text/html; name="annex.html"\r\nContent-Disposition: attachment; filename="annex.html"\r\n\r\n${PAGE}\r\n--b--\r\n`;

  test('the mail and what is attached', async () => {
    const [mail, annex] = await documentsIn('pact.eml', MAIL);
    expect(mail).toMatchObject({ title: TITLE, text: `${FIRST}\n\n${SECOND}` });
    expect(mail?.source).toMatchObject({ byline: 'Press Office', published: '2021-03-06' });
    expect(annex?.source.name.endsWith('pact.eml!annex.html')).toBe(true);
    expect(annex?.title).toBe(TITLE);
  });

  test('a saved page', async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/pact\r\nSubject: ${TITLE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://news.example/pact\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://news.example/a.png\r\n\r\niVBORw0KGgo=\r\n--b--\r\n`;
    const [document] = await documentsIn('pact.mhtml', saved);
    expect(document).toMatchObject({ title: TITLE, text: `${FIRST}\n\n${SECOND}` });
    expect(document?.source.url).toBe('https://news.example/pact');
  });
});

describe('archives', () => {
  test('ZIP: each report under its name, others passed over, archives within', async () => {
    const inner = await zipOf({ 'c.txt': `${TITLE}\n\n${FIRST}\n` });
    const zip = await zipOf({
      'a/page.html': PAGE,
      'b.txt': `${TITLE}\n\n${FIRST}\n`,
      'README.md': 'what this is',
      'picture.png': 'no picture',
      'more.zip': inner,
    });
    const documents = await documentsIn('reports.zip', zip);
    expect(documents.map(({ source: { name } }) => name.slice(folder.length + 1))).toEqual([
      'reports.zip!a/page.html',
      'reports.zip!b.txt',
      'reports.zip!more.zip!c.txt',
    ]);
  });

  test('ZIP: a bomb in it fails alone', async () => {
    const zip = await zipOf({ 'bomb.txt': 'a'.repeat(20_000_000), 'page.html': PAGE });
    const outcomes = await readAll(fileOf('bombs.zip', zip), { maxBytes: 1_000_000 });
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true]);
  });

  test('ZIP and gzip: what unpacks to far more than its size is told and not unpacked, whatever the bounds', async () => {
    const bomb = 'a'.repeat(3_000_000);
    const zip = await zipOf({ 'bomb.txt': bomb, 'page.html': PAGE });
    const [refused, read] = await readAll(fileOf('bomb.zip', zip));
    expect(refused?.ok === false && refused.error.message).toMatch(
      /bomb\.zip!bomb\.txt: unpacks to more than 200 times its size, .*bomb/u,
    );
    expect(read?.ok).toBe(true);
    expect(await messageOf('bomb.txt.gz', gzipSync(bomb))).toMatch(/bomb\.txt\.gz: unpacks to more than 200 times/u);
    const docx = await zipOf({ 'word/document.xml': bomb });
    expect(await messageOf('bomb.docx', docx)).toMatch(/bomb\.docx!word\/document\.xml: unpacks to more than 200/u);
    const dense = Array.from({ length: 60_000 }, (_, at) => `The ${at}th vessel was licensed.`).join('\n');
    expect((await documentsIn('long.txt.gz', gzipSync(`${TITLE}\n\n${dense}`))).length).toBe(1);
  });

  test('ZIP: files that lie over one another are refused', async () => {
    const zip = Buffer.from(await zipOf({ 'a.txt': randomBytes(4000).toString('base64') }));
    const directory = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    const end = zip.indexOf('PK\u0005\u0006', 0, 'latin1');
    const entry = zip.subarray(directory, end);
    const tail = Buffer.from(zip.subarray(end));
    tail.writeUInt16LE(3, 8);
    tail.writeUInt16LE(3, 10);
    tail.writeUInt32LE(entry.length * 3, 12);
    const overlaid = Buffer.concat([zip.subarray(0, directory), entry, entry, entry, tail]);
    const last = (await readAll(fileOf('over.zip', overlaid))).at(-1);
    expect(last?.ok === false && last.error.message).toContain('its files together are larger than the archive');
  });

  test('ZIP: nested without end is refused', async () => {
    let zip = await zipOf({ 'c.txt': FIRST });
    for (let at = 0; at < 5; at++) zip = await zipOf({ 'more.zip': zip });
    expect(await messageOf('nested.zip', zip)).toContain('archives within archives are opened 3 deep');
  });

  test.each([
    ['cut.zip', Buffer.from('PK\u0003\u0004 cut off'), 'is no sound ZIP archive'],
    ['empty.zip', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), 'is not what its name says'],
  ])('%s is told', async (name, content, message) => {
    expect(await messageOf(name, content)).toContain(message);
  });

  test('gzip: what it holds', async () => {
    const [document] = await documentsIn('page.html.gz', gzipSync(PAGE));
    expect(document?.title).toBe(TITLE);
  });

  test('WARC, compressed and plain: pages by their addresses', async () => {
    const records = [
      warcResponse('https://a.example/1', PAGE),
      warcResponse('https://a.example/style', 'p {}', 'text/css'),
      warcResponse('https://b.example/2', PAGE.replaceAll('Samoa', 'Tonga')),
    ];
    for (const [name, content] of [
      ['crawl.warc.gz', warcGzOf(records)],
      ['crawl.warc', Buffer.concat(records)],
    ] as const) {
      const documents = await documentsIn(name, content);
      expect(documents.map(({ source }) => source.url)).toEqual(['https://a.example/1', 'https://b.example/2']);
      expect(documents[1]?.title).toBe('Fiji and Tonga sign fisheries pact');
    }
  });

  test('WARC: one that breaks off gives what is whole', async () => {
    const whole = Buffer.concat([warcResponse('https://a.example/1', PAGE), warcResponse('https://a.example/2', PAGE)]);
    const outcomes = await readAll(fileOf('cut.warc', whole.subarray(0, whole.length - 300)));
    expect(outcomes[0]?.ok).toBe(true);
  });
});

describe('tables and lists', () => {
  test('CSV: columns by their usual names', async () => {
    const csv = `id,headline,date,source,body\n1,"${TITLE}",2021-03-06,Example News,"${FIRST}\n\n${SECOND}"\n`;
    const [document] = await documentsIn('reports.csv', csv);
    expect(document).toMatchObject({ title: TITLE, text: `${FIRST}\n\n${SECOND}` });
    expect(document?.source).toMatchObject({ published: '2021-03-06', outlet: 'Example News' });
  });

  test('CSV: columns that are named, semicolons, a row that fails alone', async () => {
    const csv = `Titel;Wortlaut\n"${TITLE}";"${FIRST}"\n"leer";""\n`;
    const outcomes = await readAll(fileOf('berichte.csv', csv), { columns: { text: 'Wortlaut', title: 'Titel' } });
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await messageOf('berichte.csv', csv)).toContain('no column holds the text of reports');
  });

  test('lists of addresses: fetched once each, GDELT’s rows too', async () => {
    const asked: string[] = [];
    const client = {
      fetch: async (url: string) => {
        asked.push(url);
        return {
          url,
          finalUrl: url,
          contentType: 'text/html',
          fetched: '2021-03-06T10:00:00Z',
          body: Buffer.from(PAGE),
          isUnchanged: false,
        };
      },
    };
    const list = `# pages of a week\nhttps://a.example/1\nhttps://a.example/1\n410412347\t20210306\tFJI\thttps://b.example/2\n`;
    const documents = await documentsIn('week.urls', list, { client });
    expect(asked).toEqual(['https://a.example/1', 'https://b.example/2']);
    expect(documents).toHaveLength(2);
  });
});
