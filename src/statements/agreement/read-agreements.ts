import { fieldsOf } from '../../codes/fields.js';
import { instrumentOf } from '../../codes/instruments.js';
import type { DateValue } from '../../model/mention.js';
import { overlaps, type Span } from '../../model/span.js';
import type { AgreementStatus, Instrument } from '../../model/statement.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { conjunctsOf, nounPhraseOf, spanOf, subtreeOf, type Tree, tokenAt, treeOf } from '../frames/tree.js';
import { type Anchor, anchorsIn } from '../instruments/anchor.js';
import { type Standing, standingOf } from '../instruments/standing.js';
import { type Subject, subjectsOf } from '../instruments/subject.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { readLists } from './read-lists.js';

interface Candidate {
  readonly anchor: Anchor;
  readonly standing: Standing;
  readonly subject?: Subject;
  readonly instrument: Instrument;
}

const phraseText = (anchor: Anchor, text: string): string => {
  const before = anchor.phrase.filter((i) => i <= anchor.token + 3);
  const span = spanOf(anchor.tree, before.length > 0 ? before : [anchor.token]);
  return text.slice(span.start, span.end);
};

/** The parties that bind themselves: those who act, those the phrase names ("between A and B", "with A"), else the main pair. */
const partiesOf = (
  context: ReportContext,
  { anchor, standing }: Candidate,
): { parties: string[]; inherited: boolean } => {
  const { tree } = anchor;
  const acting = standing.agents.flatMap((a) => mentionsAt(context, tree, a));
  const named = anchor.phrase.flatMap((i) =>
    i === anchor.token ? [] : within(context.parties, tokenAt(tree, i).span),
  );
  const pair = mainOccasion(context).parties;
  const told = [...new Set([...acting, ...named].map(partyId))];
  if (told.length >= 2) return { parties: told, inherited: false };
  const [only] = told;
  if (only !== undefined && !pair.includes(only)) return { parties: [...told, ...pair.slice(0, 1)], inherited: true };
  return { parties: [...pair], inherited: told.length === 0 };
};

const mentionsAt = (context: ReportContext, tree: Tree, i: number) =>
  conjunctsOf(tree, i).flatMap((c) =>
    within(context.parties, spanOf(tree, nounPhraseOf(tree, c))).filter(
      (m) => isStateLike(m) || m.value.type === 'organization',
    ),
  );

const dateOf = (context: ReportContext, tree: Tree, standing: Standing): DateValue | undefined => {
  const own = subtreeOf(tree, standing.predicate);
  const inClause = within(context.dates, spanOf(tree, own.length > 0 ? own : [standing.predicate]));
  const point = inClause.find((d) => typeof d.value === 'string');
  if (point) return point.value;
  return ['signed', 'agreed', 'initialled'].includes(standing.status) && standing.factuality.time === 'past'
    ? mainOccasion(context).date
    : undefined;
};

const PLACED: ReadonlySet<AgreementStatus> = new Set(['signed', 'agreed', 'initialled']);

const evidenceOf = (candidate: Candidate): Span[] => {
  const { anchor, subject } = candidate;
  const whole = spanOf(anchor.tree, anchor.phrase);
  if (!subject) return [whole];
  return [
    {
      start: Math.min(whole.start, subject.span.start),
      end: Math.max(subject.span.end, anchor.tree.tokens[anchor.token]?.span.end ?? 0),
    },
  ];
};

/** Reads instruments out of running text: "Peru and Chile inked a protocol on fisheries". */
export const readAgreements = (context: ReportContext): Draft<'agreement'>[] => {
  const lists = readLists(context);
  const out: Draft<'agreement'>[] = [...lists.drafts];
  const isParty = (span: Span): boolean =>
    within(context.parties, span).some((m) => m.value.type === 'state' || m.value.type === 'body');
  for (const sentence of context.sentences) {
    const tree = treeOf(sentence);
    for (const anchor of anchorsIn(tree)) {
      if (lists.covered.some((c) => overlaps(c, tokenAt(tree, anchor.token).span))) continue;
      const instrument = instrumentOf(phraseText(anchor, context.text)) ?? anchor.word.instrument;
      const standing = standingOf(anchor);
      if (!standing) {
        context.dropped('agreement', tokenAt(tree, anchor.token).span, 'no status told');
        continue;
      }
      const subjects = subjectsOf(anchor, context.text, isParty);
      if (subjects.length === 0 && (anchor.plural || anchor.word.strength === 'weak')) continue;
      const items: (Subject | undefined)[] = subjects.length > 0 ? subjects : [undefined];
      for (const subject of items) {
        const candidate: Candidate = { anchor, standing, instrument, ...(subject ? { subject } : {}) };
        const { parties, inherited } = partiesOf(context, candidate);
        const date = dateOf(context, tree, standing);
        const place = PLACED.has(standing.status) ? mainOccasion(context).place : undefined;
        const fields = subject ? fieldsOf(subject.text) : [];
        out.push({
          type: 'agreement',
          rule: 'agreement/prose',
          evidence: evidenceOf(candidate),
          doubts: [
            ...(inherited ? ['parties-inherited'] : []),
            ...(anchor.word.strength === 'weak' ? ['weak-noun'] : []),
            ...(subject ? [] : ['no-subject']),
          ],
          instrument,
          parties,
          status: standing.status,
          ...(subject ? { subject: subject.text } : {}),
          ...(fields.length > 0 ? { fields } : {}),
          ...(date === undefined ? {} : { date }),
          ...(place === undefined ? {} : { place }),
        });
      }
    }
  }
  return out;
};
