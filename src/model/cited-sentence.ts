import { z } from 'zod';

/** A sentence of a brief and the ids of the statements that it rests on (at least one). */
export const CitedSentence = z.object({ text: z.string(), statements: z.array(z.string()).min(1) });
export type CitedSentence = z.infer<typeof CitedSentence>;
