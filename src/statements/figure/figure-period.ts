import { tokenIndexAt } from '../../language/walk.js';
import { closedBy } from '../../mentions/dates/calendar.js';
import type { DateMention, DateValue } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import type { ToldChange } from './change-of.js';
import { type Site, wordAt } from './site.js';

/** Words before a date that make it the basis of a change or of another figure, not the period of this one. */
const BASIS = new Set(['than', 'from', 'versus', 'vs', 'against', 'on', 'over', 'of']);
const NEAR = 6;
const NEAR_ALONE = 10;
/** Characters between a change and the name of its basis: "in comparison with the corresponding". */
const LONGEST_LINK = 48;

export interface PeriodScope {
  readonly context: ReportContext;
  readonly site: Site;
  readonly steps: ReadonlyMap<number, number>;
  /** The amount's change: the dates of its basis are not the figure's. */
  readonly change?: ToldChange;
}

/** What may stand between an amount and its date: nothing, a preposition, the amount in another currency. */
const ADJOINING = /^(?:\s?\([^()]{0,40}\))?(?:\s(?:in|during|for|by|on))?(?:\sthe)?\s?$/iu;

/** Where the basis of a change stands, if it is told after it. */
const basisSpan = ({ context, change }: PeriodScope): Span | undefined => {
  const basis = change?.change.basis;
  if (change === undefined || basis === undefined) return undefined;
  const { end } = change.site.span;
  const at = context.text.slice(end, end + basis.length + LONGEST_LINK).indexOf(basis);
  return at < 0 ? undefined : { start: end, end: end + at + basis.length };
};

const isBasis = (scope: PeriodScope, mention: DateMention): boolean => {
  const span = basisSpan(scope);
  if (span && overlaps(mention.span, span)) return true;
  const year = /^since\D*(?<year>\d{4})$/u.exec(scope.context.text.slice(mention.span.start, mention.span.end))
    ?.groups?.['year'];
  return year !== undefined && scope.change?.change.basis === year;
};

/** A date in the heading over a line of a brief: "BY COUNTRY (2024)". */
const headingDate = ({ context, site }: PeriodScope): DateValue | undefined => {
  const block = site.block;
  if (!block?.heading || block.kind === 'prose') return undefined;
  // a day in a heading is when the report was written
  return within(context.dates, block.heading).find(({ value }) => typeof value !== 'string' || value.length < 10)
    ?.value;
};

/** The time a figure covers: the nearest date of its clause, or that of the heading above; an open "since" ends with the report. */
export const periodOf = (scope: PeriodScope): DateValue | undefined => {
  const { context, site, steps } = scope;
  const dates = within(context.dates, site.tree.sentence.span)
    .filter((mention) => !overlaps(mention.span, site.span) && !isBasis(scope, mention))
    .map((mention) => {
      const at = tokenIndexAt(site.tree, mention.span.start);
      const before = wordAt(site.tree, at - 1) === 'the' ? wordAt(site.tree, at - 2) : wordAt(site.tree, at - 1);
      const adjoins =
        mention.span.start >= site.span.end && ADJOINING.test(context.text.slice(site.span.end, mention.span.start));
      return {
        value: mention.value,
        cost: adjoins ? 0 : (steps.get(at) ?? Number.POSITIVE_INFINITY) + (BASIS.has(before) ? 3 : 0),
      };
    })
    .sort((a, b) => a.cost - b.cost);
  const nearest = dates[0];
  // a date that stands alone at the head of the sentence holds for all of it: "In 2008, when the embassy opened, it was $94m"
  const own = nearest && nearest.cost <= (dates.length === 1 ? NEAR_ALONE : NEAR) ? nearest.value : headingDate(scope);
  return own === undefined || context.published === undefined ? own : closedBy(own, context.published);
};
