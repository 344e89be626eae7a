import { dateRange } from '../../model/date-range.js';
import type { DateValue, Quantity } from '../../model/mention.js';
import type { Act, Record as RegisterRecord, Slot, SlotValue } from '../../model/record.js';
import { recordId } from '../../model/record-id.js';
import { type AgreementStatus, Stage, type StatementType } from '../../model/statement.js';
import { sameTexts, textOf } from '../../model/text-sketch.js';
import type { Prepared } from '../prepare.js';
import { actsOf } from './acts.js';
import { chooseValue } from './choose-value.js';
import { currentStatus, PROVISIONALLY_APPLIED } from './current-status.js';
import type { SlotName } from './rival-values.js';

/** Slots of each type, in the order in which they are shown. */
const SLOTS: Readonly<Record<StatementType, readonly SlotName[]>> = {
  meeting: ['form', 'parties', 'participants', 'date', 'place', 'status'],
  agreement: ['instrument', 'subject', 'parties', 'fields', 'status', 'date', 'place'],
  package: ['count', 'parties', 'status', 'date'],
  commitment: ['actor', 'beneficiary', 'action', 'fields', 'quantity', 'deadline', 'strength', 'stage'],
  figure: ['indicator', 'of', 'parties', 'quantity', 'period', 'status', 'change'],
  quote: ['speaker', 'text', 'direct'],
  distinction: ['kind', 'subject', 'scope'],
};

const DAY = 86_400_000;

const rank = (order: readonly string[], value: unknown): number => order.indexOf(String(value));

const days = (value: unknown): number => {
  const { start, end } = dateRange(value as DateValue);
  return start === undefined || end === undefined ? 1e6 : (Date.parse(end) - Date.parse(start)) / DAY;
};

/** Slots where what a value says goes before who says it: the most advanced stage, the finest date, the most people, the most telling kind. */
const PREFER: Readonly<Partial<Record<SlotName, (a: unknown, b: unknown) => number>>> = {
  stage: (a, b) => rank(Stage.options, b) - rank(Stage.options, a),
  date: (a, b) => Math.sign(days(a) - days(b)),
  participants: (a, b) => (b as readonly unknown[]).length - (a as readonly unknown[]).length,
  instrument: (a, b) => Number(a === 'document') - Number(b === 'document'),
};

const MEETING_STATUS = ['planned', 'held', 'cancelled'];

const reader =
  (slot: SlotName) =>
  ({ statement }: Prepared): unknown => {
    if (slot === 'count' && statement.type === 'package') {
      return {
        value: statement.count,
        unit: '1',
        ...(statement.bound === undefined ? {} : { bound: statement.bound }),
      };
    }
    return (statement as unknown as { readonly [name: string]: unknown })[slot];
  };

/** A figure's status is told; a meeting's is the furthest told; that of an instrument follows from its dated acts. */
const statusSlot = (
  type: StatementType,
  members: readonly Prepared[],
  acts: readonly Act[],
  text: (document: string) => string,
): Slot | undefined => {
  const read = reader('status');
  if (type === 'figure') return chooseValue('status', members, read, { text });
  if (type === 'meeting')
    return chooseValue('status', members, read, {
      text,
      prefer: (a, b) => rank(MEETING_STATUS, b) - rank(MEETING_STATUS, a),
    });
  const current = currentStatus(acts);
  return chooseValue('status', members, read, {
    text,
    prefer: (a, b) => Number(b === current) - Number(a === current),
  });
};

/** What can happen to one instrument again, or be done by each party on its own day. */
const REPEATED: ReadonlySet<unknown> = new Set<AgreementStatus>(['extended', 'suspended', 'ratified']);
/** Two such acts told this many days apart are two, not one told differently. */
const ANEW = 180;

/** Statements that tell of the last of the acts that gave a status: a renewal of 2025 does not rival that of 2020. */
const ofLastAct = (acts: readonly Act[], status: unknown): ReadonlySet<string> | undefined => {
  if (!REPEATED.has(status)) return undefined;
  const dayOf = ({ date }: Act): string => (date === undefined ? '' : (dateRange(date).start ?? ''));
  const dated = acts.filter((act) => act.act === status && dayOf(act) !== '');
  const last = dated.reduce<Act | undefined>((a, b) => (a === undefined || dayOf(b) > dayOf(a) ? b : a), undefined);
  if (last === undefined) return undefined;
  const near = dated.filter(
    (act) => act.party === last.party && Date.parse(dayOf(last)) - Date.parse(dayOf(act)) <= ANEW * DAY,
  );
  return new Set(near.flatMap(({ statements }) => statements));
};

/** Members whose date belongs to the chosen status: the signing of 2018 does not rival the entry into force of 2020. */
const atStatus = (members: readonly Prepared[], acts: readonly Act[], status: unknown): readonly Prepared[] => {
  const last = ofLastAct(acts, status);
  const same = members.filter(({ statement }) => 'status' in statement && statement.status === status);
  const applied = new Set(
    acts.filter(({ act }) => act === PROVISIONALLY_APPLIED).flatMap(({ statements }) => statements),
  );
  const told = same.filter(({ id }) => (last === undefined || last.has(id)) && !applied.has(id));
  return told.some(({ statement }) => 'date' in statement && statement.date !== undefined) ? told : members;
};

const plainCount = ({ value, statements }: SlotValue): SlotValue => ({ value: (value as Quantity).value, statements });

/** A package's count as a plain number, with the bound of the chosen telling beside it. */
const countSlots = (slot: Slot | undefined): { [name: string]: Slot } => {
  if (slot === undefined) return {};
  const { value, bound } = slot.chosen as Quantity;
  const { compatible } = slot;
  return {
    count: {
      ...slot,
      chosen: value,
      rivals: slot.rivals.map(plainCount),
      ...(compatible === undefined ? {} : { compatible: compatible.map(plainCount) }),
    },
    ...(bound === undefined ? {} : { bound: { chosen: bound, statements: slot.statements, rivals: [] } }),
  };
};

/** One record out of the statements that tell of one thing, given in order of telling. Links and decisions are put in later. */
export const buildRecord = (members: readonly [Prepared, ...Prepared[]]): RegisterRecord => {
  const { type } = members[0].statement;
  const acts = actsOf(members);
  const reprints = sameTexts([...new Map(members.map(({ profile }) => [profile.id, profile.sketched])).values()]);
  const text = textOf(reprints);
  const slots: { [name: string]: Slot } = {};
  for (const name of SLOTS[type]) {
    const dated = (name === 'date' || name === 'place') && type !== 'meeting';
    const from = dated ? atStatus(members, acts, slots.status?.chosen) : members;
    const slot =
      name === 'status'
        ? statusSlot(type, members, acts, text)
        : chooseValue(name, from, reader(name), { text, prefer: PREFER[name] });
    if (slot !== undefined) slots[name] = slot;
  }
  return {
    id: recordId(type, members[0].id),
    type,
    slots: { ...slots, ...countSlots(slots.count) },
    statements: members.map(({ id }) => id),
    ...(reprints.length === 0 ? {} : { reprints }),
    acts,
    links: [],
    decisions: [],
  };
};
