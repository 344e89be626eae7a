import type { Decision } from '../model/decision.js';
import { EntenteError } from '../model/entente-error.js';
import { type DecisionContent, refTo } from '../model/make-decision.js';
import type { LinkKind } from '../model/record.js';
import { slotSchemas } from '../model/slot-schemas.js';
import { inForce, resolveDecisions, standing } from '../register/decide/resolve-decisions.js';
import type { RegisterStatement } from '../register/input.js';
import type { Store } from '../store/store.js';
import { findNamed, findRecord, type Named, registered } from './find-named.js';

const first = ({ id, statements: [statement] }: Named): RegisterStatement => {
  if (statement === undefined) throw new EntenteError('not-found', `${id}: none of its statements is in the register`);
  return statement;
};

/** That everything an id names was read rightly, or wrongly. */
export const judgeReading = async (store: Store, kind: 'confirm' | 'reject', id: string): Promise<DecisionContent[]> =>
  (await findNamed(store, id)).statements.map((statement) => ({ kind, target: refTo(statement) }));

/** A remark on what an id names. */
export const noteOn = async (store: Store, id: string, text: string): Promise<DecisionContent[]> => [
  { kind: 'note', target: refTo(first(await findNamed(store, id))), text },
];

const checked = (statement: RegisterStatement, slot: string, value: unknown): void => {
  const known = slotSchemas(statement.type);
  const schema = known.get(slot);
  if (schema === undefined) {
    throw new EntenteError(
      'usage',
      `a ${statement.type} has no slot "${slot}": it has ${[...known.keys()].join(', ')}`,
    );
  }
  if (value === null && schema.optional) return;
  const result = schema.schema.safeParse(value);
  if (!result.success)
    throw new EntenteError('usage', `${slot}: ${result.error.issues[0]?.message ?? 'not a value of this slot'}`);
};

/**
 * That slots hold other values than the register gives: of a statement, that it was misread; of a record, which telling is right.
 * Null empties a slot: every statement that tells it was misread.
 *
 * @throws EntenteError `usage` for a slot that there is not, or a value that it does not take
 */
