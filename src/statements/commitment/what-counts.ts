import { fieldsOf } from '../../codes/fields.js';
import { childrenOf, type Tree } from '../../language/walk.js';
import { unitSoldBy } from '../../mentions/quantities/unit-sold-by.js';
import type { Quantity } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { isPassive } from '../frames/arguments.js';
import { ANCHOR_WORDS } from '../instruments/anchor.js';
import type { Undertaken } from './undertaken.js';
import { PROMISED_MONEY, VAGUE_NOUNS, VAGUE_VERBS } from './undertakings.js';
import { deedLemmaOf, formOf, lemmaOf } from './verb-group.js';

const VAGUE_FIELDS = new Set(['other', 'politics']);

const objectOf = (tree: Tree, promise: Undertaken): number | undefined =>
  promise.object ?? childrenOf(tree, promise.deed, 'obj')[0];

/** Whether there is something to check: a number, a date, a matter, or a deed that is one by itself. */
export const isCheckable = (tree: Tree, promise: Undertaken, action: string, measured: boolean): boolean => {
  if (action.split(/\s+/u).length < 2) return false;
  // "means to change that", "to hear it in May"
  if (childrenOf(tree, promise.deed, 'obj').some((o) => /^(?:that|this|it|so|him|her)$/u.test(formOf(tree, o))))
    return false;
  if (promise.told !== 'verb' || measured || !VAGUE_VERBS.has(lemmaOf(tree, promise.deed))) return true;
  const object = objectOf(tree, promise);
  const specific = fieldsOf(action).some((f) => !VAGUE_FIELDS.has(f));
  if (object !== undefined && !VAGUE_NOUNS.has(lemmaOf(tree, object))) return specific || action.split(' ').length > 5;
  return specific && !/\b(?:all|various|different|many) (?:fields|areas|spheres|directions|sectors)\b/iu.test(action);
};

/** "pay 2.16 baht a kilowatt-hour": a price is a figure. */
export const isPrice = ({ text, quantities }: ReportContext, deed: Span): boolean =>
  within(quantities, deed).some(
    ({ span, value }) => /^[A-Z]{3}$/u.test(value.unit) && unitSoldBy(text.slice(span.end)) !== undefined,
  );

/** A goal for trade is a figure with a target, not a commitment. */
export const isTradeTarget = (action: string, quantity: Quantity | undefined): boolean =>
  (quantity !== undefined || /\b(?:double|triple|quadruple)\b/iu.test(action)) &&
  (quantity === undefined || /^[A-Z]{3}$/u.test(quantity.unit) || quantity.unit === 'percent') &&
  /\b(?:trade|turnover|commerce|exports|imports|exchange of goods|shipments)\b/iu.test(action) &&
  !/\b(?:lend|loan|grant|invest|fund|aid|credit|duties|tariff\w*)\b/iu.test(action);

const DRAFTED =
  /^(?:adopt|issue|release|develop|prepare|elaborate|approve|draw|produce|extend|renew|conclude|complete|implement|finish|work|ratify)$/u;
const MEETING_NOUN =
  /^(?:talk|meeting|summit|negotiation|round|session|sitting|conference|forum|visit|gathering|edition|roundtable|retreat|call)$/u;
const REGULAR = /\b(?:regular|regularly|annual|annually|every|yearly|once a|twice a|closely)\b/iu;

