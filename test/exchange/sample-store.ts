import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '../../src/documents/read-sources.js';
import { columnMapOfJson } from '../../src/exchange/column-map.js';
import type { Document } from '../../src/model/document.js';
import type { DecisionContent } from '../../src/model/make-decision.js';
import type { StatementType } from '../../src/model/statement.js';
import { addDocuments } from '../../src/pipeline/add-documents.js';
import {
  correctSlots,
  judgeReading,
  linkNamed,
  mergeNamed,
  noteOn,
  splitRecord,
  undo,
} from '../../src/pipeline/decision-contents.js';
import { importFile } from '../../src/pipeline/import-file.js';
import { createReader } from '../../src/pipeline/reader.js';
import { takeDecisions } from '../../src/pipeline/take-decisions.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import type { Store } from '../../src/store/store.js';

const READ_AT = '2025-06-01T08:00:00.000Z';

const addReports = async (store: Store): Promise<void> => {
  const documents: Document[] = [];
  for await (const outcome of readSources(['samples'], { now: READ_AT })) {
    if (outcome.ok && !outcome.document.source.name.includes('README')) documents.push(outcome.document);
  }
  const reader = await createReader();
  await addDocuments(documents, { store, reader, now: () => new Date(READ_AT) });
  await reader.close();
};

const addStatistics = async (store: Store): Promise<void> => {
  const folder = 'samples/official';
  const map = columnMapOfJson(JSON.parse(readFileSync(join(folder, 'india-map.json'), 'utf8')));
  for (const name of readdirSync(folder).filter((file) => file !== 'india-map.json')) {
    const text = readFileSync(join(folder, name), 'utf8');
    const result = importFile({ name, text, map: name.startsWith('india') ? map : new Map(), now: READ_AT });
    for (const { document, statements } of result.documents) await store.addDocument(document, statements);
    await reconcileIncremental(
      store,
      result.documents.map(({ document }) => document.id),
    );
  }
};

/** A decision of each kind, one of them taken back. */
const decide = async (store: Store): Promise<void> => {
  let minute = 0;
  const take = (contents: readonly DecisionContent[]) =>
    takeDecisions(store, contents, { by: 'A. Analyst', now: () => new Date(Date.UTC(2025, 5, 2, 9, minute++)) });
  const of = (type: StatementType) => store.records({ types: [type] });
  const large = (await store.records()).find(({ statements }) => statements.length > 2);
  await take(await splitRecord(store, large?.id ?? '', large?.statements.slice(0, 1) ?? []));
  const [a, b, c, d] = await of('agreement');
  await take(await mergeNamed(store, [a?.id ?? '', b?.id ?? '']));
  await take(await linkNamed(store, { from: c?.id ?? '', to: d?.id ?? '', as: 'renews' }));
  await take(await correctSlots(store, c?.statements[0] ?? '', { subject: 'ferries', place: null }));
  await take(await correctSlots(store, d?.id ?? '', { status: 'ended' }));
  const [promise, other] = await of('commitment');
  await take(await judgeReading(store, 'reject', promise?.id ?? ''));
  await take(await judgeReading(store, 'confirm', other?.id ?? ''));
  await take(await noteOn(store, other?.id ?? '', 'ask the embassy — “why?” 🐟'));
  await take(await undo(store, 'A. Analyst'));
};

/** Puts everything that `samples/` holds into an empty store: reports, statistics, treaties, and decisions on them. */
export const fillWithSamples = async (store: Store): Promise<void> => {
  await addReports(store);
  await addStatistics(store);
  await decide(store);
};
