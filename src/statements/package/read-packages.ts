import { smallNumbers } from '../../codes/numerals.js';
import { headOf, relation, spanOf, type Tree, tokenAt, treeOf } from '../../language/walk.js';
import { lookUp } from '../../model/look-up.js';
import type { DateValue, QuantityMention } from '../../model/mention.js';
import type { AgreementStatus } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import { afterNoun } from '../instruments/after-noun.js';
import { type Anchor, anchorsIn } from '../instruments/anchor.js';
import { beforeNoun } from '../instruments/before-noun.js';
import { boundParties, type Found } from '../instruments/bound-parties.js';
import { assumedSigned, COUNTED_ALONE } from '../instruments/context-standing.js';
import type { Standing } from '../instruments/standing.js';
import { standingOf } from '../instruments/standing-of.js';
import { rangeOf } from '../instruments/surface.js';
import { whenWhere } from '../instruments/when-where.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { readTotals } from './read-totals.js';

/** A single instrument is no package. */
const LEAST = 2;

/** Nouns that are counted too, but are seldom instruments when they are. */
const NOT_COUNTED = new Set([
  'plan',
  'programme',
  'program',
  'statement',
  'letter',
  'note',
  'map',
  'framework',
  'loan',
  'waiver',
  'partnership',
  'settlement',
  'swap',
]);

/** "three papers in Lima reported": papers and texts are instruments where something is done to them that is done to those. */
const DONE_TO_PAPERS =
  /^(?:sign|ink|initial|initiall|exchange|put|seal|conclude|swap|signing|exchanging|signature|affix|set)$/u;
const isPaper = (anchor: Anchor): boolean =>
  /^(?:paper|text|act|folder)$/u.test(tokenAt(anchor.tree, anchor.token).lemma.toLowerCase());

/** "21 of the pacts": a part of those told before. */
const PART_OF = /^\s+of (?:the|these|those)\s+(?:\p{Ll}+\s+)?$/u;

/** The count that stands on an instrument's noun: "27 documents", "nearly twenty agreements", "a clutch of 12 pacts". */
const countOf = (context: ReportContext, anchor: Anchor): QuantityMention | undefined => {
  const { tree, token } = anchor;
  const noun = tokenAt(tree, token).span;
  const start = Math.max(tree.sentence.span.start, noun.start - 60);
  const nearest = within(context.quantities, { start, end: noun.start })
    .filter((q) => q.value.unit === '1' && q.value.value >= LEAST && q.span.end <= noun.start)
    .at(-1);
  if (nearest) {
    const between = context.text.slice(nearest.span.end, noun.start);
    // only adjectives and the like between the number and the noun
    if (PART_OF.test(between)) return nearest;
    return /[.,;:]|\b(?:and|with|in|on|by|to|the|for|that|which|was|were|years?|months?|days?)\b/iu.test(between)
      ? undefined
      : nearest;
  }
  // "DOCUMENTS: 26"
  const after = within(context.quantities, { start: noun.end, end: noun.end + 8 })[0];
  return after && after.value.unit === '1' && /^\s*:\s*$/u.test(context.text.slice(noun.end, after.span.start))
    ? after
    : undefined;
};

/** Verbs that present counted instruments without saying what was done: "brought 35 agreements", "27 deals were counted". */
const PRESENTING =
  /^(?:bring|yield|produce|see|witness|count|number|total|come|result|follow|emerge|add|list|report|include|cover|have|be|comprise|announce|land|put|lay|present|place)$/u;

/** "Counts differ: 34 accords", "14 agreements … that the premier brought home". */
const isPresented = (tree: Tree, token: number): boolean => {
  const opening = rangeOf(Math.max(0, token - 4), token).find((i) => tokenAt(tree, i).form === ':');
  if (opening !== undefined) return true;
  const sentence = tree.tokens;
  const that = sentence.findIndex((t, i) => i > token && /^(?:that|which)$/iu.test(t.form));
  return (
    that > 0 &&
    that - token < 14 &&
    sentence
      .slice(that, that + 5)
      .some((t) => /^(?:bring|yield|produce|sign|ink|conclude|land|secure)$/u.test(t.lemma.toLowerCase()))
  );
};

