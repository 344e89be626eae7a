import type { Document } from '../model/document.js';
import type { RegisterDocument, RegisterStatement } from '../register/input.js';
import { reconcile } from '../register/reconcile.js';
import type { Store } from '../store/store.js';

const registerDocument = ({ id, title, source: { kind, published, outlet } }: Document): RegisterDocument => ({
  id,
  title,
  kind,
  ...(published !== undefined && { published }),
  ...(outlet !== undefined && { outlet }),
});

/** Joins all statements of a register into records anew. The same documents and decisions give the same records. */
export const reconcileStore = async (store: Store): Promise<void> => {
  const documents = await store.documents();
  const statements = (await store.statements()).filter(
    (statement): statement is RegisterStatement => statement.id !== undefined && statement.document !== undefined,
  );
  const decisions = await store.decisions();
  await store.saveReconciliation(reconcile({ documents: documents.map(registerDocument), statements, decisions }));
};
