import type { DateValue } from '../../model/mention.js';
import type { MeetingForm } from '../../model/statement.js';
import { type ReportContext, within } from '../context/report-context.js';
import { findEncounters } from '../occasions/find-encounters.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { type Group, groupTellings, isLead, type Occasion } from './group-tellings.js';
import { finer, holds, isDay } from './meeting-dates.js';
import { settleParties, type Telling } from './meeting-parties.js';

const leadEnd = (context: ReportContext): number =>
  context.blocks.filter((b) => b.kind !== 'heading').at(1)?.span.end ?? context.text.length;

const peopleInLead = (context: ReportContext, end: number, party: string): string[] => [
  ...new Set(
    within(context.parties, { start: 0, end })
      .filter((m) => m.value.type === 'person' && m.value.actsFor === party)
      .map((m) => m.value.id),
  ),
];

/** A call where one is told, a visit where one is spoken of, else the session, the talks or the signing. */
const formOf = (group: Group, occasion: Occasion): MeetingForm => {
  const lead = group.tellings.filter((t) => isLead(t, occasion));
  const inLead = (form: MeetingForm): boolean => lead.some((t) => t.form === form);
  const first = group.tellings[0]?.form ?? 'talks';
  if (first === 'call' || (group.main && inLead('call'))) return 'call';
  if (group.main && inLead('session') && !inLead('visit')) return 'session';
  // what two did together beside a signing makes no talks of it
  const signing = group.tellings.some((t) => t.kind === 'signing');
  const forms = group.tellings.filter((t) => !(signing && t.kind === 'act')).map((t) => t.form);
  return (['visit', 'session', 'talks'] as const).find((form) => forms.includes(form)) ?? first;
};

const finest = (dates: readonly DateValue[]): DateValue | undefined =>
  dates.reduce<DateValue | undefined>((best, d) => (best === undefined || finer(d, best) ? d : best), undefined);

const sameDay = (a: DateValue | undefined, b: DateValue | undefined): boolean =>
  typeof a === 'string' && typeof b === 'string' && a === b;

/** The day of the talks or the signing, else the visit's days. */
const dateOf = (group: Group, occasion: Occasion): DateValue | undefined => {
  const dated = (tellings: readonly Telling[]): DateValue[] => tellings.flatMap((t) => t.date?.value ?? []);
  const held = group.tellings.filter((t) => t.status === group.tellings[0]?.status);
  const visit = finest(dated(held.filter((t) => t.form === 'visit')));
  const talks = finest(dated(held.filter((t) => t.form !== 'visit' && t.kind !== 'signing')));
  const signing = finest(dated(held.filter((t) => t.kind === 'signing')));
  if (group.tellings[0]?.forum === true && talks === undefined && group.tellings[0].status === 'held')
    return occasion.date;
  if (!group.main || occasion.date === undefined) return talks ?? signing ?? visit;
  const lead = finest(dated(held.filter((t) => isLead(t, occasion) && t.form !== 'visit' && t.kind !== 'signing')));
  if (lead !== undefined && typeof lead === 'string' && isDay(lead)) return lead;
  // "flew out on Wednesday", and talks on Monday: the day of the talks
  const parted = held.some(
    (t) => t.kind === 'movement' && t.date !== undefined && sameDay(t.date.value, occasion.date),
  );
  if (parted && isDay(talks) && typeof talks === 'string' && !sameDay(talks, occasion.date)) return talks;
  // what dates the report is not the meeting's day where the visit's days are told and leave it out
  if (talks === undefined && visit !== undefined && typeof visit !== 'string' && !holds(visit, occasion.date))
    return visit;
  return occasion.date;
};

const participantsOf = (
  context: ReportContext,
  group: Group,
  parties: readonly string[],
  occasion: Occasion,
): string[] => {
  const told = group.tellings.flatMap((t) => t.people);
  const names = told
    .filter((m) => m.value.actsFor === undefined || parties.includes(m.value.actsFor))
    .map((m) => m.value.id);
  const silent = group.main ? parties.filter((p) => !told.some((m) => m.value.actsFor === p)) : [];
  return [...new Set([...names, ...silent.flatMap((p) => peopleInLead(context, occasion.leadEnd, p).slice(0, 1))])];
};

const placeOf = (group: Group, form: MeetingForm, fallback: string | undefined): string | undefined => {
  if (form === 'call') return undefined;
  const placed = group.tellings.filter((t) => t.place !== undefined);
  const town = (t: Telling): boolean => t.place !== t.state;
  const best =
    placed.find((t) => town(t) && t.kind !== 'signing') ?? (fallback === undefined ? placed.find(town) : undefined);
  return best?.place ?? fallback ?? placed[0]?.place;
};

/** The parties told most fully: those who came together before those who only signed. */
const partiesOf = (group: Group): readonly string[] => {
  const complete = group.tellings.filter((t) => t.complete);
  const met = complete.filter((t) => t.kind !== 'signing');
  const told = (met.length > 0 ? met : complete.length > 0 ? complete : group.tellings).map((t) => t.parties);
  return [...told].sort((a, b) => b.length - a.length)[0] ?? [];
};

const draftOf = (context: ReportContext, group: Group, occasion: Occasion): Draft<'meeting'> => {
  const parties = partiesOf(group);
  const form = formOf(group, occasion);
  const date = dateOf(group, occasion);
  const people = participantsOf(context, group, parties, occasion);
  const where = placeOf(group, form, group.main ? mainOccasion(context).place : undefined);
  return {
    type: 'meeting',
    rule: group.main ? `meeting/main-${form}` : 'meeting/other',
    evidence: group.tellings.map((t) => t.span).slice(0, 4),
    doubts: [
      ...(date === undefined ? ['undated'] : []),
      ...(people.length > 0 ? [] : ['nobody-named']),
      ...(group.tellings.every((t) => t.inherited) ? ['parties-inherited'] : []),
    ],
    form,
    parties: [...parties],
    status: group.tellings[0]?.status ?? 'held',
    ...(people.length > 0 ? { participants: people } : {}),
    ...(date === undefined ? {} : { date }),
    ...(where === undefined ? {} : { place: where }),
  };
};

/** Reads meetings: the one the report is about, and those of other days or with other counterparts. */
export const readMeetings = (context: ReportContext): Draft<'meeting'>[] => {
  const { parties, date } = mainOccasion(context);
  const occasion: Occasion = { parties, leadEnd: leadEnd(context), ...(date === undefined ? {} : { date }) };
  const tellings = settleParties(context, findEncounters(context), parties);
  return groupTellings(tellings, occasion).map((group) => draftOf(context, group, occasion));
};
