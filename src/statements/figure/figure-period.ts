import type { DateValue } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { tokenIndexAt } from '../frames/tree.js';
import { type Site, wordAt } from './site.js';

/** Words before a date that make it the basis of a change or of another figure, not the period of this one. */
const BASIS = new Set(['than', 'from', 'versus', 'vs', 'against', 'on', 'over', 'of']);
const NEAR = 6;
const NEAR_ALONE = 10;

export interface PeriodScope {
  readonly context: ReportContext;
  readonly site: Site;
  readonly steps: ReadonlyMap<number, number>;
  /** Where a change's basis stands: its dates are not the figure's. */
  readonly basis?: Span;
  readonly inherited?: DateValue;
}

/** The time a figure covers: the nearest date of its clause, else what the figure before covers. */
export const periodOf = (scope: PeriodScope): DateValue | undefined => {
  const { context, site, steps } = scope;
  const dates = within(context.dates, site.tree.sentence.span)
    .filter((mention) => !overlaps(mention.span, site.span) && !(scope.basis && overlaps(mention.span, scope.basis)))
    .map((mention) => {
      const at = tokenIndexAt(site.tree, mention.span.start);
      const before = wordAt(site.tree, at - 1) === 'the' ? wordAt(site.tree, at - 2) : wordAt(site.tree, at - 1);
      return { value: mention.value, cost: (steps.get(at) ?? Number.POSITIVE_INFINITY) + (BASIS.has(before) ? 3 : 0) };
    })
    .sort((a, b) => a.cost - b.cost);
  const nearest = dates[0];
  // a date that stands alone at the head of the sentence holds for all of it: "In 2008, when the embassy opened, it was $94m"
  if (nearest && nearest.cost <= (dates.length === 1 ? NEAR_ALONE : NEAR)) return nearest.value;
  return scope.inherited;
};
