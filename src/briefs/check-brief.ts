import { stateByCode } from '../codes/states.js';
import { unitOf } from '../codes/units.js';
import { adjectiveOf, partyInWords } from '../codes/wording/party-wording.js';
import { DateValue } from '../model/mention.js';
import type { Statement } from '../model/statement.js';
import { OPERATIONS } from './arithmetic.js';
import type { Brief, BriefDocument, BriefSentence } from './brief.js';
import { sentencesOfParts } from './compose-brief.js';

/** Something in a sentence of a brief that its sources do not say. */
export interface Unsupported {
  readonly sentence: string;
  readonly kind: 'source' | 'number' | 'date' | 'name' | 'arithmetic';
  readonly what: string;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3, million: 1e6, mln: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bln: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, trn: 1e12, tn: 1e12,
  lakh: 1e5, crore: 1e7, dozen: 12, hundred: 100,
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90, first: 1, second: 2, third: 3, a: 1, an: 1, half: 0.5, double: 100, doubled: 100, doubling: 100,
  triple: 200, tripled: 200, tripling: 200, quadrupled: 300, quarter: 25, dozen: 12, pair: 2, both: 2, halved: 50,
};

/** "3.8 billion", "30-40 million", "1,250", "11 bcm", "fifteen hundred". */
const NUMBER = /(?<![\w.,])(?:[$€£¥₹]|[A-Z]{2,3}\$?)?(?<digits>\d[\d,. \u00a0]*\d|\d)(?<tail>[ -]?[a-z]+)?/giu;
const WORD_NUMBER = /\b(?<words>(?:[a-z]+[- ])?[a-z]+)\b/giu;

/** All values that a written number can stand for: "1.250" is both 1.25 and 1250. */
const readings = (digits: string): number[] => {
  const plain = digits.replace(/[ \u00a0]/gu, '');
  return [plain.replace(/,/gu, ''), plain.replace(/[.,]/gu, ''), plain.replace(/\./gu, '').replace(',', '.')].map(Number).filter((value) => !Number.isNaN(value));
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const scaleOf = (tail: string): number => {
  const word = tail.trim().replace(/^-/u, '').toLowerCase();
  return SCALES[word] ?? unitOf(word)?.factor ?? 1;
};

/** Every number a source's words can be read to tell. */
const numbersTold = (text: string): number[] => {
  const told: number[] = [];
  // The scale behind the second number of a range holds for the first as well.
  const scales = [...new Set([...text.matchAll(/\p{L}+/gu)].map(([word]) => scaleOf(word)).filter((scale) => scale !== 1)), 1];
  for (const match of text.matchAll(NUMBER)) {
    const digits = match.groups?.['digits'] ?? '';
    const parts = [digits, ...digits.split(/[ \u00a0]/u)];
    for (const value of parts.flatMap(readings)) for (const scale of scales) told.push(value * scale);
  }
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/gu)) {
    const value = NUMBER_WORDS[word];
    if (value !== undefined) for (const scale of scales) told.push(value * scale);
  }
  for (const { groups } of text.toLowerCase().matchAll(WORD_NUMBER)) {
    const [tens = '', ones = ''] = (groups?.['words'] ?? '').split(/[- ]/u);
    if (NUMBER_WORDS[tens] !== undefined && NUMBER_WORDS[ones] !== undefined) told.push((NUMBER_WORDS[tens] ?? 0) + (NUMBER_WORDS[ones] ?? 0));
  }
  return told;
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = `(?:${MONTHS.join('|')})`;
/** "26–27 May 2024", "January–April 2024", "27 May 2024", "May 2024", "2024". */
const DATE = new RegExp(`(?:(?:\\d{1,2}–)?\\d{1,2} )?(?:${MONTH}–)?(?:(?:\\d{1,2} )?${MONTH} )?(?<!\\d)(?:19|20)\\d{2}(?!\\d)`, 'gu');

const dateParts = (iso: string): string[] => {
  const [year = '', month, day] = iso.split('-');
  return [year, ...(month === undefined ? [] : [MONTHS[Number(month) - 1] ?? '']), ...(day === undefined ? [] : [String(Number(day))])];
};

const datesIn = (value: unknown): string[] => {
  const date = DateValue.safeParse(value);
  if (!date.success) return [];
  return typeof date.data === 'string' ? [date.data] : [date.data.start, date.data.end].filter((point) => point !== undefined);
};

/** The days, months and years that the cited statements and their reports tell. */
const datePartsTold = (statements: readonly Statement[], documents: readonly BriefDocument[]): Set<string> => {
  const slots = statements.flatMap((s) => [
    ...datesIn('date' in s ? s.date : undefined),
    ...datesIn('period' in s ? s.period : undefined),
    ...datesIn('deadline' in s ? s.deadline : undefined),
  ]);
  const published = documents.flatMap(({ source }) => source.published?.slice(0, 10) ?? []);
  const written = statements.flatMap((s) => s.evidence.flatMap(({ exact }) => [...exact.matchAll(/\b(?:\d{1,2}|(?:19|20)\d{2})\b/gu)].map(([part]) => part)));
  return new Set([...slots.flatMap(dateParts), ...published.flatMap(dateParts), ...written]);
};

