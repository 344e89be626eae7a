import { z } from 'zod';
import { DateValue } from './mention.js';
import { Evidence } from './statement.js';

/** Who takes part in an event. */
export const EventActor = z.object({
  /** ISO 3166-1 alpha-3 code of a state, `IGO` for a body of states; absent where none is known. */
  country: z.string().optional(),
  /** CAMEO's code of the sector: GOV, MIL, OPP …; absent where the text names only the state. */
  role: z.string().optional(),
  /** As the register names the party, or the words themselves where nobody is known by them. */
  party: z.string(),
  text: z.string(),
});
export type EventActor = z.infer<typeof EventActor>;

/** One telling of an event in one sentence of one document. */
export const EventMention = z.object({
  document: z.string().optional(),
  source: EventActor,
  target: EventActor,
  /** PLOVER's type. */
  root: z.string(),
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quad: z.number().int().min(1).max(4),
  cameo: z.string(),
  /** Goldstein's scale as extended to CAMEO, -10 to 8.5. */
  goldstein: z.number(),
  /** The day it is told for, else that of the report. */
  date: DateValue.optional(),
  place: z.string().optional(),
  /** Told as to come, not as happened. */
  future: z.boolean(),
  /** Told under a condition or as in doubt ("if Peru attacks"), not as happened or to come. */
  hypothetical: z.boolean(),
  /** Whether words of the lexicon tell it or a statement of the register. */
  basis: z.enum(['lexicon', 'statement']),
  /** The sentence. */
  evidence: Evidence,
  /** The words that decided, outermost first. */
  words: z.array(z.string()),
  /** Ids of statements of the register that rest on the same sentence. */
  statements: z.array(z.string()),
});
export type EventMention = z.infer<typeof EventMention>;

/** One real event with all that tell of it; what it says of itself is what its first mention says. */
export const Event = EventMention.extend({
  id: z.string(),
  /** How many documents tell of it. */
  reports: z.number().int().positive(),
  /** How many sentences tell of it. */
  mentions: z.number().int().positive(),
  documents: z.array(z.string()),
});
export type Event = z.infer<typeof Event>;
