import {
  childrenOf,
  conjunctsOf,
  hasChild,
  prepositionOf,
  subtreeOf,
  type Tree,
  tokenAt,
} from '../../language/walk.js';
import type { Found } from './encounter.js';
import { AT_A_DISTANCE, ENCOUNTER_NOUNS, TALK_NOUNS } from './encounter-words.js';
import {
  aroundNoun,
  formOf,
  isGeneral,
  isNounOf,
  lemmaOf,
  type TokenSense,
  take,
  type VerbInput,
  words,
} from './verb-input.js';

const nothing = { destinations: [], origins: [] } as const;

/** How many people a clause's agents are at least: "Ruto and Kagame", "the two presidents", "both leaders" are two. */
const peopleIn = (tree: Tree, agents: readonly number[], sense: TokenSense): number => {
  const heads = [...new Set(agents.flatMap((a) => conjunctsOf(tree, a)))].filter((a) => sense.person(a));
  const counted = heads.some(
    (a) =>
      /^(?:two|both|three|they)$/u.test(formOf(tree, a)) ||
      childrenOf(tree, a, 'nummod', 'det').some((c) => /^(?:two|both|three)$/u.test(formOf(tree, c))),
  );
  return Math.max(heads.length, counted ? 2 : 0);
};

/** "met his counterpart", "last saw each other in June". */
export const meet = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  const withs = take(args.obliques, 'with');
  const objects = args.patients.filter((p) => !isNounOf(tree, p, TALK_NOUNS));
  const mutual = (t: number): boolean => /^(?:each|other|another)$/u.test(formOf(tree, t));
  if (lemmaOf(tree, verb) === 'see' && !args.patients.some((p) => sense.person(p) || mutual(p))) return undefined;
  if (/^(?:negotiate|consult)$/u.test(lemmaOf(tree, verb)) && withs.length === 0) return undefined;
  // "have met eleven times since 2016": how often, on no one day
  if (childrenOf(tree, verb, 'obl', 'advmod', 'obj').some((c) => /^times$/u.test(formOf(tree, c)))) return undefined;
  // "meets demand", "met the target"
  if (objects.length > 0 && !objects.some((o) => sense.person(o) || mutual(o))) return undefined;
  return {
    kind: 'encounter',
    form: 'talks',
    predicate: verb,
    actors: args.agents,
    partners: [...objects, ...withs],
    ...nothing,
  };
};

/** "received the premier", "hosted talks". */
export const host = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  const guests = args.patients.filter((p) => sense.person(p));
  const talks = args.patients.filter((p) => isNounOf(tree, p, TALK_NOUNS));
  if (guests.length === 0 && talks.length === 0) return undefined;
  const around = talks.map((t) => aroundNoun(tree, t));
  const form = talks.map((t) => ENCOUNTER_NOUNS.get(lemmaOf(tree, t))).find((f) => f !== undefined) ?? 'talks';
  return {
    kind: 'encounter',
    form,
    predicate: verb,
    actors: args.agents,
    partners: [...guests, ...around.flatMap((a) => [...a.actors, ...a.partners])],
    ...nothing,
  };
};

/** "called on the minister". */
export const callOn = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  if (args.complements.length > 0 || hasChild(tree, verb, 'advcl')) return undefined;
  const whom = take(args.obliques, 'on', 'in on', 'upon').filter((t) => sense.person(t));
  if (whom.length === 0) return undefined;
  return { kind: 'encounter', form: 'talks', predicate: verb, actors: args.agents, partners: whom, ...nothing };
};

/** "held talks with the premier", "chaired the session". */
export const hold = (input: VerbInput): Found | undefined => {
  const { tree, verb, args } = input;
  const nouns = [...args.patients, ...take(args.obliques, 'over', 'on')].filter((p) => isNounOf(tree, p, TALK_NOUNS));
  const [noun] = nouns;
  if (noun === undefined || isGeneral(tree, noun)) return undefined;
  const form = ENCOUNTER_NOUNS.get(lemmaOf(tree, noun)) ?? ENCOUNTER_NOUNS.get(formOf(tree, noun)) ?? 'talks';
  const around = nouns.map((n) => aroundNoun(tree, n));
  return {
    kind: 'encounter',
    form: form === 'call' && !AT_A_DISTANCE.test(words(input)) && formOf(tree, noun) === 'call' ? 'call' : form,
    predicate: verb,
    actors: args.agents,
    partners: [...take(args.obliques, 'with'), ...around.flatMap((a) => [...a.actors, ...a.partners])],
    ...nothing,
  };
};

