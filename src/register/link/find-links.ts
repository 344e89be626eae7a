import { dateRange } from '../../model/date-range.js';
import type { DateValue } from '../../model/mention.js';
import type { Link, Record as RegisterRecord } from '../../model/record.js';
import { dateRelation } from '../compare/date-relation.js';
import { likeness, tellingTerms, termsOf } from '../compare/terms.js';
import { fulfilments, isPromise, promisedMatter, promiseOf } from './fulfilments.js';
import { CUE_WORDS, LINK_CUES, YEAR } from './link-cues.js';
import { type LinkFacts, linkKeys, occasion } from './link-keys.js';

/** A record with the words it rests on. */
export interface Linkable {
  readonly record: RegisterRecord;
  readonly evidence: readonly string[];
  /** Documents that its statements were read from. */
  readonly documents: readonly string[];
}

interface Candidate extends Linkable, LinkFacts {
  readonly documents: readonly string[];
  readonly instrument: string;
  readonly words: string;
  readonly keys: readonly string[];
}

/** Subjects this alike are of one matter. */
const SAME_MATTER = 0.6;

const chosen = (record: RegisterRecord, slot: string): unknown => record.slots[slot]?.chosen;

/** The chosen words of a slot, none where it is not told. */
const told = (record: RegisterRecord, slot: string): string => {
  const value = chosen(record, slot);
  return typeof value === 'string' ? value : '';
};

const partiesIn = (record: RegisterRecord): readonly string[] =>
  ['parties', 'actor', 'beneficiary'].flatMap((slot) => (chosen(record, slot) ?? []) as readonly string[]);

/** What a record may be linked by; see {@link linkKeys}. */
const linkFactsOf = ({ record, documents }: Linkable): LinkFacts => {
  const parties = partiesIn(record);
  const matter = record.type === 'commitment' ? promisedMatter(told(record, 'action')) : told(record, 'subject');
  return {
    parties,
    terms: termsOf(matter.replace(CUE_WORDS, ' '), parties),
    date: chosen(record, 'date') as DateValue | undefined,
    documents,
  };
};

/** Whether a record may be linked to others: instruments, packages, and promises of an instrument. */
export const isLinkable = (record: RegisterRecord): boolean =>
  record.type === 'agreement' ||
  record.type === 'package' ||
  (record.type === 'commitment' && promiseOf(told(record, 'action')) !== undefined);

/** Keys of a record by {@link linkKeys}; none for those that are not linked. */
export const linkKeysOf = (linkable: Linkable): string[] =>
  isLinkable(linkable.record) ? linkKeys(linkFactsOf(linkable)) : [];

const candidateOf = (linkable: Linkable): Candidate => {
  const { record, evidence } = linkable;
  const facts = linkFactsOf(linkable);
  return {
    ...linkable,
    ...facts,
    instrument: told(record, 'instrument'),
    words: [told(record, 'subject'), ...evidence].join(' · '),
    keys: linkKeys(facts),
  };
};

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((party) => b.includes(party));
const startOf = (date: DateValue | undefined): string => (date === undefined ? '' : (dateRange(date).start ?? ''));

const KIND_NOUNS: Readonly<Record<string, RegExp>> = {
  memorandum: /\bmemorand|\bmous?\b/iu,
  agreement: /\bagreements?\b|\baccords?\b/iu,
  contract: /\bcontracts?\b/iu,
  protocol: /\bprotocols?\b/iu,
};

/** How well a package's noun fits an instrument: 2 named, 1 any kind, 0 another kind only. */
const fit = (words: string, instrument: string): number => {
  const kinds = Object.entries(KIND_NOUNS)
    .filter(([, noun]) => noun.test(words))
    .map(([kind]) => kind);
  if (kinds.length === 0) return 1;
  return kinds.includes(instrument) ? 2 : instrument === 'document' || !(instrument in KIND_NOUNS) ? 1 : 0;
};

/** Signed on the package's day; or, where one has no such date, told in one report with it. */
const ofOneDay = (agreement: Candidate, bundle: Candidate): boolean => {
  const [day, other] = [occasion(agreement.date), occasion(bundle.date)];
  if (agreement.date === undefined || bundle.date === undefined)
    return agreement.documents.some((id) => bundle.documents.includes(id));
  return day !== undefined && other !== undefined && dateRelation(day, other) !== 'apart';
};

