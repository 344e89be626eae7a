import type { PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { partyId, type ReportContext, within } from '../context/report-context.js';

interface OfficeWords {
  /** What the report calls the speaker. */
  readonly called: RegExp;
  /** What the office of the person meant says; absent where any leading office may be meant. */
  readonly office?: RegExp;
  readonly example: string;
}

const HEADS = /\b(?:president|king|queen|emir|amir|sultan|emperor|premier|prime minister|chancellor|taoiseach)\b/iu;
const GOVERNMENT = /\b(?:prime minister|premier|chancellor|taoiseach|chief minister)\b/iu;
const STATE = /\b(?:president|king|queen|emir|amir|sultan|emperor|pope)\b/iu;

/** What a speaker is called instead of by name; of those that fit the first counts. */
const OFFICES: readonly OfficeWords[] = [
  {
    called: /\b(?:chief executive officer|ceo)\b/iu,
    office: /\b(?:chief executive|ceo|director)\b/iu,
    example: 'the CEO said',
  },
  {
    called: /\b(?:prime minister|premier|chancellor|taoiseach|head of (?:the |our )?government)\b/iu,
    office: GOVERNMENT,
    example: 'the visiting premier said',
  },
  {
    called: /\b(?:vice|deputy)[- ]president\b/iu,
    office: /\b(?:vice|deputy)[- ]president\b/iu,
    example: 'the vice-president said',
  },
  {
    called: /\b(?:president|chief executive|head of (?:the |our )?state|his majesty|his highness)\b/iu,
    office: STATE,
    example: 'the head of our state noted',
  },
  ...['king', 'queen', 'emir', 'sultan', 'emperor', 'pope', 'crown prince'].map((word) => ({
    called: new RegExp(String.raw`\b${word}\b`, 'iu'),
    office: new RegExp(String.raw`\b${word}\b`, 'iu'),
    example: `the ${word} said`,
  })),
  {
    called: /\bmonarch\b/iu,
    office: /\b(?:king|queen|emir|sultan|emperor|grand duke)\b/iu,
    example: 'the monarch said',
  },
  {
    called: /\b(?:foreign minister|foreign secretary|top diplomat|chief diplomat|secretary of state)\b/iu,
    office: /\b(?:foreign|external|secretary of state)\b/iu,
    example: 'the foreign minister said',
  },
  { called: /\bminister\b/iu, office: /\bminister\b/iu, example: 'said the minister' },
  { called: /\b(?:ambassador|envoy)\b/iu, office: /\b(?:ambassador|envoy)\b/iu, example: 'the envoy added' },
  ...[
    'secretary',
    'commissioner',
    'governor',
    'mayor',
    'speaker',
    'director',
    'chairman',
    'senator',
    'chief',
    'head',
  ].map((word) => ({
    called: new RegExp(String.raw`\b${word}\b`, 'iu'),
    office: new RegExp(String.raw`\b${word}\b`, 'iu'),
    example: `the ${word} said`,
  })),
  { called: /\b(?:leader|host|guest|visitor|counterpart|ruler|statesman)\b/iu, example: 'the Lao leader said' },
];
const PORTFOLIO =
  /\b(?<portfolio>energy|trade|commerce|finance|economy|defen[cs]e|transport|health|agriculture|education|culture|interior|justice|tourism|oil|petroleum|industry|investment|environment|labou?r|aviation|science)\b/iu;

const UNNAMED = /\b(?:spokes(?:man|woman|person)|official|officials|source|sources|aide|aides|former|ex)\b/iu;

interface Holder {
  readonly id: string;
  readonly actsFor: string | undefined;
  readonly offices: string;
  readonly leading: boolean;
  readonly at: number;
}

/** The persons of a report with all the offices told of them, the one named last before `position` first. */
const holdersOf = (context: ReportContext, position: number): Holder[] => {
  const table = new Map<string, Holder>();
  const add = (mention: PartyMention, at: number): void => {
    const { value } = mention;
    if (value.type !== 'person') return;
    const known = table.get(value.id);
    table.set(value.id, {
      id: value.id,
      actsFor: known?.actsFor ?? value.actsFor,
      offices: `${known?.offices ?? ''} ${value.office ?? ''}`.trim(),
      leading: (known?.leading ?? false) || value.via === 'leader',
      at: at <= position ? at : (known?.at ?? -at),
    });
  };
  for (const mention of context.titleParties) add(mention, -1e9);
  for (const mention of context.parties) add(mention, mention.span.start);
  return [...table.values()].sort((a, b) => b.at - a.at);
};

/** The state that the words for a speaker tell: "the Lao leader", "the Pole", "the head of our state". */
const stateTold = (context: ReportContext, span: Span, holders: readonly Holder[]): string | undefined => {
  const told = within(context.parties, span).find((m) => m.value.type === 'state' || m.value.type === 'body');
  if (told) return partyId(told);
  if (!/\bour\b/iu.test(context.text.slice(span.start, span.end))) return undefined;
  // an official read-out names its own state first
  const serving = new Set(holders.flatMap((h) => (h.actsFor === undefined ? [] : [h.actsFor])));
  const first = context.parties.find((m) => serving.has(partyId(m)));
  return first === undefined ? undefined : partyId(first);
};

/** Those named by now, where there are any. */
const soFar = (holders: readonly Holder[]): readonly Holder[] => {
  const named = holders.filter((h) => h.at >= 0);
  return named.length > 0 ? named : holders;
};

/** The person that a role means, named elsewhere in the report; undefined where nobody or more than one may be meant. */
export const officeHolder = (context: ReportContext, span: Span): string | undefined => {
  const words = context.text.slice(span.start, span.end);
  if (UNNAMED.test(words)) return undefined;
  const row = OFFICES.find(({ called }) => called.test(words));
  const all = holdersOf(context, span.start);
  const state = stateTold(context, span, all);
  const ours = state === undefined ? all : all.filter((h) => h.actsFor === state);
  if (row === undefined) {
    // "the Pole": a leader of that state
    const leading = soFar(ours.filter((h) => h.leading));
    return state !== undefined && /^(?:the )?\p{Lu}\p{L}+$/u.test(words.trim()) && leading.length === 1
      ? leading[0]?.id
      : undefined;
  }
  const { office } = row;
  const portfolio = PORTFOLIO.exec(words)?.groups?.['portfolio'];
  if (office === undefined) return general(context, span, ours, state);
  const fitting = ours.filter((h) => office.test(h.offices) && fits(h.offices, words));
  const own =
    portfolio === undefined
      ? fitting
      : fitting.filter((h) => h.offices.toLowerCase().includes(portfolio.toLowerCase()));
  const bare = /^(?:the )?(?:president|prime minister|premier)$/iu.test(words.trim());
  if (bare && !ours.some((h) => h.leading && h.at >= 0)) {
    // named only later: who is named next
    const [next] = ours.filter((h) => h.leading && (h.offices === '' || own.includes(h)) && h.at > -1e8);
    if (next !== undefined) return next.id;
  }
  if (own.length > 0) return own[0]?.id;
  const heads = HEADS.test(words) || STATE === office || GOVERNMENT === office;
  const unplaced = heads && state !== undefined ? ours.filter((h) => h.leading && h.offices === '') : [];
  return unplaced.length === 1 ? unplaced[0]?.id : undefined;
};

/** A minister is not meant by "prime minister", nor a president by "vice-president". */
const fits = (office: string, words: string): boolean =>
  /\bprime\b/iu.test(office) && !/\b(?:prime|premier|head)\b/iu.test(words) && /\bminister\b/iu.test(words)
    ? /\bminister\b/iu.test(office.replace(/prime minister/giu, ''))
    : !(/\b(?:vice|deputy)[- ]president\b/iu.test(office) && !/\b(?:vice|deputy)\b/iu.test(words));

const general = (
  context: ReportContext,
  span: Span,
  ours: readonly Holder[],
  state: string | undefined,
): string | undefined => {
  const words = context.text.slice(span.start, span.end);
  const heads = ours.filter((h) => HEADS.test(h.offices));
  const leading = soFar(ours.filter((h) => h.leading));
  const pick = heads.length > 0 ? heads : leading;
  if (state !== undefined) return pick[0]?.id;
  // "the host said, his guest Lee nodding": not who is named beside
  const beside = new Set(
    within(context.sentences, span).flatMap((s) => within(context.parties, s.span).map((m) => m.value.id)),
  );
  const others = pick.filter((h) => !beside.has(h.id));
  if (/\b(?:host|guest|visitor|counterpart)\b/iu.test(words) && pick.length === 2 && others.length === 1)
    return others[0]?.id;
  if (/\bhost\b/iu.test(words)) {
    const home = context.places[0]?.value.state;
    const there = pick.filter((h) => h.actsFor === home);
    return there.length === 1 ? there[0]?.id : undefined;
  }
  return pick.length === 1 ? pick[0]?.id : undefined;
};
