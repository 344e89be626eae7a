import { dateInWords } from '../codes/wording/date-wording.js';
import { barChart } from './bar-chart.js';
import type {
  ConsistencyCheck,
  PledgeTrack,
  Series,
  TargetTrack,
  Tracking,
  TrackSentence,
  Verdict,
} from './tracking.js';

/** Verdicts as they are printed, with a mark that tells them apart without colour. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: '✓ met',
  missed: '✗ missed',
  'on-course': '↗ on course',
  'off-course': '↘ off course',
  'too-early': '… too early to say',
  'no-data': '? no data',
};

/** A text broken into lines of so many columns, each begun with `indent`. */
export const wrapped = (text: string, columns: number, indent: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => `${indent}${part}`).join('\n');
};

const textOf = (sentences: readonly TrackSentence[]): string => sentences.map(({ text }) => text).join(' ');

const COLUMNS = 78;
const INDENT = '  ';

const indented = (block: string): string =>
  block
    .split('\n')
    .map((line) => `${INDENT}${line}`)
    .join('\n');

/** The chart stands with the last target of its series. */
const targetText = (
  { verdict, sentences, series, goal, year, course }: TargetTrack,
  index: number,
  all: readonly TargetTrack[],
): string =>
  [
    VERDICT_WORDS[verdict],
    wrapped(textOf(sentences), COLUMNS, INDENT),
    ...(series === undefined || all.slice(index + 1).some((other) => other.series === series)
      ? []
      : ['', indented(barChart(series, { value: goal.value, ...(year === undefined ? {} : { year }) }, course))]),
  ].join('\n');

const pledgeText = ({ verdict, sentences }: PledgeTrack): string =>
  `${VERDICT_WORDS[verdict]}\n${wrapped(textOf(sentences), COLUMNS, INDENT)}`;

const checkText = ({ agrees, sentence }: ConsistencyCheck): string =>
  wrapped(`${agrees ? '=' : '≠'} ${sentence.text}`, COLUMNS, INDENT).replace(/^ {2}/u, '');

const seriesText = (series: Series): string => `${series.name}\n${indented(barChart(series))}`;

const part = (title: string, blocks: readonly string[], between: string): string =>
  blocks.length === 0 ? '' : `${title}\n${'─'.repeat(title.length)}\n${blocks.join(between)}`;

/** A tracking for the terminal: targets with their charts, promises, series of no target, and what does not fit together. */
export const renderText = ({ today, series, targets, pledges, checks }: Tracking): string => {
  const charted = new Set(targets.map((target) => target.series));
  const others = series.filter((one) => !charted.has(one) && one.years.length + one.parts.length > 1);
  const parts = [
    part('Targets', targets.map(targetText), '\n\n'),
    part('Promises', pledges.map(pledgeText), '\n\n'),
    part('Other series', others.map(seriesText), '\n\n'),
    part('Do the figures fit together?', checks.map(checkText), '\n'),
  ].filter((text) => text !== '');
  if (parts.length === 0) return `No targets, dated promises or series as of ${dateInWords(today)}.\n`;
  return `As of ${dateInWords(today)}\n\n${parts.join('\n\n')}\n`;
};
