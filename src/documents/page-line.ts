import { z } from 'zod';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import { documentFromHtml } from './html.js';
import type { ReadingContext } from './read-report.js';

/** A web page as a line of JSONL gives it. */
const PageLineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  url: z.string().nullish(),
  html: z.string(),
});
export type PageLine = z.output<typeof PageLineSchema>;

/** What a page's line comes to: the article as it was read, its fields `null` where the page does not tell them. */
export interface ArticleLine {
  readonly id: string | number | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly articleBody: string;
}

/**
 * A line of JSONL as a page.
 *
 * @throws EntenteError `input-malformed`
 */
export const parsePageLine = (line: string, place: string): PageLine => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new EntenteError('input-malformed', `${place}: is no JSON`, { cause });
  }
  const result = PageLineSchema.safeParse(value);
  if (result.success) return result.data;
  throw new EntenteError('input-malformed', `${place}: has no “html”`, { cause: result.error });
};

/** The article line of a document: its text is what the page says, without bullets and numbers of items. */
export const articleLine = (id: PageLine['id'], { title, text, source }: Document): ArticleLine => ({
  id: id ?? null,
  title: title === '' ? null : title,
  byline: source.byline ?? null,
  published: source.published ?? null,
  outlet: source.outlet ?? null,
  articleBody: text,
});

/** The line of a page that nothing could be read from. */
export const emptyArticleLine = (id: PageLine['id']): ArticleLine => ({
  id: id ?? null,
  title: null,
  byline: null,
  published: null,
  outlet: null,
  articleBody: '',
});

/**
 * Reads the article of a page.
 *
 * @throws EntenteError `input-malformed` for a page without one, `input-too-large` for a page out of bounds
 */
export const documentOfPage = ({ url, html }: PageLine, name: string, context: ReadingContext): Document =>
  documentFromHtml(
    { name, text: html },
    { ...context, fields: url === null || url === undefined ? {} : { url }, unmarked: true },
  ).document;
