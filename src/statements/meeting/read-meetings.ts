import type { DateValue } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { MeetingForm } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import { AT_A_DISTANCE, SESSION_EVENT } from '../occasions/encounter-words.js';
import { type Encounter, findEncounters } from '../occasions/find-encounters.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';

const startOf = (value: DateValue): string => (typeof value === 'string' ? value : (value.start ?? value.end ?? ''));

/** Days between two dates given to the day; undefined where one is not. */
const daysApart = (a: string, b: string): number | undefined =>
  a.length === 10 && b.length === 10 ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 : undefined;

const WINDOW = 5;

/** Whether a date can be that of the main occasion: the same days, or a coarser date that holds it. */
const near = (value: DateValue, main: DateValue | undefined): boolean => {
  if (main === undefined) return true;
  const [a, b] = [startOf(value), startOf(main)];
  const days = daysApart(a, b);
  if (days !== undefined) return days <= WINDOW;
  return typeof value === 'string' && b.startsWith(a) && a.length === 7;
};

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((p) => b.includes(p)) || b.every((p) => a.includes(p));

const leadEnd = (context: ReportContext): number =>
  context.blocks.filter((b) => b.kind !== 'heading').at(1)?.span.end ?? context.text.length;

const mainForm = (context: ReportContext, own: readonly Encounter[]): MeetingForm | undefined => {
  const lead = `${context.title}\n${context.text.slice(0, leadEnd(context))}`;
  if (own.some((e) => e.form === 'call') && AT_A_DISTANCE.test(lead)) return 'call';
  if (SESSION_EVENT.test(lead) && !own.some((e) => e.form === 'visit' && e.span.start < leadEnd(context)))
    return 'session';
  if (own.some((e) => e.form === 'visit')) return 'visit';
  if (own.some((e) => e.form === 'talks' || e.form === 'session')) return 'talks';
  return /\b(?:sign|signed|signing|inked|exchange|exchanged|ceremony|put pen to paper)\b/iu.test(lead)
    ? 'ceremony'
    : undefined;
};

const peopleInLead = (context: ReportContext, parties: readonly string[]): string[] => [
  ...new Set(
    within(context.parties, { start: 0, end: leadEnd(context) })
      .filter((m) => m.value.type === 'person' && m.value.actsFor !== undefined && parties.includes(m.value.actsFor))
      .map((m) => m.value.id),
  ),
];

/** Reads meetings: the one the report is about, and those of other days or with other counterparts. */
export const readMeetings = (context: ReportContext): Draft<'meeting'>[] => {
  const encounters = findEncounters(context);
  const occasion = mainOccasion(context);
  const pair = occasion.parties;
  const belongs = (e: Encounter): boolean =>
    e.status === 'held' &&
    (e.parties.length === 0 || sameParties(e.parties, pair)) &&
    (e.date === undefined || near(e.date.value, occasion.date));
  const own = encounters.filter(belongs);
  const form = mainForm(context, own);
  const out: Draft<'meeting'>[] = [];
  const inLead = peopleInLead(context, pair);
  if (form && pair.length >= 2 && (own.length > 0 || inLead.length > 0)) {
    const evidence: Span[] =
      own.length > 0 ? own.map((e) => e.span).slice(0, 4) : [{ start: 0, end: Math.min(300, leadEnd(context)) }];
    out.push({
      type: 'meeting',
      rule: `meeting/main-${form}`,
      evidence,
      form,
      parties: [...pair],
      status: 'held',
      ...(inLead.length > 0 ? { participants: inLead } : {}),
      ...(occasion.date === undefined ? {} : { date: occasion.date }),
      ...(occasion.place === undefined || form === 'call' ? {} : { place: occasion.place }),
    });
  }
  const seen = new Set<string>();
  for (const e of encounters) {
    if (belongs(e)) continue;
    const parties =
      e.parties.length >= 2
        ? e.parties
        : e.parties.length === 1 && pair.length === 2 && pair.includes(e.parties[0] ?? '')
          ? pair
          : [];
    if (parties.length < 2 || parties.length > 6) continue;
    if (e.date === undefined && e.people.length === 0) continue;
    const key = `${[...parties].sort().join(' ')} ${e.date ? startOf(e.date.value).slice(0, 7) : ''} ${e.status}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const people = [...new Set(e.people.map((m) => m.value.id))];
    out.push({
      type: 'meeting',
      rule: 'meeting/other',
      evidence: [e.span],
      doubts: [...(e.date ? [] : ['undated']), ...(e.people.length > 0 ? [] : ['nobody-named'])],
      form: e.form,
      parties: [...parties],
      status: e.status,
      ...(people.length > 0 ? { participants: people } : {}),
      ...(e.date ? { date: e.date.value } : {}),
      ...(e.place === undefined || e.form === 'call' ? {} : { place: e.place }),
    });
  }
  return out;
};