/** What became of them: as told, else signed where they are only presented or counted. */
const standingFor = (context: ReportContext, anchor: Anchor): Standing | undefined => {
  const { tree, token } = anchor;
  const { span } = tree.sentence;
  if (/^(?:in )?(?:total|altogether|overall|all in all)\b/iu.test(context.text.slice(span.start, span.end)))
    return assumedSigned(tree, token);
  const told = standingOf(anchor, beforeNoun(context, anchor).start);
  if (told) return told;
  const head = headOf(tree, token);
  if (isPresented(tree, token)) return assumedSigned(tree, token);
  if (head < 0 || relation(tokenAt(tree, token)) === 'root') return assumedSigned(tree, token);
  const governor = tokenAt(tree, head);
  const presented = governor.upos === 'VERB' && PRESENTING.test(governor.lemma.toLowerCase());
  return presented || /^(?:appos|parataxis|list)$/u.test(relation(tokenAt(tree, token)))
    ? assumedSigned(tree, token)
    : undefined;
};

const statusOf = ({ status, factuality }: Standing): AgreementStatus =>
  status === 'negotiating' || (status === 'proposed' && factuality.mode !== 'asserted') ? 'proposed' : status;

const dateOf = (context: ReportContext, found: Found, parties: readonly string[]): DateValue | undefined => {
  if (/\b(?:by now|so far|to date|until now|over the years|already)\b/iu.test(clauseText(context, found.anchor.tree)))
    return undefined;
  const { date } = whenWhere(context, found, parties);
  return date ?? (found.standing.predicate === found.anchor.token ? mainOccasion(context).date : undefined);
};

const clauseText = (context: ReportContext, tree: Tree): string =>
  context.text.slice(tree.sentence.span.start, tree.sentence.span.end);

/** Reads counts of instruments: "signed 27 documents", "more than 20 agreements". */
export const readPackages = (context: ReportContext): Draft<'package'>[] => {
  const out: Draft<'package'>[] = [];
  let before: Tree | undefined;
  for (const sentence of context.sentences) {
    const tree = treeOf(sentence);
    if (out.length > 0) out.push(...readMore(context, tree));
    out.push(...readLabelled(context, tree, before));
    before = tree;
    for (const anchor of anchorsIn(tree)) {
      if (!anchor.plural || NOT_COUNTED.has(tokenAt(tree, anchor.token).lemma.toLowerCase())) continue;
      const count = countOf(context, anchor);
      if (!count) continue;
      const standing = standingFor(context, anchor);
      const at = tokenAt(tree, anchor.token).span;
      if (
        !standing ||
        (isPaper(anchor) && !DONE_TO_PAPERS.test(tokenAt(standing.tree, standing.predicate).lemma.toLowerCase()))
      ) {
        context.dropped('package', at, 'nothing says what became of them');
        continue;
      }
      const found: Found = { anchor, standing, before: beforeNoun(context, anchor), after: afterNoun(context, anchor) };
      const { parties, told, alone } = boundParties(context, found);
      // "Korea has 17 trade agreements in force": one state's with all the world
      const ownedByOne =
        alone && /^(?:have|hold|maintain)$/u.test(tree.tokens[headOf(tree, anchor.token)]?.lemma ?? '');
      if (parties.length < 2 || ownedByOne) continue;
      const date = dateOf(context, found, parties);
      const head = spanOf(tree, rangeOf(Math.min(found.before.start, anchor.token), anchor.token + 1));
      out.push({
        type: 'package',
        rule: 'package/count',
        evidence: [{ start: Math.min(count.span.start, head.start), end: Math.max(at.end, count.span.end) }],
        count: Math.round(count.value.value),
        bound: count.value.bound ?? 'exactly',
        parties,
        status: statusOf(standing),
        doubts: [...(standing.predicate === anchor.token ? ['no-status'] : []), ...(told ? [] : ['parties-inherited'])],
        ...(date === undefined ? {} : { date }),
      });
    }
  }
  return merged([...out, ...readTotals(context)]);
};

