import {
  ancestorsOf,
  childrenOf,
  hasChild,
  headOf,
  nounPhraseOf,
  prepositionOf,
  relation,
  type Tree,
  tokenAt,
} from '../../language/walk.js';
import { argumentsOf, isPassive, nominalArgumentsOf, subjectsOf } from '../frames/arguments.js';
import type { Found } from './encounter.js';
import {
  AT_A_DISTANCE,
  BUSINESS,
  ENCOUNTER_NOUNS,
  JOINT_BODY,
  OTHER_SESSION,
  PROCESS,
  SERIAL,
} from './encounter-words.js';
import { isGeneral, type TokenSense } from './verb-input.js';

const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

const phraseText = (tree: Tree, noun: number): string =>
  nounPhraseOf(tree, noun)
    .map((t) => tokenAt(tree, t).form)
    .join(' ');

/** Verbs under which an event's noun stands when the event itself is told: "was held", "took place", "wound up". */
const EVENT_VERBS = new Set(
  'hold take convene meet sit schedule plan host organize organise occur gather come set'.split(' '),
);

/** "talks were launched", "opened negotiations", "talks are under way". */
const isProcess = (tree: Tree, noun: number): boolean => {
  const rel = relation(tokenAt(tree, noun));
  const above = headOf(tree, noun);
  // "is in talks with the bloc"
  if (hasChild(tree, noun, 'cop') && childrenOf(tree, noun, 'case').some((c) => tokenAt(tree, c).form === 'in'))
    return true;
  if (!/^(?:talks?|negotiations?|consultations?|discussions?|dialogue)$/u.test(tokenAt(tree, noun).form.toLowerCase()))
    return false;
  if (childrenOf(tree, noun, 'acl', 'amod').some((c) => PROCESS.has(lemmaOf(tree, c)))) return true;
  if (above < 0) return hasChild(tree, noun, 'cop') && childrenOf(tree, noun, 'case').length > 0;
  if (rel === 'nsubj' || rel === 'obj')
    return (
      (PROCESS.has(lemmaOf(tree, above)) && !opensWay(tree, above)) ||
      (hasChild(tree, above, 'cop') &&
        /^(?:way|stage|progress|hold|ice|deadlock|trouble|limbo|doubt|impasse|tatters|dead|stuck)$/u.test(
          lemmaOf(tree, above),
        ))
    );
  return false;
};

/** "The talks opened the way for …": what they led to, no beginning of theirs. */
const opensWay = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').some((o) => /^(?:way|door|path|road)$/u.test(lemmaOf(tree, o)));

/** A named or numbered event: a session of a body that two governments hold together, a summit, a forum of theirs. */
const isEvent = (tree: Tree, noun: number): boolean => {
  const lemma = lemmaOf(tree, noun);
  const phrase = phraseText(tree, noun);
  if (OTHER_SESSION.test(phrase)) return false;
  const serial = childrenOf(tree, noun, 'amod', 'compound', 'nummod').some(
    (c) => c < noun && SERIAL.test(tokenAt(tree, c).form),
  );
  if (lemma === 'summit' || lemma === '2+2' || lemma === 'forum' || lemma === 'roundtable') return true;
  return serial || JOINT_BODY.test(phrase);
};

const isSessionOfBody = (tree: Tree, noun: number): boolean => {
  const lemma = lemmaOf(tree, noun);
  const phrase = phraseText(tree, noun);
  if (lemma === 'session' || lemma === 'sitting' || lemma === 'plenary') return true;
  if (lemma === 'forum' || lemma === 'roundtable' || lemma === 'conference') return true;
  return (lemma === 'meeting' || lemma === 'round') && JOINT_BODY.test(phrase) && !/\bdialogue\b/iu.test(phrase);
};

/** Those who act in the clause of a noun of talks, and those they face: "had laid it before the premier in talks". */
const withSubject = (tree: Tree, verb: number, sense: TokenSense): number[] => {
  const { obliques } = argumentsOf(tree, verb);
  const faced = obliques.filter((o) => ['before', 'with'].includes(o.preposition)).map((o) => o.token);
  return [...subjectsOf(tree, verb), ...faced].filter((s) => sense.person(s));
};

