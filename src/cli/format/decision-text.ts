import type { Decision, DecisionKind, StatementRef } from '../../model/decision.js';
import type { Slot } from '../../model/record.js';
import { Evidence, STATEMENT_TYPES, type StatementType } from '../../model/statement.js';
import { dateText } from './date-text.js';
import { printable } from './printable.js';
import { recordLine } from './record-line.js';
import { slotText } from './slot-text.js';

const DONE: Readonly<Record<DecisionKind, string>> = {
  confirm: 'confirmed',
  reject: 'rejected',
  correct: 'corrected',
  merge: 'merged',
  split: 'split',
  link: 'linked',
  note: 'noted',
  revoke: 'taken back',
};

const isType = (type: string): type is StatementType => STATEMENT_TYPES.some((known) => known === type);

const quoted = ({ evidence: [first] }: StatementRef): string => `«${printable(Evidence.parse(first).exact)}»`;

/** What a decision names, as it was read when the decision was taken. */
export const refText = (ref: StatementRef): string => {
  if (ref.slots === undefined || !isType(ref.type)) return `${ref.type} ${quoted(ref)}`;
  const slots = Object.fromEntries(
    Object.entries(ref.slots).map(([name, chosen]): [string, Slot] => [name, { chosen, statements: [], rivals: [] }]),
  );
  return recordLine({ id: '', type: ref.type, slots, statements: [], acts: [], links: [], decisions: [] });
};

/** What was decided, in words: the verb, and what it says beyond it. */
export const decisionText = (decision: Decision): string => {
  const done = DONE[decision.kind];
  switch (decision.kind) {
    case 'correct': {
      const value = decision.value === null ? 'not told' : slotText(decision.slot, decision.value);
      return `${done} ${decision.slot}: ${value}${decision.scope === 'record' ? ' is the right telling' : ''}`;
    }
    case 'link':
      return `${done}: it ${decision.link.replace('part-of', 'is part of')}`;
    case 'note':
      return `${done}: ${printable(decision.text)}`;
    case 'revoke':
      return `${done}: ${decision.decision}`;
    case 'confirm':
    case 'reject':
    case 'merge':
    case 'split':
      return done;
  }
};

/** Who decided, when, and why if told. @example signatureText(decision) // 'A. Analyst, 3 Feb 2024' */
export const signatureText = ({ by, at, reason }: Decision): string =>
  [printable(by), dateText(at.slice(0, 10)), ...(reason === undefined ? [] : [`“${printable(reason)}”`])].join(', ');

/** What a decision names, the thing it is about first. */
export const namedText = (decision: Decision): readonly string[] => {
  switch (decision.kind) {
    case 'merge':
    case 'split':
      return [refText(decision.left), refText(decision.right)];
    case 'link':
      return [refText(decision.from), refText(decision.to)];
    case 'revoke':
      return [];
    case 'confirm':
    case 'reject':
    case 'correct':
    case 'note':
      return [refText(decision.target)];
  }
};
