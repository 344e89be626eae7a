import type { z } from 'zod';
import { EntenteError } from '../../model/entente-error.js';
import type { Record as RegisterRecord } from '../../model/record.js';
import { waitingDecisions } from '../../pipeline/take-decisions.js';
import { inForce } from '../../register/decide/resolve-decisions.js';
import type { Store } from '../../store/store.js';
import type { DecisionState, LinkedRecord, RecordDetail } from '../schemas/details.js';
import type { RegisterView } from './register-view.js';
import { tellingsOf } from './tellings.js';

interface Ground {
  readonly store: Store;
  readonly view: RegisterView;
}

/** Decisions by id, each with whether it holds. */
export const decisionStates = async (store: Store, ids?: ReadonlySet<string>): Promise<DecisionState[]> => {
  const decisions = await store.decisions();
  const force = new Set(inForce(decisions).map(({ id }) => id));
  const waiting = new Map((await waitingDecisions(store)).map(({ decision, reason }) => [decision.id, reason]));
  return decisions
    .filter(({ id }) => ids === undefined || ids.has(id))
    .map((decision) => {
      const waits = waiting.get(decision.id);
      return { decision, inForce: force.has(decision.id), ...(waits !== undefined && { waits }) };
    });
};

const linkedTo = (record: RegisterRecord, { view }: Ground): z.infer<typeof LinkedRecord>[] => {
  const out = record.links.flatMap(({ kind, to, reason }) => {
    const other = view.record(to);
    return other === undefined ? [] : [{ kind, direction: 'to' as const, reason, record: other }];
  });
  const back = view
    .linkedTo(record.id)
    .flatMap((other) =>
      other.links
        .filter(({ to }) => to === record.id)
        .map(({ kind, reason }) => ({ kind, direction: 'from' as const, reason, record: other })),
    );
  return [...out, ...back];
};

/** A record with everything that it rests on. */
export const recordDetail = async (record: RegisterRecord, ground: Ground): Promise<z.infer<typeof RecordDetail>> => {
  const { store, view } = ground;
  const summary = view.record(record.id);
  if (summary === undefined) throw new EntenteError('not-found', `${record.id}: the register holds no such record`);
  return {
    record,
    summary,
    tellings: await tellingsOf(await store.statements({ ids: record.statements }), ground),
    judgements: await store.judgements(record.statements),
    linked: linkedTo(record, ground),
    decisions: record.decisions.length === 0 ? [] : await decisionStates(store, new Set(record.decisions)),
  };
};
