import { byText } from '../../model/by-text.js';
import type { Document } from '../../model/document.js';
import type { Addition } from '../store.js';

const published = (document: Document): string => document.source.published ?? '';

/** Documents by date of publication and id. */
export const byDocument = (a: Document, b: Document): number =>
  byText(published(a), published(b)) || byText(a.id, b.id);
const byInstant = (a: Addition, b: Addition): number => byText(a.added, b.added) || byText(a.id, b.id);

/** What was added at or after an instant, by instant and id. */
export const since = (instant: string, added: ReadonlyMap<string, string>): Addition[] =>
  [...added]
    .map(([id, at]) => ({ id, added: at }))
    .filter((addition) => addition.added >= instant)
    .sort(byInstant);
