import type { Document } from './document.js';

/**
 * What a text is told again by: MinHash of its word shingles (Broder 1997), 128 values of 16 bits as base64, behind the number of
 * shingles and a dot. Two sketches tell how much of one text stands in the other, without the texts.
 */
export type TextSketch = string;

/** Values of a sketch. */
export const SKETCH_SIZE = 128;
/** Values that agree in two texts make them candidates: LSH bands, so that not every text is compared with every other. */
const BAND = 2;

interface Sketched {
  readonly id: string;
  readonly shingles: number;
  readonly values: Uint16Array;
  /** Milliseconds of the day of publication; absent where unknown. */
  readonly day: number | undefined;
}

/** What of a document counts here. */
export interface SketchedDocument {
  readonly id: string;
  readonly sketch?: TextSketch | undefined;
  /** ISO 8601 date. */
  readonly published?: string | undefined;
}

/** The shorter text stands in the longer one to so much, and makes up so much of both together: a reprint may be cut to a third. */
const LEAST_CONTAINED = 0.7;
const LEAST_ALIKE = 0.2;
/** Copy is reprinted within days; forms filled in anew each month are no reprints. */
const MOST_DAYS = 10;
const DAY = 86_400_000;

const sketched = ({ id, sketch, published }: SketchedDocument): Sketched | undefined => {
  const [count = '', values] = (sketch ?? '').split('.');
  if (values === undefined) return undefined;
  const bytes = Uint8Array.from(atob(values), (character) => character.charCodeAt(0));
  if (bytes.length !== 2 * SKETCH_SIZE) return undefined;
  const day = Date.parse(published?.slice(0, 10) ?? '');
  return {
    id,
    shingles: Number(count),
    values: new Uint16Array(bytes.buffer),
    day: Number.isNaN(day) ? undefined : day,
  };
};

const isSameText = (a: Sketched, b: Sketched): boolean => {
  if (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > MOST_DAYS * DAY) return false;
  const alike = a.values.reduce((sum, value, at) => sum + (value === b.values[at] ? 1 : 0), 0) / SKETCH_SIZE;
  const shared = (alike * (a.shingles + b.shingles)) / (1 + alike);
  return alike >= LEAST_ALIKE && shared >= LEAST_CONTAINED * Math.min(a.shingles, b.shingles);
};

/** Pairs that agree in a band, each once. */
function* candidates(texts: readonly Sketched[]): Generator<readonly [Sketched, Sketched]> {
  const seen = new Set<string>();
  for (let band = 0; band < SKETCH_SIZE; band += BAND) {
    const buckets = new Map<number, Sketched[]>();
    for (const text of texts) {
      const key = (text.values[band] ?? 0) * 65_536 + (text.values[band + 1] ?? 0);
      for (const other of buckets.get(key) ?? []) {
        const pair = `${other.id}\n${text.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [other, text];
      }
      buckets.set(key, [...(buckets.get(key) ?? []), text]);
    }
  }
}

/**
 * Groups of documents that carry one text, as agency copy that many outlets print: only groups of two and more, ids in order, groups by
 * their first. The same whatever order the documents come in. Documents without a sketch are in no group.
 */
export const sameTexts = (documents: readonly SketchedDocument[]): string[][] => {
  const texts = documents.flatMap((document) => sketched(document) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = new Map<string, string>(texts.map(({ id }) => [id, id]));
  const top = (id: string): string => {
    const above = first.get(id) ?? id;
    return above === id ? id : top(above);
  };
  for (const [a, b] of candidates(texts)) {
    const [one, other] = [top(a.id), top(b.id)].sort();
    if (one !== undefined && other !== undefined && one !== other && isSameText(a, b)) first.set(other, one);
  }
  const groups = new Map<string, string[]>();
  for (const { id } of texts) groups.set(top(id), [...(groups.get(top(id)) ?? []), id]);
  return [...groups.values()].filter(({ length }) => length > 1);
};

/** Which text a document carries: the id of the first document with the same, else its own. */
export const textOf = (groups: readonly (readonly string[])[]): ((document: string) => string) => {
  const texts = new Map(groups.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
  return (document) => texts.get(document) ?? document;
};

/** How many texts documents carry, reprints being one. @param groups those of {@link sameTexts} */
export const countTexts = (documents: Iterable<string>, groups: readonly (readonly string[])[] = []): number =>
  new Set([...documents].map(textOf(groups))).size;

/** What of a document counts for its text. */
export const sketchedDocument = ({
  id,
  sketch,
  source,
}: Pick<Document, 'id' | 'sketch' | 'source'>): SketchedDocument => ({
  id,
  sketch,
  published: source.published,
});
