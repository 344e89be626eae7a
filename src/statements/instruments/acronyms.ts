import { spanOf, type Tree, tokenAt } from '../../language/walk.js';
import { type Anchor, anchorsIn } from './anchor.js';
import type { Subject } from './subject.js';
import { rangeOf } from './surface.js';

const textOf = (tree: Tree, from: number, to: number): string =>
  rangeOf(from, to)
    .map((i) => tokenAt(tree, i).form)
    .join(' ');

/** What acronyms that name their kind are about. */
const SPELLED: Readonly<Record<string, string>> = { FTA: 'free trade', PTA: 'preferential trade' };

/** "a CEPA |(Comprehensive Economic Partnership Agreement)": the token of the noun in the bracket that spells the acronym out. */
export const spelledOut = (tree: Tree, acronym: number): number | undefined => {
  if (tree.tokens[acronym + 1]?.form !== '(' || !/^\p{Lu}{3,}$/u.test(tokenAt(tree, acronym).form)) return undefined;
  const close = tree.tokens.findIndex((token, i) => i > acronym + 1 && token.form === ')');
  return anchorsIn(tree).find((a) => a.token > acronym + 1 && a.token < close)?.token;
};

/** "inked the CEPA", "signed an FTA with Malta": known by its acronym alone. */
export const acronymMatter = (tree: Tree, anchor: Anchor): Subject | undefined => {
  const { form, span } = tokenAt(tree, anchor.token);
  const noun = spelledOut(tree, anchor.token);
  if (noun !== undefined && noun > anchor.token + 2) {
    const whole = spanOf(tree, rangeOf(anchor.token + 2, noun));
    return { text: SPELLED[form] ?? textOf(tree, anchor.token + 2, noun), span: whole };
  }
  return !anchor.plural && /^\p{Lu}{3,}$/u.test(form) && !/^(?:MOU|MOC|LOI|EPC|SPA|PPA)$/u.test(form)
    ? { text: SPELLED[form] ?? form, span }
    : undefined;
};
