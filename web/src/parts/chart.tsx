import { type PlotOptions, plot } from '@observablehq/plot';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWidth } from './use-width.js';
import './chart.css';

interface ChartProps {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** The chart for a width in pixels. */
  readonly draw: (width: number) => PlotOptions;
}

/** A chart as wide as its place. It brings no style of its own, which the server's policy would forbid: that stands in chart.css. */
export const Chart = ({ label, draw }: ChartProps): ReactNode => {
  const [box, width] = useWidth();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (width === 0) return;
    const drawn = plot({ ...draw(width), width, className: 'plot', ariaLabel: label });
    for (const style of drawn.querySelectorAll('style')) style.remove();
    // groups are not for naming: what the chart shows stands in its label
    for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    if (drawn.localName === 'svg' && drawn.querySelector('a') === null) drawn.setAttribute('role', 'img');
    place.current?.replaceChildren(drawn);
  }, [width, label, draw]);
  return (
    <div ref={box} className="chart">
      <div ref={place} />
    </div>
  );
};
