import type { Document } from '../../src/model/document.js';
import type { Statement } from '../../src/model/statement.js';
import { reconcileIncremental } from '../../src/register/reconcile-incremental.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { Store } from '../../src/store/store.js';

type Slots<S extends Statement> = S extends Statement
  ? Omit<S, 'id' | 'document' | 'evidence' | 'rule' | 'confidence'>
  : never;

interface Report {
  readonly id: string;
  readonly outlet: string;
  readonly kind: 'news' | 'official';
  readonly published: string;
  readonly title: string;
  readonly text: string;
  /** Words of the text, and what they say. */
  readonly says: readonly (readonly [exact: string, slots: Slots<Statement>])[];
}

const parties = ['GH', 'NO'];

/** Two reports of one visit that agree on a treaty and disagree on what trade came to. */
const REPORTS: readonly Report[] = [
  {
    id: 'report-1',
    outlet: 'Fjord Wire',
    kind: 'news',
    published: '2019-03-12',
    title: 'Norway, Ghana sign fisheries treaty',
    text: 'Norway and Ghana signed a treaty on fisheries in Accra on Tuesday. It was one of seven documents. Trade reached $310 million in 2018, up 12 percent. Ghana pledged to license 40 Norwegian vessels by 2021.',
    says: [
      [
        'signed a treaty on fisheries',
        {
          type: 'agreement',
          instrument: 'treaty',
          subject: 'fisheries',
          parties,
          fields: ['fisheries'],
          status: 'signed',
          date: '2019-03-12',
          place: 'Accra',
        },
      ],
      ['one of seven documents', { type: 'package', count: 7, parties, status: 'signed', date: '2019-03-12' }],
      [
        'Trade reached $310 million in 2018, up 12 percent',
        {
          type: 'figure',
          indicator: 'trade-turnover',
          parties,
          quantity: { value: 310_000_000, unit: 'USD' },
          period: '2018',
          status: 'observed',
          change: { value: 12, unit: 'percent', direction: 'up' },
        },
      ],
      [
        'Ghana pledged to license 40 Norwegian vessels by 2021',
        {
          type: 'commitment',
          actor: ['GH'],
          beneficiary: ['NO'],
          action: 'license 40 Norwegian vessels',
          fields: ['fisheries'],
          quantity: { value: 40, unit: '1' },
          deadline: { end: '2021' },
          strength: 'pledge',
          stage: 'pledge',
        },
      ],
    ],
  },
  {
    id: 'report-2',
    outlet: 'Presidency of Ghana',
    kind: 'official',
    published: '2019-03-13',
    title: 'Joint communiqué',
    text: 'During the visit the Treaty on Fisheries was signed. Both sides noted that trade had come to $340 million in 2018.',
    says: [
      [
        'the Treaty on Fisheries',
        {
          type: 'agreement',
          instrument: 'treaty',
          subject: 'Fisheries',
          parties,
          fields: ['fisheries'],
          status: 'signed',
          date: '2019-03-12',
        },
      ],
      [
        'trade had come to $340 million in 2018',
        {
          type: 'figure',
          indicator: 'trade-turnover',
          parties,
          quantity: { value: 340_000_000, unit: 'USD' },
          period: '2018',
          status: 'observed',
        },
      ],
    ],
  },
];

/**
 * Fills a register with two reports whose statements are given, so that tests of the command line do not hang on the reading.
 * `added` is the instant at which they came in.
 */
export const fillSampleRegister = async (store: Store, added?: string): Promise<void> => {
  for (const { id, outlet, kind, published, title, text, says } of REPORTS) {
    const document: Document = { id, title, text, source: { name: `${id}.txt`, outlet, kind, lang: 'en', published } };
    const statements = says.map(([exact, slots], at): Statement => {
      const start = text.indexOf(exact);
      return {
        ...slots,
        id: `${id}-${at}`,
        document: id,
        evidence: [{ start, end: start + exact.length, exact }],
        confidence: (9 - at) / 10,
        rule: 'by hand',
      };
    });
    await store.addDocument(document, statements, added);
  }
  await reconcileIncremental(
    store,
    REPORTS.map(({ id }) => id),
  );
};

/** Makes such a register in a file. */
export const makeSampleRegister = async (path: string, added?: string): Promise<void> => {
  const store = openSqliteStore(path, 'create');
  await fillSampleRegister(store, added);
  await store.close();
};