const signed = ({ record }: Candidate): boolean =>
  record.acts.some(({ act }) => act === 'signed' || act === 'agreed') ||
  ['signed', 'agreed'].includes(String(chosen(record, 'status')));

/** Candidates that share a key with the one given. */
type Near = (candidate: Candidate) => readonly Candidate[];

const finder = (candidates: readonly Candidate[]): Near => {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of candidate.keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [candidate]);
      else known.push(candidate);
    }
  }
  return ({ keys }) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
};

/** The package that an agreement is one of: of its parties and day, by its noun, the largest. */
const partOf = (agreement: Candidate, bundlesNear: Near): Link[] => {
  if (!signed(agreement)) return [];
  const [best] = bundlesNear(agreement)
    .filter(
      (bundle) =>
        signed(bundle) &&
        bundle.parties.every((party) => agreement.parties.includes(party)) &&
        ofOneDay(agreement, bundle),
    )
    .map((bundle) => ({
      bundle,
      fit: fit(bundle.words, agreement.instrument),
      count: Number(chosen(bundle.record, 'count')),
    }))
    .filter((found) => found.fit > 0)
    .sort((a, b) => b.fit - a.fit || b.count - a.count || (a.bundle.record.id < b.bundle.record.id ? -1 : 1));
  return best === undefined
    ? []
    : [
        {
          kind: 'part-of',
          to: best.bundle.record.id,
          reason: `signed by the same parties on the same occasion as the ${best.count} announced`,
        },
      ];
};

/** The older instrument of the same parties and matter that an agreement's words lean on. */
const leansOn = (agreement: Candidate, agreementsNear: Near): Link[] => {
  const cue = LINK_CUES.find(([, pattern]) => pattern.test(agreement.words));
  if (cue === undefined || tellingTerms(agreement.terms).length === 0) return [];
  const [kind, pattern] = cue;
  const years: readonly string[] = agreement.words.match(YEAR) ?? [];
  const [best] = agreementsNear(agreement)
    .filter((other) => other !== agreement && sameParties(other.parties, agreement.parties))
    .filter(
      (other) =>
        other.date === undefined || agreement.date === undefined || startOf(other.date) < startOf(agreement.date),
    )
    .filter((other) => kind !== 'renews' || other.instrument === agreement.instrument)
    .map((other) => ({
      other,
      alike: likeness(agreement.terms, other.terms) + (years.includes(startOf(other.date).slice(0, 4)) ? 0.2 : 0),
    }))
    .filter(({ alike }) => alike >= SAME_MATTER)
    .sort(
      (a, b) =>
        b.alike - a.alike ||
        (startOf(a.other.date) > startOf(b.other.date) ? -1 : 1) ||
        (a.other.record.id < b.other.record.id ? -1 : 1),
    );
  if (best === undefined) return [];
  return [
    {
      kind,
      to: best.other.record.id,
      reason: `“${pattern.exec(agreement.words)?.[0] ?? kind}”, same parties and matter`,
    },
  ];
};

/**
 * Links among the agreements, packages and promises of a register: each named instrument to the package it was announced in, each that
 * amends, renews, implements or replaces an older one to that, each that was promised before to the promise.
 *
 * @returns record id → its links
 */
export const findLinks = (linkables: readonly Linkable[]): Map<string, Link[]> => {
  const candidates = linkables.map(candidateOf);
  const bundlesNear = finder(candidates.filter(({ record }) => record.type === 'package'));
  const agreements = candidates.filter(({ record }) => record.type === 'agreement');
  const agreementsNear = finder(agreements);
  const promisesNear = finder(candidates.filter(({ record }) => isPromise(record)));
  const links = new Map<string, Link[]>();
  for (const agreement of agreements) {
    const found = [
      ...partOf(agreement, bundlesNear),
      ...leansOn(agreement, agreementsNear),
      ...fulfilments(agreement, promisesNear(agreement)),
    ];
    if (found.length > 0) links.set(agreement.record.id, found);
  }
  return links;
};