/** Whether a meeting is what is to be held or begun: "hold talks", "the next session will be held in Lima". */
const isMeeting = (tree: Tree, promise: Undertaken, action: string): boolean => {
  const lemma = deedLemmaOf(tree, promise.deed);
  if (
    lemma === 'meet' &&
    !/^meet\b.*\b(?:needs?|demands?|requirements?|costs?|targets?|share|per cent|percent|%)/iu.test(action)
  )
    return true;
  if (
    /^(?:take part|participate|join) in\b.+\b(?:forum|roundtable|round table|meeting|summit|conference|talks|session)\b/iu.test(
      action,
    )
  )
    return true;
  if (REGULAR.test(action)) return false;
  const object = objectOf(tree, promise);
  if (/^(?:pay|make|undertake|embark on)\b.+\b(?:visit|trip|tour|stopover)\b/iu.test(action)) return true;
  // a meeting by a name of its own: "hold APEX12"
  if (/^(?:hold|host) \p{Lu}{3,}\d*\b/u.test(action)) return true;
  const held =
    /^(?:hold|have|host|organise|organize|convene|conduct|resume|start|begin|launch|continue|open|commence|reopen|follow|take|reconvene)$/u.test(
      lemma,
    );
  if (held && object !== undefined && MEETING_NOUN.test(lemmaOf(tree, object))) return true;
  return /^(?:hold|have|host|organise|organize|convene|conduct|resume|start|begin|launch|continue|open)\s+(?:the\s+|a\s+|an\s+|its\s+|their\s+|further\s+|new\s+|next\s+|formal\s+|more\s+)*(?:[a-z\u00c0-\u024f]+\s+)?(?:talks?|meetings?|summit|negotiations?|round|session|sitting|one)\b(?!-)/iu.test(
    action,
  );
};

/** What a guest does on a journey, or a paper does with a matter: "address the assembly", "take up at a meeting". */
const APPEARANCE = /^(?:address|attend|greet|tour|accompany|take up|lay a wreath|inspect)\b/iu;
const JOINED_PERSON =
  /^(?:join|receive|welcome|greet) (?:(?:the |his |her )?(?:president|prime minister|king|queen|pope|emir|amir|sultan|crown prince|chancellor|premier|minister|leaders?|counterparts?|colleagues?)\b|[a-z\u00c0-\u024f]{2,} (?:for|in|at) the\b)/iu;
/** What happens at home by its own calendar: "elections will be held". */
const AT_HOME = /\b(?:elections?|polls?|referendum|vote|census)\b/iu;

/** To sign, draft or adopt an instrument is an agreement; to meet is a meeting. */
export const isOtherType = (tree: Tree, promise: Undertaken, action: string): boolean => {
  if (promise.told === 'money') return false;
  const isFuture = /^commitment\/(?:will|is-to)/u.test(promise.rule);
  if (isFuture && (APPEARANCE.test(action) || JOINED_PERSON.test(action))) return true;
  if (/^go (?:to|home|back)\b/u.test(action) || /^(?:return|repay) (?:the|a|his|her|their) visit\b/iu.test(action))
    return true;
  if (/^hold\b/u.test(action) && AT_HOME.test(action) && promise.rule === 'commitment/will-agentless') return true;
  const verb = promise.deed;
  const lemma = lemmaOf(tree, verb);
  const strengths = (...relations: string[]) =>
    childrenOf(tree, verb, ...relations).map((o) => ANCHOR_WORDS.get(lemmaOf(tree, o))?.strength);
  const object = promise.object === undefined ? undefined : ANCHOR_WORDS.get(lemmaOf(tree, promise.object))?.strength;
  const things = [...strengths('obj', 'nsubj:pass'), object];
  if (childrenOf(tree, verb, 'obj').some((o) => PROMISED_MONEY.has(lemmaOf(tree, o))))
    return isMeeting(tree, promise, action);
  if (promise.told === 'verb' && things.includes('strong')) return true;
  if (
    /^(?:work|agree|move|proceed|focus|carry|continue)$/u.test(lemma) &&
    /\b(?:agreement|memorandum|treaty|protocol|contract|accord|road ?map|pact|deal)s?\b/iu.test(action)
  )
    return true;
  if (DRAFTED.test(lemma) && things.includes('weak')) return true;
  if (
    /^(?:enter|come|go) into (?:force|effect)|^take (?:effect|place|part in (?:the )?talks)\b|^put into (?:force|effect)/iu.test(
      action,
    )
  )
    return true;
  if (/^(?:work out|draw up)\b[^,]+\b(?:road ?map|programme|program|plan|agreement)\b/iu.test(action)) return true;
  if (
    isPassive(tree, verb) &&
    /^(?:make|take|sign|ratify|adopt|conclude)$/u.test(lemma) &&
    things.some((t) => t !== undefined)
  )
    return true;
  if (/^(?:prepare|proceed|move|work)\b.+\b(?:sign|signing|signature|conclusion)\b/iu.test(action)) return true;
  return isMeeting(tree, promise, action);
};
