import { boilerplateSpans } from '../documents/boilerplate.js';
import { eventMentions } from '../events/event-mentions.js';
import { loadLanguage } from '../language/language.js';
import type { EventMention } from '../model/event.js';
import type { Sentence } from '../model/sentence.js';
import { analyseRead, readingOf } from './reader.js';
import type { ReportInput } from './report-input.js';

/** The events that a report tells, its sentences being analysed already. Pure. */
export const codeReport = (report: ReportInput, sentences: readonly Sentence[]): EventMention[] => {
  const { text, title = '', document } = report;
  const skipped = boilerplateSpans(text, title).map(({ span }) => span);
  const mentions = eventMentions(readingOf(report, sentences), skipped);
  return document === undefined ? mentions : mentions.map((mention) => ({ ...mention, document }));
};

/** Codes the events of reports; holds the language model, so close it when done. */
export interface EventCoder {
  /** The events of each report, in the order of the text. */
  code(reports: readonly ReportInput[]): Promise<EventMention[][]>;
  close(): Promise<void>;
}

/** Opens a coder; the language model is loaded once. Throws `EntenteError('runtime-missing')` where it cannot run. */
export const createEventCoder = async (): Promise<EventCoder> => {
  const language = await loadLanguage();
  return {
    code: async (reports) => {
      const analysed = await analyseRead(language, reports);
      return reports.map((report, i) => {
        const sentences = analysed[i];
        return sentences === undefined ? [] : codeReport(report, sentences);
      });
    },
    close: () => language.close(),
  };
};
