import type { CameoCode } from '../codes/cameo.js';
import {
  ancestorsOf,
  childrenOf,
  conjunctsOf,
  relation,
  spanOf,
  type Tree,
  tokenAt,
  treeOf,
} from '../language/walk.js';
import type { EventActor } from '../model/event.js';
import type { PartyMention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import { actorOf, unknownActor } from './actor-of.js';
import { agentsOf, isPredicate, nounActors, PRONOUNS, subjectsOf } from './arguments-of.js';
import { type Interpretation, interpretations } from './interpret.js';
import { codeOf } from './meaning.js';

/** An event as one sentence tells it. */
export interface SentenceEvent {
  readonly source: EventActor;
  readonly target: EventActor;
  readonly code: CameoCode;
  readonly future: boolean;
  /** Told under a condition: "if Peru attacks", "unless it pays". */
  readonly hypothetical: boolean;
  /** Tokens of the words that decided, outermost first. */
  readonly trail: readonly number[];
}

interface Work {
  readonly tree: Tree;
  readonly text: string;
  readonly parties: ReadonlyMap<number, PartyMention>;
}

/** What nouns are about rather than tell, unless a verb does something with it: "the market", "its troops". */
const MATTERS = new Set([
  'economic-cooperation',
  'economic-aid',
  'humanitarian-aid',
  'military-aid',
  'aid',
  'troops',
  'weapons',
  'diplomat',
  'police',
  'rights',
  'elections',
  'relations',
  'restriction',
  'permission',
  'arrest',
  'inspectors',
  'aid-workers',
  'asylum',
  'conviction',
  'accusation',
  'praise',
  'settlement',
  'agreement',
  'intelligence',
  'policy-change',
  'reform',
  'resignation',
  'defence',
  'lawsuit',
]);

/** Matters that actors told together have with one another. */
const MUTUAL = new Set([
  'meeting',
  'negotiation',
  'telephone',
  'agreement',
  'settlement',
  'cooperation',
  'economic-cooperation',
  'military-cooperation',
  'legal-cooperation',
  'intelligence',
  'relations',
  'cut-relations',
  'ceasefire',
  'fighting',
]);

/** What two have with one another is a state and no event: "have an agreement in force". */
const STANDING = new Set(['agreement', 'settlement', 'relations']);

/** The party of a phrase: the one its head is, or the nearest before or under the head. */
const partyIn = ({ tree, parties }: Work, head: number): PartyMention | undefined => {
  const own = parties.get(head);
  if (own) return own;
  const near = childrenOf(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat', 'appos');
  const under = childrenOf(tree, head, 'nmod');
  for (const child of [...near, ...under]) {
    const found =
      parties.get(child) ??
      childrenOf(tree, child, 'compound', 'amod', 'flat', 'nmod:poss')
        .map((c) => parties.get(c))
        .find(Boolean);
    if (found) return found;
  }
  return undefined;
};

/** The words of an actor: the party's own, with the noun it stands before ("Chilean police"). */
const textOf = ({ tree, text, parties }: Work, head: number, party: PartyMention): string => {
  const before = childrenOf(tree, head, 'amod', 'compound', 'nmod:desc', 'nmod:poss');
  const attached = parties.get(head) === party || before.some((child) => parties.get(child) === party);
  const { start, end } = attached ? spanOf(tree, [head, ...before]) : party.span;
  return text.slice(Math.min(start, party.span.start), Math.max(end, party.span.end));
};

/** The actors of a phrase, one an item of its coordination: "Ghana, Togo and Benin", "the Ghanaian and Togolese ministers". */
const actorsIn = (work: Work, head: number): EventActor[] => {
  const { tree, parties } = work;
  return conjunctsOf(tree, head).flatMap((item) => {
    const party = partyIn(work, item);
    if (!party) return [];
    const beside = childrenOf(tree, item, 'amod', 'compound')
      .flatMap((c) => conjunctsOf(tree, c).slice(1))
      .flatMap((c) => parties.get(c) ?? []);
    return [party, ...beside].map((one) => actorOf(tree, item, one, textOf(work, item, one)));
  });
};

/** Prepositions of time and manner, whose phrases name no party to an event. */
const ABOUT = new Set([
  'in',
  'at',
  'since',
  'after',
  'before',
  'during',
  'until',
  'as',
  'amid',
  'despite',
  'under',
  'without',
]);

const caseOf = (tree: Tree, i: number): string =>
  childrenOf(tree, i, 'case').map((c) => tokenAt(tree, c).form.toLowerCase())[0] ?? '';

const CLOSED = new Set(['acl:relcl', 'advcl', 'parataxis', 'conj', 'nsubj', 'punct', 'obl:tmod', 'appos']);

/** Phrases under the words that decided which may name the target: nearest to the matter first, those of place last. */
const targetHeads = ({ tree }: Work, trail: readonly number[]): number[] => {
  const goals: number[] = [];
  const places: number[] = [];
  const seen = new Set<number>(trail);
  let level: number[] = [...trail].reverse();
  for (let depth = 0; depth < 4; depth++) {
    const next: number[] = [];
    for (const at of level) {
      for (const child of childrenOf(tree, at)) {
        const { deprel } = tokenAt(tree, child);
        const ofClause = deprel === 'nsubj' && relation(tokenAt(tree, at)) === 'ccomp';
        const purpose = deprel === 'advcl' && trail.includes(child);
        if (seen.has(child) || (CLOSED.has(deprel) && !ofClause && !purpose)) continue;
        seen.add(child);
        next.push(child);
        (ABOUT.has(caseOf(tree, child)) ? places : goals).push(child);
      }
    }
    level = next;
  }
  return [...goals, ...places.filter((h) => caseOf(tree, h) === 'in')];
};

const same = (a: EventActor, b: EventActor): boolean => a.party === b.party;

/** What is intended is to come, unless it is agreed or promised: that has happened, whatever is to come of it. */
const isToCome = ({ meaning: { operation }, operator }: Interpretation): boolean =>
  operation === 'intend' && operator !== 'agree';

const hypothetical = (tree: Tree, i: number): boolean =>
  [i, ...ancestorsOf(tree, i)].some((at) =>
    childrenOf(tree, at, 'mark').some((m) => ['if', 'unless', 'whether'].includes(tokenAt(tree, m).form.toLowerCase())),
  );

/** Sources and targets of one word that tells an event. */
const rolesOf = (work: Work, i: number, found: Interpretation): { sources: EventActor[]; targets: EventActor[] } => {
  const { tree } = work;
  const verbal = isPredicate(tree, i);
  const doers = verbal ? [...agentsOf(tree, i), ...subjectsOf(tree, i)] : nounActors(tree, i).slice(0, 1);
  const sources = doers.slice(0, 1).flatMap((head) => actorsIn(work, head));
  const used = new Set(doers.slice(0, 1));
  const targets: EventActor[] = [];
  const heads = targetHeads(work, found.trail).filter((head) => !used.has(head));
  for (const head of heads) {
    if (targets.length > 0) break;
    targets.push(...actorsIn(work, head).filter((actor) => !sources.some((source) => same(source, actor))));
  }
  if (targets.length === 0)
    targets.push(...heads.flatMap((head) => unknownActor(tree, head, work.text) ?? []).slice(0, 1));
  if (sources.length === 0)
    sources.push(...doers.flatMap((head) => unknownActor(tree, head, work.text) ?? []).slice(0, 1));
  return found.roles === '<' ? { sources: targets, targets: sources } : { sources, targets };
};

const known = (actor: EventActor): boolean => actor.country !== undefined;

/**
 * The events that a sentence tells of parties, each with its actors, its CAMEO code and the words that made it. `text` is the document's;
 * compound actors make an event a pair; actors that act together ("Ghana and Togo met") one between each two.
 */
export const codeSentence = (sentence: Sentence, text: string, mentions: readonly PartyMention[]): SentenceEvent[] => {
  const tree = treeOf(sentence);
  const parties = new Map<number, PartyMention>();
  for (const mention of mentions) {
    for (const [i, { span }] of sentence.tokens.entries())
      if (span.start < mention.span.end && mention.span.start < span.end) parties.set(i, mention);
  }
  if (parties.size === 0) return [];
  const work: Work = { tree, text, parties };
  const readings = interpretations(tree);
  const order = [...readings.keys()].sort((a, b) => ancestorsOf(tree, a).length - ancestorsOf(tree, b).length || a - b);
  const taken = new Set<number>();
  const events: SentenceEvent[] = [];
  for (const i of order) {
    const found = readings[i];
    if (!found || taken.has(i)) continue;
    if (!isPredicate(tree, i) && MATTERS.has(found.meaning.theme.name)) continue;
    if (found.operator === 'say' && saysOfOthers(tree, i)) continue;
    if (tokenAt(tree, i).lemma.toLowerCase() === 'have' && STANDING.has(found.meaning.theme.name)) continue;
    const { sources, targets } = rolesOf(work, i, found);
    const pairs = pairsOf(sources, targets, found.roles === '=' || MUTUAL.has(found.meaning.theme.name));
    if (pairs.length === 0) continue;
    for (const at of found.trail) taken.add(at);
    const code = codeOf(found.meaning);
    const told = { code, trail: found.trail, future: isToCome(found), hypothetical: hypothetical(tree, i) };
    for (const [source, target] of pairs) events.push({ source, target, ...told });
  }
  return events;
};

/** A saying whose clause has a subject of its own: the clause is read by itself. */
const saysOfOthers = (tree: Tree, i: number): boolean =>
  childrenOf(tree, i, 'ccomp', 'parataxis').some((clause) =>
    childrenOf(tree, clause, 'nsubj').some((s) => !PRONOUNS.has(tokenAt(tree, s).form.toLowerCase())),
  );

const pairsOf = (
  sources: readonly EventActor[],
  targets: readonly EventActor[],
  mutual: boolean,
): [EventActor, EventActor][] => {
  const pairs: [EventActor, EventActor][] = sources.flatMap((source) =>
    targets.map((target): [EventActor, EventActor] => [source, target]),
  );
  if (mutual && targets.length === 0) {
    for (const [at, source] of sources.entries())
      for (const target of sources.slice(at + 1)) pairs.push([source, target]);
  }
  return pairs.filter(([source, target]) => !same(source, target) && (known(source) || known(target)));
};
