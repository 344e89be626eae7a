import type { DateValue } from '../../model/mention.js';
import type { MeetingStatus } from '../../model/statement.js';
import { isDay, sameTime, startOf } from './meeting-dates.js';
import type { Telling } from './meeting-parties.js';

/** The tellings of one real meeting, the surest first. */
export interface Group {
  readonly tellings: Telling[];
  /** Whether it is the one the report is about. */
  readonly main: boolean;
}

/** The occasion a report is about, as far as it is known before its meetings are. */
export interface Occasion {
  readonly parties: readonly string[];
  readonly date?: DateValue;
  /** Where the lead ends, in the text. */
  readonly leadEnd: number;
}

const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((p) => b.includes(p));
const sameParties = (a: readonly string[], b: readonly string[]): boolean => subset(a, b) || subset(b, a);

const dateIn = (group: Group): DateValue | undefined => group.tellings.find((t) => t.date)?.date?.value;
const statusIn = (group: Group): MeetingStatus => group.tellings[0]?.status ?? 'held';
const partiesIn = (group: Group): readonly string[] => group.tellings[0]?.parties ?? [];
const isForum = (group: Group): boolean => group.tellings[0]?.forum === true;

export const isLead = (t: Telling, occasion: Occasion): boolean => t.span.start < occasion.leadEnd;

/** A noun that only takes up a meeting told elsewhere: "during the visit", "at the talks". */
const isWeak = (t: Telling): boolean =>
  t.inherited && t.date === undefined && t.people.length === 0 && !(t.kind === 'event' && t.status === 'planned');

const near = (t: Telling, mine: DateValue, theirs: DateValue, group: Group, occasion: Occasion): boolean => {
  // "in September", told far below a meeting of 14 September, is another
  if (group.main && isDay(theirs) && !isDay(mine) && !isLead(t, occasion) && !t.inherited) return false;
  return sameTime(mine, theirs);
};

const joins = (t: Telling, group: Group, occasion: Occasion): boolean => {
  if ((t.forum === true) !== isForum(group) || !sameParties(t.parties, partiesIn(group))) return false;
  const [mine, theirs] = [t.date?.value, dateIn(group) ?? (group.main ? occasion.date : undefined)];
  // a call on somebody else, on another day than the session's
  if (
    group.tellings[0]?.kind === 'event' &&
    t.kind === 'encounter' &&
    t.complete &&
    mine !== undefined &&
    theirs !== undefined
  )
    return t.status === statusIn(group) && startOf(mine) === startOf(theirs);
  if (isWeak(t)) return t.status !== 'cancelled' || statusIn(group) === 'cancelled';
  if (t.status !== statusIn(group)) {
    // what is still to come of a visit under way
    const [from, to] = [mine, theirs];
    return group.main && t.status === 'planned' && isDay(from) && isDay(to) && near(t, from, to, group, occasion);
  }
  if (mine === undefined) return group.main || theirs === undefined || t.status === 'planned';
  if (theirs === undefined) return !group.main || isLead(t, occasion);
  return near(t, mine, theirs, group, occasion);
};

const statesOf = (t: Telling): number => new Set(t.people.map((m) => m.value.actsFor)).size;

/** Whether a telling by itself says that a meeting took or takes place. */
const stands = (t: Telling, occasion: Occasion): boolean => {
  const lead = isLead(t, occasion);
  const dated = t.date !== undefined;
  const people = t.people.length > 0;
  if (t.kind === 'signing' || t.kind === 'act')
    return (
      t.status !== 'cancelled' &&
      (statesOf(t) > 1
        ? dated || lead || isMain(t, occasion)
        : t.complete && ((people && lead) || (t.kind === 'act' && dated && t.place !== undefined)))
    );
  if (t.status === 'cancelled' && t.kind === 'event') return dated || t.complete;
  if (t.complete && t.forum !== true) return dated || people || lead;
  if (t.kind === 'event') return dated || lead || t.status === 'planned';
  if (t.forum === true) return t.complete || lead;
  if (t.kind === 'movement' && dated && t.state !== undefined && t.status === 'planned') return true;
  if (t.kind === 'movement') return people && (dated || lead || t.status === 'planned' || isMain(t, occasion));
  return (
    (dated && (people || lead || t.place !== undefined || t.form === 'call')) ||
    (people && (lead || t.status === 'planned'))
  );
};

const isMain = (t: Telling, occasion: Occasion): boolean =>
  t.status === 'held' &&
  t.forum !== true &&
  sameParties(t.parties, occasion.parties) &&
  (t.date === undefined ||
    occasion.date === undefined ||
    (sameTime(t.date.value, occasion.date) && (isDay(t.date.value) || isLead(t, occasion))));

const strength = (t: Telling, occasion: Occasion): number =>
  (isWeak(t) ? 8 : 0) +
  (t.kind === 'signing' || t.kind === 'act' ? 4 : 0) +
  (isMain(t, occasion) ? 0 : 3) +
  (isLead(t, occasion) ? 0 : 1) +
  (t.complete ? 0 : 1);

/** Brings together the tellings of each meeting, the surest first, so that the vaguer ones find what they mean. */
export const groupTellings = (tellings: readonly Telling[], occasion: Occasion): Group[] => {
  const groups: Group[] = [];
  const order = tellings
    .map((t, i) => ({ t, i }))
    .sort((a, b) => strength(a.t, occasion) - strength(b.t, occasion) || a.i - b.i)
    .map(({ t }) => t);
  const find = (t: Telling): Group | undefined => {
    const open = groups.filter((g) => joins(t, g, occasion));
    return isWeak(t) ? (open.find((g) => g.main) ?? open[0]) : open[0];
  };
  const rest: Telling[] = [];
  for (const t of order) {
    const group = find(t);
    if (group) group.tellings.push(t);
    else if (stands(t, occasion))
      groups.push({ tellings: [t], main: !groups.some((g) => g.main) && isMain(t, occasion) });
    else rest.push(t);
  }
  for (const t of rest) find(t)?.tellings.push(t);
  return groups;
};
