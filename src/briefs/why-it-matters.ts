import { dateAsAdverbial, dateInWords, yearOf } from '../codes/wording/date-wording.js';
import { joinList } from '../codes/wording/list-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { amountInWords, countInWords, numberInWords } from '../codes/wording/quantity-wording.js';
import { calculate } from '../model/arithmetic.js';
import { citesOf, type Fact, factsOf } from '../model/fact.js';
import type { DateValue } from '../model/mention.js';
import { monthsCovered } from '../model/months-covered.js';
import type { BriefSentence } from './brief.js';
import { distinctionSentence } from './distinction-wording.js';
import { onePerPeriod } from './one-per-period.js';
import { SECTIONS } from './sections.js';

type Figure = Fact<'figure'>;

/** An observed amount with the period it covers. */
interface Observed {
  readonly fact: Figure;
  readonly value: number;
  readonly unit: string;
  readonly period: DateValue;
  readonly months: number;
  readonly year: number;
}

const observedOf = (fact: Figure): Observed | undefined => {
  const { quantity, period, status } = fact.value;
  if (status !== 'observed' || quantity === undefined || quantity.max !== undefined || period === undefined)
    return undefined;
  const [months, year] = [monthsCovered(period), yearOf(period)];
  if (months === undefined || year === undefined || months > 12) return undefined;
  return { fact, value: quantity.value, unit: quantity.unit, period, months, year };
};

const cite = (text: string, facts: readonly Figure[], arithmetic: BriefSentence['arithmetic']): BriefSentence => ({
  text,
  statements: [...new Set(facts.flatMap((fact) => citesOf(fact, ['quantity', 'period', 'change', 'status'])))],
  ...(arithmetic === undefined ? {} : { arithmetic }),
});

/** Growth a year with one decimal. */
const yearlyGrowth = (from: number, to: number, years: number) =>
  calculate('yearly-growth', [from, to, years], Math.abs(to / from) ** (1 / years) >= 1.1 ? 3 : 2);

const money = (value: number, unit: string): string => amountInWords({ value, unit });

/** What a change says of the period before: "Trade was 31 % up at $3.8 billion …, which puts the same period of the year before at about $2.9 billion". */
const impliedBase = ({ fact, value, unit, period, months }: Observed): BriefSentence | undefined => {
  const { change } = fact.value;
  if (change?.unit !== 'percent') return undefined;
  const signed = change.direction === 'up' ? change.value : -change.value;
  const base = calculate('base-of-change', [value, signed], 3);
  const divisor = numberInWords(Number((1 + signed / 100).toFixed(4)));
  const earlier = months === 12 ? 'the year before' : 'the same period of the year before';
  const text = `Trade was ${change.value} % ${change.direction} at ${money(value, unit)} ${dateAsAdverbial(period)}, which puts ${earlier} at about ${money(base.result, unit)} (${money(value, unit)} / ${divisor}).`;
  return cite(text, [fact], [base]);
};

/** The latest whole year beside the earliest that the register holds. */
const againstEarlier = (observed: readonly Observed[]): BriefSentence | undefined => {
  const years = observed.filter(({ months }) => months === 12).sort((a, b) => a.year - b.year);
  const [first, last] = [years[0], years[years.length - 1]];
  if (
    first === undefined ||
    last === undefined ||
    last.year - first.year < 2 ||
    first.unit !== last.unit ||
    first.value === last.value
  )
    return undefined;
  const ratio = calculate('ratio', [last.value, first.value], 2);
  const growth = yearlyGrowth(first.value, last.value, last.year - first.year);
  const text = `Trade of ${money(last.value, last.unit)} ${dateAsAdverbial(last.period)} is ${numberInWords(ratio.result)} times the ${money(first.value, first.unit)} of ${dateInWords(first.period)}, ${growth.result < 0 ? 'a fall' : 'growth'} of ${numberInWords(Math.abs(growth.result))} % a year.`;
  return cite(text, [last.fact, first.fact], [ratio, growth]);
};

const latest = (observed: readonly Observed[], unit: string): Observed | undefined =>
  observed
    .filter((value) => value.unit === unit)
    .sort((a, b) => a.year - b.year || a.months - b.months)
    .at(-1);

/** A target whose year has come, beside what was reached in it. */
const pastTarget = (target: Figure, observed: readonly Observed[]): BriefSentence | undefined => {
  const { quantity, period } = target.value;
  const year = period === undefined ? undefined : yearOf(period);
  const reached = observed.find((value) => value.months === 12 && value.year === year && value.unit === quantity?.unit);
  if (quantity === undefined || reached === undefined) return undefined;
  const [goal, value] = [money(quantity.value, quantity.unit), money(reached.value, reached.unit)];
  const met = reached.value >= quantity.value;
  const gap = calculate('difference', met ? [reached.value, quantity.value] : [quantity.value, reached.value]);
  const text = met
    ? `Trade of ${value} ${dateAsAdverbial(reached.period)} met the target of ${goal}.`
    : `Trade of ${value} ${dateAsAdverbial(reached.period)} fell short of the target of ${goal} by ${money(gap.result, quantity.unit)} (${goal} − ${value}).`;
  return cite(text, [reached.fact, target], met ? undefined : [gap]);
};

