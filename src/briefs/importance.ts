import type { Fact } from '../model/fact.js';
import type { Field } from '../model/field.js';
import type { Agreement } from '../model/statement.js';

/** How much an instrument of a kind weighs when a brief has room for a few. */
const INSTRUMENTS: Readonly<Record<Agreement['instrument'], number>> = {
  treaty: 5,
  contract: 4,
  agreement: 3,
  roadmap: 3,
  declaration: 2,
  protocol: 2,
  programme: 2,
  memorandum: 1,
  'letter-of-intent': 1,
  document: 0,
};

const WEIGHTS: Readonly<Partial<Record<Field, number>>> = {
  nuclear: 3,
  defence: 3,
  'oil-gas': 2,
  energy: 2,
  security: 2,
  space: 2,
  trade: 2,
  investment: 2,
  transport: 1,
  finance: 1,
};

const weightOfFields = (fields: readonly Field[] | undefined): number =>
  Math.max(0, ...(fields ?? []).map((field) => WEIGHTS[field] ?? 0));

/** The weight of a fact for headline, summary and takeaways: its kind, its field, how many reports tell of it. */
export const importanceOf = (fact: Fact): number => {
  const told = Math.min(3, fact.documents.length) / 2 + fact.confidence;
  switch (fact.type) {
    case 'agreement':
      return (
        told +
        INSTRUMENTS[fact.value.instrument] +
        weightOfFields(fact.value.fields) -
        (/\S \S+ \S/u.test(fact.value.subject ?? '') ? 0 : 3)
      );
    case 'commitment':
      return (
        told +
        weightOfFields(fact.value.fields) +
        (fact.value.quantity === undefined ? 0 : 1) +
        (fact.value.deadline === undefined ? 0 : 1) +
        (fact.value.strength === 'expectation' ? -2 : 1)
      );
    case 'figure':
      return told + (fact.value.indicator === 'trade-turnover' ? 4 : fact.value.quantity?.unit === '1' ? 0 : 2);
    default:
      return told;
  }
};

/** Facts by weight, heaviest first; equals keep their order. */
export const byImportance = <T extends Fact>(facts: readonly T[]): T[] =>
  [...facts].sort((a, b) => importanceOf(b) - importanceOf(a));
