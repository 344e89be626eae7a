import { monthNamed, smallNumbers } from '../../codes/numerals.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ordinals = ['first', 'second', 'third', 'fourth'];
/** Counts of years and days that are no single cardinal below a hundred. */
const BEYOND: Readonly<Record<string, number>> = { 'twenty-five': 25, hundred: 100 };

const capital = /^\p{Lu}/u;

/** 1…12 for a month's name or short form with a capital ("March", "Sept."); undefined for the verb "march". */
export const monthNumber = (name: string | undefined): number | undefined =>
  name === undefined || !capital.test(name) ? undefined : monthNamed(name);

/** 1 (Monday) … 7 (Sunday) for a weekday with a capital. */
export const weekdayNumber = (name: string | undefined): number | undefined => {
  if (name === undefined || !capital.test(name)) return undefined;
  const index = weekdays.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
};

/** 1…4 for "first", "2nd", "III", "Q3", "3". */
export const ordinalNumber = (word: string): number | undefined => {
  const lower = word.toLowerCase();
  const named = ordinals.indexOf(lower);
  if (named >= 0) return named + 1;
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(lower);
  if (roman >= 0) return roman + 1;
  const digit = Number.parseInt(lower, 10);
  return digit >= 1 && digit <= 4 ? digit : undefined;
};

/** A small number in digits or words; "a" and "an" are 1, "a couple of" 2. */
export const countOf = (word: string): number | undefined => {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower.startsWith('a couple')) return 2;
  return smallNumbers[lower] ?? BEYOND[lower];
};

/** Hints that several rules share: what is in or beside every date they read. */
export const hints = {
  /** The first letters of the months. */
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  units: ['year', 'month', 'week', 'day', 'decade', 'fortnight', 'centur'],
} as const;

/** Pieces that the rules' patterns are put together from. */
export const pieces = {
  /** Not inside a word or a number. */
  open: String.raw`(?<![A-Za-z\u00c0-\u024f\d])`,
  close: String.raw`(?![A-Za-z\u00c0-\u024f\d])`,
  /** "March", "Sept.", "JAN" (case is looked at afterwards). */
  month: String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z\u00c0-\u024f])`,
  /** A month's full name or a dotted short form, safe without a day or a year beside it. */
  monthName: String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?![A-Za-z\u00c0-\u024f])`,
  weekday: String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![A-Za-z\u00c0-\u024f])`,
  /** "27", "27th". */
  day: (name: string): string => String.raw`(?<${name}>\d{1,2})(?:st|nd|rd|th)?(?![A-Za-z\u00c0-\u024f\d:%]|[.,]\d)`,
  /** "2024". */
  year: (name: string): string => String.raw`(?<${name}>(?:1[5-9]|20|21)\d\d)(?![A-Za-z\u00c0-\u024f\d%]|[.,]\d)`,
  /** "2024", "of 2024", ", 2024", "last year", "of this year". */
  yearish: String.raw`(?:,?\s+(?:of\s+|in\s+)?(?<year>(?:1[5-9]|20|21)\d\d)(?![A-Za-z\u00c0-\u024f\d%]|[.,]\d)|,?\s+(?:of\s+)?(?<shift>this|last|next|the\s+(?:current|previous|past|coming|present))\s+year(?!['’]?[A-Za-z\u00c0-\u024f]))`,
  dash: String.raw`\s?[-–—]\s?`,
  count: String.raw`(?:\d{1,3}|a\s+couple\s+of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty-five|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)`,
} as const;
