import { dateInWords } from '../codes/wording/date-wording.js';
import { amountInWords } from '../codes/wording/quantity-wording.js';
import { latestPoint, yearlyValue } from './course.js';
import { money } from './shown-amount.js';
import type { Course, Series } from './tracking.js';

const WIDTH = 640;
const HEIGHT = 260;
const MARGIN = { top: 44, right: 120, bottom: 32, left: 16 };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);
const rounded = (value: number): string => value.toFixed(1).replace(/\.0$/u, '');

const STYLE =
  'text{font:12px ui-sans-serif,system-ui,sans-serif;fill:#444}.name{font-weight:600;font-size:13px;fill:#1c1c1a}' +
  '.year{fill:#3d6a96}.part{fill:none;stroke:#3d6a96;stroke-dasharray:3 2}.goal{stroke:#b4552d;stroke-dasharray:2 3}.mark{fill:#b4552d}' +
  '.pace{stroke:#8a8a84;stroke-dasharray:5 4;fill:none}.axis{stroke:#c9c7c0}';

/** A target to draw. */
export interface SvgGoal {
  readonly value: number;
  readonly year?: number;
}

/**
 * A series as an SVG picture of its own, 640 × 260: bars for years, hollow ones for parts of years, the target as a diamond
 * on a dotted line, the pace seen as a dashed one. The same series gives the same bytes.
 */
export const renderSvg = (series: Series, goal?: SvgGoal, course?: Course): string => {
  const points = [...series.years, ...series.parts].sort((a, b) => a.year - b.year || b.months - a.months);
  const years = [...points.map(({ year }) => year), ...(goal?.year === undefined ? [] : [goal.year])];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const values = [...points.map(({ value }) => value), goal?.value ?? 0, course?.projected ?? 0];
  const top = Math.max(...values, 1);
  const step = (WIDTH - MARGIN.left - MARGIN.right) / Math.max(1, last - first + 1);
  const base = HEIGHT - MARGIN.bottom;
  const x = (year: number): number => MARGIN.left + (year - first + 0.5) * step;
  const y = (value: number): number => base - (value / top) * (base - MARGIN.top);
  const wide = Math.min(36, step * 0.62);

  const bars = points.map((point) => {
    const { year, value } = point;
    const [width, kind] = series.years.includes(point) ? [wide, 'year'] : [wide * 0.7, 'part'];
    const title = `<title>${escaped(`${dateInWords(point.period)}: ${amountInWords({ value, unit: series.unit })}`)}</title>`;
    return `<rect class="${kind}" x="${rounded(x(year) - width / 2)}" y="${rounded(y(value))}" width="${rounded(width)}" height="${rounded(base - y(value))}">${title}</rect>`;
  });
  const every = Math.max(1, Math.ceil(34 / step));
  const labels = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (last - year) % every === 0)
    .map((year) => `<text x="${rounded(x(year))}" y="${base + 18}" text-anchor="middle">${year}</text>`);
  const latest = latestPoint(series);
  const latestLabel =
    latest === undefined || latest.months !== 12
      ? ''
      : `<text x="${rounded(x(latest.year))}" y="${rounded(y(latest.value) - 6)}" text-anchor="middle">${escaped(money(latest.value, series.unit))}</text>`;
  const pace =
    latest === undefined || goal?.year === undefined || course?.projected === undefined
      ? ''
      : `<path class="pace" d="M${rounded(x(latest.year))} ${rounded(y(yearlyValue(latest)))}L${rounded(x(goal.year))} ${rounded(y(course.projected))}"/>`;
  const target =
    goal === undefined
      ? ''
      : [
          `<line class="goal" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${rounded(y(goal.value))}" y2="${rounded(y(goal.value))}"/>`,
          `<path class="mark" d="M${rounded(x(goal.year ?? last))} ${rounded(y(goal.value) - 5)}l5 5-5 5-5-5z"/>`,
          `<text x="${WIDTH - MARGIN.right + 8}" y="${rounded(y(goal.value) + 4)}">${escaped(money(goal.value, series.unit))}</text>`,
        ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(series.name)}"><style>${STYLE}</style>
<text class="name" x="${MARGIN.left}" y="20">${escaped(series.name)}</text>
<line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${base}" y2="${base}"/>
${[...bars, ...labels, latestLabel, target, pace].filter((element) => element !== '').join('\n')}
</svg>
`;
};
