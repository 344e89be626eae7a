import { addDays, isDate, isoOf, partsOf } from './calendar.js';
import { type DateContext, type DateGroups, type DateRule, dateRule } from './date-rule.js';
import { hints, monthNumber, pieces } from './date-words.js';
import { impliedDay, impliedMonth, toldYear } from './imply.js';

const { open, close, month, monthName, weekday, day, yearish, dash } = pieces;
const onWeekday = String.raw`(?:(?:${weekday}|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?),?\s+\(?(?:the\s+)?)?`;

const dayOf = (parts: { year: number; month: number; day: number }): string | undefined =>
  isDate(parts) ? isoOf(parts) : undefined;

/** A day and month with the year told or implied. */
const calendarDay = (
  monthWord: string | undefined,
  dayWord: string | undefined,
  groups: DateGroups,
  context: DateContext,
): string | undefined => {
  const monthIndex = monthNumber(monthWord);
  const date = Number(dayWord);
  if (monthIndex === undefined || !(date >= 1 && date <= 31)) return undefined;
  const told = toldYear(groups, context);
  if (told !== undefined) return dayOf({ year: told, month: monthIndex, day: date });
  return groups.shift === undefined ? impliedDay(monthIndex, date, context) : undefined;
};

/** Two days of one month as a period; only neighbouring days told with "and" make one. */
const dayRange = (groups: DateGroups, context: DateContext): { start: string; end: string } | undefined => {
  const end = calendarDay(groups.month, groups.to, groups, context);
  const startMonth = groups.monthFrom ?? groups.month;
  if (end === undefined || monthNumber(startMonth) === undefined) return undefined;
  const from = partsOf(end);
  let start = dayOf({ year: from.year, month: monthNumber(startMonth) ?? 1, day: Number(groups.from) });
  if (start !== undefined && start > end)
    start = dayOf({ year: from.year - 1, month: monthNumber(startMonth) ?? 1, day: Number(groups.from) });
  if (start === undefined || start >= end) return undefined;
  if (groups.and !== undefined && addDays(start, 1) !== end) return undefined;
  return { start, end };
};

