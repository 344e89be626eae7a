import { CITIES } from '../codes/cities.js';
import { isPlural } from '../codes/wording/measure-wording.js';
import { dateRange } from '../model/date-range.js';
import { evidenceText, type Fact, factsOf, publishedRange } from '../model/fact.js';
import type { Agreement } from '../model/statement.js';
import { isStateName } from './state-names.js';

/** Subjects that name nothing: "various fields", "remaining documents", "enhance cooperation in various sectors". */
const EMPTY_SUBJECT =
  /\b(?:various|different|several|many|other|remaining|following|these|those) (?:\w+ )?(?:fields?|sectors?|areas?|spheres?|documents?|issues|matters|domains)\b|^(?:remaining|following|bilateral|significant|key|others?)$/iu;

/** Subjects that are no noun phrase: cut out of a sentence at the wrong place, or only a span of years. */
const BROKEN_SUBJECT =
  /^(?:have|has|had|is|are|was|were|be|been|signed|by|made|of|and|or|at|which|that|who)\b|[.!?] \p{Lu}|^\d{4}(?:[-–]\d{4})?$/u;

/** Longer subjects are whole sentences. */
const LONGEST_SUBJECT = 220;

const isSubject = (subject: string): boolean =>
  subject.length <= LONGEST_SUBJECT &&
  !EMPTY_SUBJECT.test(subject) &&
  !BROKEN_SUBJECT.test(subject) &&
  !CITIES.has(subject) &&
  !isStateName(subject);

/** Instruments that say something without a subject. */
const TELLS_ALONE: ReadonlySet<Agreement['instrument']> = new Set(['treaty', 'declaration']);

const isTellingAgreement = ({ value }: Fact<'agreement'>): boolean =>
  value.subject === undefined ? TELLS_ALONE.has(value.instrument) : isSubject(value.subject.trim());

/** A claim needs a thing that is first, and where or since when: "the first private conversation" is none. */
const isTellingClaim = ({ value: { subject, scope } }: Fact<'distinction'>): boolean => {
  const head = subject.split(/ (?:in|of|for|between|since|on) /u)[0] ?? subject;
  if (
    /^(?:at|not|in|on|the|this|such|would|first)\b/iu.test(subject) ||
    /\b(?:his|her|its|their|the|an?|of|in|by)$/u.test(`${subject} ${scope ?? ''}`.trim())
  )
    return false;
  if (isStateName(head) || /\b(?:is|are|was|were|be|been|has|have|will|would)\b/u.test(subject)) return false;
  return scope !== undefined || head !== subject;
};

/** Words by which reports tell of people who meet. */
const ENCOUNTER =
  /\b(?:met|meets?|meetings?|talks?|talked|visit\w*|summits?|sessions?|calls?|called|phone[ds]?|telephone\w*|convers\w+|spoke|receiv\w+|host\w*|arriv\w+|trips?|tours?|travel\w*|conferences?|forums?|consult\w*|negotiat\w*|ceremon\w+|sign\w*|welcom\w+|discuss\w*|commission|committee|exchanged|dinner|lunch|delegations?)\b/iu;

/** What a report tells as held after its own day is a misreading of a date. */
const isPossibleMeeting = (fact: Fact<'meeting'>): boolean => {
  const start = fact.value.date === undefined ? undefined : dateRange(fact.value.date).start;
  const { last } = publishedRange(fact);
  return (
    ENCOUNTER.test(evidenceText(fact)) &&
    (fact.value.status !== 'held' || start === undefined || last === '' || start <= last)
  );
};

/** A promise to "equip it" does not tell what it is about. */
const isTellingPromise = ({ value }: Fact<'commitment'>): boolean =>
  !/^(?:to )?\w+(?: \w+)? (?:it|them|this|these|those|him|her)\b/u.test(value.action.trim());

/** Whether a figure only repeats the number of a promise or plan that is told beside it. */
const isRepeated = ({ value, documents }: Fact<'figure'>, commitments: readonly Fact<'commitment'>[]): boolean =>
  value.status !== 'observed' &&
  value.indicator !== 'trade-turnover' &&
  value.indicator !== 'capacity' &&
  value.quantity !== undefined &&
  commitments.some(
    (promise) =>
      promise.value.strength !== 'intention' &&
      documents.some(({ id }) => promise.documents.some((document) => document.id === id)) &&
      (promise.value.quantity?.value === value.quantity?.value ||
        promise.value.action.replace(/,/gu, '').includes(String(value.quantity?.value))),
  );

const figureKey = ({ value }: Fact<'figure'>): string =>
  JSON.stringify([value.indicator, value.of ?? '', [...value.parties].sort(), value.status]);

/** A figure without a period beside another of the same measure that has one tells less than nothing. */
const isVague = (fact: Fact<'figure'>, figures: readonly Fact<'figure'>[]): boolean =>
  fact.value.status === 'observed' &&
  fact.value.period === undefined &&
  figures.some((other) => other.value.period !== undefined && figureKey(other) === figureKey(fact));

const PRONOUN = /\b(?:it|them|they|this|these|those|which|that)\b/u;

/** Measures that say nothing without the thing measured. */
const NEEDS_THING: ReadonlySet<Fact<'figure'>['value']['indicator']> = new Set([
  'aid',
  'loan',
  'project-cost',
  'share',
  'count',
  'price',
  'volume',
  'distance',
  'other',
]);

/** Whether a figure names what it measures, in a way that a sentence can use. */
const namesItsThing = ({ value: { indicator, of } }: Fact<'figure'>): boolean => {
  if (of === undefined) return !NEEDS_THING.has(indicator);
  if (PRONOUN.test(of)) return false;
  if (indicator === 'count' || indicator === 'other') return isPlural(of);
  return indicator !== 'share' || / of /u.test(of);
};

/** The two states in the brief's order, then everybody else. */
const ordered = (parties: readonly string[], pair: readonly [string, string]): string[] =>
  pair.every((state) => parties.includes(state))
    ? [...pair, ...parties.filter((party) => !pair.includes(party))]
    : [...parties];

/** The parties of a figure on both states in the order in which the brief names them; who exports to whom stays. */
const inOrder = (fact: Fact<'figure'>, pair: readonly [string, string]): Fact<'figure'> => {
  const { parties, indicator } = fact.value;
  if (indicator === 'exports' || indicator === 'imports') return fact;
  return { ...fact, value: { ...fact.value, parties: ordered(parties, pair) } };
};

/**
 * The facts that a brief can tell: instruments with a subject, claims of something, meetings that can have been held,
 * figures that say more than the promises around them. The register keeps the others.
 */
export const worthTelling = (facts: readonly Fact[], pair: readonly [string, string]): Fact[] => {
  const [commitments, figures] = [factsOf(facts, 'commitment'), factsOf(facts, 'figure')];
  return facts.flatMap((fact): Fact[] => {
    switch (fact.type) {
      case 'agreement':
        return isTellingAgreement(fact) ? [fact] : [];
      case 'distinction':
        return isTellingClaim(fact) ? [fact] : [];
      case 'commitment':
        return isTellingPromise(fact) ? [fact] : [];
      case 'meeting':
        return isPossibleMeeting(fact)
          ? [{ ...fact, value: { ...fact.value, parties: ordered(fact.value.parties, pair) } }]
          : [];
      case 'figure':
        return isRepeated(fact, commitments) || isVague(fact, figures) || !namesItsThing(fact)
          ? []
          : [inOrder(fact, pair)];
      default:
        return [fact];
    }
  });
};
