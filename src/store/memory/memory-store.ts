import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import { recordId } from '../../model/record-id.js';
import type { Statement } from '../../model/statement.js';
import { checkContents } from '../check-contents.js';
import type { Piece } from '../contents.js';
import { documentFacts, type Facts, idOf, passes, recordFacts, statementFacts } from '../facts.js';
import { countPhrases, documentText, phrasesOf, recordText, searchWords } from '../search-words.js';
import type { Additions, Filter, Hit, Problem, Reconciliation, ReconciliationPatch, Search, Store } from '../store.js';
import { turns } from '../turns.js';
import { byDocument, since, text } from './order.js';
import { piecesOf } from './pieces-of.js';

const copy = <T>(value: T): T => structuredClone(value);

/** A register in memory, for tests and one-off work; gone when the process ends. */
export class MemoryStore implements Store {
  readonly #documents = new Map<string, Document>();
  readonly #statements = new Map<string, Statement>();
  readonly #ofDocument = new Map<string, readonly string[]>();
  readonly #facts = new Map<string, Facts>();
  readonly #records = new Map<string, Record>();
  readonly #recordOf = new Map<string, string>();
  readonly #aliases = new Map<string, string>();
  readonly #judgements = new Map<string, Judgement>();
  readonly #decisions = new Map<string, Decision>();
  readonly #blocks = new Map<string, Set<string>>();
  readonly #documentAdded = new Map<string, string>();
  readonly #decisionAdded = new Map<string, string>();
  readonly #marks = new Map<string, string>();
  #changes = 0;
  /** What changes the register is done in turns, so that nothing gets into a piece of work done exclusively. */
  readonly #inTurn = turns();

