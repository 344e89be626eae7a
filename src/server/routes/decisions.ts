import { z } from 'zod';
import type { Decision } from '../../model/decision.js';
import { EntenteError } from '../../model/entente-error.js';
import type { DecisionContent } from '../../model/make-decision.js';
import {
  correctSlots,
  judgeReading,
  linkNamed,
  mergeNamed,
  noteOn,
  splitNamed,
  splitRecord,
  undo,
} from '../../pipeline/decision-contents.js';
import { findNamed } from '../../pipeline/find-named.js';
import { slotValue } from '../../pipeline/slot-value.js';
import { takeDecisions } from '../../pipeline/take-decisions.js';
import { refsOf } from '../../register/decide/resolve-decisions.js';
import type { Store } from '../../store/store.js';
import { jsonRoute, type Route } from '../http/route.js';
import { Decided, Deciding } from '../schemas/deciding.js';
import { DecisionState } from '../schemas/details.js';
import { decisionStates } from '../views/record-detail.js';

type Kind = Deciding['kind'];
type Contents<K extends Kind> = (
  deciding: Extract<Deciding, { kind: K }>,
  store: Store,
  by: string,
) => Promise<readonly DecisionContent[]>;

const corrections: Contents<'correct'> = async ({ id, values = {}, words = {} }, store) => {
  const { statements } = await findNamed(store, id);
  const slots = (await store.record(id))?.slots;
  const typed = Object.entries(words).map(([slot, text]): [string, unknown] => [
    slot,
    slotValue(statements[0]?.type ?? 'meeting', slot, { text, now: slots?.[slot]?.chosen }),
  ]);
  const all = { ...values, ...Object.fromEntries(typed) };
  if (Object.keys(all).length === 0) throw new EntenteError('usage', 'body: names no slot to correct');
  return correctSlots(store, id, all);
};

/** What each kind of decision comes to. */
const CONTENTS: { readonly [K in Kind]: Contents<K> } = {
  confirm: ({ id }, store) => judgeReading(store, 'confirm', id),
  reject: ({ id }, store) => judgeReading(store, 'reject', id),
  correct: corrections,
  merge: ({ ids }, store) => mergeNamed(store, ids),
  split: ({ id, statements }, store) => splitRecord(store, id, statements),
  'split-pair': ({ left, right }, store) => splitNamed(store, left, right),
  link: ({ from, to, as }, store) => linkNamed(store, { from, to, as }),
  note: ({ id, text }, store) => noteOn(store, id, text),
  undo: ({ decision }, store, by) => undo(store, by, decision),
};

const contentsOf = <K extends Kind>(deciding: Extract<Deciding, { kind: K }>, store: Store, by: string) =>
  (CONTENTS[deciding.kind] as Contents<K>)(deciding, store, by);

/** The statements that decisions speak of, those of what they take back among them. */
const namedBy = async (store: Store, decisions: readonly Decision[]): Promise<string[]> => {
  const revoked = new Set(decisions.flatMap((one) => (one.kind === 'revoke' ? [one.decision] : [])));
  const taken = revoked.size === 0 ? [] : (await store.decisions()).filter(({ id }) => revoked.has(id));
  return [...decisions, ...taken].flatMap(refsOf).flatMap(({ id }) => id ?? []);
};

/** What analysts decided, and deciding. */
export const decisionRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api/decisions',
    tag: 'review',
    summary: 'What analysts decided, in order of time',
    query: z.strictObject({
      waiting: z.boolean().optional().describe('Only those that change nothing as the register is'),
    }),
    answer: z.object({ items: z.array(DecisionState) }),
    handle: async ({ query: { waiting } }, { store }) => {
      const items = await decisionStates(store);
      return { items: waiting === true ? items.filter(({ waits }) => waits !== undefined) : items };
    },
  }),
  jsonRoute({
    method: 'POST',
    path: '/api/decisions',
    tag: 'review',
    summary: 'Confirms, rejects, corrects, merges, splits, links, notes, or takes back',
    body: Deciding,
    answer: Decided,
    status: 201,
    writes: true,
    handle: async ({ body }, { store, now, analyst, turns, view }) =>
      turns(async () => {
        const { by = analyst, reason } = body;
        const contents = await contentsOf(body, store, by);
        const signed = contents.map((content) => ({ ...content, ...(reason !== undefined && { reason }) }));
        const decisions = await takeDecisions(store, signed, { by, now });
        const { record } = await view();
        const records = await store.recordsOfStatements(await namedBy(store, decisions));
        return { decisions, records: records.flatMap(({ id }) => record(id) ?? []) };
      }),
  }),
];
