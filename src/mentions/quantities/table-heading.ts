import { currencyAfter, currencyBefore } from './read-currency.js';
import { readMagnitude } from './read-number.js';
import { unitAfter } from './read-unit.js';

/** The unit that a table's heading gives its lines: "Trade (US$ bn)". */
export interface Heading {
  readonly unit: string;
  readonly lift: number;
}

// "2. Trade (US$ bn, national statistics)", "EXPORTS, million tonnes", "(in EUR million)"
const heading =
  /(?:\(|,\s+)(?:in\s+)?(?:(?<sign>[A-Z]{0,3}[$€£¥₹]|[A-Z]{3})\s?(?<after>billion|bn|million|mn|mln|m|trillion|tn)|(?<before>billion|bn|million|mn|mln)\s+(?<noun>\p{L}+|[A-Z]{0,3}[$€£¥]))(?:[^\p{L}\n)][^)\n]{0,60})?\)?:?\n/gu;

/** The headings of a text that give units, each with the stretch of lines it holds for. */
export const headingsOf = (text: string): { start: number; end: number; heading: Heading }[] =>
  [...text.matchAll(heading)].flatMap((match) => {
    const start = match.index + match[0].length;
    const blank = text.indexOf('\n\n', start);
    const { sign, after, before, noun } = match.groups ?? {};
    const unit =
      sign === undefined
        ? (unitAfter(` ${noun}`, 0)?.unit.unit ?? currencyAfter(` ${noun}`, 0)?.code)
        : currencyBefore(`${sign}1`, sign.length)?.code;
    const { factor } = readMagnitude(` ${after ?? before ?? ''}`, 0, { letters: true, money: true });
    return unit === undefined ? [] : [{ start, end: blank < 0 ? text.length : blank, heading: { unit, lift: factor } }];
  });
