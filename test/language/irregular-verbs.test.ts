import { describe, expect, it } from 'vitest';
import { irregularVerb } from '../../src/language/en/irregular-verbs.js';
import type { Token } from '../../src/model/sentence.js';

const token = (form: string, upos: Token['upos'], feats: Token['feats'] = {}): Token => ({
  span: { start: 0, end: form.length },
  form,
  lemma: form.toLowerCase(),
  upos,
  feats,
  head: -1,
  deprel: 'root',
});

const ROWS = [
  { form: 'froze', want: { lemma: 'freeze', feats: { Tense: 'Past', VerbForm: 'Fin' } } },
  { form: 'oversaw', want: { lemma: 'oversee' } },
  {
    form: 'withheld',
    feats: { Tense: 'Past', VerbForm: 'Part' },
    want: { lemma: 'withhold', feats: { VerbForm: 'Part' } },
  },
  { form: 'undergone', want: { lemma: 'undergo', feats: { VerbForm: 'Part' } } },
  { form: 'found', before: 'to', want: { lemma: 'found' } },
  { form: 'ground', upos: 'NOUN' as const, want: { lemma: 'ground' } },
  {
    form: 'Outbid',
    lemma: 'outby',
    feats: { Tense: 'Past', VerbForm: 'Fin' },
    want: { lemma: 'outbid', feats: { Tense: 'Past', VerbForm: 'Fin' } },
  },
  { form: 'shed', lemma: 'sh', want: { lemma: 'shed', feats: { VerbForm: 'Inf' } } },
  { form: 'signed', want: { lemma: 'signed' } },
] as const;

describe('irregular verbs', () => {
  it.each(ROWS)('$form', (row) => {
    const upos = 'upos' in row ? row.upos : 'VERB';
    const feats = 'feats' in row ? row.feats : { VerbForm: 'Inf' };
    const before = 'before' in row ? token(row.before, 'PART') : undefined;
    const read = { ...token(row.form, upos, feats), ...('lemma' in row ? { lemma: row.lemma } : {}) };
    expect(irregularVerb(read, before)).toMatchObject(row.want);
  });
});
