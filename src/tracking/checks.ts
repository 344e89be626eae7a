import { dateInWords, yearOf } from '../codes/wording/date-wording.js';
import { joinList } from '../codes/wording/list-wording.js';
import { measureInWords } from '../codes/wording/measure-wording.js';
import { amountInWords, countInWords, numberInWords } from '../codes/wording/quantity-wording.js';
import { calculate } from '../model/arithmetic.js';
import { citesOf, type Fact } from '../model/fact.js';
import { money, shown } from './shown-amount.js';
import type { ConsistencyCheck, Series, SeriesPoint } from './tracking.js';

type Figure = Fact<'figure'>;

/** Changes are told in whole per cent and amounts rounded: so much may lie between them. */
const TOLERANCE = 0.03;

const earlierOf = (point: SeriesPoint, series: Series): SeriesPoint | undefined =>
  (point.months === 12 ? series.years : series.parts).find(
    (other) =>
      other.year === point.year - 1 &&
      other.months === point.months &&
      JSON.stringify(other.period).slice(-5) === JSON.stringify(point.period).slice(-5),
  ) ?? (point.months === 12 ? series.years.find(({ year }) => year === point.year - 1) : undefined);

/** "$3.8 billion, up 31 %" implies a value a year before: does the register hold another? */
const changeAgainstEarlier = (series: Series): ConsistencyCheck[] =>
  [...series.years, ...series.parts].flatMap((point) => {
    const earlier = earlierOf(point, series);
    if (point.change === undefined || earlier === undefined) return [];
    const implied = calculate('base-of-change', [shown(point.value), point.change], 3);
    const agrees = Math.abs(implied.result - earlier.value) <= TOLERANCE * earlier.value;
    const { unit, name } = series;
    const told = `${name}: ${money(point.value, unit)} for ${dateInWords(point.period)}, ${numberInWords(Math.abs(point.change))} % ${point.change < 0 ? 'less' : 'more'} than the year before, implies ${money(implied.result, unit)} for ${dateInWords(earlier.period)}`;
    const divisor = numberInWords(Number((1 + point.change / 100).toFixed(4)));
    const text = `${told} (${money(point.value, unit)} / ${divisor}); the register has ${money(earlier.value, unit)}.`;
    return [
      {
        kind: 'change-against-earlier' as const,
        agrees,
        sentence: {
          text,
          statements: [...new Set([...point.statements, ...earlier.statements])],
          arithmetic: [implied],
        },
      },
    ];
  });

/** One period with several values. */
const rivalValues = ({ years, parts, unit, name }: Series): ConsistencyCheck[] =>
  [...years, ...parts]
    .filter(({ rivals }) => rivals.length > 0)
    .map(({ value, period, rivals, statements }) => ({
      kind: 'rival-values' as const,
      agrees: false,
      sentence: {
        text: `${name} is told for ${dateInWords(period)} as ${joinList([value, ...rivals.map((rival) => rival.value)].map((amount) => money(amount, unit)))}.`,
        statements: [...new Set([...statements, ...rivals.flatMap((rival) => rival.statements)])],
      },
    }));

/** Two targets of one measure for one year. */
const targetsForOneYear = (targets: readonly Figure[]): ConsistencyCheck[] => {
  const groups = new Map<string, Figure[]>();
  for (const fact of targets) {
    const { indicator, of = '', parties, period, quantity } = fact.value;
    const year = period === undefined ? undefined : yearOf(period);
    if (year === undefined || quantity === undefined) continue;
    const key = JSON.stringify([indicator, of, [...parties].sort(), quantity.unit, year]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((members): ConsistencyCheck[] => {
    const amounts = [
      ...new Set(members.map(({ value }) => (value.quantity === undefined ? '' : amountInWords(value.quantity)))),
    ];
    const [first] = members;
    const name = first === undefined ? undefined : (measureInWords(first.value) ?? first.value.of);
    if (first?.value.period === undefined || name === undefined || amounts.length < 2) return [];
    const text = `${name} has several targets for ${String(yearOf(first.value.period))}: ${joinList(amounts)}.`;
    return [
      {
        kind: 'targets-for-one-year',
        agrees: false,
        sentence: { text, statements: members.flatMap((fact) => citesOf(fact, ['quantity', 'period'])) },
      },
    ];
  });
};

const UNIT_NOUN = /\b(?:reactor|unit|turbine|block|generator)s?\b/u;

/** Units, the capacity of each and the total, where one report tells all three. */
const unitsAgainstTotal = (figures: readonly Figure[]): ConsistencyCheck[] => {
  const capacities = figures.filter(
    ({ value }) => value.indicator === 'capacity' && value.quantity !== undefined && value.quantity.max === undefined,
  );
  return figures
    .filter(
      ({ value }) => value.indicator === 'count' && UNIT_NOUN.test(value.of ?? '') && (value.quantity?.value ?? 0) > 1,
    )
    .flatMap((count): ConsistencyCheck[] => {
      const reports = new Set(count.documents.map(({ id }) => id));
      const near = capacities
        .filter(({ documents }) => documents.some(({ id }) => reports.has(id)))
        .sort((a, b) => (a.value.quantity?.value ?? 0) - (b.value.quantity?.value ?? 0));
      const [each, total] = [near[0], near[near.length - 1]];
      const [units, small, large] = [count.value.quantity, each?.value.quantity, total?.value.quantity];
      if (
        each === undefined ||
        total === undefined ||
        each === total ||
        units === undefined ||
        small === undefined ||
        large === undefined ||
        small.unit !== large.unit
      )
        return [];
      const product = units.value * small.value;
      const agrees = Math.abs(product - large.value) <= TOLERANCE * large.value;
      const text = `${countInWords(units.value)} ${count.value.of ?? ''} of ${amountInWords(small)} each give ${money(product, small.unit)} (${units.value} × ${small.value}); the total told is ${amountInWords(large)}.`;
      const statements = [count, each, total].flatMap((fact) => citesOf(fact, ['quantity']));
      return [
        {
          kind: 'units-against-total',
          agrees,
          sentence: { text: text.charAt(0).toUpperCase() + text.slice(1), statements: [...new Set(statements)] },
        },
      ];
    });
};

/** Where figures of the register should fit together: those that do not come first. */
export const consistencyChecks = (figures: readonly Figure[], series: readonly Series[]): ConsistencyCheck[] =>
  [
    ...series.flatMap(changeAgainstEarlier),
    ...series.flatMap(rivalValues),
    ...targetsForOneYear(figures.filter(({ value }) => value.status === 'target')),
    ...unitsAgainstTotal(figures),
  ].sort((a, b) => Number(a.agrees) - Number(b.agrees));