const MORE = /^(?:more|others?|further)$/iu;
const ADDED = /^(?:add|sign|ink|conclude|seal|exchange|follow)$/u;

/** "fifteen of their own": the words after such a count. */
const OF_THEIR_OWN = /^\s+of (?:their|its|his) own\b/u;

/** "Seven more followed on Friday", "firms added fifteen of their own": a count whose noun was told before. */
const readMore = (context: ReportContext, tree: Tree): Draft<'package'>[] =>
  tree.tokens.flatMap((token, i): Draft<'package'>[] => {
    const own = token.upos === 'NUM' && OF_THEIR_OWN.test(context.text.slice(token.span.end, token.span.end + 20));
    const number = own ? token : tree.tokens[i - 1];
    const verb = token.head;
    if (
      !(own || MORE.test(token.form)) ||
      number?.upos !== 'NUM' ||
      !ADDED.test(tree.tokens[verb]?.lemma.toLowerCase() ?? '')
    )
      return [];
    const count = within(context.quantities, number.span)[0];
    const parties = [...mainOccasion(context).parties];
    if (count?.value.unit !== '1' || count.value.value < LEAST || parties.length < 2) return [];
    const anchor: Anchor = { tree, token: i, word: DOCUMENT, phrase: [i], plural: true, determiner: '' };
    const before = { matter: [], parties: [], start: i };
    const standing = { ...assumedSigned(tree, i), predicate: verb };
    const { date } = whenWhere(context, { anchor, before, after: NOTHING_AFTER, standing }, parties);
    return [
      {
        type: 'package',
        rule: 'package/more',
        evidence: [{ start: count.span.start, end: tokenAt(tree, Math.max(verb, i)).span.end }],
        count: Math.round(count.value.value),
        bound: count.value.bound ?? 'exactly',
        parties,
        status: 'signed',
        doubts: ['parties-inherited'],
        ...(date === undefined ? {} : { date }),
      },
    ];
  });

/** "PAPERS. Twelve signed in all": a count whose noun is the label before it. */
const readLabelled = (context: ReportContext, tree: Tree, before: Tree | undefined): Draft<'package'>[] => {
  const { start, end } = tree.sentence.span;
  if (!COUNTED_ALONE.test(context.text.slice(start, end))) return [];
  const told = COUNTED_ALONE.exec(context.text.slice(start, end))?.groups?.['count']?.toLowerCase() ?? '';
  const count = /^\d+$/u.test(told) ? Number(told) : told === 'a dozen' ? 12 : (lookUp(smallNumbers, told) ?? 0);
  const label = before && before.tokens.length <= 4 ? anchorsIn(before).find((a) => a.plural) : undefined;
  const parties = [...mainOccasion(context).parties];
  if (!label || count < LEAST || parties.length < 2) return [];
  const { date } = mainOccasion(context);
  return [
    {
      type: 'package',
      rule: 'package/labelled',
      evidence: [{ start, end: start + (COUNTED_ALONE.exec(context.text.slice(start, end))?.[0].length ?? 0) }],
      count,
      bound: 'exactly',
      parties,
      status: 'signed',
      doubts: ['parties-inherited'],
      ...(date === undefined ? {} : { date }),
    },
  ];
};

const DOCUMENT = { instrument: 'document', strength: 'strong' } as const;
const NOTHING_AFTER = { partners: [], dates: [], places: [], aliases: [], end: 0 } as const;

/** The same count told twice is one statement with both passages. */
const merged = (drafts: readonly Draft<'package'>[]): Draft<'package'>[] => {
  const out: Draft<'package'>[] = [];
  for (const draft of drafts) {
    const same = out.findIndex(
      (d) =>
        d.count === draft.count &&
        d.parties.every((p) => draft.parties.includes(p)) &&
        d.parties.length === draft.parties.length,
    );
    const before = out[same];
    if (before) out[same] = { ...before, evidence: [...before.evidence, ...draft.evidence] };
    else out.push(draft);
  }
  return out;
};
