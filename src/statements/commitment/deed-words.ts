import {
  ancestorsOf,
  childrenOf,
  hasChild,
  nounPhraseOf,
  prepositionOf,
  relation,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  tokensIn,
  withoutEdgePunctuation,
} from '../../language/walk.js';
import { dateRole, resolveDeadline } from '../../mentions/dates/date-role.js';
import type { DateMention, Quantity, QuantityMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { isPassive } from '../frames/arguments.js';
import { isAhead } from './measured.js';
import type { Undertaken } from './undertaken.js';
import { GIVING_VERBS } from './undertakings.js';
import { comesIn, deedLemmaOf, formOf, isNegated, isNoLonger, leadOf, lemmaOf } from './verb-group.js';

/** Words after which a clause no longer tells the deed itself. */
const CLAUSE_ENDS =
  /;|,\s+(?:(?:for|in|of|on|under|by|to|from|with) (?:which|whom)|the first|with an?|which|who|where|when|while|after|although|though|even|as(?! well)|in order|starting|beginning|according|as per|built|made|saying|adding|so that|but|an?\s|(?:(?:the|an?|his|her|its)\s)?(?:[a-z\u00c0-\u024f][a-z\u00c0-\u024f'’.-]*\s){1,4}(?:said|announced|told|added|promised|confirmed|pledged|stressed|noted)(?=\s*(?:[.,;]|$))|(?:[a-z\u00c0-\u024f'’.-]+\s){1,6}(?:said|told|announced|promised|declared)\s(?:reporters|journalists|leaders|lawmakers|the|an?|his|her|on|in|after|at|during|late|yesterday)\b|in what|and (?:it|they|he|she|this|that)\s)|\s+(?:as soon as|once|after|when|while|according to|as per|provided that|amid|he said|she said|said|despite|because)\b/iu;

/** The tokens of a deed: the verb and what follows it in its clause, without other deeds coordinated with it. */
const deedTokens = (tree: Tree, verb: number): number[] => {
  const lead = leadOf(tree, verb);
  const tokens = subtreeOf(tree, verb, (child, parent) => {
    const token = tokenAt(tree, child);
    if (token.upos === 'VERB' && child !== verb && leadOf(tree, child) === lead) return true;
    if (parent !== verb) return token.deprel === 'acl:relcl' && child > verb + 8 && hasChild(tree, child, 'punct');
    const rel = relation(token);
    if (['nsubj', 'aux', 'mark', 'cc', 'parataxis', 'discourse', 'expl', 'punct'].includes(rel)) return true;
    return rel === 'conj' && (token.upos === 'VERB' || token.upos === 'AUX');
  }).filter((t) => t >= verb);
  return withoutLooseEnd(tree, withoutEdgePunctuation(tree, tokens));
};

/** Drops an "and" or comma that led on to another deed. */
const withoutLooseEnd = (tree: Tree, tokens: readonly number[]): number[] => {
  let end = tokens.length;
  while (end > 1 && /^(?:and|or|,|;|as|well)$/u.test(formOf(tree, tokens[end - 1] ?? 0))) end--;
  return tokens.slice(0, end);
};

const cut = (context: ReportContext, span: Span): Span => {
  const end = CLAUSE_ENDS.exec(context.text.slice(span.start, span.end));
  return end && end.index > 12 ? { start: span.start, end: span.start + end.index } : span;
};

/** The words that tell a deed, as they stand. */
export const deedSpan = (context: ReportContext, tree: Tree, promise: Undertaken): Span => {
  if (promise.phrase) return promise.phrase;
  if (promise.told === 'verb') return cut(context, spanOf(tree, deedTokens(tree, promise.deed)));
  const tokens = subtreeOf(
    tree,
    promise.deed,
    (child, parent) =>
      parent === promise.deed &&
      ['acl:relcl', 'punct', 'conj', 'appos', 'cc', 'case'].includes(tokenAt(tree, child).deprel),
  );
  const noun = spanOf(tree, tokens);
  return cut(context, withPurpose(context, tree, promise.deed, noun));
};

/** What a sum is for may hang on the verb: "confirmed a grant of $5 million for the drilling of wells". */
const withPurpose = (context: ReportContext, tree: Tree, money: number, noun: Span): Span => {
  const next = tree.tokens.find((t) => t.span.start >= noun.end);
  if (!next || !/^(?:for|towards?|to|in|at)$/u.test(next.form.toLowerCase())) return noun;
  const at = tree.tokens.indexOf(next);
  const head = next.head;
  if (head < at || !['obl', 'nmod'].includes(relation(tokenAt(tree, head)))) return noun;
  const end = spanOf(tree, nounPhraseOf(tree, head)).end;
  return tokenAt(tree, head).head <= money && end - noun.end < 160 && !context.text.slice(noun.end, end).includes('\n')
    ? { start: noun.start, end }
    : noun;
};

/** All of the clause that a deed stands in, its adverbials before the verb too. */
const clauseOf = (tree: Tree, promise: Undertaken, span: Span): Span => {
  if (promise.told !== 'verb')
    return { start: span.start, end: promise.told === 'money' ? tree.sentence.span.end : span.end };
  const lead = leadOf(tree, promise.deed);
  const whole = spanOf(
    tree,
    subtreeOf(tree, promise.deed, (child, parent) => {
      const token = tokenAt(tree, child);
      return (
        (parent === promise.deed && ['conj', 'parataxis'].includes(relation(token))) ||
        (token.upos === 'VERB' && child !== promise.deed && leadOf(tree, child) === lead) ||
        // what a subject was before is no time of the deed
        (relation(tokenAt(tree, parent)) === 'nsubj' && token.deprel === 'acl:relcl')
      );
    }),
  );
  return { start: Math.min(whole.start, span.start), end: span.end };
};

/** A date that only belongs to a name or a noun: "the World Cup of 2034", "the team that will join in 2031". */
const isAttribute = (context: ReportContext, tree: Tree, promise: Undertaken, mention: DateMention): boolean => {
  const lead = context.text.slice(Math.max(0, mention.span.start - 30), mention.span.start);
  if (
    typeof mention.value === 'string' &&
    mention.value.length === 4 &&
    /\b(?!end\b|half\b|quarter\b|start\b|beginning\b|spring\b|summer\b|autumn\b|year\b)[a-z\u00c0-\u024f]+\s+(?:of\s+)?$/iu.test(
      lead,
    ) &&
    /\bof\s+$/iu.test(lead)
  )
    return true;
  const token = tokensIn(tree, mention.span)[0];
  if (token === undefined) return false;
  const above = ancestorsOf(tree, token);
  const stop = above.indexOf(promise.deed);
  const between = stop < 0 ? [] : above.slice(0, stop);
  return between.some(
    (a) => tokenAt(tree, a).deprel === 'acl:relcl' || (relation(tokenAt(tree, a)) === 'advcl' && a > promise.deed + 8),
  );
};

const FRONT =
  /^(?:(?:from|by|in|within|as of|as from|starting|before|until|over|beginning|during|no later than|on)\b[^,]{0,30})?$/iu;

/** What follows a deed and says when it starts: ", beginning with the school year |2024". */
const BEGINNING = /^,?\s(?:beginning|starting|effective)\s(?:(?:with|in|on|from|as of)\s)?(?:the\s)?(?:\p{L}+\s){0,3}/u;

/** The date by which a deed is due: one that lies ahead and is told as a limit, as the time of the deed or as its start. */
export const deadlineOf = (
  context: ReportContext,
  tree: Tree,
  promise: Undertaken,
  span: Span,
): { value: string; mention: DateMention } | undefined => {
  const today = context.published;
  const clause = clauseOf(tree, promise, span);
  const ahead = (mention: DateMention): { value: string; mention: DateMention } | undefined => {
    const since = dateRole(context.text, mention) === 'since';
    const value = since && typeof mention.value !== 'string' ? mention.value.start : resolveDeadline(mention);
    if (value === undefined) return undefined;
    if (!isAhead(context, value)) return undefined;
    // the day of the report is when it is said, not when it is due
    if (
      value === today &&
      !/\b(?:from|starting|as of|effective)\b[^.]{0,12}$/iu.test(
        context.text.slice(Math.max(0, mention.span.start - 24), mention.span.start),
      )
    )
      return undefined;
    return { value, mention };
  };
  for (const mention of within(context.dates, clause)) {
    const found = ahead(mention);
    if (found && !isAttribute(context, tree, promise, mention)) return found;
  }
  const from = BEGINNING.exec(context.text.slice(clause.end, tree.sentence.span.end))?.[0].length ?? 0;
  const start = within(context.dates, { start: clause.end, end: clause.end + from + 1 }).flatMap(
    (m) => ahead(m) ?? [],
  )[0];
  if (from > 0 && start) return start;
  const first = within(context.dates, tree.sentence.span)[0];
  if (!first || first.span.start >= clause.start) return undefined;
  const lead = context.text.slice(tree.sentence.span.start, first.span.start).trim();
  return FRONT.test(lead) && first.span.start - tree.sentence.span.start < 40 ? ahead(first) : undefined;
};

const isUnitOfTime = (unit: string): boolean => ['a', 'mo', 'wk', 'd', 'h', 'min'].includes(unit);

/** The number of a deed: of "from 20 to 50" the one it goes up to; none in brackets, none that only shares out another. */
export const quantityOf = (
  context: ReportContext,
  tree: Tree,
  promise: Undertaken,
  span: Span,
): Quantity | undefined => {
  const spans = [...(promise.object === undefined ? [] : [objectSpan(tree, promise, promise.object)]), span];
  const told = spans
    .flatMap((s) =>
      within(context.quantities, s).filter(
        (q) => !isUnitOfTime(q.value.unit) && q.span.end <= s.end && counts(context, s, q),
      ),
    )
    .filter((q, i, all) => all.indexOf(q) === i);
  const first = told[0];
  const second = told[1];
  if (!first) return undefined;
  const between = second ? context.text.slice(first.span.end, second.span.start) : '';
  const lead = context.text.slice(Math.max(0, first.span.start - 6), first.span.start);
  return second && /\bfrom\s+$/iu.test(lead) && /^\s+(?:[a-z\u00c0-\u024f]+\s+)?to\s+$/iu.test(between)
    ? second.value
    : first.value;
};

/** "between |the two coast guards": a few known ones, pointed at. */
const isPointedAt = (before: string, { value, unit }: Quantity): boolean =>
  unit === '1' && value <= 12 && /\b(?:the|both|these|those|our|their|its)\s+$/iu.test(before);

const counts = (context: ReportContext, span: Span, { span: quantity, value }: QuantityMention): boolean => {
  const before = context.text.slice(span.start, quantity.start);
  if (isPointedAt(before, value)) return false;
  const opened = before.lastIndexOf('(');
  return (
    (opened < 0 || before.indexOf(')', opened) >= 0) &&
    !/\b(?:half|part|most|some)\b[^,]*$/iu.test(before.slice(-24)) &&
    !/^\s*of (?:it|them|these|those|which)\b/iu.test(context.text.slice(quantity.end, quantity.end + 12))
  );
};

/** The whole noun phrase of what is done to, coordinated things and all. */
const objectSpan = (tree: Tree, promise: Undertaken, object: number): Span => {
  const tokens = subtreeOf(tree, object, (child, parent) => {
    const token = tokenAt(tree, child);
    if (token.deprel === 'acl:relcl' || token.deprel === 'parataxis' || token.deprel === 'appos') return true;
    if (child === promise.deed) return true;
    return parent === object && token.deprel === 'conj' && !isPassive(tree, promise.deed);
  }).filter((t) => t < promise.deed || t > promise.deed);
  const top = tokenAt(tree, object);
  const near = tokens.filter((t) => (object < promise.deed ? t < promise.deed : true));
  return near.length > 0 ? spanOf(tree, withoutEdgePunctuation(tree, near)) : top.span;
};

const words = (context: ReportContext, span: Span): string =>
  context.text
    .slice(span.start, Math.max(span.start, span.end))
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,]+|[\s,;:.]+$/gu, '');

