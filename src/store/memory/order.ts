import type { Document } from '../../model/document.js';
import type { Addition } from '../store.js';

/** Order of two texts by their UTF-16 code units. */
export const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const published = (document: Document): string => document.source.published ?? '';

/** Documents by date of publication and id. */
export const byDocument = (a: Document, b: Document): number => text(published(a), published(b)) || text(a.id, b.id);
const byInstant = (a: Addition, b: Addition): number => text(a.added, b.added) || text(a.id, b.id);

/** What was added at or after an instant, by instant and id. */
export const since = (instant: string, added: ReadonlyMap<string, string>): Addition[] =>
  [...added]
    .map(([id, at]) => ({ id, added: at }))
    .filter((addition) => addition.added >= instant)
    .sort(byInstant);
