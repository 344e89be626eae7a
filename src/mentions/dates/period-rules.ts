import { addMonths, addYears, isDate, isoOf, monthsOf, partsOf, quarterOf } from './calendar.js';
import { type DateContext, type DateGroups, type DateRule, dateRule } from './date-rule.js';
import { countOf, hints, monthNumber, ordinalNumber, pieces } from './date-words.js';
import { impliedYear, toldYear } from './imply.js';

const { open, close, month, monthName, yearish, dash, count, year } = pieces;
// "of 2024", "2024", "of last year", "of the year", "this year"
const ofYear = String.raw`(?:${yearish}|\s+of\s+(?:the|this)\s+(?<theYear>year))`;

const yearOf = (groups: DateGroups, context: DateContext, lastMonth: number): number | undefined => {
  const told = toldYear(groups, context);
  if (told !== undefined) return told;
  return groups.shift === undefined ? impliedYear(lastMonth, context) : undefined;
};

/** Both ends of two months; the first takes the year before where it comes later in the year. */
const monthSpan = (groups: DateGroups, context: DateContext): { start: string; end: string } | undefined => {
  const [from, to] = [monthNumber(groups.from), monthNumber(groups.to)];
  if (from === undefined || to === undefined) return undefined;
  const told = yearOf(groups, context, to);
  if (told === undefined) return undefined;
  const fromYear = groups.fromYear === undefined ? (from > to ? told - 1 : told) : Number(groups.fromYear);
  return { start: isoOf({ year: fromYear, month: from }), end: isoOf({ year: told, month: to }) };
};

/** "2024", "24" or "2023/24" → the later year of a pair that starts in `start`. */
const secondYear = (start: number, written: string): number | undefined => {
  const end = written.length === 4 ? Number(written) : Math.floor(start / 100) * 100 + Number(written);
  return end > start && end - start <= 150 ? end : undefined;
};

const yearSpan = (groups: DateGroups): { start: string; end: string } | undefined => {
  const start = Number(groups.start);
  const end = secondYear(start, groups.end ?? '');
  return end === undefined || !isDate({ year: start }) ? undefined : { start: String(start), end: String(end) };
};

// "FY25 (July-June)"
const fiscalMonths = new RegExp(
  String.raw`(?:FY|fiscal|financial)[^()\n]{0,14}\((?<from>${month})\s?[-–]\s?(?<to>${month})\)`,
  'u',
);

/** Twelve months up to the end of a month. */
const yearTo = (end: string): { start: string; end: string } => ({ start: addMonths(end, -11), end });

const halves: Readonly<Record<string, readonly [number, number]>> = { first: [1, 6], second: [7, 12] };

