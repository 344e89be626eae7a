import { fractions, smallNumbers } from '../../codes/numerals.js';
import type { Bound, DateMention, Quantity, QuantityMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import { boundAfter, boundBefore } from './bounds.js';
import { countsPlural, followingOf, isLabelled, isListNumber, isSides, isTold } from './count-context.js';
import { currencyAfter, currencyBefore } from './read-currency.js';
import { readCardinal, readDigits, readMagnitude, readPart, valueOfDigits } from './read-number.js';
import { unitAfter } from './read-unit.js';
import { type Heading, headingsOf } from './table-heading.js';

/** What quantities are read from. `dates` keeps years, days and spans of years out of the counts. */
export interface QuantityInput {
  readonly text: string;
  readonly sentences?: readonly Sentence[];
  readonly dates?: readonly DateMention[];
}

/** One figure with the words that belong to it, not yet judged. */
interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string;
  readonly kind: 'money' | 'measure' | 'duration' | 'percent' | 'fraction' | 'bare';
  readonly factor: number;
  readonly scaled: boolean;
  readonly round: boolean;
  readonly digits: boolean;
  readonly grouped: boolean;
  readonly decimal: boolean;
}

const words = Object.keys(smallNumbers).join('|');
const parts = Object.keys(fractions).join('|');
// every place where a figure may start
const starts = new RegExp(
  String.raw`\d+|(?<![\p{L}\p{N}-])(?:${words}|hundred|half|dozen|an?[\s-]+(?:dozen|hundred|thousand|million|billion|trillion|${parts}))(?!\p{L})`,
  'giu',
);
// "+998 71 203 0000", "(021) 555-0100"
const phone = /(?:\+\d{1,3}[\s(-]+|\(0\d+\)\s*)\d[\d\s()-]{5,}\d/gu;
const months = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const monthBefore = new RegExp(String.raw`\b${months}\s$`, 'u');
const monthAfter = new RegExp(String.raw`^(?:st|nd|rd|th)?(?:\s+of)?\s${months}(?![a-z])`, 'u');
const inBrackets = /\s?\(\d[\dx×\s]*\)/uy;
const rangeSign = /\s?[-–—]\s?|\s+(?:to|or)\s+/iuy;
const andSign = /\s+and\s+/iuy;
const between = /\bbetween\s+(?:about\s+|some\s+|around\s+)?$/iu;
// "from the current |$12 billion to $25 billion": two levels, not a range
const fromBefore = /\bfrom\s+(?:\p{Ll}+\s+){0,3}$/iu;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const clean = (value: number): number => Number(value.toPrecision(12));

/** Reads one figure whose digits or words start at `at`. */
const readFigure = (text: string, at: number, joined = false): Figure | undefined => {
  const isDigit = /\d/u.test(text.charAt(at));
  const sign = currencyBefore(text, at);
  const before = text.charAt(at - 1);
  if (
    isDigit &&
    !sign &&
    !joined &&
    (/[\p{L}_#/:@'’]/u.test(before) || (/[-‑+×]/u.test(before) && /[\p{L}\d]/u.test(text.charAt(at - 2))))
  )
    return undefined;

  let value: number;
  let end: number;
  let scaled = false;
  let round = false;
  let fraction = false;
  let grouped = false;
  let factor = 1;
  let written = '';
  if (isDigit) {
    const digits = readDigits(text, at);
    if (!digits) return undefined;
    written = digits.written;
    end = digits.end;
    grouped = /[,.\s']\d{3}(?!\d)/u.test(written);
    value = valueOfDigits(written) ?? Number.NaN;
    if (Number.isNaN(value)) return undefined;
  } else {
    const number = readPart(text, at) ?? readCardinal(text, at);
    if (!number) return undefined;
    ({ value, end, scaled } = number);
    round = number.round ?? false;
    fraction = number.form === 'fraction';
  }

  // "1320 (2x660) MW", "three (3) memoranda"
  const aside = matchAt(inBrackets, text, end);
  let tail = end;
  let named = sign && !sign.weak ? undefined : unitAfter(text, tail);
  if (!named && isDigit) {
    const scale = readMagnitude(text, end, { letters: true, money: sign !== undefined });
    ({ factor } = scale);
    scaled = factor > 1;
    end = tail = scale.end;
    named = unitAfter(text, tail);
  }
  if (!named && aside && factor === 1) {
    tail = end + aside[0].length;
    named = unitAfter(text, tail);
  }
  // "3.8 bln. euros"
  const money = sign && !(sign.weak && !scaled && !grouped && !written.includes('.')) ? sign : undefined;
  const noun = money
    ? undefined
    : (currencyAfter(text, end) ?? (text[end] === '.' && scaled ? currencyAfter(text, end + 1) : undefined));
  const paid = noun && !(noun.weak && !scaled && value < 1000) ? noun : undefined;
  if (isDigit && sign && !money && /\p{L}/u.test(before)) return undefined;
  // a lone group of three behind a point: thousands in "25.000 people", a decimal in "1.899 billion"
  if (
    isDigit &&
    !scaled &&
    /^\d{1,3}\.\d{3}$/u.test(written) &&
    (written.endsWith('000') || (!named && !(money && money.code === 'USD')))
  ) {
    value = valueOfDigits(written, true) ?? value;
  }
  // "three yen loans": three of them, not 3 yen
  const isLoans =
    paid !== undefined &&
    !isDigit &&
    !scaled &&
    value < 100 &&
    /^\s+(?:loans?|bonds?|credits?|notes?|swaps?)(?!\p{L})/iu.test(text.slice(paid.at, paid.at + 10));
  const shared = {
    value: clean(value * factor),
    factor,
    scaled,
    round,
    digits: isDigit,
    grouped,
    decimal: /\.\d{1,2}$/u.test(written),
  };
  if (money) {
    // "$200 million dollars" tells the money twice
    return { ...shared, start: money.at, end: currencyAfter(text, end)?.at ?? end, unit: money.code, kind: 'money' };
  }
  if (paid && !isLoans) return { ...shared, start: at, end: paid.at, unit: paid.code, kind: 'money' };
  if (fraction)
    return { ...shared, value: Math.round(value * 10) / 10, start: at, end, unit: 'percent', kind: 'fraction' };
  if (named) {
    const kind =
      named.unit.dimension === 'time' ? 'duration' : named.unit.dimension === 'ratio' ? 'percent' : 'measure';
    return {
      ...shared,
      value: clean(shared.value * named.unit.factor),
      factor: factor * named.unit.factor,
      start: at,
      end: named.at,
      unit: named.unit.unit,
      kind,
    };
  }
  // "three (3) memoranda"
  const repeats = !isDigit && aside !== undefined && Number(aside[0].replace(/\D/gu, '')) === shared.value;
  return { ...shared, start: at, end: repeats ? end + aside[0].length : end, kind: 'bare' };
};

/** Reads the second figure of a range or a pair that `sign` announces at `at`. */
const readPartner = (text: string, at: number, sign: RegExp): Figure | undefined => {
  const match = matchAt(sign, text, at);
  if (!match) return undefined;
  let from = at + match[0].length;
  // skip the sign of "$30-$40 billion", "$30 billion to US$40 billion"
  const skipped =
    /^(?:(?:more\sthan|over|about|some|nearly|almost|around|at\sleast|up\sto)\s)?[A-Z]{0,3}[$€£¥₹]?\s?/u.exec(
      text.slice(from, from + 24),
    );
  if (skipped) from += skipped[0].length;
  starts.lastIndex = from;
  const next = starts.exec(text);
  return next && next.index === from ? readFigure(text, from, true) : undefined;
};

const compatible = (first: Figure, second: Figure): boolean => {
  if (first.kind === 'fraction' || second.kind === 'fraction') return false;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return false;
  return second.kind === 'bare' || first.kind === 'bare' || first.kind === second.kind;
};

/** Gives a bare figure the magnitude and unit of its partner: "30" in "30 to 40 billion dollars". */
const inTermsOf = (figure: Figure, partner: Figure): Figure => {
  const lift =
    (figure.factor === 1 && !figure.scaled && figure.kind === 'bare') || (figure.kind === 'money' && !figure.scaled)
      ? partner.factor
      : 1;
  const unit = figure.unit ?? partner.unit;
  return {
    ...figure,
    value: clean(figure.value * lift),
    ...(unit === undefined ? {} : { unit }),
    kind: figure.kind === 'bare' ? partner.kind : figure.kind,
    scaled: figure.scaled || partner.scaled,
    factor: figure.factor * lift,
  };
};

/** A figure with its partner in a range. */
interface Amount extends Figure {
  readonly max?: number;
}

const yearLike = (amount: Figure): boolean =>
  amount.digits &&
  !amount.grouped &&
  !amount.scaled &&
  Number.isInteger(amount.value) &&
  amount.value >= 1500 &&
  amount.value <= 2100;

/** Joins a range into one amount, or gives the figures of a pair ("from 30 to 40 billion", "12 and 15 percent") their shared unit. */
const readAmounts = (text: string, first: Figure): Amount[] => {
  const lead = text.slice(Math.max(0, first.start - 24), first.start);
  const isBetween = between.test(lead);
  const second =
    readPartner(text, first.end, rangeSign) ?? (isBetween ? readPartner(text, first.end, andSign) : undefined);
  if (second && compatible(first, second)) {
    const low = inTermsOf(first, second);
    const high = second.unit === undefined && low.unit !== undefined ? inTermsOf(second, first) : second;
    // "rose 2.6 percent to 540": a share and a level
    const apart =
      first.unit !== undefined &&
      first.kind !== 'money' &&
      second.kind === 'bare' &&
      !/^\s?[-–—]/u.test(text.slice(first.end));
    if (apart) return [first];
    if (fromBefore.test(lead)) return [low, high];
    if (high.value > low.value) return [{ ...low, end: high.end, max: high.value }];
    return /^\s?[-–—]/u.test(text.slice(first.end)) ? [] : [first];
  }
  if (first.kind === 'bare' && !yearLike(first)) {
    const pair = readPartner(text, first.end, /,?\s+and\s+|,\s+/iuy);
    if (pair && pair.kind !== 'bare' && pair.kind !== 'money' && pair.kind !== 'fraction' && pair.kind !== 'duration')
      return [inTermsOf(first, pair)];
  }
  return [first];
};

/** Units pass on to a later figure that leaves its own out: "18 billion baht, up from 12 billion". */
interface Heard {
  readonly unit: string;
  readonly end: number;
}

const fractionTold = (text: string, amount: Amount, bounded: boolean): boolean => {
  const before = text.slice(Math.max(0, amount.start - 16), amount.start);
  const after = text.slice(amount.end, amount.end + 24);
  if (
    /\b(?:first|second|latter|other|last|next|this|former|and\s+a|both|their|better|per|northern|southern|eastern|western|top|bottom|final)\s+$/iu.test(
      before,
    )
  )
    return false;
  if (
    /^[\s-]+(?:(?:of\s+)?(?:an?\s+|the\s+|one\s+)?(?:century|hour|decade|dozen|day|year|month|week|minute|brother|sister|term|time|way|mast|built|done|full|empty|finished|marathon|million|billion|mile)|of\s+(?:\d{4}|(?:last|this)\s+year|the\s+(?:\d{4}|(?:last|this)\s+year)))(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  if (/^\s+of\s/iu.test(after)) return true;
  if (
    /^\s+(?:the|its|their|his|her|all|that|what|as)\s/iu.test(after) &&
    /^half/iu.test(text.slice(amount.start, amount.end))
  )
    return !/^\s+as\b/iu.test(after);
  const adverbial =
    /^(?:\s+(?:every|each|a|in|on|since|by|from|over|to|last|this|compared|during|between|year|per)(?!\p{L})|\s*[.,;:)]|\s*$)/iu.test(
      after,
    );
  return adverbial && (bounded || /\b(?:by|to|at|than|reached|exceeds?)\s+$/iu.test(before));
};

/** The rule by which an amount is a quantity, or undefined where it is none. */
const judge = (
  text: string,
  amount: Amount,
  told: {
    readonly bound: string | undefined;
    readonly heard: Heard | undefined;
    readonly heading: Heading | undefined;
    readonly inDate: boolean;
  },
): { rule: string; unit: string; lift: number } | undefined => {
  if (amount.kind === 'money') return { rule: 'money', unit: amount.unit ?? 'USD', lift: 1 };
  if (amount.kind === 'percent') return { rule: 'percent', unit: amount.unit ?? 'percent', lift: 1 };
  if (amount.kind === 'measure') return { rule: 'measure', unit: amount.unit ?? '1', lift: 1 };
  if (amount.kind === 'fraction')
    return fractionTold(text, amount, told.bound !== undefined)
      ? { rule: 'share', unit: 'percent', lift: 1 }
      : undefined;
  if (told.inDate) return undefined;
  const after = text.slice(amount.end, amount.end + 20);
  if (amount.kind === 'duration') {
    return /^(?:['’]?\s+of\s+age|[\s-]old)(?!\p{L})/iu.test(after) ||
      /^\s+(?:ago|later|earlier|hence|running|straight)(?!\p{L})/iu.test(after)
      ? undefined
      : { rule: 'duration', unit: amount.unit ?? 'a', lift: 1 };
  }
  if (isLabelled(text, amount.start) && !amount.scaled) return undefined;
  if (
    amount.digits &&
    ((!amount.scaled && isListNumber(text, amount.start, amount.end)) ||
      /^\s?[:/+×x]\s?\d/u.test(after) ||
      /^[\p{L}°]/u.test(after) ||
      /^['’]?s\b/u.test(after))
  )
    return undefined;
  if (
    amount.digits &&
    (monthBefore.test(text.slice(Math.max(0, amount.start - 11), amount.start)) || monthAfter.test(after))
  )
    return undefined;
  if (/^\s+(?:times|min(?:ute)?s?\s+read|o['’]clock)(?!\p{L})/iu.test(after) || /^\//u.test(after)) return undefined;
  // "one in five tourists"
  if (/\bone\s+(?:in|out\s+of)\s+(?:every\s+)?$/iu.test(text.slice(Math.max(0, amount.start - 18), amount.start)))
    return undefined;
  const follows = followingOf(text, amount.end);
  if (follows === 'compound') return undefined;
  if (!amount.digits && !amount.scaled && amount.value === 1) return undefined;
  if (!Number.isInteger(amount.value)) {
    return told.heading !== undefined && amount.digits ? { rule: 'unit-from-heading', ...told.heading } : undefined;
  }
  const oftheLatter = /^\s+of\s+the\s+(?:latter|former|said)(?!\p{L})/iu.test(after);
  if (
    told.heard &&
    ((amount.scaled &&
      amount.value >= 1e6 &&
      follows !== 'noun' &&
      !/^\s+of\s+(?:our|their|its|his|the|them|these|those|whom)\s/iu.test(after)) ||
      oftheLatter)
  ) {
    return { rule: 'unit-from-before', unit: told.heard.unit, lift: 1 };
  }
  if (yearLike(amount) && follows !== 'noun') return undefined;
  if (yearLike(amount) && !/^\s+\p{Ll}+s(?!\p{L})/u.test(after)) return undefined;
  if (isSides(text, amount.start, amount.end)) return undefined;
  if (told.heading !== undefined && amount.grouped && follows !== 'noun')
    return { rule: 'unit-from-heading', ...told.heading };
  if (amount.digits && !amount.grouped && !amount.scaled && amount.decimal) return undefined;
  if (/^\s+in\s+(?:number|all|total)(?!\p{L})/iu.test(after)) return { rule: 'count-alone', unit: '1', lift: 1 };
  const small = !amount.digits && !amount.scaled && amount.value < 100;
  if (small && follows === 'noun' && !countsPlural(text, amount.end)) return undefined;
  if (follows === 'noun' || follows === 'more' || follows === 'partitive') return { rule: 'count', unit: '1', lift: 1 };
  const large = amount.grouped || amount.scaled;
  if (
    large ||
    told.bound !== undefined ||
    ((amount.digits || /(?:another|further)\s+$/iu.test(text.slice(Math.max(0, amount.start - 10), amount.start))) &&
      isTold(text, amount.start))
  )
    return { rule: 'count-alone', unit: '1', lift: 1 };
  return undefined;
};

/** Durations and clock times take "over" and "under" as prepositions, not as bounds. */
const bindsLoosely = (amount: Amount, phrase: string): boolean =>
  (amount.kind === 'duration' && /^(?:over|under|beyond|next to|past|above|within)$/u.test(phrase)) ||
  (amount.kind === 'bare' &&
    !amount.digits &&
    /^(?:under|below|above|beyond|top|say|pass|passed|near|next to)$/u.test(phrase)) ||
  (phrase === 'next to' && amount.kind !== 'money');

/**
 * Finds amounts of money, shares, measures, durations and counts in a text, in its order. The span covers bound words and unit
 * words ("more than $30 billion"), for a count the figure and its bound. Reads "Rs 15,000 crore" (150000000000 INR),
 * "up to 45,000 b/d", "a quarter of its gas" (about 25 percent), "twenty-seven documents"; leaves out "tens of millions", "Boeing 737".
 */
export const findQuantities = ({ text, dates = [] }: QuantityInput): QuantityMention[] => {
  const found: QuantityMention[] = [];
  const blocked = [...text.matchAll(phone)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isIn = (spans: readonly { start: number; end: number }[], at: number): boolean =>
    spans.some((span) => span.start <= at && at < span.end);
  const headings = headingsOf(text);
  const dateSpans = dates.map((date) => date.span);
  let heard: Heard | undefined;
  let from = 0;
  starts.lastIndex = 0;
  for (;;) {
    starts.lastIndex = from;
    const start = starts.exec(text);
    if (!start) break;
    from = start.index + start[0].length;
    if (isIn(blocked, start.index)) continue;
    const figure = readFigure(text, start.index);
    if (!figure) {
      if (/\d/u.test(start[0]))
        from =
          start.index +
          (/^[\d.,:/-]*\d/u.exec(text.slice(start.index, start.index + 24))?.[0].length ?? start[0].length);
      continue;
    }
    const amounts = readAmounts(text, figure);
    from = Math.max(from, figure.end);
    // a failed range ("2-1") is skipped whole
    if (amounts.length === 0)
      from = Math.max(from, figure.end + (/^\s?[-–—]\s?[\d.,]+/u.exec(text.slice(figure.end))?.[0].length ?? 0));
    for (const amount of amounts) {
      from = Math.max(from, amount.end);
      const lead = boundBefore(text, amount.start);
      const before = lead && !bindsLoosely(amount, lead.phrase) ? lead : undefined;
      const inDate = isIn(dateSpans, amount.start);
      const after = before ? undefined : boundAfter(text, amount.end);
      const verdict = judge(text, amount, {
        bound: before?.phrase ?? after?.phrase,
        heard: heard && amount.start - heard.end < 240 ? heard : undefined,
        heading: headings.find((span) => span.start <= amount.start && amount.start < span.end)?.heading,
        inDate,
      });
      if (!verdict) continue;
      const bound: Bound | undefined = before?.bound ?? after?.bound ?? (amount.round ? 'about' : undefined);
      const start0 = before?.at ?? amount.start;
      const signed =
        !before && /[+−±-]/u.test(text.charAt(start0 - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(start0 - 2)) ? 1 : 0;
      const value: Quantity = {
        value: clean(amount.value * verdict.lift),
        ...(amount.max === undefined ? {} : { max: amount.max }),
        unit: verdict.unit,
        ...(bound === undefined ? {} : { bound }),
      };
      found.push({
        kind: 'quantity',
        span: { start: start0 - signed, end: after?.at ?? amount.end },
        value,
        rule: verdict.rule,
      });
      if (verdict.rule === 'money' || verdict.rule === 'measure') heard = { unit: verdict.unit, end: amount.end };
    }
  }
  return found;
};
