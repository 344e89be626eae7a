import { fieldsOf } from '../../codes/fields.js';
import { isStateOrBody } from '../../codes/is-state-or-body.js';
import { hasChild, type Tree, tokenAt, treeOf } from '../../language/walk.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Block } from '../context/layout.js';
import { meantIn, type ReportContext, within } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { jointParties } from './actors.js';
import { actionOf, deadlineOf, deedSpan, quantityOf } from './deed-words.js';
import { promisesAt } from './find-promises.js';
import { readOutcomes } from './outcomes.js';
import type { Undertaken } from './undertaken.js';
import { isCheckable, isOtherType, isPrice, isTradeTarget } from './what-counts.js';

/** For whom a deed is: another party named in it, else the other side of the report. */
const beneficiaryOf = (context: ReportContext, promise: Undertaken, span: Span): string | undefined => {
  if (promise.actors.length > 1) return undefined;
  const others = meantIn(context, span).filter((p) => !promise.actors.includes(p) && isStateOrBody(p));
  const pair = mainOccasion(context).parties;
  const across = pair.includes(promise.actors[0] ?? '') ? pair.find((p) => !promise.actors.includes(p)) : undefined;
  return others[0] ?? across;
};

const evidenceOf = (tree: Tree, promise: Undertaken, span: Span): Span => {
  if (promise.object === undefined) return span;
  const object = tokenAt(tree, promise.object).span;
  const whole = { start: Math.min(span.start, object.start), end: Math.max(span.end, object.end) };
  return whole.end - whole.start <= 600 ? whole : span;
};

const draftOf = (context: ReportContext, tree: Tree, promise: Undertaken): Draft<'commitment'> | undefined => {
  const span = deedSpan(context, tree, promise);
  const deadline = deadlineOf(context, tree, promise, span);
  const quantity = quantityOf(context, tree, promise, span);
  const action = actionOf(context, tree, promise, span, deadline?.mention);
  if (promise.told === 'money' && quantity === undefined) return undefined;
  if (
    isTradeTarget(action, quantity) ||
    isPrice(context, span) ||
    isOtherType(tree, promise, action) ||
    !isCheckable(tree, promise, action, quantity !== undefined || deadline !== undefined)
  ) {
    context.dropped(promise.rule, span, 'nothing to check, a target, an instrument or a meeting');
    return undefined;
  }
  const beneficiary = beneficiaryOf(context, promise, span);
  const fields = fieldsOf(action);
  return {
    type: 'commitment',
    rule: promise.rule,
    evidence: [evidenceOf(tree, promise, span)],
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
  const actors = told.length > 0 ? told : jointParties(context);
  return { deed, told: 'verb', actors, strength: 'agreed', stage: 'commitment', rule: 'commitment/list' };
};

/** Whether a draft tells again what another has told: the same words of the same actors. */
const isToldAgain = (told: readonly Draft<'commitment'>[], draft: Draft<'commitment'>): boolean =>
  told.some((d) => d.action === draft.action && d.actor.join() === draft.actor.join());

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
      : tree.tokens.flatMap((token, i) => (token.upos === 'VERB' ? promisesAt(context, tree, i) : []));
    for (const promise of promises) {
      const draft = draftOf(context, tree, promise);
      if (draft && !isToldAgain(out, draft)) out.push(draft);
    }
  }
  const outcomes = readOutcomes(context);
  return [...out.filter((draft) => !outcomes.some((told) => tellsOf(told, draft))), ...outcomes];
};
