import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSources } from '../../src/documents/read-sources.js';
import type { Document } from '../../src/model/document.js';
import type { DecisionContent } from '../../src/model/make-decision.js';
import { addDocuments } from '../../src/pipeline/add-documents.js';
import { correctSlots, judgeReading, linkNamed, mergeNamed, noteOn } from '../../src/pipeline/decision-contents.js';
import { exportRegister } from '../../src/pipeline/export-register.js';
import { createReader } from '../../src/pipeline/reader.js';
import { takeDecisions, waitingDecisions } from '../../src/pipeline/take-decisions.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-rebuild-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLES = ['tashkent-wire.txt', 'tashkent-article.html', 'tashkent-documents.md', 'lisbon-readout.md', 'decade'];

const exported = async (store: Store): Promise<string> => {
  let text = '';
  for await (const piece of exportRegister(store)) text += piece;
  return text;
};

/** Everything that a reconciliation comes to, as text. */
const registerOf = async (store: Store) => ({
  export: await exported(store),
  records: JSON.stringify(await store.records()),
  judgements: JSON.stringify(await store.judgements()),
});

describe('rebuilding a register', () => {
  it('from documents read again and decisions gives the same bytes, in whatever order and however often it is opened', async () => {
    const documents: Document[] = [];
    for await (const outcome of readSources(SAMPLES.map((name) => join('samples', name))))
      if (outcome.ok) documents.push(outcome.document);
    expect(documents).toHaveLength(15);
    const reader = await createReader();
    const path = join(folder, 'register.db');
    let hour = 0;
    const now = (): Date => new Date(Date.UTC(2024, 5, 1, hour++));
    let store: Store = openSqliteStore(path, 'create');
    await addDocuments(documents, { store, reader, now });

    const take = (contents: readonly DecisionContent[]) => takeDecisions(store, contents, { by: 'A. Analyst', now });
    const [a, b, c, d, e] = await store.records({ between: ['RU', 'UZ'], types: ['agreement'] });
    const [promise, other] = await store.records({ types: ['commitment'] });
    await take(await mergeNamed(store, [a?.id ?? '', b?.id ?? '']));
    await take(await linkNamed(store, { from: c?.id ?? '', to: d?.id ?? '', as: 'renews' }));
    await take(await correctSlots(store, e?.statements[0] ?? '', { subject: 'ferries' }));
    await take(await judgeReading(store, 'reject', promise?.id ?? ''));
    await take(await noteOn(store, other?.id ?? '', 'ask the embassy'));
    const before = await registerOf(store);
    expect(before.records.length).toBeGreaterThan(10_000);

    for (const { id } of documents) await store.removeDocument(id);
    await store.saveReconciliation({ records: [], judgements: [] });
    expect(await store.statements()).toEqual([]);
    await store.close();
    store = openSqliteStore(path, 'write');
    await addDocuments(documents.toReversed(), { store, reader, now });
    await reader.close();
    expect(await waitingDecisions(store)).toEqual([]);
    expect(await registerOf(store)).toEqual(before);
    await store.close();
  }, 240_000);
});
