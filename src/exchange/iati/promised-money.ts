import { z } from 'zod';
import { currencyCodes } from '../../codes/currencies.js';
import { dateRange, firstDay } from '../../model/date-range.js';
import { DateValue, Quantity } from '../../model/mention.js';
import { Stage, Strength } from '../../model/statement.js';
import type { SourcedRecord } from '../export-input.js';

/** What a record tells of a promise of money. */
export interface PromisedMoney {
  readonly actor: readonly string[];
  readonly beneficiary: readonly string[];
  readonly action: string;
  readonly fields: readonly string[];
  readonly money: Quantity;
  readonly strength: Strength;
  readonly stage: Stage;
  /** The day it was promised, else that of the first report: `YYYY-MM-DD`. */
  readonly day: string;
  /** Last day by which it is to be kept. */
  readonly due?: string;
}

const Parties = z.array(z.string()).catch([]);
const Words = z.string().catch('');

const firstActDay = ({ record }: SourcedRecord): string | undefined =>
  record.acts
    .flatMap(({ date }) => (date === undefined ? [] : (dateRange(date).start ?? [])))
    .sort()
    .at(0);

const firstReportDay = ({ documents }: SourcedRecord): string | undefined =>
  [...documents.values()]
    .flatMap(({ source }) => (source.published === undefined ? [] : firstDay(source.published.slice(0, 10))))
    .sort()
    .at(0);

/** The promise that a record tells, if it is one of money and there is a day to it. */
export const promisedMoney = (source: SourcedRecord): PromisedMoney | undefined => {
  const { type, slots } = source.record;
  if (type !== 'commitment') return undefined;
  const money = Quantity.safeParse(slots.quantity?.chosen).data;
  const day = firstActDay(source) ?? firstReportDay(source);
  if (money === undefined || !currencyCodes.has(money.unit) || day === undefined) return undefined;
  const deadline = DateValue.safeParse(slots.deadline?.chosen).data;
  const due = deadline === undefined ? undefined : dateRange(deadline).end;
  return {
    actor: Parties.parse(slots.actor?.chosen),
    beneficiary: Parties.parse(slots.beneficiary?.chosen),
    action: Words.parse(slots.action?.chosen),
    fields: Parties.parse(slots.fields?.chosen),
    money,
    strength: Strength.catch('pledge').parse(slots.strength?.chosen),
    stage: Stage.catch('pledge').parse(slots.stage?.chosen),
    day,
    ...(due !== undefined && { due }),
  };
};
