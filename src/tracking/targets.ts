import { dateAsAdverbial, dateInWords, yearOf } from '../codes/wording/date-wording.js';
import { measureInWords } from '../codes/wording/measure-wording.js';
import { amountInWords, countInWords, numberInWords } from '../codes/wording/quantity-wording.js';
import { type Arithmetic, calculate } from '../model/arithmetic.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, type Fact, publishedRange } from '../model/fact.js';
import { courseOf, endOfPoint } from './course.js';
import { money, shown } from './shown-amount.js';
import type { Course, Series, SeriesPoint, TargetTrack, TrackSentence, Verdict } from './tracking.js';

type Figure = Fact<'figure'>;

/** The series that measures what a target is about. */
export const seriesFor = (target: Figure, series: readonly Series[]): Series | undefined => {
  const { indicator, of = '', parties, quantity } = target.value;
  const alike = (a: readonly string[], b: readonly string[]): boolean =>
    indicator === 'exports' || indicator === 'imports'
      ? a.join() === b.join()
      : [...a].sort().join() === [...b].sort().join();
  return series.find(
    (candidate) =>
      candidate.indicator === indicator &&
      candidate.unit === quantity?.unit &&
      alike(candidate.parties, parties) &&
      (indicator === 'trade-turnover' || of === '' || (candidate.of ?? '').toLowerCase() === of.toLowerCase()),
  );
};

/** The first year, since the target was set, whose value reaches it. */
const reachedIn = (
  years: readonly SeriesPoint[],
  goal: number,
  set: string,
  year: number | undefined,
): SeriesPoint | undefined =>
  years.find((point) => point.value >= goal && endOfPoint(point) >= set && (year === undefined || point.year <= year));

interface Judged {
  readonly verdict: Verdict;
  readonly point?: SeriesPoint;
}

const judge = (options: {
  readonly series: Series;
  readonly goal: number;
  readonly year: number | undefined;
  readonly set: string;
  readonly course: Course | undefined;
  readonly today: string;
}): Judged => {
  const { series, goal, year, set, course, today } = options;
  const reached = reachedIn(series.years, goal, set, year);
  if (reached !== undefined) return { verdict: 'met', point: reached };
  if (year !== undefined && `${year}-12-31` < today) {
    const point = series.years.find((value) => value.year === year);
    return point === undefined ? { verdict: 'no-data' } : { verdict: 'missed', point };
  }
  if (course === undefined) return { verdict: 'no-data' };
  // Before there is a figure for the time after the target was set, nothing can be said of its course.
  const { end = '' } = dateRange(course.latest.period);
  if (course.projected === undefined || end < set) return { verdict: 'too-early' };
  return { verdict: course.projected >= goal ? 'on-course' : 'off-course' };
};

const yearsInWords = (years: number): string => `${countInWords(years)} ${years === 1 ? 'year' : 'years'}`;

const sentence = (
  text: string,
  statements: readonly string[],
  arithmetic: readonly Arithmetic[] = [],
): TrackSentence => ({
  text,
  statements: [...new Set(statements)],
  ...(arithmetic.length === 0 ? {} : { arithmetic }),
});

const latestStatements = (series: Series, { latest }: Course): readonly string[] =>
  [...series.years, ...series.parts].find(({ period }) => period === latest.period)?.statements ?? [];

