import type { Evidence } from '../../model/statement.js';
import { printable } from './printable.js';

/** Context beyond this is more than is needed to judge the words. */
const MOST_CONTEXT = 160;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Start of the sentence (or of the last stretch of it) that leads up to `at`. */
const before = (text: string, at: number): number => {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - MOST_CONTEXT);
  const last = [...sentences.segment(text.slice(from, at))].at(-1);
  return last === undefined || /[.!?]["”’)]*\s*$/u.test(last.segment) ? at : from + last.index;
};

const after = (text: string, at: number): number => {
  const line = text.indexOf('\n', at);
  const to = Math.min(line < 0 ? text.length : line, at + MOST_CONTEXT);
  if (/[.!?]["”’)]*$/u.test(text.slice(0, at))) return at;
  const [first] = sentences.segment(text.slice(at, to));
  return first === undefined ? at : at + first.segment.trimEnd().length;
};

/**
 * A piece of evidence in the sentence it stands in, the evidence itself dressed by `mark`. An ellipsis tells where the
 * sentence was cut.
 */
export const evidenceText = (
  text: string,
  { start, end }: Pick<Evidence, 'start' | 'end'>,
  mark: (exact: string) => string,
): string => {
  const [from, to] = [before(text, start), after(text, end)];
  const cutBefore = from > 0 && start - from >= MOST_CONTEXT;
  const cutAfter = to < text.length && to - end >= MOST_CONTEXT;
  return [
    cutBefore ? '… ' : '',
    printable(text.slice(from, start)),
    mark(printable(text.slice(start, end))),
    printable(text.slice(end, to)),
    cutAfter ? ' …' : '',
  ]
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
};
