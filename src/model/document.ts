import { z } from 'zod';

/** `official`: a government's or body's own words; `news`: everybody else's. */
export const SourceKind = z.enum(['official', 'news']);
export type SourceKind = z.infer<typeof SourceKind>;

/** Where a document comes from, as far as it tells. */
export const Source = z.object({
  /** What the reader was given: a path, a URL, or `stdin:3` for the third line of standard input. */
  name: z.string(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  kind: SourceKind,
  /** ISO 639-1 code, `und` where it could not be told. */
  lang: z.string(),
  /** ISO 8601 date, at the precision given. Relative dates in the text resolve against it. */
  published: z.string().optional(),
  /** ISO 8601 date of its last change, where it tells one later than its publication. */
  updated: z.string().optional(),
  /** What stands under its headline, or what its page tells of it in a sentence. */
  deck: z.string().optional(),
  /** ISO 8601 instant at which it was read. */
  retrieved: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** A piece of canonical text that came from another place in the source: `start` in the text, `source` in the source. */
export const OriginSegment = z.object({
  start: z.number().int().nonnegative(),
  source: z.number().int().nonnegative(),
  length: z.number().int().nonnegative(),
  /** Length in the source where it differs ("e" and a combining accent became "é"); absent: code unit for code unit. */
  sourceLength: z.number().int().nonnegative().optional(),
});
export type OriginSegment = z.infer<typeof OriginSegment>;

/** A report as it is kept: all offsets of all statements point into `text`, which never changes. */
export const Document = z.object({
  /** Hash of source URL (where known), title and text: the same report read twice has the same id. */
  id: z.string(),
  source: Source,
  title: z.string(),
  text: z.string(),
  /** Maps stretches of `text` back to the file it was read from, where that makes sense. */
  origin: z.array(OriginSegment).optional(),
  /** Offsets in `text` at which the pages after the first begin, of a source that has pages. */
  pages: z.array(z.number().int().nonnegative()).optional(),
  /** What reprints of the text are known by: see `text-sketch.ts`; absent for a text too short for that. */
  sketch: z.string().optional(),
});
export type Document = z.infer<typeof Document>;

/** A thing to tell the user that is not fatal: rule, place and reason. */
export const Note = z.object({
  rule: z.string(),
  place: z.string(),
  reason: z.string(),
});
export type Note = z.infer<typeof Note>;

/** The page, counted from one, on which a place in a document's text stands; absent where it has no pages. */
export const pageAt = ({ pages }: Pick<Document, 'pages'>, offset: number): number | undefined =>
  pages === undefined ? undefined : pages.filter((start) => start <= offset).length + 1;
