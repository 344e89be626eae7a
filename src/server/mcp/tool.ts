import type { z } from 'zod';
import type { Services } from '../services.js';

/** What tools work with. */
export type Ground = Pick<Services, 'store' | 'view' | 'now'>;

/** What a tool answers: words for people and models, and the same as data. */
export interface Answer<T> {
  readonly text: string;
  readonly data: T;
}

interface Definition<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  readonly call: (input: z.output<I>, ground: Ground) => Promise<Answer<z.input<O>>>;
}

/** A tool as the server takes it; its input has been checked. */
export type Tool = Definition<z.ZodObject, z.ZodObject>;

/** A tool; its function is told, and must answer, what the schemas say. */
export const tool = <I extends z.ZodObject, O extends z.ZodObject>(definition: Definition<I, O>): Tool => definition;
