import type { Brief, BriefSentence } from './brief.js';

/** The parts of a brief that are made of sentences. */
export type BriefParts = Omit<Brief, 'pair' | 'since' | 'until' | 'sources'>;

/** All sentences of a brief, in the order in which it is read. */
export const sentencesOf = (parts: BriefParts): BriefSentence[] => [
  parts.headline,
  ...parts.summary,
  ...parts.takeaways,
  ...parts.sections.flatMap((section) => section.sentences),
  ...parts.whyItMatters,
  ...parts.openPoints,
  ...parts.disagreements,
];
