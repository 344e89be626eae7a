import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinTold } from '../../src/events/told/join-told.js';
import { type Language, loadLanguage } from '../../src/language/language.js';
import type { EventMention } from '../../src/model/event.js';
import { codeReport } from '../../src/pipeline/event-coder.js';
import { readSentences } from '../../src/pipeline/reader.js';
import { TOLD_CASES } from './told-cases.js';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});
afterAll(() => language.close());

const coded = async (text: string): Promise<EventMention[]> => {
  const report = { text, published: '2024-05-28', document: 'case' };
  const [sentences = []] = await language.analyse([text]);
  return codeReport(report, sentences, readSentences(report, sentences).statements);
};

/** An event in the words of a case; the parties of a mutual one in alphabetical order. */
const inShort = (isMutual: boolean, { source, target, root, cameo, mode = '-', date }: EventMention): string => {
  const parties = [source.party, target.party];
  if (isMutual) parties.sort();
  const day = typeof date === 'string' ? date : (date?.start ?? '-');
  return `${parties.join(isMutual ? '=' : '>')} ${root} ${cameo} ${mode} ${day}`;
};

const rows = TOLD_CASES.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([text = '', events = '']) => ({ text, events: events.split('; ').filter((event) => event !== '') }));

describe('events that words and statements tell together', () => {
  test.each(rows)('$text', async ({ text, events }) => {
    const told = (await coded(text)).filter(({ hypothetical }) => !hypothetical);
    const mutual = new Set(events.flatMap((event) => /^\w+=\w+ (?<root>[A-Z]+)/u.exec(event)?.groups?.['root'] ?? []));
    const found = told.map((mention) => inShort(mutual.has(mention.root), mention));
    expect(found).toEqual(events);
  });

  test('evidence is to the letter, and every statement that tells an event is named', async () => {
    const [{ text } = { text: '' }] = rows;
    const told = await coded(text);
    expect(told.map(({ basis }) => basis)).toContain('statement');
    for (const { evidence } of told) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    for (const { basis, statements } of told) expect(basis === 'lexicon' || statements.length > 0).toBe(true);
  });

  test('what is told under a condition is flagged', async () => {
    const told = await coded('If Peru attacks Chile, Chile will close the border. Peru attacked Chile on Monday.');
    const attacks = told.filter(({ root }) => root === 'ASSAULT');
    expect(attacks.map(({ hypothetical }) => hypothetical)).toEqual([true, false]);
  });

  test('what words tell stands once, with the statements and the day that these know', async () => {
    const [words] = await coded('Peru and Chile held talks.');
    if (words === undefined) throw new Error('the talks are not read');
    const statement: EventMention = { ...words, basis: 'statement', date: '2024-05-20', statements: ['a'] };
    const joined = joinTold(
      [{ ...words, statements: [] }],
      [statement, { ...statement, statements: ['b'] }],
      words.date as string,
    );
    expect(joined).toMatchObject([{ basis: 'lexicon', date: '2024-05-20', statements: ['a', 'b'] }]);
  });
});
