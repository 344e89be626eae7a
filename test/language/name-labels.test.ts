import { describe, expect, it } from 'vitest';
import { knownType } from '../../src/language/en/known-names.js';
import { bestLabels } from '../../src/language/name-labels.js';
import { namesOf } from '../../src/language/names.js';
import type { NameType } from '../../src/model/sentence.js';

const LABELS = ['O', 'B-place', 'I-place', 'B-person', 'I-person'];

describe('bestLabels', () => {
  it.each([
    {
      text: 'a name of one type, though the second word alone would be another',
      scores: [
        [0, 2, 0, 1, 0],
        [0, 0, 2, 0, 3],
        [1, 0, 0, 0, 0],
      ],
      want: ['B-place', 'I-place', 'O'],
    },
    { text: 'no name that begins in its middle', scores: [[1, 0, 5, 0, 0]], want: ['O'] },
    {
      text: 'two names side by side',
      scores: [
        [0, 0, 0, 3, 0],
        [0, 3, 0, 0, 1],
      ],
      want: ['B-person', 'B-place'],
    },
    { text: 'the first label where all are equal', scores: [[0, 0, 0, 0, 0]], want: ['O'] },
  ])('$text', ({ scores, want }) => {
    const best = bestLabels(LABELS)(scores.length, (word, label) => scores[word]?.[label] ?? 0);
    expect(Array.from(best, (i) => LABELS[i])).toEqual(want);
  });
});

describe('names', () => {
  const sentence = (...forms: string[]) => ({
    span: { start: 0, end: forms.length * 20 },
    tokens: forms.map((form, i) => ({
      span: { start: i * 20, end: i * 20 + form.length },
      form,
      lemma: form,
      upos: 'PROPN' as const,
      feats: {},
      head: i - 1,
      deprel: i === 0 ? 'root' : 'flat',
    })),
    names: [],
  });

  it('are put together from labels', () => {
    const { tokens } = sentence('New', 'Delhi', 'hosts', 'Osei');
    expect(
      namesOf(
        ['B-place', 'I-place', 'O', 'B-person'],
        tokens.map((t) => t.span),
      ),
    ).toEqual([
      { type: 'place', first: 0, last: 1, span: { start: 0, end: 25 } },
      { type: 'person', first: 3, last: 3, span: { start: 60, end: 64 } },
    ]);
  });

  it.each<{ words: string[]; type: NameType; want: NameType }>([
    { words: ['Gazprom'], type: 'place', want: 'organization' },
    { words: ['Saudi', 'Arabia'], type: 'organization', want: 'place' },
    { words: ['the', 'United', 'Nations'], type: 'place', want: 'organization' },
    { words: ['Lincoln'], type: 'person', want: 'person' },
    { words: ['Adwoa', 'Mensah'], type: 'person', want: 'person' },
  ])('$words are known as $want', ({ words, type, want }) => {
    const named = sentence(...words);
    expect(knownType(named, { span: named.span, type, first: 0, last: words.length - 1 })).toBe(want);
  });
});