/** The growth that a target needs from the latest figure, which is set on a yearly footing first. */
const neededGrowth = (target: Figure, observed: readonly Observed[]): BriefSentence | undefined => {
  const { quantity, period } = target.value;
  const base = quantity === undefined ? undefined : latest(observed, quantity.unit);
  if (quantity === undefined || base === undefined) return undefined;
  const annual = calculate('annualized', [base.value, base.months], 3);
  const [goal, now] = [
    money(quantity.value, quantity.unit),
    money(base.months === 12 ? base.value : annual.result, base.unit),
  ];
  const start =
    base.months === 12
      ? `Trade stood at ${now} ${dateAsAdverbial(base.period)}`
      : `On a yearly footing the ${money(base.value, base.unit)} of ${dateInWords(base.period)} would be ${now} (${money(base.value, base.unit)} × 12 / ${base.months})`;
  const current = base.months === 12 ? base.value : annual.result;
  if (current >= quantity.value) return undefined;
  const ratio = calculate('ratio', [quantity.value, current], 2);
  const done = base.months === 12 ? [ratio] : [annual, ratio];
  const year = period === undefined ? undefined : yearOf(period);
  if (year === undefined || year <= base.year) {
    if (year !== undefined) return undefined;
    return cite(
      `${start}; the trade target of ${goal} is ${numberInWords(ratio.result)} times that.`,
      [base.fact, target],
      done,
    );
  }
  const years = year - base.year;
  const growth = yearlyGrowth(current, quantity.value, years);
  const text = `${start}; the trade target of ${goal} by ${year} is ${numberInWords(ratio.result)} times that and needs growth of ${numberInWords(growth.result)} % a year over ${countInWords(years)} ${years === 1 ? 'year' : 'years'}.`;
  return cite(text, [base.fact, target], [...done, growth]);
};

const near = (a: Figure, b: Figure): boolean =>
  a.statements.some((left) =>
    b.statements.some(
      (right) =>
        left.document === right.document &&
        Math.abs((left.evidence[0]?.start ?? 0) - (right.evidence[0]?.start ?? 0)) < 250,
    ),
  );

/** "six reactors" and "330 megawatts" told side by side: what each of them makes. */
const perUnit = (figures: readonly Figure[]): BriefSentence[] =>
  figures
    .filter(
      ({ value }) => value.indicator === 'capacity' && value.quantity !== undefined && value.quantity.max === undefined,
    )
    .sort((a, b) => (b.value.quantity?.value ?? 0) - (a.value.quantity?.value ?? 0))
    .slice(0, 1)
    .flatMap((total) => {
      const units = figures.find(
        (figure) =>
          figure.value.indicator === 'count' &&
          /\b(?:reactor|unit|turbine|block|generator)s?\b/u.test(figure.value.of ?? '') &&
          near(figure, total),
      );
      const [whole, parts] = [total.value.quantity, units?.value.quantity];
      if (whole === undefined || units === undefined || parts === undefined || parts.value < 2) return [];
      const each = calculate('ratio', [whole.value, parts.value], 3);
      return [
        cite(
          `A capacity of ${amountInWords(whole)} in ${countInWords(parts.value)} ${units.value.of ?? ''} makes ${money(each.result, whole.unit)} each (${numberInWords(whole.value)} / ${parts.value}).`,
          [total, units],
          [each],
        ),
      ];
    });

/** Sections that none of the earlier facts belongs to. */
const newSections = (
  current: ReadonlyMap<string, readonly Fact[]>,
  earlier: ReadonlySet<string>,
  since: string | undefined,
): BriefSentence[] => {
  if (since === undefined || earlier.size === 0) return [];
  const fresh = SECTIONS.filter(({ key }) => key !== 'other' && current.has(key) && !earlier.has(key));
  if (fresh.length === 0) return [];
  const statements = fresh
    .flatMap(({ key }) => current.get(key) ?? [])
    .flatMap((fact) => fact.record.statements.slice(0, 1));
  const titles = fresh.map(({ title }) => title.toLowerCase());
  return [{ text: `New in the register for the two states: ${joinList(titles)}.`, statements }];
};

/** What the brief has at hand when it asks why the news matters. */
export interface WhyInput {
  readonly pair: readonly [string, string];
  readonly facts: readonly Fact[];
  /** All figures of the pair that the register holds, also from before the brief's time. */
  readonly figures: readonly Figure[];
  readonly sections: ReadonlyMap<string, readonly Fact[]>;
  readonly earlierSections: ReadonlySet<string>;
  readonly since?: string;
}

/**
 * What the register itself can show of the weight of things: claims, figures against earlier ones, growth that targets need,
 * fields that are new. Every calculation stands in its sentence with its terms.
 */
export const whyItMatters = ({ pair, facts, figures, sections, earlierSections, since }: WhyInput): BriefSentence[] => {
  const trade = onePerPeriod(figures).filter(
    ({ value }) => value.indicator === 'trade-turnover' && pair.every((state) => value.parties.includes(state)),
  );
  const observed = trade.map(observedOf).filter((value) => value !== undefined);
  const told = new Set(facts.map(({ record }) => record.id));
  const newest = latest(
    observed.filter(({ fact }) => told.has(fact.record.id)),
    observed[0]?.unit ?? 'USD',
  );
  const targets = trade.filter(({ value, record }) => value.status === 'target' && told.has(record.id));
  const sentences = [
    ...factsOf(facts, 'distinction').map(distinctionSentence),
    newest === undefined ? undefined : impliedBase(newest),
    againstEarlier(observed),
    ...targets.map((target) => pastTarget(target, observed) ?? neededGrowth(target, observed)),
    ...perUnit(factsOf(facts, 'figure')),
    ...newSections(sections, earlierSections, since),
  ].filter((sentence) => sentence !== undefined);
  // The first sentence on trade names the two states, the others rest on it.
  const first = sentences.findIndex(({ text }) => /^Trade (?:of|stood|was)/u.test(text));
  return sentences.map((sentence, index) =>
    index === first
      ? { ...sentence, text: sentence.text.replace(/^Trade/u, `Trade between ${partiesInWords(pair)}`) }
      : sentence,
  );
};
