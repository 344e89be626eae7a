import { describe, expect, it } from 'vitest';
import { affixBuckets, shape, wordKeys } from '../../src/language/en/features.js';
import { FEATURE_ROWS } from './feature-rows.js';

describe('features', () => {
  it.each(FEATURE_ROWS)('sees of $form what training saw', ({ form, keys, buckets }) => {
    expect(wordKeys(form)).toEqual(keys);
    expect(affixBuckets(form)).toEqual(buckets);
  });

  it('draws the shape of a word', () => {
    expect(['Russia', 'U.S.', '2024', '123456', 'iPhone', 'EU', 'BRICS', '—'].map(shape)).toEqual([
      'Xxx',
      'X.X.',
      'dddd',
      'dddd',
      'xXxx',
      'XX',
      'XX',
      '—',
    ]);
  });
});
