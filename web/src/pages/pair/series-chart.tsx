import { dot, line, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { type ReactNode, useCallback } from 'react';
import type { Series, SeriesPoint, TargetTrack } from '../../api/answers.js';
import { growthText, roundedText } from '../../format/quantity-text.js';
import { Chart } from '../../parts/chart.js';

interface Point {
  readonly year: number;
  readonly value: number;
  readonly label: string;
}

/** Points that are labelled: all of a few, else the ends, the greatest, and those with room beside them. */
const labelled = (points: readonly SeriesPoint[], width: number): readonly SeriesPoint[] => {
  const room = Math.max(2, Math.floor(width / 84));
  if (points.length <= room) return points;
  const step = Math.ceil(points.length / room);
  return points.filter((_, at) => at === points.length - 1 || (at % step === 0 && at < points.length - step));
};

/** The goal in the unit and with the year that a chart can show. */
const goalOf = (
  { goal, year }: TargetTrack,
  unit: string,
): { readonly value: number; readonly year: number } | undefined =>
  goal.unit === unit && year !== undefined ? { value: goal.value, year } : undefined;

const ends = ({ points, width, targets, unit }: Drawn): [number, number] => {
  const years = [...points.map(({ year }) => year), ...targets.flatMap((target) => goalOf(target, unit)?.year ?? [])];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return [first - (first === last ? 1 : 0), last + (width < 500 ? 0.5 : 0.2)];
};

interface Drawn {
  readonly points: readonly SeriesPoint[];
  readonly targets: readonly TargetTrack[];
  readonly unit: string;
  readonly width: number;
}

const middleOf = (drawn: Drawn): number => {
  const [first, last] = ends(drawn);
  return (first + last) / 2;
};

const marksOf = (drawn: Drawn): NonNullable<PlotOptions['marks']> => {
  const { points, targets, unit, width } = drawn;
  const goals = targets.flatMap((target) => {
    const goal = goalOf(target, unit);
    return goal === undefined ? [] : [{ ...goal, target }];
  });
  const paths = goals.flatMap(({ year, value, target: { course } }) =>
    course === undefined || course.latest.year >= year ? [] : [{ year, value, course }],
  );
  const needed = paths.map(({ course, year, value }): [Point, Point] => [
    { year: course.latest.year, value: course.latest.value, label: '' },
    { year, value, label: '' },
  ]);
  const seen = paths.flatMap(({ course, year }): [Point, Point][] =>
    course.projected === undefined
      ? []
      : [
          [
            { year: course.latest.year, value: course.latest.value, label: '' },
            { year, value: course.projected, label: `${roundedText(course.projected, unit)} at the growth seen` },
          ],
        ],
  );
  const middle = paths.flatMap(({ course, year, value }): Point[] =>
    course.needed === undefined
      ? []
      : [
          {
            year: (course.latest.year + year) / 2,
            value: (course.latest.value + value) / 2,
            label: `${growthText(course.needed)} a year needed`,
          },
        ],
  );
  const rivals = points.flatMap(({ year, rivals: others }) => others.map(({ value }) => ({ year, value })));
  const place = { x: 'year', y: 'value' } as const;
  return [
    ruleY([0], { stroke: 'var(--ink)' }),
    ...needed.map((path) =>
      line(path, { ...place, stroke: 'var(--figure)', strokeDasharray: '5 4', strokeWidth: 1.5 }),
    ),
    ...seen.map((path) => line(path, { ...place, stroke: 'var(--soft)', strokeDasharray: '1 4', strokeWidth: 1.5 })),
    line(points, { ...place, stroke: 'var(--figure)', strokeWidth: 2 }),
    dot(rivals, { ...place, symbol: 'times', stroke: 'var(--bad)', r: 4 }),
    dot(points, {
      ...place,
      r: 4,
      stroke: 'var(--figure)',
      fill: ({ official }: SeriesPoint) => (official ? 'var(--figure)' : 'var(--paper)'),
      strokeWidth: 1.75,
    }),
    text(labelled(points, width), {
      ...place,
      text: ({ value }: SeriesPoint) => roundedText(value, unit),
      dy: -13,
      className: 'halo',
    }),
    dot(goals, { ...place, symbol: 'diamond2', r: 6, stroke: 'var(--ink)', strokeWidth: 1.75, fill: 'var(--paper)' }),
    ...goals.map((goal) => {
      // the label stands on the side of the path that the growth seen leaves free
      const below = (goal.target.course?.projected ?? 0) > goal.value;
      return text([goal], {
        ...place,
        text: () => `target ${roundedText(goal.value, unit)}\nby ${goal.year}`,
        textAnchor: goal.year > middleOf(drawn) ? 'end' : 'middle',
        lineAnchor: below ? 'top' : 'bottom',
        dx: goal.year > middleOf(drawn) ? 8 : 0,
        dy: below ? 11 : -11,
        fontWeight: 600,
        className: 'halo',
      });
    }),
    text(
      seen.map(([, end]) => end),
      { ...place, text: 'label', textAnchor: 'end', dx: 8, dy: -8, fill: 'var(--soft)', className: 'halo' },
    ),
    text(middle, {
      ...place,
      text: 'label',
      textAnchor: 'end',
      dx: -8,
      dy: -10,
      fill: 'var(--figure)',
      className: 'halo',
    }),
  ];
};

interface SeriesChartProps {
  readonly series: Series;
  /** Targets that are measured against it. */
  readonly targets: readonly TargetTrack[];
}

/** A series year by year, with its targets and the path there. Filled dots are official, crosses are what other reports give. */
export const SeriesChart = ({ series, targets }: SeriesChartProps): ReactNode => {
  const { years: points, unit, name } = series;
  const draw = useCallback(
    (width: number): PlotOptions => {
      const drawn = { points, targets, unit, width };
      const [first, last] = ends(drawn);
      return {
        height: Math.round(Math.min(320, Math.max(220, width * 0.42))),
        marginLeft: 8,
        marginRight: 28,
        marginTop: 40,
        x: {
          domain: [first - 0.3, last],
          label: null,
          tickFormat: 'd',
          ticks: Math.min(last - first + 1, width / 60),
          interval: 1,
          type: 'linear',
        },
        y: { axis: null, nice: true, zero: true },
        marks: marksOf(drawn),
      };
    },
    [points, targets, unit],
  );
  return <Chart label={`${name}, year by year; the values stand in the table below`} draw={draw} />;
};
