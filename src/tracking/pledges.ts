import { dateInWords, deadlineInWords } from '../codes/wording/date-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import { dateRange } from '../model/date-range.js';
import { citesOf, type Fact, publishedRange } from '../model/fact.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Stage } from '../model/statement.js';
import type { PledgeTrack, TrackSentence, Verdict } from './tracking.js';

type Commitment = Fact<'commitment'>;

/** What the last stage told means for a promise whose time has not come, and for one whose time has. */
const VERDICTS: Readonly<Record<Stage, { readonly open: Verdict; readonly due: Verdict }>> = {
  pledge: { open: 'too-early', due: 'no-data' },
  commitment: { open: 'too-early', due: 'no-data' },
  implementation: { open: 'on-course', due: 'missed' },
  completion: { open: 'met', due: 'met' },
  suspended: { open: 'off-course', due: 'missed' },
  cancelled: { open: 'missed', due: 'missed' },
};

/** What is said of a promise beside the promise itself. */
const STORIES: Readonly<Record<Stage, { readonly open: string; readonly due: string }>> = {
  pledge: { open: 'Nothing has been heard of it since.', due: 'Its time has come; no report tells what became of it.' },
  commitment: {
    open: 'Nothing has been heard of it since.',
    due: 'Its time has come; no report tells what became of it.',
  },
  implementation: { open: 'It is under way.', due: 'Its time has come; the last report tells of it as under way.' },
  completion: { open: 'It has been carried out.', due: 'It has been carried out.' },
  suspended: { open: 'It has been suspended.', due: 'It has been suspended.' },
  cancelled: { open: 'It has been cancelled.', due: 'It has been cancelled.' },
};

const SETTLED: ReadonlySet<Stage> = new Set(['implementation', 'completion', 'suspended', 'cancelled']);

/** Whether a promise can be held against what came later: it has a date, or an outcome is told. */
const isTrackable = ({ value }: Commitment, deeds: readonly string[]): boolean =>
  value.strength !== 'expectation' && (value.deadline !== undefined || SETTLED.has(value.stage) || deeds.length > 0);

/** "delivering cattle," → no full stop or comma at its end, no "to" in front. */
const plain = (action: string): string =>
  action
    .trim()
    .replace(/^to /u, '')
    .replace(/[.,;]$/u, '');

/** Statements of the records that links name as the fulfilment of others, by the id of what they fulfil. */
export const fulfilments = (records: readonly RegisterRecord[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { links, statements } of records) {
    const kept = new Set(links.filter(({ kind }) => kind === 'fulfils').map(({ to }) => to));
    for (const to of kept) found.set(to, [...(found.get(to) ?? []), ...statements]);
  }
  return found;
};

/** The statements that tell a promise's present stage. */
const stageStatements = (fact: Commitment): readonly string[] =>
  fact.record.acts.find(({ act }) => act === fact.value.stage)?.statements ?? citesOf(fact, ['stage']);

/** A promise with its verdict on a day, `deeds` being the statements that tell of its fulfilment; `undefined` for one that is neither dated nor heard of again. */
export const trackPledge = (fact: Commitment, deeds: readonly string[], today: string): PledgeTrack | undefined => {
  if (!isTrackable(fact, deeds)) return undefined;
  const { actor, action, deadline } = fact.value;
  const stage: Stage = deeds.length > 0 ? 'completion' : fact.value.stage;
  const due = deadline !== undefined && (dateRange(deadline).end ?? '9999') < today;
  const told = publishedRange(fact).first.slice(0, 10);
  const words = plain(action);
  const by =
    deadline === undefined || /\bby (?:the end of )?\d{4}\b/u.test(words) ? '' : ` ${deadlineInWords(deadline)}`;
  const opening: TrackSentence = {
    text: `${partiesInWords(actor)}: ${words}${by}${told === '' ? '' : `, told since ${dateInWords(told)}`}.`,
    statements: citesOf(fact, ['actor', 'action', 'deadline']),
  };
  const story: TrackSentence = {
    text: STORIES[stage][due ? 'due' : 'open'],
    statements: [...new Set([...deeds, ...stageStatements(fact)])],
  };
  return {
    record: fact.record.id,
    actor,
    action: words,
    ...(deadline === undefined ? {} : { deadline }),
    verdict: VERDICTS[stage][due ? 'due' : 'open'],
    sentences: [opening, story],
  };
};
