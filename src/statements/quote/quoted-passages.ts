import type { Span } from '../../model/span.js';
import type { ReportContext } from '../context/report-context.js';

/** Words between quotation marks: `span` is what stands inside them. */
export interface QuotedPassage {
  readonly span: Span;
  /** The same with the marks. */
  readonly outer: Span;
}

const OPENING = new Set(['“', '«', '„', '‟']);
const CLOSING = new Set(['”', '»', '“']);

/** Whether a straight quotation mark at `i` opens: nothing, white space or an opening bracket stands before it. */
const opensAt = (text: string, i: number): boolean => i === 0 || /[\s([{—–-]/u.test(text.charAt(i - 1));

/**
 * All passages in double quotation marks, paragraph by paragraph; a mark that is never closed runs to the end of its paragraph,
 * where the quotation goes on in the next ("“First paragraph. / “Second.”"). Linear in the length of the text.
 */
export const quotedPassages = (context: ReportContext): QuotedPassage[] => {
  const { text } = context;
  const out: QuotedPassage[] = [];
  let open = -1;
  const close = (end: number, after: number): void => {
    let start = open + 1;
    let stop = end;
    while (start < stop && /\s/u.test(text.charAt(start))) start++;
    while (stop > start && /[\s*]/u.test(text.charAt(stop - 1))) stop--;
    if (stop > start) out.push({ span: { start, end: stop }, outer: { start: open, end: after } });
    open = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\n' && /\n\s*\n/u.test(text.slice(i, i + 4))) {
      if (open >= 0) close(i, i);
      continue;
    }
    if (open < 0) {
      if (OPENING.has(c) || (c === '"' && opensAt(text, i))) open = i;
    } else if (c === '"' ? !opensAt(text, i) || /[.,!?\s]/u.test(text.charAt(i + 1)) : CLOSING.has(c)) close(i, i + 1);
  }
  return out;
};
