import type { DateValue } from '../../model/mention.js';
import type { AgreementStatus } from '../../model/statement.js';
import { meantIn, partyId, type ReportContext, within } from '../context/report-context.js';
import { conjunctsOf, nounPhraseOf, relation, spanOf, subtreeOf, type Tree, tokenAt, treeOf } from '../frames/tree.js';
import { type Anchor, anchorsIn } from '../instruments/anchor.js';
import { type Standing, standingOf } from '../instruments/standing.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';

/** Nouns that count instruments only together with a word that says so ("cooperation documents"). */
const LEAST = 2;

/** The count that stands on an instrument's noun: "27 documents", "nearly twenty agreements", "a clutch of 12 pacts". */
const countOf = (context: ReportContext, anchor: Anchor) => {
  const { tree, token } = anchor;
  const noun = tokenAt(tree, token).span;
  const phrase = spanOf(tree, [...anchor.phrase.filter((i) => i <= token), token]);
  const span = { start: Math.max(tree.sentence.span.start, phrase.start - 25), end: noun.end };
  return within(context.quantities, span)
    .filter(
      (q) =>
        q.value.unit === '1' && q.value.value >= LEAST && q.span.start < noun.start && noun.start - q.span.end < 45,
    )
    .at(-1);
};

const statusOf = (standing: Standing | undefined): AgreementStatus => {
  if (!standing) return 'signed';
  return standing.status === 'negotiating' ? 'proposed' : standing.status;
};

const partiesOf = (context: ReportContext, anchor: Anchor, standing: Standing | undefined): string[] => {
  const { tree } = anchor;
  const pair = mainOccasion(context).parties;
  const acting = (standing?.agents ?? []).flatMap((a) =>
    conjunctsOf(tree, a).flatMap((c) => meantIn(context, spanOf(tree, nounPhraseOf(tree, c)))),
  );
  const named = subtreeOf(tree, anchor.token).flatMap((i) =>
    within(context.parties, tokenAt(tree, i).span).map(partyId),
  );
  const told = [...new Set([...acting, ...named])];
  if (told.length >= 2) return told.slice(0, 4);
  const [only] = told;
  return only !== undefined && !pair.includes(only) ? [only, ...pair.slice(0, 1)] : [...pair];
};

const dateOf = (context: ReportContext, tree: Tree, standing: Standing | undefined): DateValue | undefined => {
  if (!standing) return mainOccasion(context).date;
  const clause = spanOf(tree, subtreeOf(tree, standing.predicate));
  const own = within(context.dates, clause)[0];
  return own?.value ?? (standing.factuality.time === 'past' ? mainOccasion(context).date : undefined);
};

/** Reads counts of instruments: "signed 27 documents", "more than 20 agreements". */
export const readPackages = (context: ReportContext): Draft<'package'>[] => {
  const out: Draft<'package'>[] = [];
  for (const sentence of context.sentences) {
    const tree = treeOf(sentence);
    for (const anchor of anchorsIn(tree)) {
      if (!anchor.plural) continue;
      const count = countOf(context, anchor);
      if (!count) continue;
      const standing = standingOf(anchor);
      const word = tokenAt(tree, anchor.token).lemma.toLowerCase();
      if (
        !standing &&
        !/^(?:total|altogether|overall)/iu.test(context.text.slice(sentence.span.start, sentence.span.end)) &&
        !introducesList(tree, anchor)
      ) {
        context.dropped('package', tokenAt(tree, anchor.token).span, 'nothing says what became of them');
        continue;
      }
      if (['plan', 'programme', 'program', 'statement', 'letter', 'note', 'map', 'framework'].includes(word)) continue;
      const parties = partiesOf(context, anchor, standing);
      if (parties.length < 2) continue;
      const date = dateOf(context, tree, standing);
      const phrase = spanOf(tree, anchor.phrase);
      out.push({
        type: 'package',
        rule: 'package/count',
        evidence: [{ start: Math.min(count.span.start, phrase.start), end: phrase.end }],
        count: Math.round(count.value.value),
        bound: count.value.bound ?? 'exactly',
        parties,
        status: statusOf(standing),
        doubts: standing ? [] : ['no-status'],
        ...(date === undefined ? {} : { date }),
      });
    }
  }
  return merged(out);
};

const introducesList = (tree: Tree, anchor: Anchor): boolean => relation(tokenAt(tree, anchor.token)) === 'root';

/** The same count told twice is one statement with both passages. */
const merged = (drafts: readonly Draft<'package'>[]): Draft<'package'>[] => {
  const out: Draft<'package'>[] = [];
  for (const draft of drafts) {
    const same = out.findIndex(
      (d) => d.count === draft.count && [...d.parties].sort().join() === [...draft.parties].sort().join(),
    );
    const before = out[same];
    if (before) out[same] = { ...before, evidence: [...before.evidence, ...draft.evidence] };
    else out.push(draft);
  }
  return out;
};
