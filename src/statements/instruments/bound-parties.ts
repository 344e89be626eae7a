import { isStateOrBody } from '../../codes/is-state-or-body.js';
import { homeOf } from '../../codes/organizations.js';
import { conjunctsOf, nounPhraseOf, spanOf, subtreeOf, type Tree, tokenAt } from '../../language/walk.js';
import { datelineOf } from '../../mentions/places/dateline.js';
import { overlaps, type Span } from '../../model/span.js';
import { paragraphPair } from '../context/paragraph-pair.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { AfterNoun } from './after-noun.js';
import { ANCHOR_WORDS, type Anchor, anchorsIn } from './anchor.js';
import type { BeforeNoun } from './before-noun.js';
import { firmsIn } from './firms.js';
import { localPair } from './local-pair.js';
import { namedSides, officeSides } from './named-sides.js';
import { partnersEnd } from './partners.js';
import type { Standing } from './standing.js';
import { rangeOf, type Stretch, stretchSpan } from './surface.js';

/** An instrument in a sentence with all that was found around its noun. */
export interface Found {
  readonly anchor: Anchor;
  readonly standing: Standing;
  readonly before: BeforeNoun;
  readonly after: AfterNoun;
}

/** States, bodies and organizations meant in a stretch, by name or by role; people only where they act for a state. */
export const bindingIn = (context: ReportContext, span: Span): string[] => {
  const firms = firmsIn(context.text, span);
  const named = within(context.parties, span)
    .filter((m) => isStateLike(m) || m.value.type === 'organization')
    .filter(
      (m) =>
        !firms.some(
          (f) => overlaps(f.whole, m.span) && !(f.name.start === m.span.start && m.value.type === 'organization'),
        ),
    )
    .map((m) => ({ at: m.span.start, ids: [partyId(m)] }));
  const known = within(context.parties, span).filter((m) => m.value.type === 'organization');
  for (const { name } of firms)
    if (!known.some((m) => m.span.start === name.start))
      named.push({ at: name.start, ids: [context.text.slice(name.start, name.end)] });
  const meant = within(context.roles, span).map((r) => ({
    at: r.span.start,
    ids: r.values.filter((v) => v.type !== 'person' || v.actsFor !== undefined).map((v) => v.actsFor ?? v.id),
  }));
  return [...new Set([...named, ...meant].sort((a, b) => a.at - b.at).flatMap((m) => m.ids))];
};

const datelines = new WeakMap<ReportContext, number>();

/** Where the dateline ends: what stands in it acts in no sentence. Found once a report. */
const datelineEnd = (context: ReportContext): number => {
  const known = datelines.get(context) ?? datelineOf(context.text)?.span.end ?? 0;
  datelines.set(context, known);
  return known;
};

/** A noun phrase without the clauses inside it: "the firm that sells to Japan" names no Japan. */
const withoutClauses = (tree: Tree, tokens: readonly number[]): number[] => {
  const clause = tokens.find((i) => /^(?:acl|advcl)/u.test(tokenAt(tree, i).deprel));
  const lead = clause === undefined ? tokens : tokens.filter((i) => i < Math.min(...subtreeOf(tree, clause)));
  return lead.length > 0 ? [...lead] : [...tokens];
};

/** From an agent up to the predicate, where only names and titles stand between: "Ruto and President Paul Kagame | signed". */
const upToPredicate = ({ tree, predicate }: Standing, agent: number): number[] => {
  const between = rangeOf(agent, predicate);
  const plain = between.every((i) =>
    /^(?:PROPN|NOUN|ADJ|CCONJ|DET|ADP|ADV|PART|NUM|PRON|PUNCT)$/u.test(tokenAt(tree, i).upos),
  );
  return plain && between.length < 25 ? between : [];
};

