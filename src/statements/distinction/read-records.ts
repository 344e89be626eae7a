import {
  childrenOf,
  nounPhraseOf,
  relation,
  spanOf,
  type Tree,
  tokenAt,
  withoutEdgePunctuation,
} from '../../language/walk.js';
import { meantIn, type ReportContext, within } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { clauseOf, everNear } from './around-claim.js';
import { DEALING_NOUNS, MEASURE_NOUNS } from './claim-nouns.js';
import { claimOwner, isDefinite } from './claim-owner.js';
import { claimPhraseAt } from './claim-phrase.js';
import { type Claim, formAt, formsBefore, lemmaAt, uposAt } from './find-claims.js';
import { type Stretch, textOfStretch } from './phrase-bounds.js';

const HIGHS =
  /^(?:highs?|peaks?|levels?|maximum|value|values|figures?|totals?|amounts?|sums?|marks?|volumes?|numbers?)$/u;

const lastMeasure = (tree: Tree, claim: Claim): number | undefined => {
  for (let i = claim.from - 1; i >= 0; i--)
    if (['NOUN', 'PROPN'].includes(uposAt(tree, i)) && DEALING_NOUNS.has(lemmaAt(tree, i))) return i;
  return undefined;
};

/** A measure's phrase ends before a verb, a number or a mark. */
const phraseStop = (tree: Tree, noun: number, limit: number): number => {
  for (let i = noun + 1; i < limit; i++)
    if (['VERB', 'AUX', 'SYM', 'PUNCT'].includes(uposAt(tree, i)) && formAt(tree, i) !== '-') return i;
  return limit;
};

/** The measure that a clause is about: what reached the record. */
const measured = (context: ReportContext, tree: Tree, claim: Claim): string | undefined => {
  const verb = clauseOf(tree, claim.from);
  const told = verb === undefined ? undefined : childrenOf(tree, verb, 'nsubj').find((c) => c < claim.from);
  const subject =
    told !== undefined && MEASURE_NOUNS.has(lemmaAt(tree, told)) ? told : (lastMeasure(tree, claim) ?? told);
  if (subject === undefined || uposAt(tree, subject) === 'PRON') return undefined;
  const span = spanOf(
    tree,
    withoutEdgePunctuation(
      tree,
      nounPhraseOf(tree, subject).filter((t) => t < phraseStop(tree, subject, claim.from)),
    ),
  );
  const own = within(context.parties, tokenAt(tree, subject).span);
  if (own.length > 0) return undefined;
  return context.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
};

const tidy = (words: string): string => words.replace(/^(?:the|a|an|its|their|of|to)\s+/iu, '').trim();

/** Whether the claim word is a noun or verb of its own: "records show", "a track record", "for the record". */
const isPlainRecord = (tree: Tree, claim: Claim): boolean =>
  /^(?:record|highest)$/u.test(formAt(tree, claim.from)) &&
  claim.to - claim.from === 1 &&
  (uposAt(tree, claim.from) === 'VERB' ||
    /\b(?:track|off the|on the|for the|on|criminal|the historical|rights|voting|safety|to|will|and|customs|books) *$/u.test(
      formsBefore(tree, claim.from, 3),
    ));

/** Reads records: "trade hit a record $9 billion", "a record growth in trade", "the highest value so far". */
export const readRecord = (context: ReportContext, tree: Tree, claim: Claim): Draft<'distinction'> | undefined => {
  if (isPlainRecord(tree, claim)) return undefined;
  const word = formAt(tree, claim.from);
  const owner = claimOwner(context, tree, claim);
  // "its record on human rights" is what it did
  const next = formAt(tree, claim.to);
  if (word === 'record' && isDefinite(owner) && /^(?:[.,;)]?|on|of|in|as)$/u.test(next)) return undefined;
  const phrase = claimPhraseAt(context, tree, claim.to, 'record');
  const ever = everNear(context, tree, claim) || claim.ever;
  if (
    word === 'highest' &&
    claim.to - claim.from < 3 &&
    !(ever && (phrase.head === undefined || measureHead(tree, phrase.head)))
  )
    return undefined;
  if (word === 'unprecedented' && !measureHead(tree, phrase.head)) return undefined;
  const behind = tree.tokens[claim.to]?.span;
  const number = behind === undefined ? undefined : within(context.quantities, behind)[0];
  const things = number?.value.unit === '1' && phrase.core ? thingsCounted(tree, phrase.core) : undefined;
  const spans = things ?? phrase.core;
  const inNumber = number !== undefined && things === undefined;
  const head = phrase.head;
  const bareHigh =
    spans === undefined ||
    inNumber ||
    (head !== undefined && HIGHS.test(formAt(tree, head)) && spans.end - spans.start === 1 && !measureOf(tree, phrase));
  const bareEver = word === 'highest' && ever;
  const isHead = relation(tokenAt(tree, claim.from)) !== 'amod' || claim.to - claim.from > 1;
  const alone = owner.determiner === 'a' && /^(?:[.,;)–—]?|for|in|between)$/u.test(formAt(tree, claim.to));
  if (spans === undefined && !isHead && !inNumber && !bareEver && formAt(tree, claim.to) !== 'of' && !alone)
    return undefined;
  const tail = phrase.subject.map((s) => textOfStretch(context, tree, s));
  const subject = bareHigh
    ? (measured(context, tree, claim) ?? tidy(tail.join(' ')))
    : tidy([textOfStretch(context, tree, spans), ...tail].join(' '));
  if (!/\p{L}{3}/u.test(subject)) return undefined;
  const dealing = subject
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((w) => DEALING_NOUNS.has(w.replace(/s$/u, '')));
  const around = meantIn(context, tree.sentence.span).length;
  const joint = around === 0 && mainOccasion(context).parties.length > 1;
  if (around < 2 && !joint && !(dealing && !/\b(?:gdp|revenue|profit|debt|budget)\b/iu.test(subject))) return undefined;
  const last = Math.max(claim.to, phrase.core?.end ?? 0, ...phrase.subject.map((s) => s.end));
  return {
    type: 'distinction',
    rule: 'distinction/record',
    evidence: [
      {
        start: tokenAt(tree, owner.start).span.start,
        end: tokenAt(tree, last - 1).span.end,
      },
    ],
    kind: 'record',
    subject,
  };
};

/** "300,000 tourists" → "tourists". */
const thingsCounted = (tree: Tree, core: Stretch): Stretch | undefined => {
  let { start } = core;
  while (start < core.end && ['NUM', 'SYM'].includes(uposAt(tree, start))) start++;
  return start < core.end ? { start, end: core.end } : undefined;
};

const measureHead = (tree: Tree, head: number | undefined): boolean =>
  head !== undefined && MEASURE_NOUNS.has(lemmaAt(tree, head));

const measureOf = (tree: Tree, phrase: ReturnType<typeof claimPhraseAt>): boolean =>
  phrase.subject.some(
    (s) =>
      /^(?:of|in|for)$/u.test(formAt(tree, s.start)) &&
      uposAt(tree, s.start + 1) !== 'SYM' &&
      uposAt(tree, s.start + 1) !== 'NUM',
  );
