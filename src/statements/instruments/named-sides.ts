import type { PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';

/** Bodies that bind their state; every other name stands for itself. */
const PUBLIC =
  /\b(?:minist\w+|government|governments|department|directorate|committee|agency|agencies|council of ministers|cabinet|authority|board|service|secretariat|commission|court|courts|parliament|central bank|national bank|state bank|office of|academy|academies|archives?|inspectorate|administration|police|coast guard|navy|army|armed forces|municipality|city|province|region|embassy|presidency|bureau|customs|treasury|prosecutor\w*|procuratorate|attorney general|regulators?|organi[sz]ation for standardi[sz]ation|institute of standards|institute (?:for|of) (?:diplomatic|foreign|public administration)\w*|diplomatic (?:training )?institute|foreign service institute|civil service college)\b/iu;
/** Public by their name, but companies in law. */
const COMPANY =
  /\b(?:ports? authority|broadcasting|economic zone|airports? authority|free zone|railways?|news agenc(?:y|ies)|press agency|media|television|chambers?|holding|group|corporation|company|ltd|plc)\b/iu;

/** Public whatever it is for: "the Ministry of Railways". */
const MINISTRY = /\bminist(?:ry|ries)\b/iu;

/** Whether a name is that of an office which binds its state: "the Ministry of Health", not "Lamu Port Holding". */
export const bindsState = (name: string): boolean => MINISTRY.test(name) || (PUBLIC.test(name) && !COMPANY.test(name));

const trimmed = (side: string): string =>
  side
    .replace(/^(?:both\s+)?(?:the|of)\s+/iu, '')
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/[\s,.]+$/u, '')
    .trim();

/**
 * The names on either side of "and", "/", "-" or ";". Where a stroke or a dash parts them, "and" belongs to a name: "Board of
 * Trade and Crafts / Guild of Masters" has two.
 */
export const sidesOf = (text: string, span: Span): string[] => {
  // "the Jordan News Agency, Petra, and the Egyptian one": another name of the first side
  const words = text.slice(span.start, span.end).replace(/, \p{Lu}\p{L}+,(?= (?:and|with) )/u, '');
  const strong = words.split(/\s+[/–—-]\s+|;\s*/u).map(trimmed);
  const sides =
    strong.length === 2
      ? strong
      : words.split(/\s+(?:and|&|with)\s+(?:the\s+)?(?=\p{Lu})|\s+[/–-]\s+|;\s*/u).map(trimmed);
  return sides.filter((side) => side.length > 1);
};

/** The state of a town that is named alone: "between Arequipa and Giza". */
const townState = (context: ReportContext, side: string, span: Span): string | undefined =>
  within(context.places, span).find(
    (p) =>
      p.value.type === 'city' && p.value.state !== undefined && context.text.slice(p.span.start, p.span.end) === side,
  )?.value.state;

/** What stands beside a state's name without making it another: "Republic of". */
const STYLES =
  /^(?:(?:people['’]s|federal|federative|democratic|islamic|republic|kingdom|state|union|sultanate|government|of|the)\s*)*$/iu;

/** "Air Malta Cargo" where only "Air Malta" is known: the name as the text gives it. */
const ownName = (side: string, mention: PartyMention, text: string): string => {
  const known = text.slice(mention.span.start, mention.span.end);
  const longer = known.length < side.length && side.split(/\s+/u).every((word) => /^[\p{Lu}\d&]/u.test(word));
  return mention.value.type === 'organization' && mention.value.actsFor === undefined && longer
    ? side
    : partyId(mention);
};

/** Whom one side binds: its state, itself, or undefined for an office whose state is not told. `span` holds both sides. */
export const sideParty = (context: ReportContext, side: string, span: Span): string | undefined => {
  const { text } = context;
  const inside = within(context.parties, span).filter((m) => side.includes(text.slice(m.span.start, m.span.end)));
  if (bindsState(side))
    return (
      inside.find(isStateLike)?.value.actsFor ??
      inside.find((m) => m.value.type === 'state' || m.value.type === 'body')?.value.id
    );
  if (COMPANY.test(side)) {
    const known = inside.find((m) => m.value.type === 'organization' && m.value.actsFor === undefined);
    return known ? ownName(side, known, text) : side;
  }
  const town = townState(context, side, span);
  if (town !== undefined) return town;
  const whole = inside.find(
    (m) => m.value.type === 'organization' || m.value.type === 'body' || m.value.actsFor !== undefined,
  );
  if (whole) return ownName(side, whole, text);
  const bare = inside.find((m) => m.value.type === 'state');
  if (!bare) return side;
  const rest = side.replace(text.slice(bare.span.start, bare.span.end), '').trim();
  return STYLES.test(rest) ? bare.value.id : side;
};

/**
 * The states that two offices bind: "between the Academy of Sciences of Peru and the Institute of Standards of Chile" → PE, CL. An office
 * whose state is not told leaves `undefined`. Undefined as a whole where the stretch does not name two offices.
 */
export const officeSides = (context: ReportContext, span: Span): (string | undefined)[] | undefined => {
  const sides = sidesOf(context.text, span);
  return sides.length === 2 && sides.every((side) => bindsState(side) && NAME.test(side))
    ? sides.map((side) => sideParty(context, side, span))
    : undefined;
};

/** A name: capitalised but for the small words inside. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\d+|of|and|for|the|de|du|al|el|&)(?:\s+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\d+|of|and|for|the|de|du|al|el|&))*$/u;

/**
 * The two parties of "between A and B" where at least one is a name that no list knows or that holds a state's name: "between
 * Royal Chilean and Peruvian Airways". Undefined where the sides are states, roles or offices.
 */
export const namedSides = (context: ReportContext, span: Span): string[] | undefined => {
  const sides = sidesOf(context.text, span);
  if (sides.length !== 2 || !sides.every((side) => NAME.test(side) || bindsState(side))) return undefined;
  if (sides.every(bindsState)) return undefined;
  const people = within(context.parties, span).some((m) => m.value.type === 'person');
  const parties = sides.flatMap((side) => sideParty(context, side, span) ?? []);
  return people || parties.length !== 2 || parties[0] === parties[1] ? undefined : parties;
};