/** Dates told by the calendar. */
export const absoluteRules: readonly DateRule[] = [
  // 2024-05-27, 2024-05-27T10:00
  dateRule(
    'iso-day',
    String.raw`${open}(?<year>(?:1[5-9]|20|21)\d\d)[-/](?<month>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12]\d|3[01])(?![\d-])`,
    (groups) => dayOf({ year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) }),
  ),
  // 27.05.2024, 27/05/2024; 05/27/2024 only where it can't be a day and a month
  dateRule(
    'numeric-day',
    String.raw`(?<![A-Za-z\u00c0-\u024f\d./])(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![A-Za-z\u00c0-\u024f\d]|[./]\d)`,
    (groups) => {
      const [first, second] = [Number(groups.first), Number(groups.second)];
      if (groups.mark === '/' && first <= 12 && second <= 12 && first !== second) return undefined;
      return groups.mark === '/' && second > 12
        ? dayOf({ year: Number(groups.year), month: first, day: second })
        : dayOf({ year: Number(groups.year), month: second, day: first });
    },
  ),
  // 27 May 2024, Monday 27th of May, 27 May last year, 27 May
  dateRule(
    'day-month',
    String.raw`${open}${onWeekday}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:day\s+)?(?:of\s+)?|-)(?<month>${month})(?:${yearish})?`,
    (groups, context) => calendarDay(groups.month, groups.day, groups, context),
    hints.months,
  ),
  // May 27, 2024; Tuesday, Sept. 5; August 13 last year
  dateRule(
    'month-day',
    String.raw`${open}${onWeekday}(?<month>${month})\s+(?:the\s+)?${day('day')}(?:${yearish})?`,
    (groups, context) => {
      // "in May 27 documents": a month and a count
      const yearTold = groups.year !== undefined || groups.shift !== undefined;
      if (
        !yearTold &&
        /(?<![a-z\u00c0-\u024f])in\s$/iu.test(context.text.slice(context.start - 3, context.start)) &&
        /^\s+\p{Ll}/u.test(context.text.slice(context.end, context.end + 3))
      )
        return undefined;
      return calendarDay(groups.month, groups.day, groups, context);
    },
    hints.months,
  ),
  // 26-28 May 2024, 3 to 5 June, 22 and 23 December
  dateRule(
    'days-of-month',
    String.raw`${open}(?<from>\d{1,2})(?:st|nd|rd|th)?(?:${dash}|\s+(?:to|through|until)\s+|(?<and>\s+and\s+|,\s*|\s*&\s*))(?:the\s+)?(?<to>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${month})(?:${yearish})?`,
    (groups, context) =>
      dayRange(
        /between\s$/iu.test(context.text.slice(context.start - 8, context.start))
          ? { ...groups, and: undefined }
          : groups,
        context,
      ),
    hints.months,
  ),
  // May 26-28, 2024; August 27 and 28; November 29-30 last year
  dateRule(
    'month-days',
    String.raw`${open}(?<month>${month})\s+(?<from>\d{1,2})(?:st|nd|rd|th)?(?:${dash}|\s+(?:to|through|until)\s+|(?<and>\s+and\s+|\s*&\s*))${day('to')}(?:${yearish})?`,
    (groups, context) =>
      dayRange(
        /between\s$/iu.test(context.text.slice(context.start - 8, context.start))
          ? { ...groups, and: undefined }
          : groups,
        context,
      ),
    hints.months,
  ),
  // 28 May - 2 June 2024, 28 May to 2 June
  dateRule(
    'day-to-day',
    String.raw`${open}(?<from>\d{1,2})(?:st|nd|rd|th)?\s+(?<monthFrom>${month})(?:${dash}|\s+(?:to|through|until)\s+|(?<and>\s+and\s+))(?<to>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>${month})(?:${yearish})?`,
    dayRange,
    hints.months,
  ),
  // May 28 - June 2, 2024
  dateRule(
    'day-to-day',
    String.raw`${open}(?<monthFrom>${month})\s+(?<from>\d{1,2})(?:st|nd|rd|th)?(?:${dash}|\s+(?:to|through|until)\s+|(?<and>\s+and\s+))(?<month>${month})\s+${day('to')}(?:${yearish})?`,
    dayRange,
    hints.months,
  ),
  // May 2024, May of last year, early July 2023, the end of March 2014
  dateRule(
    'month-year',
    String.raw`${open}(?:(?:the\s+)?(?:early|late|mid|middle|end|beginning|start|first\s+half|second\s+half)(?:[\s-]+(?:of\s+)?(?:the\s+)?|-))?(?:month\s+of\s+)?(?<month>${month})(?:${yearish}|-(?<yearAfter>(?:19|20)\d\d)(?!\d))`,
    (groups, context) => {
      const index = monthNumber(groups.month);
      const told = groups.yearAfter === undefined ? toldYear(groups, context) : Number(groups.yearAfter);
      return index === undefined || told === undefined ? undefined : isoOf({ year: told, month: index });
    },
    hints.months,
  ),
  // in November, since March, until end-March, early July, by the end of September
  dateRule(
    'month',
    String.raw`(?:(?=${monthName})(?<=(?<![A-Za-z\u00c0-\u024f])(?:in|since|until|till|by|from|to|before|after|during|of|for|for\s+the\s+month\s+of|as\s+of|through|and|between|towards?|around)\s+)|(?<qualifier>(?:the\s+)?(?:early|late|mid|middle|end|beginning|start|first\s+half|second\s+half)(?:[\s-]+(?:of\s+)?)))(?<month>${monthName})(?!\s+\d{1,2}(?![\d]|\s+\p{Ll}{3,}))`,
    (groups, context) => {
      const index = monthNumber(groups.month);
      if (index === undefined) return undefined;
      const lead = context.text.slice(Math.max(0, context.start - 12), context.start);
      const isName = /^\s+(?:\p{Lu}\p{Ll}|said|told|has|had|is|was|will|and\s+\p{Lu})/u.test(
        context.text.slice(context.end, context.end + 12),
      );
      // "of May", "for March", "by May": a person or a word as well as a month
      if (
        /(?<![a-z\u00c0-\u024f])(?:of|for|to|and|from|after|by|around|through)\s+$/iu.test(lead) &&
        isName &&
        groups.qualifier === undefined
      )
        return undefined;
      if (groups.month === 'May' && /(?:Theresa|Mrs\.?|Ms\.?|Minister)\s+May(?!\p{L})/u.test(context.text))
        return undefined;
      return impliedMonth(index, context);
    },
    hints.months,
  ),
  // last November, next April, this February
  dateRule(
    'month-relative',
    String.raw`${open}(?<which>last|next|this|this\s+(?:past|coming)|the\s+(?:previous|following|coming))\s+(?<month>${monthName})`,
    (groups, context) => {
      const index = monthNumber(groups.month);
      if (index === undefined || context.published === undefined) return undefined;
      const { year: now, month: current = 1 } = partsOf(context.published);
      const which = groups.which?.toLowerCase() ?? '';
      if (/last|previous|past/u.test(which)) return isoOf({ year: index < current ? now : now - 1, month: index });
      if (/next|following|coming/u.test(which)) return isoOf({ year: index > current ? now : now + 1, month: index });
      return isoOf({ year: now, month: index });
    },
    hints.months,
  ),
  // in the year 2010, 2024, (2019)
  dateRule(
    'year',
    String.raw`(?<![A-Za-z\u00c0-\u024f\d]|[\d][.,:/–—+x-]|[$€£¥₹#№@]\s?|[A-Za-z\u00c0-\u024f][-–])(?<year>(?:1[5-9]|20|21)\d\d)(?![A-Za-z\u00c0-\u024f\d%]|[.,:/]\d|[-–]\d)${close}`,
    (groups, context) => (isYear(Number(groups.year), context) ? groups.year : undefined),
  ),
];

