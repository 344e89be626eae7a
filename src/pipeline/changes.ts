import { createHash } from 'node:crypto';
import { recordSentence } from '../briefs/record-sentence.js';
import { byTelling, type Fact, factOf, type Sources, type ToldDocument } from '../model/fact.js';
import type { Record as RegisterRecord } from '../model/record.js';
import { ChangeKind, type ChangeReport, type RegisterChange, type RegisterChanges } from '../model/register-change.js';
import type { Statement } from '../model/statement.js';
import { mainParties, partiesOf } from '../model/statement-facts.js';
import type { Additions } from '../store/store.js';
import { differences, type Told } from './differences.js';
import { openDeadlines } from './open-deadlines.js';

/** What changes are composed from. */
export interface ChangesInput {
  /** ISO 8601 instants: what came in at `since` or later, as of `until`. */
  readonly since: string;
  readonly until: string;
  /** So many days ahead what is due is told. */
  readonly dueWithin: number;
  readonly additions: Additions;
  /** Records on which the additions bear, as they were and as they are. */
  readonly before: readonly RegisterRecord[];
  readonly after: readonly RegisterRecord[];
  /** Records that may be due, and those that what is due is held against. */
  readonly timed: readonly RegisterRecord[];
  /** All that the records rest on. */
  readonly statements: readonly Statement[];
  readonly documents: readonly ToldDocument[];
}

const idOf = ({ kind, fact, text }: Told): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, fact.record.id, text]))
    .digest('hex')
    .slice(0, 32);

const reportOf = ({ id, title, source: { outlet, published, url } }: ToldDocument): ChangeReport => ({
  document: id,
  title,
  ...(outlet === undefined ? {} : { outlet }),
  ...(published === undefined ? {} : { published }),
  ...(url === undefined ? {} : { url }),
});

/** The instant from which a sentence holds: when the first it rests on came in, of a change the last. */
const instantOf = (
  { kind, fact, statements }: Told,
  sources: Sources,
  added: ReadonlyMap<string, string>,
): string | undefined => {
  const documents = statements.flatMap((id) => sources.statements.get(id)?.document ?? []);
  const times = [...documents, ...fact.record.decisions].flatMap((id) => added.get(id) ?? []).sort();
  return kind === 'new' ? times[0] : times.at(-1);
};

/** Parties of a record; of words and claims, which name none, those that their reports are mostly about. */
const partiesIn = (fact: Fact, statements: readonly Statement[]): string[] => {
  const own = partiesOf(fact.value);
  if (own.length > 0) return [...own];
  const documents = new Set(fact.documents.map(({ id }) => id));
  return [...mainParties(statements.filter(({ document }) => documents.has(document ?? '')))];
};

const ORDER: readonly string[] = ChangeKind.options;

const pairOf = ({ value }: Fact): string => [...partiesOf(value)].sort().join('+');

/** Due and overdue by their day, everything else by who it is between and as the reports tell it. */
const inOrder = (a: Told, b: Told): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  (a.at ?? '').localeCompare(b.at ?? '') ||
  pairOf(a.fact).localeCompare(pairOf(b.fact)) ||
  byTelling(a.fact, b.fact);

/**
 * What is new, changed, contradicted and withdrawn in a register since an instant, and what is due or overdue as of another. Pure:
 * the same records give the same bytes.
 */
export const composeChanges = (input: ChangesInput): RegisterChanges => {
  const { since, until, dueWithin, additions, statements } = input;
  const sources: Sources = {
    statements: new Map(statements.map((statement) => [statement.id ?? '', statement])),
    documents: new Map(input.documents.map((document) => [document.id, document])),
  };
  const today = until.slice(0, 10);
  const factsOf = (records: readonly RegisterRecord[]): Fact[] =>
    records.map((record) => factOf(record, sources)).filter((fact) => fact !== undefined);
  const added = new Map([...additions.documents, ...additions.decisions].map(({ id, added: at }) => [id, at]));
  const isFresh = (statement: string): boolean => added.has(sources.statements.get(statement)?.document ?? '');
  const found = differences(factsOf(input.before), factsOf(input.after), { sources, isFresh });
  const told: Told[] = [
    ...found.fresh.map((fact): Told => ({ kind: 'new', fact, ...recordSentence(fact, today) })),
    ...found.differing,
    ...found.gone.map((fact): Told => ({ kind: 'withdrawn', fact, ...recordSentence(fact, today) })),
    ...openDeadlines(factsOf(input.timed), { records: input.timed, statements, documents: input.documents, today })
      .filter(({ day }) => dayBefore(day, dueWithin) <= today)
      .filter(({ day, fact }) => day >= since.slice(0, 10) || fact.record.statements.some(isFresh))
      .map(({ day, fact, sentence, date }): Told => {
        const kind = day < today ? 'overdue' : 'due';
        const from = kind === 'due' ? dayBefore(day, dueWithin) : dayBefore(day, -1);
        return { kind, fact, date, at: `${from}T00:00:00.000Z`, text: sentence.text, statements: sentence.statements };
      }),
  ];
  return {
    since,
    until,
    dueWithin,
    documents: additions.documents.length,
    decisions: additions.decisions.length,
    toldAgain: found.toldAgain,
    changes: told.sort(inOrder).map((one): RegisterChange => {
      const { kind, fact, text, date } = one;
      const documents = new Set(one.statements.flatMap((id) => sources.statements.get(id)?.document ?? []));
      return {
        id: idOf(one),
        kind,
        record: fact.record.id,
        type: fact.type,
        parties: partiesIn(fact, statements),
        text,
        statements: [...one.statements],
        reports: fact.documents.filter(({ id }) => documents.has(id)).map(reportOf),
        at: one.at ?? instantOf(one, sources, added) ?? since,
        ...(date === undefined ? {} : { date }),
      };
    }),
  };
};

const DAY = 86_400_000;

/** A day so many days before another, both ISO 8601. */
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);
