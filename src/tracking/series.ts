import { yearOf } from '../codes/wording/date-wording.js';
import { measureInWords } from '../codes/wording/measure-wording.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, type Fact, publishedRange } from '../model/fact.js';
import { Quantity } from '../model/mention.js';
import { monthsCovered } from '../model/months-covered.js';
import type { Series, SeriesPoint } from './tracking.js';

type Figure = Fact<'figure'>;

const DIRECTED = new Set(['exports', 'imports']);

/** Measures that are the same thing told twice: directed ones keep the order of their parties. */
const seriesKey = ({ value: { indicator, of = '', parties, quantity } }: Figure): string =>
  JSON.stringify([
    indicator,
    indicator === 'trade-turnover' ? '' : of.toLowerCase(),
    DIRECTED.has(indicator) ? parties : [...parties].sort(),
    quantity?.unit,
  ]);

const endOf = ({ period }: SeriesPoint): string => dateRange(period).end ?? '';

/** Values of one unit that the register keeps as rivals of the chosen one. */
const rivalsOf = ({ record, value }: Figure): SeriesPoint['rivals'] =>
  (record.slots.quantity?.rivals ?? []).flatMap(({ value: rival, statements }) => {
    const quantity = Quantity.safeParse(rival);
    return quantity.success && quantity.data.unit === value.quantity?.unit
      ? [{ value: quantity.data.value, statements }]
      : [];
  });

/** A change told with an amount so near the chosen one is told of it: a report rounds what a table gives in full. */
const ROUNDED = 0.01;

/** Whether one statement tells both the amount and its change; a change told with another amount says nothing of this one. */
const isToldTogether = (fact: Figure): boolean => {
  const giving = new Set(citesOf(fact, ['change']));
  const amount = fact.value.quantity?.value ?? 0;
  return fact.statements.some(
    (statement) =>
      statement.type === 'figure' &&
      giving.has(statement.id ?? '') &&
      statement.change !== undefined &&
      statement.quantity !== undefined &&
      Math.abs(statement.quantity.value - amount) <= ROUNDED * Math.abs(amount),
  );
};

/** Values of a series in order of time; of one period the official one, else the latest told, the others its rivals. */
const pointsOf = (figures: readonly Figure[]): SeriesPoint[] => {
  const byPeriod = new Map<string, Figure[]>();
  for (const fact of figures) {
    const key = JSON.stringify(fact.value.period);
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), fact]);
  }
  const isOfficial = ({ documents }: Figure): boolean => documents.some(({ source }) => source.kind === 'official');
  return [...byPeriod.values()].flatMap((facts) => {
    const [chosen, ...others] = [...facts].sort(
      (a, b) =>
        Number(isOfficial(b)) - Number(isOfficial(a)) || publishedRange(b).last.localeCompare(publishedRange(a).last),
    );
    const { period, quantity, change } = chosen?.value ?? {};
    if (chosen === undefined || period === undefined || quantity === undefined) return [];
    const [months, year] = [monthsCovered(period), yearOf(period)];
    if (months === undefined || year === undefined || months > 12) return [];
    const rivals = [
      ...others.flatMap((fact) =>
        fact.value.quantity === undefined
          ? []
          : [{ value: fact.value.quantity.value, statements: citesOf(fact, ['quantity']) }],
      ),
      ...rivalsOf(chosen),
    ].filter(({ value }) => value !== quantity.value);
    const moved =
      change?.unit === 'percent' && isToldTogether(chosen)
        ? change.direction === 'up'
          ? change.value
          : -change.value
        : undefined;
    return [
      {
        period,
        months,
        year,
        value: quantity.value,
        official: isOfficial(chosen),
        statements: citesOf(chosen, ['quantity', 'period']),
        rivals,
        ...(moved === undefined ? {} : { change: moved }),
      },
    ];
  });
};

/** Calendar years, or fiscal ones where no calendar year is told: twelve months to September beside whole years are a part of their own. */
const splitByLength = (points: readonly SeriesPoint[]): Pick<Series, 'years' | 'parts'> => {
  const isCalendar = ({ period, months }: SeriesPoint): boolean =>
    months === 12 && (dateRange(period).start ?? '').endsWith('-01-01');
  const calendar = points.filter(isCalendar);
  const years = calendar.length > 0 ? calendar : points.filter(({ months }) => months === 12);
  const ordered = [...points].sort((a, b) => endOf(a).localeCompare(endOf(b)));
  return {
    years: ordered.filter((point) => years.includes(point)),
    parts: ordered.filter((point) => !years.includes(point)),
  };
};

/** The series of observed figures that the facts hold, the longest first. Ranges and amounts without a period are no points of a series. */
export const seriesOf = (figures: readonly Figure[]): Series[] => {
  const groups = new Map<string, Figure[]>();
  for (const fact of figures) {
    const { status, quantity, period } = fact.value;
    if (status !== 'observed' || quantity === undefined || quantity.max !== undefined || period === undefined) continue;
    groups.set(seriesKey(fact), [...(groups.get(seriesKey(fact)) ?? []), fact]);
  }
  return [...groups.values()]
    .flatMap((members): Series[] => {
      const [first] = members;
      const unit = first?.value.quantity?.unit;
      if (first === undefined || unit === undefined) return [];
      const { indicator, of, parties } = first.value;
      const split = splitByLength(pointsOf(members));
      if (split.years.length + split.parts.length === 0) return [];
      const name = measureInWords(first.value) ?? of ?? indicator;
      return [
        {
          indicator,
          ...(of === undefined || indicator === 'trade-turnover' ? {} : { of }),
          parties,
          unit,
          name,
          ...split,
        },
      ];
    })
    .sort(
      (a, b) => b.years.length + b.parts.length - (a.years.length + a.parts.length) || a.name.localeCompare(b.name),
    );
};
