import type { Decision } from '../model/decision.js';
import type { Document } from '../model/document.js';
import type { Judgement } from '../model/judgement.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import { askedKeys, blockKeys } from './block/block-keys.js';
import { documentsOf, type Resolved, resolveDecisions } from './decide/resolve-decisions.js';
import type { RegisterDocument, RegisterStatement } from './input.js';
import { weigh } from './judge/judge.js';
import { decidedJudgements, judgePairs } from './judge/judge-pairs.js';
import { linkKeysOf } from './link/find-links.js';
import { linkableOf, linkRecords } from './link/link-records.js';
import { assemble } from './merge/assemble.js';
import { canonical } from './merge/choose-value.js';
import { type Edge, edgeOf, pairKey } from './merge/cluster.js';
import type { Prepared } from './prepare.js';
import { blocksOf, inOrder, prepareAll } from './reconcile.js';

/** What adding to a register reads from its store and writes back: a part of the store's contract. */
export interface RegisterAccess {
  documents(filter: { readonly ids: readonly string[] }): Promise<Document[]>;
  statements(filter: {
    readonly documents?: readonly string[];
    readonly ids?: readonly string[];
  }): Promise<Statement[]>;
  decisions(): Promise<Decision[]>;
  judgements(statements: readonly string[]): Promise<Judgement[]>;
  statementsInBlocks(keys: readonly string[]): Promise<Statement[]>;
  recordsOfStatements(ids: readonly string[]): Promise<RegisterRecord[]>;
  patchReconciliation(patch: {
    readonly removed: readonly string[];
    readonly records: readonly RegisterRecord[];
    readonly judgements: readonly Judgement[];
    readonly blocks: ReadonlyMap<string, readonly string[]>;
    readonly forgotten: readonly string[];
  }): Promise<void>;
}

/** Which records an addition made, changed or took out. */
export interface Changes {
  readonly written: readonly RegisterRecord[];
  readonly removed: readonly string[];
}

/** A stored document as the register sees it. */
export const registerDocument = ({ id, title, source, sketch }: Document): RegisterDocument => ({
  id,
  title,
  kind: source.kind,
  ...(source.published === undefined ? {} : { published: source.published }),
  ...(source.outlet === undefined ? {} : { outlet: source.outlet }),
  ...(sketch === undefined ? {} : { sketch }),
});

const isRegistered = (statement: Statement): statement is RegisterStatement =>
  statement.id !== undefined && statement.document !== undefined;

/** Reports taken from the store so far, ready to be compared; the decisions on them worked out. */
class Loaded {
  readonly #store: RegisterAccess;
  readonly #decisions: readonly Decision[];
  readonly #documents = new Map<string, RegisterDocument>();
  #statements: RegisterStatement[] = [];
  readonly #prepared = new Map<string, Prepared>();
  resolved: Resolved;

  constructor(store: RegisterAccess, decisions: readonly Decision[]) {
    this.#store = store;
    this.#decisions = decisions;
    this.resolved = resolveDecisions([], decisions);
  }

