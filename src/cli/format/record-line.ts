import type { Record as RegisterRecord } from '../../model/record.js';
import { RECORD_TABLES } from './record-columns.js';
import { slotText } from './slot-text.js';

/** Slots that name the parties, where the columns of a table leave them to the heading. */
const PARTIES = ['parties', 'actor'] as const;

/**
 * A record in one line, for lists and messages: what its table shows of it, and between whom.
 *
 * @example recordLine(record) // 'agreement · 12 Mar 2019 · treaty: Fisheries · signed · Ghana, Norway'
 */
export const recordLine = (record: RegisterRecord): string => {
  const view = { record: withoutRivals(record), id: record.id, reports: 0, confidence: 0 };
  const cells = RECORD_TABLES[record.type].columns.map((column) => column.cell(view));
  const parties = PARTIES.map((slot) => slotText(slot, record.slots[slot]?.chosen));
  const parts = [record.type, ...cells, ...parties].map((part) => part.replaceAll('\n', ' '));
  return [...new Set(parts.filter((part) => part !== ''))].join(' · ');
};

const withoutRivals = (record: RegisterRecord): RegisterRecord => ({
  ...record,
  slots: Object.fromEntries(Object.entries(record.slots).map(([name, slot]) => [name, { ...slot, rivals: [] }])),
});
