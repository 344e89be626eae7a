import { fieldsOf } from '../../codes/fields.js';
import { instrumentNounOf } from '../../codes/instruments.js';
import { type Tree, tokenAt, treeOf } from '../../language/walk.js';
import { overlaps, type Span } from '../../model/span.js';
import type { AgreementStatus, Instrument } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import { argumentsOf } from '../frames/arguments.js';
import { afterNoun } from '../instruments/after-noun.js';
import { type Anchor, anchorsIn } from '../instruments/anchor.js';
import { beforeNoun } from '../instruments/before-noun.js';
import { boundParties } from '../instruments/bound-parties.js';
import { contextStanding } from '../instruments/context-standing.js';
import { afterAside, fieldPhraseEnd, matterEnd } from '../instruments/matter.js';
import type { Standing } from '../instruments/standing.js';
import { standingOf } from '../instruments/standing-of.js';
import { itemsOf } from '../instruments/subject.js';
import type { InstrumentTitle } from '../instruments/title.js';
import { readAnyTitle } from '../instruments/title-forms.js';
import { whenWhere } from '../instruments/when-where.js';
import { listParties } from './list-parties.js';
import { plainlyTold, type Told } from './told.js';

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
  if (preposition === '') return fieldPhraseEnd(tree, afterAside(tree, verb + 1));
  return next === preposition ? afterAside(tree, verb + 2) : undefined;
};

const instrumentsAsSubject = (tree: Tree, verb: number, anchors: readonly Anchor[]): Anchor | undefined => {
  // "signed ten documents, including in the fields of …"
  if (/^including$/iu.test(tokenAt(tree, verb).form)) return anchors.findLast((a) => a.plural && a.token < verb);
  const { agents } = argumentsOf(tree, verb);
  return anchors.find((a) => a.plural && agents.includes(a.token));
};

/** Sentences within which "these", "they" or "the papers" mean the instruments told before. */
const REACH = 2;
const MEANS_THEM = /^(?:these|they|those|all|others)$/iu;

/** "the remaining three", "the other seven", "the rest": those of a package that are not told yet, however far back it is. */
const meansRest = (tree: Tree, i: number): boolean => {
  if (/^(?:rest|remainder)$/u.test(tokenAt(tree, i).lemma.toLowerCase())) return true;
  const lead = [i - 1, i - 2].map((k) => tree.tokens[k]?.form.toLowerCase() ?? '');
  return tokenAt(tree, i).upos === 'NUM' && lead.some((form) => /^(?:remaining|other|further)$/u.test(form));
};
/** Nouns for any instrument: of "the papers" the kind told before counts. */
const ANY_KIND = /^(?:document|paper|instrument|text|act)$/u;

interface Several {
  readonly anchor: Anchor;
  readonly standing: Standing;
  readonly sentence: number;
}

/** Reads what several instruments are told to be about: "The papers cover visas, fisheries and air links" → a document each. */
export const readContents = (context: ReportContext, covered: readonly Span[]): Told[] => {
  const out: Told[] = [];
  const carriedStanding = contextStanding(context);
  let several: Several | undefined;
  context.sentences.forEach((sentence, number) => {
    const tree = treeOf(sentence);
    const anchors = anchorsIn(tree);
    const carried = carriedStanding(tree, anchors);
    const before = several && number - several.sentence <= REACH ? several : undefined;
    for (let verb = 0; verb < tree.tokens.length; verb++) {
      const from = contentsStart(tree, verb);
      if (from === undefined || from >= tree.tokens.length) continue;
      const themBefore = MEANS_THEM.test(tree.tokens[verb - 1]?.form ?? '');
      const papersBefore = anchors.find((a) => a.plural && a.token === verb - 1);
      // "These concern: …", "The papers concern …": taken for a noun by the tagger
      if (tokenAt(tree, verb).upos !== 'VERB' && !themBefore && !papersBefore) continue;
      const named = instrumentsAsSubject(tree, verb, anchors) ?? papersBefore;
      const rest = argumentsOf(tree, verb).agents.some((a) => meansRest(tree, a)) ? several : undefined;
      const pronoun =
        before && (themBefore || argumentsOf(tree, verb).agents.some((a) => MEANS_THEM.test(tokenAt(tree, a).form)));
      const told = named && (standingOf(named) ?? carried.inherited ?? carried.before ?? several?.standing);
      const found: Several | undefined =
        named && told
          ? { anchor: ofKindBefore(named, several), standing: told, sentence: number }
          : pronoun
            ? before
            : rest;
      if (!found || covered.some((c) => overlaps(c, tokenAt(tree, verb).span))) continue;
      out.push(...contentsOf(context, found, tree, from));
    }
    const told = anchors.filter((a) => a.plural).map((anchor) => ({ anchor, standing: standingOf(anchor) }));
    const last = told.findLast((t) => t.standing !== undefined);
    if (last?.standing) several = { anchor: last.anchor, standing: last.standing, sentence: number };
  });
  return out;
};

