import { z } from 'zod';

/** One named reason for or against two statements being the same thing, and what it adds to the score. */
export const Feature = z.object({ name: z.string(), value: z.number(), weight: z.number() });
export type Feature = z.infer<typeof Feature>;

/** A recorded opinion that two statements tell, or do not tell, of one real thing. Never overwritten. */
export const Judgement = z.object({
  left: z.string(),
  right: z.string(),
  verdict: z.enum(['same', 'different', 'unsure']),
  /** Probability that they are the same, 0 to 1. */
  score: z.number().min(0).max(1),
  features: z.array(Feature),
  /** `machine`, or the analyst's name. */
  by: z.string(),
  at: z.string().optional(),
});
export type Judgement = z.infer<typeof Judgement>;
