import { z } from 'zod';

/** The matters that agreements and commitments are about. */
export const Field = z.enum([
  'trade', 'investment', 'finance', 'taxation', 'customs', 'industry', 'mining', 'energy', 'oil-gas', 'nuclear', 'electricity',
  'renewables', 'transport', 'space', 'digital', 'science', 'education', 'health', 'agriculture', 'fisheries', 'water',
  'environment', 'culture', 'sport', 'youth', 'tourism', 'labour', 'consular', 'justice', 'crime', 'defence', 'security',
  'disaster', 'standards', 'regions', 'politics', 'construction', 'development', 'other',
]);
export type Field = z.infer<typeof Field>;
