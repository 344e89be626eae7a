import type { Field } from './field.js';
import type { DateValue } from './mention.js';
import type { Statement } from './statement.js';

/** The parties of a statement, whatever its slots are called; empty for quotes and distinctions, which name none. */
export const partiesOf = (statement: Statement): readonly string[] => {
  switch (statement.type) {
    case 'meeting':
    case 'agreement':
    case 'package':
    case 'figure':
      return statement.parties;
    case 'commitment':
      return [...new Set([...statement.actor, ...(statement.beneficiary ?? [])])];
    case 'quote':
    case 'distinction':
      return [];
  }
};

/** When the thing told of happened or holds: its own date or period. Promises and words have none but that of their report. */
export const dateOf = (statement: Statement): DateValue | undefined => {
  switch (statement.type) {
    case 'meeting':
    case 'agreement':
    case 'package':
      return statement.date;
    case 'figure':
      return statement.period;
    case 'commitment':
    case 'quote':
    case 'distinction':
      return undefined;
  }
};

/** Fields told, or none. */
export const fieldsOf = (statement: Statement): readonly Field[] =>
  statement.type === 'agreement' || statement.type === 'commitment' ? (statement.fields ?? []) : [];

/** Status or stage, for the types that have one. */
export const statusOf = (statement: Statement): string | undefined => {
  switch (statement.type) {
    case 'meeting':
    case 'agreement':
    case 'package':
    case 'figure':
      return statement.status;
    case 'commitment':
      return statement.stage;
    case 'quote':
    case 'distinction':
      return undefined;
  }
};

/** The two parties that most statements of a report are about, in alphabetical order: whose relations it tells of. */
export const mainParties = (statements: readonly Statement[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const party of new Set(partiesOf(statement))) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([party]) => party)
    .sort();
};
