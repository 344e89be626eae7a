import type { EventMention } from '../../model/event.js';

const COOPERATIVE = new Set(['SUPPORT', 'AID', 'COOPERATE', 'AGREE']);
const CONFLICTUAL = new Set(['REJECT', 'SANCTION', 'THREATEN', 'COERCE', 'ACCUSE']);

/** What one sentence tells of two parties but once: that they meet, that they will, that they cooperate, that they fall out. */
const matterOf = ({ root, cameo }: EventMention): string => {
  if (cameo === '036') return 'meeting to come';
  if (COOPERATIVE.has(root)) return 'cooperation';
  return CONFLICTUAL.has(root) ? 'conflict' : root;
};

const keyOf = (mention: EventMention): string => {
  const parties = [mention.source.party, mention.target.party].sort();
  return [mention.evidence.start, ...parties, matterOf(mention)].join('\n');
};

/** Of what statements of one sentence tell, the deed before the promise: "signed a pact under which it will build a port" is the signing. */
const RANK = ['SUPPORT', 'AID', 'COOPERATE', 'AGREE'];
const rankOf = ({ root }: EventMention): number => (RANK.includes(root) ? RANK.indexOf(root) : RANK.length);

const isDay = (date: EventMention['date']): boolean => typeof date === 'string' && date.length === 10;

/** Whether the words that told it are of the name of an instrument that was signed: "Programme of cooperation between …". */
const namesInstrument = (known: EventMention, other: EventMention): boolean =>
  known.basis === 'lexicon' &&
  other.root === 'SUPPORT' &&
  known.root !== 'SUPPORT' &&
  known.words.every((word) => other.words.some((words) => words.includes(word)));

const together = (known: EventMention, other: EventMention, published: string | undefined): EventMention => ({
  ...known,
  // the word's sentence tells no day of its own: the statement knows it from elsewhere in the report
  ...(known.basis === 'lexicon' && known.date === published && isDay(other.date) ? { date: other.date } : {}),
  statements: [...new Set([...known.statements, ...other.statements])],
});

/**
 * What words tell and what statements tell of the same sentences as one list, by place: where both tell one thing of two parties it stands
 * once, as the words tell it, with the statements; of several statements the deed goes before the promise.
 */
export const joinTold = (
  byWords: readonly EventMention[],
  byStatements: readonly EventMention[],
  published: string | undefined,
): EventMention[] => {
  const joined = new Map<string, EventMention>();
  for (const [at, mention] of byWords.entries()) {
    const key = keyOf(mention);
    // two words of a sentence may tell two things of one matter: both stand
    joined.set(joined.has(key) ? `${key}\n${at}` : key, mention);
  }
  for (const mention of [...byStatements].sort((a, b) => rankOf(a) - rankOf(b))) {
    const key = keyOf(mention);
    const known = joined.get(key);
    if (known === undefined) joined.set(key, mention);
    else if (namesInstrument(known, mention)) joined.set(key, together(mention, known, published));
    else joined.set(key, together(known, mention, published));
  }
  return [...joined.values()].sort((a, b) => a.evidence.start - b.evidence.start);
};
