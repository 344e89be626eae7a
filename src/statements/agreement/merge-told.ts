import type { AgreementStatus, Instrument } from '../../model/statement.js';
import { isFurther } from '../instruments/status-rank.js';
import type { Draft } from '../statement-reader.js';
import type { Told } from './told.js';

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

/** "the fisheries MoU" after "a pact on fisheries research": one telling word of the matter is enough to point back. */
const named = (short: string, long: string): boolean => {
  const [word, ...more] = contentWords(short);
  return word !== undefined && more.length === 0 && word.length >= 5 && contentWords(long)[0] === word;
};

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((p) => b.includes(p)) && (a.every((p) => b.includes(p)) || b.every((p) => a.includes(p)));

const compatible = (a: Draft<'agreement'>, b: Draft<'agreement'>): boolean =>
  a.instrument === b.instrument || GENERIC.has(a.instrument) || GENERIC.has(b.instrument);

/** Two days of one and the same act: then they are two instruments. */
const datesDiffer = (a: Draft<'agreement'>, b: Draft<'agreement'>): boolean =>
  a.status === b.status &&
  typeof a.date === 'string' &&
  typeof b.date === 'string' &&
  !a.date.startsWith(b.date) &&
  !b.date.startsWith(a.date);

/** "CEPA" for "Comprehensive Economic Partnership": the capitals spell the title. */
const spells = (acronym: string, title: string): boolean => {
  const capitals = acronym.toUpperCase().replace(/\P{Lu}/gu, '');
  const initials = contentWords(title)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  return (
    capitals.length >= 3 &&
    initials.length >= 2 &&
    capitals.startsWith(initials) &&
    capitals.length - initials.length <= 1
  );
};

const sharesName = (a: Told, b: Told): boolean =>
  (a.aliases.some((x) => b.aliases.includes(x)) ||
    a.aliases.some((x) => spells(x, b.draft.subject ?? '')) ||
    b.aliases.some((x) => spells(x, a.draft.subject ?? ''))) &&
  (!a.ownParties || !b.ownParties || sameParties(a.draft.parties, b.draft.parties));

const OPEN: ReadonlySet<AgreementStatus> = new Set<AgreementStatus>(['negotiating', 'proposed']);
const IN_LIFE: ReadonlySet<AgreementStatus> = new Set<AgreementStatus>(['in-force', 'ratified', 'extended']);

/** What is still negotiated is not what has been in force: "the deal on timber", "the old pact, valid since 2015". */
const standingsClash = (a: Draft<'agreement'>, b: Draft<'agreement'>): boolean =>
  (OPEN.has(a.status) && IN_LIFE.has(b.status)) || (OPEN.has(b.status) && IN_LIFE.has(a.status));

/** "the second X4 contract" after "the second executive contract for X4 trams" of the same day: told again, shorter. */
const pointsBack = (a: Told, b: Told): boolean => {
  const long = contentWords(a.draft.subject ?? '');
  return (
    b.definite &&
    !b.ownParties &&
    a.draft.instrument === b.draft.instrument &&
    a.draft.date !== undefined &&
    a.draft.date === b.draft.date &&
    contentWords(b.draft.subject ?? '').every((word) => long.includes(word))
  );
};

/** Whether `b`, told elsewhere, is `a` again. */
const isSame = (a: Told, b: Told): boolean => {
  // two lines of a list are two instruments
  if (a.draft.rule === 'agreement/list' && b.draft.rule === 'agreement/list')
    return (
      a.draft.subject !== undefined &&
      a.draft.subject === b.draft.subject &&
      a.draft.instrument === b.draft.instrument &&
      sameParties(a.draft.parties, b.draft.parties)
    );
  if (sharesName(a, b)) return true;
  if ((a.like || b.like) && !(sameParties(a.draft.parties, b.draft.parties) && a.draft.date === b.draft.date))
    return false;
  if (!compatible(a.draft, b.draft) || datesDiffer(a.draft, b.draft)) return false;
  if (!sameParties(a.draft.parties, b.draft.parties) && a.ownParties && b.ownParties) return false;
  if (a.draft.subject !== undefined && b.draft.subject !== undefined)
    return (
      (a.draft.instrument === b.draft.instrument || b.definite || a.definite) &&
      (sameMatter(a.draft.subject, b.draft.subject) ||
        (b.definite && named(b.draft.subject, a.draft.subject)) ||
        pointsBack(a, b))
    );
  return false;
};

/** Passages kept for one instrument. */
const MOST_PASSAGES = 12;