/** "the call that the president made to the emir": who rang whom, told in a clause of the call. */
const madeCall = (tree: Tree, noun: number, sense: TokenSense): Found | undefined => {
  for (const verb of childrenOf(tree, noun, 'acl', 'acl:relcl')) {
    if (!/^(?:make|place|have|hold|receive)$/u.test(lemmaOf(tree, verb))) continue;
    const { agents, obliques } = argumentsOf(tree, verb);
    const actors = agents.filter((a) => a !== noun && sense.person(a));
    const partners = obliques
      .filter((o) => ['to', 'with', 'from'].includes(o.preposition) && sense.person(o.token))
      .map((o) => o.token);
    if (actors.length > 0 && partners.length > 0)
      return { kind: 'encounter', form: 'call', predicate: verb, actors, partners, destinations: [], origins: [] };
  }
  return undefined;
};

/** "The earlier calls took place on March 23 and 27": a plural whose days the sentence lists. */
const inListOfDays = (tree: Tree, noun: number): boolean => {
  const above = headOf(tree, noun);
  return (
    above >= 0 &&
    EVENT_VERBS.has(lemmaOf(tree, above)) &&
    tree.tokens.some(
      (token, i) =>
        token.form === 'and' &&
        /^\d{1,2}$/u.test(tree.tokens[i - 1]?.form ?? '') &&
        tree.tokens.slice(i + 1, i + 3).some((next) => /^\d{1,2}$/u.test(next.form)),
    )
  );
};

/** A verb, or what is said with a form of "be": "is in town for talks". */
const isPredicate = (tree: Tree, i: number): boolean => tokenAt(tree, i).upos === 'VERB' || hasChild(tree, i, 'cop');

/** A noun that names an encounter, with those its phrase tells: "the emir's visit to Oslo", "talks between A and B". */
export const nounEncounter = (tree: Tree, i: number, sense: TokenSense): Found | undefined => {
  const token = tokenAt(tree, i);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'NUM') return undefined;
  const noun = lemmaOf(tree, i);
  const form = ENCOUNTER_NOUNS.get(noun) ?? ENCOUNTER_NOUNS.get(token.form.toLowerCase());
  if (!form || relation(token) === 'compound' || isGeneral(tree, i) || isProcess(tree, i)) return undefined;
  // "exchange of visits", "21 rounds", "meetings of officials": no one occasion
  if (
    !inListOfDays(tree, i) &&
    /^(?:visits|trips|tours|stays|stops|journeys|arrivals|meetings|summits|rounds|sessions|forums|calls|dialogues)$/iu.test(
      token.form,
    )
  )
    return undefined;
  const phrase = phraseText(tree, i);
  const args = nominalArgumentsOf(tree, i);
  const ofWhom = args.patients;
  const withWhom = args.obliques.filter((o) => o.preposition === 'with').map((o) => o.token);
  const subjects = hasChild(tree, i, 'cop') ? subjectsOf(tree, i) : [];
  // "it was the pair's third meeting": a count, not an occasion of its own
  if (form !== 'visit' && childrenOf(tree, i, 'nsubj').some((s) => /^(?:it|this|that)$/iu.test(tokenAt(tree, s).form)))
    return undefined;
  const names = childrenOf(tree, i, 'amod', 'compound', 'nmod:desc', 'flat');
  if (form === 'visit') {
    if (noun === 'arrival' && args.agents.length === 0 && ofWhom.length === 0) return undefined;
    const above = headOf(tree, i);
    const governed = above >= 0 && tokenAt(tree, above).upos === 'VERB' && relation(token) === 'obl';
    const own = [...args.agents, ...ofWhom, ...subjects, ...names].filter((a) => sense.person(a) || a < i);
    const onVisit =
      prepositionOf(tree, i) === 'on' ? ancestorsOf(tree, i).find((a) => tokenAt(tree, a).upos === 'VERB') : undefined;
    const goer = governed ? above : onVisit;
    const movers = own.some((a) => sense.person(a))
      ? own
      : goer !== undefined && !isPassive(tree, goer)
        ? subjectsOf(tree, goer).filter((s) => sense.person(s))
        : own;
    return {
      kind: 'movement',
      form,
      predicate: i,
      actors: movers,
      partners: [],
      destinations: args.obliques.filter((o) => ['to', 'in', 'at'].includes(o.preposition)).map((o) => o.token),
      origins: [],
    };
  }
  const made = noun === 'call' ? madeCall(tree, i, sense) : undefined;
  if (made) return made;
  if (
    noun === 'call' &&
    !inListOfDays(tree, i) &&
    !AT_A_DISTANCE.test(phrase) &&
    ![...withWhom, ...args.agents].some((t) => sense.person(t))
  )
    return undefined;
  if (noun === 'call' && /\b(?:courtesy|port|wake-up|for)\b/iu.test(phrase)) return undefined;
  const session = isSessionOfBody(tree, i);
  const event = isEvent(tree, i);
  if ((noun === 'conference' || noun === 'session' || noun === 'plenary') && !event) return undefined;
  if (OTHER_SESSION.test(phrase) && session) return undefined;
  const above = headOf(tree, i);
  return {
    kind: event ? 'event' : 'encounter',
    form: session ? 'session' : form === 'session' ? 'talks' : form,
    predicate: i,
    actors: [
      ...args.agents,
      ...ofWhom,
      ...subjects,
      ...names,
      ...(event
        ? args.obliques.filter((o) => o.preposition === 'on').flatMap((o) => nominalArgumentsOf(tree, o.token).agents)
        : []),
    ],
    partners: [
      ...withWhom,
      ...(above >= 0 && isPredicate(tree, above) && (withWhom.length > 0 || relation(token) === 'obl')
        ? withSubject(tree, above, sense)
        : []),
    ],
    destinations: [],
    origins: [],
    ...(/^(?:forum|roundtable|conference|meeting)$/u.test(noun) && BUSINESS.test(phrase) ? { forum: true } : {}),
  };
};

