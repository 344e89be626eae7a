import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../src/documents/edited-text.js';
import { documentFromText, type TextReport } from '../../src/documents/plain-text.js';
import { Document } from '../../src/model/document.js';

const BODY = 'SUVA - Fiji and Samoa signed a fisheries agreement here, the two prime ministers said after their talks.';

interface Row {
  readonly what: string;
  readonly report: Omit<TextReport, 'name'> & { readonly name?: string };
  readonly title?: string;
  readonly text?: string;
  readonly published?: string | undefined;
  readonly kind?: string;
}

const ROWS: readonly Row[] = [
  {
    what: 'headline on the first line',
    report: { text: `Fiji and Samoa sign\n\n${BODY}` },
    title: 'Fiji and Samoa sign',
    text: BODY,
  },
  { what: 'no headline', report: { text: BODY }, title: '', text: BODY },
  {
    what: 'a first line that is a sentence',
    report: { text: `They met.\n\n${BODY}` },
    title: '',
    text: `They met.\n\n${BODY}`,
  },
  {
    what: 'a first line that opens the story',
    report: { text: `SUVA (Example) - Fiji and Samoa sign\n\n${BODY}` },
    title: '',
  },
  { what: 'a line straight over the text', report: { text: `Fiji and Samoa sign\n${BODY}` }, title: '' },
  {
    what: 'a letterhead and a date over the headline',
    report: { text: `PRIME MINISTER'S OFFICE\n6 March 2021\n\nFiji and Samoa sign\n\n${BODY}` },
    title: 'Fiji and Samoa sign',
    text: `PRIME MINISTER'S OFFICE\n6 March 2021\n\n${BODY}`,
    published: '2021-03-06',
    kind: 'official',
  },
  {
    what: 'a title given',
    report: { title: 'Pact signed', text: `Pact signed\n\n${BODY}` },
    title: 'Pact signed',
    text: BODY,
  },
  {
    what: 'fields in a header',
    report: {
      text: `Title: Fiji and Samoa sign\nDate: March 6, 2021\nSource: Ministry of Fisheries of Fiji\nURL: https://example.org/1\n\n${BODY}`,
    },
    title: 'Fiji and Samoa sign',
    text: BODY,
    published: '2021-03-06',
    kind: 'official',
  },
  {
    what: 'a date labelled',
    report: { text: `Fiji and Samoa sign\n\nPublished: 6 March 2021 | Updated: 8 March 2021\n\n${BODY}` },
    published: '2021-03-06',
    text: BODY,
  },
  {
    what: 'a date in a byline',
    report: { text: `Fiji and Samoa sign\n\nBy World Desk • 6 March 2021 • New Update\n\n${BODY}` },
    published: '2021-03-06',
    text: BODY,
  },
  {
    what: 'a dateline',
    report: { text: `Fiji and Samoa sign\n\nSuva, 6 March 2021\n\n${BODY}` },
    published: '2021-03-06',
  },
  {
    what: 'a dateline within a paragraph',
    report: { text: 'SUVA, March 6, 2021 (Example) - Fiji and Samoa signed a pact.' },
    published: '2021-03-06',
  },
  {
    what: 'a dateline without its year',
    report: { text: 'SUVA, March 6 (Example) - Fiji and Samoa signed a pact.' },
    published: undefined,
  },
  {
    what: 'a date in the address',
    report: { url: 'https://example.org/2021/03/06/pact', text: BODY },
    published: '2021-03-06',
  },
  { what: 'a date in the file name', report: { name: 'in/suva-2021-03-06.txt', text: BODY }, published: '2021-03-06' },
  {
    what: 'a date in the lead',
    report: { text: 'On Saturday, March 6, 2021, Fiji and Samoa signed a pact.' },
    published: '2021-03-06',
  },
  {
    what: 'only a date looked back to',
    report: { text: 'Fiji and Samoa renewed the treaty of 4 May 1998 in Suva.' },
    published: undefined,
  },
  {
    what: 'a date that the lead looks ahead to',
    report: { text: 'Fiji and Samoa said their pact would enter into force on 1 July 2021.' },
    published: undefined,
  },
  {
    what: 'a weekday with its date',
    report: { text: 'Fiji and Samoa signed a pact on Saturday, March 6, 2021.' },
    published: '2021-03-06',
  },
  {
    what: 'a headline that promises a summary',
    report: { text: `Fiji and Samoa sign: 5 things to know\n\n${BODY}` },
    title: 'Fiji and Samoa sign: 5 things to know',
    text: BODY,
  },
  {
    what: 'a date of another paper',
    report: { text: 'They recalled the statement issued on 5 May 1998 in Apia.' },
    published: undefined,
  },
  { what: 'a date to come', report: { text: 'On March 6, 2031 the line is to open.' }, published: undefined },
  {
    what: 'a date given',
    report: { published: '2021-03', text: `SUVA, 6 March 2020 - ${BODY}` },
    published: '2021-03',
  },
];