const PRIVATELY =
  /\b(?:phone|telephone|video|doors|privately|private|face|person|hours?|minutes|briefly|length|call)\b/u;

/** "spoke by telephone with the emir", "sat down with the chancellor". */
export const talk = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  const lemma = lemmaOf(tree, verb);
  const around = words(input);
  const distant = AT_A_DISTANCE.test(around) || /\bcall\b/u.test(around);
  const partners = take(args.obliques, 'with', 'to').filter((t) => sense.person(t));
  if (lemma === 'sit' && !/\bdown\b/u.test(around)) return undefined;
  const together =
    partners.length > 0 ||
    distant ||
    lemma === 'sit' ||
    (lemma !== 'discuss' && lemma !== 'exchange' && PRIVATELY.test(around));
  const people = args.agents.some((a) => sense.person(a));
  // "The two last spoke in August", "Ruto and Kagame talk for an hour"
  const mutual = peopleIn(tree, args.agents, sense) > 1 && /^(?:speak|talk|chat|converse)$/u.test(lemma);
  const among =
    mutual && (/\b(?:last|again|previously|earlier|minutes|hours?)\b/u.test(around) || hasChild(tree, verb, 'obl'));
  if (!(together || among) || (lemma === 'exchange' && !/\bviews?\b/u.test(around))) return undefined;
  if (lemma === 'compare' && !/\bnotes\b/u.test(around)) return undefined;
  if (partners.length === 0 && !people) return undefined;
  return {
    kind: 'encounter',
    form: distant ? 'call' : 'talks',
    predicate: verb,
    actors: args.agents,
    partners,
    ...nothing,
  };
};

/** "rang up the premier". */
export const phone = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  const whom = args.patients.filter((p) => sense.person(p));
  if (whom.length === 0) return undefined;
  if (lemmaOf(tree, verb) === 'call' && (args.complements.length > 0 || !AT_A_DISTANCE.test(words(input))))
    return undefined;
  return { kind: 'encounter', form: 'call', predicate: verb, actors: args.agents, partners: whom, ...nothing };
};

/** "the premiers agreed in Zinder in May to reopen the border". */
export const joint = (input: VerbInput): Found | undefined => {
  const { tree, verb, args, sense } = input;
  const people = args.agents.filter((a) => sense.person(a));
  const others = lemmaOf(tree, verb) === 'join' ? args.patients.filter((p) => sense.person(p)) : [];
  if (peopleIn(tree, people, sense) + others.length < 2) return undefined;
  // wherever the parser hung it: "before the cameras |in Khartoum"
  const inTown = subtreeOf(tree, verb, (child) =>
    /^(?:acl|advcl|ccomp|conj|parataxis)/u.test(tokenAt(tree, child).deprel),
  ).some((t) => ['in', 'at'].includes(prepositionOf(tree, t)) && sense.place(t));
  const here = childrenOf(tree, verb, 'advmod').some((c) => formOf(tree, c) === 'here');
  if (!inTown && !here && !sense.together?.(people)) return undefined;
  return { kind: 'act', form: 'talks', predicate: verb, actors: people, partners: others, ...nothing };
};

/** "the two had been on the telephone": people at either end of a line. */
export const onTheLine = (tree: Tree, i: number): Found | undefined => {
  if (!['telephone', 'phone', 'line'].includes(formOf(tree, i)) || prepositionOf(tree, i) !== 'on') return undefined;
  if (!hasChild(tree, i, 'cop')) return undefined;
  const who = childrenOf(tree, i, 'nsubj');
  return { kind: 'encounter', form: 'call', predicate: i, actors: who, partners: [], ...nothing };
};