/** Words with a capital letter that a brief uses of its own accord. */
const OWN_WORDS = new Set(
  `A An The Among At By In Of On No Not Also Six Trade Exports Imports Investment Loans Aid Contracts Debt Reports These Those There They Both New
  Other Still Where What Its Their Twelve One Two Three Four Five Seven Eight Nine Ten Eleven More About Up Between According Agreements Memoranda
  Representatives Protocols Roadmaps Programmes Declarations Documents Treaties Energy Transport Science Health Culture Defence Political`.split(/\s+/u),
);

const NAME = /\p{Lu}[\p{L}\p{M}\d'’&-]*/gu;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const partyWords = (parties: readonly string[]): string =>
  parties.flatMap((party) => [party, partyInWords(party), adjectiveOf(party), ...(stateByCode(party)?.names ?? [])]).join(' ');

const checkArithmetic = ({ text, arithmetic = [] }: BriefSentence): Unsupported[] =>
  arithmetic
    .filter(({ operation, terms, result }) => {
      const exact = OPERATIONS[operation](terms);
      return Math.abs(exact - result) > 0.06 * Math.max(1e-9, Math.abs(exact)) / 2;
    })
    .map(({ operation, terms, result }) => ({ sentence: text, kind: 'arithmetic', what: `${operation}(${terms.join(', ')}) is not ${result}` }));

const checkSentence = (sentence: BriefSentence, brief: Brief, known: { statements: ReadonlyMap<string, Statement>; documents: ReadonlyMap<string, BriefDocument> }): Unsupported[] => {
  const { text } = sentence;
  const statements = sentence.statements.map((id) => known.statements.get(id)).filter((statement) => statement !== undefined);
  if (statements.length === 0 || statements.length < sentence.statements.length) return [{ sentence: text, kind: 'source', what: sentence.statements.join(', ') }];
  const documents = [...new Set(statements.map(({ document }) => document ?? ''))].map((id) => known.documents.get(id)).filter((document) => document !== undefined);
  const misquoted = statements.flatMap(({ document, evidence }) =>
    evidence.filter(({ start, end, exact }) => known.documents.get(document ?? '')?.text.slice(start, end) !== exact).map(({ exact }) => exact),
  );
  const evidence = statements.flatMap((statement) => statement.evidence.map(({ exact }) => exact)).join('\n');
  const found: Unsupported[] = misquoted.map((what) => ({ sentence: text, kind: 'source', what }));

  const parts = datePartsTold(statements, documents);
  for (const [date] of text.matchAll(DATE)) {
    for (const part of date.split(/[ –]/u)) if (part !== '' && !parts.has(part)) found.push({ sentence: text, kind: 'date', what: `${part} in ${date}` });
  }

  const results = (sentence.arithmetic ?? []).map(({ result }) => result);
  const terms = (sentence.arithmetic ?? []).filter(({ operation }) => operation === 'annualized').flatMap(({ terms: [, months = 12] }) => [12, months]);
  const changes = (sentence.arithmetic ?? []).filter(({ operation }) => operation === 'base-of-change').map(({ terms: [, change = 0] }) => Number((1 + change / 100).toFixed(4)));
  const spans = (sentence.arithmetic ?? []).filter(({ operation }) => operation === 'yearly-growth').flatMap(({ terms: [, , years = 0] }) => [years]);
  const told = [...numbersTold(evidence), ...results, ...results.map(Math.abs), ...terms, ...changes, ...spans, ...statements.flatMap((s) => (s.type === 'package' ? [] : [])) ];
  const undated = text.replace(DATE, ' ');
  for (const match of undated.matchAll(NUMBER)) {
    const [value = Number.NaN] = readings(match.groups?.['digits'] ?? '');
    const scaled = value * (SCALES[(match.groups?.['tail'] ?? '').trim()] ?? 1);
    if (!told.some((number) => near(number, scaled))) found.push({ sentence: text, kind: 'number', what: match[0].trim() });
  }
  for (const [word] of undated.toLowerCase().matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gu)) {
    if (/\btwo (?:sides|states)\b/u.test(undated.toLowerCase()) && word === 'two') continue;
    if (!told.some((number) => near(number, NUMBER_WORDS[word] ?? Number.NaN))) found.push({ sentence: text, kind: 'number', what: word });
  }

  const outlets = documents.flatMap(({ source }) => source.outlet ?? []);
  const parties = statements.flatMap((s) => ('parties' in s ? s.parties : 'actor' in s ? [...s.actor, ...(s.beneficiary ?? [])] : []));
  const words = folded([...documents.flatMap(({ title, text: body }) => [title, body]), ...outlets, partyWords([...parties, ...brief.pair])].join(' '));
  const ownMonths = new Set(MONTHS);
  for (const [name] of text.matchAll(NAME)) {
    if (OWN_WORDS.has(name) || ownMonths.has(name)) continue;
    if (!words.includes(folded(name.replace(/['’]s?$/u, '')))) found.push({ sentence: text, kind: 'name', what: name });
  }
  return [...found, ...checkArithmetic(sentence)];
};

/**
 * Proves a brief against its sources: every sentence rests on statements, whose words stand in their reports; every number,
 * date and name in it stands in those words, in the slots read from them or, for names, in the report around them, or is the
 * result of a calculation that comes out right. What does not is returned.
 */
export const checkBrief = (brief: Brief, statements: readonly Statement[], documents: readonly BriefDocument[]): Unsupported[] => {
  const known = {
    statements: new Map(statements.map((statement) => [statement.id ?? '', statement])),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  return sentencesOfParts(brief).flatMap((sentence) => checkSentence(sentence, brief, known));
};