describe('documentFromText', () => {
  test.each(ROWS)('$what', (row) => {
    const { document } = documentFromText({ name: 'report.txt', ...row.report }, { now: '2026-01-01T00:00:00Z' });
    expect(Document.parse(document)).toEqual(document);
    if (row.title !== undefined) expect(document.title).toBe(row.title);
    if (row.text !== undefined) expect(document.text).toBe(row.text);
    if ('published' in row) expect(document.source.published).toBe(row.published);
    if (row.kind !== undefined) expect(document.source.kind).toBe(row.kind);
  });

  test('tells what was dropped and what was inferred', () => {
    const text = `Fiji and Samoa sign\r\n\r\nauthor-image\r\nMere Tuilagi\r\nNew Update\r\n\r\nOn March 6, 2021, ${BODY}`;
    const { notes } = documentFromText({ name: 'report.txt', text });
    expect(notes).toEqual([
      { rule: 'author-image', place: 'report.txt:3', reason: 'dropped “author-image”: label of an author’s picture' },
      { rule: 'author-name', place: 'report.txt:4', reason: 'dropped “Mere Tuilagi”: author’s name' },
      { rule: 'update-mark', place: 'report.txt:5', reason: 'dropped “New Update”: mark of a new or changed article' },
      { rule: 'published', place: 'report.txt', reason: 'published taken from the text: 2021-03-06' },
    ]);
  });

  test('leads back to the source across what was dropped', () => {
    const text = `Fiji and Samoa sign\r\n\r\nNew Update\r\n\r\nFiji and Sa\u00admoa signed.\r\n\r\nTheir ministers\u00a0met.`;
    const { document } = documentFromText({ name: 'report.txt', text });
    expect(document.text).toBe('Fiji and Samoa signed.\n\nTheir ministers met.');
    const start = document.text.indexOf('Samoa');
    const span = sourceSpan(document.origin ?? [], { start, end: document.text.length });
    expect(text.slice(span?.start, span?.end)).toBe('Sa\u00admoa signed.\r\n\r\nTheir ministers\u00a0met.');
  });

  test('gives the same id to the same report, however it was saved', () => {
    const text = `Fiji and Samoa sign\n\n${BODY}`;
    const unix = documentFromText({ name: 'a.txt', text }).document.id;
    const windows = documentFromText({ name: 'b.txt', text: `\ufeff${text.replaceAll('\n', '\r\n')}\r\n` }).document.id;
    expect(windows).toBe(unix);
    expect(documentFromText({ name: 'a.txt', text: `${text} More.` }).document.id).not.toBe(unix);
  });

  test('keeps the heads and items of summaries', () => {
    const text = `${BODY}\n\nKey Takeaways\n\n  • Fiji and Samoa signed a pact.\n  • It covers tuna.`;
    expect(documentFromText({ name: 'report.txt', text }).document.text).toBe(
      `${BODY}\n\nKey Takeaways\n\n• Fiji and Samoa signed a pact.\n• It covers tuna.`,
    );
  });

  test('refuses a text that is nothing but page', () => {
    expect(() => documentFromText({ name: 'report.txt', text: 'New Update\n\nAdvertisement' })).toThrow(
      'report.txt: holds no text of a report',
    );
  });
});
