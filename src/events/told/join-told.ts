import type { EventMention } from '../../model/event.js';

const COOPERATIVE = new Set(['SUPPORT', 'AID', 'COOPERATE', 'AGREE']);
const CONFLICTUAL = new Set(['REJECT', 'SANCTION', 'THREATEN', 'COERCE', 'ACCUSE']);

/** What one sentence tells of two parties but once: that they meet, that they cooperate, that they fall out. */
const matterOf = ({ root, cameo }: EventMention): string => {
  if (cameo === '036') return 'meeting to come';
  if (COOPERATIVE.has(root)) return 'cooperation';
  return CONFLICTUAL.has(root) ? 'conflict' : root;
};

const pairOf = ({ evidence, source, target }: EventMention): string =>
  [evidence.start, ...[source.party, target.party].sort()].join('\n');

/** A meeting or a signing stands beside whatever else a sentence tells; a promise or a deed gives way to what its words tell of the two. */
const STANDS = new Set(['CONSULT', 'SUPPORT']);

const isOne = (known: EventMention, other: EventMention): boolean =>
  known.root === other.root ||
  matterOf(known) === matterOf(other) ||
  (known.basis === 'lexicon' && !STANDS.has(other.root));

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
  const joined = new Map<string, EventMention[]>();
  for (const mention of byWords) joined.set(pairOf(mention), [...(joined.get(pairOf(mention)) ?? []), mention]);
  for (const mention of [...byStatements].sort((a, b) => rankOf(a) - rankOf(b))) {
    const here = joined.get(pairOf(mention)) ?? [];
    const at = here.findIndex((known) => isOne(known, mention));
    const known = here[at];
    const next =
      known === undefined
        ? mention
        : namesInstrument(known, mention)
          ? together(mention, known, published)
          : together(known, mention, published);
    joined.set(pairOf(mention), known === undefined ? [...here, next] : here.with(at, next));
  }
  return [...joined.values()].flat().sort((a, b) => a.evidence.start - b.evidence.start);
};