// "resolution 1973", "Vision 2030", "Rs 2000"
const notYearBefore =
  /(?:(?<![a-z\u00c0-\u024f])(?:resolution|no|nos|number|article|flight|room|law|decree|order|act|section|chapter|page|pp?|vision|agenda|expo|horizon|route|highway|model|windows|iso|boeing|airbus|line|unit|item|paragraph|rs|usd|eur|made\s+in\s+china|strategy|tel|call|sub-?paragraph|more\s+than|over|nearly|almost|about|around|some|roughly|approximately|up\s+to|at\s+least|least|exactly|only|fewer\s+than|less\s+than|another|these|those|their|our|all)\.?\s*|"\s*)$/iu;
// "2024 tonnes", "2000 jobs"
const notYearAfter =
  /^(?:\s?(?:km|mw|gw|kw|kv|kg|t|ha|mm|m3|bpd|teu|hrs|gmt|utc|pm|am)(?![a-z\u00c0-\u024f])|[\s-]+(?:(?:new|more|square|cubic|metric|nautical|local|direct|foreign|young|additional|further|million|billion|thousand|hundred|trillion|crore|lakh)\s+)*(?:tonnes?|tons?|megawatts?|kilomet[a-z\u00c0-\u024f]+|met(?:re|er)s?|miles|hectares|acres|barrels|dollars|euros?|pounds|yuan|yen|rupees|ro?ubles|people|persons|jobs|students|companies|firms|troops|soldiers|workers|homes|houses|units|items|years|days|hours|members|participants|delegates|visitors|tourists|trucks|vehicles|buses|cars|wagons|containers|flights|pupils|scholarships|places|families|households|villages|schools|police|officers|migrants|refugees|prisoners|million|billion|trillion|crore|lakh|thousand|hundred|percent|per\s+cent|cubic|square|metric|nationals|citizens|employees|enterprises|businesses|products|goods|tariff\s+lines|documents|projects|doses)(?![a-z\u00c0-\u024f]))/iu;

/** Whether four digits are a year by the words beside them. */
const isYear = (value: number, { text, start, end }: DateContext): boolean => {
  const lead = text.slice(Math.max(0, start - 24), start);
  const rest = text.slice(end, end + 40);
  if (notYearBefore.test(lead) || notYearAfter.test(rest)) return false;
  // outside the last century and the next decades a year needs its preposition
  return (
    (value >= 1900 && value <= 2070) ||
    /(?<![a-z\u00c0-\u024f])(?:in|of|since|until|from|by|before|after|year|between|and|to)\s+$/iu.test(lead)
  );
};
