import { countsPlural, followingOf, isLabelled, isListNumber, isSides, isTold } from './count-context.js';
import { type Amount, yearLike } from './read-amounts.js';
import type { Heading } from './table-heading.js';

const months = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const monthBefore = new RegExp(String.raw`\b${months}\s$`, 'u');
const monthAfter = new RegExp(String.raw`^(?:st|nd|rd|th)?(?:\s+of)?\s${months}(?![a-z])`, 'u');

/** "200 MW flow over it, up from |100", "550 megawatts to |1,100": a level of the same thing, in its unit. */
const LEVEL_BEFORE = /^[^.;\n]*?(?:,\s(?:up|down)\sfrom|^\sto)\s(?:(?:about|some|just|only)\s)?$/u;

/** Units pass on to a later figure that leaves its own out: "18 billion baht, up from 12 billion". */
export interface Heard {
  readonly unit: string;
  readonly end: number;
  /** Told in tonnes, megawatts or the like, not in money. */
  readonly isMeasure: boolean;
}

/** "Indians in the Emirates: |3.5m", "Tourists: 2 million": a label that names whom or what the number counts. */
const COUNTING_LABEL =
  /(?:^|[\n.;]\s*|[•*–-]\s)(?!(?:exports|imports|sales|purchases|shipments|deliveries|loans|credits|grants|investments|contracts|deals|orders|remittances|reserves|debts|assets|revenues|earnings|costs|totals|goods|services)\b)(?:[a-z\u00c0-\u024f]{2,}\s)?[a-z\u00c0-\u024f]+(?:ans|ians|ese|ish|sts|ers|ors|nts|ees|ists|nals|ens)(?:\s(?:in|at|from|to|of|with)\s[^:.;\n]{2,36})?:\s(?:about\s|some\s|over\s|c\.\s)?$/iu;

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
    /^[\s-]+(?:(?:of\s+)?(?:an?\s+|the\s+|one\s+)?(?:century|hour|decade|dozen|day|year|month|week|minute|brother|sister|term|time|way|mast|built|done|full|empty|finished|marathon|million|billion|mile)|of\s+(?:\d{4}|(?:last|this)\s+year|the\s+(?:\d{4}|(?:last|this)\s+year)))(?![a-z\u00c0-\u024f])/iu.test(
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
  // "a third less than in 2020", "half higher"
  if (
    /^\s+(?:less|more|lower|higher|fewer|smaller|larger|up|down)(?![a-z\u00c0-\u024f])/iu.test(after) &&
    !/^half/iu.test(text.slice(amount.start, amount.end))
  )
    return true;
  const adverbial =
    /^(?:\s+(?:every|each|a|in|on|since|by|from|over|to|last|this|compared|during|between|year|per)(?![a-z\u00c0-\u024f])|\s*[.,;:)]|\s*$)/iu.test(
      after,
    );
  return adverbial && (bounded || /\b(?:by|to|at|than|reached|exceeds?)\s+$/iu.test(before));
};

/** The rule by which an amount is a quantity, or undefined where it is none. */
export const judge = (
  text: string,
  amount: Amount,
  told: {
    readonly bound: string | undefined;
    /** Where the amount ends with the bound words behind it. */
    readonly end: number;
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
    return /^(?:['’]?\s+of\s+age|[\s-]old)(?![a-z\u00c0-\u024f])/iu.test(after) ||
      /^\s+(?:ago|later|earlier|hence|running|straight)(?![a-z\u00c0-\u024f])/iu.test(after)
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
  if (/^\s+(?:times|min(?:ute)?s?\s+read|o['’]clock)(?![a-z\u00c0-\u024f])/iu.test(after) || /^\//u.test(after))
    return undefined;
  // "one in five tourists"
  if (/\bone\s+(?:in|out\s+of)\s+(?:every\s+)?$/iu.test(text.slice(Math.max(0, amount.start - 18), amount.start)))
    return undefined;
  const follows = followingOf(text, told.end);
  if (follows === 'compound') return undefined;
  if (!amount.digits && !amount.scaled && amount.value === 1) return undefined;
  if (!Number.isInteger(amount.value)) {
    return told.heading !== undefined && amount.digits ? { rule: 'unit-from-heading', ...told.heading } : undefined;
  }
  const oftheLatter = /^\s+of\s+the\s+(?:latter|former|said)(?![a-z\u00c0-\u024f])/iu.test(after);
  if (
    told.heard &&
    !COUNTING_LABEL.test(text.slice(Math.max(0, amount.start - 60), amount.start)) &&
    ((amount.scaled &&
      amount.value >= 1e6 &&
      follows !== 'noun' &&
      !/^\s+of\s+(?:our|their|its|his|the|them|these|those|whom)\s/iu.test(after)) ||
      oftheLatter)
  ) {
    return { rule: 'unit-from-before', unit: told.heard.unit, lift: 1 };
  }
  if (
    told.heard?.isMeasure === true &&
    amount.digits &&
    !yearLike(amount) &&
    amount.start - told.heard.end < 90 &&
    follows === 'none' &&
    LEVEL_BEFORE.test(text.slice(told.heard.end, amount.start))
  )
    return { rule: 'unit-from-before', unit: told.heard.unit, lift: 1 };
  if (yearLike(amount) && follows !== 'noun') return undefined;
  if (yearLike(amount) && !/^\s+\p{Ll}+s(?!\p{L})/u.test(after)) return undefined;
  if (isSides(text, amount.start, amount.end)) return undefined;
  if (told.heading !== undefined && amount.grouped && follows !== 'noun')
    return { rule: 'unit-from-heading', ...told.heading };
  if (amount.digits && !amount.grouped && !amount.scaled && amount.decimal) return undefined;
  if (/^\s+in\s+(?:number|all|total)(?![a-z\u00c0-\u024f])/iu.test(after))
    return { rule: 'count-alone', unit: '1', lift: 1 };
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
export const bindsLoosely = (amount: Amount, phrase: string): boolean =>
  (amount.kind === 'duration' && /^(?:over|under|beyond|next to|past|above|within)$/u.test(phrase)) ||
  (amount.kind === 'bare' &&
    !amount.digits &&
    /^(?:under|below|above|beyond|top|say|pass|passed|near|next to)$/u.test(phrase)) ||
  (phrase === 'next to' && amount.kind !== 'money');
