import { z } from 'zod';
import { EntenteError } from '../../model/entente-error.js';

/** Parameters of lists that come a page at a time. */
export const PageQuery = {
  limit: z.int().min(1).max(500).default(50).describe('How many at most'),
  cursor: z.string().max(400).optional().describe('Where the page before ended: its `next`'),
};

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    /** How many there are in all. */
    total: z.number().int(),
    /** Cursor of the page after this; absent on the last. */
    next: z.string().optional(),
  });

/** What an item stands at in its list: the value it is sorted by, and its id. */
export type Place = readonly [key: string | number, id: string];

interface PageOptions<T> {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly placeOf: (item: T) => Place;
  readonly descending?: boolean;
}

const Cursor = z.tuple([z.union([z.string(), z.number()]), z.string()]);

const read = (cursor: string): Place => {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new EntenteError('usage', 'query cursor: is not one that a page of this list gave', { cause });
  }
};

const write = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

const compare = (a: Place, b: Place): number => {
  const [left, right] = [a[0], b[0]];
  if (left !== right) return typeof left === typeof right ? (left < right ? -1 : 1) : typeof left === 'number' ? -1 : 1;
  return a[1] === b[1] ? 0 : a[1] < b[1] ? -1 : 1;
};

interface Placed<T> {
  readonly item: T;
  readonly place: Place;
}

/** The first `most` of what is put in, in order; the rest is not kept, so that no long list is sorted for a short page. */
const first = <T>(most: number, inOrder: (a: Placed<T>, b: Placed<T>) => number) => {
  let kept: Placed<T>[] = [];
  const cut = (): Placed<T>[] => {
    kept.sort(inOrder);
    kept.length = Math.min(kept.length, most);
    return kept;
  };
  let worst: Placed<T> | undefined;
  return {
    put: (placed: Placed<T>): void => {
      if (worst !== undefined && inOrder(placed, worst) >= 0) return;
      if (kept.push(placed) < 2 * most) return;
      kept = cut();
      worst = kept.at(-1);
    },
    cut,
  };
};

/**
 * A page of `items`, sorted by their places. The cursor names the last item of the page before, not its number, so that what comes in
 * or goes out meanwhile neither repeats an item nor skips one.
 *
 * @throws EntenteError `usage` for a cursor that is none
 */
export const page = <T>(items: readonly T[], { limit, cursor, placeOf, descending = false }: PageOptions<T>) => {
  const sign = descending ? -1 : 1;
  const after = cursor === undefined ? undefined : read(cursor);
  // one more tells whether there is another page
  const shown = first<T>(limit + 1, (a, b) => sign * compare(a.place, b.place));
  for (const item of items) {
    const place = placeOf(item);
    if (after === undefined || sign * compare(place, after) > 0) shown.put({ item, place });
  }
  const found = shown.cut();
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    items: found.slice(0, limit).map(({ item }) => item),
    total: items.length,
    ...(last !== undefined && { next: write(last.place) }),
  };
};
