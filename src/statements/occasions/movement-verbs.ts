import {
  childrenOf,
  conjunctsOf,
  hasChild,
  headOf,
  prepositionOf,
  relation,
  type Tree,
  tokenAt,
} from '../../language/walk.js';
import { lookUp } from '../../model/look-up.js';
import { argumentsOf, nominalArgumentsOf } from '../frames/arguments.js';
import type { Found } from './encounter.js';
import { VISIT_NOUNS } from './encounter-words.js';
import { aroundNoun, formOf, isNounOf, lemmaOf, type TokenSense, take, type VerbInput, words } from './verb-input.js';

const TO_A_PLACE = new Set(['to', 'in', 'into', 'at', 'for', 'on', 'towards', 'toward', 'over to']);

/** A journey, or a stay: who comes, and what else is told of it. */
const visit = (predicate: number, actors: readonly number[], told: Partial<Found> = {}): Found => ({
  kind: 'movement',
  form: 'visit',
  predicate,
  actors,
  partners: [],
  destinations: [],
  origins: [],
  ...told,
});

const PARTICLES: Readonly<Record<string, RegExp>> = {
  touch: /\bdown\b/u,
  set: /\b(?:off|out|foot)\b/u,
  stop: /\b(?:over|off|in)\b/u,
  move: /\bon\b/u,
};

const TIME_SPENT = /^(?:hours?|days?|weeks?|weekend|night|nights|evening|afternoon|morning)$/u;

/** "travelled to Nairobi", "landed on Sunday", "flew home from Lima". */
export const move = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  const lemma = lemmaOf(tree, verb);
  // "spent two days in Oslo", not "spent $2m in Oslo"
  if (lemma === 'spend' && !childrenOf(tree, verb, 'obj', 'obl').some((p) => TIME_SPENT.test(formOf(tree, p))))
    return undefined;
  const particle = lookUp(PARTICLES, lemma);
  if (particle !== undefined && !particle.test(words(input))) return undefined;
  if (!args.agents.some((a) => sense.person(a)) && !args.patients.some((p) => sense.person(p))) return undefined;
  const movers = args.agents.some((a) => sense.person(a)) ? args.agents : args.patients;
  const to = args.obliques.filter((o) => TO_A_PLACE.has(o.preposition) && sense.place(o.token)).map((o) => o.token);
  const objects = lemma === 'leave' ? [] : args.patients.filter((p) => sense.place(p));
  const from = take(args.obliques, 'from').filter((t) => sense.place(t));
  const visits = args.obliques.filter((o) => isNounOf(tree, o.token, VISIT_NOUNS)).map((o) => o.token);
  const inward = /^(?:arrive|land|touch)$/u.test(lemma) || (lemma === 'fly' && /\bin\b/u.test(words(input)));
  const homeward = from.length > 0 && !inward && /\b(?:home|back|returned)\b/u.test(words(input));
  if (to.length + objects.length === 0 && visits.length === 0 && !inward && !homeward) return undefined;
  return visit(verb, movers, {
    destinations: [...to, ...objects, ...visits.flatMap((v) => aroundNoun(tree, v).destinations)],
    origins: homeward ? from : [],
  });
};

/** "went to see the premier": a journey to somebody. */
export const seeing = (input: VerbInput): Found | undefined => {
  const { tree, args, verb, sense } = input;
  const see = args.complements.find((c) => /^(?:see|meet|visit)$/u.test(lemmaOf(tree, c)));
  if (see === undefined || !args.agents.some((a) => sense.person(a))) return undefined;
  const whom = argumentsOf(tree, see).patients.filter((p) => sense.person(p));
  if (whom.length === 0) return undefined;
  return visit(verb, args.agents, {
    partners: whom,
  });
};

/** "visited Dakar", "toured Chad and Mali". */
export const tour = (input: VerbInput): Found | undefined => {
  const { verb, args, sense } = input;
  const where = args.patients.filter((p) => sense.place(p) || sense.person(p));
  if (where.length === 0 || !args.agents.some((a) => sense.person(a))) return undefined;
  return visit(verb, args.agents, {
    partners: where.filter((p) => sense.person(p)),
    destinations: where,
  });
};

