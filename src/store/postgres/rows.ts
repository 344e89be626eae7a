import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import { recordId } from '../../model/record-id.js';
import type { Statement, StatementType } from '../../model/statement.js';
import { digestOf } from '../digest.js';
import { documentFacts, type Facts, idOf, recordFacts, statementFacts } from '../facts.js';
import type { Cell } from './cells.js';
import type { Row } from './connection.js';
import { searchable } from './searchable.js';

/** Rows of the tables, in the order of their columns. */
export type Cells = readonly Cell[];

/** What the columns `first_day` and `last_day` hold where the range is open. */
const OPEN = { first: '', last: '9999' } as const;

const days = ({ start = OPEN.first, end = OPEN.last }: Pick<Facts, 'start' | 'end'>): readonly [string, string] => [
  start,
  end,
];

const lists = ({ parties, fields }: Facts): readonly [string[], string[]] => [
  [...new Set(parties.map(searchable))],
  [...new Set(fields)],
];

/** A document, of which the statements are given, and when it was added. */
export const documentRow = (document: Document, statements: readonly Statement[], added?: string): Cells => [
  document.id,
  document.source.published ?? '',
  ...days(documentFacts(document, [])),
  JSON.stringify(document),
  added ?? null,
  digestOf(document, statements),
];

/** The statements of one document. */
export const statementRows = (document: Document, statements: readonly Statement[]): Cells[] => {
  const facts = statementFacts(document, statements);
  return statements.flatMap((statement, at) => {
    const fact = facts[at];
    if (fact === undefined) return [];
    return [
      [
        idOf(statement),
        document.id,
        statement.evidence[0]?.start ?? 0,
        statement.type,
        fact.status ?? null,
        ...days(fact),
        ...lists(fact),
        JSON.stringify({ ...statement, document: document.id }),
      ],
    ];
  });
};

/** Columns of `statement` that {@link factsOfRow} reads. */
export const FACT_COLUMNS = 'id, document, type, status, first_day, last_day, parties, fields';

export const factsOfRow = (row: Row): Facts => ({
  id: String(row['id']),
  type: row['type'] as StatementType,
  parties: row['parties'] as string[],
  fields: row['fields'] as string[],
  ...(typeof row['status'] === 'string' ? { status: row['status'] } : {}),
  ...(row['first_day'] === OPEN.first ? {} : { start: String(row['first_day']) }),
  ...(row['last_day'] === OPEN.last ? {} : { end: String(row['last_day']) }),
  documents: [String(row['document'])],
});

/** A record, given the facts of those of its statements that are there. */
export const recordRow = (record: Record, members: readonly Facts[]): Cells => {
  const facts = recordFacts(record, members);
  return [record.id, record.type, facts.status ?? null, ...days(facts), ...lists(facts), JSON.stringify(record)];
};

export const recordStatementRows = ({ id, type, statements }: Record): Cells[] =>
  statements.map((statement) => [statement, id, recordId(type, statement)]);

export const judgementRow = (judgement: Judgement): Cells => [
  judgement.left,
  judgement.right,
  judgement.by,
  JSON.stringify(judgement),
];

export const blockRows = ([statement, keys]: readonly [string, readonly string[]]): Cells[] =>
  [...new Set(keys.map(searchable))].map((key) => [key, statement]);

export const decisionRow = (decision: Decision, added?: string): Cells => [
  decision.id,
  decision.at,
  JSON.stringify(decision),
  added ?? null,
];
