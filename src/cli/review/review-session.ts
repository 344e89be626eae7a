import { EntenteError } from '../../model/entente-error.js';
import { type DecisionContent, slotsOf } from '../../model/make-decision.js';
import { correctSlots, judgeReading, mergeNamed, noteOn, splitPair, undo } from '../../pipeline/decision-contents.js';
import { openReview, type ReviewEntry, type ReviewItem } from '../../pipeline/review-queue.js';
import { slotValue } from '../../pipeline/slot-value.js';
import { type Deciding, takeDecisions } from '../../pipeline/take-decisions.js';
import type { Store } from '../../store/store.js';
import { keysFor, reviewScreen } from './review-screen.js';
import type { Terminal } from './terminal.js';

/** What came of a session. */
export interface Reviewed {
  readonly decided: number;
  /** How many of what was asked about are still open. */
  readonly left: number;
}

interface Session {
  readonly store: Store;
  readonly terminal: Terminal;
  readonly deciding: Deciding;
}

/** What a key comes to: a decision taken, words on the screen, or another place in the queue. */
type Outcome =
  | { readonly kind: 'decided' | 'noted'; readonly contents: readonly DecisionContent[]; readonly message: string }
  | { readonly kind: 'message'; readonly message: string };

/** What a wrong entry is told; any other error is thrown on. */
const usageMessage = (error: unknown): string => {
  if (error instanceof EntenteError && error.code === 'usage') return error.message;
  throw error;
};

const nothing: Outcome = { kind: 'message', message: '' };

const pairAnswer = async (
  { store }: Session,
  { left, right }: Extract<ReviewItem, { kind: 'pair' }>,
  key: string,
): Promise<Outcome> =>
  key === 'y'
    ? {
        kind: 'decided',
        contents: await mergeNamed(store, [left.record.id, right.record.id]),
        message: 'They are one thing now.',
      }
    : {
        kind: 'decided',
        contents: splitPair(left.statement, right.statement),
        message: 'They are two things.',
      };

/** Asks for slot=value, one after the other, until nothing is typed. What a slot does not take is told and asked again. */
const correction = async (
  { store, terminal }: Session,
  { side: { statement } }: Extract<ReviewItem, { kind: 'statement' }>,
): Promise<Outcome> => {
  const values: Record<string, unknown> = {};
  for (let prompt = ' slot=value (nothing: back): '; ; ) {
    const typed = (await terminal.line(prompt))?.trim() ?? '';
    if (typed === '') break;
    const { slot, text } = /^(?<slot>\w+)\s*=(?<text>.*)$/u.exec(typed)?.groups ?? {};
    if (slot === undefined || text === undefined) {
      prompt = ` "${typed}" is no correction: write slot=value, such as date=2024-05-27: `;
      continue;
    }
    try {
      values[slot] = slotValue(statement.type, slot, { text, now: slotsOf(statement)[slot] });
      prompt = ' another slot=value (nothing: done): ';
    } catch (error) {
      prompt = ` ${usageMessage(error)}: `;
    }
  }
  const slots = Object.keys(values);
  if (slots.length === 0) return nothing;
  const contents = await correctSlots(store, statement.id, values);
  return { kind: 'decided', contents, message: `Corrected: ${slots.join(', ')}.` };
};

const note = async ({ store, terminal }: Session, item: ReviewItem): Promise<Outcome> => {
  const text = (await terminal.line(' note (nothing: back): '))?.trim() ?? '';
  const { statement } = item.kind === 'pair' ? item.left : item.side;
  return text === ''
    ? nothing
    : { kind: 'noted', contents: await noteOn(store, statement.id, text), message: 'Noted.' };
};

/** What a key decides on an item. */
const answer = async (session: Session, item: ReviewItem, key: string): Promise<Outcome> => {
  if (key === 't') return note(session, item);
  if (item.kind === 'pair') return pairAnswer(session, item, key);
  const { id } = item.side.statement;
  switch (key) {
    case 'c':
      return correction(session, item);
    case 'y':
      return { kind: 'decided', contents: await judgeReading(session.store, 'confirm', id), message: 'Confirmed.' };
    default:
      return { kind: 'decided', contents: await judgeReading(session.store, 'reject', id), message: 'Rejected.' };
  }
};

/** What cannot be decided so is told on the screen; anything else, such as a register that cannot be written, ends the session. */
const guarded = async (work: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await work();
  } catch (error) {
    return { kind: 'message', message: usageMessage(error) };
  }
};

/** Keys that decide, by the letter shown. */
const DECIDING: ReadonlySet<string> = new Set(['y', 'n', 'c', 't']);
const SCROLL: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -10, pagedown: 10 };

/**
 * Walks an analyst through a queue. Each decision is in the register as soon as it is taken, so that quitting loses nothing and the next
 * session goes on where this one ended.
 */
export const reviewSession = async (queue: readonly ReviewEntry[], session: Session): Promise<Reviewed> => {
  const { store, terminal, deciding } = session;
  /** Places at which something was decided, the last one last. */
  const places: number[] = [];
  let [at, scroll, message, allReasons] = [0, 0, '', false];
  const go = (to: number): void => {
    [at, scroll, allReasons] = [Math.max(0, to), 0, false];
  };
  while (at < queue.length) {
    const entry = queue[at];
    const item = entry === undefined ? undefined : await openReview(store, entry);
    if (item === undefined) {
      go(at + 1);
      continue;
    }
    const progress = { at: at + 1, of: queue.length, decided: places.length, by: deciding.by };
    scroll = terminal.draw(reviewScreen(item, progress, { width: terminal.width(), allReasons, message }), scroll);
    const key = await terminal.key();
    message = '';
    if (key === 'q' || key === 'quit') break;
    scroll += SCROLL[key] ?? 0;
    if (key === 'w') allReasons = !allReasons;
    if (key === 's') go(at + 1);
    if (key === 'u') {
      const place = places.pop();
      if (place === undefined) {
        message = 'Nothing was decided in this session; `entente undo` takes back what was decided before.';
        continue;
      }
      await takeDecisions(store, await undo(store, deciding.by), deciding);
      go(place);
      message = 'Taken back.';
    }
    if (!DECIDING.has(key) || !keysFor(item).some(([letter]) => letter === key)) continue;
    const outcome = await guarded(() => answer(session, item, key));
    ({ message } = outcome);
    if (outcome.kind === 'message') continue;
    await takeDecisions(store, outcome.contents, deciding);
    places.push(at);
    if (outcome.kind === 'decided') go(at + 1);
  }
  let left = 0;
  for (const entry of queue) if ((await openReview(store, entry)) !== undefined) left++;
  return { decided: places.length, left };
};