/** "paid a visit to Chile", "paid a courtesy call on the premier". */
export const pay = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  const nouns = [...args.patients, ...take(args.obliques, 'off', 'up', 'on')].filter((p) =>
    isNounOf(tree, p, VISIT_NOUNS),
  );
  const calls = args.patients.filter((p) => formOf(tree, p) === 'call');
  if (nouns.length === 0 && calls.length > 0) {
    const whom = [
      ...take(args.obliques, 'on', 'to'),
      ...calls.flatMap((c) => take(nominalArgumentsOf(tree, c).obliques, 'on', 'to')),
    ];
    return {
      kind: 'encounter',
      form: 'talks',
      predicate: verb,
      actors: args.agents,
      partners: whom,
      destinations: [],
      origins: [],
    };
  }
  if (nouns.length === 0) return undefined;
  const around = nouns.map((n) => aroundNoun(tree, n));
  const own = nouns.flatMap((n) => nominalArgumentsOf(tree, n).agents);
  return visit(verb, own.length > 0 && own.some((o) => sense.person(o)) ? own : args.agents, {
    destinations: [
      ...around.flatMap((a) => a.destinations),
      ...args.obliques.filter((o) => TO_A_PLACE.has(o.preposition) && sense.place(o.token)).map((o) => o.token),
    ],
  });
};

/** "is expected in Lima in May". */
export const awaitIn = (input: VerbInput): Found | undefined => {
  const { verb, args, sense } = input;
  const where = take(args.obliques, 'in', 'at').filter((t) => sense.place(t));
  const who = args.patients.length > 0 ? args.patients : args.agents;
  if (where.length === 0 || args.complements.length > 0 || !who.some((w) => sense.person(w))) return undefined;
  return visit(verb, who, {
    destinations: where,
    expected: true,
  });
};

/** "invited the premier to Fiji". */
export const invite = (input: VerbInput): Found | undefined => {
  const { verb, args, sense } = input;
  const where = take(args.obliques, 'to').filter((t) => sense.place(t));
  const whom = args.patients.filter((p) => sense.person(p));
  if (where.length === 0 || whom.length === 0) return undefined;
  return visit(verb, whom, {
    destinations: where,
    invited: true,
  });
};

/** "his visiting counterpart": somebody who has come. */
export const visitingEncounter = (tree: Tree, i: number, sense: TokenSense): Found | undefined => {
  if (
    formOf(tree, i) !== 'visiting' ||
    !['amod', 'case'].includes(relation(tokenAt(tree, i))) ||
    !sense.person(headOf(tree, i))
  )
    return undefined;
  return visit(i, [headOf(tree, i)]);
};

/** "had been the emir's guest in Doha": somebody received. */
export const guestEncounter = (tree: Tree, i: number, sense: TokenSense): Found | undefined => {
  if (formOf(tree, i) !== 'guest' || !hasChild(tree, i, 'cop')) return undefined;
  const hosts = childrenOf(tree, i, 'nmod:poss', 'nmod').filter((h) => sense.person(h));
  const guests = childrenOf(tree, i, 'nsubj').filter((g) => sense.person(g));
  if (hosts.length === 0 || guests.length === 0) return undefined;
  return {
    kind: 'encounter',
    form: 'visit',
    predicate: i,
    actors: guests,
    partners: hosts,
    destinations: [],
    origins: [],
  };
};

/** "was in Lima last July": somebody with a form of "be" and a place. */
export const stayEncounter = (tree: Tree, i: number, sense: TokenSense): Found | undefined => {
  const been = childrenOf(tree, i, 'cop').some((c) => formOf(tree, c) === 'been');
  // "He was last in Lima in 2022": the adverb is taken for the predicate
  const above = headOf(tree, i);
  const lastIn =
    above >= 0 &&
    /^(?:last|recently|previously|lately)$/u.test(formOf(tree, above)) &&
    hasChild(tree, above, 'cop') &&
    sense.place(i) &&
    prepositionOf(tree, i) === 'in';
  if (lastIn) return visit(above, childrenOf(tree, above, 'nsubj'), { destinations: [i] });
  if (!hasChild(tree, i, 'cop') || !sense.place(i)) return undefined;
  const preposition = prepositionOf(tree, i);
  if (!['in', 'at', 'due in'].includes(preposition) && !(been && preposition === 'to')) return undefined;
  const who = childrenOf(tree, i, 'nsubj').flatMap((s) => conjunctsOf(tree, s));
  const rel = who.length > 0 && who.every((w) => tokenAt(tree, w).upos === 'PRON' && /^wh/u.test(formOf(tree, w)));
  const actors = rel && relation(tokenAt(tree, i)) === 'acl' ? [headOf(tree, i)] : who;
  if (!actors.some((a) => sense.person(a))) return undefined;
  return visit(i, actors, {
    destinations: [i],
    expected: preposition === 'due in',
  });
};
