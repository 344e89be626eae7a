import type { Slot, SlotValue } from '../../model/record.js';
import type { Prepared } from '../prepare.js';
import { isRival, type SlotName } from './rival-values.js';

/** A value with the statements that give it. */
interface Telling {
  readonly value: unknown;
  readonly key: string;
  readonly by: Prepared[];
  /** The text that a document carries. */
  readonly text: (document: string) => string;
}

/** JSON with sorted keys: equal values have equal text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Reports that give a value, the reprints of one text being one. */
const reports = ({ by, text }: Telling): number => new Set(by.map(({ profile }) => text(profile.id))).size;
const officials = ({ by }: Telling): number => by.filter(({ profile }) => profile.official).length;
const latest = ({ by }: Telling): string =>
  by.reduce(
    (day, { profile }) =>
      profile.published?.end !== undefined && profile.published.end > day ? profile.published.end : day,
    '',
  );
const fullness = ({ value, key }: Telling): number => (typeof value === 'string' ? value.length : key.length);

/**
 * Of several tellings the one to show: that of an official source, else that of most reports, else the latest, else the fullest,
 * else the first in the alphabet, so that there is always one answer.
 */
const better = (a: Telling, b: Telling): number =>
  Math.sign(officials(b)) - Math.sign(officials(a)) ||
  reports(b) - reports(a) ||
  (latest(a) > latest(b) ? -1 : latest(a) < latest(b) ? 1 : 0) ||
  fullness(b) - fullness(a) ||
  (a.key < b.key ? -1 : 1);

const slotValue = ({ value, by }: Telling): SlotValue => ({ value, statements: by.map(({ id }) => id) });

/** How a value is chosen. */
interface ChoiceOptions {
  /** Puts a value first by what it is, before the rule by source (a fuller name, a finer date). */
  readonly prefer?: ((a: unknown, b: unknown) => number) | undefined;
  /** The text that a document carries: reprints of one text count once. */
  readonly text?: ((document: string) => string) | undefined;
}

/**
 * A slot out of what the members of a record say: the chosen value, its rivals, and the looser or finer tellings that may be as right.
 */
export const chooseValue = (
  name: SlotName,
  members: readonly Prepared[],
  read: (member: Prepared) => unknown,
  { prefer = () => 0, text = (document) => document }: ChoiceOptions = {},
): Slot | undefined => {
  const tellings = new Map<string, Telling>();
  for (const member of members) {
    const value = read(member);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const key = canonical(value);
    const telling = tellings.get(key) ?? { value, key, by: [], text };
    telling.by.push(member);
    tellings.set(key, telling);
  }
  const [first, ...others] = [...tellings.values()].sort((a, b) => prefer(a.value, b.value) || better(a, b));
  if (first === undefined) return undefined;
  const rivals = others.filter(({ value }) => isRival(name, first.value, value));
  const compatible = others.filter((other) => !rivals.includes(other));
  return {
    chosen: first.value,
    statements: first.by.map(({ id }) => id),
    rivals: rivals.map(slotValue),
    ...(compatible.length === 0 ? {} : { compatible: compatible.map(slotValue) }),
  };
};
