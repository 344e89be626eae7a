import type { Bound, DateMention, Quantity, QuantityMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import { boundAfter, boundBefore } from './bounds.js';
import { bindsLoosely, type Heard, judge } from './judge-amount.js';
import { readAmounts } from './read-amounts.js';
import { clean, nextStart, readFigure } from './read-figure.js';
import { headingsOf } from './table-heading.js';

/** What quantities are read from. `dates` keeps years, days and spans of years out of the counts. */
export interface QuantityInput {
  readonly text: string;
  readonly sentences?: readonly Sentence[];
  readonly dates?: readonly DateMention[];
}

// "+998 71 203 0000", "(021) 555-0100"
const phone = /(?:\+\d{1,3}[\s(-]+|\(0\d+\)\s*)\d[\d\s()-]{5,}\d/gu;

/** Looks up which of some spans in order, that do not overlap, holds a place; places are asked for from left to right. */
const sweep = <S extends Span>(spans: readonly S[]): ((at: number) => S | undefined) => {
  let next = 0;
  return (at) => {
    for (let span = spans[next]; span && span.end <= at; span = spans[next]) next++;
    const span = spans[next];
    return span && span.start <= at ? span : undefined;
  };
};

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
  const blockedAt = sweep(blocked);
  const headingAt = sweep(headingsOf(text));
  const dateAt = sweep(dates.map((date) => date.span).sort((a, b) => a.start - b.start));
  let heard: Heard | undefined;
  let from = 0;
  for (let start = nextStart(text, from); start; start = nextStart(text, from)) {
    from = start.at + start.word.length;
    if (blockedAt(start.at)) continue;
    const figure = readFigure(text, start.at);
    if (!figure) {
      if (/\d/u.test(start.word))
        from = start.at + (/^[\d.,:/-]*\d/u.exec(text.slice(start.at, start.at + 24))?.[0].length ?? start.word.length);
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
      const inDate = dateAt(amount.start) !== undefined;
      const after = before ? undefined : boundAfter(text, amount.end);
      const verdict = judge(text, amount, {
        bound: before?.phrase ?? after?.phrase,
        end: after?.at ?? amount.end,
        heard: heard && amount.start - heard.end < 240 ? heard : undefined,
        heading: headingAt(amount.start)?.heading,
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
      if (verdict.rule === 'money' || verdict.rule === 'measure')
        heard = { unit: verdict.unit, end: amount.end, isMeasure: verdict.rule === 'measure' };
    }
  }
  return found;
};
