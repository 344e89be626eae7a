import type { StatementType } from '../model/statement.js';
import type { Draft } from '../statements/statement-reader.js';

/**
 * What share of statements was right in every key slot, by the number of the reader's doubts: none, one, more. Measured on labelled reports
 * that were never worked with (225 statements of 19 reports), drawn towards the share over all labelled reports where few were read; docs/reading.md
 * has the reliability table.
 */
const RIGHT: Readonly<Record<StatementType, readonly [none: number, one: number, more: number]>> = {
  meeting: [0.64, 0.42, 0.42],
  agreement: [0.56, 0.5, 0.27],
  package: [0.78, 0.78, 0.78],
  commitment: [0.72, 0.58, 0.39],
  figure: [0.89, 0.52, 0.48],
  quote: [0.82, 0.79, 0.79],
  distinction: [0.67, 0.67, 0.67],
};

/** How likely a statement is right in every key slot, 0 to 1: by its type and how many doubts its reader names. */
export const confidenceOf = ({ type, doubts = [] }: Draft): number => {
  const [none, one, more] = RIGHT[type];
  return doubts.length === 0 ? none : doubts.length === 1 ? one : more;
};
