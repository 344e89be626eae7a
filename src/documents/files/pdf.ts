import { EntenteError } from '../../model/entente-error.js';
import { bytesOf } from '../byte-source.js';
import { asRead } from '../edited-text.js';
import { normalised } from '../normalise.js';
import { outcomeOf } from '../read-outcome.js';
import { readReport } from '../read-report.js';
import type { Reader } from '../reader.js';
import { withoutRunningTitles } from './pdf-furniture.js';
import { linesOnPage, type PlacedLine, type PlacedText, readingOrder } from './pdf-layout.js';
import { paragraphsOf } from './pdf-paragraphs.js';

/** Pages of one document at most. */
const MOST_PAGES = 3_000;
/** Milliseconds after which no further page of a document is read. */
const LONGEST_READING = 120_000;
/** Fewer letters a page than this, on the average, and the pages are pictures. */
const FEWEST_LETTERS = 12;
/** PDF files carry pictures and fonts: they may be this many times larger than a document of text. */
const SIZE_FACTOR = 10;

interface PdfPages {
  readonly pages: readonly (readonly PlacedLine[])[];
  readonly count: number;
  readonly isCut: boolean;
}

const MESSAGES: Readonly<Record<string, string>> = {
  PasswordException: 'is locked by a password',
  InvalidPDFException: 'is no sound PDF',
  MissingPDFException: 'is no PDF',
};

const placed = (item: object): PlacedText[] => {
  if (!('str' in item) || !('transform' in item) || !('width' in item)) return [];
  const { str, transform, width } = item as { str: string; transform: readonly number[]; width: number };
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (str.trim() === '' || Math.abs(b) > Math.abs(a)) return []; // blanks, and text that stands upright along the margin
  return [{ text: str, x, y, width, size: Math.hypot(c, d) }];
};

const pagesOf = async (bytes: Uint8Array, name: string): Promise<PdfPages> => {
  const { getDocumentProxy } = await import('unpdf');
  const until = performance.now() + LONGEST_READING;
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
    try {
      const pages: PlacedLine[][] = [];
      const count = Math.min(pdf.numPages, MOST_PAGES);
      while (pages.length < count && performance.now() < until) {
        const page = await pdf.getPage(pages.length + 1);
        const { items } = await page.getTextContent();
        pages.push(linesOnPage(items.flatMap(placed)));
        page.cleanup();
      }
      return { pages, count: pdf.numPages, isCut: pages.length < pdf.numPages };
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    const kind = cause instanceof Error ? cause.name : '';
    throw new EntenteError('input-malformed', `${name}: ${MESSAGES[kind] ?? 'can’t be read as a PDF'}`, { cause });
  }
};

/** The text of the pages, and the places at which each page after the first begins. */
const textOf = (pages: PdfPages['pages']): { text: string; pageStarts: readonly number[] } => {
  const blocks = withoutRunningTitles(pages).flatMap((lines, at) =>
    readingOrder(lines).map((block) => ({ lines: block, page: at + 1 })),
  );
  let text = '';
  const starts = new Map<number, number>();
  for (const paragraph of paragraphsOf(blocks)) {
    const isRow = paragraph.text.includes(' | ') && (text.split('\n').at(-1) ?? '').includes(' | ');
    if (text !== '') text += isRow ? '\n' : '\n\n';
    if (!starts.has(paragraph.page)) starts.set(paragraph.page, text.length);
    for (const { at, page } of paragraph.breaks) if (!starts.has(page)) starts.set(page, text.length + at);
    text += paragraph.text;
  }
  // a page without text begins where the next one does
  let next = text.length;
  const pageStarts: number[] = [];
  for (let page = pages.length; page >= 2; page--) {
    next = starts.get(page) ?? next;
    pageStarts.unshift(next);
  }
  return { text, pageStarts };
};

/**
 * Reads a PDF document: columns in the order of reading, words joined that a line breaks, running titles and page numbers
 * left out. The document knows where its pages begin. Pages that are pictures are said to be.
 */
export const readPdf: Reader = async function* read(source, context) {
  const { name, url } = source;
  const bytes = await bytesOf(source, context.maxBytes * SIZE_FACTOR);
  const { pages, count, isCut } = await pagesOf(bytes, name);
  const { text, pageStarts } = textOf(pages);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * Math.max(1, pages.length)) {
    const message = `holds pictures of ${count} ${count === 1 ? 'page' : 'pages'} and no text: a scan, to be put through character recognition first`;
    throw new EntenteError('input-malformed', `${name}: ${message}`);
  }
  const notes = isCut
    ? [{ rule: 'pdf-pages', place: name, reason: `read up to page ${pages.length} of ${count}` }]
    : [];
  yield outcomeOf(name, () =>
    readReport({ name, text: normalised(asRead(text)), pageStarts, fields: { url }, notes }, context),
  );
};
