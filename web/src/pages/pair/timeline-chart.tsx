import { axisX, axisY, dot, gridX, type PlotOptions, text } from '@observablehq/plot';
import { type ReactNode, useCallback } from 'react';
import type { TimelineEntry } from '../../api/answers.js';
import { dateText } from '../../format/date-text.js';
import { inWords } from '../../format/words.js';
import { Chart } from '../../parts/chart.js';
import { recordPath } from '../../routing/route.js';

interface Happening {
  readonly lane: string;
  readonly day: Date;
  readonly type: string;
  readonly title: string;
  readonly href: string;
  readonly place: string;
}

const ROW = 24;
const MEETINGS = 'meetings';

const happenings = (entries: readonly TimelineEntry[]): Happening[] =>
  entries.flatMap(({ date, start, end, act, record }) => {
    const told = start ?? end;
    if (told === undefined) return [];
    const lanes =
      record.type === 'meeting' ? [MEETINGS] : record.fields.length === 0 ? ['other'] : record.fields.map(inWords);
    return lanes.map((lane) => ({
      lane,
      day: new Date(told),
      type: record.type,
      title: `${dateText(date)}: ${record.title}${act === undefined ? '' : `, ${inWords(act)}`}`,
      href: recordPath(record.id),
      place: typeof record.slots['place'] === 'string' ? record.slots['place'] : '',
    }));
  });

const LETTER = 6.6;

/** Meetings whose places can be written beside one another over so many pixels. */
const spaced = (meetings: readonly Happening[], width: number): Happening[] => {
  const times = meetings.map(({ day }) => day.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const shown: Happening[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const meeting of meetings) {
    const at = ((meeting.day.getTime() - first) / Math.max(1, last - first)) * width;
    const half = (meeting.place.length * LETTER) / 2;
    if (at - half < free) continue;
    shown.push(meeting);
    free = at + half + 6;
  }
  return shown;
};

/** Meetings in the first lane, agreements and packages each in the lane of its field; each dot leads to its record. */
export const TimelineChart = ({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode => {
  const draw = useCallback(
    (width: number): PlotOptions => {
      const items = happenings(entries);
      const counts = new Map<string, number>();
      for (const { lane } of items) counts.set(lane, (counts.get(lane) ?? 0) + 1);
      const lanes = [...counts]
        .sort(([a, x], [b, y]) => Number(b === MEETINGS) - Number(a === MEETINGS) || y - x || (a < b ? -1 : 1))
        .map(([lane]) => lane);
      const margin = Math.min(120, Math.round(width * 0.28));
      return {
        height: lanes.length * ROW + 50,
        marginLeft: margin,
        marginRight: 24,
        marginTop: 24,
        x: { type: 'utc', inset: 12 },
        y: { type: 'band', domain: lanes, label: null },
        marks: [
          gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
          axisX({ anchor: 'top', label: null, tickSize: 0, ticks: Math.max(2, Math.floor((width - margin) / 90)) }),
          axisY({ label: null, tickSize: 0, textAnchor: 'start', dx: -margin + 8 }),
          dot(items, {
            x: 'day',
            y: 'lane',
            r: 5,
            fill: ({ type }: Happening) => `var(--${type})`,
            fillOpacity: 0.75,
            stroke: 'var(--paper)',
            title: 'title',
            href: 'href',
            ariaLabel: 'title',
          }),
          text(
            spaced(
              items.filter(({ lane }) => lane === MEETINGS),
              width - margin,
            ),
            { x: 'day', y: 'lane', text: 'place', dy: -11, fill: 'var(--meeting)', className: 'halo' },
          ),
        ],
      };
    },
    [entries],
  );
  return <Chart label="Meetings and agreements by field over time; the same stands in the list below" draw={draw} />;
};
