import { nounPhraseOf, spanOf, type Tree, tokenIndexAt } from '../../language/walk.js';
import type { PartyMention } from '../../model/mention.js';
import { contains, type Span } from '../../model/span.js';
import type { Indicator } from '../../model/statement.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { BETWEEN_COMPANIES, companiesNear, companyAndHost, dealingCompanies } from './companies.js';
import { lemmaAt, type Site, wordAt } from './site.js';

/** What the parties of a figure are looked up with. */
export interface PartyScope {
  readonly context: ReportContext;
  readonly site: Site;
  readonly steps: ReadonlyMap<number, number>;
  readonly indicator: Indicator;
  /** Token of the word that tells what is measured; -1 where none does. */
  readonly cue: number;
  /** The report's two states, if it has two. */
  readonly main: readonly string[];
  /** Parties of the figure told before, where this one continues it. */
  readonly inherited?: readonly string[];
}

export interface FigureParties {
  readonly parties: readonly string[];
  readonly doubts: readonly string[];
}

/** A state further away than this in the sentence says nothing of the figure. */
const NEAR = 7;
/** So near that it stands against the parties of the figure before. */
const CLOSE = 3.5;
const MOST_PARTIES = 6;

interface Named {
  readonly id: string;
  readonly cost: number;
  readonly span: Span;
}

/** Words before a state that keep it out of the relation: "gas via Azerbaijan", "second after Germany". */
const ASIDE = new Set(['via', 'through', 'after', 'behind', 'unlike', 'like', 'across', 'besides']);

/** "nine tenths of its trade |passes through Djibouti": whose port carries it is the partner. */
const PASSING = new Set(['pass', 'go', 'move', 'transit', 'flow', 'run']);
const isPassage = ({ tree }: Site, at: number): boolean =>
  ['through', 'via'].includes(wordAt(tree, at - 1)) && PASSING.has(lemmaAt(tree, at - 2));

const isAside = (site: Site, at: number): boolean =>
  !isPassage(site, at) &&
  [at - 1, at - 2].some((i) => ASIDE.has(wordAt(site.tree, i))) &&
  wordAt(site.tree, at - 1) !== 'and';

/** Words that make a body before them a source: "U.N. data show". */
const SOURCES = new Set([
  'data',
  'figures',
  'statistics',
  'count',
  'reckoning',
  'estimates',
  'numbers',
  'says',
  'said',
  'report',
  'database',
]);

const COUNTED_BY = /^(?:estimated|put|calculated|reckoned|counted|reported|cited|recorded|valued|assessed|given)$/u;

const isSource = (tree: Tree, mention: PartyMention): boolean => {
  if (mention.value.type !== 'body') return false;
  const next = tree.tokens.findIndex((token) => token.span.start >= mention.span.end);
  const first = tokenIndexAt(tree, mention.span.start);
  return (
    [next, next + 1].some((i) => SOURCES.has(wordAt(tree, i))) ||
    (['by', 'the'].includes(wordAt(tree, first - 1)) &&
      [first - 1, first - 2, first - 3].some(
        (i) => wordAt(tree, i) === 'by' && COUNTED_BY.test(wordAt(tree, i - 1)),
      )) ||
    (wordAt(tree, first - 1) === 'to' && wordAt(tree, first - 2) === 'according')
  );
};

/** Words in a figure's phrase that mean the report's own two: "trade between the pair", "bilateral trade". */
const MUTUAL =
  /\b(?:the\s(?:pair|two|neighbours|neighbors)|both\s|two\s(?:countries|sides|nations|states|neighbours)|bilateral|two-way|mutual|each\sother)/iu;

