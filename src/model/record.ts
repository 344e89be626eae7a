import { z } from 'zod';
import { DateValue } from './mention.js';

/** A value that some statements give for a slot. */
export const SlotValue = z.object({ value: z.unknown(), statements: z.array(z.string()) });
export type SlotValue = z.infer<typeof SlotValue>;

/** A slot of a record: the chosen value, the statements that give it, and the other tellings. */
export const Slot = z.object({
  chosen: z.unknown(),
  statements: z.array(z.string()),
  /** Values that contradict the chosen one. */
  rivals: z.array(SlotValue),
  /** Values that are looser or finer and may be as right ("more than 20" beside 27). */
  compatible: z.array(SlotValue).optional(),
});
export type Slot = z.infer<typeof Slot>;

/** Something that happened to a thing on a date: signed, ratified, suspended, promised, done. */
export const Act = z.object({
  act: z.string(),
  date: DateValue.optional(),
  party: z.string().optional(),
  statements: z.array(z.string()),
});
export type Act = z.infer<typeof Act>;

export const LinkKind = z.enum(['amends', 'renews', 'implements', 'replaces', 'part-of', 'fulfils']);
export type LinkKind = z.infer<typeof LinkKind>;
export const Link = z.object({ kind: LinkKind, to: z.string(), reason: z.string() });
export type Link = z.infer<typeof Link>;

/** One real thing out of all the statements that tell of it. Quotes have no records of their own kind of merging but are kept likewise. */
export const Record = z.object({
  id: z.string(),
  type: z.enum(['meeting', 'agreement', 'package', 'commitment', 'figure', 'quote', 'distinction']),
  slots: z.record(z.string(), Slot),
  /** Ids of all statements joined in it, in the order of documents' dates. */
  statements: z.array(z.string()),
  /** Groups of its documents that carry one text, as agency copy that many outlets print: such a group counts as one report. */
  reprints: z.array(z.array(z.string())).optional(),
  acts: z.array(Act),
  links: z.array(Link),
  /** Ids of the analyst's decisions that bear on it. */
  decisions: z.array(z.string()),
});
export type Record = z.infer<typeof Record>;
