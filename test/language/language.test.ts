import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTree } from '../../src/language/format-tree.js';
import { type Language, loadLanguage } from '../../src/language/language.js';
import { loadLanguagePool } from '../../src/language/pool.js';
import { Sentence } from '../../src/model/sentence.js';
import { ANALYSIS_TEXTS } from './analysis-texts.js';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});
afterAll(() => language.close());

describe('analyse', () => {
  it('gives valid sentences whose offsets are exact and whose trees are trees', async () => {
    const analysed = await language.analyse(ANALYSIS_TEXTS);
    expect(analysed).toHaveLength(ANALYSIS_TEXTS.length);
    analysed.forEach((sentences, i) => {
      const text = ANALYSIS_TEXTS[i] ?? '';
      for (const sentence of sentences) {
        expect(Sentence.parse(sentence)).toEqual(sentence);
        for (const token of sentence.tokens) expect(text.slice(token.span.start, token.span.end)).toBe(token.form);
        for (const name of sentence.names) {
          expect(name.span.start).toBe(sentence.tokens[name.first]?.span.start);
          expect(name.span.end).toBe(sentence.tokens[name.last]?.span.end);
        }
        expect(sentence.tokens.filter((t) => t.head === -1).map((t) => t.deprel)).toEqual(['root']);
        for (let node = 0, steps = 0; node !== -1; node = sentence.tokens[node]?.head ?? -1)
          expect(steps++).toBeLessThanOrEqual(sentence.tokens.length);
      }
    });
  });

  it('gives the same bytes whatever the batch and however many threads', async () => {
    const wanted = JSON.stringify(await language.analyse(ANALYSIS_TEXTS));
    for (const [threads, batchTokens] of [
      [1, 1],
      [1, 97],
      [2, 500],
      [2, 20_000],
      [4, 2000],
    ] as const) {
      const other = await loadLanguage({ threads, batchTokens });
      expect(JSON.stringify(await other.analyse(ANALYSIS_TEXTS)), `${threads} threads, ${batchTokens} a batch`).toBe(
        wanted,
      );
      await other.close();
    }
    const alone: unknown[] = [];
    for (const text of ANALYSIS_TEXTS) alone.push((await language.analyse([text]))[0]);
    expect(JSON.stringify(alone), 'one text at a time').toBe(wanted);
    const reversed = (await language.analyse([...ANALYSIS_TEXTS].reverse())).reverse();
    expect(JSON.stringify(reversed), 'in another order').toBe(wanted);
  });

  it('gives the same bytes from a pool of workers', async () => {
    const pool = loadLanguagePool(2);
    const texts = Array.from({ length: 60 }, (_, i) => ANALYSIS_TEXTS[i % ANALYSIS_TEXTS.length] ?? '');
    expect(JSON.stringify(await pool.analyse(texts))).toBe(JSON.stringify(await language.analyse(texts)));
    await pool.close();
  });

  it('analyses nothing to nothing', async () => {
    expect(await language.analyse([])).toEqual([]);
    expect(await language.analyse(['', ' \n '])).toEqual([[], []]);
  });

  it('takes a very long sentence', async () => {
    const [sentences] = await language.analyse([
      `The ministers signed ${'a protocol on roads, '.repeat(400)}and left.`,
    ]);
    expect(sentences?.flatMap((s) => s.tokens).length).toBe(2006);
  });

  it('tells voice, tense and roles', async () => {
    const [sentences] = await language.analyse(['Ghana signed the accord. The accord was signed by Ghana.']);
    const [active, passive] = sentences ?? [];
    const token = (sentence: Sentence | undefined, form: string) => sentence?.tokens.find((t) => t.form === form);
    expect(token(active, 'signed')).toMatchObject({
      lemma: 'sign',
      upos: 'VERB',
      feats: { Tense: 'Past', VerbForm: 'Fin' },
      head: -1,
    });
    expect(token(active, 'Ghana')).toMatchObject({ deprel: 'nsubj', upos: 'PROPN' });
    expect(token(active, 'accord')).toMatchObject({ deprel: 'obj', feats: { Number: 'Sing' } });
    expect(token(passive, 'signed')).toMatchObject({ lemma: 'sign', feats: { VerbForm: 'Part', Voice: 'Pass' } });
    expect(token(passive, 'accord')).toMatchObject({ deprel: 'nsubj:pass' });
    expect(token(passive, 'Ghana')).toMatchObject({ deprel: expect.stringMatching(/^obl/u) as string });
    expect(token(passive, 'was')).toMatchObject({ deprel: 'aux:pass', lemma: 'be', upos: 'AUX' });
  });

  it('prints a tree', async () => {
    const [sentences] = await language.analyse(['Ghana signed the accord.']);
    expect(
      sentences
        ?.map(formatTree)
        .join('\n')
        .split('\n')
        .map((line) =>
          line
            .split(' ')
            .filter((w) => !w.includes('='))
            .join(' '),
        ),
    ).toEqual([
      'root signed VERB (sign)',
      '  nsubj Ghana PROPN',
      '  obj accord NOUN',
      '    det the DET',
      '  punct . PUNCT',
      'name place: Ghana',
    ]);
  });
});
