import { dateInWords } from '../codes/wording/date-wording.js';
import { capitalized } from '../codes/wording/list-wording.js';
import { partiesInWords, partyInWords } from '../codes/wording/party-wording.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, type Fact, factsOf, publishedRange } from '../model/fact.js';
import { dateOf } from '../model/statement-facts.js';
import { agreementInWords } from './agreement-wording.js';
import type { BriefSentence } from './brief.js';
import { figureAmount } from './figure-wording.js';
import { byImportance } from './importance.js';
import { onePerPeriod } from './one-per-period.js';
import { packageInWords } from './package-wording.js';

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

/** The observed trade figure with the latest period. */
export const latestTrade = (facts: readonly Fact[]): Fact<'figure'> | undefined =>
  onePerPeriod(factsOf(facts, 'figure'))
    .filter(
      ({ value }) =>
        value.indicator === 'trade-turnover' &&
        value.status === 'observed' &&
        value.quantity !== undefined &&
        value.period !== undefined,
    )
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .at(-1);

/** The trade target that lies furthest ahead. */
export const latestTarget = (facts: readonly Fact[]): Fact<'figure'> | undefined =>
  factsOf(facts, 'figure')
    .filter(
      ({ value }) => value.indicator === 'trade-turnover' && value.status === 'target' && value.quantity !== undefined,
    )
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .at(-1);

/** Instruments whose names are longer do not go into the headline. */
const SHORT = 80;

/** One line on the two states: what was signed at the meeting, or how trade stands. */
export const headlineOf = (
  facts: readonly Fact[],
  pair: readonly [string, string],
  lead: Fact<'meeting'> | undefined,
): BriefSentence | undefined => {
  const names = capitalized(partiesInWords(pair));
  const signed = byImportance(
    factsOf(facts, 'agreement').filter(({ value }) => value.status === 'signed' || value.status === 'agreed'),
  );
  const top = signed.find((fact) => fact.value.subject !== undefined && agreementInWords(fact).length <= SHORT);
  if (lead !== undefined) {
    const place = lead.value.place === undefined ? '' : ` in ${partyInWords(lead.value.place)}`;
    const counted = byImportance(factsOf(facts, 'package').filter(({ value }) => value.status === 'signed'))[0];
    const statements = citesOf(lead, ['parties', 'place']);
    if (counted !== undefined) {
      const among = top === undefined ? '' : `, among them ${agreementInWords(top)}`;
      return {
        text: `${names} sign ${packageInWords(counted)}${place}${among}`,
        statements: [
          ...statements,
          ...citesOf(counted, ['count']),
          ...(top === undefined ? [] : citesOf(top, ['subject', 'instrument'])),
        ],
      };
    }
    if (top !== undefined && top.value.status === 'signed') {
      return {
        text: `${names} sign ${agreementInWords(top)}${place}`,
        statements: [...statements, ...citesOf(top, ['subject', 'instrument', 'status'])],
      };
    }
    const when = lead.value.date === undefined ? '' : `, ${dateInWords(lead.value.date)}`;
    return { text: `${names} hold talks${place}${when}`, statements: citesOf(lead, ['parties', 'place', 'date']) };
  }
  const [trade, target] = [latestTrade(facts), latestTarget(facts)];
  if (trade?.value.period !== undefined) {
    const aim =
      target === undefined || target === trade
        ? ''
        : `; ${figureAmount(target) ?? ''} the target${target.value.period === undefined ? '' : ` for ${dateInWords(target.value.period)}`}`;
    return {
      text: `${names}: trade at ${figureAmount(trade) ?? ''} in ${dateInWords(trade.value.period)}${aim}`,
      statements: [
        ...citesOf(trade, ['quantity', 'period', 'parties']),
        ...(target === undefined ? [] : citesOf(target, ['quantity', 'period', 'status'])),
      ],
    };
  }
  const [latest] = [...factsOf(facts, 'agreement')].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  if (latest !== undefined)
    return { text: `${names}: ${agreementInWords(latest)}`, statements: citesOf(latest, ['subject', 'instrument']) };
  const [any] = facts;
  return any === undefined ? undefined : { text: `${names}: what the reports tell`, statements: any.record.statements };
};
