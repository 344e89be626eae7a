import type { Judgement } from '../model/judgement.js';
import type { Record as RegisterRecord } from '../model/record.js';
import { askedKeys, blockKeys } from './block/block-keys.js';
import { pairsInBlocks } from './block/pairs-in-blocks.js';
import { resolveDecisions } from './decide/resolve-decisions.js';
import type { ReconcileInput, ReconcileOutput, RegisterDocument, RegisterStatement } from './input.js';
import { decidedJudgements, judgePairs } from './judge/judge-pairs.js';
import { linkKeysOf } from './link/find-links.js';
import { linkableOf, linkRecords } from './link/link-records.js';
import { assemble } from './merge/assemble.js';
import { byTelling, type Prepared, prepare } from './prepare.js';

/** Statements by the document they were read from, each document's in order of id. */
const byDocument = (statements: readonly RegisterStatement[]): Map<string, RegisterStatement[]> => {
  const groups = new Map<string, RegisterStatement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.document);
    if (group === undefined) groups.set(statement.document, [statement]);
    else group.push(statement);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.id < b.id ? -1 : 1));
  return groups;
};

/** Statements of documents ready to be compared, in order of telling. Statements of other documents are left out. */
export const prepareAll = (
  documents: readonly RegisterDocument[],
  statements: readonly RegisterStatement[],
): Prepared[] => {
  const groups = byDocument(statements);
  return documents.flatMap((document) => prepare(document, groups.get(document.id) ?? [])).sort(byTelling);
};

/** Judgements in order of their two statements and of who judged. */
export const inOrder = (judgements: readonly Judgement[]): Judgement[] => {
  const key = ({ left, right, by }: Judgement): string => `${left}\n${right}\n${by}`;
  return judgements
    .map((judgement) => ({ judgement, key: key(judgement) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ judgement }) => judgement);
};

/** Keys of statements, with those of a record put on its first. */
export const blocksOf = (
  keysOf: ReadonlyMap<string, readonly string[]>,
  records: readonly RegisterRecord[],
  statementOf: (id: string) => RegisterStatement | undefined,
): Map<string, readonly string[]> => {
  const blocks = new Map(keysOf);
  for (const record of records) {
    const [first = ''] = record.statements;
    const keys = linkKeysOf(linkableOf(record, statementOf));
    if (keys.length > 0) blocks.set(first, [...(blocks.get(first) ?? []), ...keys]);
  }
  return blocks;
};

/**
 * Joins the statements that tell of one thing into records and says, for every pair alike enough, why or why not.
 * Pure and deterministic: the same statements give the same bytes in whatever order they come. Rejected statements are in no record.
 *
 * @example const { records, judgements } = reconcile({ documents, statements, decisions })
 */
export const reconcile = ({ documents, statements, decisions = [] }: ReconcileInput): ReconcileOutput => {
  const resolved = resolveDecisions(statements, decisions);
  const prepared = prepareAll(documents, resolved.statements);
  const keys = new Map(prepared.map((statement) => [statement.id, blockKeys(statement)]));
  const filed = ({ id }: Prepared): readonly string[] => keys.get(id) ?? [];
  const { judgements, edges } = judgePairs(pairsInBlocks(prepared, { filed, asked: askedKeys }));
  const byId = new Map(prepared.map(({ id, statement }) => [id, statement]));
  const statementOf = (id: string): RegisterStatement | undefined => byId.get(id);
  const records = linkRecords(assemble(prepared, edges, resolved), statementOf, resolved.links);
  return {
    records,
    judgements: inOrder([...judgements, ...decidedJudgements(resolved.pairs)]),
    blocks: blocksOf(keys, records, statementOf),
  };
};