const baseForm = (tree: Tree, verb: number): string =>
  tokenAt(tree, verb).upos === 'VERB' ? deedLemmaOf(tree, verb) : tokenAt(tree, verb).form;

const LEAD_TO_DATE =
  /[\s,]*(?:\b(?:by|in|within|before|until|over|during|on|from|as of|as from|at|no later than|starting|for the period|between now and|already)\s+)*(?:the\s+)?(?:end\s+of\s+|next\s+)?$/iu;

/** The end of a deed's words without a deadline at their end, which is told in its own slot. */
const endBeforeDeadline = (context: ReportContext, span: Span, deadline: DateMention | undefined): number => {
  if (
    !deadline ||
    deadline.span.start >= span.end ||
    deadline.span.end < span.end - 2 ||
    deadline.span.start <= span.start
  )
    return span.end;
  const lead = LEAD_TO_DATE.exec(context.text.slice(span.start, deadline.span.start));
  return lead ? span.start + lead.index : span.end;
};

/** What follows a verb whose object stands before it, the doer of a passive left out. */
const tailOf = (context: ReportContext, tree: Tree, promise: Undertaken, from: number, end: number): string => {
  const agent = childrenOf(tree, promise.deed, 'obl').find((o) => o > promise.deed && prepositionOf(tree, o) === 'by');
  if (agent === undefined || !isPassive(tree, promise.deed)) return words(context, { start: from, end });
  const by = spanOf(tree, subtreeOf(tree, agent));
  const left = words(context, { start: from, end: Math.min(by.start, end) });
  return `${left} ${words(context, { start: Math.min(by.end, end), end })}`.trim();
};

