import { headOf, tokenAt } from '../../language/walk.js';
import type { DateMention, PlaceMention } from '../../model/mention.js';
import { within } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import { formAt, isMark, type Scan, tokenAfter } from './surface.js';

const TIME_WORDS =
  /^(?:on|in|at|during|since|from|until|till|by|for|of|as|the|a|an|earlier|late|early|later|this|last|next|past|end|middle|start|beginning|back|period|years?)$/u;

/** The token after a time phrase that starts at `i`, and its date; undefined where none starts. "on Friday", "of May 2015". */
export const timeAt = ({ context, tree }: Scan, i: number): { to: number; date: DateMention } | undefined => {
  for (let j = i; j < i + 4 && j < tree.tokens.length; j++) {
    const token = tokenAt(tree, j);
    const date = within(context.dates, token.span)[0];
    if (date) {
      const to = tokenAfter(tree, j + 1, date.span.end);
      const next = tree.tokens[to];
      // "on the 2019 earthquake", "for the 2030 target": the date only modifies
      const modifies =
        j > i && next !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(next.upos) && /^\d{4}$/u.test(token.form);
      return modifies ? undefined : { to, date };
    }
    if (!TIME_WORDS.test(token.form.toLowerCase())) return undefined;
  }
  return undefined;
};

/** "in Lima", "at the Kuksaroy palace": the token after it and the place; only where it tells where it was done. */
export const placeAt = (scan: Scan, i: number, from: number): { to: number; place: PlaceMention } | undefined => {
  const { context, tree } = scan;
  if (!/^(?:in|at)$/u.test(formAt(tree, i))) return undefined;
  for (let j = i + 1; j < i + 4 && j < tree.tokens.length; j++) {
    const place = within(context.places, tokenAt(tree, j).span)[0];
    if (!place) {
      if (!/^(?:DET|ADJ|PROPN)$/u.test(tokenAt(tree, j).upos) && !/^(?:city|capital|of|town)$/u.test(formAt(tree, j)))
        return undefined;
      continue;
    }
    const to = tokenAfter(tree, j + 1, place.span.end);
    const main = mainOccasion(context).place?.toLowerCase() === place.value.name.toLowerCase();
    const atEnd = to >= tree.tokens.length || isMark(tree, to, /^[.,;:—–)]$/u) || timeAt(scan, to) !== undefined;
    const above = headOf(tree, j);
    const ofDeed = above < from || (tree.tokens[above]?.upos === 'VERB' && above < from);
    return main || from === i || (atEnd && ofDeed) ? { to, place } : undefined;
  }
  return undefined;
};
