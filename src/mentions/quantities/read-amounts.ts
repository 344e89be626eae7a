import { clean, type Figure, matchAt, readFigure, startsAt } from './read-figure.js';

const rangeSign = /\s?[-–—]\s?|\s+(?:to|or)\s+/iuy;
const andSign = /\s+and\s+/iuy;
// "20 |and, after that, $30 billion", "20 |and later $30 billion"
const laterSign = /,?\s+and(?:,\s(?:after|from|by)\s[^,\n]{2,16},|\s(?:then|later|eventually))\s+/iuy;
const between = /\bbetween\s+(?:about\s+|some\s+|around\s+)?$/iu;
// "estimates run from |6 to 7 billion": a range all the same
const spanning = /\b(?:rang|run|vari|vary)(?:e|es|s|ing)?\s+from\s+(?:[a-z\u00c0-\u024f]+\s+){0,2}$/iu;
// "from the current |$12 billion to $25 billion": two levels, not a range
const fromBefore = /\bfrom\s+(?:[a-z\u00c0-\u024f]+\s+){0,3}$/iu;

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
  return startsAt(text, from) ? readFigure(text, from, true) : undefined;
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
export interface Amount extends Figure {
  readonly max?: number;
}

/** Whether digits may be a year: "2024", not "2,024". */
export const yearLike = (amount: Figure): boolean =>
  amount.digits &&
  !amount.grouped &&
  !amount.scaled &&
  Number.isInteger(amount.value) &&
  amount.value >= 1500 &&
  amount.value <= 2100;

/** Joins a range into one amount, or gives the figures of a pair ("from 30 to 40 billion", "12 and 15 percent") their shared unit. */
export const readAmounts = (text: string, first: Figure): Amount[] => {
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
    if (fromBefore.test(lead) && !spanning.test(lead)) return [low, high];
    if (high.value > low.value) return [{ ...low, end: high.end, max: high.value }];
    return /^\s?[-–—]/u.test(text.slice(first.end)) ? [] : [first];
  }
  if (first.kind === 'bare' && !yearLike(first)) {
    const pair = readPartner(text, first.end, /,?\s+and\s+|,\s+/iuy);
    const later = first.digits ? readPartner(text, first.end, laterSign) : undefined;
    if (later?.kind === 'money' && later.scaled) return [inTermsOf(first, later)];
    if (pair && pair.kind !== 'bare' && pair.kind !== 'money' && pair.kind !== 'fraction' && pair.kind !== 'duration')
      return [inTermsOf(first, pair)];
  }
  return [first];
};
