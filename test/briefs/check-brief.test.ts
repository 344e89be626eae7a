import { beforeAll, describe, expect, it } from 'vitest';
import type { Brief } from '../../src/briefs/brief.js';
import { checkBrief } from '../../src/briefs/check-brief.js';
import type { Unsupported } from '../../src/briefs/check-sentence.js';
import { composeBrief } from '../../src/briefs/compose-brief.js';
import { type SampleRegister, sampleRegister } from '../samples/sample-register.js';
import { TASHKENT } from '../samples/tashkent-told.js';

/** A change to a true sentence that makes it false, and what the checker must say. */
const FORGERIES: readonly {
  readonly from: string;
  readonly to: string;
  readonly kind: Unsupported['kind'];
  readonly what: string;
}[] = [
  { from: '27 documents', to: '29 documents', kind: 'number', what: '29' },
  { from: '$3.8 billion', to: '$3.9 billion', kind: 'number', what: '$3.9' },
  { from: '$3.8 billion', to: '$3.8 million', kind: 'number', what: '$3.8 million' },
  { from: '31 %', to: '13 %', kind: 'number', what: '13' },
  { from: 'Six reactors', to: 'Eight reactors', kind: 'number', what: 'eight' },
  { from: '330 megawatts', to: '33 megawatts', kind: 'number', what: '33' },
  { from: 'by 2030', to: 'by 2035', kind: 'date', what: '2035' },
  { from: '27 May 2024', to: '28 June 2024', kind: 'date', what: 'June' },
  { from: 'Vladimir Putin', to: 'Dmitry Medvedev', kind: 'name', what: 'Medvedev' },
  { from: 'in Tashkent', to: 'in Bukhara', kind: 'name', what: 'Bukhara' },
  { from: 'Uzbekistan', to: 'Kazakhstan', kind: 'name', what: 'Kazakhstan' },
  { from: '17.5 %', to: '19.5 %', kind: 'number', what: '19.5' },
];

describe('the checker', () => {
  let register: SampleRegister;
  let brief: Brief;
  beforeAll(async () => {
    register = await sampleRegister(TASHKENT);
    brief = composeBrief({ pair: ['RU', 'UZ'], ...register });
  });
  const check = (forged: Brief) => checkBrief(forged, register.statements, register.documents);

  it.each(FORGERIES)('finds "$to" for "$from"', ({ from, to, kind, what }) => {
    const forged = JSON.parse(JSON.stringify(brief).replaceAll(from, to)) as Brief;
    expect(JSON.stringify(forged)).not.toBe(JSON.stringify(brief));
    expect(check(forged).some((found) => found.kind === kind && found.what.includes(what))).toBe(true);
  });

  it('finds a calculation that does not come out', () => {
    const whyItMatters = brief.whyItMatters.map(({ arithmetic = [], ...sentence }) => ({
      ...sentence,
      arithmetic: arithmetic.map((step) => ({ ...step, result: step.result * 2 })),
    }));
    expect(check({ ...brief, whyItMatters }).some(({ kind }) => kind === 'arithmetic')).toBe(true);
  });

  it('finds a sentence without a source and a source that is not in the register', () => {
    const bare = { text: 'Nobody said so.', statements: [] };
    expect(check({ ...brief, openPoints: [bare] })).toContainEqual({ sentence: bare.text, kind: 'source', what: '' });
    const stray = { text: 'Nobody said so.', statements: ['nowhere#0'] };
    expect(check({ ...brief, openPoints: [stray] })).toContainEqual({
      sentence: stray.text,
      kind: 'source',
      what: 'nowhere#0',
    });
  });

  it('finds evidence that its report does not have', () => {
    const documents = register.documents.map((document) => ({
      ...document,
      text: document.text.replace('28 documents', '20 documents'),
    }));
    expect(
      checkBrief(brief, register.statements, documents).some(
        ({ kind, what }) => kind === 'source' && what.includes('28 documents'),
      ),
    ).toBe(true);
  });
});