const JOINT_BODIES = new Set(['commission', 'committee', 'council', 'igc', 'jmc', 'jec']);

/** "The first took place in Quito", "the next one is to be held in May", "at the previous commission": a number without its noun. */
export const serialEncounter = (tree: Tree, i: number): Found | undefined => {
  const token = tokenAt(tree, i);
  const lemma = lemmaOf(tree, i);
  const base = {
    kind: 'event',
    predicate: i,
    actors: [],
    partners: [],
    destinations: [],
    origins: [],
  } as const;
  const isSerial = (): boolean => childrenOf(tree, i).some((c) => c < i && SERIAL.test(tokenAt(tree, c).form));
  if (JOINT_BODIES.has(token.form.toLowerCase())) {
    // "the joint council meets", "the council, which convened on Monday"
    const verbs = [...(relation(token) === 'nsubj' ? [headOf(tree, i)] : []), ...childrenOf(tree, i, 'acl:relcl')];
    const sits = verbs.some((verb) => verb >= 0 && /^(?:re)?(?:meet|convene|sit|gather)$/u.test(lemmaOf(tree, verb)));
    const args = nominalArgumentsOf(tree, i);
    return isSerial() || sits
      ? {
          ...base,
          form: 'session',
          actors: [...args.agents, ...args.patients, ...childrenOf(tree, i, 'amod', 'compound')],
        }
      : undefined;
  }
  const alone = ['ADJ', 'NOUN', 'NUM'].includes(token.upos) && SERIAL.test(token.form) && !hasChild(tree, i, 'nmod');
  if (!alone && !(lemma === 'one' && isSerial())) return undefined;
  const above = headOf(tree, i);
  const rel = relation(token);
  // "during the last one, in 2016"
  const within = rel === 'obl' && ['during', 'at'].includes(prepositionOf(tree, i));
  if (!within && !(above >= 0 && EVENT_VERBS.has(lemmaOf(tree, above)) && ['nsubj', 'obj'].includes(rel)))
    return undefined;
  return { ...base, form: 'talks', elliptical: true };
};
