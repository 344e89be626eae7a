import { addDays, addMonths, addYears, isDate, isoOf, partsOf, quarterOf, weekdayOf, weekOf } from './calendar.js';
import { type DateContext, type DateRule, dateRule } from './date-rule.js';
import { countOf, hints, pieces, weekdayNumber } from './date-words.js';
import { looksAhead, stepped } from './imply.js';
import { endOf } from './period-rules.js';

const { open, close, weekday, count, dash } = pieces;
const span = `(?<unit>years?|months?|weeks?|days?|decades?|fortnights?|centur(?:y|ies))`;
const approx = String.raw`(?:about\s+|around\s+|some\s+|nearly\s+|almost\s+|over\s+|more\s+than\s+|just\s+|exactly\s+|roughly\s+|at\s+least\s+|barely\s+|up\s+to\s+)?`;

const WAS_TO_HAVE = /\b(?:was|were) to have\b[^,;.]*$/u;

/** The weekday on or before the report's day, or the next one where the words look ahead. */
const weekdayNear = (name: string | undefined, which: string, context: DateContext): string | undefined => {
  const index = weekdayNumber(name);
  const { published } = context;
  if (index === undefined || published === undefined) return undefined;
  const back = (weekdayOf(published) - index + 7) % 7;
  const ahead = (7 - back) % 7;
  if (/next|coming/u.test(which)) return addDays(published, ahead || 7);
  if (/last|previous/u.test(which)) return addDays(published, -(back || 7));
  // "this past Friday", "on Friday"
  if (/past/u.test(which)) return addDays(published, -back);
  // "was to have taken place on Friday": the nearer Friday
  if (WAS_TO_HAVE.test(context.text.slice(Math.max(0, context.start - 60), context.start)))
    return addDays(published, ahead < back ? ahead : -back);
  const future = looksAhead(context);
  if (future === true) return addDays(published, ahead);
  // "this Thursday" in a Monday's report lies in the same week
  if (/this/u.test(which) && future === undefined && index > weekdayOf(published)) return addDays(published, ahead);
  return addDays(published, -back);
};

const relativeUnit = (which: string, unit: string, published: string): string | { start: string; end: string } => {
  const step = /last|previous|past|preceding/u.test(which)
    ? -1
    : /next|coming|following|forthcoming/u.test(which)
      ? 1
      : 0;
  if (unit === 'week') return weekOf(published, step);
  if (unit === 'weekend') {
    const { start } = weekOf(published, step === 0 && weekdayOf(published) < 3 && which !== 'this coming' ? -1 : step);
    return { start: addDays(start, 5), end: addDays(start, 6) };
  }
  if (unit === 'month') return addMonths(published.slice(0, 7), step);
  if (unit === 'quarter') {
    const { year, month = 1 } = partsOf(addMonths(published.slice(0, 7), 3 * step));
    return quarterOf(year, Math.ceil(month / 3));
  }
  if (unit === 'decade') {
    const first = Math.floor(partsOf(published).year / 10) * 10 + 10 * step;
    return { start: String(first), end: String(first + 9) };
  }
  return addYears(published.slice(0, 4), step);
};

const seasonEnds: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 2 };

/** The year of "last summer", "this autumn", "next spring". */
const seasonYear = (which: string, season: string, published: string): string => {
  const { year, month = 1 } = partsOf(published);
  const end = seasonEnds[season] ?? 12;
  if (/last|past/u.test(which)) return String(month > end ? year : year - 1);
  if (/next|coming/u.test(which)) return String(month > end - 3 || season === 'winter' ? year + 1 : year);
  return String(year);
};

/** Steps back or ahead from the report: "in the past five years", "over the next six years". */
const stretch = (
  direction: -1 | 1,
  unit: string,
  amount: number,
  published: string,
): { start: string; end: string } => {
  const there = stepped(published, unit.toLowerCase(), direction * amount);
  const here = published.slice(0, there.length);
  return direction < 0 ? { start: there, end: here } : { start: here, end: there };
};

