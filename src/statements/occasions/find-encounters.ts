import type { DateMention, PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { MeetingForm, MeetingStatus } from '../../model/statement.js';
import { partyId, type ReportContext, within } from '../context/report-context.js';
import { argumentsOf, nominalArgumentsOf } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import {
  childrenOf,
  conjunctsOf,
  nounPhraseOf,
  relation,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  treeOf,
} from '../frames/tree.js';
import { AT_A_DISTANCE, CALLED_OFF, ENCOUNTER_NOUNS, ENCOUNTER_VERBS, type EncounterVerb } from './encounter-words.js';

/** One telling of an encounter in one clause. */
export interface Encounter {
  readonly form: MeetingForm;
  readonly status: MeetingStatus;
  /** People by full name, in the order told. */
  readonly people: readonly PartyMention[];
  /** States, bodies and organizations told or acted for. */
  readonly parties: readonly string[];
  readonly date?: DateMention;
  /** City as named, else the state's code. */
  readonly place?: string;
  readonly span: Span;
  readonly movement: boolean;
}

const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

const VERBS: ReadonlyMap<string, readonly EncounterVerb[]> = (() => {
  const table = new Map<string, EncounterVerb[]>();
  for (const row of ENCOUNTER_VERBS)
    for (const lemma of row.lemmas) table.set(lemma, [...(table.get(lemma) ?? []), row]);
  return table;
})();

const besides = (tree: Tree, verb: number, words: readonly string[]): boolean =>
  childrenOf(tree, verb).some(
    (c) => words.includes(tokenAt(tree, c).form.toLowerCase()) || words.includes(lemmaOf(tree, c)),
  );

/** The clause a predicate heads: its subtree without other clauses coordinated with it or hung on as comments. */
const clauseSpan = (tree: Tree, predicate: number): Span =>
  spanOf(
    tree,
    subtreeOf(
      tree,
      predicate,
      (child, parent) =>
        parent === predicate &&
        ['conj', 'parataxis', 'advcl', 'punct'].includes(relation(tokenAt(tree, child))) &&
        tokenAt(tree, child).upos === 'VERB',
    ),
  );

const mentionsOf = (context: ReportContext, tree: Tree, items: readonly number[]): PartyMention[] =>
  items.flatMap((i) => within(context.parties, spanOf(tree, nounPhraseOf(tree, i, ['appos', 'flat']))));

/** What a role noun or pronoun at these tokens stands for, as mentions. */
const rolesOf = (context: ReportContext, tree: Tree, items: readonly number[]): PartyMention[] =>
  items.flatMap((i) =>
    within(context.roles, spanOf(tree, nounPhraseOf(tree, i))).flatMap((r) =>
      r.values.map((value): PartyMention => ({ kind: 'party', span: r.span, rule: r.rule, value })),
    ),
  );

const nearestDate = (context: ReportContext, clause: Span, at: Span): DateMention | undefined =>
  [...within(context.dates, clause)].sort((a, b) => distance(a.span, at) - distance(b.span, at))[0];

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

const placeIn = (context: ReportContext, clause: Span, at: Span): { place?: string; state?: string } => {
  const places = [...within(context.places, clause)].sort((a, b) => distance(a.span, at) - distance(b.span, at));
  const city =
    places.find((p) => p.value.type === 'city' && p.value.state !== undefined) ??
    places.find((p) => p.value.type === 'city');
  if (city) return { place: city.value.name, ...(city.value.state ? { state: city.value.state } : {}) };
  const state = places.find((p) => p.value.type === 'state');
  return state?.value.state ? { place: state.value.state, state: state.value.state } : {};
};

const statusOf = (
  context: ReportContext,
  tree: Tree,
  predicate: number,
  clause: Span,
  date: DateMention | undefined,
): MeetingStatus => {
  const words = context.text.slice(clause.start, clause.end);
  if (CALLED_OFF.test(words)) return 'cancelled';
  const { mode, time } = factualityOf(tree, predicate);
  if (mode !== 'asserted' || time === 'future') return 'planned';
  const start = typeof date?.value === 'string' ? date.value : date?.value.start;
  if (start !== undefined && context.published !== undefined && start > context.published && start.length === 10)
    return 'planned';
  return 'held';
};

interface Found {
  readonly form: MeetingForm;
  readonly predicate: number;
  readonly actors: readonly number[];
  readonly partners: readonly number[];
  readonly movement: boolean;
}

const verbEncounter = (tree: Tree, i: number): Found | undefined => {
  const rows = VERBS.get(lemmaOf(tree, i));
  if (!rows || tokenAt(tree, i).upos !== 'VERB') return undefined;
  const row = rows.find((r) => r.beside === undefined || besides(tree, i, r.beside));
  if (!row) return undefined;
  const args = argumentsOf(tree, i);
  const withs = args.obliques.filter((o) => o.preposition === 'with').map((o) => o.token);
  const nounWiths = args.patients
    .flatMap((p) => nominalArgumentsOf(tree, p))
    .flatMap((n) => [...n.agents, ...n.obliques.filter((o) => o.preposition === 'with').map((o) => o.token)]);
  if (row.kind === 'movement') {
    const to = args.obliques
      .filter((o) => ['to', 'in', 'into', 'at', 'from'].includes(o.preposition))
      .map((o) => o.token);
    const objects = row.lemmas.includes('visit') ? args.patients : [];
    if (row.beside === undefined && objects.length === 0 && to.length === 0) return undefined;
    return {
      form: row.form,
      predicate: i,
      actors: args.agents,
      partners: [...objects, ...to, ...withs],
      movement: true,
    };
  }
  return {
    form: row.form,
    predicate: i,
    actors: args.agents,
    partners: [...args.patients, ...withs, ...nounWiths],
    movement: false,
  };
};

const nounEncounter = (tree: Tree, i: number): Found | undefined => {
  const token = tokenAt(tree, i);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  const form = ENCOUNTER_NOUNS.get(lemmaOf(tree, i)) ?? ENCOUNTER_NOUNS.get(token.form.toLowerCase());
  if (!form || relation(token) === 'compound') return undefined;
  const args = nominalArgumentsOf(tree, i);
  const partners = args.obliques
    .filter((o) => ['with', 'to', 'in', 'from'].includes(o.preposition))
    .map((o) => o.token);
  const subjects = childrenOf(tree, i, 'nsubj', 'amod', 'compound', 'nmod');
  return {
    form,
    predicate: i,
    actors: [...args.agents, ...args.patients, ...subjects],
    partners,
    movement: form === 'visit',
  };
};

const isPerson = (m: PartyMention): boolean => m.value.type === 'person';

/** Every telling of an encounter, clause by clause. */
export const findEncounters = (context: ReportContext): Encounter[] => {
  const out: Encounter[] = [];
  for (const sentence of context.sentences) {
    const tree = treeOf(sentence);
    for (let i = 0; i < tree.tokens.length; i++) {
      const found = verbEncounter(tree, i) ?? nounEncounter(tree, i);
      if (found) out.push(encounterOf(context, tree, found));
    }
  }
  return out;
};

const encounterOf = (context: ReportContext, tree: Tree, found: Found): Encounter => {
  const at = tokenAt(tree, found.predicate).span;
  const isVerb = tokenAt(tree, found.predicate).upos === 'VERB';
  const governor = tokenAt(tree, found.predicate).head;
  const clause = isVerb ? clauseSpan(tree, found.predicate) : spanOf(tree, subtreeOf(tree, found.predicate));
  const wide =
    !isVerb && governor >= 0 && tokenAt(tree, governor).upos === 'VERB' ? clauseSpan(tree, governor) : clause;
  const items = [...new Set([...found.actors, ...found.partners].flatMap((t) => conjunctsOf(tree, t)))];
  const mentions = [...mentionsOf(context, tree, items), ...rolesOf(context, tree, items)];
  const people = mentions.filter(isPerson);
  const own = nearestDate(context, clause, at) ?? nearestDate(context, wide, at);
  const { place, state } = placeIn(context, clause, at).place
    ? placeIn(context, clause, at)
    : placeIn(context, wide, at);
  const parties = [...new Set([...mentions.map(partyId), ...(found.movement && state ? [state] : [])])];
  const words = context.text.slice(clause.start, clause.end);
  const form: MeetingForm =
    AT_A_DISTANCE.test(words) && found.form !== 'visit' ? 'call' : found.form === 'call' ? 'talks' : found.form;
  return {
    form,
    status: statusOf(context, tree, found.predicate, wide, own),
    people,
    parties,
    span: clause.end - clause.start > 300 ? at : clause,
    movement: found.movement,
    ...(own ? { date: own } : {}),
    ...(place ? { place } : {}),
  };
};
