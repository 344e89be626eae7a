import type { Document } from '../model/document.js';
import type { Judgement } from '../model/judgement.js';
import type { Record as RegisterRecord } from '../model/record.js';
import { documentsOf, type Resolved, resolveDecisions, standing } from '../register/decide/resolve-decisions.js';
import type { RegisterStatement } from '../register/input.js';
import type { Filter, Store } from '../store/store.js';
import { registered } from './find-named.js';

/** Something that wants an analyst's word: two statements of which it is unsure whether they tell of one thing, or one badly read. */
export type ReviewEntry =
  | { readonly kind: 'pair'; readonly left: string; readonly right: string; readonly judgement: Judgement }
  | { readonly kind: 'statement'; readonly id: string; readonly confidence: number };

/** A statement with the report it stands in and the record it is in. */
export interface ReviewSide {
  readonly statement: RegisterStatement;
  readonly document: Document;
  readonly record: RegisterRecord;
}

/** An entry with all that is needed to decide on it. */
export type ReviewItem =
  | { readonly kind: 'pair'; readonly judgement: Judgement; readonly left: ReviewSide; readonly right: ReviewSide }
  | { readonly kind: 'statement'; readonly side: ReviewSide };

/** What to look at. */
export interface ReviewOptions {
  readonly filter?: Filter;
  /** Statements less sure than this are asked about. */
  readonly below: number;
}

/** What was decided so far, and which decisions judge a reading. */
interface Word {
  readonly resolved: Resolved;
  readonly judged: ReadonlySet<string>;
}

const wordOf = async (store: Store): Promise<Word> => {
  const decisions = await store.decisions();
  const statements = registered(await store.statements({ documents: documentsOf(decisions) }));
  const judging = standing(decisions).filter(
    ({ kind }) => kind === 'confirm' || kind === 'reject' || kind === 'correct',
  );
  return { resolved: resolveDecisions(statements, decisions), judged: new Set(judging.map(({ id }) => id)) };
};

const isJudged = (id: string, { resolved, judged }: Word): boolean =>
  (resolved.named.get(id) ?? []).some((decision) => judged.has(decision));

/** Whether nothing is left to ask of two records: they are one, or an analyst split a statement of one from one of the other. */
const isSettled = (a: RegisterRecord, b: RegisterRecord, { resolved: { pairs } }: Word): boolean =>
  a.id === b.id ||
  pairs.some(
    ({ left, right, decision }) =>
      decision.kind === 'split' &&
      ((a.statements.includes(left) && b.statements.includes(right)) ||
        (b.statements.includes(left) && a.statements.includes(right))),
  );

const recordOf = async (store: Store, statement: string): Promise<RegisterRecord | undefined> =>
  (await store.recordsOfStatements([statement]))[0];

/**
 * What waits for an analyst's word, most telling first: pairs from the likeliest to be one thing, then statements from the least
 * sure. What was decided on, or what a decision settled, is not among it.
 */
export const reviewQueue = async (store: Store, { filter = {}, below }: ReviewOptions): Promise<ReviewEntry[]> => {
  const statements = registered(await store.statements(filter));
  const among = new Set(statements.map(({ id }) => id));
  const word = await wordOf(store);
  const pairs = (await store.judgements())
    .filter(
      ({ by, verdict, left, right }) =>
        by === 'machine' && verdict === 'unsure' && (among.has(left) || among.has(right)),
    )
    .sort((a, b) => b.score - a.score || (a.left < b.left ? -1 : 1));
  // of two records one is asked about once, whatever pairs of their statements are unsure
  const asked = new Set<string>();
  const open: ReviewEntry[] = [];
  for (const judgement of pairs) {
    const { left, right } = judgement;
    const [a, b] = [await recordOf(store, left), await recordOf(store, right)];
    if (a === undefined || b === undefined || isSettled(a, b, word)) continue;
    const key = [a.id, b.id].sort().join();
    if (!asked.has(key)) open.push({ kind: 'pair', left, right, judgement });
    asked.add(key);
  }
  return [
    ...open,
    ...statements
      .filter(({ id, confidence }) => confidence < below && !isJudged(id, word))
      .sort((a, b) => a.confidence - b.confidence)
      .map(({ id, confidence }): ReviewEntry => ({ kind: 'statement', id, confidence })),
  ];
};

const sideOf = async (store: Store, id: string): Promise<ReviewSide | undefined> => {
  const [statement] = registered([await store.statement(id)].filter((found) => found !== undefined));
  const record = await recordOf(store, id);
  const document = statement === undefined ? undefined : await store.document(statement.document);
  return statement === undefined || record === undefined || document === undefined
    ? undefined
    : { statement, document, record };
};

/** An entry made ready to be decided on; `undefined` once it is settled or its statements are gone. */
export const openReview = async (store: Store, entry: ReviewEntry): Promise<ReviewItem | undefined> => {
  const word = await wordOf(store);
  if (entry.kind === 'statement') {
    const side = isJudged(entry.id, word) ? undefined : await sideOf(store, entry.id);
    return side && { kind: 'statement', side };
  }
  const [left, right] = [await sideOf(store, entry.left), await sideOf(store, entry.right)];
  if (left === undefined || right === undefined || isSettled(left.record, right.record, word)) return undefined;
  return { kind: 'pair', judgement: entry.judgement, left, right };
};
