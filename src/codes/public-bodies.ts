import { STATES } from './states.js';

/** Funds, banks and agencies that act for the state they are named after; ministries and central banks are mentions of it already. */
const KIND =
  /\b(?:Fund for (?:\p{L}+ ){0,3}Development|Development Fund|Exim\s?bank|Export-Import Bank|Development (?:Finance )?(?:Corporation|Agency)|Cooperation Agency|Grains? Organization)\b/u;

const WORDS: readonly (readonly [string, string])[] = STATES.flatMap((s) =>
  [...s.names, ...s.demonyms].filter((w) => w.length > 1).map((w) => [w, s.code] as const),
).sort((a, b) => b[0].length - a[0].length);

const holds = (name: string, word: string): boolean => ` ${name.replaceAll(/[.,'’-]/gu, ' ')} `.includes(` ${word} `);

/** Whether an organization is of a kind that acts for a state. */
export const isPublicBody = (name: string): boolean => KIND.test(name);

/** The state that a public fund, bank or agency acts for by its name: `KW` for "Kuwait Fund for Arab Economic Development". */
export const stateOfPublicBody = (name: string): string | undefined =>
  KIND.test(name) ? WORDS.find(([word]) => holds(name, word))?.[1] : undefined;
