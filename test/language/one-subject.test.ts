import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, loadLanguage } from '../../src/language/language.js';
import type { Sentence } from '../../src/model/sentence.js';
import { ANALYSIS_TEXTS } from './analysis-texts.js';

/** Sentences in which the scores alone give a word two subjects; `want` are the subjects there should be, as `subject<word`. */
const ROWS: readonly { readonly text: string; readonly want: readonly string[] }[] = [
  {
    text: 'The minister, who with her deputy was among the guests, said the accord would hold.',
    want: ['minister<said', 'who<guests', 'accord<hold'],
  },
  { text: 'The Togolese railway company Sotrail has announced a loan.', want: ['company<announced'] },
  { text: 'Open borders and a common tariff will be, I believe, a central theme.', want: ['I<believe'] },
];

const subjectsOf = (sentence: Sentence): string[] =>
  sentence.tokens
    .filter((t) => /^[nc]subj(?::pass)?$/u.test(t.deprel))
    .map((t) => `${t.form}<${sentence.tokens[t.head]?.form ?? ''}`);

describe('oneSubject', () => {
  let language: Language;
  beforeAll(async () => {
    language = await loadLanguage();
  });
  afterAll(() => language.close());

  it.each(ROWS)('$text', async ({ text, want }) => {
    const [sentences] = await language.analyse([text]);
    expect(sentences?.flatMap(subjectsOf)).toEqual(want);
  });

  it('leaves no word with two subjects, and trees that are trees', async () => {
    const sentences = (await language.analyse(ANALYSIS_TEXTS)).flat();
    for (const sentence of sentences) {
      const heads = sentence.tokens.filter((t) => /^[nc]subj(?::pass)?$/u.test(t.deprel)).map((t) => t.head);
      expect(new Set(heads).size, sentence.tokens.map((t) => t.form).join(' ')).toBe(heads.length);
      expect(sentence.tokens.filter((t) => t.head === -1)).toHaveLength(1);
      for (let at = 0, steps = 0; at !== -1; at = sentence.tokens[at]?.head ?? -1, steps++)
        expect(steps).toBeLessThanOrEqual(sentence.tokens.length);
    }
  });
});
