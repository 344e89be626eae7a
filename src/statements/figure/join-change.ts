import type { Draft } from '../statement-reader.js';
import type { Site } from './site.js';

type FigureDraft = Draft<'figure'>;

/** A figure and where its amount, or the word of its change, stands. */
export interface Placed {
  readonly site: Site;
  readonly figure: FigureDraft;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** "$4bn |against $3bn", "from $3bn": the amount of another time. */
const OTHER_TIME = /(?:from|against|versus|vs|after|with)\s+(?:\p{Ll}+\s+){0,2}$/u;

/**
 * Gives a change that was read on its own to the amount of the same measure beside it: "Trade came to $4bn, |an increase of 5%",
 * "Trade was 5% higher |at $4bn". Two changes, two parties, two times stay apart.
 */
export const joinChanges = (
  text: string,
  amounts: readonly Placed[],
  changes: readonly Placed[],
): readonly FigureDraft[] => {
  const joined = new Map<Placed, FigureDraft>();
  const alone: FigureDraft[] = [];
  for (const change of changes) {
    const fits = amounts.filter(
      ({ site, figure }) =>
        figure.change === undefined &&
        figure.quantity?.unit !== 'percent' &&
        figure.indicator === change.figure.indicator &&
        figure.status === change.figure.status &&
        isSame(new Set(figure.parties).size, new Set([...figure.parties, ...change.figure.parties]).size) &&
        (change.figure.period === undefined ||
          figure.period === undefined ||
          isSame(figure.period, change.figure.period)) &&
        !OTHER_TIME.test(text.slice(Math.max(0, site.span.start - 24), site.span.start)),
    );
    const host =
      fits.findLast(({ site }) => site.last < change.site.first) ??
      (change.figure.rule === 'figure-continued' ? undefined : fits.find(({ site }) => site.first > change.site.last));
    if (!host || joined.has(host) || change.figure.change === undefined) alone.push(change.figure);
    else joined.set(host, { ...host.figure, change: change.figure.change });
  }
  return [...amounts.map((placed) => joined.get(placed) ?? placed.figure), ...alone];
};
