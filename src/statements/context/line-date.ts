import type { DateMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { type ReportContext, within } from './report-context.js';

/** What parts the date that opens a line of a chronicle from what is told of it: "7 May 2012 – …", "March 2019, Lima: …". */
const AFTER_DATE = /^\s?(?:[(,]\s?\p{Lu}[\p{L}'’ -]{2,24}\)?)?\s?[:–—-](?=\s)/u;

/** The date that opens the line of a chronicle in which `span` stands: "7 May 2012 – The ministers meet in Lima." */
export const lineDate = (context: ReportContext, span: Span): DateMention | undefined => {
  const block = within(context.blocks, span)[0];
  if (block === undefined) return undefined;
  const opening = within(context.dates, block.span)[0];
  if (opening?.span.start !== block.span.start) return undefined;
  return AFTER_DATE.test(context.text.slice(opening.span.end, opening.span.end + 40)) ? opening : undefined;
};