  async load(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.#documents.has(id)).sort();
    if (wanted.length === 0) return;
    for (const document of await this.#store.documents({ ids: wanted }))
      this.#documents.set(document.id, registerDocument(document));
    const statements = (await this.#store.statements({ documents: wanted })).filter(isRegistered);
    this.#statements = [...this.#statements, ...statements];
    this.resolved = resolveDecisions(this.#statements, this.#decisions);
    const added = new Set(wanted);
    const documents = [...this.#documents.values()].filter(({ id }) => added.has(id));
    for (const prepared of prepareAll(documents, this.resolved.statements)) this.#prepared.set(prepared.id, prepared);
  }

  of(ids: Iterable<string>): Prepared[] {
    return [...ids].flatMap((id) => this.#prepared.get(id) ?? []);
  }

  ofDocuments(ids: ReadonlySet<string>): Prepared[] {
    return [...this.#prepared.values()].filter(({ profile }) => ids.has(profile.id));
  }

  /** Ids of all statements of these documents, the rejected among them. */
  idsIn(documents: ReadonlySet<string>): string[] {
    return this.#statements.filter(({ document }) => documents.has(document)).map(({ id }) => id);
  }

  readonly statementOf = (id: string): RegisterStatement | undefined => this.#prepared.get(id)?.statement;
}

const documentIds = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ document }) => document ?? []);

/** The new statements and all that a decision names together with one of them: it could not be acted on before. */
const decidedWith = (fresh: readonly string[], { named }: Resolved): string[] => {
  const awaited = new Set(fresh.flatMap((id) => named.get(id) ?? []));
  const together = [...named]
    .filter(([, decisions]) => decisions.some((decision) => awaited.has(decision)))
    .map(([id]) => id);
  return [...new Set([...fresh, ...together])];
};

/**
 * Statements that the new ones may be one with, through whatever was already held to be one. What was held of the new ones
 * themselves, before a decision on them, only leads on: they have been judged anew.
 */
const closure = async (
  store: RegisterAccess,
  loaded: Loaded,
  start: readonly string[],
  fresh: { readonly edges: readonly Edge[]; readonly ids: ReadonlySet<string> },
) => {
  const edges = new Map(fresh.edges.map((edge) => [pairKey(edge.left.id, edge.right.id), edge]));
  const reached = new Set(start);
  let frontier = [...reached];
  const step = (id: string, next: string[]): void => {
    if (reached.has(id)) return;
    reached.add(id);
    next.push(id);
  };
  while (frontier.length > 0) {
    const next: string[] = [];
    for (const { left, right } of edges.values()) {
      if (reached.has(left.id) || reached.has(right.id)) for (const { id } of [left, right]) step(id, next);
    }
    for (const { left, right } of loaded.resolved.pairs) {
      if (reached.has(left) || reached.has(right)) for (const id of [left, right]) step(id, next);
    }
    const stored = (await store.judgements(frontier)).filter(
      ({ by, verdict }) => by === 'machine' && verdict === 'same',
    );
    const ends = [...new Set(stored.flatMap(({ left, right }) => [left, right]))];
    await loaded.load(documentIds(await store.statements({ ids: ends })));
    for (const judgement of stored) {
      for (const id of [judgement.left, judgement.right]) step(id, next);
      if (fresh.ids.has(judgement.left) || fresh.ids.has(judgement.right)) continue;
      const [left, right] = loaded.of([judgement.left, judgement.right]);
      if (left === undefined || right === undefined) continue;
      edges.set(pairKey(left.id, right.id), edgeOf(left, right, weigh(left, right).odds));
    }
    frontier = next;
  }
  return { reached, edges: [...edges.values()] };
};

/** Whether anything was found of these statements before; of a report just added there is nothing to forget. */
const isCompared = async (store: RegisterAccess, statements: readonly string[]): Promise<boolean> =>
  (await store.recordsOfStatements(statements)).length > 0 || (await store.judgements(statements)).length > 0;

/** Records whose links may have changed with these, and the records beside them that those links can lead to. */
const neighbours = async (store: RegisterAccess, loaded: Loaded, records: readonly RegisterRecord[]) => {
  const take = async (statements: readonly string[]): Promise<RegisterRecord[]> => {
    if (statements.length === 0) return [];
    const found = await store.recordsOfStatements(statements);
    await loaded.load(documentIds(await store.statements({ ids: found.flatMap((record) => record.statements) })));
    return found;
  };
  const byKeys = async (some: readonly RegisterRecord[]): Promise<RegisterRecord[]> => {
    const keys = new Set(some.flatMap((record) => linkKeysOf(linkableOf(record, loaded.statementOf))));
    return keys.size === 0 ? [] : take((await store.statementsInBlocks([...keys])).flatMap(({ id }) => id ?? []));
  };
  const byHand = async (some: readonly RegisterRecord[]): Promise<RegisterRecord[]> => {
    const among = new Set(some.flatMap(({ statements }) => statements));
    return take(
      loaded.resolved.links
        .filter(({ from, to }) => among.has(from) || among.has(to))
        .flatMap(({ from, to }) => [from, to]),
    );
  };
  const drawn = await byHand(records);
  const near = [...drawn, ...(await byKeys([...records, ...drawn]))];
  return { near, far: [...(await byKeys(near)), ...(await byHand(near))] };
};

/**
 * Brings a register up to date after documents were added to its store, or after decisions on what they say, touching only what they
 * bear on: the records come out as {@link reconcile} would make them of everything, byte for byte. When documents were taken out or
 * read anew, reconcile everything instead.
 */
export const reconcileIncremental = async (store: RegisterAccess, documents: readonly string[]): Promise<Changes> => {
  const decisions = await store.decisions();
  const loaded = new Loaded(store, decisions);
  await loaded.load([...documents, ...documentsOf(decisions)]);
  const fresh = loaded.ofDocuments(new Set(documents));
  const keys = new Map(fresh.map((statement) => [statement.id, blockKeys(statement)]));

  const asked = new Map(fresh.map((statement) => [statement.id, askedKeys(statement)]));
  const candidates = await store.statementsInBlocks([...new Set([...asked.values()].flat())]);
  await loaded.load(documentIds(candidates));
  const isFresh = new Set(fresh.map(({ id }) => id));
  const old = loaded.of(candidates.flatMap(({ id }) => (id !== undefined && !isFresh.has(id) ? id : [])));
  const judged = judgePairs(freshPairs(fresh, old, { filed: keys, asked }));

  const told = loaded.idsIn(new Set(documents));
  const { reached, edges } = await closure(store, loaded, decidedWith(told, loaded.resolved), {
    edges: judged.edges,
    ids: new Set(told),
  });
  const members = loaded.of(reached);
  const before = await store.recordsOfStatements([...reached]);
  const made = assemble(members, edges, loaded.resolved);

  const { near, far } = await neighbours(store, loaded, [...made, ...before]);
  const gone = new Set(before.map(({ id }) => id));
  const others = new Map([...near, ...far].filter(({ id }) => !gone.has(id)).map((record) => [record.id, record]));
  const linked = linkRecords([...made, ...others.values()], loaded.statementOf, loaded.resolved.links);

  const mine = new Set(made.map(({ id }) => id));
  const relinked = new Set(near.map(({ id }) => id));
  const written = linked.filter(
    (record) =>
      mine.has(record.id) ||
      (relinked.has(record.id) && canonical(record.links) !== canonical(others.get(record.id)?.links)),
  );
  const removed = [...gone].filter((id) => !mine.has(id)).sort();
  await store.patchReconciliation({
    removed: [...gone].sort(),
    records: written,
    judgements: inOrder([...judged.judgements, ...decidedJudgements(loaded.resolved.pairs)]),
    blocks: blocksOf(keys, written, loaded.statementOf),
    forgotten: (await isCompared(store, told)) ? told : [],
  });
  return { written, removed };
};

/** Pairs of a new statement with an old or another new one filed under what it asks for, each once. */
function* freshPairs(
  fresh: readonly Prepared[],
  old: readonly Prepared[],
  { filed, asked }: Readonly<Record<'filed' | 'asked', ReadonlyMap<string, readonly string[]>>>,
): Generator<readonly [Prepared, Prepared]> {
  const byKey = new Map<string, Prepared[]>();
  for (const statement of [...old, ...fresh]) {
    for (const key of filed.get(statement.id) ?? blockKeys(statement)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [statement]);
      else known.push(statement);
    }
  }
  const seen = new Set<string>();
  for (const statement of fresh) {
    for (const key of asked.get(statement.id) ?? []) {
      for (const other of byKey.get(key) ?? []) {
        const pair = pairKey(statement.id, other.id);
        if (other === statement || seen.has(pair)) continue;
        seen.add(pair);
        yield [statement, other];
      }
    }
  }
}
