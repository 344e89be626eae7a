import { fieldsOf } from '../../codes/fields.js';
import { resolveDeadline } from '../../mentions/dates/date-role.js';
import type { Quantity } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import { meantIn, type ReportContext, within } from '../context/report-context.js';
import { argumentsOf, isPassive, subjectsOf } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import {
  ancestorsOf,
  childrenOf,
  hasChild,
  headOf,
  nounPhraseOf,
  relation,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  treeOf,
  withoutEdgePunctuation,
} from '../frames/tree.js';
import { ANCHOR_WORDS } from '../instruments/anchor.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import {
  DEEDS,
  OTHER_TYPES,
  type Stage,
  type Strength,
  UNDERTAKINGS,
  type Undertaking,
  VAGUE_NOUNS,
  VAGUE_VERBS,
} from './undertakings.js';

const BY_WORD: ReadonlyMap<string, Undertaking> = new Map(
  UNDERTAKINGS.flatMap((u) => u.words.map((w) => [w, u] as const)),
);
const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

interface Promise {
  readonly deed: number;
  readonly actors: readonly string[];
  readonly strength: Strength;
  readonly stage: Stage;
  readonly rule: string;
}

/** Whom the tokens mean, by name or role. */
const meantAt = (context: ReportContext, tree: Tree, tokens: readonly number[]): string[] => [
  ...new Set(tokens.flatMap((t) => meantIn(context, spanOf(tree, nounPhraseOf(tree, t))))),
];

const modalOf = (tree: Tree, verb: number): 'will' | 'would' | 'is-to' | undefined => {
  const forms = childrenOf(tree, verb, 'aux').map((a) => tokenAt(tree, a).form.toLowerCase());
  if (forms.some((f) => f === 'will' || f === 'shall' || f === "'ll" || f === 'wo')) return 'will';
  if (forms.some((f) => f === 'would')) return 'would';
  return undefined;
};

/** The undertaking word that governs a verb: "agreed to V", "ready to V", "agreed that X would V". */
const governorOf = (tree: Tree, verb: number): { word: number; undertaking: Undertaking } | undefined => {
  const rel = relation(tokenAt(tree, verb));
  if (!['xcomp', 'ccomp', 'acl', 'advcl', 'conj', 'obl', 'csubj', 'parataxis'].includes(rel)) return undefined;
  const head = rel === 'conj' ? headOf(tree, firstVerb(tree, verb)) : headOf(tree, verb);
  if (head < 0) return undefined;
  const undertaking = BY_WORD.get(lemmaOf(tree, head));
  if (!undertaking) return undefined;
  const own = rel === 'conj' ? firstVerb(tree, verb) : verb;
  if (!['xcomp', 'ccomp', 'acl', 'advcl', 'obl', 'csubj'].includes(relation(tokenAt(tree, own)))) return undefined;
  return { word: head, undertaking };
};

const firstVerb = (tree: Tree, verb: number): number => {
  let at = verb;
  while (relation(tokenAt(tree, at)) === 'conj' && headOf(tree, at) >= 0) at = headOf(tree, at);
  return at;
};

const promiseOf = (context: ReportContext, tree: Tree, verb: number): Promise | undefined => {
  const lemma = lemmaOf(tree, verb);
  if (OTHER_TYPES.has(lemma)) return undefined;
  const governor = governorOf(tree, verb);
  if (governor) {
    const { word, undertaking } = governor;
    const standing = factualityOf(tree, word);
    if (standing.negated || standing.mode === 'wished' || standing.mode === 'possible') return undefined;
    const own = childrenOf(tree, verb, 'nsubj');
    const actors =
      own.length > 0 && !isPassive(tree, verb)
        ? meantAt(context, tree, own)
        : meantAt(context, tree, subjectsOf(tree, word));
    const passive = isPassive(tree, word);
    if (actors.length === 0 && !(passive && undertaking.joint === 'agreed')) return undefined;
    const who = actors.length > 0 ? actors : [...mainOccasion(context).parties];
    return {
      deed: verb,
      actors: who,
      strength: who.length > 1 ? undertaking.joint : undertaking.alone,
      stage: undertaking.stage,
      rule: `commitment/${lemmaOf(tree, word)}`,
    };
  }
  const modal = modalOf(tree, verb);
  if (!modal || !DEEDS.has(lemma)) return undefined;
  if (hasChild(tree, verb, 'mark') && relation(tokenAt(tree, verb)) === 'advcl') return undefined;
  if (tokenAt(tree, verb).deprel === 'acl:relcl') return undefined;
  const reported = ancestorsOf(tree, verb).length > 0 && factualityOf(tree, verb).reportedBy !== undefined;
  if (modal === 'would' && !reported) return undefined;
  const args = argumentsOf(tree, verb);
  const actors = meantAt(context, tree, args.agents);
  if (actors.length === 0) return undefined;
  return {
    deed: verb,
    actors,
    strength: actors.length > 1 ? 'agreed' : 'pledge',
    stage: actors.length > 1 ? 'commitment' : 'pledge',
    rule: 'commitment/will',
  };
};

