import type { Statement } from '../model/statement.js';
import { createReader, type Reader } from './reader.js';
import type { ReportInput } from './report-input.js';

let shared: Promise<Reader> | undefined;

/**
 * Reads one report: what it says about relations between states, each statement with the exact words it rests on. The
 * language model is loaded at the first call and kept; for many reports, or to let go of it, use `createReader`.
 *
 * @throws EntenteError `runtime-missing` where the language model cannot run.
 * @example
 * await extract({ text: 'Ghana and Togo signed a transit accord in Lomé on Monday.', published: '2022-03-09' });
 */
export const extract = async (report: ReportInput): Promise<readonly Statement[]> => {
  shared ??= createReader();
  const { statements } = await (await shared).read(report);
  return statements;
};
