import { spanOf, tokenAt } from '../../language/walk.js';
import { within } from '../context/report-context.js';
import { ENDS_MATTER } from './matter-words.js';
import { formAt, isFiniteAt, rangeOf, type Scan, tokenAfter } from './surface.js';
import { timeAt } from './time-and-place.js';

/** Whether a party is named or meant between tokens `from` and `to`. */
export const namesParty = ({ context, tree }: Scan, from: number, to: number): boolean => {
  if (from >= to || from >= tree.tokens.length) return false;
  const span = spanOf(tree, rangeOf(from, Math.min(to, tree.tokens.length)));
  return within(context.parties, span).length > 0 || within(context.roles, span).length > 0;
};

/** Whether token `i` lies inside the name of a party that began before it. */
export const insideName = ({ context, tree }: Scan, i: number): boolean => {
  const { span } = tokenAt(tree, i);
  return within(context.parties, span).some((m) => m.span.start < span.start);
};

const CONCLUDERS =
  /^(?:ministry|ministries|governments?|sides|parties|countries|agencies|companies|banks|presidents|leaders)$/u;

/** "of the two countries", "of Iran and India", "of the foreign ministries": who concludes it, no matter. */
export const ofParties = (scan: Scan, i: number): boolean => {
  const { context, tree } = scan;
  const next = /^(?:the|both)$/u.test(formAt(tree, i + 1)) ? i + 2 : i + 1;
  const token = tree.tokens[next];
  if (!token) return false;
  if (within(context.roles, spanOf(tree, [i + 1, next])).length > 0) return true;
  if (
    [next, next + 1, next + 2].some(
      (j) => CONCLUDERS.test(formAt(tree, j)) && rangeOf(next, j).every((k) => tree.tokens[k]?.upos === 'ADJ'),
    )
  )
    return true;
  const named = within(context.parties, token.span)[0];
  return named !== undefined && tree.tokens[tokenAfter(tree, next + 1, named.span.end)]?.upos !== 'NOUN';
};

/** Where the names after "with" or "between" end. */
export const partnersEnd = (scan: Scan, from: number): number => {
  const { tree } = scan;
  let i = from;
  for (; i < tree.tokens.length; i++) {
    if (insideName(scan, i)) continue;
    const form = formAt(tree, i);
    if (/^[.;:!?—–]$/u.test(form) || isFiniteAt(tree, i) || ENDS_MATTER.has(form)) break;
    if (i > from && (/^(?:on|for|about|to|in|at|under|concerning|regarding|by|worth)$/u.test(form) || timeAt(scan, i)))
      break;
    if (tokenAt(tree, i).upos === 'VERB' && i > from) break;
    if (form === ',' && !(namesParty(scan, i + 1, i + 3) && !/^(?:a|an|the)$/u.test(formAt(tree, i + 1)))) break;
    if (/^(?:and|or)$/u.test(form) && /^(?:a|an)$/u.test(formAt(tree, i + 1))) break;
  }
  return i;
};
