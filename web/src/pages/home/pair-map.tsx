import { geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { type ReactNode, useMemo } from 'react';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import type { PairSummary } from '../../api/answers.js';
import capitals from '../../data/capitals.json';
import { useWidth } from '../../parts/use-width.js';
import { pairPath } from '../../routing/route.js';

const POINTS: Readonly<Record<string, readonly number[]>> = capitals;
const LAND = feature(atlas, atlas.objects.land);
const BORDERS = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
const GRATICULE = geoGraticule10();
/** Share of the height that is drawn: Antarctica has no pairs. */
const SHOWN = 0.87;
const MOST_LABELS = 24;

const pointOf = (party: string): [number, number] | undefined => {
  const [longitude, latitude] = POINTS[party] ?? [];
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude];
};

interface Label {
  readonly party: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const LETTER = 6.6;
const LINE = 13;

const clashes = (label: Label, others: readonly Label[]): boolean =>
  others.some(
    (other) =>
      Math.abs(other.y - label.y) < LINE &&
      label.x < other.x + other.name.length * LETTER + 4 &&
      other.x < label.x + label.name.length * LETTER + 4,
  );

/** Labels that do not lie over one another, beside or above their points, those of the parties with most first. */
const fitting = (points: readonly Label[], width: number): Label[] => {
  const placed: Label[] = [];
  for (const { party, name, x, y } of points.slice(0, MOST_LABELS)) {
    const long = name.length * LETTER;
    const places = [
      { x: x + 6, y: y + 4 },
      { x: x - long - 5, y: y + 4 },
      { x: x - long / 2, y: y - 8 },
      { x: x - long / 2, y: y + 16 },
    ];
    const free = places
      .map((place): Label => ({ party, name, ...place }))
      .find((label) => label.x > 0 && label.x + long < width && !clashes(label, placed));
    if (free !== undefined) placed.push(free);
  }
  return placed;
};

/** A curve from one point to another, bent to the north. */
const curve = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string => {
  const bend = Math.hypot(x2 - x1, y2 - y1) * 0.22;
  return `M${x1},${y1}Q${(x1 + x2) / 2},${(y1 + y2) / 2 - bend} ${x2},${y2}`;
};

interface MapProps {
  readonly pairs: readonly PairSummary[];
  /** How much there is between a pair. */
  readonly countOf: (pair: PairSummary) => number;
  readonly marked: string | undefined;
  readonly mark: (pair: string | undefined) => void;
}

/** The world's pairs as arcs, wider where there is more. All of it stands in the list beside it too, where keys reach it. */
export const PairMap = ({ pairs, countOf, marked, mark }: MapProps): ReactNode => {
  const [box, width] = useWidth();
  const drawn = useMemo(() => {
    if (width === 0) return undefined;
    const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
    const path = geoPath(projection);
    const height = Math.round(path.bounds({ type: 'Sphere' })[1][1] * SHOWN);
    return { projection, path, height, land: path(LAND), borders: path(BORDERS), graticule: path(GRATICULE) };
  }, [width]);
  const most = Math.max(1, ...pairs.map(countOf));
  const arcs = pairs.flatMap((pair) => {
    const [from, to] = [pointOf(pair.pair[0]), pointOf(pair.pair[1])];
    const count = countOf(pair);
    return from === undefined || to === undefined || count === 0 ? [] : [{ pair, from, to, count }];
  });
  const weights = new Map<string, { readonly name: string; readonly count: number }>();
  for (const { pair, count } of arcs) {
    for (const [at, party] of pair.pair.entries())
      weights.set(party, { name: pair.names[at] ?? party, count: (weights.get(party)?.count ?? 0) + count });
  }
  const labels =
    drawn === undefined
      ? []
      : [...weights]
          .sort(([, a], [, b]) => b.count - a.count)
          .flatMap(([party, { name }]): Label[] => {
            const at = drawn.projection(pointOf(party) ?? [0, 0]);
            return at === null ? [] : [{ party, name, x: at[0], y: at[1] }];
          });
  return (
    <div ref={box} className="map">
      {drawn === undefined ? null : (
        <svg aria-hidden="true" width={width} height={drawn.height} viewBox={`0 0 ${width} ${drawn.height}`}>
          <path className="graticule" d={drawn.graticule ?? ''} />
          <path className="land" d={drawn.land ?? ''} />
          <path className="borders" d={drawn.borders ?? ''} />
          {arcs.map(({ pair, from, to, count }) => {
            const key = pair.pair.join(' ');
            const [start, end] = [drawn.projection(from), drawn.projection(to)];
            if (start === null || end === null) return null;
            const d = curve(start, end);
            return (
              <a
                key={key}
                className={marked === key ? 'arc marked' : 'arc'}
                onPointerEnter={() => mark(key)}
                onPointerLeave={() => mark(undefined)}
                href={pairPath(pair.pair)}
                tabIndex={-1}
              >
                <path className="wide" d={d} />
                <path d={d} strokeWidth={1 + 5 * Math.sqrt(count / most)} />
              </a>
            );
          })}
          {[...weights.keys()].map((party) => {
            const at = drawn.projection(pointOf(party) ?? [0, 0]);
            return at === null ? null : <circle key={party} cx={at[0]} cy={at[1]} r={2.5} />;
          })}
          {fitting(labels, width).map(({ party, name, x, y }) => (
            <text key={party} x={x} y={y}>
              {name}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
};
