import { readFileSync } from 'node:fs';
import type { ExportInput } from '../../src/exchange/export-input.js';
import { correctSlots, judgeReading, linkNamed } from '../../src/pipeline/decision-contents.js';
import { gatherExport } from '../../src/pipeline/gather-export.js';
import { importFile } from '../../src/pipeline/import-file.js';
import { takeDecisions } from '../../src/pipeline/take-decisions.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { DECADE } from '../samples/decade-told.js';
import { sampleRegister } from '../samples/sample-register.js';
import { TASHKENT } from '../samples/tashkent-told.js';

const MARCH = Date.UTC(2025, 2, 1);

/** A register of the samples as hand-made statements tell them, with statistics and decisions; the language model is not needed. */
export const toldStore = async (): Promise<MemoryStore> => {
  const store = new MemoryStore();
  const { documents, statements } = await sampleRegister({ ...DECADE, ...TASHKENT });
  for (const document of documents)
    await store.addDocument(
      document,
      statements.filter((statement) => statement.document === document.id),
    );
  const file = 'samples/official/uruguay-indonesia-treaties.json';
  const imported = importFile({ name: file, text: readFileSync(file, 'utf8'), map: new Map() }).documents;
  for (const { document, statements: said } of imported) await store.addDocument(document, said);
  await reconcileIncremental(
    store,
    [...documents, ...imported.map(({ document }) => document)].map(({ id }) => id),
  );
  let minute = 0;
  const deciding = { by: 'A. Analyst', now: () => new Date(MARCH + minute++ * 60_000) };
  const [first, second] = await store.records({ types: ['agreement'] });
  await takeDecisions(store, await judgeReading(store, 'confirm', first?.id ?? ''), deciding);
  await takeDecisions(store, await correctSlots(store, second?.id ?? '', { place: 'Rivière-des-Œufs' }), deciding);
  await takeDecisions(
    store,
    await linkNamed(store, { from: first?.id ?? '', to: second?.id ?? '', as: 'implements' }),
    deciding,
  );
  return store;
};

export const toldInput = async (): Promise<ExportInput> => gatherExport(await toldStore(), {});
