import { z } from 'zod';
import { Span } from './span.js';

/** Universal part-of-speech tags, version 2. */
export const Upos = z.enum([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);
export type Upos = z.infer<typeof Upos>;

/** One word or mark of a sentence, with its place in the dependency tree. */
export const Token = z.object({
  span: Span,
  form: z.string(),
  lemma: z.string(),
  upos: Upos,
  /** Universal features that the analysis tells, such as `{ Number: 'Plur' }`, `{ Tense: 'Past', VerbForm: 'Fin' }`. */
  feats: z.record(z.string(), z.string()),
  /** Index in the sentence's `tokens` of the governing token; -1 for the root. */
  head: z.number().int().min(-1),
  /** Universal Dependencies relation to the head, with subtype (`nsubj:pass`); `root` for the root. */
  deprel: z.string(),
});
export type Token = z.infer<typeof Token>;

export const NameType = z.enum(['person', 'organization', 'place', 'other']);
export type NameType = z.infer<typeof NameType>;

/** A proper name: tokens `first` to `last`, both included. */
export const Name = z.object({
  span: Span,
  type: NameType,
  first: z.number().int().nonnegative(),
  last: z.number().int().nonnegative(),
});
export type Name = z.infer<typeof Name>;

/** A sentence with its Universal Dependencies tree. `tokens` is never empty; exactly one token is the root. */
export const Sentence = z.object({
  span: Span,
  tokens: z.array(Token),
  names: z.array(Name),
});
export type Sentence = z.infer<typeof Sentence>;
