import type { AgreementStatus, Instrument } from '../../model/statement.js';
import type { Draft } from '../statement-reader.js';
import type { Told } from './told.js';

/** How far each standing has come: of several told of one instrument the furthest counts. */
const RANK: Readonly<Record<AgreementStatus, number>> = {
  proposed: 0,
  negotiating: 1,
  agreed: 2,
  initialled: 3,
  signed: 4,
  ratified: 5,
  'in-force': 6,
  extended: 7,
  suspended: 8,
  ended: 9,
};

/** Nouns that reporters use for any instrument: "the deal" may mean a treaty, "the document" a declaration. */
const GENERIC: ReadonlySet<Instrument> = new Set<Instrument>(['agreement', 'treaty', 'document']);

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (w) => !/^(?:a|an|the|of|in|on|for|to|and|with|by|at|between|two)$/u.test(w),
  );

/** Whether two subjects name one matter: nearly the same words, or one inside the other. */
const sameMatter = (a: string, b: string): boolean => {
  const x = new Set(contentWords(a));
  const y = new Set(contentWords(b));
  const shared = [...x].filter((w) => y.has(w)).length;
  const smaller = Math.min(x.size, y.size);
  return smaller > 0 && (shared / Math.max(x.size, y.size) >= 0.6 || (shared === smaller && smaller >= 2));
};

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((p) => b.includes(p)) && (a.every((p) => b.includes(p)) || b.every((p) => a.includes(p)));

const compatible = (a: Draft<'agreement'>, b: Draft<'agreement'>): boolean =>
  a.instrument === b.instrument || GENERIC.has(a.instrument) || GENERIC.has(b.instrument);

const sharesName = (a: Told, b: Told): boolean => a.aliases.some((x) => b.aliases.includes(x));

/** Whether `b`, told elsewhere, is `a` again. */
const isSame = (a: Told, b: Told): boolean => {
  if (sharesName(a, b)) return true;
  if (!compatible(a.draft, b.draft)) return false;
  if (!sameParties(a.draft.parties, b.draft.parties) && a.ownParties && b.ownParties) return false;
  if (a.draft.subject !== undefined && b.draft.subject !== undefined)
    return (
      (a.draft.instrument === b.draft.instrument || b.definite || a.definite) &&
      sameMatter(a.draft.subject, b.draft.subject)
    );
  return false;
};

const joined = (first: Told, second: Told): Told => {
  const [base, other] =
    first.draft.subject === undefined && second.draft.subject !== undefined ? [second, first] : [first, second];
  const further = RANK[other.draft.status] > RANK[base.draft.status] ? other : base;
  const { date: _date, place: _place, ...rest } = base.draft;
  const same = base.draft.status === other.draft.status;
  const date = further.draft.date ?? (same ? (base.draft.date ?? other.draft.date) : undefined);
  const place = further.draft.place ?? (same ? (base.draft.place ?? other.draft.place) : undefined);
  const parties = !base.ownParties && other.ownParties ? other.draft.parties : base.draft.parties;
  const instrument =
    GENERIC.has(base.draft.instrument) && base.draft.instrument === 'document'
      ? other.draft.instrument
      : base.draft.instrument;
  return {
    ...base,
    at: Math.min(first.at, second.at),
    definite: first.definite && second.definite,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    ownParties: first.ownParties || second.ownParties,
    draft: {
      ...rest,
      instrument,
      parties,
      status: further.draft.status,
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      evidence: [...base.draft.evidence, ...other.draft.evidence],
    },
  };
};

/** Where a telling without a matter belongs: the last one before it that fits, else the first after it; -1 for none. */
const antecedent = (all: readonly Told[], bare: Told): number => {
  const fits = (t: Told): boolean =>
    t !== bare &&
    (t.draft.instrument === bare.draft.instrument || GENERIC.has(bare.draft.instrument)) &&
    (bare.definite || RANK[t.draft.status] >= RANK[bare.draft.status]) &&
    (!bare.ownParties || sameParties(t.draft.parties, bare.draft.parties));
  const before = all.findLastIndex((t) => t.at < bare.at && fits(t));
  return before >= 0 ? before : all.findIndex((t) => t.at > bare.at && fits(t));
};

/**
 * Brings together the tellings of one instrument: the same matter between the same parties, a shared acronym, "the deal" with
 * the deal told before. The furthest standing counts, all passages are kept. What only points to an instrument that is told
 * nowhere is left out.
 */
export const mergeTold = (told: readonly Told[]): Draft<'agreement'>[] => {
  const out: Told[] = [];
  const bare: Told[] = [];
  for (const next of [...told].sort((a, b) => a.at - b.at)) {
    const at = out.findIndex((t) => isSame(t, next));
    const before = out[at];
    if (before) out[at] = joined(before, next);
    else if (next.draft.subject === undefined) bare.push(next);
    else out.push(next);
  }
  for (const next of bare) {
    const at = antecedent(out, next);
    const target = out[at];
    if (target) out[at] = joined(target, next);
    else if (!next.definite) out.push(next);
  }
  return out.sort((a, b) => a.at - b.at).map((t) => t.draft);
};
