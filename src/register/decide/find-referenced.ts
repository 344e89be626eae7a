import type { StatementRef } from '../../model/decision.js';
import { slotsOf } from '../../model/make-decision.js';
import type { StatementType } from '../../model/statement.js';
import { likeness, termsOf } from '../compare/terms.js';
import type { RegisterStatement } from '../input.js';
import { canonical } from '../merge/choose-value.js';

/** The slot that tells one statement of a type from another on the same words. A meeting's words are enough. */
const TELLING: Readonly<Record<StatementType, string | undefined>> = {
  meeting: undefined,
  agreement: 'subject',
  package: 'count',
  commitment: 'action',
  figure: 'quantity',
  quote: 'text',
  distinction: 'subject',
};

const lengthOf = (evidence: StatementRef['evidence']): number =>
  evidence.reduce((sum, { start, end }) => sum + end - start, 0);

const shared = (a: StatementRef['evidence'], b: StatementRef['evidence']): number =>
  a.reduce(
    (sum, x) =>
      sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** How far two values of a slot are one, 0 to 1. */
const alike = (a: unknown, b: unknown): number => {
  if (canonical(a) === canonical(b)) return 1;
  if (typeof a === 'string' && typeof b === 'string') return likeness(termsOf(a), termsOf(b));
  if (isStrings(a) && isStrings(b)) {
    const common = a.filter((item) => b.includes(item)).length;
    return common / Math.max(1, new Set([...a, ...b]).size);
  }
  return 0;
};

/** How far a statement says what was said when it was decided on, 0 to 1; none where what tells it from others differs. */
const resemblance = (slots: NonNullable<StatementRef['slots']>, statement: RegisterStatement): number | undefined => {
  const now = slotsOf(statement);
  const telling = TELLING[statement.type];
  const [then, today] = [slots[telling ?? ''], now[telling ?? '']];
  const main = then === undefined || today === undefined ? undefined : alike(then, today);
  if (main === 0) return undefined;
  const names = [...new Set([...Object.keys(slots), ...Object.keys(now)])];
  const sum = names.reduce((total, name) => total + alike(slots[name], now[name]), 0);
  return (main ?? 0.5) + sum / Math.max(1, names.length);
};

/** Finds statements by what was decided on. */
export type Finder = (ref: StatementRef) => RegisterStatement | undefined;

/**
 * Finds the statement that a reference means: by id, else the one of its type in its document that rests on some of the same words
 * and says most nearly the same. One that rests on those words and says something else is not meant.
 */
export const finder = (statements: readonly RegisterStatement[]): Finder => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const byDocument = new Map<string, RegisterStatement[]>();
  for (const statement of statements) {
    const key = `${statement.document}\n${statement.type}`;
    const known = byDocument.get(key);
    if (known === undefined) byDocument.set(key, [statement]);
    else known.push(statement);
  }
  return (ref) => {
    const exact = ref.id === undefined ? undefined : byId.get(ref.id);
    if (exact !== undefined) return exact;
    const [best] = (byDocument.get(`${ref.document}\n${ref.type}`) ?? [])
      .flatMap((statement) => {
        const words = shared(statement.evidence, ref.evidence);
        const likely = ref.slots === undefined ? 0 : resemblance(ref.slots, statement);
        if (words === 0 || likely === undefined) return [];
        const together = lengthOf(statement.evidence) + lengthOf(ref.evidence) - words;
        return [{ statement, score: likely + words / Math.max(1, together) }];
      })
      .sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1));
    return best?.statement;
  };
};
