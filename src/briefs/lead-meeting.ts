import { dateRange } from '../model/date-range.js';
import { type Fact, factsOf, publishedRange } from '../model/fact.js';
import type { DateValue } from '../model/mention.js';
import type { AgreementStatus } from '../model/statement.js';
import { dateOf } from '../model/statement-facts.js';
import { countTexts } from '../model/text-sketch.js';

/** A meeting leads while the reports are fresh: forty days at most lie between it and the last of them. */
const LEAD_DAYS = 40;

/** The meeting that the reports are about, if they are about one. */
export const leadMeeting = (facts: readonly Fact[], pair: readonly [string, string]): Fact<'meeting'> | undefined => {
  const newest = Math.max(
    ...facts.map((fact) => Date.parse(publishedRange(fact).last)).filter((time) => !Number.isNaN(time)),
  );
  const held = factsOf(facts, 'meeting').filter(
    ({ value }) => value.status === 'held' && pair.every((state) => value.parties.includes(state)),
  );
  const dated = held.flatMap((fact) => {
    const day = fact.value.date === undefined ? undefined : dateRange(fact.value.date).end;
    return day !== undefined && newest - Date.parse(day) <= LEAD_DAYS * 86_400_000 ? [{ fact, day }] : [];
  });
  const weight = (fact: Fact<'meeting'>): number => fact.documents.length + (fact.value.participants?.length ?? 0) / 2;
  return dated.sort((a, b) => weight(b.fact) - weight(a.fact) || b.day.localeCompare(a.day))[0]?.fact;
};

/** The day of a fact: its own date's last one, else that of its last report. */
export const dayOf = (fact: Fact): string => {
  const date = dateOf(fact.value);
  const bounds = date === undefined ? {} : dateRange(date);
  return bounds.end ?? bounds.start ?? publishedRange(fact).last;
};

const THREE_DAYS = 3 * 86_400_000;

/** Whether something that was dated happened at the meeting or within three days of it. */
const isAround = (lead: Fact<'meeting'>, date: DateValue | undefined): boolean => {
  if (date === undefined || lead.value.date === undefined) return false;
  const [scene, other] = [dateRange(lead.value.date), dateRange(date)];
  const gap = (a: string | undefined, b: string | undefined): number =>
    Math.abs(Date.parse(a ?? '') - Date.parse(b ?? ''));
  return gap(scene.end, other.end) <= THREE_DAYS || gap(scene.start, other.start) <= THREE_DAYS;
};

const CONCLUDED: ReadonlySet<AgreementStatus> = new Set(['agreed', 'initialled', 'signed', 'ratified']);

/** The instruments concluded at the meeting; where none leads, all that were. */
export const concludedAt = (facts: readonly Fact[], lead: Fact<'meeting'> | undefined): Fact<'agreement'>[] =>
  factsOf(facts, 'agreement').filter(
    ({ value }) => CONCLUDED.has(value.status) && (lead === undefined || isAround(lead, value.date)),
  );

/** The count of instruments told of the meeting: that of most reports, of an official one among equals. */
export const mainPackage = (facts: readonly Fact[], lead: Fact<'meeting'> | undefined): Fact<'package'> | undefined => {
  const official = ({ documents }: Fact): number => Number(documents.some(({ source }) => source.kind === 'official'));
  const texts = ({ documents, record }: Fact): number =>
    countTexts(
      documents.map(({ id }) => id),
      record.reprints,
    );
  return factsOf(facts, 'package')
    .filter(({ value }) => CONCLUDED.has(value.status) && (lead === undefined || isAround(lead, value.date)))
    .sort((a, b) => texts(b) - texts(a) || official(b) - official(a))[0];
};
