import { describe, expect, it } from 'vitest';
import { repair } from '../../src/language/en/repair.js';
import type { Sentence, Upos } from '../../src/model/sentence.js';

/** Rows of `form upos head deprel`, head -1 for the root; `want` tells the tokens that must change, the rest must stay. */
const ROWS: readonly {
  text: string;
  tokens: readonly (readonly [string, Upos, number, string])[];
  want: Readonly<Record<number, readonly [number, string]>>;
}[] = [
  {
    text: 'a chain of conjuncts becomes flat',
    tokens: [
      ['transit', 'NOUN', -1, 'root'],
      [',', 'PUNCT', 2, 'punct'],
      ['trade', 'NOUN', 0, 'conj'],
      ['and', 'CCONJ', 4, 'cc'],
      ['energy', 'NOUN', 2, 'conj'],
    ],
    want: { 4: [0, 'conj'] },
  },
  {
    text: 'a list within a list stays',
    tokens: [
      ['gas', 'NOUN', -1, 'root'],
      ['and', 'CCONJ', 2, 'cc'],
      ['oil', 'NOUN', 0, 'conj'],
      ['or', 'CCONJ', 4, 'cc'],
      ['coal', 'NOUN', 2, 'conj'],
    ],
    want: {},
  },
  {
    text: 'conjuncts of different kinds stay',
    tokens: [
      ['met', 'VERB', -1, 'root'],
      ['signed', 'VERB', 0, 'conj'],
      ['accord', 'NOUN', 1, 'conj'],
    ],
    want: {},
  },
  {
    text: 'a second relative clause is coordinate with the first',
    tokens: [
      ['accord', 'NOUN', -1, 'root'],
      ['which', 'PRON', 2, 'nsubj'],
      ['lapsed', 'VERB', 0, 'acl:relcl'],
      ['and', 'CCONJ', 5, 'cc'],
      ['which', 'PRON', 5, 'obj'],
      ['renewed', 'VERB', 0, 'conj'],
    ],
    want: { 5: [2, 'conj'] },
  },
  {
    text: 'a noun beside one with a relative clause stays',
    tokens: [
      ['accord', 'NOUN', -1, 'root'],
      ['which', 'PRON', 2, 'nsubj'],
      ['lapsed', 'VERB', 0, 'acl:relcl'],
      ['and', 'CCONJ', 4, 'cc'],
      ['memorandum', 'NOUN', 0, 'conj'],
    ],
    want: {},
  },
  {
    text: 'the subject of a passive verb is passive',
    tokens: [
      ['accord', 'NOUN', 2, 'nsubj'],
      ['was', 'AUX', 2, 'aux:pass'],
      ['signed', 'VERB', -1, 'root'],
      ['.', 'PUNCT', 0, 'punct'],
    ],
    want: { 0: [2, 'nsubj:pass'], 3: [2, 'punct'] },
  },
  {
    text: 'the subject of an active verb stays',
    tokens: [
      ['Ghana', 'PROPN', 1, 'nsubj'],
      ['signed', 'VERB', -1, 'root'],
      ['.', 'PUNCT', 1, 'punct'],
    ],
    want: {},
  },
];

const sentenceOf = (rows: (typeof ROWS)[number]['tokens']): Sentence => ({
  span: { start: 0, end: rows.length * 10 },
  tokens: rows.map(([form, upos, head, deprel], i) => ({
    span: { start: i * 10, end: i * 10 + form.length },
    form,
    lemma: form,
    upos,
    feats: {},
    head,
    deprel,
  })),
  names: [],
});

describe('repair', () => {
  it.each(ROWS)('$text', ({ tokens, want }) => {
    const sentence = sentenceOf(tokens);
    const frozen = structuredClone(sentence);
    const repaired = repair(sentence).tokens.map((t) => [t.head, t.deprel]);
    expect(repaired).toEqual(tokens.map(([, , head, deprel], i) => want[i] ?? [head, deprel]));
    expect(sentence).toEqual(frozen);
  });
});
