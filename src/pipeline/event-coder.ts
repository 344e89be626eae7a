import { boilerplateSpans } from '../documents/boilerplate.js';
import { eventMentions } from '../events/event-mentions.js';
import { joinTold } from '../events/told/join-told.js';
import { statementEvents } from '../events/told/statement-events.js';
import { loadLanguage } from '../language/language.js';
import type { EventMention } from '../model/event.js';
import type { Sentence } from '../model/sentence.js';
import type { Statement } from '../model/statement.js';
import { analyseRead, readingOf } from './reader.js';
import type { ReportInput } from './report-input.js';

/**
 * The events that a report tells, its sentences being analysed already: those that words of the lexicon tell, and those that its statements
 * tell. Pure.
 */
export const codeReport = (
  report: ReportInput,
  sentences: readonly Sentence[],
  statements: readonly Statement[] = [],
): EventMention[] => {
  const { text, title = '', document, published } = report;
  // the rows of an imported table are no sentences
  const isTable = statements.some(({ rule }) => rule.startsWith('import/'));
  const skipped = isTable ? [{ start: 0, end: text.length }] : boilerplateSpans(text, title).map(({ span }) => span);
  const reading = readingOf(report, sentences);
  const mentions = joinTold(eventMentions(reading, skipped), statementEvents(reading, statements), published);
  return document === undefined ? mentions : mentions.map((mention) => ({ ...mention, document }));
};

/** Codes the events of reports; holds the language model, so close it when done. */
export interface EventCoder {
  /** The events of each report, in the order of the text; `statementsOf` gives what was read out of it. */
  code(
    reports: readonly ReportInput[],
    statementsOf?: (report: ReportInput) => readonly Statement[],
  ): Promise<EventMention[][]>;
  close(): Promise<void>;
}

/** Opens a coder; the language model is loaded once. Throws `EntenteError('runtime-missing')` where it cannot run. */
export const createEventCoder = async (): Promise<EventCoder> => {
  const language = await loadLanguage();
  return {
    code: async (reports, statementsOf = () => []) => {
      const analysed = await analyseRead(language, reports);
      return reports.map((report, i) => {
        const sentences = analysed[i];
        return sentences === undefined ? [] : codeReport(report, sentences, statementsOf(report));
      });
    },
    close: () => language.close(),
  };
};
