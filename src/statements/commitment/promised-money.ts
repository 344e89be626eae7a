import {
  childrenOf,
  headOf,
  prepositionOf,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  tokenIndexAt,
} from '../../language/walk.js';
import type { QuantityMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { argumentsOf, isPassive } from '../frames/arguments.js';
import { factualityOf } from '../frames/factuality.js';
import { jointParties, whoAt } from './actors.js';
import type { Undertaken } from './undertaken.js';
import { GIVING_VERBS, PROMISED_MONEY } from './undertakings.js';
import { comesIn, isToInfinitive, lemmaOf, modalOf } from './verb-group.js';

const isMoney = (q: QuantityMention): boolean => /^[A-Z]{3}$/u.test(q.value.unit);

const isPromisedNoun = (tree: Tree, i: number): boolean =>
  PROMISED_MONEY.has(lemmaOf(tree, i)) ||
  childrenOf(tree, i, 'compound').some((c) => PROMISED_MONEY.has(lemmaOf(tree, c)));

/** The noun of money that a relative clause is about, though it stands after a nearer noun: "a line of credit for mills, which …". */
const moneyAbove = (tree: Tree, noun: number | undefined): number | undefined => {
  let at = noun;
  for (let depth = 0; depth < 6 && at !== undefined && at >= 0; depth++) {
    if (isPromisedNoun(tree, at)) {
      let top = at;
      while (headOf(tree, top) >= 0 && isPromisedNoun(tree, headOf(tree, top)) && tokenAt(tree, top).deprel === 'nmod')
        top = headOf(tree, top);
      return top;
    }
    at =
      tokenAt(tree, at).deprel.startsWith('nmod') || tokenAt(tree, at).deprel === 'compound'
        ? headOf(tree, at)
        : undefined;
  }
  return undefined;
};

/** A bare sum right after the verb: "announced more than A$40 million". */
const bareSum = (context: ReportContext, tree: Tree, verb: number): number | undefined => {
  const { end } = tokenAt(tree, verb).span;
  const sum = within(context.quantities, { start: end, end: end + 40 }).find(isMoney);
  if (
    !sum ||
    !/^(?:\s+(?:up to|another|a further|an additional|some|an initial|about|it|him|her|them|\p{Lu}\p{L}+))*\s+$/u.test(
      context.text.slice(end, sum.span.start),
    )
  )
    return undefined;
  // "announced a $20 million plan" is told by the plan
  const next = /^\s+(?<word>\p{L}+)/u.exec(context.text.slice(sum.span.end))?.groups?.['word'] ?? '';
  return /^(?:in|for|to|towards?|over|between|from|by|and|as|at|of|on|during|until|this|next|a|every|with)$/u.test(
    next,
  ) ||
    /^\s*[.,;:(]/u.test(context.text.slice(sum.span.end)) ||
    sum.span.end >= tree.sentence.span.end - 1
    ? tokenIndexAt(tree, sum.span.start)
    : undefined;
};

/** "Japan promised a loan of …", "announced a $10 bn fund", "pledged $40 million for wells": money as the object of a verb of giving. */
export const promisedMoney = (context: ReportContext, tree: Tree, verb: number): Undertaken | undefined => {
  const lemma = lemmaOf(tree, verb);
  const comingIn = comesIn(tree, verb);
  const stage = comingIn ? 'pledge' : GIVING_VERBS.get(lemma)?.stage;
  // "puts total aid at $4bn": an estimate
  const estimated = lemma === 'put' && childrenOf(tree, verb, 'obl').some((o) => prepositionOf(tree, o) === 'at');
  if (!stage || estimated || isToInfinitive(tree, verb) || (lemma === 'extend' && modalOf(tree, verb) !== undefined))
    return undefined;
  const { negated, mode } = factualityOf(tree, verb);
  if (negated || mode === 'wished' || mode === 'possible') return undefined;
  const args = argumentsOf(tree, verb);
  const patients = args.patients;
  const relative = tokenAt(tree, verb).deprel === 'acl:relcl' ? moneyAbove(tree, headOf(tree, verb)) : undefined;
  const noun = patients.find((p) => isPromisedNoun(tree, p)) ?? relative;
  const from = comingIn ? verb + 2 : verb;
  const sum = noun === undefined && !isPassive(tree, verb) ? bareSum(context, tree, from) : undefined;
  const money = noun ?? sum;
  if (money === undefined) return undefined;
  const agents = whoAt(context, tree, args.agents);
  const actors = agents.length > 0 ? agents : ownersOf(context, tree, money);
  if (actors.length === 0 || (sum !== undefined && modalOf(tree, verb) !== undefined)) return undefined;
  const joint = actors.length > 1 && lemma === 'agree';
  return {
    deed: money,
    told: 'money',
    verb,
    actors,
    strength: joint ? 'agreed' : 'pledge',
    stage,
    rule: 'commitment/money',
    ...(sum === undefined ? {} : { phrase: phraseFrom(context, tree, verb, sum) }),
  };
};

/** Who gives a sum where no agent is told: "a Japanese grant that was agreed in May"; a grant or loan goes one way, so never both. */
const ownersOf = (context: ReportContext, tree: Tree, money: number): string[] => {
  const own = whoAt(
    context,
    tree,
    childrenOf(tree, money, 'nmod', 'amod').filter(
      (c) => tokenAt(tree, c).deprel === 'nmod:poss' || tokenAt(tree, c).upos === 'ADJ',
    ),
  );
  return own.filter((o) => jointParties(context).includes(o)).slice(0, 1);
};

/** From the sum to the end of its phrase: "more than A$40 million for the port". */
const phraseFrom = (context: ReportContext, tree: Tree, verb: number, sum: number): Span => {
  const start = within(context.quantities, tokenAt(tree, sum).span)[0]?.span.start ?? tokenAt(tree, sum).span.start;
  const stop =
    /[;,]|\.(?=\s|$)|\s(?:made up|including|comprising|which|that|while|after|when|as part|in a bid|during)\b/u.exec(
      context.text.slice(start, tree.sentence.span.end),
    );
  const end = stop ? start + stop.index : tree.sentence.span.end;
  const clause = spanOf(tree, subtreeOf(tree, verb));
  return { start, end: Math.max(Math.min(end, clause.end), tokenAt(tree, sum).span.end, Math.min(end, start + 60)) };
};

const BREAKDOWN =
  /\b(?:made up of|including|comprising|consisting of|of which|namely|broken down|composed of|split into|that is|among them)\b|[:–—]/u;

/** The parts of a sum: "$90 million, made up of $50 million for roads and $40 million in budget support". */
export const partsOfSum = (context: ReportContext, tree: Tree, whole: Undertaken): Undertaken[] => {
  const from = whole.phrase?.end ?? tokenAt(tree, whole.deed).span.end;
  const rest = context.text.slice(from, tree.sentence.span.end);
  const cue = BREAKDOWN.exec(rest);
  if (whole.told !== 'money' || !cue) return [];
  const start = from + cue.index + cue[0].length;
  const sums = within(context.quantities, { start, end: tree.sentence.span.end }).filter(isMoney);
  return sums.flatMap((sum, i) => {
    const next = sums[i + 1]?.span.start ?? tree.sentence.span.end;
    const after = context.text.slice(sum.span.end, next);
    const before = /(?:^|[,;]|\band)\s*(?<what>(?:\p{L}+\s+){1,3}of\s+)$/u.exec(
      context.text.slice(start, sum.span.start),
    );
    const inBrackets = /\([^)]*$/u.test(context.text.slice(from, sum.span.start));
    if (inBrackets || (!/^\s+(?:for|in|to|towards?|on|as)\s/u.test(after) && !before)) return [];
    const stop = /[;,(]|\.(?=\s|$)|\s(?:and|which|that)\s+$|\sand\s+(?=(?:\p{L}+\s+){1,3}of\s*$)/u.exec(after);
    const end = sum.span.end + (stop ? stop.index : after.length);
    const phrase = { start: sum.span.start - (before?.groups?.['what']?.length ?? 0), end };
    const deed = tokenIndexAt(tree, sum.span.start);
    return [{ ...whole, deed, phrase, rule: 'commitment/part-of-sum' }];
  });
};
