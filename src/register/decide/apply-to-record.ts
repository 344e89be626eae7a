import type { Record as RegisterRecord, Slot, SlotValue } from '../../model/record.js';
import { canonical } from '../merge/choose-value.js';
import { isRival, isSlotName } from '../merge/rival-values.js';
import type { Resolved } from './resolve-decisions.js';

/** A slot with another value chosen: what the reports say stays, as rivals or as compatible tellings. */
const withChosen = (name: string, slot: Slot | undefined, value: unknown): Slot => {
  const tellings: SlotValue[] =
    slot === undefined
      ? []
      : [{ value: slot.chosen, statements: slot.statements }, ...slot.rivals, ...(slot.compatible ?? [])];
  const same = tellings.filter((telling) => canonical(telling.value) === canonical(value));
  const others = tellings.filter((telling) => !same.includes(telling));
  const rivals = others.filter(
    (telling) => isSlotName(name) && name !== 'count' && isRival(name, value, telling.value),
  );
  const compatible = others.filter((telling) => !rivals.includes(telling));
  return {
    chosen: value,
    statements: same.flatMap(({ statements }) => statements),
    rivals,
    ...(compatible.length === 0 ? {} : { compatible }),
  };
};

/** Puts on a record the values an analyst chose for it and the decisions that name any of its statements. */
export const applyToRecord = (record: RegisterRecord, { chosen, named }: Resolved): RegisterRecord => {
  const slots = { ...record.slots };
  for (const statement of record.statements) {
    for (const { slot, value } of chosen.get(statement) ?? []) slots[slot] = withChosen(slot, slots[slot], value);
  }
  const decisions = [...new Set(record.statements.flatMap((statement) => named.get(statement) ?? []))].sort();
  return { ...record, slots, decisions };
};