  async addDocument(document: Document, statements: readonly Statement[], added?: string): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#documents.has(document.id)) return false;
      this.#checkNew(document.id, statements);
      this.#changes++;
      this.#documents.set(document.id, copy(document));
      if (added !== undefined) this.#documentAdded.set(document.id, added);
      this.#putStatements(document, statements);
      return true;
    });
  }

  async replaceStatements(id: string, statements: readonly Statement[]): Promise<void> {
    return this.#inTurn(async () => {
      const document = this.#documents.get(id);
      if (document === undefined) throw new EntenteError('not-found', `no document ${id} in this register`);
      this.#changes++;
      this.#checkNew(id, statements);
      this.#dropStatements(id);
      this.#putStatements(document, statements);
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#changes++;
      this.#dropStatements(id);
      this.#documentAdded.delete(id);
      return this.#documents.delete(id);
    });
  }

  async hasDocument(id: string): Promise<boolean> {
    return this.#documents.has(id);
  }

  async document(id: string): Promise<Document | undefined> {
    return copy(this.#documents.get(id));
  }

  async documents(filter: Filter = {}): Promise<Document[]> {
    const { ids, ...rest } = filter;
    const whole = Object.keys(rest).every((key) => key === 'since' || key === 'until' || key === 'documents');
    return this.#sorted()
      .filter((document) => ids === undefined || ids.includes(document.id))
      .filter((document) =>
        whole
          ? passes(documentFacts(document, []), rest)
          : this.#factsOf(this.#ofDocument.get(document.id) ?? []).some((facts) => passes(facts, rest)),
      )
      .map(copy);
  }

  async statement(id: string): Promise<Statement | undefined> {
    return copy(this.#statements.get(id));
  }

  async statements(filter: Filter = {}): Promise<Statement[]> {
    return this.#sorted()
      .flatMap((document) => this.#ofDocument.get(document.id) ?? [])
      .filter((id) => this.#factsOf([id]).some((facts) => passes(facts, filter)))
      .flatMap((id) => copy(this.#statements.get(id)) ?? []);
  }

  async record(id: string): Promise<Record | undefined> {
    const found = this.#records.get(id) ?? this.#records.get(this.#aliases.get(id) ?? this.#recordOf.get(id) ?? '');
    return copy(found);
  }

  async records(filter: Filter = {}): Promise<Record[]> {
    return [...this.#records.values()]
      .map((record) => ({ record, facts: recordFacts(record, this.#factsOf(record.statements)) }))
      .filter(({ facts }) => passes(facts, filter))
      .sort((a, b) => text(a.facts.start ?? '', b.facts.start ?? '') || text(a.record.id, b.record.id))
      .map(({ record }) => copy(record));
  }

  async judgements(statements?: readonly string[]): Promise<Judgement[]> {
    const wanted = statements === undefined ? undefined : new Set(statements);
    return [...this.#judgements.values()]
      .filter(({ left, right }) => wanted === undefined || wanted.has(left) || wanted.has(right))
      .sort((a, b) => text(a.left, b.left) || text(a.right, b.right) || text(a.by, b.by))
      .map(copy);
  }

  async decisions(): Promise<Decision[]> {
    return [...this.#decisions.values()].sort((a, b) => text(a.at, b.at) || text(a.id, b.id)).map(copy);
  }

  async addDecision(decision: Decision, added?: string): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#decisions.has(decision.id)) return false;
      this.#changes++;
      this.#decisions.set(decision.id, copy(decision));
      if (added !== undefined) this.#decisionAdded.set(decision.id, added);
      return true;
    });
  }

  async additions(instant: string): Promise<Additions> {
    return { documents: since(instant, this.#documentAdded), decisions: since(instant, this.#decisionAdded) };
  }

  async mark(name: string): Promise<string | undefined> {
    return this.#marks.get(name);
  }

  async setMark(name: string, time: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#marks.set(name, time);
    });
  }

  async saveReconciliation(result: Reconciliation): Promise<void> {
    return this.#inTurn(async () => {
      for (const map of [this.#records, this.#recordOf, this.#aliases, this.#judgements, this.#blocks]) map.clear();
      this.#put(result);
    });
  }

  async patchReconciliation(patch: ReconciliationPatch): Promise<void> {
    return this.#inTurn(async () => {
      for (const id of patch.removed) this.#records.delete(id);
      for (const [statement, record] of this.#recordOf)
        if (!this.#records.has(record)) this.#recordOf.delete(statement);
      for (const [alias, record] of this.#aliases) if (!this.#records.has(record)) this.#aliases.delete(alias);
      for (const id of patch.forgotten ?? []) this.#forget(id);
      this.#put(patch);
    });
  }

  async statementsInBlocks(keys: readonly string[]): Promise<Statement[]> {
    const ids = new Set(keys.flatMap((key) => [...(this.#blocks.get(key) ?? [])]));
    return [...ids].sort(text).flatMap((id) => copy(this.#statements.get(id)) ?? []);
  }

  async recordsOfStatements(ids: readonly string[]): Promise<Record[]> {
    const found = new Set(ids.flatMap((id) => this.#recordOf.get(id) ?? []));
    return [...found].sort(text).flatMap((id) => copy(this.#records.get(id)) ?? []);
  }

  async search({ query, kind, limit }: Search): Promise<Hit[]> {
    const phrases = phrasesOf(query);
    const texts =
      kind === 'report'
        ? [...this.#documents.values()].map((document) => ({ id: document.id, text: documentText(document) }))
        : [...this.#records.values()].map((record) => ({ id: record.id, text: recordText(record) }));
    return texts
      .map(({ id, text: words }) => ({
        id,
        score: phrases.length === 0 ? 0 : countPhrases(searchWords(words), phrases),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || text(a.id, b.id))
      .slice(0, limit);
  }

  async revision(): Promise<string> {
    return String(this.#changes);
  }

  async exclusively<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const scratch = new MemoryStore();
      scratch.#take(this);
      const result = await work(scratch);
      this.#take(scratch);
      return result;
    });
  }

  async *contents(): AsyncGenerator<Piece> {
    const documents = this.#sorted().map((document) => ({
      document,
      statements: (this.#ofDocument.get(document.id) ?? []).flatMap((id) => this.#statements.get(id) ?? []),
      added: this.#documentAdded.get(document.id),
    }));
    const decisions = (await this.decisions()).map((decision) => ({
      decision,
      added: this.#decisionAdded.get(decision.id),
    }));
    const [records, judgements] = [await this.records(), await this.judgements()];
    yield* copy(piecesOf({ documents, decisions, marks: this.#marks, records, judgements, blocks: this.#blocks }));
  }

  async check(): Promise<Problem[]> {
    return checkContents(this.contents());
  }

  async close(): Promise<void> {
    // nothing is held open
  }

  /** Takes over all that another store holds. */
  #take(other: MemoryStore): void {
    const mine = this.#maps();
    for (const [at, map] of other.#maps().entries()) {
      mine[at]?.clear();
      for (const [key, value] of map) mine[at]?.set(key, value);
    }
    this.#blocks.clear();
    for (const [key, members] of other.#blocks) this.#blocks.set(key, new Set(members));
    this.#changes = other.#changes;
  }

  #maps(): readonly Map<string, unknown>[] {
    return [
      this.#documents,
      this.#statements,
      this.#ofDocument,
      this.#facts,
      this.#records,
      this.#recordOf,
      this.#aliases,
      this.#judgements,
      this.#decisions,
      this.#documentAdded,
      this.#decisionAdded,
      this.#marks,
    ] as readonly Map<string, unknown>[];
  }

  #sorted(): Document[] {
    return [...this.#documents.values()].sort(byDocument);
  }

  #factsOf(ids: readonly string[]): Facts[] {
    return ids.flatMap((id) => this.#facts.get(id) ?? []);
  }

  #checkNew(document: string, statements: readonly Statement[]): void {
    const seen = new Set<string>();
    for (const statement of statements) {
      const id = idOf(statement);
      const owner = this.#statements.get(id)?.document;
      if (seen.has(id) || (owner !== undefined && owner !== document)) {
        throw new EntenteError('internal', `two statements have the id ${id}`);
      }
      seen.add(id);
    }
  }

  #putStatements(document: Document, statements: readonly Statement[]): void {
    const sorted = [...statements].sort(
      (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || text(idOf(a), idOf(b)),
    );
    this.#ofDocument.set(document.id, sorted.map(idOf));
    for (const statement of sorted)
      this.#statements.set(idOf(statement), { ...copy(statement), document: document.id });
    for (const facts of statementFacts(document, statements)) this.#facts.set(facts.id, facts);
  }

  #dropStatements(document: string): void {
    for (const id of this.#ofDocument.get(document) ?? []) {
      this.#statements.delete(id);
      this.#facts.delete(id);
      this.#forget(id);
    }
    this.#ofDocument.delete(document);
  }

  /** Takes out what was found of a statement by comparing it. */
  #forget(id: string): void {
    for (const [key, judgement] of this.#judgements) {
      if (judgement.left === id || judgement.right === id) this.#judgements.delete(key);
    }
    for (const members of this.#blocks.values()) members.delete(id);
  }

  #put(result: Reconciliation): void {
    this.#changes++;
    for (const record of result.records) {
      this.#records.set(record.id, copy(record));
      for (const statement of record.statements) {
        this.#recordOf.set(statement, record.id);
        this.#aliases.set(recordId(record.type, statement), record.id);
      }
    }
    for (const judgement of result.judgements) {
      this.#judgements.set(`${judgement.left}\n${judgement.right}\n${judgement.by}`, copy(judgement));
    }
    for (const [statement, keys] of result.blocks ?? []) {
      for (const key of keys) this.#blocks.set(key, (this.#blocks.get(key) ?? new Set()).add(statement));
    }
  }
}
