import { homeOf } from '../../codes/organizations.js';
import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { bindsState, sideParty, sidesOf } from '../instruments/named-sides.js';
import type { InstrumentTitle } from '../instruments/title.js';
import { mainOccasion } from '../occasions/main-occasion.js';

/** Matters of towns: their twins are the states' instrument even where a town is unknown. */
const OF_TOWNS = /\b(?:sister|twin|twinning|friendly|partner)[ -]?(?:cit(?:y|ies)|towns?|provinces?|relations)?\b/iu;

/** Whom the instrument of a title binds. `told` is false where the report's main pair is taken. */
export const listParties = (context: ReportContext, title: InstrumentTitle): { parties: string[]; told: boolean } => {
  const pair = mainOccasion(context).parties;
  const span = title.parties;
  const inherited = { parties: [...pair], told: false };
  const led = title.lead && withLead(context, title, title.lead, pair);
  if (led) return led;
  if (!span) return fromNotes(context, title) ?? inherited;
  if (OF_TOWNS.test(title.subject ?? '')) return inherited;
  const mentions = within(context.parties, span);
  const bound = [...new Set(mentions.filter((m) => isStateLike(m) || m.value.type === 'organization').map(partyId))];
  const sides = sidesOf(context.text, span);
  if (sides.length === 2) {
    const named = sides.map((side) => sideParty(context, side, span));
    const told = named.filter((n) => n !== undefined);
    if (told.length === 2 && told[0] !== told[1]) return { parties: told, told: true };
    if (told.length === 1) {
      const home = homeOf(told[0] ?? '');
      // a company's partner is the state it is not at home in
      const other = pair.find((p) => p !== told[0] && p !== home);
      if (other !== undefined && told[0] !== undefined)
        return { parties: named[0] === undefined ? [other, told[0]] : [told[0], other], told: true };
    }
    if (told.length === 0) return inherited;
  }
  // "contract with Doosan Rail": one side is told
  const [firm, ...others] = sides;
  if (firm !== undefined && others.length === 0 && pair.length > 0) {
    const own = sideParty(context, firm, span);
    const home = homeOf(own ?? '');
    const other = pair.find((p) => p !== own && p !== home);
    if (own !== undefined && other !== undefined && /^\p{Lu}/u.test(own) && !pair.includes(own))
      return { parties: [other, own], told: true };
  }
  if (bound.length >= 2) return { parties: bound, told: true };
  return inherited;
};

/** "Alpha Dredging: memorandum with the Moroccan state on ports": the side before the title and its partner. */
const withLead = (
  context: ReportContext,
  { parties }: InstrumentTitle,
  lead: Span,
  pair: readonly string[],
): { parties: string[]; told: boolean } | undefined => {
  const own = sideParty(context, context.text.slice(lead.start, lead.end), lead);
  if (own === undefined) return undefined;
  const [named] =
    parties === undefined
      ? []
      : within(context.parties, parties).filter((m) => isStateLike(m) || m.value.type === 'organization');
  const other = named ? partyId(named) : pair.find((p) => p !== own && p !== homeOf(own));
  return other === undefined || other === own ? undefined : { parties: [own, other], told: true };
};

/** Names that stand for themselves where a note after the title gives the two sides. */
const OWN_NAME =
  /^[a-z\u00c0-\u024f]{3,}$|\b(?:chambers?|union|association|federation|universit\w+|institute|compan\w+|corporation|group|bank|holding|airlines?|airways|agency|foundation|museum|library|club|ltd|limited|plc|inc|llc|jsc|s\.a|gmbh)\b/iu;

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
    const names = (side: string): boolean =>
      (OWN_NAME.test(side) || /^\p{Lu}\p{L}+$/u.test(side)) && !bindsState(side) && !side.includes(',');
    if (sides.length === 2 && sides.every(names) && sides.some((side) => OWN_NAME.test(side)))
      return { parties: sides, told: true };
    const firm = within(context.parties, note).find(
      (m) => m.value.type === 'organization' && m.value.actsFor === undefined && m.span.start === note.start,
    );
    const other = firm && mainOccasion(context).parties.find((p) => p !== homeOf(firm.value.id));
    if (firm && other !== undefined && sides.length === 1) return { parties: [partyId(firm), other], told: true };
  }
  return undefined;
};
