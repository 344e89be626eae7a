import type { Statement } from '../../src/model/statement.js';

type Slots<S> = S extends Statement
  ? Omit<S, 'id' | 'document' | 'evidence' | 'confidence' | 'rule'> & { readonly confidence?: number }
  : never;

/** A statement as it is written down by hand: the words it rests on instead of their offsets. */
export type Told = { readonly quote: string } & Slots<Statement>;

/** What each sample file tells. */
export type ToldByFile = Readonly<Record<string, readonly Told[]>>;
