import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/model/entente-error.js';
import { recordId } from '../../src/model/record-id.js';
import type { Piece } from '../../src/store/contents.js';
import { fillRegister } from '../../src/store/fill-register.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import type { Filter, Store } from '../../src/store/store.js';
import {
  air,
  airRecord,
  decision,
  judgement,
  kenya,
  ofKenya,
  peru,
  treaty,
  treatyRecord,
  turnover,
  words,
} from './store-samples.js';

const FILTERS: readonly {
  filter: Filter;
  statements: readonly string[];
  documents: readonly string[];
  records: readonly string[];
}[] = [
  {
    filter: {},
    statements: ['s-treaty', 's-turnover', 's-words', 's-air'],
    documents: ['doc-kenya', 'doc-peru'],
    records: ['s-treaty', 's-air'],
  },
  {
    filter: { between: ['NO', 'KE'] },
    statements: ['s-treaty', 's-turnover', 's-words'],
    documents: ['doc-kenya'],
    records: ['s-treaty'],
  },
  {
    filter: { between: ['NO'] },
    statements: ['s-treaty', 's-turnover', 's-words', 's-air'],
    documents: ['doc-kenya', 'doc-peru'],
    records: ['s-treaty', 's-air'],
  },
  { filter: { between: ['KE', 'PE'] }, statements: [], documents: [], records: [] },
  {
    filter: { types: ['agreement'] },
    statements: ['s-treaty', 's-air'],
    documents: ['doc-kenya', 'doc-peru'],
    records: ['s-treaty', 's-air'],
  },
  {
    filter: { types: ['quote', 'figure'] },
    statements: ['s-turnover', 's-words'],
    documents: ['doc-kenya'],
    records: [],
  },
  { filter: { fields: ['transport'] }, statements: ['s-air'], documents: ['doc-peru'], records: ['s-air'] },
  {
    filter: { statuses: ['signed', 'ended'] },
    statements: ['s-treaty'],
    documents: ['doc-kenya'],
    records: ['s-treaty'],
  },
  {
    filter: { since: '2019' },
    statements: ['s-treaty', 's-words', 's-air'],
    documents: ['doc-kenya', 'doc-peru'],
    records: ['s-treaty', 's-air'],
  },
  { filter: { since: '2021-07-20' }, statements: ['s-air'], documents: [], records: ['s-air'] },
  { filter: { until: '2018-12-31' }, statements: ['s-turnover'], documents: [], records: [] },
  {
    filter: { until: '2019-03' },
    statements: ['s-treaty', 's-turnover', 's-words'],
    documents: ['doc-kenya'],
    records: ['s-treaty'],
  },
  { filter: { documents: ['doc-peru'] }, statements: ['s-air'], documents: ['doc-peru'], records: ['s-air'] },
  { filter: { documents: [] }, statements: [], documents: [], records: [] },
  {
    filter: { between: ['NO'], types: ['agreement'], until: '2020' },
    statements: ['s-treaty'],
    documents: ['doc-kenya'],
    records: ['s-treaty'],
  },
];

const allOf = async (pieces: AsyncIterable<Piece>): Promise<Piece[]> => {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
};