export const correctSlots = async (
  store: Store,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Promise<DecisionContent[]> => {
  const named = await findNamed(store, id);
  return Object.entries(values).flatMap(([slot, value]): DecisionContent[] => {
    checked(first(named), slot, value);
    if (named.kind === 'record' && value !== null)
      return [{ kind: 'correct', target: refTo(first(named)), scope: 'record', slot, value }];
    return named.statements
      .filter((statement) => named.kind === 'statement' || slot in statement)
      .map((statement) => ({ kind: 'correct', target: refTo(statement), scope: 'statement', slot, value }));
  });
};

/** Revocations of the splits that hold between any two of these statements. */
const liftSplits = async (store: Store, statements: readonly RegisterStatement[]): Promise<DecisionContent[]> => {
  const decisions = await store.decisions();
  if (!decisions.some(({ kind }) => kind === 'split')) return [];
  const documents = [...new Set(statements.map(({ document }) => document))];
  const { pairs } = resolveDecisions(registered(await store.statements({ documents })), decisions);
  const members = new Set(statements.map(({ id }) => id));
  return pairs
    .filter(({ left, right, decision }) => decision.kind === 'split' && members.has(left) && members.has(right))
    .map(({ decision }) => ({ kind: 'revoke', decision: decision.id }));
};

/**
 * That all that these ids name is one thing. Splits among them are taken back.
 *
 * @throws EntenteError `usage` where they are of different types or one already
 */
export const mergeNamed = async (store: Store, ids: readonly string[]): Promise<DecisionContent[]> => {
  const named: Named[] = [];
  for (const id of ids) named.push(await findNamed(store, id));
  const [kept, ...others] = [
    ...new Map(named.flatMap(({ statements }) => statements).map((statement) => [statement.id, statement])).values(),
  ];
  if (kept === undefined || others.length === 0 || new Set(named.map(({ id }) => id)).size < named.length)
    throw new EntenteError('usage', 'name two different records or statements: these are one already');
  const other = others.find(({ type }) => type !== kept.type);
  if (other !== undefined)
    throw new EntenteError(
      'usage',
      `a ${kept.type} and a ${other.type} cannot be one thing; \`entente link\` ties them`,
    );
  return [
    ...(await liftSplits(store, [kept, ...others])),
    ...others.map((one): DecisionContent => ({ kind: 'merge', left: refTo(kept), right: refTo(one) })),
  ];
};

/**
 * That some statements of a record tell of another thing than the rest of it.
 *
 * @throws EntenteError `usage` where a statement is not of that record, or none would be left in it
 */
export const splitRecord = async (
  store: Store,
  id: string,
  statements: readonly string[],
): Promise<DecisionContent[]> => {
  const record = await findRecord(store, id);
  const away = new Set(statements);
  const foreign = statements.find((one) => !record.statements.includes(one));
  if (foreign !== undefined)
    throw new EntenteError(
      'usage',
      `${foreign} is no statement of ${record.id}; \`entente show ${record.id}\` names them`,
    );
  const members = registered(await store.statements({ ids: record.statements }));
  const leaving = members.filter((one) => away.has(one.id));
  const staying = members.filter((one) => !away.has(one.id));
  if (staying.length === 0)
    throw new EntenteError('usage', `these are all statements of ${record.id}: none would be left`);
  return leaving.flatMap((left) =>
    staying.map((right): DecisionContent => ({ kind: 'split', left: refTo(left), right: refTo(right) })),
  );
};

/** That two statements tell of two things. */
export const splitPair = (left: RegisterStatement, right: RegisterStatement): DecisionContent[] => [
  { kind: 'split', left: refTo(left), right: refTo(right) },
];

/**
 * That two records or statements, by id, tell of two things: no reading to come joins them.
 *
 * @throws EntenteError `usage` where both are one statement, or of different types, which are two things in any case
 */
export const splitNamed = async (store: Store, left: string, right: string): Promise<DecisionContent[]> => {
  const [one, other] = [first(await findNamed(store, left)), first(await findNamed(store, right))];
  if (one.id === other.id) throw new EntenteError('usage', 'name two different records or statements: these are one');
  if (one.type !== other.type)
    throw new EntenteError('usage', `a ${one.type} and a ${other.type} are two things in any case`);
  return splitPair(one, other);
};

/** That the record of one id amends, renews, implements … that of another. */
export const linkNamed = async (
  store: Store,
  { from, to, as }: { readonly from: string; readonly to: string; readonly as: LinkKind },
): Promise<DecisionContent[]> => {
  const [source, target] = [await findRecord(store, from), await findRecord(store, to)];
  if (source.id === target.id) throw new EntenteError('usage', 'a record is not linked to itself');
  const ends = [await findNamed(store, source.id), await findNamed(store, target.id)] as const;
  return [{ kind: 'link', link: as, from: refTo(first(ends[0])), to: refTo(first(ends[1])) }];
};

/** The last decisions taken together, those of one command, with what these took back. */
const lastTaken = (decisions: readonly Decision[], by: string): readonly Decision[] => {
  const last = standing(decisions).findLast((decision) => decision.by === by);
  return last === undefined ? [] : inForce(decisions).filter(({ at, by: whose }) => at === last.at && whose === by);
};

/**
 * Takes back what `by` decided last (all of what one command decided), or the decision whose id begins so, whoever took it. Taking back
 * a revocation puts what it revoked in force again.
 *
 * @throws EntenteError `not-found` where there is nothing to take back, `usage` where several ids begin so
 */
export const undo = async (store: Store, by: string, id?: string): Promise<DecisionContent[]> => {
  const decisions = await store.decisions();
  const meant =
    id === undefined ? lastTaken(decisions, by) : decisions.filter((decision) => decision.id.startsWith(id));
  if (id !== undefined && meant.length > 1) throw new EntenteError('usage', `${id} begins ${meant.length} decisions`);
  const [only] = meant;
  if (only === undefined)
    throw new EntenteError(
      'not-found',
      id === undefined ? `there is no decision of ${by} to take back` : `${id}: no such decision`,
    );
  if (!inForce(decisions).includes(only)) throw new EntenteError('usage', `${only.id} was taken back already`);
  return meant.map((decision) => ({ kind: 'revoke', decision: decision.id }));
};
