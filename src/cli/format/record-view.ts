import { byText } from '../../model/by-text.js';
import { dateRange } from '../../model/date-range.js';
import { DateValue } from '../../model/mention.js';
import type { Record as RegisterRecord } from '../../model/record.js';
import type { Statement } from '../../model/statement.js';
import { countTexts } from '../../model/text-sketch.js';
import { slotText } from './slot-text.js';

/** A record with what its statements add to it, ready to be printed. */
export interface RecordView {
  readonly record: RegisterRecord;
  /** The first letters of its id, enough to tell it from the others listed. */
  readonly id: string;
  /** How many reports tell of it, the reprints of one text being one. */
  readonly reports: number;
  /** Of the statements it rests on, that of the likeliest. */
  readonly confidence: number;
  /** Of a package: how many of its instruments the register names. */
  readonly named?: number;
}

const SHORTEST_ID = 6;

const shortIdLength = (ids: readonly string[]): number => {
  let length = SHORTEST_ID;
  while (new Set(ids.map((id) => id.slice(0, length))).size < new Set(ids).size) length++;
  return length;
};

/** When the thing happened or is due; what has no date comes last. */
const startOf = ({ slots }: RegisterRecord): string => {
  const told = DateValue.safeParse((slots.date ?? slots.period ?? slots.deadline)?.chosen);
  const range = told.success ? dateRange(told.data) : {};
  return range.start ?? range.end ?? '9999';
};

/** Views of records, earliest first, and those of one day as their report lists them. `statements` holds all that the records rest on. */
export const recordViews = (
  records: readonly RegisterRecord[],
  statements: ReadonlyMap<string, Statement>,
): RecordView[] => {
  const length = shortIdLength(records.map((record) => record.id));
  const place = ({ statements: [first = ''] }: RegisterRecord): number =>
    statements.get(first)?.evidence[0]?.start ?? 0;
  const inOrder = records.toSorted((a, b) => byText(startOf(a), startOf(b)) || place(a) - place(b));
  return inOrder.map((record) => {
    const own = record.statements.flatMap((id) => statements.get(id) ?? []);
    return {
      record,
      id: record.id.slice(0, length),
      reports: countTexts(
        own.map(({ document = '' }) => document),
        record.reprints,
      ),
      confidence: Math.max(0, ...own.map((statement) => statement.confidence)),
    };
  });
};

/** A record of one statement alone, so that statements print as records do. */
export const statementRecord = (statement: Statement): RegisterRecord => {
  const { id = '', type, document: _, evidence: _evidence, confidence: _confidence, rule: _rule, ...slots } = statement;
  return {
    id,
    type,
    slots: Object.fromEntries(
      Object.entries<unknown>(slots).map(([slot, chosen]) => [slot, { chosen, statements: [id], rivals: [] }]),
    ),
    statements: [id],
    acts: [],
    links: [],
    decisions: [],
  };
};

/** The chosen value of a slot in words; empty where no report tells it. */
export const chosenText = (record: RegisterRecord, slot: string): string => slotText(slot, record.slots[slot]?.chosen);

/** Slots that the reports fill with contradicting values, with these values in words. */
export const disputes = (record: RegisterRecord): { slot: string; chosen: string; rivals: string[] }[] =>
  Object.entries(record.slots)
    .filter(([, { rivals }]) => rivals.length > 0)
    .map(([slot, { chosen, rivals }]) => ({
      slot,
      chosen: slotText(slot, chosen),
      rivals: rivals.map(({ value }) => slotText(slot, value)),
    }));
