import { fieldsOf } from '../../codes/fields.js';
import { overlaps, type Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { argumentsOf } from '../frames/arguments.js';
import { type Tree, tokenAt, treeOf } from '../frames/tree.js';
import { afterNoun } from '../instruments/after-noun.js';
import { type Anchor, anchorsIn } from '../instruments/anchor.js';
import { beforeNoun } from '../instruments/before-noun.js';
import { boundParties } from '../instruments/bound-parties.js';
import { contextStanding } from '../instruments/context-standing.js';
import { fieldPhraseEnd, matterEnd } from '../instruments/matter.js';
import type { Standing } from '../instruments/standing.js';
import { standingOf } from '../instruments/standing-of.js';
import { itemsOf } from '../instruments/subject.js';
import { whenWhere } from '../instruments/when-where.js';
import type { Told } from './told.js';

/** Verbs by which several instruments are told to be about this and that, with the preposition they take. */
const COVERS: ReadonlyMap<string, string> = new Map([
  ['cover', ''],
  ['include', ''],
  ['concern', ''],
  ['regard', ''],
  ['encompass', ''],
  ['address', ''],
  ['span', ''],
  ['comprise', ''],
  ['embrace', ''],
  ['deal', 'with'],
  ['pertain', 'to'],
  ['relate', 'to'],
  ['extend', 'to'],
  ['touch', 'on'],
  ['bear', 'on'],
  ['focus', 'on'],
  ['range', 'from'],
]);

/** Where the matters of "The papers cover A, B and C" begin; undefined where the verb is none of these. */
const contentsStart = (tree: Tree, verb: number): number | undefined => {
  const preposition = COVERS.get(tokenAt(tree, verb).lemma.toLowerCase());
  if (preposition === undefined) return undefined;
  const next = tree.tokens[verb + 1]?.form.toLowerCase();
  if (preposition === '') return fieldPhraseEnd(tree, verb + 1);
  return next === preposition ? verb + 2 : undefined;
};

const instrumentsAsSubject = (tree: Tree, verb: number, anchors: readonly Anchor[]): Anchor | undefined => {
  // "signed ten documents, including in the fields of …"
  if (/^including$/iu.test(tokenAt(tree, verb).form)) return anchors.findLast((a) => a.plural && a.token < verb);
  const { agents } = argumentsOf(tree, verb);
  return anchors.find((a) => a.plural && agents.includes(a.token));
};

/** Reads what several instruments are told to be about: "The papers cover visas, fisheries and air links" → a document each. */
export const readContents = (context: ReportContext, covered: readonly Span[]): Told[] => {
  const out: Told[] = [];
  const carriedStanding = contextStanding(context);
  for (const sentence of context.sentences) {
    const tree = treeOf(sentence);
    const anchors = anchorsIn(tree);
    const carried = carriedStanding(tree, anchors);
    for (let verb = 0; verb < tree.tokens.length; verb++) {
      if (tokenAt(tree, verb).upos !== 'VERB') continue;
      const from = contentsStart(tree, verb);
      if (from === undefined || from >= tree.tokens.length) continue;
      const anchor = instrumentsAsSubject(tree, verb, anchors);
      const standing = anchor && (standingOf(anchor) ?? carried.inherited ?? carried.before);
      if (!anchor || !standing || covered.some((c) => overlaps(c, tokenAt(tree, verb).span))) continue;
      out.push(...contentsOf(context, anchor, standing, from));
    }
  }
  return out;
};

const contentsOf = (context: ReportContext, anchor: Anchor, standing: Standing, from: number): Told[] => {
  const { tree } = anchor;
  const to = matterEnd({ context, tree, anchor }, from);
  // "including pacts on A and B": read where the pacts are
  if (to <= from || anchorsIn(tree).some((a) => a.token >= from && a.token < to)) return [];
  const found = { anchor, standing, before: beforeNoun(context, anchor), after: afterNoun(context, anchor) };
  const bound = boundParties(context, found);
  return itemsOf(tree, { from, to }, context.text)
    .filter(
      (item) =>
        !within(context.parties, item.span).some(
          (p) => p.span.end - p.span.start > 0.6 * (item.span.end - item.span.start),
        ),
    )
    .map((item): Told => {
      const fields = fieldsOf(item.text);
      return {
        at: item.span.start,
        definite: false,
        aliases: [],
        clausal: false,
        titled: false,
        restricted: false,
        ownParties: bound.told,
        draft: {
          type: 'agreement',
          rule: 'agreement/contents',
          evidence: [item.span],
          doubts: bound.told ? [] : ['parties-inherited'],
          instrument: anchor.word.instrument,
          subject: item.text,
          parties: bound.parties,
          status: standing.status,
          ...(fields.length > 0 ? { fields } : {}),
          ...whenWhere(context, found, bound.parties),
        },
      };
    });
};
