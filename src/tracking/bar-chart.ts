import { dateInWords } from '../codes/wording/date-wording.js';
import { numberInWords } from '../codes/wording/quantity-wording.js';
import { shown } from './shown-amount.js';
import type { Course, Series, SeriesPoint } from './tracking.js';

/** A line of a chart: what it stands for, its length and how it is drawn. */
interface Bar {
  readonly label: string;
  readonly value: number;
  readonly kind: 'year' | 'part' | 'goal' | 'outlook';
  readonly note: string;
}

/** Eighths of a block, from none to seven. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

const SHADES: Readonly<Record<Exclude<Bar['kind'], 'year'>, string>> = { part: '▒', goal: '┄', outlook: '·' };

const drawn = ({ value, kind }: Bar, top: number, width: number): string => {
  const eighths = Math.max(1, Math.round((value / top) * width * 8));
  const full = Math.floor(eighths / 8);
  if (kind === 'year') return `${'█'.repeat(full)}${EIGHTHS[eighths % 8] ?? ''}`;
  const length = Math.max(1, Math.round(eighths / 8));
  return kind === 'goal' ? `${SHADES.goal.repeat(length - 1)}◆` : SHADES[kind].repeat(length);
};

const barOf =
  (kind: Bar['kind']) =>
  (point: SeriesPoint): Bar => ({
    label: dateInWords(point.period).replace(/(?<=\p{L}{3})\p{L}+/gu, ''),
    value: point.value,
    kind,
    note: point.rivals.length === 0 ? '' : ' ≠',
  });

/** The bars of a series: years and parts in order of time, then where the pace seen leads, then the goal. */
const barsOf = (
  series: Series,
  goal: { readonly value: number; readonly year?: number } | undefined,
  course: Course | undefined,
): Bar[] => {
  const end = ({ period }: SeriesPoint): string => JSON.stringify(period).slice(-10);
  const observed = [
    ...series.years.map((point) => ({ point, bar: barOf('year')(point) })),
    ...series.parts.map((point) => ({ point, bar: barOf('part')(point) })),
  ]
    .sort((a, b) => a.point.year - b.point.year || end(a.point).localeCompare(end(b.point)))
    .map(({ bar }) => bar);
  if (goal === undefined) return observed;
  const label = goal.year === undefined ? 'target' : String(goal.year);
  const outlook: Bar[] =
    course?.projected === undefined
      ? []
      : [{ label, value: course.projected, kind: 'outlook', note: ' at the pace seen' }];
  return [...observed, ...outlook, { label, value: goal.value, kind: 'goal', note: ' target' }];
};

/** Width of a chart in columns, labels and amounts included. */
const COLUMNS = 76;

/**
 * A series as horizontal bars for a terminal of 80 columns: whole years solid, parts of years shaded, the target a dotted
 * line that ends in a diamond. `≠` marks a value that reports disagree on.
 */
export const barChart = (
  series: Series,
  goal?: { readonly value: number; readonly year?: number },
  course?: Course,
): string => {
  const bars = barsOf(series, goal, course);
  if (bars.length === 0) return '';
  const top = Math.max(...bars.map(({ value }) => value));
  const tails = bars.map(({ value, note }) => ` ${numberInWords(shown(value))}${note}`);
  const labelWidth = Math.max(...bars.map(({ label }) => label.length));
  const width = Math.max(10, COLUMNS - labelWidth - 2 - Math.max(...tails.map((tail) => tail.length)));
  return bars
    .map((bar, index) => `${bar.label.padEnd(labelWidth)}  ${drawn(bar, top, width)}${tails[index] ?? ''}`)
    .join('\n');
};
