import type { DateValue } from '../../model/mention.js';
import { addDays, addMonths, addYears, firstDay, partsOf, pointOf, shiftYears, weekOf } from './calendar.js';
import { type DateContext, type DateRule, dateRule } from './date-rule.js';
import { countOf, pieces } from './date-words.js';
import { stepped, toldYear } from './imply.js';

const { open, close, count, yearish } = pieces;

/** The point that "the next day" counts from: the last date told, else the report's own day. */
const anchorOf = ({ told, published }: DateContext): string | undefined =>
  told === undefined ? published : pointOf(told);

/** A date counted from another at the coarser of the two precisions: a week after "2025-02" is in "2025-02" still. */
const counted = (anchor: string, unit: string, steps: number): string => {
  const there = stepped(firstDay(anchor), unit, steps);
  if (anchor.length === 10 && unit.startsWith('month')) return addMonths(anchor, steps).slice(0, 7);
  if (anchor.length === 4 && !/^(?:year|decade|centur)/u.test(unit)) return anchor;
  return there.slice(0, anchor.length === 4 ? 4 : anchor.length === 7 ? 7 : there.length);
};

const backward = (word: string): boolean => /earlier|before|previous|preceding|prior|eve/iu.test(word);

/** Dates that stand on the last date told: "a year earlier", "the next day", "two months later". */
export const anaphoricRules: readonly DateRule[] = [
  // the previous day, the day before, on the eve, a day later, the following day
  dateRule(
    'day-after-told',
    String.raw`${open}(?:(?:the\s+)?(?<side>previous|next|following|preceding)\s+day|(?:the|a|one)\s+day\s+(?<side2>before|earlier|later|after)(?!\s+(?:yesterday|tomorrow))|on\s+the\s+(?<side3>eve)(?!\s+of))${close}`,
    (groups, context) => {
      const { toldDay, published } = context;
      const side = groups.side ?? groups.side2 ?? groups.side3 ?? '';
      // "the day after the vote" is told by the vote
      if (
        groups.side2 !== undefined &&
        /^\s+(?:the|his|her|its|an?|\p{Lu})/u.test(context.text.slice(context.end, context.end + 5)) &&
        /before|after/iu.test(side)
      )
        return undefined;
      // a report tells of its own day's eve, not of the day after it
      const anchor = groups.side3 === undefined ? (toldDay ?? (backward(side) ? published : undefined)) : published;
      return anchor === undefined ? undefined : addDays(anchor, backward(side) ? -1 : 1);
    },
    ['day', 'eve'],
  ),
  // the same day, that day, that year, the same month
  dateRule(
    'same-as-told',
    String.raw`${open}(?:the\s+same|that|that\s+same)\s+(?<unit>day|month|year|morning|afternoon|evening|night)${close}(?!\s+(?:last|of|in)\s+)`,
    (groups, context) => {
      const anchor = anchorOf(context);
      const unit = groups.unit?.toLowerCase();
      const length = unit === 'month' ? 7 : unit === 'year' ? 4 : 10;
      return anchor === undefined || anchor.length < length ? undefined : anchor.slice(0, length);
    },
    ['same', 'that'],
  ),
  // the same period last year, the same quarter of 2021, the corresponding period of 2022
  dateRule(
    'basis',
    String.raw`${open}(?:the\s+)?(?:same|corresponding|comparable|like|equivalent|year-ago|year-earlier)\s+(?:period|months?|quarter|half|time|span|term|stretch)(?:${yearish}|\s+(?:of\s+|in\s+)?(?<before>the\s+(?:previous|preceding|prior)\s+year|the\s+year\s+before|a\s+year\s+(?:earlier|before|ago)|one\s+year\s+earlier))?`,
    (groups, context) => {
      const { told, published } = context;
      if (told === undefined) return undefined;
      const point = pointOf(told);
      if (point === undefined) return undefined;
      const phrase = context.text.slice(context.start, context.end);
      if (groups.before !== undefined || /year-(?:ago|earlier)/iu.test(phrase)) return shiftYears(told, -1);
      const year = toldYear(groups, context);
      // "over the same months Ghana sold twice as much": the period itself
      if (year === undefined)
        return /same\s+(?:period|span|time|stretch)/iu.test(phrase) &&
          typeof told !== 'string' &&
          groups.shift === undefined
          ? told
          : undefined;
      return published === undefined && groups.shift !== undefined
        ? undefined
        : shiftYears(told, year - partsOf(point).year);
    },
    ['same', 'corresponding', 'comparable', 'like', 'equivalent', 'year'],
  ),
  // a year earlier, the year before, the previous year, a year before
  dateRule(
    'year-before-told',
    String.raw`${open}(?:(?:a|one)\s+year\s+(?:earlier|before|previously)|the\s+year\s+(?:before|earlier)|the\s+(?:previous|preceding|prior)\s+(?:fiscal\s+|financial\s+)?year|year[\s-]earlier)${close}`,
    (_groups, context) => {
      if (/^\s+(?:the|his|her|its|an?)\s/iu.test(context.text.slice(context.end, context.end + 6))) return undefined;
      if (context.told !== undefined) return shiftYears(context.told, -1);
      return context.published === undefined ? undefined : addYears(context.published.slice(0, 4), -1);
    },
    ['year'],
  ),
  // two years later, a month earlier, three weeks afterwards, a decade before
  dateRule(
    'counted-from-told',
    String.raw`${open}(?:not\s+quite\s+|just\s+|barely\s+|about\s+|some\s+|only\s+|almost\s+|nearly\s+)?(?<count>${count})\s+(?<unit>years?|months?|weeks?|days?|decades?)\s+(?<side>later|earlier|before|afterwards?|after|on)${close}`,
    (groups, context) => {
      const anchor = anchorOf(context);
      const steps = countOf(groups.count ?? '');
      const side = groups.side?.toLowerCase() ?? '';
      if (anchor === undefined || steps === undefined || context.told === undefined) return undefined;
      // "two years after the vote" is told by the vote
      if (
        /^(?:on|before|after)$/u.test(side) &&
        !/^\s*(?:[,.;:)]|$)/u.test(context.text.slice(context.end, context.end + 3))
      )
        return undefined;
      return counted(anchor, groups.unit?.toLowerCase() ?? '', backward(side) ? -steps : steps);
    },
    ['later', 'earlier', 'before', 'after', ' on'],
  ),
  // the following year, the next month, the following week
  dateRule(
    'unit-after-told',
    String.raw`${open}the\s+(?<side>following|next|ensuing|subsequent)\s+(?<unit>week|month|year)${close}`,
    (groups, context): DateValue | undefined => {
      const anchor = anchorOf(context);
      if (anchor === undefined) return undefined;
      const unit = groups.unit?.toLowerCase() ?? '';
      if (unit === 'year') return addYears(anchor.slice(0, 4), 1);
      if (unit === 'month') return anchor.length < 7 ? undefined : addMonths(anchor.slice(0, 7), 1);
      return anchor.length < 10 ? undefined : weekOf(anchor, 1);
    },
    ['following', 'next', 'ensuing', 'subsequent'],
  ),
];
