import { fieldsOf } from '../../codes/fields.js';
import type { PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { AgreementStatus } from '../../model/statement.js';
import type { Block } from '../context/layout.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { type InstrumentTitle, readTitle } from '../instruments/title.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';

/** What the words over a list say of its items. */
const STATUS_CUES: readonly { readonly cue: RegExp; readonly status: AgreementStatus }[] = [
  {
    cue: /\b(?:to be signed|will be signed|under negotiation|being negotiated|agreed to (?:negotiate|prepare|draft|conclude)|drafts?)\b/iu,
    status: 'negotiating',
  },
  { cue: /\b(?:signs?|signed|signing|signature|exchanged?|inked)\b/iu, status: 'signed' },
  { cue: /\b(?:ratified|ratification)\b/iu, status: 'ratified' },
  { cue: /\b(?:adopted|concluded|agreed|reached|issued)\b/iu, status: 'agreed' },
];

const statusFrom = (words: string): AgreementStatus | undefined =>
  STATUS_CUES.find(({ cue }) => cue.test(words))?.status;

/** Characters of a report that head all of it. */
const OPENING = 300;

const statusOf = (context: ReportContext, block: Block): AgreementStatus | undefined => {
  const words = (span: Span | undefined): string => (span ? context.text.slice(span.start, span.end) : '');
  return (
    statusFrom(words(block.lead)) ??
    statusFrom(words(block.heading)) ??
    statusFrom(context.title) ??
    (/\blist of\b.+\b(?:agreements|documents|memoranda|memorandums|MoUs|instruments)\b/iu.test(
      `${context.title} ${words(block.heading)}`,
    )
      ? 'signed'
      : undefined) ??
    // "Documents signed during the visit" over a place and a day: the first lines head the whole report
    statusFrom(context.text.slice(0, OPENING))
  );
};

/** Bodies that bind their state; every other name stands for itself. */
const PUBLIC =
  /\b(?:minist\w+|government|governments|department|directorate|committee|agency|agencies|council of ministers|cabinet|authority|board|service|secretariat|commission|court|parliament|central bank|national bank|state bank|office of|academy|archives?|inspectorate|administration|police|coast guard|navy|army|armed forces|municipality|city|province|region|embassy|presidency|bureau|customs|treasury|prosecutor)\b/iu;

/** A line that tells by itself what became of the instrument. */
const TELLS_FATE =
  /,\s+(?:which|that)\s+(?:was|were|is|are|has|had|will|ran|took|came|entered|expired)\b|\s(?:signed|inked|sealed|initialled|ratified|concluded|scrapped|suspended|renewed|exchanged|adopted|announced)(?=\s+(?:on|in|at|by|last|this|with)\b|\s*[.:!]?$)/iu;

/** The names on either side of "and", "/", "-" or ";". */
const sidesOf = (text: string, span: Span): string[] =>
  text
    .slice(span.start, span.end)
    .split(/\s+(?:and|&)\s+(?:the\s+)?(?=\p{Lu})|\s+[/–-]\s+|;\s*/u)
    .map((side) =>
      side
        .replace(/^(?:the|of)\s+/iu, '')
        .replace(/\s*\([^)]*\)/gu, '')
        .replace(/[\s,.]+$/u, '')
        .trim(),
    )
    .filter((side) => side.length > 1);

const partiesOf = (context: ReportContext, title: InstrumentTitle): { parties: string[]; told: boolean } => {
  const pair = mainOccasion(context).parties;
  const span = title.parties;
  if (!span) return fromNotes(context, title) ?? { parties: [...pair], told: false };
  const mentions = within(context.parties, span);
  const bound = [...new Set(mentions.filter((m) => isStateLike(m) || m.value.type === 'organization').map(partyId))];
  const sides = sidesOf(context.text, span);
  if (sides.length === 2) {
    const named = sides.map((side, i) => sideParty(side, mentions, context, i));
    const told = named.filter((n) => n !== undefined);
    if (told.length === 2 && told[0] !== told[1]) return { parties: told, told: true };
    if (told.length === 1) {
      const other = pair.find((p) => p !== told[0]);
      if (other !== undefined && told[0] !== undefined)
        return { parties: named[0] === undefined ? [other, told[0]] : [told[0], other], told: true };
    }
    if (told.length === 0) return { parties: [...pair], told: false };
  }
  if (bound.length >= 2) return { parties: bound, told: true };
  return { parties: [...pair], told: false };
};