const ofKindBefore = (anchor: Anchor, before: Several | undefined): Anchor =>
  before &&
  !/^(?:agreement|treaty|document)$/u.test(before.anchor.word.instrument) &&
  ANY_KIND.test(tokenAt(anchor.tree, anchor.token).lemma.toLowerCase())
    ? { ...anchor, word: before.anchor.word }
    : anchor;

/** "A; B (protocol between …); and C, between D and E": the items between semicolons, each a title whose noun is lent. */
const partedItems = (context: ReportContext, span: Span, anchor: Anchor): InstrumentTitle[] => {
  const noun = instrumentNounOf(tokenAt(anchor.tree, anchor.token).lemma.toLowerCase());
  if (!noun) return [];
  let at = span.start;
  return context.text
    .slice(span.start, span.end)
    .split(';')
    .flatMap((piece) => {
      const lead = /^\s*(?:and\s+)?/u.exec(piece)?.[0].length ?? 0;
      const start = at + lead;
      at += piece.length + 1;
      const words = piece.slice(lead).replace(/[\s.,:]+$/u, '');
      return (
        readAnyTitle(
          context.text,
          { start, end: start + words.length },
          { lent: { ...noun, instrument: anchor.word.instrument } },
        ) ?? []
      );
    });
};

const contentsOf = (context: ReportContext, { anchor, standing }: Several, tree: Tree, from: number): Told[] => {
  const found = { anchor, standing, before: beforeNoun(context, anchor), after: afterNoun(context, anchor) };
  const bound = boundParties(context, found);
  const when = whenWhere(context, found, bound.parties);
  const start = tokenAt(tree, from).form === ':' ? from + 1 : from;
  const first = tree.tokens[start];
  if (!first) return [];
  const rest = { start: first.span.start, end: tree.sentence.span.end };
  if (context.text.slice(rest.start, rest.end).includes(';'))
    return partedItems(context, rest, anchor).map((title) => {
      const named = title.parties ? listParties(context, title) : undefined;
      return toldAs({
        text: title.subject ?? '',
        span: title.span,
        instrument: title.noun.instrument,
        parties: named?.told ? named.parties : bound.parties,
        told: named?.told ?? bound.told,
        status: standing.status,
        when,
      });
    });
  const to = matterEnd({ context, tree, anchor }, start);
  // "including pacts on A and B": read where the pacts are
  if (to <= start || anchorsIn(tree).some((a) => a.token >= start && a.token < to)) return [];
  return itemsOf(tree, { from: start, to }, context.text)
    .filter(
      (item) =>
        !within(context.parties, item.span).some(
          (p) => p.span.end - p.span.start > 0.6 * (item.span.end - item.span.start),
        ),
    )
    .map((item) =>
      toldAs({
        text: item.text,
        span: item.span,
        instrument: anchor.word.instrument,
        parties: bound.parties,
        told: bound.told,
        status: standing.status,
        when,
      }),
    );
};

interface Item {
  readonly text: string;
  readonly span: Span;
  readonly instrument: Instrument;
  readonly parties: string[];
  readonly told: boolean;
  readonly status: AgreementStatus;
  readonly when: ReturnType<typeof whenWhere>;
}

const toldAs = ({ text, span, instrument, parties, told, status, when }: Item): Told => {
  const fields = fieldsOf(text);
  return plainlyTold({
    type: 'agreement',
    rule: 'agreement/contents',
    evidence: [span],
    doubts: told ? [] : ['parties-inherited'],
    instrument,
    ...(text === '' ? {} : { subject: text }),
    parties,
    status,
    ...(fields.length > 0 ? { fields } : {}),
    ...when,
  });
};
