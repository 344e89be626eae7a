import { beforeAll, describe, expect, it } from 'vitest';
import type { Brief, BriefSentence } from '../../src/briefs/brief.js';
import { checkBrief } from '../../src/briefs/check-brief.js';
import { composeBrief } from '../../src/briefs/compose-brief.js';
import { EntenteError } from '../../src/model/entente-error.js';
import { DECADE } from '../samples/decade-told.js';
import { type SampleRegister, sampleRegister } from '../samples/sample-register.js';
import { TASHKENT } from '../samples/tashkent-told.js';
import { type BriefCase, DECADE_CASES, TASHKENT_CASES } from './brief-cases.js';

const sentencesOf = (brief: Brief, part: BriefCase['part']): readonly BriefSentence[] => {
  if (part === 'headline') return [brief.headline];
  return part === 'sections' ? brief.sections.flatMap(({ sentences }) => sentences) : brief[part];
};

const BRIEFS = [
  { name: 'Tashkent 2024', told: TASHKENT, pair: ['RU', 'UZ'], cases: TASHKENT_CASES },
  { name: 'a decade', told: DECADE, pair: ['UY', 'ID'], cases: DECADE_CASES },
] as const;

describe.each(BRIEFS)('brief on $name', ({ told, pair, cases }) => {
  let register: SampleRegister;
  let brief: Brief;
  beforeAll(async () => {
    register = await sampleRegister(told);
    brief = composeBrief({ pair, ...register });
  });

  it.each(cases)('$part', ({ part, says = [], silent = [] }) => {
    const text = sentencesOf(brief, part)
      .map((sentence) => sentence.text)
      .join('\n');
    for (const words of says) expect(text).toContain(words);
    for (const words of silent) expect(text).not.toContain(words);
  });

  it('says nothing that its sources do not say', () => {
    expect(checkBrief(brief, register.statements, register.documents)).toEqual([]);
  });

  it('cites at least one passage in every sentence', () => {
    const cited = new Set(brief.sources.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements)));
    for (const { part } of cases) {
      for (const sentence of sentencesOf(brief, part)) {
        expect(sentence.statements.length).toBeGreaterThan(0);
        for (const id of sentence.statements) expect(cited).toContain(id);
      }
    }
  });

  it('comes out the same whatever the order of what goes in', () => {
    const reversed = {
      records: [...register.records].reverse(),
      statements: [...register.statements].reverse(),
      documents: [...register.documents].reverse(),
    };
    expect(composeBrief({ pair, ...reversed })).toEqual(brief);
  });

  it('is refused where no report falls into the time asked for', () => {
    expect(() => composeBrief({ pair, ...register, until: '1990-01-01' })).toThrow(EntenteError);
  });
});

describe('time of a brief', () => {
  it('names what is new to the two states since then', async () => {
    const register = await sampleRegister(DECADE);
    const brief = composeBrief({ pair: ['UY', 'ID'], ...register, since: '2022-01-01' });
    expect(brief.sources.every(({ published }) => (published ?? '') >= '2022')).toBe(false);
    expect(brief.whyItMatters.map(({ text }) => text)).toContain(
      'New in the register for the two states: science and education.',
    );
    expect(checkBrief(brief, register.statements, register.documents)).toEqual([]);
  });
});
