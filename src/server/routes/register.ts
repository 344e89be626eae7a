import { z } from 'zod';
import { BODIES } from '../../codes/bodies.js';
import { STATES } from '../../codes/states.js';
import { Field } from '../../model/field.js';
import { LinkKind } from '../../model/record.js';
import { slotSchemas } from '../../model/slot-schemas.js';
import { STATEMENT_TYPES } from '../../model/statement.js';
import { jsonRoute, type Route } from '../http/route.js';
import { Tally } from '../schemas/summaries.js';
import type { RegisterView } from '../views/register-view.js';
import { countsOf } from './records.js';

const Overview = z.object({
  version: z.string(),
  /** Another word once the register has changed. */
  revision: z.string(),
  /** Whether reports can be added and decisions taken. */
  writable: z.boolean(),
  /** Whether writing takes a token. */
  tokenNeeded: z.boolean(),
  reports: z.number().int(),
  statements: z.number().int(),
  records: z.number().int(),
  pairs: z.number().int(),
  counts: Tally,
  disputed: z.number().int(),
  firstPublished: z.string().optional(),
  lastPublished: z.string().optional(),
});

const Vocabulary = z.object({
  states: z.array(z.object({ code: z.string(), name: z.string() })),
  bodies: z.array(z.object({ id: z.string(), name: z.string() })),
  fields: z.array(Field),
  types: z.array(z.enum(STATEMENT_TYPES)),
  links: z.array(LinkKind),
  /** JSON Schema of each slot of each type: what a correction may say. */
  slots: z.record(
    z.string(),
    z.record(z.string(), z.object({ optional: z.boolean(), schema: z.record(z.string(), z.unknown()) })),
  ),
});

/** What does not depend on the server, counted once for each state of the register. */
const countedOf = ({ reports, records }: RegisterView) => {
  const days = reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  return {
    statements: reports.flatMap((report) => Object.values(report.statements)).reduce((a, b) => a + b, 0),
    counts: countsOf(records),
    disputed: records.filter(({ disputed }) => disputed.length > 0).length,
    ...(days[0] !== undefined && { firstPublished: days[0], lastPublished: days.at(-1) ?? days[0] }),
  };
};
const counted = new WeakMap<RegisterView, ReturnType<typeof countedOf>>();

const slotsOf = (type: (typeof STATEMENT_TYPES)[number]) =>
  Object.fromEntries(
    [...slotSchemas(type)].map(([name, { schema, optional }]) => {
      const { $schema: _, ...json } = z.toJSONSchema(schema) as Record<string, unknown>;
      return [name, { optional, schema: json }];
    }),
  );

/** The register as a whole. */
export const registerRoutes: readonly Route[] = [
  jsonRoute({
    method: 'GET',
    path: '/api',
    tag: 'register',
    summary: 'What the register holds, counted, and what this server allows',
    answer: Overview,
    handle: async (_, { view, version, writable, tokenNeeded }) => {
      const now = await view();
      const told = counted.get(now) ?? countedOf(now);
      counted.set(now, told);
      return {
        version,
        revision: now.revision,
        writable,
        tokenNeeded,
        reports: now.reports.length,
        records: now.records.length,
        pairs: now.pairs.length,
        ...told,
      };
    },
  }),
  jsonRoute({
    method: 'GET',
    path: '/api/vocabulary',
    tag: 'register',
    summary: 'Codes and names of states, bodies and fields; the slots of each type of statement',
    answer: Vocabulary,
    handle: async () => ({
      states: STATES.map(({ code, name }) => ({ code, name })),
      bodies: BODIES.map(({ id, names: [name] }) => ({ id, name: name ?? id })),
      fields: Field.options,
      types: [...STATEMENT_TYPES],
      links: LinkKind.options,
      slots: Object.fromEntries(STATEMENT_TYPES.map((type) => [type, slotsOf(type)])),
    }),
  }),
];
