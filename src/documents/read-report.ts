import { createHash } from 'node:crypto';
import type { Document, Note, Source } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Span } from '../model/span.js';
import { boilerplateSpans } from './boilerplate.js';
import { type Edit, type EditedText, edited, sourceSpan } from './edited-text.js';
import { headlineOf } from './headline.js';
import { langOf } from './language-of.js';
import { withPlainSpacing } from './normalise.js';
import { publicationDate } from './publication-date.js';
import { firstOf, type ReportFields } from './report-fields.js';
import { sourceKind } from './source-kind.js';
import { edgesOf, linesOf } from './text-line.js';
import { textSketch } from './text-sketch.js';

/** A document, and what its reader should know of how it was read. */
export interface ReadReport {
  readonly document: Document;
  readonly notes: readonly Note[];
}

/** A report as a reader took it out of its format. */
export interface RawReport {
  /** A path, a URL, or `stdin:3`. */
  readonly name: string;
  /** The text in canonical form, with the way back to the source. */
  readonly text: EditedText;
  /** The text that offsets of `text.origin` point into, if the document shall carry its origin. */
  readonly source?: string;
  readonly fields: ReportFields;
  readonly notes?: readonly Note[];
  /** Offsets in the source at which its pages after the first begin. */
  readonly pageStarts?: readonly number[];
}

/** What is told to a reader from outside. */
export interface ReadingContext {
  /** ISO 8601 instant of the reading. */
  readonly now?: string | undefined;
  /** Fields that outrank what the source tells. */
  readonly fields?: ReportFields | undefined;
}

/** The same report read twice has the same id: 24 hexadecimal digits of a SHA-256. */
export const documentId = (url: string | undefined, title: string, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([url ?? '', title, text]))
    .digest('hex')
    .slice(0, 24);

/** Tells the line of the source, counted from one, in which a span of the text stands; spans come in order. */
const lineCounter = (source: string, origin: EditedText['origin']): ((span: Span) => number) => {
  let line = 1;
  let next = source.indexOf('\n');
  return (span) => {
    const end = sourceSpan(origin, span)?.start ?? 0;
    for (; next >= 0 && next < end; next = source.indexOf('\n', next + 1)) line++;
    return line;
  };
};

const clipped = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** Where the pages of the source begin in its text: at the first character that came from them. */
const pagesOf = (pageStarts: readonly number[], { text, origin }: EditedText): number[] => {
  let at = 0;
  return pageStarts.map((start) => {
    for (let segment = origin[at]; segment !== undefined; segment = origin[++at]) {
      if (segment.source + (segment.sourceLength ?? segment.length) > start)
        return segment.start + Math.min(Math.max(0, start - segment.source), segment.length);
    }
    return text.length;
  });
};

/** A deck is shorter, in UTF-16 code units. */
const LONGEST_DECK = 600;

/** The day of a later change, and the deck, where these tell more than the date and the headline. */
const changesOf = ({ updated, deck, title }: ReportFields, published: string | undefined): ReportFields => ({
  updated: updated !== undefined && published !== undefined && updated > published ? updated : undefined,
  deck: deck !== undefined && deck !== title && deck.length <= LONGEST_DECK ? deck : undefined,
});

/** Why a date found in the text itself, or around it, is told. */
const DATE_NOTES = {
  url: 'published taken from the address',
  'file-name': 'published taken from the file name',
  text: 'published taken from the text',
} as const;

const fileNameOf = (name: string): string => name.split('/').at(-1) ?? name;

/**
 * Makes the document of a report: takes the headline out of the text, drops the lines of the page around it, and finds
 * out when it was published, by whom and in which language. Each thing dropped or inferred is a note.
 *
 * @throws EntenteError `input-empty` when nothing is left.
 */
export const readReport = (raw: RawReport, context: ReadingContext = {}): ReadReport => {
  const notes = [...(raw.notes ?? [])];
  const lineOf = raw.source === undefined ? undefined : lineCounter(raw.source, raw.text.origin);
  const place = (span: Span): string => (lineOf === undefined ? raw.name : `${raw.name}:${lineOf(span)}`);

  const given = firstOf(context.fields ?? {}, raw.fields);
  const whole = raw.text.text;
  const lines = linesOf(whole);
  const headline = given.title === undefined ? headlineOf(whole, lines) : undefined;
  const title = given.title ?? headline?.text ?? '';

  const drops: Edit[] = headline === undefined ? [] : [{ ...headline.span, by: '' }];
  for (const { span, rule, reason } of boilerplateSpans(whole, title)) {
    if (rule === 'section-head' || span.start === headline?.span.start) continue;
    drops.push({ ...span, by: '' });
    if (span.start === lines[0]?.span.start && rule === 'headline-repeated') continue; // the headline itself
    notes.push({
      rule,
      place: place(span),
      reason: `dropped “${clipped(whole.slice(span.start, span.end))}”: ${reason}`,
    });
  }
  drops.sort((a, b) => a.start - b.start);
  const body = withPlainSpacing(edited(raw.text, drops));
  const { text } = body;
  if (text === '') throw new EntenteError('input-empty', `${raw.name}: holds no text of a report`);

  const bodyLines = lines.filter(({ span }) => span.start !== headline?.span.start);
  const dated =
    given.published === undefined
      ? publicationDate({ lines: bodyLines, url: given.url, fileName: fileNameOf(raw.name), now: context.now })
      : undefined;
  if (dated !== undefined && dated.source !== 'label' && dated.source !== 'dateline') {
    notes.push({ rule: 'published', place: raw.name, reason: `${DATE_NOTES[dated.source]}: ${dated.date}` });
  }
  const published = given.published ?? dated?.date;
  if (published === undefined) {
    notes.push({
      rule: 'published',
      place: raw.name,
      reason: 'no date of publication found; relative dates stay open',
    });
  }

  const source: Source = {
    name: raw.name,
    ...firstOf({
      url: given.url,
      outlet: given.outlet,
      byline: given.byline,
      published,
      ...changesOf(given, published),
    }),
    kind:
      given.kind ??
      sourceKind({ url: given.url, outlet: given.outlet, byline: given.byline, title, letterheads: edgesOf(lines) }),
    lang: langOf(text, context.fields?.lang, raw.fields.lang),
    ...(context.now === undefined ? {} : { retrieved: context.now }),
  };
  const sketch = textSketch(text);
  return {
    document: {
      id: documentId(source.url, title, text),
      source,
      title,
      text,
      ...(raw.source === undefined ? {} : { origin: [...body.origin] }),
      ...(raw.pageStarts === undefined ? {} : { pages: pagesOf(raw.pageStarts, body) }),
      ...(sketch === undefined ? {} : { sketch }),
    },
    notes,
  };
};