const joined = (first: Told, second: Told): Told => {
  const secondTells =
    second.draft.subject !== undefined &&
    (first.draft.subject === undefined ||
      (first.clausal && !second.clausal) ||
      first.aliases.includes(first.draft.subject));
  const [base, other] = secondTells ? [second, first] : [first, second];
  const further = isFurther(other.draft.status, base.draft.status) ? other : base;
  const { date: _date, place: _place, ...rest } = base.draft;
  const same = base.draft.status === other.draft.status;
  const date = further.draft.date ?? (same ? (base.draft.date ?? other.draft.date) : undefined);
  const place = further.draft.place ?? (same ? (base.draft.place ?? other.draft.place) : undefined);
  const parties = !base.ownParties && other.ownParties ? other.draft.parties : base.draft.parties;
  // a proper noun wins over the reporter's: "pact", then "the fisheries MoU"
  const instrument =
    GENERIC.has(base.draft.instrument) && !(GENERIC.has(other.draft.instrument) && base.draft.instrument !== 'document')
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
      evidence: [...base.draft.evidence, ...other.draft.evidence].slice(0, MOST_PASSAGES),
    },
  };
};

/** "The Reciprocal Access Agreement" after "an accord that lets …": the title of what only a clause told before. */
const titleOf = (all: readonly Told[], next: Told): number =>
  next.definite && next.draft.subject !== undefined && !next.clausal
    ? all.findLastIndex(
        (t) =>
          t.clausal &&
          t.draft.instrument === next.draft.instrument &&
          sameParties(t.draft.parties, next.draft.parties) &&
          !datesDiffer(t.draft, next.draft),
      )
    : -1;

/** "Under the contract" after "sealed a deal": kinds that "deal" may stand for, where they follow close by. */
const SPECIFIC: ReadonlySet<Instrument> = new Set<Instrument>(['contract', 'memorandum']);
const BESIDE = 450;

/** Where a telling without a matter belongs: the last one before it that fits, else the first after it; -1 for none. */
const antecedent = (all: readonly Told[], bare: Told): number => {
  // "Joint Declaration" as a line of a list is one of its own
  if (bare.draft.rule === 'agreement/list') return -1;
  const generic = bare.definite ? GENERIC : new Set<Instrument>(['agreement', 'treaty']);
  const fits = (t: Told): boolean =>
    t !== bare &&
    (t.draft.instrument === bare.draft.instrument ||
      (generic.has(bare.draft.instrument) && (bare.definite || generic.has(t.draft.instrument))) ||
      (bare.definite &&
        t.draft.instrument === 'agreement' &&
        SPECIFIC.has(bare.draft.instrument) &&
        Math.abs(bare.at - t.at) < BESIDE)) &&
    !(bare.titled && !bare.definite && t.draft.rule === 'agreement/list') &&
    (bare.definite || (!isFurther(bare.draft.status, t.draft.status) && !datesDiffer(t.draft, bare.draft))) &&
    !(bare.restricted && datesDiffer(t.draft, bare.draft)) &&
    !standingsClash(t.draft, bare.draft) &&
    (!bare.ownParties || sameParties(t.draft.parties, bare.draft.parties));
  const before = all.findLastIndex((t) => t.at < bare.at && fits(t));
  return before >= 0 ? before : all.findIndex((t) => t.at > bare.at && fits(t));
};

/** "The Agreed Minutes were signed": an act of the occasion that no other telling explains. */
const isOwnAct = ({ titled, draft }: Told): boolean =>
  titled && draft.date !== undefined && (draft.status === 'signed' || draft.status === 'agreed');

/**
 * Brings together the tellings of one instrument: the same matter between the same parties, a shared acronym, "the deal" with
 * the deal told before. The furthest standing counts, all passages are kept. What only points to an instrument that is told
 * nowhere is left out.
 */
export const mergeTold = (told: readonly Told[]): Draft<'agreement'>[] => {
  const out: Told[] = [];
  const bare: Told[] = [];
  for (const next of [...told].sort((a, b) => a.at - b.at)) {
    const same = out.findIndex((t) => isSame(t, next));
    const at = same < 0 ? titleOf(out, next) : same;
    const before = out[at];
    if (before) out[at] = joined(before, next);
    else if (next.draft.subject === undefined) bare.push(next);
    else out.push(next);
  }
  for (const next of bare) {
    const at = antecedent(out, next);
    const target = out[at];
    if (target) out[at] = joined(target, next);
    else if (!next.definite || next.restricted || isOwnAct(next)) out.push(next);
  }
  return out.sort((a, b) => a.at - b.at).map((t) => t.draft);
};
