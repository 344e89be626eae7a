import { childrenOf, hasChild, headOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import { SPEECH_VERBS } from '../frames/speech.js';
import { DEEDS } from './undertakings.js';

export const lemmaOf = (tree: Tree, i: number): string => tree.tokens[i]?.lemma.toLowerCase() ?? '';
/** The lemma of a verb of a deed; the "e" that a participle hides is put back: "freed" → "free". */
export const deedLemmaOf = (tree: Tree, i: number): string => {
  const lemma = lemmaOf(tree, i);
  return !DEEDS.has(lemma) && DEEDS.has(`${lemma}e`) ? `${lemma}e` : lemma;
};
export const formOf = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';

const markOf = (tree: Tree, verb: number): number | undefined => childrenOf(tree, verb, 'mark')[0];
/** The subordinating word of a clause: "to", "that", "while"; empty where there is none. */
export const markFormOf = (tree: Tree, verb: number): string => formOf(tree, markOf(tree, verb) ?? -1);

export const isToInfinitive = (tree: Tree, verb: number): boolean => markFormOf(tree, verb) === 'to';
/** "submitting" of "charged with submitting", "committed to building". */
export const isGerund = (tree: Tree, verb: number): boolean =>
  /ing$/u.test(formOf(tree, verb)) && /^(?:to|with|on|in|for|of)$/u.test(markFormOf(tree, verb));

const isVerb = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'VERB';
const isFinitePast = (tree: Tree, i: number): boolean => {
  const { feats } = tokenAt(tree, i);
  return feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Past';
};
const isMeasured = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').some((o) => hasChild(tree, o, 'nummod'));

/** "will send experts to take part and open a clinic": a purpose that is told to its end before the next deed. */
const isPurposeDone = (tree: Tree, purpose: number, verb: number): boolean =>
  relation(tokenAt(tree, purpose)) === 'advcl' &&
  hasChild(tree, verb, 'obj') &&
  childrenOf(tree, purpose, 'obj', 'obl').some((c) => c < verb);

/** The verb that `verb` is coordinated with, whatever the parser hung it on. */
const coordinatedWith = (tree: Tree, verb: number): number | undefined => {
  const head = headOf(tree, verb);
  if (head < 0 || !isVerb(tree, head)) return undefined;
  const rel = relation(tokenAt(tree, verb));
  if (rel === 'conj') {
    if (isToInfinitive(tree, head) && (isFinitePast(tree, verb) || hasChild(tree, verb, 'aux'))) return undefined;
    // "will invite 300 to study and offer 90 grants": a measured deed of its own is no part of what the guests do
    const above = headOf(tree, head);
    if (
      above >= 0 &&
      isVerb(tree, above) &&
      ['xcomp', 'advcl'].includes(relation(tokenAt(tree, head))) &&
      isToInfinitive(tree, head) &&
      !isToInfinitive(tree, verb) &&
      (isMeasured(tree, verb) || isPurposeDone(tree, head, verb)) &&
      hasChild(tree, above, 'obj')
    )
      return above;
    return head;
  }
  // "decided to found a college, to send teachers": the parser takes the second for a purpose of the first
  const mark = markOf(tree, verb);
  return rel === 'advcl' &&
    mark !== undefined &&
    isToInfinitive(tree, verb) &&
    isToInfinitive(tree, head) &&
    /^(?:,|and|;)$/u.test(formOf(tree, mark - 1))
    ? head
    : undefined;
};

/** The first verb of the coordination that `verb` belongs to: "agreed to open … and to close …" from "close" gives "open". */
export const leadOf = (tree: Tree, verb: number): number => {
  let at = verb;
  for (let depth = 0; depth < 12; depth++) {
    const up = coordinatedWith(tree, at);
    if (up === undefined) return at;
    at = up;
  }
  return at;
};

/** "will", "shall", "would" of a verb, its own or shared with the verb it is coordinated with. */
export const modalOf = (tree: Tree, verb: number): 'will' | 'would' | undefined => {
  const forms = childrenOf(tree, verb, 'aux').map((a) => formOf(tree, a));
  if (forms.some((f) => ['will', 'shall', "'ll", 'wo'].includes(f))) return 'will';
  if (forms.some((f) => f === 'would' || f === "'d")) return forms.includes('have') ? undefined : 'would';
  if (forms.some((f) => f !== 'be' && f !== 'not') || isToInfinitive(tree, verb)) return undefined;
  const first = leadOf(tree, verb);
  if (first === verb || hasChild(tree, verb, 'nsubj') || isFinitePast(tree, verb)) return undefined;
  return modalOf(tree, first);
};

/** "are to fight", "is to be built": a form of "be" and "to" right before the verb, some adverbs between. */
export const isToBe = (tree: Tree, verb: number): boolean => {
  let at = verb - 1;
  if (formOf(tree, at) === 'be') at--;
  while (at > 0 && tree.tokens[at]?.upos === 'ADV') at--;
  if (formOf(tree, at) !== 'to') return false;
  at--;
  while (at > 0 && tree.tokens[at]?.upos === 'ADV') at--;
  return /^(?:is|are)$/u.test(formOf(tree, at)) && tree.tokens[at]?.upos === 'AUX';
};

/** "was to have built a clinic": what was undertaken and did not come about. */
export const wasToHave = (tree: Tree, verb: number): boolean => {
  let at = verb - 1;
  while (at > 0 && (tree.tokens[at]?.upos === 'ADV' || formOf(tree, at) === 'been')) at--;
  return formOf(tree, at) === 'have' && formOf(tree, at - 1) === 'to' && /^(?:was|were)$/u.test(formOf(tree, at - 2));
};

/** "comes in with 40 million euros", "chips in with": a share put up. */
export const comesIn = (tree: Tree, verb: number): boolean =>
  /^(?:come|chip|step|weigh)$/u.test(lemmaOf(tree, verb)) &&
  formOf(tree, verb + 1) === 'in' &&
  formOf(tree, verb + 2) === 'with';

/** "no longer accepts": a deed given up. */
export const isNoLonger = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advmod').some((a) => formOf(tree, a) === 'longer' && formOf(tree, a - 1) === 'no');

/** Whether a deed is one not done: "not to raise", "will not change". */
export const isNegated = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advmod').some((c) => /^(?:not|n't|never)$/u.test(formOf(tree, c))) ||
  (isToInfinitive(tree, verb) && formOf(tree, (markOf(tree, verb) ?? 0) - 1) === 'not');

