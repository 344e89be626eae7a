import { dateInWords } from '../../codes/wording/date-wording.js';
import { capitalized } from '../../codes/wording/list-wording.js';
import { partiesInWords, partyInWords } from '../../codes/wording/party-wording.js';
import {
  BEGINNING,
  ChangeKind,
  type ChangeReport,
  type RegisterChange,
  type RegisterChanges,
} from '../../model/register-change.js';
import { count } from './count.js';
import { dateText } from './date-text.js';
import { printable } from './printable.js';
import { wrapText } from './text-table.js';

/** How the text is laid out. */
export interface TextLayout {
  readonly width: number;
  readonly heading: (text: string) => string;
  readonly aside: (text: string) => string;
}

const HEADINGS: Readonly<Record<ChangeKind, (changes: RegisterChanges) => string>> = {
  new: () => 'New',
  changed: () => 'Changed',
  contradicted: () => 'Told differently since',
  withdrawn: () => 'No longer in the register',
  due: ({ dueWithin }) => `Due within ${count(dueWithin, 'day')}`,
  overdue: () => 'Overdue',
};

const sourceText = ({ outlet, published, title }: ChangeReport): string =>
  printable([outlet ?? title, ...(published === undefined ? [] : [dateText(published.slice(0, 10))])].join(', '));

const INDENT = '  ';

const block = (text: string, width: number): string =>
  wrapText(printable(text), width - INDENT.length)
    .map((line) => INDENT + line)
    .join('\n');

/** Whether a sentence names all parties, so that they need not stand before it. */
const isNamed = (parties: readonly string[], text: string): boolean =>
  parties.every((party) => text.includes(partyInWords(party)));

const changeText = ({ text, parties, record, reports }: RegisterChange, { width, aside }: TextLayout): string => {
  const sources = reports.map(sourceText).join('; ');
  return [
    block(isNamed(parties, text) ? text : capitalized(`${partiesInWords(parties)}: ${text}`), width),
    ...block([record, sources].filter((part) => part !== '').join(' · '), width)
      .split('\n')
      .map(aside),
  ].join('\n');
};

const instantText = (instant: string): string =>
  instant.endsWith('T00:00:00.000Z')
    ? dateInWords(instant.slice(0, 10))
    : `${dateInWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;

/** What came in and what came of it, in a line. */
const summary = ({ since, documents, decisions, toldAgain, changes }: RegisterChanges): string => {
  const parts = [
    since === BEGINNING ? 'Since the beginning' : `Since ${instantText(since)}`,
    `${count(documents, 'document')} and ${count(decisions, 'decision')} added`,
    ...(toldAgain > 0 ? [`${count(toldAgain, 'record')} told again`] : []),
    ...(changes.length === 0 ? ['nothing new'] : []),
  ];
  return `${parts.join(' · ')}\n`;
};

/** Changes for the terminal, by kind; each with the id of its record and its reports. */
export const changesText = (changes: RegisterChanges, layout: TextLayout): string => {
  const groups = ChangeKind.options.flatMap((kind) => {
    const members = changes.changes.filter((change) => change.kind === kind);
    if (members.length === 0) return [];
    const title = `${HEADINGS[kind](changes)} (${members.length})`;
    return [[layout.heading(title), ...members.map((change) => changeText(change, layout))].join('\n\n')];
  });
  return `${[summary(changes), ...groups.map((group) => `${group}\n`)].join('\n')}`;
};