/** What every store must do. `open` gives an empty one. */
export const storeContract = (name: string, open: () => Store | Promise<Store>): void => {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const filled = async () => {
      await store.addDocument(peru, [air]);
      await store.addDocument(kenya, ofKenya);
      await store.saveReconciliation({
        records: [treatyRecord, airRecord],
        judgements: [judgement],
        blocks: new Map([
          ['s-treaty', ['agreement|KE+NO', 'shared']],
          ['s-air', ['agreement|NO+PE', 'shared']],
        ]),
      });
    };

    it('gives back what it was given', async () => {
      expect(await store.addDocument(kenya, ofKenya)).toBe(true);
      expect(await store.document('doc-kenya')).toEqual(kenya);
      expect(await store.hasDocument('doc-kenya')).toBe(true);
      expect(await store.statement('s-treaty')).toEqual({ ...treaty, document: 'doc-kenya' });
      expect(await store.statements()).toEqual(
        [treaty, turnover, words].map((statement) => ({ ...statement, document: 'doc-kenya' })),
      );
    });

    it('changes nothing when a document comes again', async () => {
      await store.addDocument(kenya, ofKenya);
      expect(await store.addDocument({ ...kenya, title: 'other' }, [turnover])).toBe(false);
      expect(await store.documents()).toEqual([kenya]);
      expect(await store.statements()).toHaveLength(3);
    });

    it('keeps a document with all its statements or not at all', async () => {
      await expect(store.addDocument(kenya, [treaty, treaty])).rejects.toThrow();
      expect(await store.documents()).toEqual([]);
      expect(await store.statements()).toEqual([]);
      expect(await store.addDocument(kenya, ofKenya)).toBe(true);
      await expect(store.addDocument(peru, [air, treaty])).rejects.toThrow();
      expect(await store.hasDocument('doc-peru')).toBe(false);
    });

    it('gives copies that can be changed without harm', async () => {
      await store.addDocument(kenya, ofKenya);
      const [document] = await store.documents();
      if (document) document.title = 'changed';
      expect((await store.document('doc-kenya'))?.title).toBe(kenya.title);
    });

    it('knows nothing of what was never added', async () => {
      expect(await store.document('x')).toBeUndefined();
      expect(await store.statement('x')).toBeUndefined();
      expect(await store.record('x')).toBeUndefined();
      expect(await store.removeDocument('x')).toBe(false);
      await expect(store.replaceStatements('x', [])).rejects.toThrow(EntenteError);
    });

    it.each(FILTERS)('finds by $filter', async ({ filter, statements, documents, records }) => {
      await filled();
      expect((await store.statements(filter)).map(({ id }) => id)).toEqual(statements);
      expect((await store.documents(filter)).map(({ id }) => id)).toEqual(documents);
      expect((await store.records(filter)).map((record) => record.statements[0])).toEqual(records);
    });

    it('finds by id', async () => {
      await filled();
      expect(await store.statements({ ids: ['s-air', 's-words'] })).toHaveLength(2);
      expect(await store.documents({ ids: ['doc-peru'] })).toEqual([peru]);
      expect(await store.records({ ids: [airRecord.id] })).toEqual([airRecord]);
    });

    it('finds a record by its id, by one of its statements and by the id that the statement would have given it', async () => {
      await filled();
      const both = { ...treatyRecord, statements: ['s-treaty', 's-air'] };
      await store.saveReconciliation({ records: [both], judgements: [] });
      for (const id of [both.id, 's-treaty', 's-air', recordId('agreement', 's-air')])
        expect(await store.record(id)).toEqual(both);
    });

    it('replaces the statements of a document and leaves the others alone', async () => {
      await filled();
      await store.replaceStatements('doc-kenya', [turnover]);
      expect((await store.statements()).map(({ id }) => id)).toEqual(['s-turnover', 's-air']);
      expect(await store.judgements()).toEqual([]);
    });

    it('takes a document out with its statements', async () => {
      await filled();
      expect(await store.removeDocument('doc-kenya')).toBe(true);
      expect(await store.documents()).toEqual([peru]);
      expect((await store.statements()).map(({ id }) => id)).toEqual(['s-air']);
      expect((await store.statementsInBlocks(['shared'])).map(({ id }) => id)).toEqual(['s-air']);
    });

    it('puts a reconciliation in place of the last', async () => {
      await filled();
      await store.saveReconciliation({ records: [airRecord], judgements: [] });
      expect(await store.records()).toEqual([airRecord]);
      expect(await store.judgements()).toEqual([]);
      expect(await store.statementsInBlocks(['shared'])).toEqual([]);
    });

    it('patches a reconciliation', async () => {
      await filled();
      const joined = { ...airRecord, statements: ['s-air', 's-treaty'] };
      await store.patchReconciliation({
        removed: [treatyRecord.id],
        records: [joined],
        judgements: [{ ...judgement, score: 0.7 }],
        blocks: new Map([['s-turnover', ['shared']]]),
      });
      expect(await store.records()).toEqual([joined]);
      expect(await store.recordsOfStatements(['s-treaty'])).toEqual([joined]);
      expect(await store.judgements(['s-treaty'])).toEqual([{ ...judgement, score: 0.7 }]);
      expect((await store.statementsInBlocks(['shared'])).map(({ id }) => id)).toEqual([
        's-air',
        's-treaty',
        's-turnover',
      ]);
    });

    it('finds judgements by either side', async () => {
      await filled();
      expect(await store.judgements(['s-air'])).toEqual([judgement]);
      expect(await store.judgements(['s-treaty'])).toEqual([judgement]);
      expect(await store.judgements(['s-turnover'])).toEqual([]);
    });

    it('finds what shares a block', async () => {
      await filled();
      expect((await store.statementsInBlocks(['agreement|KE+NO', 'nothing'])).map(({ id }) => id)).toEqual([
        's-treaty',
      ]);
      expect((await store.statementsInBlocks(['shared'])).map(({ id }) => id)).toEqual(['s-air', 's-treaty']);
    });

    it('keeps decisions once, in order of time, whatever becomes of the documents', async () => {
      await filled();
      const earlier = { ...decision, id: 'd-2', at: '2023-01-01T00:00:00Z' };
      expect(await store.addDecision(decision)).toBe(true);
      expect(await store.addDecision(earlier)).toBe(true);
      expect(await store.addDecision(decision)).toBe(false);
      await store.removeDocument('doc-kenya');
      await store.saveReconciliation({ records: [], judgements: [] });
      expect(await store.decisions()).toEqual([earlier, decision]);
    });

    it('knows when documents and decisions were added, from an instant on', async () => {
      const early = '2024-02-01T08:00:00.000Z';
      const late = '2024-02-02T08:00:00.000Z';
      await store.addDocument(peru, [air], late);
      await store.addDocument(kenya, ofKenya, early);
      await store.addDecision({ ...decision, id: 'd-2' }, late);
      await store.addDecision(decision, late);
      await store.addDocument(kenya, ofKenya, late);
      await store.addDecision(decision, early);
      const added = {
        documents: [{ id: 'doc-peru', added: late }],
        decisions: [
          { id: 'd-1', added: late },
          { id: 'd-2', added: late },
        ],
      };
      expect(await store.additions('2024-02-01T08:00:00.001Z')).toEqual(added);
      expect(await store.additions(late)).toEqual(added);
      expect((await store.additions(early)).documents).toEqual([
        { id: 'doc-kenya', added: early },
        { id: 'doc-peru', added: late },
      ]);
      expect(await store.additions('2024-02-03')).toEqual({ documents: [], decisions: [] });
    });

    it('keeps when a document was added through a new reading, not through taking it out', async () => {
      await store.addDocument(kenya, ofKenya, '2024-02-01T08:00:00.000Z');
      await store.replaceStatements('doc-kenya', [turnover]);
      expect((await store.additions('2024')).documents).toEqual([
        { id: 'doc-kenya', added: '2024-02-01T08:00:00.000Z' },
      ]);
      await store.removeDocument('doc-kenya');
      await store.addDocument(kenya, ofKenya);
      expect((await store.additions('')).documents).toEqual([]);
    });

    it('counts what was added at no known instant as having always been there', async () => {
      await store.addDocument(kenya, ofKenya);
      await store.addDecision(decision);
      expect(await store.additions('')).toEqual({ documents: [], decisions: [] });
    });

    it('keeps marks by name', async () => {
      expect(await store.mark('changes')).toBeUndefined();
      await store.setMark('changes', '2024-02-01T08:00:00.000Z');
      await store.setMark("an analyst's; own", '2024-03-01T08:00:00.000Z');
      await store.setMark('changes', '2024-02-02T08:00:00.000Z');
      expect(await store.mark('changes')).toBe('2024-02-02T08:00:00.000Z');
      expect(await store.mark("an analyst's; own")).toBe('2024-03-01T08:00:00.000Z');
    });

    it.each([
      ['report', 'fisheries', ['doc-kenya']],
      ['report', 'Fishery treaties', ['doc-kenya']],
      ['report', 'norway signed', ['doc-kenya']],
      ['report', 'Norway', ['doc-kenya', 'doc-peru']],
      ['report', '"air services"', ['doc-peru']],
      ['report', '"services air"', []],
      ['report', 'the air of services', ['doc-peru']],
      ['report', 'Nairobi Lima', []],
      ['report', '', []],
      ['report', '"\' OR ) * & <->:', []],
      ['record', 'Norway', ['s-treaty', 's-air']],
      ['record', 'agreements Kenya signed', ['s-treaty']],
      ['record', 'initialling', ['s-air']],
      ['record', 'ocean', []],
    ] as const)('finds by words, in any form: %s %s', async (kind, query, want) => {
      await filled();
      const records = want.map((id) => (kind === 'record' ? recordId('agreement', id) : id));
      const hits = await store.search({ kind, query, limit: 10 });
      expect(hits.map(({ id }) => id).sort()).toEqual([...records].sort());
      expect(hits.every(({ score }, at) => score > 0 && score <= (hits[at - 1]?.score ?? score))).toBe(true);
      expect(await store.search({ kind, query, limit: 1 })).toEqual(hits.slice(0, 1));
    });

    it('finds what is there now', async () => {
      await filled();
      const found = async (kind: 'report' | 'record', query: string): Promise<number> =>
        (await store.search({ kind, query, limit: 10 })).length;
      const renamed = { ...airRecord, slots: { subject: { chosen: 'aviation', statements: ['s-air'], rivals: [] } } };
      await store.patchReconciliation({ removed: [treatyRecord.id], records: [renamed], judgements: [] });
      expect([
        await found('record', 'aviation'),
        await found('record', 'services'),
        await found('record', 'fisheries'),
      ]).toEqual([1, 0, 0]);
      await store.removeDocument('doc-kenya');
      expect([await found('report', 'fisheries'), await found('report', 'Norway')]).toEqual([0, 1]);
      await store.saveReconciliation({ records: [], judgements: [] });
      expect(await found('record', 'aviation')).toBe(0);
    });

    it('finds within a piece of work what that work put in, and nothing of what came to nothing', async () => {
      const found = async (within: Store): Promise<number> =>
        (await within.search({ kind: 'report', query: 'fisheries', limit: 10 })).length;
      const seen: number[] = [];
      const failed = store.exclusively(async (alone) => {
        await alone.addDocument(kenya, ofKenya);
        seen.push(await found(alone));
        await alone.removeDocument(kenya.id);
        seen.push(await found(alone));
        await alone.addDocument(kenya, ofKenya);
        throw new EntenteError('internal', 'the work failed');
      });
      await expect(failed).rejects.toThrow('the work failed');
      expect([...seen, await found(store)]).toEqual([1, 0, 0]);
      await store.addDocument(peru, [air]);
      expect(await found(store)).toBe(0);
      await store.exclusively(async (alone) => void (await alone.addDocument(kenya, ofKenya)));
      expect(await found(store)).toBe(1);
    });

    it('has another revision after every change, and the same until then', async () => {
      await filled();
      const changes: readonly (() => Promise<unknown>)[] = [
        () => store.addDecision(decision),
        () => store.saveReconciliation({ records: [airRecord], judgements: [] }),
        () => store.patchReconciliation({ removed: [airRecord.id], records: [], judgements: [] }),
        () => store.replaceStatements('doc-peru', []),
        () => store.removeDocument('doc-peru'),
        () => store.addDocument(peru, []),
      ];
      for (const change of changes) {
        const before = await store.revision();
        await store.records();
        expect(await store.revision()).toBe(before);
        await change();
        expect(await store.revision()).not.toBe(before);
      }
    });

    it('tells what was changed since a moment, each thing once', async () => {
      const start = await store.moment();
      const told = async (moment: string) => {
        const changed = await store.changedSince(moment);
        if (changed === undefined) return undefined;
        const { documents, records, decisions } = changed;
        return { documents: [...documents].sort(), records: [...records].sort(), decisions };
      };
      const nothing = { documents: [], records: [], decisions: false };
      expect(await told(start)).toEqual(nothing);
      await store.addDocument(kenya, ofKenya);
      await store.addDocument(peru, [air]);
      await store.patchReconciliation({ removed: [], records: [treatyRecord, airRecord], judgements: [] });
      expect(await told(start)).toEqual({
        documents: ['doc-kenya', 'doc-peru'],
        records: [airRecord.id, treatyRecord.id].sort(),
        decisions: false,
      });
      const later = await store.moment();
      expect(await told(later)).toEqual(nothing);
      await store.replaceStatements('doc-peru', []);
      await store.replaceStatements('doc-peru', [air]);
      await store.patchReconciliation({ removed: [airRecord.id], records: [], judgements: [] });
      expect(await told(later)).toEqual({ documents: ['doc-peru'], records: [airRecord.id], decisions: false });
      await store.addDecision(decision);
      const changed = await store.changedSince(later);
      expect(changed?.decisions).toBe(true);
      expect(await told(changed?.moment ?? '')).toEqual(nothing);
      await store.removeDocument('doc-peru');
      expect(await told(changed?.moment ?? '')).toEqual({ ...nothing, documents: ['doc-peru'] });
      await store.saveReconciliation({ records: [treatyRecord], judgements: [] });
      expect(await store.changedSince(later)).toBeUndefined();
    });

    it('does not tell of what failed', async () => {
      const start = await store.moment();
      const failed = store.exclusively(async (alone) => {
        await alone.addDocument(kenya, ofKenya);
        throw new EntenteError('usage', 'no');
      });
      await expect(failed).rejects.toThrow('no');
      expect(await store.changedSince(start)).toMatchObject({ documents: [], records: [], decisions: false });
    });

    it('does several things as one', async () => {
      const added = await store.exclusively(async (alone) => {
        await alone.addDocument(kenya, ofKenya);
        await alone.saveReconciliation({ records: [treatyRecord], judgements: [] });
        return (await alone.records()).length;
      });
      expect(added).toBe(1);
      expect(await store.records()).toEqual([treatyRecord]);
    });

    it('does nothing of what fails on the way', async () => {
      await store.addDocument(kenya, ofKenya);
      await store.saveReconciliation({
        records: [treatyRecord],
        judgements: [],
        blocks: new Map([['s-treaty', ['a']]]),
      });
      const failed = store.exclusively(async (alone) => {
        await alone.addDocument(peru, [air]);
        await alone.patchReconciliation({
          removed: [treatyRecord.id],
          records: [airRecord],
          judgements: [],
          blocks: new Map([['s-air', ['a']]]),
        });
        throw new EntenteError('internal', 'the work failed');
      });
      await expect(failed).rejects.toThrow('the work failed');
      expect(await store.hasDocument(peru.id)).toBe(false);
      expect(await store.records()).toEqual([treatyRecord]);
      expect((await store.statementsInBlocks(['a'])).map(({ id }) => id)).toEqual(['s-treaty']);
    });

    it('lets nobody between what is done as one', async () => {
      const order: string[] = [];
      const piece = (name: string) =>
        store.exclusively(async (alone) => {
          order.push(name);
          await alone.addDocument(kenya, ofKenya);
          const before = (await alone.decisions()).length;
          await new Promise((done) => setTimeout(done, 20));
          expect(await alone.decisions()).toHaveLength(before);
          order.push(name);
        });
      await Promise.all([piece('first'), store.addDecision(decision), piece('second')]);
      expect([
        ['first', 'first', 'second', 'second'],
        ['second', 'second', 'first', 'first'],
      ]).toContainEqual(order);
      expect(await store.decisions()).toHaveLength(1);
    });

    it('gives all that it holds, and is the same when filled with it', async () => {
      await store.addDecision(decision, '2024-02-03T10:00:00.000Z');
      await store.setMark('changes', '2024-02-02T08:00:00.000Z');
      await filled();
      const pieces = await allOf(store.contents());
      expect(pieces.map(({ kind }) => kind)).toEqual([
        'document',
        'document',
        'decision',
        'mark',
        'record',
        'record',
        'judgement',
        'block',
        'block',
      ]);
      const other = new MemoryStore();
      expect(await fillRegister(other, store.contents())).toEqual({
        documents: 2,
        statements: 4,
        decisions: 1,
        records: 2,
      });
      const digestless = pieces.map((piece) => (piece.kind === 'document' ? { ...piece, digest: undefined } : piece));
      expect(await allOf(other.contents())).toEqual(digestless);
      for (const { id } of await store.documents()) await store.removeDocument(id);
      await store.saveReconciliation({ records: [], judgements: [] });
      await fillRegister(store, other.contents());
      expect(await allOf(store.contents())).toEqual(pieces);
    });

    it('gives one state though others write meanwhile', async () => {
      await store.addDocument(kenya, ofKenya);
      const contents = store.contents();
      const first = await contents.next();
      await store.addDocument(peru, [air]);
      const rest = await allOf(contents);
      expect(first.value).toMatchObject({ kind: 'document', document: kenya });
      expect(rest).toEqual([]);
      expect(await store.documents()).toEqual([kenya, peru]);
    });

    it('finds records of statements that are missing, in two records, or under a wrong id', async () => {
      await filled();
      await store.patchReconciliation({
        removed: [],
        records: [{ ...treatyRecord, id: 'r-wrong', statements: ['s-treaty', 's-none'] }],
        judgements: [],
      });
      const problems = (await store.check()).filter(({ id }) => id === 'r-wrong');
      expect(problems.map(({ reason }) => reason)).toEqual([
        `statement s-treaty is in record ${treatyRecord.id} too`,
        'statement s-none is missing',
        'is not the id that statement s-treaty gives it',
      ]);
    });

    it('finds nothing wrong with a sound register', async () => {
      await filled();
      expect(await store.check()).toEqual([]);
    });

    it('finds evidence that is not in the text', async () => {
      await store.addDocument(kenya, [{ ...treaty, evidence: [{ start: 0, end: 5, exact: 'Norwa' }] }]);
      expect(await store.check()).toMatchObject([{ kind: 'evidence', id: 's-treaty' }]);
    });
  });
};
