import { dateInWords } from '../codes/wording/date-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { amountInWords, countInWords } from '../codes/wording/quantity-wording.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, type Fact } from '../model/fact.js';
import { agreementInWords } from './agreement-wording.js';
import type { BriefSentence } from './brief.js';
import { figureAmount } from './figure-wording.js';
import { byImportance } from './importance.js';
import { onePerPeriod } from './one-per-period.js';
import { tidied } from './phrase.js';
import { isVerbPhrase } from './subject-wording.js';

const TRADE: Readonly<Record<Fact<'figure'>['value']['status'], string>> = {
  observed: 'trade of',
  target: 'target of',
  forecast: 'forecast of',
  planned: 'plan of',
};

const figureInBrief = (fact: Fact<'figure'>): string | undefined => {
  const { indicator, of, period, change, status, quantity } = fact.value;
  const amount = figureAmount(fact);
  if (amount === undefined || quantity === undefined) return undefined;
  const by =
    period === undefined
      ? ''
      : status === 'target' || status === 'forecast'
        ? ` by ${dateInWords(period)}`
        : ` in ${dateInWords(period)}`;
  const moved = change === undefined ? '' : ` (${amountInWords(change)} ${change.direction})`;
  if (indicator === 'trade-turnover') return `${TRADE[status]} ${amount}${by}${moved}`;
  if (indicator === 'exports' || indicator === 'imports') return `${indicator} of ${amount}${by}${moved}`;
  if (indicator === 'count' && of !== undefined) {
    return `${(quantity.bound ?? 'exactly') === 'exactly' ? countInWords(quantity.value) : amount} ${of}${by}`;
  }
  return status === 'planned' && indicator === 'capacity' ? `a capacity of ${amount}` : undefined;
};

const NOT_YET: Readonly<Record<string, string>> = {
  proposed: ' (proposed)',
  negotiating: ' (under negotiation)',
  initialled: ' (initialled)',
  suspended: ' (suspended)',
  ended: ' (ended)',
};

const COMMITMENTS = { agreed: 'an undertaking', pledge: 'a pledge', intention: 'a plan', offer: 'an offer' } as const;

const commitmentInBrief = ({ value }: Fact<'commitment'>): string | undefined => {
  const action = tidied(value.action);
  if (value.strength === 'expectation' || !isVerbPhrase(action)) return undefined;
  const outcome =
    value.stage === 'completion'
      ? ' (kept)'
      : value.stage === 'cancelled' || value.stage === 'suspended'
        ? ` (${value.stage})`
        : '';
  return `${COMMITMENTS[value.strength]} by ${partiesInWords(value.actor)} to ${action}${outcome}`;
};

const inBrief = (fact: Fact): string | undefined => {
  switch (fact.type) {
    case 'agreement':
      return fact.value.subject === undefined
        ? undefined
        : `${agreementInWords(fact)}${NOT_YET[fact.value.status] ?? ''}`;
    case 'commitment':
      return commitmentInBrief(fact);
    case 'figure':
      return figureInBrief(fact);
    default:
      return undefined;
  }
};

/** Of several figures of one measure and status the latest. */
const withoutOlder = (facts: readonly Fact[]): Fact[] => {
  const key = ({ value }: Fact<'figure'>): string =>
    JSON.stringify([value.indicator, value.of, value.status, [...value.parties].sort()]);
  const time = ({ value }: Fact<'figure'>): string =>
    value.period === undefined ? '' : (dateRange(value.period).end ?? '');
  const figures = onePerPeriod(facts.filter((fact) => fact.type === 'figure'));
  return facts.filter(
    (fact) =>
      fact.type !== 'figure' ||
      (figures.includes(fact) && !figures.some((other) => key(other) === key(fact) && time(other) > time(fact))),
  );
};

/** Longer items are told in the section, not in a takeaway. */
const LONGEST = 130;

/** A section in one line of at most three items: "Energy: a contract for …; six reactors; a capacity of 330 megawatts." */
export const takeawayOf = (title: string, facts: readonly Fact[]): BriefSentence | undefined => {
  const items = new Map<string, Fact>();
  for (const fact of byImportance(withoutOlder(facts))) {
    const words = inBrief(fact);
    if (words !== undefined && words.length <= LONGEST && !items.has(words) && items.size < 3) items.set(words, fact);
  }
  if (items.size === 0) return undefined;
  const slots = ['instrument', 'subject', 'status', 'actor', 'action', 'quantity', 'period', 'change', 'stage'];
  const statements = [
    ...new Set(
      [...items.values()].flatMap((fact) =>
        citesOf(
          fact,
          slots.filter((slot) => slot in fact.value),
        ),
      ),
    ),
  ];
  return { text: `${title}: ${[...items.keys()].join('; ')}.`, statements };
};
