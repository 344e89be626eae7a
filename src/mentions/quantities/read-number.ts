import { fractions, magnitudes, smallNumbers } from '../../codes/numerals.js';

/** A number read off a text: its plain value, before any unit. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Digits, words, or a part of a whole in percent ("two-thirds"). */
  readonly form: 'digits' | 'words' | 'fraction';
  /** Whether a magnitude ("million", "bn", "crore", "dozen") was part of it. */
  readonly scaled: boolean;
  /** "half a billion", "a quarter of a million" are round by nature. */
  readonly round?: boolean;
  /** Digits as written, without the magnitude: "1.899". */
  readonly written?: string;
}

const small = Object.keys(smallNumbers).join('|');
const part = Object.keys(fractions).join('|');

// "816 000", "1,233,767", "1.250.000", "3.8", "12,34,567", ".5" is not read
const digits = /\d+(?:[\u00a0\u2009\u202f ]\d{3}(?![\d.,]{0,30}\d)|[.,']\d+){0,12}/uy;
// "twenty-seven", "one hundred and twenty", "hundred"
const word = new RegExp(
  String.raw`(?<join>[\s-]+(?:and[\s-]+)?)?(?<word>${small}|hundred)(?![A-Za-z\u00c0-\u024f])`,
  'iuy',
);
// "3.8 billion", "15,000 crore", "4.1bn", "$15-billion"
const longMagnitude =
  /[\s-]?(?<word>quadrillion|trillions?|billions?|millions?|thousands?|milliards?|lakhs?|lac|crores?|trln|trn|trl|tn|mlrd|mrd|bln|bn|mln|mio|mn)\.?(?![a-z\u00c0-\u024f\d])/iuy;
const shortMagnitude = /(?<word>[kmb]|mm|cr|tr)(?![a-z\u00c0-\u024f\d/])/iuy;
const spacedLetter = /\s(?<word>m|b|cr|mil|bil)\.?(?![a-z\u00c0-\u024f\d/'’])/iuy;
// "half a billion", "half-a-dozen", "a quarter of a million"
const partOfMagnitude = new RegExp(
  String.raw`(?:a\s+|one[\s-])?(?<part>${part})(?:[\s-]+an?[\s-]+|\s+of\s+an?\s+)(?<word>hundred|thousand|million|billion|trillion|dozen|crore|lakh)(?![A-Za-z\u00c0-\u024f])`,
  'iuy',
);
// "two-thirds", "three quarters", "a third", "half"
const share = new RegExp(
  String.raw`(?:(?<count>two|three|four|five|seven|nine)[\s-]+(?<parts>thirds|quarters|fourths|fifths|sixths|eighths|tenths)|(?:a|one)[\s-]+(?<part>${part})|(?<half>half))(?![A-Za-z\u00c0-\u024f])`,
  'iuy',
);
// "and a half": "one and a half billion", "two-and-a-half years"
const andHalf = /[\s-]+and[\s-]+a[\s-]+half(?![a-z\u00c0-\u024f])/iuy;
const dozen = /(?:(?<count>two|three|four|five|six)\s+dozen|(?:a\s+)?dozen)(?![a-z\u00c0-\u024f])/iuy;
const aMagnitude = /an?\s+(?<word>hundred|thousand|million|billion|trillion)(?![a-z\u00c0-\u024f])/iuy;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | undefined => {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
};

const groupedByThree = /^\d{1,3}([., '\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*$/u;

/**
 * The value of digits with separators, English or continental. A lone group of three behind a point is a decimal
 * ("1.899") unless `grouped` says that the text writes thousands so ("25.000 people").
 */
export const valueOfDigits = (written: string, grouped = false): number | undefined => {
  const plain = written.replace(/[\u00a0\u2009\u202f ']/gu, '');
  if (/^\d+$/u.test(plain)) return Number(plain);
  // "3.8", "1.899", "0.25"
  if (/^\d+\.\d+$/u.test(plain))
    return grouped && groupedByThree.test(plain) ? Number(plain.replace('.', '')) : Number(plain);
  // "1,233,767.5", "12,34,567", "3,000"
  if (/^\d{1,3}(?:,\d{2})*,\d{3}(?:\.\d+)?$/u.test(plain) || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain))
    return Number(plain.replaceAll(',', ''));
  // "3,8", "12,75"
  if (/^\d+,\d{1,2}$/u.test(plain)) return Number(plain.replace(',', '.'));
  // "1.250.000", "1.250.000,5", "1.250,50"
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  return undefined;
};

const magnitudeOf = (match: RegExpExecArray): number => magnitudes[(match.groups?.word ?? '').toLowerCase()] ?? 1;

interface Scale {
  readonly factor: number;
  readonly end: number;
}

/** The magnitude that follows a figure, "lakh crore" included; a spaced letter only counts behind money. */
export const readMagnitude = (
  text: string,
  index: number,
  options: { readonly letters: boolean; readonly money: boolean },
): Scale => {
  let factor = 1;
  let end = index;
  for (let turn = 0; turn < 2; turn++) {
    const match =
      at(longMagnitude, text, end) ??
      (turn === 0 && options.letters
        ? (at(shortMagnitude, text, end) ?? (options.money ? at(spacedLetter, text, end) : undefined))
        : undefined);
    if (!match) break;
    factor *= magnitudeOf(match);
    end += match[0].length;
  }
  // the full stop of "3.8 bln." at a sentence's end is left to the sentence
  if (text[end - 1] === '.') end -= 1;
  return { factor, end };
};

/** The digits that start at `index`; undefined where their separators make no number. */
export const readDigits = (text: string, index: number): { written: string; end: number } | undefined => {
  const match = at(digits, text, index);
  if (!match) return undefined;
  let written = match[0];
  // a spaced group is a thousand only behind one to three digits
  if (/\s/u.test(written) && !/^\d{1,3}(?:\s\d{3})+$/u.test(written)) written = written.split(/\s/u)[0] ?? written;
  return { written, end: index + written.length };
};

/** A cardinal in words that starts at `index`: "twenty-seven", "one hundred and twenty", "two thousand five hundred". */
export const readCardinal = (text: string, index: number): ReadNumber | undefined => {
  let total = 0;
  let group = 0;
  let end = index;
  let last = Number.POSITIVE_INFINITY;
  let scaled = false;
  for (let first = true; ; first = false) {
    const match = at(word, text, end);
    if (!match || (first && match.groups?.join !== undefined)) break;
    const told = (match.groups?.word ?? '').toLowerCase();
    if (told === 'hundred') {
      if (group === 0 ? !first : group >= 100) break;
      group = (group || 1) * 100;
      last = 100;
    } else {
      const value = smallNumbers[told] ?? 0;
      // "twenty-seven" and "hundred and five", but not "five six"
      const fits =
        first ||
        (group % 100 === 0 && group > 0) ||
        (last >= 20 && last < 100 && value < 10) ||
        (group === 0 && scaled);
      if (!fits || (/and/iu.test(match.groups?.join ?? '') && group % 100 !== 0)) break;
      if (!first && group === 0 && !scaled) break;
      group += value;
      last = value;
    }
    end += match[0].length;
    const half = at(andHalf, text, end);
    if (half) {
      group += 0.5;
      end += half[0].length;
    }
    const scale = readMagnitude(text, end, { letters: false, money: false });
    if (scale.factor > 1) {
      total += group * scale.factor;
      group = 0;
      end = scale.end;
      scaled = true;
      last = Number.POSITIVE_INFINITY;
      if (scale.factor < 1000 || half) break;
    } else if (half) break;
  }
  return end === index ? undefined : { value: total + group, end, form: 'words', scaled };
};

/** Parts and dozens: "half a billion", "a dozen", "two-thirds", "a million". */
export const readPart = (text: string, index: number): ReadNumber | undefined => {
  const ofMagnitude = at(partOfMagnitude, text, index);
  if (ofMagnitude) {
    const told = (ofMagnitude.groups?.word ?? '').toLowerCase();
    const whole = told === 'dozen' ? 12 : told === 'hundred' ? 100 : (magnitudes[told] ?? 1);
    const value = ((fractions[(ofMagnitude.groups?.part ?? '').toLowerCase()] ?? 0) / 100) * whole;
    return {
      value,
      end: index + ofMagnitude[0].length,
      form: 'words',
      scaled: true,
      ...(told === 'dozen' ? {} : { round: true }),
    };
  }
  const dozens = at(dozen, text, index);
  if (dozens)
    return {
      value: 12 * (smallNumbers[(dozens.groups?.count ?? 'one').toLowerCase()] ?? 1),
      end: index + dozens[0].length,
      form: 'words',
      scaled: true,
    };
  const magnitude = at(aMagnitude, text, index);
  if (magnitude) {
    const told = (magnitude.groups?.word ?? '').toLowerCase();
    const end = index + magnitude[0].length;
    const half = at(andHalf, text, end);
    const value = (told === 'hundred' ? 100 : (magnitudes[told] ?? 1)) * (half ? 1.5 : 1);
    if (told === 'hundred') {
      const scale = readMagnitude(text, end, { letters: false, money: false });
      return { value: value * scale.factor, end: scale.end, form: 'words', scaled: true };
    }
    return { value, end: end + (half?.[0].length ?? 0), form: 'words', scaled: true };
  }
  const parts = at(share, text, index);
  if (!parts) return undefined;
  const { count, parts: several, part: single, half } = parts.groups ?? {};
  const name = (several?.slice(0, -1) ?? single ?? half ?? '').toLowerCase();
  const value = (fractions[name] ?? 0) * (count === undefined ? 1 : (smallNumbers[count.toLowerCase()] ?? 1));
  return { value, end: index + parts[0].length, form: 'fraction', scaled: false, round: true };
};
