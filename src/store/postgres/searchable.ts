import { createHash } from 'node:crypto';

/** An entry of an index of PostgreSQL may take a third of a page; this is well below, in whatever script. */
const LONGEST = 300;

/** A party, field or block key as it is indexed: a text too long for an index is shortened and told apart by its hash. */
export const searchable = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 64)}${createHash('sha256').update(text).digest('hex')}`;
