import { byText } from '../../model/by-text.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import { EntenteError } from '../../model/entente-error.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { checkContents } from '../check-contents.js';
import type { Piece } from '../contents.js';
import { documentFacts, passes, recordFacts } from '../facts.js';
import { countPhrases, documentText, phrasesOf, recordText, searchWords } from '../search-words.js';
import type {
  Additions,
  Changed,
  Filter,
  Hit,
  Problem,
  Reconciliation,
  ReconciliationPatch,
  Search,
  Store,
} from '../store.js';
import { turns } from '../turns.js';
import { copy, Holdings } from './holdings.js';
import { since } from './order.js';
import { piecesOf } from './pieces-of.js';

/** A register in memory, for tests and one-off work; gone when the process ends. */
export class MemoryStore implements Store {
  readonly #held = new Holdings();
  /** What changes the register is done in turns, so that nothing gets into a piece of work done exclusively. */
  readonly #inTurn = turns();

  async addDocument(document: Document, statements: readonly Statement[], added?: string): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#held.documents.has(document.id)) return false;
      this.#held.checkNew(document.id, statements);
      this.#held.touch('document', [document.id]);
      this.#held.documents.set(document.id, copy(document));
      if (added !== undefined) this.#held.documentAdded.set(document.id, added);
      this.#held.putStatements(document, statements);
      return true;
    });
  }

  async replaceStatements(id: string, statements: readonly Statement[]): Promise<void> {
    return this.#inTurn(async () => {
      const document = this.#held.documents.get(id);
      if (document === undefined) throw new EntenteError('not-found', `no document ${id} in this register`);
      this.#held.touch('document', [id]);
      this.#held.checkNew(id, statements);
      this.#held.dropStatements(id);
      this.#held.putStatements(document, statements);
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#held.touch('document', [id]);
      this.#held.dropStatements(id);
      this.#held.documentAdded.delete(id);
      return this.#held.documents.delete(id);
    });
  }

  async hasDocument(id: string): Promise<boolean> {
    return this.#held.documents.has(id);
  }

  async document(id: string): Promise<Document | undefined> {
    return copy(this.#held.documents.get(id));
  }

  async documents(filter: Filter = {}): Promise<Document[]> {
    const { ids, ...rest } = filter;
    const whole = Object.keys(rest).every((key) => key === 'since' || key === 'until' || key === 'documents');
    return this.#held
      .sorted()
      .filter((document) => ids === undefined || ids.includes(document.id))
      .filter((document) =>
        whole
          ? passes(documentFacts(document, []), rest)
          : this.#held.factsOf(this.#held.ofDocument.get(document.id) ?? []).some((facts) => passes(facts, rest)),
      )
      .map(copy);
  }

  async statement(id: string): Promise<Statement | undefined> {
    return copy(this.#held.statements.get(id));
  }

  async statements(filter: Filter = {}): Promise<Statement[]> {
    return this.#held
      .sorted()
      .flatMap((document) => this.#held.ofDocument.get(document.id) ?? [])
      .filter((id) => this.#held.factsOf([id]).some((facts) => passes(facts, filter)))
      .flatMap((id) => copy(this.#held.statements.get(id)) ?? []);
  }

  async record(id: string): Promise<Record | undefined> {
    const found =
      this.#held.records.get(id) ??
      this.#held.records.get(this.#held.aliases.get(id) ?? this.#held.recordOf.get(id) ?? '');
    return copy(found);
  }

  async records(filter: Filter = {}): Promise<Record[]> {
    return [...this.#held.records.values()]
      .map((record) => ({ record, facts: recordFacts(record, this.#held.factsOf(record.statements)) }))
      .filter(({ facts }) => passes(facts, filter))
      .sort((a, b) => byText(a.facts.start ?? '', b.facts.start ?? '') || byText(a.record.id, b.record.id))
      .map(({ record }) => copy(record));
  }

  async judgements(statements?: readonly string[]): Promise<Judgement[]> {
    const wanted = statements === undefined ? undefined : new Set(statements);
    return [...this.#held.judgements.values()]
      .filter(({ left, right }) => wanted === undefined || wanted.has(left) || wanted.has(right))
      .sort((a, b) => byText(a.left, b.left) || byText(a.right, b.right) || byText(a.by, b.by))
      .map(copy);
  }

  async decisions(): Promise<Decision[]> {
    return [...this.#held.decisions.values()].sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id)).map(copy);
  }

  async addDecision(decision: Decision, added?: string): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#held.decisions.has(decision.id)) return false;
      this.#held.touch('decision', [decision.id]);
      this.#held.decisions.set(decision.id, copy(decision));
      if (added !== undefined) this.#held.decisionAdded.set(decision.id, added);
      return true;
    });
  }

  async additions(instant: string): Promise<Additions> {
    return { documents: since(instant, this.#held.documentAdded), decisions: since(instant, this.#held.decisionAdded) };
  }

  async mark(name: string): Promise<string | undefined> {
    return this.#held.marks.get(name);
  }

  async setMark(name: string, time: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#held.marks.set(name, time);
    });
  }

  async saveReconciliation(result: Reconciliation): Promise<void> {
    return this.#inTurn(async () => {
      this.#held.touch('all', ['']);
      this.#held.clearRecords();
      this.#held.put(result);
    });
  }

  async patchReconciliation(patch: ReconciliationPatch): Promise<void> {
    return this.#inTurn(async () => {
      this.#held.touch('record', [...patch.removed, ...patch.records.map(({ id }) => id)]);
      this.#held.dropRecords(patch.removed);
      for (const id of patch.forgotten ?? []) this.#held.forget(id);
      this.#held.put(patch);
    });
  }

  async statementsInBlocks(keys: readonly string[]): Promise<Statement[]> {
    const ids = new Set(keys.flatMap((key) => [...(this.#held.blocks.get(key) ?? [])]));
    return [...ids].sort(byText).flatMap((id) => copy(this.#held.statements.get(id)) ?? []);
  }

  async recordsOfStatements(ids: readonly string[]): Promise<Record[]> {
    const found = new Set(ids.flatMap((id) => this.#held.recordOf.get(id) ?? []));
    return [...found].sort(byText).flatMap((id) => copy(this.#held.records.get(id)) ?? []);
  }

  async search({ query, kind, limit }: Search): Promise<Hit[]> {
    const phrases = phrasesOf(query);
    const texts =
      kind === 'report'
        ? [...this.#held.documents.values()].map((document) => ({ id: document.id, text: documentText(document) }))
        : [...this.#held.records.values()].map((record) => ({ id: record.id, text: recordText(record) }));
    return texts
      .map(({ id, text: words }) => ({
        id,
        score: phrases.length === 0 ? 0 : countPhrases(searchWords(words), phrases),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || byText(a.id, b.id))
      .slice(0, limit);
  }

  async revision(): Promise<string> {
    return String(this.#held.changes);
  }

  async moment(): Promise<string> {
    return String(this.#held.changes);
  }

  async changedSince(moment: string): Promise<Changed | undefined> {
    return this.#held.touchedSince(Number(moment));
  }

  async exclusively<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const scratch = new MemoryStore();
      scratch.#held.take(this.#held);
      const result = await work(scratch);
      this.#held.take(scratch.#held);
      return result;
    });
  }

  async *contents(): AsyncGenerator<Piece> {
    const documents = this.#held.sorted().map((document) => ({
      document,
      statements: (this.#held.ofDocument.get(document.id) ?? []).flatMap((id) => this.#held.statements.get(id) ?? []),
      added: this.#held.documentAdded.get(document.id),
    }));
    const decisions = (await this.decisions()).map((decision) => ({
      decision,
      added: this.#held.decisionAdded.get(decision.id),
    }));
    const [records, judgements] = [await this.records(), await this.judgements()];
    yield* copy(
      piecesOf({ documents, decisions, marks: this.#held.marks, records, judgements, blocks: this.#held.blocks }),
    );
  }

  async check(): Promise<Problem[]> {
    return checkContents(this.contents());
  }

  async close(): Promise<void> {
    // nothing is held open
  }
}
