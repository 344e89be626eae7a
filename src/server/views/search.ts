import { fieldsOf } from '../../codes/fields.js';
import type { Span } from '../../model/span.js';
import { type Phrases, phrasesOf, placesOf, searchWords } from '../../store/search-words.js';
import type { Store } from '../../store/store.js';
import type { Found } from '../schemas/search.js';
import type { RecordSummary, ReportSummary } from '../schemas/summaries.js';
import type { RegisterView } from './register-view.js';

/** What is looked for, in which part of the register. */
export interface Searching {
  readonly query: string;
  readonly limit: number;
  readonly isReport: (report: ReportSummary) => boolean;
  readonly isRecord: (record: RecordSummary) => boolean;
}

/** Hits looked at before those that are not wanted are left out. */
const MOST_HITS = 2000;
/** Characters shown on either side of what was found, and how many pieces of one report. */
const AROUND = 90;
const MOST_EXCERPTS = 3;

const marked = (text: string, phrases: Phrases) => ({
  text,
  marks: placesOf(searchWords(text), phrases).map(({ start, end }) => ({ start, end })),
});

/** The next space at or before, or at or after, a place: excerpts begin and end with whole words. */
const spaceBefore = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);
const spaceAfter = (text: string, at: number): number => {
  const space = at >= text.length ? -1 : text.indexOf(' ', at);
  return space < 0 ? text.length : space;
};

/** Stretches of text around places; those that meet are one. */
const windows = (text: string, places: readonly Span[]): Span[] => {
  const found: Span[] = [];
  for (const { start, end } of places) {
    const window = { start: spaceBefore(text, start - AROUND), end: spaceAfter(text, end + AROUND) };
    const last = found.at(-1);
    if (last !== undefined && window.start <= last.end)
      found[found.length - 1] = { start: last.start, end: window.end };
    else found.push(window);
  }
  return found;
};

const excerptsOf = (text: string, phrases: Phrases): Found['reports'][number]['excerpts'] => {
  const places = placesOf(searchWords(text), phrases);
  return windows(text, places)
    .map((window) => ({
      start: window.start,
      text: text.slice(window.start, window.end),
      marks: places
        .filter(({ start, end }) => start >= window.start && end <= window.end)
        .map(({ start, end }) => ({ start: start - window.start, end: end - window.start })),
    }))
    .sort((a, b) => b.marks.length - a.marks.length || a.start - b.start)
    .slice(0, MOST_EXCERPTS)
    .sort((a, b) => a.start - b.start);
};

/** Fields that words name; `other` is none. */
const fieldsNamed = (query: string): Found['related']['fields'] => fieldsOf(query).filter((field) => field !== 'other');

/** Reports and records that hold words, with these marked, and records of the fields that the words name. */
export const searchRegister = async (
  { query, limit, isReport, isRecord }: Searching,
  { store, view }: { readonly store: Store; readonly view: RegisterView },
): Promise<Found> => {
  const phrases = phrasesOf(query);
  const reports: Found['reports'] = [];
  for (const { id, score } of await store.search({ query, kind: 'report', limit: MOST_HITS })) {
    const report = view.report(id);
    if (report === undefined || !isReport(report)) continue;
    const text = (await store.document(id))?.text ?? '';
    reports.push({ report, score, title: marked(report.title, phrases), excerpts: excerptsOf(text, phrases) });
    if (reports.length >= limit) break;
  }
  const records = (await store.search({ query, kind: 'record', limit: MOST_HITS }))
    .flatMap(({ id, score }) => {
      const record = view.record(id);
      return record === undefined || !isRecord(record) ? [] : [{ record, score, title: marked(record.title, phrases) }];
    })
    .slice(0, limit);
  const found = new Set(records.map(({ record }) => record.id));
  const fields = fieldsNamed(query);
  const further = view.records.filter(
    (record) => !found.has(record.id) && isRecord(record) && record.fields.some((field) => fields.includes(field)),
  );
  return { reports, records, related: { fields, records: further.slice(0, limit) } };
};
