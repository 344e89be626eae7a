interface BadLines {
  readonly why: string;
  readonly lines: readonly string[];
  /** Line and reason of each problem. */
  readonly tells: readonly string[];
  /** Ids of the documents that are taken all the same. */
  readonly documents: readonly string[];
}

const HEAD = '{"kind":"register","version":1}';
const document = (id: string, statements: number): string =>
  JSON.stringify({
    kind: 'document',
    statements,
    document: { id, source: { name: id, kind: 'news', lang: 'en' }, title: '', text: 'Chad thanked Oman.' },
  });
const statement = (id: string, more: object = {}): string =>
  JSON.stringify({
    kind: 'statement',
    statement: {
      id,
      type: 'quote',
      evidence: [{ start: 0, end: 4, exact: 'Chad' }],
      confidence: 1,
      rule: 'by hand',
      speaker: 'Chad',
      text: 'thanks',
      direct: false,
      ...more,
    },
  });
const correction = JSON.stringify({
  kind: 'decision',
  decision: {
    kind: 'correct',
    id: 'x',
    by: 'A. Analyst',
    at: '2024-01-01T00:00:00.000Z',
    target: { document: 'd', type: 'quote', evidence: [{ start: 0, end: 4, exact: 'Chad' }] },
    scope: 'record',
    slot: 'direct',
    value: 'maybe',
  },
});

/** Exported registers that something is wrong with. */
export const BAD_LINES: readonly BadLines[] = [
  {
    why: 'a line that is no JSON',
    lines: [HEAD, document('a', 1), 'kind: statement', document('b', 0)],
    tells: ['3: is no JSON', '2: document a is left out: one of its statements cannot be read'],
    documents: ['b'],
  },
  {
    why: 'a document that is no document, its statements with it',
    lines: [
      HEAD,
      document('a', 0),
      '{"kind":"document","statements":1,"document":{}}',
      statement('s'),
      document('b', 0),
    ],
    tells: ['3: document.id: Invalid input: expected string, received undefined'],
    documents: ['a', 'b'],
  },
  {
    why: 'a kind of line that is not known',
    lines: [HEAD, '{"kind":"weather"}', document('b', 0)],
    tells: [
      "2: kind: Invalid discriminator value. Expected 'register' | 'document' | 'statement' | 'decision' | 'record'",
    ],
    documents: ['b'],
  },
  {
    why: 'statements that are missing',
    lines: [HEAD, document('a', 2), statement('s'), document('b', 1), statement('t')],
    tells: ['2: document a is left out: 1 of its 2 statements follow'],
    documents: ['b'],
  },
  {
    why: 'evidence that is not in the text',
    lines: [
      HEAD,
      document('a', 1),
      statement('s', { evidence: [{ start: 0, end: 4, exact: 'Oman' }] }),
      document('b', 0),
    ],
    tells: ['2: document a is left out: characters 0 to 4 of document a differ from the evidence'],
    documents: ['b'],
  },
  {
    why: 'a statement of another document',
    lines: [HEAD, document('a', 1), statement('s', { document: 'b' }), document('b', 0)],
    tells: ['2: document a is left out: a statement names another document'],
    documents: ['b'],
  },
  {
    why: 'two statements with one id',
    lines: [HEAD, document('a', 2), statement('s'), statement('s'), document('b', 0)],
    tells: ['2: document a is left out: two of its statements have one id'],
    documents: ['b'],
  },
  {
    why: 'statements that another document has',
    lines: [HEAD, document('a', 1), statement('s'), document('b', 1), statement('s')],
    tells: ['4: document b is left out: another document has a statement of one of its ids'],
    documents: ['a'],
  },
  {
    why: 'a correction that its slot does not take',
    lines: [HEAD, document('a', 0), correction],
    tells: ['3: direct of a quote cannot be "maybe"'],
    documents: ['a'],
  },
  {
    why: 'a version that is newer',
    lines: ['{"kind":"register","version":99}'],
    tells: ['1: was written by a newer Entente: it has version 99, this program knows up to 1'],
    documents: [],
  },
];
