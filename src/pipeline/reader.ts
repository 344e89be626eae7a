import { boilerplateSpans } from '../documents/boilerplate.js';
import { type Language, loadLanguage } from '../language/language.js';
import { findDates } from '../mentions/dates/find-dates.js';
import { findParties } from '../mentions/parties/find-parties.js';
import { findPlaces } from '../mentions/places/find-places.js';
import { findQuantities } from '../mentions/quantities/find-quantities.js';
import type { Mention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { STATEMENT_TYPES, type Statement } from '../model/statement.js';
import { reportContext } from '../statements/context/report-context.js';
import type { Draft } from '../statements/statement-reader.js';
import { confidenceOf } from './confidence.js';
import { withDealParties } from './deal-figures.js';
import { finish } from './finish.js';
import { isRead, type ReportInput } from './report-input.js';
import { STATEMENT_READERS } from './statement-readers.js';

/** Something a reader looked at and left: for `entente explain`. */
export interface Dropped {
  readonly rule: string;
  readonly span: Span;
  readonly reason: string;
}

export interface ReadReport {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly dropped: readonly Dropped[];
}

/** Reads reports: holds the language model, so close it when done. */
export interface Reader {
  read(report: ReportInput): Promise<ReadReport>;
  /** The same for many reports, in their order, in batches for speed. */
  readAll(reports: readonly ReportInput[]): Promise<ReadReport[]>;
  close(): Promise<void>;
}

const byPlace = (a: Mention, b: Mention): number => a.span.start - b.span.start || b.span.end - a.span.end;

const mentionsOf = (report: ReportInput, sentences: readonly Sentence[]): Mention[] => {
  const { text, title = '', published } = report;
  const dates = findDates({ text, sentences, ...(published === undefined ? {} : { published }) });
  const parties = findParties({ text, title, sentences });

  const places = findPlaces({ text, sentences });
  return [...dates, ...parties, ...places, ...findQuantities({ text, dates })].sort(byPlace);
};

/** A report with its sentences and what its words refer to. Pure. */
export const readingOf = (report: ReportInput, sentences: readonly Sentence[]): Reading => {
  const { text, title = '', published } = report;
  return {
    title,
    text,
    sentences,
    mentions: mentionsOf(report, sentences),
    ...(published === undefined ? {} : { published }),
  };
};

/** The statements of a report whose sentences are analysed already. Pure. */
export const readSentences = (report: ReportInput, sentences: readonly Sentence[]): ReadReport => {
  const { text, title = '', document } = report;
  const reading = readingOf(report, sentences);
  const dropped: Dropped[] = [];
  const context = reportContext(reading, {
    titleParties: title === '' ? [] : findParties({ text: title, title: '' }),
    skipped: boilerplateSpans(text, title).map((b) => b.span),
    dropped: (rule, span, reason) => dropped.push({ rule, span, reason }),
  });
  const read: Draft[] = STATEMENT_TYPES.flatMap((type): readonly Draft[] => STATEMENT_READERS[type](context));
  const drafts = withDealParties(text, sentences, read);
  const statements = drafts.flatMap((draft) => {
    const finished = finish(draft, {
      text,
      confidence: confidenceOf(draft),
      ...(document === undefined ? {} : { document }),
    });
    if (finished.ok) return [finished.statement];
    dropped.push({ rule: draft.rule, span: draft.evidence[0] ?? { start: 0, end: 0 }, reason: finished.reason });
    return [];
  });
  return { reading, statements, dropped };
};

/** The sentences of each report in a language that is read; nothing of the others. */
export const analyseRead = async (
  language: Language,
  reports: readonly ReportInput[],
): Promise<(Sentence[] | undefined)[]> => {
  const analysed = (await language.analyse(reports.filter(isRead).map(({ text }) => text))).values();
  return reports.map((report) => (isRead(report) ? (analysed.next().value ?? []) : undefined));
};

const unread = ({ title = '', text }: ReportInput): ReadReport => ({
  reading: { title, text, sentences: [], mentions: [] },
  statements: [],
  dropped: [],
});

/** Opens a reader; the language model is loaded once. Throws `EntenteError('runtime-missing')` where it cannot run. */
export const createReader = async (options: { readonly threads?: number } = {}): Promise<Reader> => {
  const language: Language = await loadLanguage(options);
  const readAll = async (reports: readonly ReportInput[]): Promise<ReadReport[]> => {
    const analysed = await analyseRead(language, reports);
    return reports.map((report, i) => {
      const sentences = analysed[i];
      return sentences === undefined ? unread(report) : readSentences(report, sentences);
    });
  };
  return {
    readAll,
    read: async (report) => {
      const [only] = await readAll([report]);
      if (!only) throw new RangeError('no result for the report');
      return only;
    },
    close: () => language.close(),
  };
};
