import { byText } from '../../model/by-text.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import type { Judgement } from '../../model/judgement.js';
import type { Record } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import type { Piece } from '../contents.js';

/** What a register in memory holds, in the order in which pieces come. */
interface Held {
  readonly documents: readonly {
    readonly document: Document;
    readonly statements: readonly Statement[];
    readonly added: string | undefined;
  }[];
  readonly decisions: readonly { readonly decision: Decision; readonly added: string | undefined }[];
  readonly marks: ReadonlyMap<string, string>;
  readonly records: readonly Record[];
  readonly judgements: readonly Judgement[];
  /** Key → statements. */
  readonly blocks: ReadonlyMap<string, ReadonlySet<string>>;
}

const byKey = <T>(map: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => byText(a, b));

const keysOfStatements = (blocks: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> => {
  const keysOf = new Map<string, string[]>();
  for (const [key, members] of byKey(blocks))
    for (const statement of members) keysOf.set(statement, [...(keysOf.get(statement) ?? []), key]);
  return keysOf;
};

const instant = (added: string | undefined): { readonly added?: string } => (added === undefined ? {} : { added });

/** The pieces of a register in memory, not copied. */
export const piecesOf = ({ documents, decisions, marks, records, judgements, blocks }: Held): Piece[] => [
  ...documents.map(
    ({ document, statements, added }): Piece => ({ kind: 'document', document, statements, ...instant(added) }),
  ),
  ...decisions.map(({ decision, added }): Piece => ({ kind: 'decision', decision, ...instant(added) })),
  ...byKey(marks).map(([name, time]): Piece => ({ kind: 'mark', name, time })),
  ...records.map((record): Piece => ({ kind: 'record', record })),
  ...judgements.map((judgement): Piece => ({ kind: 'judgement', judgement })),
  ...byKey(keysOfStatements(blocks)).map(([statement, keys]): Piece => ({ kind: 'block', statement, keys })),
];
