import { STATES } from '../codes/states.js';

const NAMES = new Set(STATES.flatMap(({ names }) => names.map((name) => name.toLowerCase())));

/** Whether the words are no more than the name of a state. */
export const isStateName = (words: string): boolean => NAMES.has(words.trim().replace(/^the /iu, '').toLowerCase());
