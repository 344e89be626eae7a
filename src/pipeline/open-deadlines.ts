import { recordSentence } from '../briefs/record-sentence.js';
import type { CitedSentence } from '../model/cited-sentence.js';
import { dateRange } from '../model/date-range.js';
import { type Fact, publishedRange, type ToldDocument } from '../model/fact.js';
import type { DateValue } from '../model/mention.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { track } from '../tracking/track.js';
import type { Verdict } from '../tracking/tracking.js';

/** Something that is to be done or reached by a day and of whose outcome nothing is told. */
export interface OpenDeadline {
  readonly fact: Fact;
  readonly date: DateValue;
  /** The last day of it, ISO 8601. */
  readonly day: string;
  readonly sentence: CitedSentence;
}

interface Context {
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly ToldDocument[];
  /** ISO 8601 day. */
  readonly today: string;
}

/** The date by which something told of as coming is to happen; `undefined` for what has happened and what has no date. */
export const dueDate = (type: Fact['type'], slot: (name: string) => unknown): DateValue | undefined => {
  switch (type) {
    case 'commitment':
      return ['completion', 'cancelled'].includes(String(slot('stage')))
        ? undefined
        : (slot('deadline') as DateValue | undefined);
    case 'figure':
      return slot('status') === 'target' ? (slot('period') as DateValue | undefined) : undefined;
    case 'agreement':
      return slot('status') === 'proposed' ? (slot('date') as DateValue | undefined) : undefined;
    case 'meeting':
      return slot('status') === 'planned' ? (slot('date') as DateValue | undefined) : undefined;
    case 'package':
    case 'quote':
    case 'distinction':
      return undefined;
  }
};

/** Verdicts that leave nothing to wait for. */
const SETTLED: ReadonlySet<Verdict> = new Set(['met']);

const UNHEARD = 'Its time has come; no report tells what became of it.';

/** An instrument to be signed or a meeting planned, told when its day was ahead and not heard of since. */
const planned = (fact: Fact, day: string, { records, today }: Context): CitedSentence | undefined => {
  const isFulfilled = records.some(({ links }) =>
    links.some(({ kind, to }) => kind === 'fulfils' && to === fact.record.id),
  );
  const { first } = publishedRange(fact);
  if (isFulfilled || (first !== '' && day < first.slice(0, 10))) return undefined;
  const { text, statements } = recordSentence(fact, today);
  return { text: day < today ? `${text} ${UNHEARD}` : text, statements };
};

/** Every deadline among facts that is still open, by its day. */
export const openDeadlines = (facts: readonly Fact[], context: Context): OpenDeadline[] => {
  const { targets, pledges } = track(context);
  const tracked = new Map([...targets, ...pledges].map((one) => [one.record, one]));
  return facts
    .flatMap((fact): OpenDeadline[] => {
      const date = dueDate(fact.type, (name) => fact.value[name as keyof Fact['value']]);
      const day = date === undefined ? undefined : dateRange(date).end;
      if (date === undefined || day === undefined) return [];
      const one = tracked.get(fact.record.id);
      if (fact.type === 'commitment' || fact.type === 'figure') {
        if (one === undefined || SETTLED.has(one.verdict)) return [];
        const text = one.sentences.map((sentence) => sentence.text).join(' ');
        const statements = [...new Set(one.sentences.flatMap((sentence) => sentence.statements))];
        return [{ fact, date, day, sentence: { text, statements } }];
      }
      const sentence = planned(fact, day, context);
      return sentence === undefined ? [] : [{ fact, date, day, sentence }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
};
