import { createHash } from 'node:crypto';
import type { Event, EventMention } from '../model/event.js';

/** Days between two mentions of one event at most: reports follow for some days, and tell the day loosely. */
const NEAR = 3;
const DAY = 86_400_000;
/** Days that one event lasts at most. */
const LONGEST = 10;

/** Types in which it makes no difference who is told first. */
const MUTUAL = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT']);
const MUTUAL_CODES = new Set(['057', '030', '036', '037', '031', '0311', '0312', '0313', '0314']);

const isMutual = ({ root, cameo }: EventMention): boolean =>
  MUTUAL.has(root) && (root === 'CONSULT' || root === 'COOPERATE' || MUTUAL_CODES.has(cameo));

/** Organs of one state are one side ("Chile", "Chilean troops"); those who fight or oppose it are not. */
const APART = new Set(['REB', 'OPP']);

const side = ({ party, country, role = '' }: EventMention['source']): string =>
  country === undefined ? party.toLowerCase() : `${party}/${APART.has(role) ? role : ''}`;

const keyOf = (mention: EventMention): string => {
  const sides = [side(mention.source), side(mention.target)];
  if (isMutual(mention)) sides.sort();
  return [...sides, mention.root, mention.future, mention.hypothetical].join('|');
};

/** The days from and to which it was, where they are told and lie close: of a visit that lasts. */
const daysOf = ({ date = {} }: EventMention): readonly [number, number] | undefined => {
  const { start, end = start } = typeof date === 'string' ? { start: date, end: date } : date;
  if (start?.length !== 10 || end?.length !== 10) return undefined;
  const days = [Date.parse(start), Date.parse(end)] as const;
  return days[1] - days[0] <= LONGEST * DAY ? days : undefined;
};

const near = (a: EventMention, b: EventMention): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x === undefined || y === undefined) return JSON.stringify(a.date) === JSON.stringify(b.date);
  return x[0] - y[1] <= NEAR * DAY && y[0] - x[1] <= NEAR * DAY;
};

const eventOf = (mentions: readonly EventMention[], text: (document: string) => string): Event | undefined => {
  const [first] = mentions;
  if (first === undefined) return undefined;
  const documents = [...new Set(mentions.flatMap(({ document }) => document ?? []))];
  const name = `${first.document ?? ''}\n${first.evidence.start}\n${keyOf(first)}`;
  return {
    ...first,
    contexts: [...new Set(mentions.flatMap(({ contexts }) => contexts))],
    statements: [...new Set(mentions.flatMap(({ statements }) => statements))],
    id: `e${createHash('sha256').update(name).digest('hex').slice(0, 10)}`,
    reports: Math.max(1, new Set(documents.map(text)).size),
    mentions: mentions.length,
    documents,
  };
};

/**
 * One event for all mentions of the same actors, the same type and the same few days, in the order of the first mentions. The mentions
 * are to come by date; a day told in the text wins over that of the report only through its mention.
 *
 * @param text which text a document carries: reports that are reprints of one count as one
 */
export const mergeEvents = (
  mentions: readonly EventMention[],
  text: (document: string) => string = (document) => document,
): Event[] => {
  const groups: EventMention[][] = [];
  const open = new Map<string, EventMention[][]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const candidates = open.get(key) ?? [];
    const group = candidates.find((known) => known.some((other) => near(other, mention)));
    if (group) {
      group.push(mention);
      continue;
    }
    const opened = [mention];
    groups.push(opened);
    open.set(key, [...candidates, opened]);
  }
  return groups.flatMap((group) => eventOf(group, text) ?? []);
};