/** Dates counted from the publication date. */
export const relativeRules: readonly DateRule[] = [
  // today, yesterday evening, the day before yesterday, tomorrow
  dateRule(
    'day-relative',
    String.raw`${open}(?<word>(?:the\s+)?day\s+before\s+yesterday|(?:the\s+)?day\s+after\s+tomorrow|yesterday|today|tomorrow|tonight|this\s+(?:morning|afternoon|evening)|last\s+night)${close}(?!['’]s\s+(?:world|economy|era|geopolit))`,
    (groups, { published }) => {
      if (published === undefined) return undefined;
      const word = groups.word?.toLowerCase() ?? '';
      const step = word.includes('before yesterday')
        ? -2
        : word.includes('after tomorrow')
          ? 2
          : /yesterday|last/u.test(word)
            ? -1
            : word === 'tomorrow'
              ? 1
              : 0;
      return addDays(published, step);
    },
    ['today', 'yesterday', 'tomorrow', 'tonight', 'morning', 'afternoon', 'evening', 'night'],
  ),
  // on Monday, last Friday, this coming Tuesday, Thursday next week
  dateRule(
    'weekday',
    String.raw`${open}(?:(?<which>last|next|this|this\s+past|this\s+coming|the\s+coming|the\s+previous|this\s+week['’]s|last\s+week['’]s|next\s+week['’]s)\s+)?(?<day>${weekday})(?:(?:,?\s+of|,)?\s+(?<week>last|this|next)\s+week${close})?(?:\s+(?:morning|afternoon|evening|night))?`,
    (groups, context) => {
      const which = groups.which?.toLowerCase() ?? '';
      const week =
        groups.week?.toLowerCase() ?? /(?<week>last|this|next)\sweek/u.exec(which.replace(/\s+/gu, ' '))?.groups?.week;
      // "Black Friday", "Good Friday", "Bloody Sunday"
      if (
        /(?<!\p{L})(?:Black|Good|Bloody|Palm|Easter|Cyber|Ash|Super)\s$/u.test(
          context.text.slice(Math.max(0, context.start - 8), context.start),
        )
      )
        return undefined;
      if (week === undefined) return weekdayNear(groups.day, which, context);
      const index = weekdayNumber(groups.day);
      if (index === undefined || context.published === undefined) return undefined;
      return addDays(weekOf(context.published, week === 'last' ? -1 : week === 'next' ? 1 : 0).start, index - 1);
    },
    ['day'],
  ),
  // Monday to Wednesday, from Sunday until Tuesday, Monday and Tuesday
  dateRule(
    'weekdays',
    String.raw`${open}(?<from>${weekday})(?:${dash}|\s+(?:to|through|until|till|and)\s+)(?<to>${weekday})`,
    (groups, context) => {
      const end = weekdayNear(groups.to, '', context);
      const from = weekdayNumber(groups.from);
      if (end === undefined || from === undefined) return undefined;
      const back = (weekdayOf(end) - from + 7) % 7;
      return back === 0 ? undefined : { start: addDays(end, -back), end };
    },
    ['day'],
  ),
  // last week, next month, this year, the current quarter, the coming decade, this weekend
  dateRule(
    'unit-relative',
    String.raw`${open}(?<which>last|next|this|this\s+coming|the\s+current|the\s+coming|the\s+past|the\s+present|the\s+previous|the\s+forthcoming)\s+(?:(?:calendar|fiscal|financial|solar)\s+)?(?<unit>week|weekend|month|quarter|year|decade)(?!['’]?[A-Za-z\u00c0-\u024f](?<!['’]s)|-(?:old|long|end))`,
    (groups, { published, text, start }) => {
      if (published === undefined) return undefined;
      const which = groups.which?.toLowerCase() ?? '';
      const unit = groups.unit?.toLowerCase() ?? '';
      // "over the past year", "over the past decade": a stretch up to now
      if (
        /past|coming/u.test(which) &&
        /(?<![a-z\u00c0-\u024f])(?:over|in|during|for|within|through)\s$/iu.test(
          text.slice(Math.max(0, start - 8), start),
        ) &&
        unit !== 'weekend'
      )
        return stretch(which.includes('past') ? -1 : 1, unit, 1, published);
      if (/previous/u.test(which)) return undefined;
      // "over the last decade", "in the next decade"
      if (unit === 'decade' && which !== 'this' && which !== 'the current')
        return stretch(/last|past/u.test(which) ? -1 : 1, unit, 1, published);
      return relativeUnit(which, unit, published);
    },
    ['week', 'month', 'quarter', 'year', 'decade'],
  ),
  // the weekend
  dateRule(
    'weekend',
    String.raw`(?<=(?<![A-Za-z\u00c0-\u024f])(?:over|at|on|during)\s+)the\s+weekend${close}`,
    (_groups, context) =>
      context.published === undefined
        ? undefined
        : relativeUnit(looksAhead(context) === true ? 'this coming' : 'this', 'weekend', context.published),
    ['weekend'],
  ),
  // earlier this week, later this month, earlier in the year, later in the week
  dateRule(
    'part-of-unit',
    String.raw`${open}(?<part>earlier|later|late|early)\s+(?:in\s+)?(?<which>this|the|last|next)\s+(?<unit>week|month|year)${close}`,
    (groups, { published }) => {
      if (published === undefined) return undefined;
      const unit = groups.unit?.toLowerCase() ?? '';
      const which = groups.which?.toLowerCase() ?? '';
      const part = groups.part?.toLowerCase();
      if (unit !== 'week' || /last|next/u.test(which)) return relativeUnit(which, unit, published);
      const week = weekOf(published);
      const before = addDays(published, -1);
      const after = addDays(published, 1);
      if (part === 'earlier') return before < week.start ? week.start : { start: week.start, end: before };
      if (part === 'later') return after > week.end ? week.end : { start: after, end: week.end };
      return week;
    },
    ['earl', 'late'],
  ),
  // the end of this month, the middle of next month, month's end, the start of next week
  dateRule(
    'end-of-unit',
    String.raw`${open}(?:the\s+)?(?:end|middle|beginning|start|close)\s+of\s+(?<which>this|next|last|the|the\s+current)\s+(?<unit>week|month|quarter|year|decade|century)${close}|${open}year['’]s\s+end|${open}(?:the\s+)?year[\s-]end(?![A-Za-z\u00c0-\u024f])|(?<=(?<![A-Za-z\u00c0-\u024f])before\s+)(?<out>the\s+year\s+is\s+(?:out|over))`,
    (groups, { published }) => {
      if (published === undefined) return undefined;
      const unit = groups.unit?.toLowerCase();
      if (unit === undefined) return published.slice(0, 4);
      const which = groups.which?.toLowerCase() ?? '';
      if (unit === 'decade' || unit === 'century')
        return which === 'next' || which === 'last' ? undefined : endOf(unit, published);
      return relativeUnit(which, unit, published);
    },
    [
      'end of',
      'middle of',
      'beginning of',
      'start of',
      'close of',
      "year's end",
      'year’s end',
      'year-end',
      'year end',
      'year is',
    ],
  ),
  // this autumn, last summer, next spring
  dateRule(
    'season',
    String.raw`${open}(?<which>this|last|next|this\s+coming|this\s+past|the\s+coming)\s+(?<season>spring|summer|autumn|fall|winter)${close}`,
    (groups, { published }) =>
      published === undefined
        ? undefined
        : seasonYear(groups.which?.toLowerCase() ?? '', groups.season?.toLowerCase() ?? '', published),
    ['spring', 'summer', 'autumn', 'fall', 'winter'],
  ),
  // two years ago, a decade ago, half a century ago, three weeks back
  dateRule(
    'ago',
    String.raw`${open}${approx}(?:(?<half>half\s+a)\s+|(?<count>${count})\s+)${span}\s+(?:ago|back)${close}`,
    (groups, { published }) => {
      const unit = groups.unit?.toLowerCase() ?? '';
      const amount = groups.half === undefined ? countOf(groups.count ?? '') : 0.5;
      if (published === undefined || amount === undefined) return undefined;
      if (groups.half !== undefined)
        return unit.startsWith('centur') ? addYears(published.slice(0, 4), -50) : undefined;
      return unit.startsWith('week') && amount > 1 ? weekOf(published, -amount) : stepped(published, unit, -amount);
    },
    [' ago', ' back'],
  ),
  // in the past five years, over the last 11 months, for the past two decades
  dateRule(
    'past-stretch',
    String.raw`${open}(?:the\s+)?(?:past|last|previous|preceding|recent)\s+(?<count>${count}|few(?=\s+nothing))\s+${span}${close}`,
    (groups, { published }) => {
      const amount = countOf(groups.count ?? '');
      return published === undefined || amount === undefined
        ? undefined
        : stretch(-1, groups.unit ?? '', amount, published);
    },
    ['past ', 'last ', 'previous ', 'preceding ', 'recent '],
  ),
  // over the next six years, in the coming three months, the next five to ten years
  dateRule(
    'next-stretch',
    String.raw`${open}(?:the\s+)?(?:next|coming|following|upcoming)\s+(?:(?<low>${count})(?:\s+(?:to|or)\s+|${dash}))?(?<count>${count})\s+${span}${close}`,
    (groups, { published }) => {
      const amount = countOf(groups.count ?? '');
      return published === undefined || amount === undefined
        ? undefined
        : stretch(1, groups.unit ?? '', amount, published);
    },
    ['next ', 'coming ', 'following '],
  ),
  // within five years, within 90 days; within five years of entry into force is counted from elsewhere
  dateRule(
    'within',
    String.raw`${open}(?<=(?<![A-Za-z\u00c0-\u024f])(?:with)?in\s+(?:a\s+period\s+of\s+|the\s+space\s+of\s+)?)${approx}(?:(?<low>${count})(?:\s+(?:to|or)\s+|${dash}))?(?<count>${count})[\s-]+${span}(?<time>['’]?\s+time|\s+from\s+(?:now|today))?${close}`,
    (groups, context) => {
      const { published, text, start, end } = context;
      const amount = countOf(groups.count ?? '');
      if (published === undefined || amount === undefined) return undefined;
      const isWithin = /within\s+(?:a\s+period\s+of\s+|the\s+space\s+of\s+)?$/iu.test(
        text.slice(Math.max(0, start - 26), start),
      );
      // "the first visit in eight years", "in five years the trade grew"
      if (
        !isWithin &&
        groups.time === undefined &&
        (context.tense() !== 'future' ||
          /(?:first|only|largest|biggest|highest|lowest|second|third)[^.]{0,60}in\s+$/iu.test(
            text.slice(Math.max(0, start - 80), start),
          ))
      )
        return undefined;
      if (/^\s+(?:of|after|from|following)\s+(?!now|today)/iu.test(text.slice(end, end + 16))) return undefined;
      const low = groups.low === undefined ? undefined : countOf(groups.low);
      const unit = groups.unit?.toLowerCase() ?? '';
      const there = stepped(published, unit, amount);
      return low === undefined ? there : { start: stepped(published, unit, low), end: there };
    },
    hints.units,
  ),
  // over five years, over a period of ten years: ahead of the report only beside a future cue
  dateRule(
    'over-years',
    String.raw`(?<=(?<![A-Za-z\u00c0-\u024f])over\s+(?:a\s+period\s+of\s+|a\s+span\s+of\s+)?)(?<count>${count})\s+(?<unit>years|decades|months)${close}`,
    (groups, context) => {
      const amount = countOf(groups.count ?? '');
      if (context.published === undefined || amount === undefined || context.tense() !== 'future') return undefined;
      return stretch(1, groups.unit ?? '', amount, context.published);
    },
    ['over'],
  ),
  // five years from now, two weeks hence
  dateRule(
    'from-now',
    String.raw`${open}(?<count>${count})\s+${span}\s+(?:from\s+(?:now|today)|hence)${close}`,
    (groups, { published }) => {
      const amount = countOf(groups.count ?? '');
      return published === undefined || amount === undefined
        ? undefined
        : stepped(published, groups.unit?.toLowerCase() ?? '', amount);
    },
    ['from now', 'from today', 'hence'],
  ),
  // on the 14th, the 3rd of this month
  dateRule(
    'day-of-month',
    String.raw`(?<=(?<![A-Za-z\u00c0-\u024f])(?:on|until|by)\s+)the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s*[.,;)]|\s+(?:of\s+(?<which>this|last|next)\s+month|in\s|at\s|and\s|he\s|she\s|they\s|the\s)|$)(?:\s+of\s+(?:this|last|next)\s+month)?`,
    (groups, context) => {
      const { published } = context;
      if (published === undefined) return undefined;
      const which = groups.which?.toLowerCase();
      const current = published.slice(0, 7);
      const dated = (month: string): string | undefined => {
        const { year, month: index = 1 } = partsOf(month);
        const parts = { year, month: index, day: Number(groups.day) };
        return isDate(parts) ? isoOf(parts) : undefined;
      };
      if (which !== undefined) return dated(addMonths(current, which === 'last' ? -1 : which === 'next' ? 1 : 0));
      const here = dated(current);
      if (looksAhead(context) === true)
        return here !== undefined && here >= published ? here : dated(addMonths(current, 1));
      return here !== undefined && here <= published ? here : dated(addMonths(current, -1));
    },
  ),
];
