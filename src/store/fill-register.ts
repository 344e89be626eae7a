import type { Judgement } from '../model/judgement.js';
import type { Record } from '../model/record.js';
import type { Piece } from './contents.js';
import type { Store } from './store.js';

/** How much a register was filled with. */
export interface Filled {
  readonly documents: number;
  readonly statements: number;
  readonly decisions: number;
  readonly records: number;
}

/** Records, judgements and block keys written at once. */
const PORTION = 2_000;

class Portion {
  readonly #store: Store;
  #records: Record[] = [];
  #judgements: Judgement[] = [];
  #blocks = new Map<string, readonly string[]>();

  constructor(store: Store) {
    this.#store = store;
  }

  async add(piece: Exclude<Piece, { readonly kind: 'document' | 'decision' | 'mark' }>): Promise<void> {
    if (piece.kind === 'record') this.#records.push(piece.record);
    else if (piece.kind === 'judgement') this.#judgements.push(piece.judgement);
    else this.#blocks.set(piece.statement, piece.keys);
    if (this.#records.length + this.#judgements.length + this.#blocks.size >= PORTION) await this.write();
  }

  async write(): Promise<void> {
    await this.#store.patchReconciliation({
      removed: [],
      records: this.#records,
      judgements: this.#judgements,
      blocks: this.#blocks,
    });
    this.#records = [];
    this.#judgements = [];
    this.#blocks = new Map();
  }
}

/** Puts all pieces of a register into an empty one, which is then the same. */
export const fillRegister = async (store: Store, pieces: AsyncIterable<Piece>): Promise<Filled> => {
  const filled = { documents: 0, statements: 0, decisions: 0, records: 0 };
  const portion = new Portion(store);
  for await (const piece of pieces) {
    if (piece.kind === 'document') {
      await store.addDocument(piece.document, piece.statements, piece.added);
      filled.documents++;
      filled.statements += piece.statements.length;
    } else if (piece.kind === 'decision') {
      await store.addDecision(piece.decision, piece.added);
      filled.decisions++;
    } else if (piece.kind === 'mark') {
      await store.setMark(piece.name, piece.time);
    } else {
      await portion.add(piece);
      if (piece.kind === 'record') filled.records++;
    }
  }
  await portion.write();
  return filled;
};
