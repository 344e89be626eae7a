import { boilerplateSpans } from './boilerplate.js';
import { type FullDate, fullDates, isoDay } from './full-date.js';
import type { TextLine } from './text-line.js';

/** Where a date of publication was found, the most telling first. */
export type DateSource = 'label' | 'dateline' | 'url' | 'file-name' | 'text';

export interface PublicationDate {
  readonly date: string;
  readonly source: DateSource;
}

/** Where to look. */
export interface DateSigns {
  readonly lines: readonly TextLine[];
  readonly url?: string | undefined;
  readonly fileName?: string | undefined;
  /** No report is published after this ISO 8601 day or instant. */
  readonly now?: string | undefined;
}

const HEAD_LINES = 14;
const FOOT_LINES = 5;
const LONGEST_LABEL_LINE = 160;
/** Dates in the text count only this far in, in UTF-16 code units. */
const LEAD_LENGTH = 1_200;

const PUBLISHED = /\b(?:published|posted|issued|released|date)\b/iu;

/** "Published: 6 March 2021 | Updated: 7 March 2021": the day it was published. */
const labelled = (line: string): string | undefined => {
  if (line.length > LONGEST_LABEL_LINE) return undefined;
  const isPageLine = boilerplateSpans(line, '').some(({ rule }) => rule !== 'picture-credit' && rule !== 'copyright');
  if (!isPageLine) return undefined;
  const dates = fullDates(line);
  const afterLabel = dates.find(({ span }) => PUBLISHED.test(line.slice(0, span.start)));
  return (afterLabel ?? dates[0])?.date;
};

/** "Suva, " · "" · "Saturday, " · "FISHERIES IN FIGURES (": what stands before the date of a dateline. */
const BEFORE_DATE =
  /^(?:[^.!?;]{2,60}(?:, ?|\(| - | – | — ))?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?$/iu;
/** "SUVA, Fiji, March 6, 2021 (Example News) -": what stands after it. */
const AFTER_DATE = /^(?: ?[-–—:(.)|]|, ?\p{Lu}[\p{L} ]{1,20}[ .:–—-]|$)/u;

/** A line that is a dateline, or a paragraph that opens with one: "Suva, 6 March 2021", "SUVA, March 6, 2021 - …". */
const inDateline = (line: string): string | undefined => {
  const first = fullDates(line.slice(0, 140))[0];
  if (first === undefined) return undefined;
  const before = line.slice(0, first.span.start);
  return BEFORE_DATE.test(before) && AFTER_DATE.test(line.slice(first.span.end)) ? first.date : undefined;
};

/** …/2021/03/06/… · …/20210306-… · …-2021-03-06 */
const IN_ADDRESS = /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-_/.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/u;

const inAddress = (address: string | undefined): string | undefined => {
  const { year, month, day } = (address === undefined ? undefined : IN_ADDRESS.exec(address)?.groups) ?? {};
  return year === undefined ? undefined : isoDay(Number(year), Number(month), Number(day));
};

/** "On 6 March 2021 …" at a paragraph's head, "… met on Saturday, March 6, 2021": the day told, not one looked back or ahead to. */
const tellsTheDay = (line: string, { span }: FullDate): boolean => {
  const before = line.slice(0, span.start);
  return /^(?:(?:on|today|yesterday),? )?$|day,? $/iu.test(before);
};

const inLead = (lines: readonly TextLine[]): string | undefined => {
  for (const { span, text } of lines) {
    if (span.start > LEAD_LENGTH) return undefined;
    const told = fullDates(text.slice(0, LEAD_LENGTH)).find((date) => tellsTheDay(text, date));
    if (told !== undefined) return told.date;
  }
  return undefined;
};

const firstIn = (lines: readonly TextLine[], read: (line: string) => string | undefined): string | undefined => {
  for (const { text } of lines) {
    const date = read(text);
    if (date !== undefined) return date;
  }
  return undefined;
};

/**
 * The day on which a report was published, from the best sign there is: a labelled line, a dateline with its year, the
 * address, the file's name, the first full date of the lead. Absent where there is none: a date is never guessed.
 */
export const publicationDate = ({ lines, url, fileName, now }: DateSigns): PublicationDate | undefined => {
  const edges =
    lines.length <= HEAD_LINES + FOOT_LINES ? lines : [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)];
  const sources: Readonly<Record<DateSource, () => string | undefined>> = {
    label: () => firstIn(edges, labelled),
    dateline: () => firstIn(edges, inDateline),
    url: () => inAddress(url),
    'file-name': () => inAddress(fileName),
    text: () => inLead(lines),
  };
  const latest = now?.slice(0, 10) ?? '9999';
  for (const source of ['label', 'dateline', 'url', 'file-name', 'text'] as const) {
    const date = sources[source]();
    if (date !== undefined && date <= latest) return { date, source };
  }
  return undefined;
};
