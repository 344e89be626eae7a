import { z } from 'zod';
import { bodyById } from '../../codes/bodies.js';
import { stateByCode } from '../../codes/states.js';
import { dateRange } from '../../model/date-range.js';
import { DateValue, Quantity } from '../../model/mention.js';
import { Change } from '../../model/statement.js';
import type { Cell, GroupCell, Plain, Shape } from './column.js';

/** Columns that a slot becomes, filled from its chosen value. */
export interface SlotColumn {
  readonly name: string;
  readonly shape: Shape;
  readonly cell: (chosen: unknown) => Cell;
}

/** The full name of a state or body; of anybody else what it is known as. */
export const partyName = (id: string): string => stateByCode(id)?.name ?? bodyById(id)?.names[0] ?? id;

/** The code of a state (ISO 3166-1 alpha-2) or the acronym of a body; others have none. */
export const partyCode = (id: string): string | null =>
  stateByCode(id) === undefined && bodyById(id) === undefined ? null : id;

const strings = z.array(z.string());
const textsOf = (chosen: unknown): readonly string[] => strings.safeParse(chosen).data ?? [];

/** A date or a period as one text: `2024-05`, `2024-01/2024-04`, `../2021` with an open beginning (ISO 8601-2). */
export const periodText = (value: DateValue): string => {
  if (typeof value === 'string') return value;
  const { start = '..', end = '..' } = value;
  return start === end ? start : `${start}/${end}`;
};

const dayOf = (chosen: unknown, end: 'start' | 'end'): string | null => {
  const value = DateValue.safeParse(chosen);
  return value.success ? (dateRange(value.data)[end] ?? null) : null;
};

const dateColumns = (name: string): SlotColumn[] => [
  {
    name,
    shape: 'text',
    cell: (chosen) => {
      const value = DateValue.safeParse(chosen);
      return value.success ? periodText(value.data) : null;
    },
  },
  { name: `${name}_start`, shape: 'day', cell: (chosen) => dayOf(chosen, 'start') },
  { name: `${name}_end`, shape: 'day', cell: (chosen) => dayOf(chosen, 'end') },
];

const partyColumns = (name: string): SlotColumn[] => [
  {
    name,
    shape: { list: { group: { code: 'text', name: 'text' } } },
    cell: (chosen) => textsOf(chosen).map((id): GroupCell => ({ code: partyCode(id), name: partyName(id) })),
  },
];

const textList = (name: string): SlotColumn[] => [{ name, shape: { list: 'text' }, cell: textsOf }];

const quantityColumns = (name: string): SlotColumn[] => [
  {
    name,
    shape: { group: { value: 'number', max: 'number', unit: 'text', bound: 'text' } },
    cell: (chosen) => {
      const { value = null, max = null, unit = null, bound = null } = Quantity.safeParse(chosen).data ?? {};
      return { value, max, unit, bound };
    },
  },
];

const changeColumns = (name: string): SlotColumn[] => [
  {
    name,
    shape: { group: { value: 'number', unit: 'text', basis: 'text' } },
    cell: (chosen) => {
      const told = Change.safeParse(chosen).data;
      if (told === undefined) return { value: null, unit: null, basis: null };
      const { value, direction, unit, basis = null } = told;
      return { value: direction === 'up' ? value : -value, unit, basis };
    },
  },
];

const plainColumn =
  (shape: Plain, type: 'string' | 'number' | 'boolean') =>
  (name: string): SlotColumn[] => [
    { name, shape, cell: (chosen) => (typeof chosen === type ? (chosen as string | number | boolean) : null) },
  ];

const text = plainColumn('text', 'string');

/** What slots become columns as; those that are not named here are text. */
const MAKERS: Readonly<Record<string, (name: string) => SlotColumn[]>> = {
  parties: partyColumns,
  actor: partyColumns,
  beneficiary: partyColumns,
  participants: textList,
  fields: textList,
  date: dateColumns,
  period: dateColumns,
  deadline: dateColumns,
  quantity: quantityColumns,
  change: changeColumns,
  count: plainColumn('integer', 'number'),
  direct: plainColumn('boolean', 'boolean'),
};

const snakeCase = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** The columns of a slot. @example slotColumns('deadline').map(({ name }) => name) // ['deadline', 'deadline_start', 'deadline_end'] */
export const slotColumns = (slot: string): readonly SlotColumn[] => (MAKERS[slot] ?? text)(snakeCase(slot));

const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);

/** The value of any slot in one short text: `at-least 3000000 USD`, `2024-01/2024-04`, `GH, NO`. */
export const valueText = (value: unknown): string => {
  const quantity = Quantity.safeParse(value);
  if (quantity.success) {
    const { bound, value: least, max, unit } = quantity.data;
    return [bound, max === undefined ? least : `${least}–${max}`, unit === '1' ? undefined : unit]
      .filter((part) => part !== undefined)
      .join(' ');
  }
  const date = DateValue.safeParse(value);
  if (date.success) return periodText(date.data);
  return Array.isArray(value) ? value.map(plainText).join(', ') : plainText(value);
};