const agentsIn = (context: ReportContext, standing: Standing): string[] => {
  const { tree, agents } = standing;
  const dateline = datelineEnd(context);
  return (
    agents
      // "Also inked were an MoU between A and B and a protocol": the instruments do not act
      .filter((a) => tokenAt(tree, a).span.start >= dateline && !ANCHOR_WORDS.has(tokenAt(tree, a).lemma.toLowerCase()))
      .flatMap((a) =>
        conjunctsOf(tree, a).flatMap((c) => {
          const own = bindingIn(context, spanOf(tree, withoutClauses(tree, nounPhraseOf(tree, c))));
          const found =
            own.length > 0
              ? own
              : bindingIn(context, spanOf(tree, withoutClauses(tree, nounPhraseOf(tree, c, ['appos']))));
          const lead = upToPredicate(standing, c);
          return lead.length > 0 ? [...found, ...bindingIn(context, spanOf(tree, lead))] : found;
        }),
      )
  );
};

/** "was signed in the palace by X and by Y", "concluded with Z": names after the predicate, by the surface. */
const afterPredicate = (context: ReportContext, { tree, predicate }: Standing, anchor: Anchor): string[] => {
  for (let i = predicate + 1; i < Math.min(tree.tokens.length, predicate + 16); i++) {
    const token = tokenAt(tree, i);
    // the sides of another instrument follow
    if (i !== anchor.token && anchorsIn(tree).some((a) => a.token === i && a.word.strength === 'strong')) return [];
    if (
      /^[.;:(]$/u.test(token.form) ||
      (token.form === ',' && /^(?:and|but|while|as|so)$/iu.test(tree.tokens[i + 1]?.form ?? '')) ||
      (token.upos === 'VERB' && token.feats['VerbForm'] === 'Fin')
    )
      return [];
    if (!/^(?:by|between|among|with)$/iu.test(token.form)) continue;
    const to = partnersEnd({ context, tree, anchor }, i + 1);
    const stretch = to > i + 1 ? spanOf(tree, rangeOf(i + 1, to)) : undefined;
    const sides = stretch && /^between$/iu.test(token.form) ? namedSides(context, stretch) : undefined;
    const told = stretch ? (sides ?? bindingIn(context, stretch)) : [];
    if (told.length > 0) return told;
  }
  return [];
};

/** The two names of a stretch where no known party stands: "between the credit insurers ABCD and WXYZ". */
const properNames = (context: ReportContext, tree: Tree, { from, to }: Stretch): string[] => {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    let end = i;
    while (end < to && (tokenAt(tree, end).upos === 'PROPN' || /^\p{Lu}{2,}$/u.test(tokenAt(tree, end).form))) end++;
    if (end > i) {
      const span = spanOf(tree, rangeOf(i, end));
      names.push(context.text.slice(span.start, span.end));
      i = end;
    }
  }
  return names;
};

/** "RU", "ASEAN": a state or a body rather than a company's name. */
const isCode = (id: string | undefined): boolean => id !== undefined && isStateOrBody(id);