/** The verb (or noun) of saying that a clause depends on: "said it would …", "the assurance that it will …", "…, he added". */
export const sayingOf = (tree: Tree, verb: number): number | undefined => {
  const lead = leadOf(tree, verb);
  let at = lead;
  for (let depth = 0; depth < 6; depth++) {
    const rel = relation(tokenAt(tree, at));
    const head = headOf(tree, at);
    if (head < 0) break;
    const clause = rel === 'ccomp' || rel === 'parataxis' || (rel === 'acl' && markFormOf(tree, at) === 'that');
    if (clause && (SPEECH_VERBS.has(lemmaOf(tree, head)) || rel === 'acl')) return head;
    if (!clause && !['conj', 'advcl', 'xcomp'].includes(rel)) break;
    at = head;
  }
  return childrenOf(tree, lead, 'parataxis').find((c) => SPEECH_VERBS.has(lemmaOf(tree, c)));
};

/**
 * What a relative clause is about, where the deed does it: "a plant that Oman will build", "a hub that Oman offered to set up".
 * The noun before the clause; undefined where the deed has an object of its own or the noun is its subject or place.
 */
export const gapObjectOf = (tree: Tree, verb: number): number | undefined => {
  if (hasChild(tree, verb, 'nsubj:pass', 'aux:pass')) return undefined;
  const objects = childrenOf(tree, verb, 'obj');
  const bare = objects.filter((o) => !/^(?:which|that|whom)$/u.test(formOf(tree, o)));
  if (bare.length > 0) return undefined;
  let at = leadOf(tree, verb);
  while (['xcomp', 'ccomp'].includes(relation(tokenAt(tree, at))) && headOf(tree, at) >= 0) at = headOf(tree, at);
  const token = tokenAt(tree, at);
  if (token.deprel !== 'acl:relcl' || token.head < 0) return undefined;
  const relative = tree.tokens.findIndex(
    (t, i) => i > token.head && i <= at && /^(?:which|that|who|whom|where)$/iu.test(t.form),
  );
  if (objects.length === 0 && relative >= 0) {
    const own = tokenAt(tree, relative);
    if (['nsubj', 'obl', 'det'].includes(relation(own)) || own.form.toLowerCase() === 'where') return undefined;
    if (tree.tokens[relative - 1]?.upos === 'ADP') return undefined;
  }
  return /^(?:NOUN|PROPN|SYM|NUM)$/u.test(tokenAt(tree, token.head).upos) ? token.head : undefined;
};
