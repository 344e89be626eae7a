import type { z } from 'zod';
import { STATEMENT_TYPES, Statement, type StatementType } from './statement.js';

/** Properties of statements that tell where and how they were read, and are no slots. */
const NO_SLOTS: ReadonlySet<string> = new Set(['id', 'document', 'type', 'evidence', 'confidence', 'rule']);

/** A slot's schema, without `undefined`; whether it may be absent. */
export interface SlotSchema {
  readonly schema: z.ZodType;
  readonly optional: boolean;
}

const schemasOf = (type: StatementType): ReadonlyMap<string, SlotSchema> => {
  const option = Statement.options.find(({ shape }) => shape.type.value === type);
  const shape: Readonly<Record<string, z.ZodType>> = option?.shape ?? {};
  return new Map(
    Object.entries(shape)
      .filter(([name]) => !NO_SLOTS.has(name))
      .map(([name, schema]) => [name, { schema, optional: schema.safeParse(undefined).success }]),
  );
};

const cache = new Map<StatementType, ReadonlyMap<string, SlotSchema>>();

/** The slots that statements of a type have, by name. @example slotSchemas('package').get('count') */
export const slotSchemas = (type: StatementType): ReadonlyMap<string, SlotSchema> => {
  const known = cache.get(type) ?? schemasOf(type);
  cache.set(type, known);
  return known;
};

/** Whether a slot of statements of that type takes a value; null empties one that may be absent. */
export const isValueOf = (type: string, slot: string, value: unknown): boolean => {
  const known = STATEMENT_TYPES.find((one) => one === type);
  const schema = known === undefined ? undefined : slotSchemas(known).get(slot);
  return schema !== undefined && ((value === null && schema.optional) || schema.schema.safeParse(value).success);
};
