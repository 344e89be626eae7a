import { relation, spanOf, subtreeOf, type Tree, tokenAt } from '../../language/walk.js';
import type { DateMention, DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { AgreementStatus } from '../../model/statement.js';
import { lineDate } from '../context/line-date.js';
import { type ReportContext, within } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import { placeName } from '../occasions/place-name.js';
import type { Found } from './bound-parties.js';

/** What has a place of its own and takes the day of the main occasion where no other is told. */
const ACTS: ReadonlySet<AgreementStatus> = new Set(['signed', 'agreed', 'initialled', 'extended']);
/** Standings that a date can tell: what is only wanted or worked on has none. */
const DATED: ReadonlySet<AgreementStatus> = new Set([...ACTS, 'ratified', 'in-force', 'suspended', 'ended']);

/** Characters after a verb in which its date may stand where the parser cut the clause short. */
const BESIDE = 50;

/** The clause of a predicate, without clauses coordinated with it or hung on it. */
const clauseOf = (tree: Tree, predicate: number): number[] =>
  subtreeOf(tree, predicate, (child, parent) => {
    const token = tokenAt(tree, child);
    return (
      token.upos === 'VERB' &&
      ((parent === predicate && /^(?:conj|parataxis|advcl|ccomp)$/u.test(relation(token))) ||
        token.deprel === 'acl:relcl')
    );
  });

/**
 * "the treaty, ratified in May, entered into force in June", "ratified the treaty that was signed in May": what a participle or a
 * relative clause of the instrument tells is no day of what became of it.
 */
const asides = (tree: Tree, predicate: number): Span[] =>
  tree.tokens.flatMap((token, i) => {
    if (!/^acl/u.test(token.deprel) || token.upos !== 'VERB') return [];
    const clause = subtreeOf(tree, i);
    return clause.includes(predicate) ? [] : [spanOf(tree, clause)];
  });

/** What comes after an instrument's signing, whose date the signing's is not. */
const LATER: ReadonlySet<AgreementStatus> = new Set(['ratified', 'extended', 'in-force', 'suspended', 'ended']);

const distance = (tree: Tree, date: DateMention, token: number): number => {
  const { span } = tokenAt(tree, token);
  return Math.max(0, date.span.start - span.end, span.start - date.span.end);
};

/** Whether a date, or the end of a stretch of years, lies after the day of the report. */
const isYet = (value: DateValue, published: string | undefined): boolean => {
  const end = typeof value === 'string' ? value : value.end;
  return published !== undefined && end !== undefined && end > published.slice(0, end.length);
};

const isMain = (parties: readonly string[], pair: readonly string[]): boolean =>
  pair.every((p) => parties.includes(p)) || parties.every((p) => !/^[A-Z]{2}$/u.test(p) || pair.includes(p));

/** "began in 2003, when an accord was inked": the date that the clause hangs on. */
const beforeWhen = (context: ReportContext, { anchor: { tree, token } }: Found): DateMention | undefined => {
  const { text } = context;
  const lead = text.slice(tree.sentence.span.start, tokenAt(tree, token).span.start);
  const when = /,?\s+when\s[^,;.]*$/iu.exec(lead);
  if (!when) return undefined;
  const at = tree.sentence.span.start + when.index;
  return within(context.dates, { start: Math.max(0, at - 1), end: at }).find((d) => typeof d.value === 'string');
};

/** When and where an instrument got its standing: by its own clause, else by the main occasion where it belongs to that. */
export const whenWhere = (
  context: ReportContext,
  found: Found,
  parties: readonly string[],
): { date?: DateValue; place?: string } => {
  const { anchor, after, standing } = found;
  if (!DATED.has(standing.status)) return {};
  const { tree, predicate } = standing;
  const clause = spanOf(tree, clauseOf(tree, predicate));
  const near = (dates: readonly DateMention[]): DateMention | undefined =>
    [...dates].sort((a, b) => distance(tree, a, predicate) - distance(tree, b, predicate))[0];
  const inMatter = (d: DateMention): boolean =>
    after.matter !== undefined &&
    d.span.start >= tokenAt(anchor.tree, after.matter.from).span.start &&
    d.span.end <= tokenAt(anchor.tree, after.matter.to - 1).span.end;
  const beside = { start: tokenAt(tree, predicate).span.end, end: tokenAt(tree, predicate).span.end + BESIDE };
  const aside = LATER.has(standing.status) || standing.status === 'agreed' ? asides(tree, predicate) : [];
  const inClause = within(context.dates, clause).filter(
    (d) => !inMatter(d) && !aside.some((a) => a.start <= d.span.start && d.span.end <= a.end),
  );
  const dates =
    inClause.length > 0 || predicate === anchor.token
      ? inClause
      : within(context.dates, beside).filter(
          (d) => !inMatter(d) && !/[,;.]/u.test(context.text.slice(beside.start, d.span.start)),
        );
  const named =
    beforeWhen(context, found) ??
    near(dates.filter((d) => typeof d.value === 'string')) ??
    (LATER.has(standing.status) ? undefined : near(after.dates)) ??
    (standing.status === 'in-force' ? near(dates) : undefined) ??
    lineDate(context, tokenAt(anchor.tree, anchor.token).span);
  // "a plan for 2012-2014", "will enter into force in May": no time of what has been done
  const told = named && !isYet(named.value, context.published) ? named.value : undefined;
  // "in force since 2018": from then on
  const own = typeof told === 'object' && told.end === undefined && standing.status === 'in-force' ? told.start : told;
  const main = mainOccasion(context);
  const belongs = ACTS.has(standing.status) && standing.factuality.time !== 'future' && isMain(parties, main.parties);
  const date = own ?? (belongs ? main.date : undefined);
  const city = within(context.places, clause).find(
    (p) =>
      p.value.type === 'city' && /\bin\s+$/iu.test(context.text.slice(Math.max(0, p.span.start - 4), p.span.start)),
  );
  const ownPlace = city && ACTS.has(standing.status) ? placeName(context, city) : undefined;
  const sameDay = own === undefined || own === main.date;
  const place = ownPlace ?? (belongs && sameDay && standing.status !== 'extended' ? main.place : undefined);
  return { ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) };
};
