import { createHash } from 'node:crypto';
import { byText } from '../model/by-text.js';
import type { Document } from '../model/document.js';
import type { Statement } from '../model/statement.js';

const place = ({ evidence, id = '' }: Statement): readonly [number, string] => [evidence[0]?.start ?? 0, id];

const byPlace = (a: Statement, b: Statement): number => {
  const [[start, id], [otherStart, otherId]] = [place(a), place(b)];
  return start - otherStart || byText(id, otherId);
};

/** What a document and its statements are known by: a SHA-256 of both, in hexadecimal. Any change to either changes it. */
export const digestOf = (document: Document, statements: readonly Statement[]): string => {
  const hash = createHash('sha256').update(JSON.stringify(document));
  for (const statement of [...statements].sort(byPlace))
    hash.update(`\n${JSON.stringify({ ...statement, document: document.id })}`);
  return hash.digest('hex');
};