/** The tokens of the deed: the verb and all that follows it in its clause, without other deeds coordinated with it. */
const deedTokens = (tree: Tree, verb: number): number[] => {
  const tokens = subtreeOf(tree, verb, (child, parent) => {
    if (parent !== verb) return false;
    const rel = relation(tokenAt(tree, child));
    if (['nsubj', 'aux', 'mark', 'cc', 'parataxis', 'discourse', 'expl'].includes(rel)) return true;
    if (rel === 'conj') return tokenAt(tree, child).upos === 'VERB';
    return (
      rel === 'advcl' &&
      child > verb + 1 &&
      hasChild(tree, child, 'mark') &&
      /^(?:after|when|while|as|although|since)$/iu.test(tokenAt(tree, childrenOf(tree, child, 'mark')[0] ?? child).form)
    );
  }).filter((t) => t >= verb);
  return withoutEdgePunctuation(tree, tokens);
};

const VAGUE_FIELDS = new Set(['other', 'politics']);

/** Whether there is something to check: a number, a date, a matter, or a deed that is one by itself. */
const checkable = (
  tree: Tree,
  promise: Promise,
  action: string,
  hasQuantity: boolean,
  hasDeadline: boolean,
): boolean => {
  if (hasQuantity || hasDeadline) return true;
  if (!VAGUE_VERBS.has(lemmaOf(tree, promise.deed))) return true;
  const object = childrenOf(tree, promise.deed, 'obj')[0];
  const specific = fieldsOf(action).some((f) => !VAGUE_FIELDS.has(f));
  if (object !== undefined && !VAGUE_NOUNS.has(lemmaOf(tree, object))) return specific || action.split(' ').length > 5;
  return specific;
};

const aboutTrade = (action: string, quantity: Quantity | undefined): boolean =>
  quantity !== undefined &&
  /^[A-Z]{3}$/u.test(quantity.unit) &&
  /\b(?:trade|turnover|commerce|exports|imports|exchange of goods)\b/iu.test(action) &&
  !/\b(?:lend|loan|grant|invest|fund|aid|credit)\b/iu.test(action);

const aboutInstrument = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj', 'nsubj:pass', 'obl').some(
    (c) => ANCHOR_WORDS.get(lemmaOf(tree, c))?.strength === 'strong',
  );

const actionOf = (context: ReportContext, tree: Tree, verb: number, span: Span, negated: boolean): string => {
  const { span: verbSpan } = tokenAt(tree, verb);
  const rest = context.text
    .slice(verbSpan.end, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:]+$/u, '');
  return `${negated ? 'not ' : ''}${tokenAt(tree, verb).lemma}${rest}`;
};

/** Reads undertakings: "Norway pledged to plant a million trees in Malawi by 2030". */
export const readCommitments = (context: ReportContext): Draft<'commitment'>[] => {
  const out: Draft<'commitment'>[] = [];
  for (const sentence of context.sentences) {
    if (context.skipped.some((s) => overlaps(s, sentence.span))) continue;
    const tree = treeOf(sentence);
    for (let i = 0; i < tree.tokens.length; i++) {
      if (tokenAt(tree, i).upos !== 'VERB') continue;
      const promise = promiseOf(context, tree, i);
      if (!promise) continue;
      if (aboutInstrument(tree, i)) continue;
      const span = spanOf(tree, deedTokens(tree, i));
      const negated = childrenOf(tree, i, 'advmod').some((c) => /^(?:not|n't|never)$/iu.test(tokenAt(tree, c).form));
      const action = actionOf(context, tree, i, span, negated);
      const quantity = within(context.quantities, span).find(
        (q) => !['a', 'mo', 'wk', 'd', 'h', 'min'].includes(q.value.unit),
      )?.value;
      const deadline = within(context.dates, span)
        .map((d) => resolveDeadline(d))
        .find((d) => d !== undefined && (context.published === undefined || d >= context.published.slice(0, d.length)));
      if (
        aboutTrade(action, quantity) ||
        !checkable(tree, promise, action, quantity !== undefined, deadline !== undefined)
      ) {
        context.dropped(promise.rule, span, 'nothing to check, or a target');
        continue;
      }
      const others = meantIn(context, span).filter((p) => !promise.actors.includes(p));
      const pair = mainOccasion(context).parties;
      const beneficiary =
        promise.actors.length > 1
          ? undefined
          : (others.find((p) => /^[A-Z]{2}$/u.test(p)) ?? pair.find((p) => !promise.actors.includes(p)));
      const fields = fieldsOf(action);
      out.push({
        type: 'commitment',
        rule: promise.rule,
        evidence: [span],
        actor: [...promise.actors],
        action,
        strength: promise.strength,
        stage: promise.stage,
        ...(beneficiary === undefined ? {} : { beneficiary: [beneficiary] }),
        ...(fields.length > 0 ? { fields } : {}),
        ...(quantity === undefined ? {} : { quantity }),
        ...(deadline === undefined ? {} : { deadline }),
      });
    }
  }
  return out;
};
