import { type RoleMention, resolveRoles } from '../../mentions/parties/resolve-roles.js';
import type { DateMention, Mention, PartyMention, PlaceMention, QuantityMention } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';
import type { Sentence } from '../../model/sentence.js';
import { overlaps, type Span } from '../../model/span.js';
import { type Block, layoutOf } from './layout.js';

/** What all readers share of one report: its mentions by place, its outline, and what it is mainly about. */
export interface ReportContext {
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly parties: readonly PartyMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly places: readonly PlaceMention[];
  /** "The two countries", "his host", "they": what stands for parties named elsewhere. */
  readonly roles: readonly RoleMention[];
  /** Party mentions of the title, whose spans point into the title. */
  readonly titleParties: readonly PartyMention[];
  /** Stretches that are no part of the report (share bars, captions): nothing is read out of them. */
  readonly skipped: readonly Span[];
  /** Told of everything a reader considered and dropped, and why; `entente explain` shows it. */
  readonly dropped: (rule: string, span: Span, reason: string) => void;
}

const ofKind = <K extends Mention['kind']>(mentions: readonly Mention[], kind: K): Extract<Mention, { kind: K }>[] =>
  mentions.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);

export interface ContextOptions {
  readonly titleParties?: readonly PartyMention[];
  readonly skipped?: readonly Span[];
  readonly dropped?: ReportContext['dropped'];
}

/** Builds the context of a reading. */
export const reportContext = (reading: Reading, options: ContextOptions = {}): ReportContext => {
  const parties = ofKind(reading.mentions, 'party');
  const titleParties = options.titleParties ?? [];
  return {
    title: reading.title,
    text: reading.text,
    ...(reading.published === undefined ? {} : { published: reading.published }),
    sentences: reading.sentences,
    blocks: layoutOf(reading.text),
    parties,
    dates: ofKind(reading.mentions, 'date'),
    quantities: ofKind(reading.mentions, 'quantity'),
    places: ofKind(reading.mentions, 'place'),
    roles: resolveRoles({
      text: reading.text,
      mentions: parties,
      titleMentions: titleParties,
      sentences: reading.sentences,
    }),
    titleParties,
    skipped: options.skipped ?? [],
    dropped: options.dropped ?? (() => undefined),
  };
};

/** The items that touch `span`, in order. `items` must be sorted and must not overlap one another. */
export const within = <T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && item.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (!item || item.span.start >= span.end) break;
    if (overlaps(item.span, span)) out.push(item);
  }
  return out;
};

/** What a party slot holds for a mention: the state or body that somebody acts for, else the party itself. */
export const partyId = (mention: PartyMention): string => mention.value.actsFor ?? mention.value.id;

/** Whether a mention means (or acts for) a state or an intergovernmental body. */
export const isStateLike = (mention: PartyMention): boolean =>
  mention.value.type === 'state' || mention.value.type === 'body' || mention.value.actsFor !== undefined;

/**
 * All that a stretch means by name or by role, as party ids, each once, in the order of the text: "the two countries" gives
 * both, "Putin and his host" gives `RU` and the host's state.
 */
export const meantIn = (context: ReportContext, span: Span): string[] => {
  const named = within(context.parties, span).map((m) => ({ at: m.span.start, ids: [partyId(m)] }));
  const meant = within(context.roles, span).map((r) => ({
    at: r.span.start,
    ids: r.values.map((v) => v.actsFor ?? v.id),
  }));
  return [...new Set([...named, ...meant].sort((a, b) => a.at - b.at).flatMap((m) => m.ids))];
};
