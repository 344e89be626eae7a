import { dateInWords } from '../codes/wording/date-wording.js';
import { capitalized } from '../codes/wording/list-wording.js';
import { partiesInWords, placeInWords } from '../codes/wording/party-wording.js';
import { citesOf, type Fact, factsOf } from '../model/fact.js';
import { agreementInWords } from './agreement-wording.js';
import type { BriefSentence } from './brief.js';
import { figureAmount } from './figure-wording.js';
import { byImportance } from './importance.js';
import { concludedAt, dayOf, mainPackage } from './lead-meeting.js';
import { onePerPeriod } from './one-per-period.js';
import { packageInWords } from './package-wording.js';

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
  const top = byImportance(concludedAt(facts, lead)).find(
    (fact) => fact.value.subject !== undefined && agreementInWords(fact).length <= SHORT,
  );
  if (lead !== undefined) {
    const place = lead.value.place === undefined ? '' : ` in ${placeInWords(lead.value.place)}`;
    const counted = mainPackage(facts, lead);
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
  return plainHeadline(facts, pair);
};

/** A headline that tells no more than whom the brief is about. */
export const plainHeadline = (facts: readonly Fact[], pair: readonly [string, string]): BriefSentence | undefined => {
  const [any] = facts;
  return any === undefined
    ? undefined
    : { text: `${capitalized(partiesInWords(pair))}: what the reports tell`, statements: any.record.statements };
};
