import type { EventActor, EventMention } from '../model/event.js';
import type { Statement } from '../model/statement.js';
import { resolveDecisions } from '../register/decide/resolve-decisions.js';
import type { RegisterStatement } from '../register/input.js';
import type { Store } from '../store/store.js';
import type { EventCoder } from './event-coder.js';
import { reportOf } from './report-input.js';

/** Which events of a register to take. */
export interface EventSelection {
  /** Ids of states or bodies: both actors are among them; of one only, either actor. */
  readonly between?: readonly string[] | undefined;
  /** First day, ISO 8601 at any precision. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Documents coded at once. */
const BATCH = 16;

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const withStatements = (mention: EventMention, statements: readonly Statement[]): EventMention => ({
  ...mention,
  statements: [
    ...new Set([
      ...mention.statements,
      ...statements.flatMap(({ id, evidence }) =>
        id !== undefined && evidence.some((words) => overlaps(words, mention.evidence)) ? [id] : [],
      ),
    ]),
  ],
});

const isKept = (statement: Statement): statement is RegisterStatement =>
  statement.id !== undefined && statement.document !== undefined;

const isBetween = ({ source, target }: EventMention, between: readonly string[]): boolean => {
  const named = ({ party }: EventActor): boolean => between.includes(party);
  return between.length < 2 ? named(source) || named(target) : named(source) && named(target);
};

const inTime = ({ date }: EventMention, { since, until }: EventSelection): boolean => {
  if (typeof date !== 'string') return since === undefined && until === undefined;
  if (since !== undefined && date < since.slice(0, date.length)) return false;
  return until === undefined || date.slice(0, until.length) <= until;
};

/**
 * The mentions of events in the reports of a register, by date of the reports, each with the statements that rest on its sentence. What an
 * analyst rejected tells no event, and what one corrected tells it as corrected.
 */
export const registerEvents = async (
  store: Store,
  coder: EventCoder,
  selection: EventSelection = {},
): Promise<EventMention[]> => {
  const documents = await store.documents();
  const decisions = await store.decisions();
  const found: EventMention[] = [];
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH);
    const read = await store.statements({ documents: batch.map(({ id }) => id) });
    const { statements } = resolveDecisions(read.filter(isKept), decisions);
    const ofDocument = (id: string | undefined): Statement[] => statements.filter(({ document }) => document === id);
    const told = await coder.code(batch.map(reportOf), ({ document }) => ofDocument(document));
    for (const [i, { id }] of batch.entries()) {
      const here = ofDocument(id);
      for (const mention of told[i] ?? []) found.push(withStatements(mention, here));
    }
  }
  return found.filter(
    (mention) =>
      (selection.between === undefined || isBetween(mention, selection.between)) && inTime(mention, selection),
  );
};
