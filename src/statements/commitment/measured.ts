import { nounPhraseOf, spanOf, type Tree } from '../../language/walk.js';
import { type ReportContext, within } from '../context/report-context.js';

/** Whether a number stands in the phrase of a noun: "400 hectares", "a line of 80 km". */
export const isMeasuredNoun = (context: ReportContext, tree: Tree, noun: number): boolean =>
  within(context.quantities, spanOf(tree, nounPhraseOf(tree, noun))).length > 0;

/** Whether a day, month or year has not passed when the report is published: `2031` in a report of 2030, `2030-05` on `2030-05-20`. */
export const isAhead = ({ published }: ReportContext, date: string): boolean =>
  published === undefined || date >= published.slice(0, date.length);