/** The verb and its particle, in the infinitive: "put up", "not change". */
const verbWords = (tree: Tree, deed: number): { text: string; end: number } => {
  const particle = childrenOf(tree, deed, 'compound').find(
    (c) => tokenAt(tree, c).deprel === 'compound:prt' && c === deed + 1,
  );
  const text = `${isNoLonger(tree, deed) ? 'no longer ' : isNegated(tree, deed) ? 'not ' : ''}${baseForm(tree, deed)}`;
  return particle === undefined
    ? { text, end: tokenAt(tree, deed).span.end }
    : { text: `${text} ${formOf(tree, particle)}`, end: tokenAt(tree, particle).span.end };
};

/** The noun that "in", "on" or "as regards" puts first: "Concerning the tunnel, it was decided to hire surveyors". */
const topicOf = (context: ReportContext, tree: Tree): string => {
  const found = /^(?:As regards|Regarding|Concerning|As for|With regard to|On)\s+(?<topic>[^,]{4,90}),\s/u.exec(
    context.text.slice(tree.sentence.span.start, tree.sentence.span.end),
  );
  const topic = found?.groups?.['topic'];
  return topic === undefined || /\d{4}|day\b/u.test(topic) ? '' : ` on ${topic}`;
};

/** The deed as a verb phrase in the report's words, without the modal: "raise gas deliveries to 11 billion cubic metres a year". */
export const actionOf = (
  context: ReportContext,
  tree: Tree,
  promise: Undertaken,
  span: Span,
  deadline: DateMention | undefined,
): string => {
  const { deed } = promise;
  const end = endBeforeDeadline(context, span, deadline);
  if (promise.told === 'noun') return words(context, { start: span.start, end });
  if (promise.told === 'money') {
    const verb = promise.verb ?? deed;
    const promised = comesIn(tree, verb) || GIVING_VERBS.get(lemmaOf(tree, verb))?.money === 'promised';
    return `${promised ? 'provide' : verbWords(tree, verb).text} ${words(context, { start: span.start, end })}`;
  }
  const object = promise.object === undefined ? '' : words(context, objectSpan(tree, promise, promise.object));
  if (promise.rule === 'commitment/suspended') {
    const paid = object.replace(/^(?:the )?(?:payment|disbursement) of /iu, '');
    return `pay ${paid} ${tailOf(context, tree, promise, spanEndOf(tree, promise), end)}`.trim();
  }
  const verb = verbWords(tree, deed);
  const tail = tailOf(context, tree, promise, verb.end, end);
  const whole = [verb.text, object, tail].filter((w) => w !== '').join(' ');
  return whole.split(' ').length < 6 ? `${whole}${topicOf(context, tree)}` : whole;
};

const spanEndOf = (tree: Tree, promise: Undertaken): number =>
  promise.object === undefined ? tokenAt(tree, promise.deed).span.end : objectSpan(tree, promise, promise.object).end;
