import type { Decision } from '../model/decision.js';
import { type DecisionContent, makeDecision } from '../model/make-decision.js';
import { documentsOf, resolveDecisions, type Waiting } from '../register/decide/resolve-decisions.js';
import { reconcileIncremental } from '../register/reconcile-incremental.js';
import type { Store } from '../store/store.js';
import { registered } from './find-named.js';

/** Who decides, and the clock. */
export interface Deciding {
  readonly by: string;
  /** The instant it is. */
  readonly now: () => Date;
}

/** An instant at which nothing else was decided: what one command decided is known by it. */
const freeInstant = (decisions: readonly Decision[], now: Date): string => {
  const taken = new Set(decisions.map(({ at }) => at));
  let at = now.getTime();
  while (taken.has(new Date(at).toISOString())) at++;
  return new Date(at).toISOString();
};

/** The decisions that these lead to by taking back one another, themselves first. */
export const ledTo = (all: readonly Decision[], decisions: readonly Decision[]): Decision[] => {
  const byId = new Map(all.map((decision) => [decision.id, decision]));
  return decisions.flatMap((decision) => {
    const chain: Decision[] = [];
    for (
      let at: Decision | undefined = decision;
      at !== undefined && !chain.includes(at);
      at = at.kind === 'revoke' ? byId.get(at.decision) : undefined
    )
      chain.push(at);
    return chain;
  });
};

const bringUpToDate = async (store: Store, decisions: readonly Decision[]): Promise<void> => {
  const documents: string[] = [];
  for (const id of documentsOf(ledTo(await store.decisions(), decisions)))
    if (await store.hasDocument(id)) documents.push(id);
  if (documents.length > 0) await reconcileIncremental(store, documents);
};

/**
 * Puts decisions in the register, all with one instant and name, and brings the records up to date, all or nothing.
 *
 * @throws EntenteError when the store fails
 */
export const takeDecisions = (
  store: Store,
  contents: readonly DecisionContent[],
  { by, now }: Deciding,
): Promise<Decision[]> =>
  store.exclusively(async (alone) => {
    const at = freeInstant(await alone.decisions(), now());
    const decisions = contents.map((content) => makeDecision(content, { by, at }));
    for (const decision of decisions) await alone.addDecision(decision, at);
    await bringUpToDate(alone, decisions);
    return decisions;
  });

/** Puts decisions taken elsewhere in the register as they are. Those that it has already change nothing. */
export const importDecisions = (store: Store, decisions: readonly Decision[], now: () => Date): Promise<Decision[]> =>
  store.exclusively(async (alone) => {
    const added: Decision[] = [];
    const at = now().toISOString();
    for (const decision of decisions) if (await alone.addDecision(decision, at)) added.push(decision);
    await bringUpToDate(alone, added);
    return added;
  });

/** Decisions that hold and change nothing as the register is, each with the reason. */
export const waitingDecisions = async (store: Store): Promise<readonly Waiting[]> => {
  const decisions = await store.decisions();
  if (decisions.length === 0) return [];
  const documents = documentsOf(decisions);
  return resolveDecisions(registered(await store.statements({ documents })), decisions).waiting;
};