/** "Germany's Kiel Institute puts …", "according to France's central bank": whose institute counts is no party. */
const OWNS_SOURCE =
  /^['’]s?\s(?:\p{Lu}[\p{L}.&-]*\s(?:(?:of|for|and)\s)?){1,6}(?:\p{Ll}+\s){0,2}?(?:puts?|estimates?|estimated|reckons?|counts?|calculates?|values|valued)\b/u;

const ownsSource = ({ text }: ReportContext, mention: PartyMention): boolean =>
  OWNS_SOURCE.test(text.slice(mention.span.end, mention.span.end + 90));

const namedStates = (scope: PartyScope): Named[] => {
  const { context, site, steps } = scope;
  const { block } = site;
  const lines = block && block.kind !== 'prose' ? block.span : site.tree.sentence.span;
  return within(context.parties, lines)
    .filter(
      (mention) =>
        isStateLike(mention) &&
        !isAside(site, tokenIndexAt(site.tree, mention.span.start)) &&
        !isSource(site.tree, mention) &&
        !ownsSource(context, mention),
    )
    .map((mention) => ({
      id: partyId(mention),
      cost: steps.get(tokenIndexAt(site.tree, mention.span.start)) ?? Number.POSITIVE_INFINITY,
      span: mention.span,
    }))
    .sort((a, b) => a.cost - b.cost);
};

/** "Afghan imports from |there": the first other state of the sentence. */
const meantByThere = (scope: PartyScope, phrase: Span, own: readonly string[]): string | undefined => {
  const { context, site } = scope;
  if (own.length !== 1 || !/\b(?:from|to)\s+there\b/u.test(context.text.slice(phrase.start, site.span.end)))
    return undefined;
  return within(context.parties, { start: site.tree.sentence.span.start, end: phrase.start })
    .filter(isStateLike)
    .map(partyId)
    .find((id) => !own.includes(id));
};

const ORGANIZED = new Set(['capacity', 'project-cost', 'share', 'debt']);
const LENDING = new Set(['loan', 'aid', 'contracts', 'investment']);

const phraseSpan = (tree: Tree, cue: number): Span => spanOf(tree, nounPhraseOf(tree, cue));

const ids = (named: readonly Named[]): string[] => [...new Set(named.map((n) => n.id))];

/** Of several who may be meant: in a list its first, in running text the one named last before the amount. */
const partnerOf = ({ context, site }: PartyScope, candidates: readonly string[]): string | undefined => {
  if (site.block && site.block.kind !== 'prose') return candidates[0];
  const last = context.parties.findLast((m) => m.span.end <= site.span.start && candidates.includes(partyId(m)));
  return last ? partyId(last) : candidates[0];
};

/** The states that a figure concerns: those of its own phrase, else of its clause, completed by the report's pair. */
export const partiesOf = (scope: PartyScope): FigureParties | undefined => {
  const named = namedStates(scope);
  const firms = companiesNear(scope.context, scope.site, scope.steps);
  const main = scope.main;
  const phrase = scope.cue >= 0 ? phraseSpan(scope.site.tree, scope.cue) : undefined;
  const own = ids(phrase ? named.filter((n) => contains(phrase, n.span)) : []);
  if (own.length >= 2) return { parties: own.slice(0, MOST_PARTIES), doubts: own.length > 2 ? ['many-parties'] : [] };
  const there = phrase ? meantByThere(scope, phrase, own) : undefined;
  if (there !== undefined) return { parties: [...own, there], doubts: ['parties-near'] };
  const hosted = own.length < 2 ? companyAndHost(scope.context, scope.site, scope.indicator, main) : undefined;
  if (hosted) return { parties: hosted, doubts: ['companies'] };
  if (BETWEEN_COMPANIES.has(scope.indicator) && own.length === 0) {
    const dealing = dealingCompanies(scope.context, scope.site);
    const companies = dealing.length > 0 || !ORGANIZED.has(scope.indicator) ? dealing : firms;
    if (companies.length >= 2) return { parties: companies, doubts: ['companies'] };
  }
  const close = ids(named.filter((n) => n.cost <= CLOSE));
  if (
    scope.inherited &&
    scope.site.block?.kind === 'prose' &&
    own.length === 0 &&
    close.every((id) => scope.inherited?.includes(id))
  ) {
    return { parties: scope.inherited, doubts: ['parties-inherited'] };
  }
  if (
    main.length === 2 &&
    phrase &&
    own.every((id) => main.includes(id)) &&
    MUTUAL.test(scope.context.text.slice(phrase.start, phrase.end))
  ) {
    return { parties: main, doubts: [] };
  }
  const near = ids(named.filter((n) => n.cost <= NEAR));
  const pool = [...new Set([...own, ...near])];
  const foreign = pool.filter((id) => !main.includes(id));
  if (main.length === 2 && foreign.length === 0) {
    const inherited = scope.inherited;
    if (pool.length === 0 && inherited) return { parties: inherited, doubts: ['parties-inherited'] };
    return {
      parties: main,
      doubts: pool.length === 2 ? [] : pool.length === 1 ? ['one-party-told'] : ['parties-inherited'],
    };
  }
  // the report's two, though a third state stands between them: "during a row over Syria"
  if (main.length === 2 && own.every((id) => main.includes(id)) && main.every((id) => pool.includes(id))) {
    return { parties: main, doubts: ['parties-near'] };
  }
  if (pool.length >= 2) return { parties: pool.slice(0, 2), doubts: ['parties-near'] };
  const [only] = pool;
  if (only === undefined)
    return scope.inherited ? { parties: scope.inherited, doubts: ['parties-inherited'] } : undefined;
  const candidates = (scope.inherited ?? main).filter((id) => id !== only);
  const partner = partnerOf(scope, candidates) ?? (LENDING.has(scope.indicator) ? firms[0] : undefined);
  return partner === undefined ? undefined : { parties: [partner, only], doubts: ['partner-inferred'] };
};

const TOWARDS = new Set(['to', 'from', 'into', 'with']);

/** Exports and imports name the reporting state first: "Thai exports to |Laos", "purchases from |Peru" put the other last. */
export const reportingFirst = (scope: PartyScope, parties: readonly string[]): readonly string[] => {
  const { context, site } = scope;
  const isPartner = (id: string): boolean =>
    within(context.parties, site.tree.sentence.span).some((m) => {
      const at = tokenIndexAt(site.tree, m.span.start);
      return partyId(m) === id && TOWARDS.has(wordAt(site.tree, wordAt(site.tree, at - 1) === 'the' ? at - 2 : at - 1));
    });
  const partners = parties.filter(isPartner);
  if (partners.length === 0 || partners.length === parties.length) {
    // only one is named, as an adjective or possessor: it reports
    const named = within(context.parties, site.tree.sentence.span).map(partyId);
    return [...parties].sort((a, b) => Number(named.includes(b)) - Number(named.includes(a)));
  }
  return [...parties.filter((id) => !partners.includes(id)), ...partners];
};
