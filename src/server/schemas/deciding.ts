import { z } from 'zod';
import { Decision } from '../../model/decision.js';
import { LinkKind } from '../../model/record.js';
import { RecordSummary } from './summaries.js';

const Named = z.string().min(1).max(100).describe('Id of a record or statement');

const signed = {
  by: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Whose decision it is; the one who started the server if not told'),
  reason: z.string().max(2000).optional(),
};

/** What an analyst decides. */
export const Deciding = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm'), id: Named, ...signed }),
  z.strictObject({ kind: z.literal('reject'), id: Named, ...signed }),
  /** Of a record, which telling is right; of a statement, what it says. Null, or no words, empties a slot. */
  z.strictObject({
    kind: z.literal('correct'),
    id: Named,
    /** Values as the slots have them. */
    values: z.record(z.string().max(100), z.unknown()).optional(),
    /** Values as a person types them: "$3.8 billion", "by 2030", "Norway, Ghana". */
    words: z.record(z.string().max(100), z.string().max(2000)).optional(),
    ...signed,
  }),
  z.strictObject({ kind: z.literal('merge'), ids: z.array(Named).min(2).max(100), ...signed }),
  z.strictObject({ kind: z.literal('split'), id: Named, statements: z.array(Named).min(1).max(500), ...signed }),
  /** That the two are not the same, though nobody holds them for one: what is asked of pairs in the review, answered with no. */
  z.strictObject({ kind: z.literal('split-pair'), left: Named, right: Named, ...signed }),
  z.strictObject({ kind: z.literal('link'), from: Named, to: Named, as: LinkKind, ...signed }),
  z.strictObject({ kind: z.literal('note'), id: Named, text: z.string().trim().min(1).max(5000), ...signed }),
  /** Takes back the decision named, or all that the same person decided last. */
  z.strictObject({ kind: z.literal('undo'), decision: z.string().min(1).max(64).optional(), ...signed }),
]);
export type Deciding = z.infer<typeof Deciding>;

/** What was decided, and what became of the records it concerns. */
export const Decided = z.object({
  decisions: z.array(Decision),
  /** Records as they are now. */
  records: z.array(RecordSummary),
});
