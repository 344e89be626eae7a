import { dateInWords } from '../codes/wording/date-wording.js';
import { capitalized } from '../codes/wording/list-wording.js';
import { partiesInWords } from '../codes/wording/party-wording.js';
import type { Overview, OverviewEntry, OverviewGroup } from './overview.js';
import { VERDICT_WORDS, wrapped } from './render-text.js';

const COLUMNS = 78;

const entryText = ({ verdict, due, sentences, record }: OverviewEntry): string => {
  const head = [VERDICT_WORDS[verdict], ...(due === undefined ? [] : [`due ${dateInWords(due)}`]), record].join(' · ');
  return `${head}\n${wrapped(sentences.map(({ text }) => text).join(' '), COLUMNS, '  ')}`;
};

const groupText = ({ parties, entries }: OverviewGroup): string => {
  const title = parties.length === 0 ? 'Nobody named' : capitalized(partiesInWords(parties));
  return `${title}\n${'─'.repeat(title.length)}\n${entries.map(entryText).join('\n\n')}`;
};

/** How all targets and dated promises stand, for the terminal: by who they are between, each with the id of its record. */
export const renderOverview = ({ today, groups }: Overview): string =>
  groups.length === 0
    ? `No targets or dated promises as of ${dateInWords(today)}.\n`
    : `As of ${dateInWords(today)}\n\n${groups.map(groupText).join('\n\n')}\n`;
