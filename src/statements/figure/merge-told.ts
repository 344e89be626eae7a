import type { Draft } from '../statement-reader.js';

type FigureDraft = Draft<'figure'>;

const keyOf = (figure: FigureDraft): string =>
  JSON.stringify([
    figure.quantity?.value,
    figure.quantity?.max,
    figure.quantity?.unit,
    figure.quantity ? undefined : figure.change?.value,
  ]);

const sharesParty = (a: FigureDraft, b: FigureDraft): boolean => a.parties.some((id) => b.parties.includes(id));

/** Counts under this come up for different things. */
const SMALL = 20;

const samePeriod = (a: FigureDraft, b: FigureDraft): boolean =>
  a.period === undefined || b.period === undefined || JSON.stringify(a.period) === JSON.stringify(b.period);

const isSame = (a: FigureDraft, b: FigureDraft): boolean => {
  if (!samePeriod(a, b) || !sharesParty(a, b)) return false;
  if (
    a.indicator === 'trade-turnover' &&
    b.indicator === 'trade-turnover' &&
    !b.parties.every((id) => a.parties.includes(id))
  )
    return false;
  // two stretches may be as long as one another
  if (a.indicator === 'distance' && b.indicator === 'distance') return a.of === b.of || a.status === b.status;
  if (a.indicator === b.indicator) return a.indicator !== 'count' || (a.quantity?.value ?? 0) >= SMALL || a.of === b.of;
  const vague = (figure: FigureDraft): boolean =>
    figure.indicator === 'other' || figure.indicator === 'contracts' || figure.rule === 'figure-continued';
  return a.quantity?.unit !== '1' && a.quantity?.unit !== 'percent' && (vague(a) || vague(b));
};

const merged = (a: FigureDraft, b: FigureDraft): FigureDraft => {
  const doubts = (figure: FigureDraft): number => (figure.doubts?.length ?? 0) + (figure.indicator === 'other' ? 5 : 0);
  const better = doubts(a) <= doubts(b) ? a : b;
  const other = better === a ? b : a;
  // a promise of both tells more than the headline's "to go up to"
  const status = other.status === 'target' && better.status === 'forecast' ? other.status : better.status;
  return {
    ...better,
    status,
    ...(better.of === undefined && other.of !== undefined ? { of: other.of } : {}),
    ...(better.period === undefined && other.period !== undefined ? { period: other.period } : {}),
    ...(better.change === undefined && other.change !== undefined ? { change: other.change } : {}),
    evidence: [...better.evidence, ...other.evidence],
  };
};

/** "Trade up 30%" says nothing more where another figure tells the same change with its amount. */
const withoutRepeatedChanges = (figures: readonly FigureDraft[]): FigureDraft[] =>
  figures.filter(
    (figure) =>
      figure.quantity !== undefined ||
      !figures.some(
        (other) =>
          other.quantity !== undefined &&
          other.indicator === figure.indicator &&
          other.change?.value === figure.change?.value &&
          sharesParty(other, figure),
      ),
  );

/** Makes one figure of those that headline, body and takeaways tell alike, with all their evidence. */
export const mergeTold = (figures: readonly FigureDraft[]): FigureDraft[] => {
  const byKey = new Map<string, FigureDraft[]>();
  const order: FigureDraft[][] = [];
  for (const figure of figures) {
    const key = keyOf(figure);
    let group = byKey.get(key);
    if (!group) {
      group = [];
      byKey.set(key, group);
      order.push(group);
    }
    const at = group.findIndex((known) => isSame(known, figure));
    const known = group[at];
    if (known) group[at] = merged(known, figure);
    else group.push(figure);
  }
  return withoutRepeatedChanges(order.flat());
};