/** A company's partners that no list knows: "Nokia and Viettel concluded", "with Petroecuador". */
const strangers = (context: ReportContext, { anchor, standing, after }: Found): string[] => {
  const nameFrom = (tree: Tree, from: number): string[] => {
    let to = from;
    while (tree.tokens[to]?.upos === 'PROPN') to++;
    if (to === from) return [];
    const span = spanOf(tree, rangeOf(from, to));
    const known =
      within(context.parties, span).length + within(context.dates, span).length + within(context.places, span).length;
    return known > 0 ? [] : [context.text.slice(span.start, span.end)];
  };
  const { tree } = standing;
  const agents = standing.agents.flatMap((a) => conjunctsOf(tree, a)).flatMap((c) => nameFrom(tree, c));
  const next = after.partners.length === 0 ? anchor.token + 1 : -1;
  const partner = anchor.tree.tokens[next]?.form === 'with' ? nameFrom(anchor.tree, next + 1) : [];
  return [...agents, ...partner].slice(0, 2);
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Whom an instrument binds, and how that is known. */
export interface Bound {
  readonly parties: string[];
  /** False where nobody was named and the report's main pair is taken. */
  readonly told: boolean;
  /** Only one was named; the other is taken from the report. */
  readonly alone: boolean;
}

/** More parties than these no report names for one instrument. */
const MOST = 6;

/**
 * Whom an instrument binds: those its phrase names ("between A and B", "the A-B treaty"), those who act and their partners
 * ("A signed with B"), else the report's main pair. `told` is false where nobody was named.
 */
export const boundParties = (context: ReportContext, found: Found): Bound => {
  const { anchor, standing, before, after } = found;
  const pair = localPair(context, anchor.tree) ?? mainOccasion(context).parties;
  const of = (...prepositions: string[]): string[] =>
    unique(
      after.partners
        .filter((p) => prepositions.includes(p.preposition) && p.stretch.to > p.stretch.from)
        .flatMap((p) => bindingIn(context, stretchSpan(anchor.tree, p.stretch))),
    );
  const told = (parties: readonly string[]): Bound => ({ parties: parties.slice(0, MOST), told: true, alone: false });
  const sides = after.partners.find((p) => p.preposition === 'between' && p.stretch.to > p.stretch.from);
  const own = sides && namedSides(context, stretchSpan(anchor.tree, sides.stretch));
  if (own && !own.every(isCode)) return told(own);
  const offices = sides && officeSides(context, stretchSpan(anchor.tree, sides.stretch));
  const [office] = offices?.filter((id) => id !== undefined) ?? [];
  if (
    offices &&
    (office === undefined || offices.includes(undefined)) &&
    (office === undefined || pair.includes(office))
  )
    return { parties: [...pair], told: office !== undefined, alone: false };
  const between = of('between', 'among', 'of');
  if (between.length >= 2) return told(between);
  const unknown = after.partners.find((p) => p.preposition === 'between');
  const names = unknown ? properNames(context, anchor.tree, unknown.stretch) : [];
  if (names.length === 2) return told(names);
  const inName = unique(before.parties.map(partyId));
  if (inName.length >= 2) return told(inName);
  const acting = unique([...agentsIn(context, standing), ...afterPredicate(context, standing, anchor)]);
  const named = unique([...acting, ...of('with', 'by'), ...between, ...inName]);
  const all = named.length === 1 && !isCode(named[0]) ? unique([...named, ...strangers(context, found)]) : named;
  if (all.length >= 2) return told(all);
  const [only] = all;
  // nobody named: the two of its paragraph, though the report may be about others
  const around =
    only === undefined && localPair(context, anchor.tree) === undefined
      ? paragraphPair(context, anchor.tree.sentence.span)
      : undefined;
  if (around) return { parties: [...around], told: false, alone: false };
  if (only === undefined || pair.includes(only))
    return { parties: [...pair], told: only !== undefined, alone: only !== undefined };
  const home = homeOf(only);
  const other = pair.find((p) => p !== only && p !== home);
  return { parties: other === undefined ? [only] : [other, only], told: true, alone: acting.length > 0 };
};

/** "transit accords with Benin and Togo": one instrument for each partner. */
export const eachPartner = (context: ReportContext, found: Found, parties: readonly string[]): string[][] => {
  const { anchor, after } = found;
  const partners = unique(
    after.partners
      .filter((p) => p.preposition === 'with' && p.stretch.to > p.stretch.from)
      .flatMap((p) => bindingIn(context, stretchSpan(anchor.tree, p.stretch))),
  );
  const actors = parties.filter((p) => !partners.includes(p));
  if (!anchor.plural || partners.length < 2) return [[...parties]];
  const [actor = mainOccasion(context).parties.find((p) => !partners.includes(p))] = actors;
  return actor === undefined ? [[...parties]] : partners.map((p) => [actor, p]);
};
