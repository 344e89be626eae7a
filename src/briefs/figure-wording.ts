import { dateAsAdverbial, deadlineInWords } from '../codes/wording/date-wording.js';
import { definite, isPlural, measureInWords } from '../codes/wording/measure-wording.js';
import { amountInWords, countInWords, quantityInWords } from '../codes/wording/quantity-wording.js';
import { fillFirst } from '../codes/wording/template.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, evidenceText, type Fact } from '../model/fact.js';
import type { Change, Figure } from '../model/statement.js';
import { attributionOf } from './attribution.js';
import type { BriefSentence } from './brief.js';
import type { Scene } from './scene.js';

type FigureStatus = Figure['status'];

/** How a value is told of a measure, by whether it has been observed. */
const VALUES: Readonly<Record<FigureStatus, readonly string[]>> = {
  observed: [
    '{measure} came to {quantity}[ {when}][, {change}][, according to {source}].',
    '{measure} {moved}[ {when}][, according to {source}].',
  ],
  target: [
    'The target for {lower} {is} {quantity}[ {deadline}][, according to {source}].',
    'The target {is} for {lower} to {move}[ {deadline}][, according to {source}].',
  ],
  forecast: [
    '{measure} is expected to reach {quantity}[ {deadline}][, according to {source}].',
    '{measure} is expected to {move}[ {deadline}][, according to {source}].',
  ],
  planned: [
    '{plan} {quantity}[, according to {source}].',
    'A capacity of {capacity} is planned[, according to {source}].',
    '{measure} is put at {quantity}[, according to {source}].',
  ],
};

/** Counts and whatever else has its own words in `of`. */
const COUNTS: Readonly<Record<FigureStatus, readonly string[]>> = {
  observed: [
    'There were {count} {of} {when}[, {change}][, according to {source}].',
    'The reports count {count} {of}[, {change}][, according to {source}].',
    'The number of {of} {moved}[ {when}][, according to {source}].',
  ],
  target: ['The target {is} {count} {of}[ {deadline}][, according to {source}].'],
  forecast: ['{count} {of} are expected[ {deadline}][, according to {source}].'],
  planned: ['{count} {of} are planned[, according to {source}].'],
};

/** A change's basis, which reports tell from their own day, as it holds at any time. */
const BASES: readonly (readonly [RegExp, string])[] = [
  [
    /\bsame (?:period|months?|quarter|half|time)\b|\byear[- ]on[- ]year\b|\bcorresponding\b/iu,
    'in the same period of the year before',
  ],
  [
    /\b(?:last|previous|preceding|prior|past) (?:fiscal |financial )?year\b|\byear (?:before|earlier|ago)\b|\bannual\b/iu,
    'in the year before',
  ],
  [/\b(?:last|previous|preceding|prior) (?:month|quarter)\b/iu, 'in the period before'],
];

const basisInWords = (basis: string | undefined): string | undefined => {
  if (basis === undefined) return undefined;
  if (/^(?:19|20)\d\d$/u.test(basis)) return `in ${basis}`;
  return BASES.find(([pattern]) => pattern.test(basis))?.[1];
};

/** "31 % more than in the same period of the year before". */
const changeInWords = ({ value, unit, direction, basis }: Change): string => {
  const than = basisInWords(basis);
  return `${amountInWords({ value, unit })} ${direction === 'up' ? 'more' : 'less'} than ${than ?? 'before'}`;
};

const movedInWords = ({ value, unit, direction }: Change, tense: 'past' | 'base'): string => {
  const verb = direction === 'up' ? { past: 'rose', base: 'rise' } : { past: 'fell', base: 'fall' };
  return `${verb[tense]} by ${amountInWords({ value, unit })}`;
};

/** Planned things, where more natural words are at hand than "the capacity is put at". */
const planInWords = ({ indicator, of }: Figure): string | undefined =>
  indicator === 'capacity' && of !== undefined && of !== indicator
    ? `${definite(of)} ${isPlural(of) ? 'are' : 'is'} to have a capacity of`
    : undefined;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isShare = (figure: Figure): boolean => figure.indicator === 'count' || figure.quantity?.unit === '1';

/** The amount of a figure in words; a bound is "at least" only where the report says so. */
export const figureAmount = (fact: Fact<'figure'>): string | undefined => {
  const { quantity } = fact.value;
  if (quantity === undefined) return undefined;
  const words = quantityInWords(quantity);
  return /\bat least\b|\bno (?:fewer|less) than\b|\bminimum\b/iu.test(evidenceText(fact))
    ? words.replace(/^more than/u, 'at least')
    : words;
};

const countWords = (figure: Figure, amount: string | undefined): string | undefined => {
  const { quantity } = figure;
  if (quantity === undefined) return undefined;
  return quantity.max === undefined && (quantity.bound ?? 'exactly') === 'exactly'
    ? countInWords(quantity.value)
    : amount;
};

const CITED = ['indicator', 'of', 'parties', 'quantity', 'period', 'status', 'change'] as const;

/** Whether the time a figure aims at lies before the last report on it. */
const isPast = ({ value }: Fact<'figure'>, { asOf }: Scene): boolean => {
  const end = value.period === undefined ? undefined : dateRange(value.period).end;
  return end !== undefined && end < asOf;
};

/** A figure in one sentence, worded as observed, aimed at, expected or planned. */
export const figureSentence = (fact: Fact<'figure'>, scene: Scene): BriefSentence | undefined => {
  const figure = fact.value;
  const { period, change, status, of } = figure;
  const amount = figureAmount(fact);
  const measure = isShare(figure) && of !== undefined ? undefined : measureInWords(figure);
  const slots = {
    measure,
    plan: planInWords(figure),
    capacity: figure.indicator === 'capacity' ? amount : undefined,
    lower: measure === undefined ? undefined : lowerFirst(measure),
    of,
    quantity: amount,
    count: countWords(figure, amount),
    when: period === undefined ? undefined : dateAsAdverbial(period),
    deadline: period === undefined ? undefined : deadlineInWords(period),
    is: isPast(fact, scene) ? 'was' : 'is',
    change: change === undefined ? undefined : changeInWords(change),
    moved: change === undefined ? undefined : movedInWords(change, 'past'),
    move: change === undefined ? undefined : movedInWords(change, 'base'),
    source: attributionOf(fact, figure.parties),
  };
  const text = fillFirst(measure === undefined ? COUNTS[status] : VALUES[status], slots);
  return text === undefined ? undefined : { text, statements: citesOf(fact, CITED) };
};
