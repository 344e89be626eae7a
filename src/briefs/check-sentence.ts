import { MONTH_NAMES } from '../codes/numerals.js';
import { stateByCode } from '../codes/states.js';
import { adjectiveOf, partyInWords } from '../codes/wording/party-wording.js';
import { OPERATIONS, significant } from '../model/arithmetic.js';
import type { Sources, ToldDocument } from '../model/fact.js';
import { DateValue } from '../model/mention.js';
import type { Statement } from '../model/statement.js';
import type { BriefSentence } from './brief.js';
import { NUMBER, NUMBER_WORDS, numbersTold, readings, SCALES } from './numbers-told.js';

/** Something in a sentence of a brief that its sources do not say. */
export interface Unsupported {
  readonly sentence: string;
  readonly kind: 'source' | 'number' | 'date' | 'name' | 'arithmetic';
  readonly what: string;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const MONTH = `(?:${MONTH_NAMES.join('|')})`;
/** "26–27 May 2024", "January–April 2024", "27 May 2024", "May 2024", "2024". */
const DATE = new RegExp(
  `(?:(?:\\d{1,2}–)?\\d{1,2} )?(?:${MONTH}–)?(?:(?:\\d{1,2} )?${MONTH} )?(?<!\\d)(?:19|20)\\d{2}(?!\\d)`,
  'gu',
);

const dateParts = (iso: string): string[] => {
  const [year = '', month, day] = iso.split('-');
  return [
    year,
    ...(month === undefined ? [] : [MONTH_NAMES[Number(month) - 1] ?? '']),
    ...(day === undefined ? [] : [String(Number(day))]),
  ];
};

const datesIn = (value: unknown): string[] => {
  const date = DateValue.safeParse(value);
  if (!date.success) return [];
  return typeof date.data === 'string'
    ? [date.data]
    : [date.data.start, date.data.end].filter((point) => point !== undefined);
};

/** The days, months and years that the cited statements and their reports tell. */
const datePartsTold = (statements: readonly Statement[], documents: readonly ToldDocument[]): Set<string> => {
  const slots = statements.flatMap((s) => [
    ...datesIn('date' in s ? s.date : undefined),
    ...datesIn('period' in s ? s.period : undefined),
    ...datesIn('deadline' in s ? s.deadline : undefined),
  ]);
  const published = documents.flatMap(({ source }) => source.published?.slice(0, 10) ?? []);
  const written = statements.flatMap((s) =>
    s.evidence.flatMap(({ exact }) => [...exact.matchAll(/\b(?:\d{1,2}|(?:19|20)\d{2})\b/gu)].map(([part]) => part)),
  );
  return new Set([...slots.flatMap(dateParts), ...published.flatMap(dateParts), ...written]);
};

/** Words with a capital letter that a brief uses of its own accord. */
const OWN_WORDS = new Set(
  `A An The Among At By In Of On No Not Also Six Trade Exports Imports Investment Loans Aid Contracts Debt Reports These Those There They It Both New
  Other Still Where What Its Their Twelve One Two Three Four Five Seven Eight Nine Ten Eleven More About Up Between According Agreements Memoranda
  Representatives Protocols Roadmaps Programmes Declarations Documents Treaties Energy Transport Science Health Culture Defence Political`.split(
    /\s+/u,
  ),
);

const NAME = /\p{Lu}[\p{L}\p{M}\d'’&-]*/gu;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const partyWords = (parties: readonly string[]): string =>
  parties
    .flatMap((party) => [party, partyInWords(party), adjectiveOf(party), ...(stateByCode(party)?.names ?? [])])
    .join(' ');

/** Whether a result is the exact value, rounded as a sentence rounds: to two digits or more, or to one decimal. */
const isRounding = (exact: number, result: number): boolean =>
  Math.round(exact * 10) / 10 === result || [2, 3, 4, 6, 12].some((digits) => significant(exact, digits) === result);

const checkArithmetic = ({ text, arithmetic = [] }: BriefSentence): Unsupported[] =>
  arithmetic
    .filter(({ operation, terms, result }) => !isRounding(OPERATIONS[operation](terms), result))
    .map(({ operation, terms, result }) => ({
      sentence: text,
      kind: 'arithmetic',
      what: `${operation}(${terms.join(', ')}) is not ${result}`,
    }));

/** What in one sentence its sources do not say. */
export const checkSentence = (
  sentence: BriefSentence,
  pair: readonly [string, string],
  known: Sources,
): Unsupported[] => {
  const { text } = sentence;
  const statements = sentence.statements
    .map((id) => known.statements.get(id))
    .filter((statement) => statement !== undefined);
  if (statements.length === 0 || statements.length < sentence.statements.length)
    return [{ sentence: text, kind: 'source', what: sentence.statements.join(', ') }];
  const documents = [...new Set(statements.map(({ document }) => document ?? ''))]
    .map((id) => known.documents.get(id))
    .filter((document) => document !== undefined);
  const misquoted = statements.flatMap(({ document, evidence }) =>
    evidence
      .filter(({ start, end, exact }) => known.documents.get(document ?? '')?.text.slice(start, end) !== exact)
      .map(({ exact }) => exact),
  );
  const evidence = statements.flatMap((statement) => statement.evidence.map(({ exact }) => exact)).join('\n');
  const found: Unsupported[] = misquoted.map((what) => ({ sentence: text, kind: 'source', what }));

  const parts = datePartsTold(statements, documents);
  for (const [date] of text.matchAll(DATE)) {
    for (const part of date.split(/[ –]/u))
      if (part !== '' && !parts.has(part)) found.push({ sentence: text, kind: 'date', what: `${part} in ${date}` });
  }

  const results = (sentence.arithmetic ?? []).map(({ result }) => result);
  const terms = (sentence.arithmetic ?? [])
    .filter(({ operation }) => operation === 'annualized')
    .flatMap(({ terms: [, months = 12] }) => [12, months]);
  const changes = (sentence.arithmetic ?? [])
    .filter(({ operation }) => operation === 'base-of-change')
    .map(({ terms: [, change = 0] }) => Number((1 + change / 100).toFixed(4)));
  const spans = (sentence.arithmetic ?? [])
    .filter(({ operation }) => operation === 'yearly-growth')
    .flatMap(({ terms: [, , years = 0] }) => [years]);
  const told = [...numbersTold(evidence), ...results, ...results.map(Math.abs), ...terms, ...changes, ...spans];
  const undated = text.replace(DATE, ' ');
  for (const match of undated.matchAll(NUMBER)) {
    const [value = Number.NaN] = readings(match.groups?.digits ?? '');
    const scaled = value * (SCALES[(match.groups?.tail ?? '').trim()] ?? 1);
    if (!told.some((number) => near(number, scaled)))
      found.push({ sentence: text, kind: 'number', what: match[0].trim() });
  }
  for (const [word] of undated
    .toLowerCase()
    .matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gu)) {
    if (/\btwo (?:sides|states)\b/u.test(undated.toLowerCase()) && word === 'two') continue;
    if (!told.some((number) => near(number, NUMBER_WORDS[word] ?? Number.NaN)))
      found.push({ sentence: text, kind: 'number', what: word });
  }

  const outlets = documents.flatMap(({ source }) => source.outlet ?? []);
  const parties = statements.flatMap((s) =>
    'parties' in s ? s.parties : 'actor' in s ? [...s.actor, ...(s.beneficiary ?? [])] : [],
  );
  const words = folded(
    [
      ...documents.flatMap(({ title, text: body }) => [title, body]),
      ...outlets,
      partyWords([...parties, ...pair]),
    ].join(' '),
  );
  const ownMonths = new Set(MONTH_NAMES);
  for (const [name] of text.matchAll(NAME)) {
    if (OWN_WORDS.has(name) || ownMonths.has(name)) continue;
    if (!words.includes(folded(name.replace(/['’]s?$/u, '')))) found.push({ sentence: text, kind: 'name', what: name });
  }
  return [...found, ...checkArithmetic(sentence)];
};
