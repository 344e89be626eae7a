import type { ReportContext } from '../context/report-context.js';
import type { Encounter } from '../occasions/encounter.js';

/** An encounter with the parties settled; `inherited` where the clause left some of them to the report. */
export interface Telling extends Encounter {
  readonly inherited: boolean;
}

const partnerOf = (pair: readonly string[], id: string): string | undefined =>
  pair.length === 2 && pair.includes(id) ? pair.find((p) => p !== id) : undefined;

/**
 * Settles the parties of a report's encounters: those a clause leaves out come from the report's main pair ("flew in on Sunday") or,
 * for a numbered event ("the next one"), from the event told before. Encounters nobody can be told for are left out.
 */
export const settleParties = (
  context: ReportContext,
  encounters: readonly Encounter[],
  pair: readonly string[],
): Telling[] => {
  const out: Telling[] = [];
  let event: Telling | undefined;
  for (const e of encounters) {
    const told = settle(e, pair, event);
    if (told === undefined) {
      context.dropped('meeting/parties', e.span, 'no second party');
      continue;
    }
    if (told.kind === 'event' || told.kind === 'movement') event = told;
    out.push(told);
  }
  return out;
};

const settle = (e: Encounter, pair: readonly string[], event: Telling | undefined): Telling | undefined => {
  if (e.complete) return { ...e, inherited: false };
  const [only] = e.parties;
  if (e.elliptical === true) {
    if (event === undefined || (e.date === undefined && e.place === undefined)) return undefined;
    return { ...e, form: event.form, parties: event.parties, inherited: true };
  }
  if (e.kind === 'event' && only === undefined && event?.kind === 'event')
    return { ...e, form: e.form === 'talks' ? event.form : e.form, parties: event.parties, inherited: true };
  if (pair.length < 2) return undefined;
  if (only === undefined) return { ...e, parties: pair, inherited: true };
  const partner = partnerOf(pair, only);
  return partner === undefined || e.parties.length > 1
    ? undefined
    : { ...e, parties: [only, partner], inherited: true };
};