/** How a target stands that is still ahead: where things are, what is needed, what was seen, what that would give. */
const aheadSentences = (target: Figure, series: Series, course: Course): TrackSentence[] => {
  const { quantity } = target.value;
  if (quantity === undefined) return [];
  const { unit, years, parts } = series;
  const { latest, yearsLeft, needed, seen, projected } = course;
  const goal = amountInWords(quantity);
  const cites = latestStatements(series, course);
  const told = [...years, ...parts].find(({ period }) => period === latest.period);
  const sentences: TrackSentence[] = [];
  if (latest.annualized && told !== undefined) {
    sentences.push(
      sentence(
        `The latest value, ${money(told.value, unit)} for ${dateInWords(told.period)}, is ${money(latest.value, unit)} on a yearly footing (${money(told.value, unit)} × 12 / ${told.months}).`,
        cites,
        [calculate('annualized', [told.value, told.months], 3)],
      ),
    );
  } else {
    sentences.push(
      sentence(`The latest value is ${money(latest.value, unit)} ${dateAsAdverbial(latest.period)}.`, cites),
    );
  }
  if (needed !== undefined && yearsLeft !== undefined) {
    sentences.push(
      sentence(
        `From there to ${goal} in ${latest.year + yearsLeft} it takes ${numberInWords(needed)} % a year over ${yearsInWords(yearsLeft)}.`,
        [...cites, ...citesOf(target, ['quantity', 'period'])],
        [{ operation: 'yearly-growth', terms: [latest.value, quantity.value, yearsLeft], result: needed }],
      ),
    );
  }
  if (seen !== undefined) {
    const base = years.find(({ year }) => year === seen.from);
    const end = years.find(({ year }) => year === seen.to);
    const verb = seen.rate < 0 ? 'fell' : 'grew';
    const pace =
      base === undefined || end === undefined
        ? `The reports tell of a change of ${numberInWords(seen.rate)} % in a year`
        : `From ${seen.from} to ${seen.to} it ${verb} by ${numberInWords(Math.abs(seen.rate))} % a year, from ${money(base.value, unit)} to ${money(end.value, unit)}`;
    const outlook =
      projected === undefined || yearsLeft === undefined
        ? '.'
        : `; at that pace ${latest.year + yearsLeft} would give ${money(projected, unit)}.`;
    const steps: Arithmetic[] =
      base === undefined || end === undefined
        ? []
        : [{ operation: 'yearly-growth', terms: [base.value, end.value, seen.to - seen.from], result: seen.rate }];
    sentences.push(
      sentence(`${pace}${outlook}`, [...cites, ...(base?.statements ?? []), ...(end?.statements ?? [])], steps),
    );
  }
  return sentences;
};

/** How a target stands whose year has come, or that has been reached before. */
const outcomeSentence = (target: Figure, series: Series, { verdict, point }: Judged): TrackSentence[] => {
  const { quantity } = target.value;
  if (quantity === undefined || point === undefined) return [];
  const [goal, value] = [amountInWords(quantity), money(point.value, series.unit)];
  const cites = [...point.statements, ...citesOf(target, ['quantity', 'period'])];
  if (verdict === 'met') return [sentence(`${value} ${dateAsAdverbial(point.period)} reached it.`, cites)];
  const gap = calculate('difference', [quantity.value, shown(point.value)]);
  return [
    sentence(
      `${value} ${dateAsAdverbial(point.period)} was ${money(gap.result, series.unit)} short of it (${goal} − ${value}).`,
      cites,
      [gap],
    ),
  ];
};

/** A target with its verdict on a day and the arithmetic behind it. */
export const trackTarget = (target: Figure, allSeries: readonly Series[], today: string): TargetTrack | undefined => {
  const { quantity, period } = target.value;
  const name = measureInWords(target.value) ?? target.value.of;
  if (quantity === undefined || name === undefined) return undefined;
  const year = period === undefined ? undefined : yearOf(period);
  const set = publishedRange(target).first.slice(0, 10);
  const series = seriesFor(target, allSeries);
  const goalWords = `${amountInWords(quantity)}${year === undefined ? '' : ` by ${year}`}`;
  const opening = sentence(
    `${name}: ${goalWords}${set === '' ? '' : `, a target told since ${dateInWords(set)}`}.`,
    citesOf(target, ['quantity', 'period']),
  );
  const course = series === undefined ? undefined : courseOf(series, quantity.value, year);
  const judged =
    series === undefined
      ? { verdict: 'no-data' as const }
      : judge({ series, goal: quantity.value, year, set, course, today });
  const story =
    series === undefined
      ? []
      : judged.verdict === 'met' || judged.verdict === 'missed'
        ? outcomeSentence(target, series, judged)
        : course === undefined || judged.verdict === 'no-data'
          ? []
          : aheadSentences(target, series, course);
  return {
    record: target.record.id,
    name,
    goal: quantity,
    ...(year === undefined ? {} : { year }),
    ...(set === '' ? {} : { set }),
    verdict: judged.verdict,
    ...(course === undefined ? {} : { course }),
    ...(series === undefined ? {} : { series }),
    sentences: [opening, ...story],
  };
};
