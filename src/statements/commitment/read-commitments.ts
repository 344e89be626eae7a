import { fieldsOf } from '../../codes/fields.js';
import { dateRole, resolveDeadline } from '../../mentions/dates/date-role.js';
import type { DateMention, Quantity } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Block } from '../context/layout.js';
import { meantIn, type ReportContext, within } from '../context/report-context.js';
import {
  childrenOf,
  hasChild,
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
import { promiseAt, type Undertaken } from './find-promises.js';
import { readOutcomes } from './outcomes.js';
import { VAGUE_NOUNS, VAGUE_VERBS } from './undertakings.js';

const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

/** Words after which a clause no longer tells the deed itself. */
const CLAUSE_ENDS =
  /;|,\s+(?:which|who|where|when|while|after|although|starting|beginning|according|as per|including by|built|made|saying|adding|so that|but|an?\s)|\s+(?:as soon as|once|after|when|while|according to|as per|provided that|amid|he said|she said|said)\b/iu;

/** The tokens of a deed: the verb and what follows it in its clause, without other deeds coordinated with it. */
const deedTokens = (tree: Tree, verb: number): number[] => {
  const tokens = subtreeOf(tree, verb, (child, parent) => {
    const token = tokenAt(tree, child);
    if (parent !== verb) return token.deprel === 'acl:relcl' && child > verb + 8 && hasChild(tree, child, 'punct');
    const rel = relation(token);
    if (['nsubj', 'aux', 'mark', 'cc', 'parataxis', 'discourse', 'expl', 'punct'].includes(rel)) return true;
    return rel === 'conj' && (token.upos === 'VERB' || token.upos === 'AUX');
  }).filter((t) => t >= verb);
  return withoutEdgePunctuation(tree, tokens);
};

const cut = (context: ReportContext, span: Span): Span => {
  const end = CLAUSE_ENDS.exec(context.text.slice(span.start, span.end));
  return end && end.index > 12 ? { start: span.start, end: span.start + end.index } : span;
};

const isUnitOfTime = (unit: string): boolean => ['a', 'mo', 'wk', 'd', 'h', 'min'].includes(unit);

/** The date by which a deed is due: one that lies ahead and is told as a limit or as the time of the deed. */
const deadlineOf = (context: ReportContext, clause: Span): { value: string; mention: DateMention } | undefined => {
  const today = context.published;
  for (const mention of within(context.dates, clause)) {
    const value = resolveDeadline(mention);
    const role = dateRole(context.text, mention);
    if (value === undefined || role === 'since') continue;
    if (today !== undefined && value < today.slice(0, value.length)) continue;
    return { value, mention };
  }
  return undefined;
};

const VAGUE_FIELDS = new Set(['other', 'politics']);

/** Whether there is something to check: a number, a date, a matter, or a deed that is one by itself. */
const checkable = (tree: Tree, promise: Undertaken, action: string, measured: boolean): boolean => {
  if (action.split(/\s+/u).length < 2) return false;
  if (measured || !VAGUE_VERBS.has(lemmaOf(tree, promise.deed))) return true;
  const object = childrenOf(tree, promise.deed, 'obj')[0];
  const specific = fieldsOf(action).some((f) => !VAGUE_FIELDS.has(f));
  if (object !== undefined && !VAGUE_NOUNS.has(lemmaOf(tree, object))) return specific || action.split(' ').length > 5;
  return specific;
};

/** A goal for trade is a figure with a target, not a commitment. */
const isTradeTarget = (action: string, quantity: Quantity | undefined): boolean =>
  quantity !== undefined &&
  (/^[A-Z]{3}$/u.test(quantity.unit) || quantity.unit === 'percent') &&
  /\b(?:trade|turnover|commerce|exports|imports|exchange of goods)\b/iu.test(action) &&
  !/\b(?:lend|loan|grant|invest|fund|aid|credit|duties|tariff\w*)\b/iu.test(action);

/** To sign, draft or adopt an instrument is an agreement; to meet is a meeting. */
const isOtherType = (tree: Tree, verb: number, action: string): boolean => {
  const lemma = lemmaOf(tree, verb);
  const strengths = (...relations: string[]) =>
    childrenOf(tree, verb, ...relations).map((o) => ANCHOR_WORDS.get(lemmaOf(tree, o))?.strength);
  if (strengths('obj', 'nsubj:pass').includes('strong')) return true;
  if (/^(?:work|agree|move|proceed|focus)$/u.test(lemma) && strengths('obl').includes('strong')) return true;
  if (
    /^(?:adopt|issue|release|develop|prepare|elaborate|approve|draw|produce|extend|renew)$/u.test(lemma) &&
    strengths('obj', 'nsubj:pass').includes('weak')
  )
    return true;
  if (
    lemma === 'meet' &&
    !/^meet\b.*\b(?:needs?|demands?|requirements?|costs?|targets?|share|per cent|percent|%)/iu.test(action)
  )
    return true;
  if (/^(?:enter|come|go) into (?:force|effect)|^take (?:effect|place|part)\b/iu.test(action)) return true;
  return (
    /^(?:hold|have|host|organise|organize|convene|conduct|resume|start|begin|launch|continue|open)\s+(?:the\s+|a\s+|an\s+|its\s+|their\s+|further\s+|new\s+|next\s+|formal\s+|more\s+)*(?:\p{L}+\s+)?(?:talks?|meetings?|summit|negotiations?|round|session|sitting|one)\b/iu.test(
      action,
    ) && !/\b(?:regular|annual|every|yearly)\b/iu.test(action)
  );
};

const baseForm = (tree: Tree, verb: number): string =>
  tokenAt(tree, verb).upos === 'VERB' ? tokenAt(tree, verb).lemma : tokenAt(tree, verb).form;

const actionOf = (
  context: ReportContext,
  tree: Tree,
  promise: Undertaken,
  span: Span,
  deadline: DateMention | undefined,
): string => {
  const { deed } = promise;
  const negated =
    childrenOf(tree, deed, 'advmod').some((c) => /^(?:not|n't|never)$/iu.test(tokenAt(tree, c).form)) ||
    tree.tokens[deed - 2]?.form.toLowerCase() === 'not';
  const object =
    promise.object === undefined ? '' : ` ${words(context, spanOf(tree, nounPhraseOf(tree, promise.object)))}`;
  let end = span.end;
  // a deadline at the end of the deed is told in its own slot
  if (deadline && deadline.span.end >= end - 2 && deadline.span.start > span.start) {
    const lead =
      /[\s,]*(?:\b(?:by|in|within|before|until|over|during|on|from|as of|at|no later than)\s+)?(?:the\s+)?(?:end\s+of\s+|next\s+)?$/iu.exec(
        context.text.slice(span.start, deadline.span.start),
      );
    end = lead ? span.start + lead.index : end;
  }
  if (promise.rule === 'commitment/money') return `provide ${words(context, { start: span.start, end })}`;
  if (promise.rule === 'commitment/suspended') return `pay${object.replace(/^ (?:the )?payment of/iu, '')}`;
  if (promise.object !== undefined) return `${baseForm(tree, deed)}${object}`;
  return `${negated ? 'not ' : ''}${baseForm(tree, deed)} ${words(context, { start: tokenAt(tree, deed).span.end, end: Math.max(end, tokenAt(tree, deed).span.end) })}`.trim();
};

const words = (context: ReportContext, span: Span): string =>
  context.text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,]+|[\s,;:.]+$/gu, '');

const draftOf = (context: ReportContext, tree: Tree, promise: Undertaken): Draft<'commitment'> | undefined => {
  const { deed } = promise;
  const money = promise.rule === 'commitment/money';
  const tokens = money
    ? subtreeOf(
        tree,
        deed,
        (child, parent) =>
          parent === deed && ['acl:relcl', 'punct', 'conj', 'appos'].includes(tokenAt(tree, child).deprel),
      )
    : deedTokens(tree, deed);
  const span = cut(context, spanOf(tree, tokens));
  const whole = spanOf(
    tree,
    subtreeOf(
      tree,
      deed,
      (child, parent) => parent === deed && ['conj', 'parataxis'].includes(relation(tokenAt(tree, child))),
    ),
  );
  const clause = money ? tree.sentence.span : { start: Math.min(whole.start, span.start), end: span.end };
  const deadline = deadlineOf(context, clause);
  const measured: Span =
    promise.object === undefined ? span : spanOf(tree, [...nounPhraseOf(tree, promise.object), deed]);
  const quantity = within(context.quantities, measured).find((q) => !isUnitOfTime(q.value.unit))?.value;
  const action = actionOf(context, tree, promise, span, deadline?.mention);
  if (money && quantity === undefined) return undefined;
  if (
    isTradeTarget(action, quantity) ||
    isOtherType(tree, deed, action) ||
    !checkable(tree, promise, action, quantity !== undefined || deadline !== undefined)
  ) {
    context.dropped(promise.rule, span, 'nothing to check, a target, an instrument or a meeting');
    return undefined;
  }
  const others = meantIn(context, span).filter((p) => !promise.actors.includes(p) && /^[A-Z]{2,6}$/u.test(p));
  const pair = mainOccasion(context).parties;
  const beneficiary =
    promise.actors.length > 1
      ? undefined
      : (others[0] ??
        (pair.includes(promise.actors[0] ?? '') ? pair.find((p) => !promise.actors.includes(p)) : undefined));
  const fields = fieldsOf(action);
  return {
    type: 'commitment',
    rule: promise.rule,
    evidence: [span],
    actor: [...promise.actors],
    action,
    strength: promise.strength,
    stage: promise.stage,
    doubts: [...(promise.doubts ?? [])],
    ...(beneficiary === undefined ? {} : { beneficiary: [beneficiary] }),
    ...(fields.length > 0 ? { fields } : {}),
    ...(quantity === undefined ? {} : { quantity }),
    ...(deadline === undefined ? {} : { deadline: deadline.value }),
  };
};

const AGREED_LEAD = /\b(?:agreed|decided|undertook|resolved|committed|pledged|confirmed|instructed)\b[^.]*:\s*$/iu;

/** "Both undertook: - to open a border market": the items of such a list. */
const listPromise = (context: ReportContext, tree: Tree, block: Block): Undertaken | undefined => {
  if (block.kind !== 'item' && block.kind !== 'line') return undefined;
  const lead = block.lead;
  if (!lead || !AGREED_LEAD.test(context.text.slice(lead.start, lead.end))) return undefined;
  const deed = tree.root;
  if (tokenAt(tree, deed).upos !== 'VERB' || hasChild(tree, deed, 'nsubj')) return undefined;
  const told = meantIn(context, lead);
  const actors = told.length > 0 ? told : [...mainOccasion(context).parties];
  return { deed, actors, strength: 'agreed', stage: 'commitment', rule: 'commitment/list' };
};

/** Whether what became of a promise is told where another reading sees the promise alone. */
const tellsOf = (outcome: Draft<'commitment'>, draft: Draft<'commitment'>): boolean =>
  outcome.evidence.some((a) => draft.evidence.some((b) => overlaps(a, b)));

/** Reads undertakings: "Norway pledged to plant a million trees in Malawi by 2030". */
export const readCommitments = (context: ReportContext): Draft<'commitment'>[] => {
  const out: Draft<'commitment'>[] = [];
  for (const sentence of context.sentences) {
    if (context.skipped.some((s) => overlaps(s, sentence.span))) continue;
    const tree = treeOf(sentence);
    const block = within(context.blocks, sentence.span)[0];
    const listed = block ? listPromise(context, tree, block) : undefined;
    const promises = listed
      ? [listed]
      : tree.tokens.flatMap((token, i) => (token.upos === 'VERB' ? (promiseAt(context, tree, i) ?? []) : []));
    for (const promise of promises) {
      const draft = draftOf(context, tree, promise);
      if (draft && !out.some((d) => d.action === draft.action && d.actor.join() === draft.actor.join()))
        out.push(draft);
    }
  }
  const outcomes = readOutcomes(context);
  return [...out.filter((draft) => !outcomes.some((told) => tellsOf(told, draft))), ...outcomes];
};