/** Names that stand for themselves where a note after the title gives the two sides. */
const OWN_NAME =
  /^\p{Lu}{3,}$|\b(?:chambers?|union|association|federation|universit\w+|institute|compan\w+|corporation|group|bank|holding|airlines?|airways|agency|foundation|museum|library|club|ltd|limited|plc|inc|llc|jsc|s\.a|gmbh)\b/iu;

/** "MoU on a trade forum (Chamber of Lima; Chamber of Quito)": the sides that a note in brackets names, where both do. */
const fromNotes = (
  context: ReportContext,
  title: InstrumentTitle,
): { parties: string[]; told: boolean } | undefined => {
  for (const note of title.notes) {
    const sides = context.text
      .slice(note.start, note.end)
      .split(/;\s*|\s[/–-]\s/u)
      .map((side) => side.trim());
    if (sides.length === 2 && sides.every((side) => OWN_NAME.test(side) && !PUBLIC.test(side) && !side.includes(',')))
      return { parties: sides, told: true };
  }
  return undefined;
};

/** Whom one side of a title binds: its state, itself, or undefined where only the order in the pair could tell. */
const sideParty = (
  side: string,
  mentions: readonly PartyMention[],
  context: ReportContext,
  _position: number,
): string | undefined => {
  const inside = mentions.filter((m) => side.includes(context.text.slice(m.span.start, m.span.end)));
  if (PUBLIC.test(side))
    return (
      inside.find(isStateLike)?.value.actsFor ??
      inside.find((m) => m.value.type === 'state' || m.value.type === 'body')?.value.id
    );
  const whole = inside.find(
    (m) => m.value.type === 'organization' || m.value.type === 'body' || m.value.actsFor !== undefined,
  );
  if (whole) return partyId(whole);
  const bare = inside.find((m) => m.value.type === 'state');
  return bare &&
    context.text.slice(bare.span.start, bare.span.end).length >= side.length - 22 &&
    /republic|kingdom|state|union|^/iu.test(side) &&
    side.length < 40
    ? bare.value.id
    : side;
};

const isPlural = ({ noun, span }: InstrumentTitle, text: string): boolean =>
  noun.plural !== noun.noun && text.slice(span.start, span.end).toLowerCase().endsWith(noun.plural.toLowerCase());

/** Reads official lists: one statement for each item that is the title of an instrument. */
export const readLists = (context: ReportContext): { drafts: Draft<'agreement'>[]; covered: Span[] } => {
  const drafts: Draft<'agreement'>[] = [];
  const covered: Span[] = [];
  const occasion = mainOccasion(context);
  for (const block of context.blocks) {
    if (block.kind !== 'item' && block.kind !== 'line') continue;
    const title = readTitle(context.text, block.span);
    // "A pact of 1988, which both prolonged in 2008": a sentence, not a title
    if (!title || TELLS_FATE.test(context.text.slice(block.span.start, block.span.end))) continue;
    const status = statusOf(context, block);
    if (!status) {
      context.dropped('agreement/list', block.span, 'nothing says whether it was signed');
      continue;
    }
    const { parties, told } = partiesOf(context, title);
    const fields = fieldsOf(title.subject ?? context.text.slice(title.span.start, title.span.end));
    // "A. MoUs": only heads what follows
    if (!title.subject && !title.parties && isPlural(title, context.text)) {
      covered.push(block.span);
      continue;
    }
    covered.push(block.span);
    drafts.push({
      type: 'agreement',
      rule: 'agreement/list',
      evidence: [title.span],
      doubts: told ? [] : ['parties-inherited'],
      instrument: title.noun.instrument,
      parties,
      status,
      ...(title.subject ? { subject: title.subject } : {}),
      ...(fields.length > 0 ? { fields } : {}),
      ...(status === 'negotiating' || occasion.date === undefined ? {} : { date: occasion.date }),
      ...(status === 'negotiating' || occasion.place === undefined ? {} : { place: occasion.place }),
    });
  }
  return { drafts, covered };
};
