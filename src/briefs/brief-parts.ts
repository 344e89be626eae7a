import { dateInWords } from '../codes/wording/date-wording.js';
import type { Brief, BriefSentence, BriefSource } from './brief.js';

/** A stretch of a brief under one heading. */
export interface BriefPart {
  readonly key: string;
  readonly title: string;
  /** `prose`: the sentences make one paragraph; `list`: each stands by itself. */
  readonly form: 'prose' | 'list';
  readonly sentences: readonly BriefSentence[];
}

/** What stands under headings, in the order of reading; parts without sentences are left out. */
export const briefParts = (brief: Brief): BriefPart[] => {
  const list = (key: string, title: string, sentences: readonly BriefSentence[]): BriefPart => ({
    key,
    title,
    form: 'list',
    sentences,
  });
  return [
    list('takeaways', 'Key takeaways', brief.takeaways),
    ...brief.sections.map(({ key, title, sentences }): BriefPart => ({ key, title, form: 'prose', sentences })),
    list('why', 'Why it matters', brief.whyItMatters),
    list('open', 'Open points', brief.openPoints),
    list('disagreements', 'Where the reports disagree', brief.disagreements),
  ].filter(({ sentences }) => sentences.length > 0);
};

/** Days on which its reports were published, the first first. */
export const reportDays = (sources: readonly BriefSource[]): string[] =>
  sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();

/** "3 reports, 27–28 May 2024": reprints of one text are one report. */
export const reportsInWords = (sources: readonly BriefSource[]): string => {
  const days = reportDays(sources);
  const [first, last] = [days[0], days[days.length - 1]];
  const reports = sources.filter(({ reprints }) => reprints === undefined).length;
  const count = `${reports} ${reports === 1 ? 'report' : 'reports'}`;
  return first === undefined || last === undefined
    ? count
    : `${count}, ${dateInWords(first === last ? first : { start: first, end: last })}`;
};
