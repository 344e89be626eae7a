import { askedOnce, childrenOf, hasChild, headOf, relation, type Tree, tokenAt } from '../../language/walk.js';
import { REPORTING_VERBS } from './speech.js';

/** What a clause says of the standing of its event. */
export interface Factuality {
  /** When, seen from the day of the report. */
  readonly time: 'past' | 'present' | 'future';
  /** `asserted`: told as a fact; `planned`: due, to be, will; `agreed`: agreed or undertaken to; `wished`: want, hope, should; `possible`: may, could, if. */
  readonly mode: 'asserted' | 'planned' | 'agreed' | 'wished' | 'possible';
  readonly negated: boolean;
  /** The verb of saying it depends on, where there is one. */
  readonly reportedBy?: number;
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without']);
const PLAN_HEADS = new Set([
  'plan',
  'intend',
  'aim',
  'expect',
  'schedule',
  'due',
  'set',
  'prepare',
  'ready',
  'go',
  'mean',
  'likely',
  'slate',
  'poise',
]);
const AGREE_HEADS = new Set([
  'agree',
  'undertake',
  'pledge',
  'promise',
  'commit',
  'decide',
  'vow',
  'resolve',
  'bind',
  'oblige',
  'consent',
  'concur',
]);
const WISH_HEADS = new Set([
  'want',
  'hope',
  'wish',
  'seek',
  'urge',
  'call',
  'ask',
  'propose',
  'suggest',
  'offer',
  'invite',
  'like',
  'consider',
  'discuss',
  'encourage',
  'request',
  'need',
  'desire',
  'favour',
  'favor',
  'advocate',
  'recommend',
  'explore',
  'try',
  'attempt',
]);
const REFUSE_HEADS = new Set(['refuse', 'decline', 'fail', 'deny', 'reject', 'forget', 'stop', 'cease']);

/** Forms that the past shares with the present; a report without an auxiliary tells what was: "The pair put their names to …". */
const SAME_IN_PAST = new Set(['put', 'set', 'cut', 'let', 'hit', 'shed', 'quit', 'split', 'beset', 'offset', 'upset']);

const lemma = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();
const auxiliaries = (tree: Tree, verb: number): string[] =>
  childrenOf(tree, verb, 'aux', 'cop').map((a) => tokenAt(tree, a).form.toLowerCase());

const negatedHere = (tree: Tree, i: number): boolean =>
  childrenOf(tree, i, 'advmod', 'det', 'cc:preconj', 'mark', 'case').some((c) =>
    NEGATIONS.has(tokenAt(tree, c).form.toLowerCase()),
  ) ||
  childrenOf(tree, i, 'nsubj', 'obj').some((c) =>
    childrenOf(tree, c, 'det', 'advmod').some(
      (d) => tokenAt(tree, d).form.toLowerCase() === 'no' && !/^(?:fewer|less)$/iu.test(tree.tokens[d + 1]?.form ?? ''),
    ),
  );

const modeOfAuxiliaries = (forms: readonly string[], tree: Tree, verb: number): Factuality['mode'] => {
  if (forms.some((f) => ['may', 'might', 'could', 'can'].includes(f))) return 'possible';
  if (forms.some((f) => f === 'should' || f === 'ought' || f === 'must')) return 'wished';
  if (forms.some((f) => ['will', "'ll", 'shall', 'would', "'d", 'wo'].includes(f))) return 'planned';
  // "are to meet": a form of "be" with the infinitive
  const toBe =
    hasChild(tree, verb, 'cop', 'aux') &&
    childrenOf(tree, verb, 'mark').some((m) => tokenAt(tree, m).form.toLowerCase() === 'to');
  return toBe ? 'planned' : 'asserted';
};

const WORSE: Readonly<Record<Factuality['mode'], number>> = {
  asserted: 0,
  agreed: 1,
  planned: 2,
  wished: 3,
  possible: 4,
};

/** "once it has been ratified", "until both have signed": in the perfect, under a clause of the present or future. */
const isYetToBe = (tree: Tree, i: number): boolean => {
  const above = headOf(tree, i);
  if (above < 0 || relation(tokenAt(tree, i)) !== 'advcl') return false;
  const marks = childrenOf(tree, i, 'mark').map((m) => tokenAt(tree, m).form.toLowerCase());
  return (
    marks.some((mark) => mark === 'once' || mark === 'until') &&
    auxiliaries(tree, i).some((form) => form === 'has' || form === 'have') &&
    tokenAt(tree, above).feats['Tense'] !== 'Past'
  );
};

/**
 * Standing of the event that the predicate `i` (verb or noun of action) tells: walks up through the verbs that govern it.
 * "is expected to sign" → future, planned; "agreed to open" → agreed; "has not been signed" → negated.
 */
export const factualityOf = askedOnce((tree: Tree, i: number): Factuality => {
  let mode = 'asserted' as Factuality['mode'];
  let negated = false;
  let time: Factuality['time'] | undefined;
  let reportedBy: number | undefined;
  const worsen = (next: Factuality['mode']): void => {
    if (WORSE[next] > WORSE[mode]) mode = next;
  };
  let at = i;
  for (let depth = 0; depth < 8 && at >= 0; depth++) {
    const token = tokenAt(tree, at);
    const predicate = token.upos === 'VERB' || token.upos === 'AUX' || hasChild(tree, at, 'cop') || depth === 0;
    if (predicate) {
      const forms = auxiliaries(tree, at);
      if (negatedHere(tree, at)) negated = !negated;
      worsen(modeOfAuxiliaries(forms, tree, at));
      if (time === undefined && (token.upos === 'VERB' || forms.length > 0)) {
        const past =
          token.feats['Tense'] === 'Past' ||
          (forms.length === 0 && SAME_IN_PAST.has(token.form.toLowerCase())) ||
          forms.some((f) => ['was', 'were', 'had', 'did', 'has', 'have', "'ve", 'been'].includes(f));
        if (mode === 'planned') time = 'future';
        else if (past) time = 'past';
        else if (token.feats['VerbForm'] === 'Fin' || token.feats['Tense'] === 'Pres') time = 'present';
      }
      if (
        childrenOf(tree, at, 'mark').some((m) =>
          ['if', 'unless', 'whether'].includes(tokenAt(tree, m).form.toLowerCase()),
        )
      )
        worsen('possible');
      // "ceases to apply once the new one has been ratified"
      if (depth === 0 && isYetToBe(tree, at)) worsen('planned');
    }
    const rel = relation(token);
    const above = headOf(tree, at);
    if (above < 0) break;
    // a finite verb is not coordinated with an infinitive: "agreed to open a branch, and adopted a programme"
    if (rel === 'conj' && token.feats['VerbForm'] === 'Fin' && tokenAt(tree, above).feats['VerbForm'] === 'Inf') break;
    // a clause of its own: "Peru will hand over 100 buses, and a firm has sunk $2m"
    if (rel === 'conj' && hasChild(tree, at, 'nsubj') && hasChild(tree, at, 'aux')) break;
    if (['xcomp', 'ccomp', 'obj', 'obl', 'csubj', 'nmod', 'nsubj', 'acl', 'advcl'].includes(rel)) {
      const head = lemma(tree, above);
      const infinitive = token.feats['VerbForm'] === 'Inf';
      const clausal =
        rel === 'xcomp' ||
        rel === 'ccomp' ||
        (infinitive && (rel === 'acl' || (rel === 'advcl' && AGREE_HEADS.has(head))));
      const nominal = rel === 'obj' || rel === 'obl';
      if (clausal || nominal) {
        if (AGREE_HEADS.has(head) && (clausal || prepositionLike(tree, at))) worsen('agreed');
        else if (PLAN_HEADS.has(head) && clausal) worsen('planned');
        else if (WISH_HEADS.has(head)) worsen('wished');
        else if (REFUSE_HEADS.has(head) && clausal) negated = !negated;
        if (REPORTING_VERBS.has(head) && rel === 'ccomp') reportedBy ??= above;
      }
      // a clause that only modifies something above does not take over its standing
      if (rel === 'acl' && !infinitive) break;
      if (rel === 'advcl') break;
    }
    at = above;
  }
  const settled = time ?? (mode === 'asserted' ? 'past' : 'future');
  return {
    time: mode === 'asserted' ? settled : mode === 'possible' && settled === 'past' ? 'past' : 'future',
    mode,
    negated,
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
});

const prepositionLike = (tree: Tree, i: number): boolean => hasChild(tree, i, 'case');
