import { z } from 'zod';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import { dateOf } from './full-date.js';
import { langOf } from './language-of.js';
import { documentFromText } from './plain-text.js';
import { publicationDate } from './publication-date.js';
import { documentId, type ReadingContext, type ReadReport } from './read-report.js';
import { firstOf, type ReportFields } from './report-fields.js';
import { sourceKind } from './source-kind.js';
import { edgesOf, linesOf } from './text-line.js';

/** A field that exporters write as `null`, or as an empty text, where it is not known. */
const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value === null || value?.trim() === '' ? undefined : value));

/** A report as a line of JSONL gives it; keys of other names are left alone. */
const ReportLineSchema = z.object({
  id: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => value ?? undefined),
  title: optionalText,
  published: optionalText.transform((value, context) => {
    const date = value === undefined ? undefined : dateOf(value);
    if (value !== undefined && date === undefined) context.addIssue({ code: 'custom', message: 'is no date' });
    return date;
  }),
  url: optionalText,
  outlet: optionalText,
  byline: optionalText,
  lang: optionalText,
  // other programs have their own kinds
  kind: z.enum(['official', 'news']).optional().catch(undefined),
  text: z.string().refine((text) => text.trim() !== '', 'is empty'),
});

/** A report of a JSONL file: `id` as given, to be echoed; `text` to the letter, since evidence points into it. */
export type ReportLine = z.output<typeof ReportLineSchema>;

/** The first thing wrong, in a few words: "text: is empty". */
const reasonOf = (error: z.ZodError): string => {
  const issue = error.issues[0];
  if (issue === undefined) return 'is no report';
  const field = issue.path.join('.');
  if (issue.code === 'invalid_type') {
    return field === '' ? 'is no JSON object' : `“${field}” is missing or not of type ${issue.expected}`;
  }
  return `“${field}” ${issue.message}`;
};

/**
 * A value out of JSON as a report.
 *
 * @param place for the message of an error: "reports.jsonl:3"
 * @throws EntenteError `input-malformed`
 */
export const reportOf = (value: unknown, place: string): ReportLine => {
  const result = ReportLineSchema.safeParse(value);
  if (result.success) return result.data;
  throw new EntenteError('input-malformed', `${place}: ${reasonOf(result.error)}`);
};

/**
 * A line of JSONL as a report.
 *
 * @param place for the message of an error: "reports.jsonl:3"
 * @throws EntenteError `input-malformed`
 * @example
 * parseReportLine('{"id":"fj-1","published":"2021-03-06","text":"Fiji and Samoa signed …"}', 'stdin:1').id // 'fj-1'
 */
export const parseReportLine = (line: string, place: string): ReportLine => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new EntenteError('input-malformed', `${place}: is no JSON`, { cause });
  }
  return reportOf(value, place);
};

const fieldsOf = ({ title, published, url, outlet, byline, lang, kind }: ReportLine): ReportFields =>
  firstOf({ title, published, url, outlet, byline, lang, kind });

/** The document of a report of a JSONL line, with its text made canonical. */
export const documentFromReport = (report: ReportLine, name: string, context: ReadingContext = {}): ReadReport =>
  documentFromText({ ...fieldsOf(report), name, text: report.text }, context);

/**
 * The document of a report with its text exactly as given, so that offsets hold for whoever gave it. Nothing is
 * dropped: the reading asks `boilerplateSpans` what to pass over.
 */
export const documentWithExactText = (report: ReportLine, name: string, context: ReadingContext = {}): Document => {
  const { text } = report;
  const { title = '', url, outlet, byline, ...fields } = firstOf(context.fields ?? {}, fieldsOf(report));
  const lines = linesOf(text);
  const published = fields.published ?? publicationDate({ lines, url, now: context.now })?.date;
  return {
    id: documentId(url, title, text),
    source: {
      name,
      ...firstOf({ url, outlet, byline, published }),
      kind: fields.kind ?? sourceKind({ url, outlet, byline, title, letterheads: edgesOf(lines) }),
      lang: langOf(text, context.fields?.lang, report.lang),
      ...(context.now === undefined ? {} : { retrieved: context.now }),
    },
    title,
    text,
  };
};