/** Quarters, halves, spans of months and of years. */
export const periodRules: readonly DateRule[] = [
  // January-April 2024, Jan.-Apr., from January to April this year, between January and April, November 2023 to March 2024
  dateRule(
    'months',
    String.raw`${open}(?<from>${month})(?:\s+(?<fromYear>(?:19|20)\d\d))?(?:${dash}|\s+(?:to|through|until|and)\s+)(?<to>${month})(?!\s+\d{1,2}(?!\d))(?:(?:\s+period)?${yearish})?`,
    (groups, context) => {
      // "June-July" needs no evidence, "May and Merkel" never gets here; bare short forms need a year
      const bare = groups.year === undefined && groups.shift === undefined;
      const isShort = [groups.from, groups.to].some(
        (name) => name !== undefined && name.length === 3 && name !== 'May',
      );
      return bare && isShort && !/[-–]/u.test(context.text.slice(context.start, context.end))
        ? undefined
        : monthSpan(groups, context);
    },
    hints.months,
  ),
  // Q1 2024, Q3, 1Q24, the third quarter of this year, I quarter of 2025, first-quarter
  dateRule(
    'quarter',
    String.raw`${open}(?:(?:the\s+)?(?:Q(?<number>[1-4])|(?<number2>[1-4])Q|(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th|I{1,3}|IV)[\s-]quarter)(?![A-Za-z\u00c0-\u024f]))(?:(?<=Q)(?<short>\d\d)(?!\d)|\s?['’](?<short2>\d\d)(?!\d)|(?<=Q[1-4])[/-]?(?<short3>20\d\d)|${ofYear})?`,
    (groups, context) => {
      if (/^\s+of\s+(?:an?|the)\s+(?!year)/iu.test(context.text.slice(context.end))) return undefined;
      const written = groups.number ?? groups.number2 ?? groups.ordinal ?? '';
      const quarter = /last|final/iu.test(written) ? 4 : ordinalNumber(written);
      if (quarter === undefined) return undefined;
      const short = groups.short ?? groups.short2;
      const told =
        groups.short3 === undefined
          ? short === undefined
            ? groups.theYear === undefined
              ? yearOf(groups, context, quarter * 3)
              : thisYear(context)
            : 2000 + Number(short)
          : Number(groups.short3);
      return told === undefined ? undefined : quarterOf(told, quarter);
    },
    ['q1', 'q2', 'q3', 'q4', '1q', '2q', '3q', '4q', 'quarter'],
  ),
  // the first three quarters of 2023
  dateRule(
    'quarters',
    String.raw`${open}(?:the\s+)?first\s+(?<count>two|three|2|3)\s+quarters(?:${ofYear})?`,
    (groups, context) => {
      const last = (countOf(groups.count ?? '') ?? 0) * 3;
      const told = yearOf(groups, context, last);
      return told === undefined ? undefined : monthsOf(told, 1, last);
    },
    ['quarters'],
  ),
  // H1 2022, 2H25, the first half of 2025, in the first half, the second half of the year
  dateRule(
    'half-year',
    String.raw`${open}(?:the\s+)?(?:H(?<number>[12])|(?<number2>[12])H|(?<ordinal>first|second|1st|2nd)[\s-]half)(?![A-Za-z\u00c0-\u024f])(?:(?<=[12]H)(?<short>\d\d)(?!\d)|(?<=H[12])[/-]?(?<short2>20\d\d)|${ofYear})?`,
    (groups, context) => {
      // "the second half of the agreements", "the first half of the 1990s"
      const rest = context.text.slice(context.end, context.end + 16);
      if (
        groups.ordinal !== undefined &&
        groups.year === undefined &&
        groups.shift === undefined &&
        groups.theYear === undefined &&
        (/^\s+of\b/iu.test(rest) ||
          !/(?<![a-z\u00c0-\u024f])(?:in|for|during|of|over|from|by|until|since|end\s+of)\s+$/iu.test(
            context.text.slice(Math.max(0, context.start - 10), context.start),
          ))
      )
        return undefined;
      const half = ordinalNumber(groups.number ?? groups.number2 ?? groups.ordinal ?? '');
      const [first, last] = halves[half === 2 ? 'second' : 'first'] ?? [1, 6];
      const told =
        groups.short === undefined
          ? groups.short2 === undefined
            ? groups.theYear === undefined
              ? yearOf(groups, context, last)
              : thisYear(context)
            : Number(groups.short2)
          : 2000 + Number(groups.short);
      return told === undefined ? undefined : monthsOf(told, first, last);
    },
    ['half', 'h1', 'h2', '1h', '2h'],
  ),
  // the first four months of 2024, the first nine months, nine months of 2023, the opening 10 months
  dateRule(
    'first-months',
    String.raw`${open}(?:(?:the\s+)?(?<first>first|opening|initial)\s+(?<count>${count})[\s-]+months?|(?:the\s+)?(?<bare>${count})[\s-]+months?(?=\s+of\s+(?:\d{4}|last\s+year|this\s+year|the\s+year|the\s+current\s+year)))(?![A-Za-z\u00c0-\u024f])(?:${ofYear})?`,
    (groups, context) => {
      const last = countOf(groups.count ?? groups.bare ?? '');
      if (last === undefined || last > 12) return undefined;
      if (
        groups.year === undefined &&
        /^\s+of\s+(?!the\s+year)/iu.test(context.text.slice(context.end, context.end + 12)) &&
        groups.shift === undefined &&
        groups.theYear === undefined
      )
        return undefined;
      const told = groups.theYear === undefined ? yearOf(groups, context, last) : thisYear(context);
      return told === undefined ? undefined : monthsOf(told, 1, last);
    },
    ['month'],
  ),
  // FY2023-24, FY25 (July-June), fiscal year 2022/23, the 2023/24 season, financial year 2024
  dateRule(
    'fiscal-year',
    String.raw`${open}(?:FY[\s-]?|(?:fiscal|financial|budget|marketing|solar|tax|crop)(?:[\s-]+year)?[\s-]+)(?<start>(?:19|20)\d\d|\d\d)(?:\s?[-/–]\s?(?<end>(?:20)?\d\d)(?!\d))?${close}(?:\s?\((?<from>${month})\s?[-–]\s?(?<to>${month})\))?`,
    (groups, context) => {
      const written = groups.start ?? '';
      const first = written.length === 2 ? 2000 + Number(written) : Number(written);
      const last = groups.end === undefined ? first : secondYear(first, groups.end);
      if (last === undefined || last - first > 1) return undefined;
      // a fiscal year whose months the report tells once holds for the others
      const defined = groups.to === undefined ? fiscalMonths.exec(context.text)?.groups?.to : groups.to;
      const to = monthNumber(defined);
      if (to !== undefined) return yearTo(isoOf({ year: groups.end === undefined ? first : last, month: to }));
      if (groups.end !== undefined) return { start: String(first), end: String(last) };
      return written.length === 2 ? { start: String(first - 1), end: String(first) } : String(first);
    },
    ['fy', 'fiscal', 'financial', 'budget', 'marketing', 'solar', 'tax', 'crop'],
  ),
  // in the year to March, the six months to June, the financial year to June, twelve months to end-September 2023, the year ending March 2024
  dateRule(
    'year-to-month',
    String.raw`${open}(?:the\s+)?(?:(?:last\s+|past\s+)?(?:(?:fiscal|financial|marketing)\s+)?year|(?<count>${count})\s+months)\s+(?:to|ending|ended|through|up\s+to|that\s+ended\s+in|ending\s+in)\s+(?:end[\s-]|(?:the\s+)?end\s+of\s+|\d{1,2}\s+)?(?<month>${monthName})(?:\s+\d{1,2}(?!\d))?(?:${yearish})?`,
    (groups, context) => {
      const last = monthNumber(groups.month);
      const told = last === undefined ? undefined : yearOf(groups, context, last);
      const length = countOf(groups.count ?? 'twelve');
      if (last === undefined || told === undefined || length === undefined) return undefined;
      const end = isoOf({ year: told, month: last });
      return groups.count === undefined ? yearTo(end) : { start: addMonths(end, 1 - length), end };
    },
    ['year', 'months'],
  ),
  // 2025-2030, 2023/24, 2010-11, 2019 to 2023, from 2019 until 2023
  dateRule(
    'years',
    String.raw`(?<![A-Za-z\u00c0-\u024f\d]|[\d][.,:/-]|[$€£¥])(?<start>(?:1[5-9]|20)\d\d)(?:${dash}(?<end>(?:(?:1[5-9]|2[01])\d\d|\d\d))|/(?<end2>(?:20)?\d\d)|\s+(?:to|through|until|till|up\s+to)\s+(?<end3>(?:1[5-9]|2[01])\d\d))(?![A-Za-z\u00c0-\u024f\d%]|[-/.,]\d)`,
    (groups, { text, end }) => {
      if (/^\s?(?:km|MW|tonnes|tons|people|jobs|m\b)/u.test(text.slice(end, end + 8))) return undefined;
      const last = groups.end ?? groups.end2 ?? groups.end3 ?? '';
      // "2024-05" is a month when the second half could be one: 2024-25 is a pair, 2024-05 is not
      if (last.length === 2 && Number(last) !== (Number(groups.start) + 1) % 100 && Number(last) <= 12)
        return groups.end === undefined ? undefined : isoOf({ year: Number(groups.start), month: Number(last) });
      return yearSpan({ start: groups.start, end: last });
    },
  ),
  // between 2019 and 2023, in 2022 and 2023
  dateRule('years-between', String.raw`${open}${year('start')}\s+and\s+${year('end')}`, (groups, context) => {
    const [start, end] = [Number(groups.start), Number(groups.end)];
    return end > start &&
      (/between\s$/iu.test(context.text.slice(Math.max(0, context.start - 8), context.start)) || end === start + 1)
      ? { start: String(start), end: String(end) }
      : undefined;
  }),
  // the 1990s, the late 2010s, mid-1980s
  dateRule(
    'decade',
    String.raw`${open}(?:(?<part>early|mid|middle|late)(?:[\s-]+(?:of\s+)?(?:the\s+)?|-))?(?<decade>(?:1[89]|20)\d)0['’]?s${close}`,
    (groups) => {
      const first = Number(groups.decade) * 10;
      const part = groups.part?.toLowerCase();
      const [from, to] = part === undefined ? [0, 9] : part === 'early' ? [0, 3] : part === 'late' ? [7, 9] : [4, 6];
      return { start: String(first + from), end: String(first + to) };
    },
    ['0s', "0's", '0’s'],
  ),
  // early 2025, late 2024, mid-2026, the end of 2025, end-2025, spring 2024, the summer of last year, year-end 2024
  dateRule(
    'part-of-year',
    String.raw`${open}(?:the\s+)?(?:very\s+)?(?<part>early|late|later|earlier|mid|middle|end|close|beginning|start|turn|spring|summer|autumn|fall|winter|year-end)(?:\s+in|\s+of)?(?:[\s-]+|-)(?:(?:the\s+)?(?<year>(?:19|20|21)\d\d)(?![A-Za-z\u00c0-\u024f\d%]|[.,]\d)|(?<shift>this|last|next|the\s+(?:current|coming|previous))\s+(?:calendar\s+)?year(?!['’]?[A-Za-z\u00c0-\u024f])|(?<theYear>the\s+year)(?!['’]?[A-Za-z\u00c0-\u024f]))`,
    (groups, context) => {
      // "late the year" is no phrase: the plain year needs "end of", "earlier in"
      const told = groups.theYear === undefined ? toldYear(groups, context) : thisYear(context);
      return told === undefined ? undefined : String(told);
    },
  ),
];

const thisYear = ({ published }: DateContext): number | undefined =>
  published === undefined ? undefined : partsOf(published).year;

/** The end of a decade or a century as a year, counted from the publication date: "before the end of the decade" in 2024 → "2030". */
export const endOf = (span: 'decade' | 'century', published: string): string => {
  const size = span === 'decade' ? 10 : 100;
  return addYears(String(Math.floor((partsOf(published).year - 1) / size) * size), size);
};
