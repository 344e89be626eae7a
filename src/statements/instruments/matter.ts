import { headOf, type Tree, tokenAt } from '../../language/walk.js';
import { ANCHOR_WORDS } from './anchor.js';
import { ENDS_MATTER } from './matter-words.js';
import { insideName, namesParty } from './partners.js';
import { formAt, isFiniteAt, isMark, isSpaced, rangeOf, type Scan, type Stretch } from './surface.js';
import { placeAt, timeAt } from './time-and-place.js';

/** "in the field of", "in such areas as", "in fields like": the token after it, or `i` where there is none. */
export const fieldPhraseEnd = (tree: Tree, i: number): number => {
  if (formAt(tree, i) !== 'in') return i;
  for (let j = i + 1; j < i + 5; j++) {
    if (!/^(?:field|fields|area|areas|sphere|spheres|sector|sectors|domain|domains|realm)$/u.test(formAt(tree, j)))
      continue;
    // "in the health field": what kind of field is the matter
    if (j > i + 2 && rangeOf(i + 2, j).every((k) => /^(?:NOUN|ADJ|PROPN|CCONJ)$/u.test(tree.tokens[k]?.upos ?? '')))
      return formAt(tree, i + 1) === 'the' ? i + 2 : i;
    const next = formAt(tree, j + 1);
    if (next === 'such' && formAt(tree, j + 2) === 'as') return j + 3;
    return /^(?:of|like|as|from|including)$/u.test(next) ? j + 2 : i;
  }
  return i;
};

/** ", among other things,", "inter alia,": the token after what only says that there is more, or `i` where nothing does. */
export const afterAside = (tree: Tree, i: number): number => {
  let at = formAt(tree, i) === ',' ? i + 1 : i;
  if (formAt(tree, at) === 'inter' && formAt(tree, at + 1) === 'alia') at += 2;
  else if (/^(?:among|amongst)$/u.test(formAt(tree, at)) && /^others?$/u.test(formAt(tree, at + 1)))
    at += formAt(tree, at + 1) === 'others' ? 2 : 3;
  else if (/^(?:notably|chiefly|mainly|primarily|variously|respectively)$/u.test(formAt(tree, at))) at += 1;
  else return i;
  return formAt(tree, at) === ',' ? at + 1 : at;
};

/** Words that stand before an instrument's noun and open a new item: "an", "two", "another". */
const opensItem = (tree: Tree, i: number, titled = false): boolean => {
  for (let j = i; j < i + 7 && j < tree.tokens.length; j++) {
    const token = tokenAt(tree, j);
    if (/^(?:another|one)$/u.test(token.form.toLowerCase()) && j === i) return true;
    const word = ANCHOR_WORDS.get(token.lemma.toLowerCase());
    if (word && (word.strength === 'strong' || titled || (j > i && /^(?:a|an|the|two|three)$/u.test(formAt(tree, i)))))
      return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/u.test(token.upos) || /^(?:on|for|in|with)$/u.test(token.form)) return false;
  }
  return false;
};

/** Tokens that the rest of a list of many items may have. */
const LONG_LIST = 60;

/** Where what an instrument is about, which starts at `from`, ends. */
export const matterEnd = (scan: Scan, from: number): number => {
  const { tree, anchor } = scan;
  let separator = -1;
  let i = from;
  for (; i < tree.tokens.length; i++) {
    if (insideName(scan, i)) continue;
    const form = formAt(tree, i);
    const separates = /^(?:[,;&/]|and|or|as)$/u.test(form);
    if (separates) {
      if (separator !== i - 1 || separator < 0) separator = i;
      const next = i + 1;
      if (opensItem(tree, form === 'as' && formAt(tree, next) === 'well' ? i + 3 : next, form === ';'))
        return separator;
      if (form === ',' && !anchor.plural && endsAtComma(tree, next)) return i;
      if (
        form === ',' &&
        anchor.plural &&
        /^(?:the|an?)$/u.test(formAt(tree, next)) &&
        !endsAtComma(tree, next + 1, LONG_LIST)
      )
        continue;
      if (
        form === ',' &&
        (ENDS_MATTER.has(formAt(tree, next)) ||
          /^(?:the|said|including|among|its|their|both|his|her|in|with|under|at|to|an?)$/u.test(formAt(tree, next)))
      )
        return i;
      continue;
    }
    // "on road building (bridges above all), on forestry"
    if (form === '(' && i > from && anchor.plural) {
      const close = tree.tokens.findIndex((t, j) => j > i && t.form === ')');
      if (close < 0 || !/^(?:[,;]|and)$/u.test(formAt(tree, close + 1))) return i;
      i = close;
      continue;
    }
    if (/^[.!?:—(]$/u.test(form) && i > from) return i;
    if (/^[–-]$/u.test(form) && isSpaced(tree, i)) return i;
    if (i > from && (ENDS_MATTER.has(form) || form === 'that')) return i;
    if (isFiniteAt(tree, i) || /^(?:AUX|SCONJ)$/u.test(tokenAt(tree, i).upos))
      return separator > from && startsClause(tree, separator, i) ? separator : i;
    if (i > from && tokenAt(tree, i).upos === 'ADP') {
      if (timeAt(scan, i)) return i;
      if (placeAt(scan, i, from)) return i;
      if (
        form === 'to' &&
        headOf(tree, i) >= 0 &&
        headOf(tree, headOf(tree, i)) < from &&
        namesParty(scan, i + 1, i + 3)
      )
        return i;
      if (
        /^(?:with|between|by|among)$/u.test(form) &&
        !/^(?:our|their|his|its)$/u.test(formAt(tree, i + 1)) &&
        namesParty(scan, i + 1, i + 5)
      )
        return i;
      if (
        /^(?:at|in|on)$/u.test(form) &&
        /^(?:ceremony|presence|sidelines|margins|meeting|summit|exchange|return)$/u.test(formAt(tree, i + 2))
      )
        return i;
    } else if (i > from && timeAt(scan, i) && !/^(?:of|the|as|a)$/u.test(form)) return i;
  }
  return i;
};

/** Whether what stands between a comma or "and" and a verb is that verb's own subject: a new clause, no item. */
const startsClause = (tree: Tree, separator: number, verb: number): boolean => {
  const main = tokenAt(tree, verb).upos === 'AUX' ? Math.max(tokenAt(tree, verb).head, 0) : verb;
  const subjects = tree.tokens.flatMap((t, i) => (t.head === main && t.deprel.startsWith('nsubj') ? [i] : []));
  return subjects.length === 0 || subjects.some((s) => s > separator);
};

/** After one matter a comma goes on only to another noun that an "and" joins later. */
export const endsAtComma = (tree: Tree, next: number, reach = 14): boolean => {
  const token = tree.tokens[next];
  if (!token || !/^(?:NOUN|PROPN|ADJ|CCONJ)$/u.test(token.upos)) return true;
  if (token.upos === 'CCONJ') return false;
  for (let i = next; i < tree.tokens.length && i < next + reach; i++) {
    if (isFiniteAt(tree, i) || isMark(tree, i, /^[.;:]$/u)) return true;
    if (/^(?:and|or)$/u.test(formAt(tree, i))) return false;
  }
  return true;
};

/** "under which", "pursuant to which", "by virtue of which": the token after it, or `i`. */
const leadingToWhich = (tree: Tree, i: number): number => {
  for (let j = i + 1; j <= i + 3; j++)
    if (formAt(tree, j) === 'which')
      return LEADS.test(
        rangeOf(i, j)
          .map((k) => formAt(tree, k))
          .join(' '),
      )
        ? j + 1
        : i;
  return i;
};
const LEADS =
  /^(?:under|by|through|in|with|pursuant to|according to|in accordance with|by virtue of|in terms of|on the basis of|in line with|by means of|thanks to)$/u;

/** A clause after the noun that tells its matter; undefined for one that tells what became of it. */
export const clauseAt = (scan: Scan, at: number): Stretch | undefined => {
  const { tree } = scan;
  let i = at;
  while (isMark(tree, i, /^,$/u)) i++;
  const lead = leadingToWhich(tree, i);
  if (lead > i) i = lead;
  else if (formAt(tree, i) === 'whereby') i += 1;
  else if (
    formAt(tree, i) === 'to' &&
    (tree.tokens[i + 1]?.upos === 'VERB' || /^(?:part|co|help|partly|jointly|fully)$/u.test(formAt(tree, i + 1)))
  )
    i += 1;
  else if (/^(?:aimed|aiming)$/u.test(formAt(tree, i)) && formAt(tree, i + 1) === 'at') i += 2;
  else if (/^(?:that|which)$/u.test(formAt(tree, i)) && i > 0) {
    const verb = tree.tokens[i + 1];
    if (!verb || !/^(?:VERB|AUX)$/u.test(verb.upos)) return undefined;
    // "that drew most attention": what the instrument did is no matter, what it does is
    if (verb.upos === 'VERB' && verb.feats['Tense'] === 'Past') return undefined;
    if (
      /^(?:was|were|has|had|have|took|takes|came|entered|expired|ran|lapsed|remains|did|does|is|are|dates|dated)$/u.test(
        verb.form.toLowerCase(),
      )
    ) {
      const purpose = formAt(tree, i + 2) === 'to' && /^(?:is|are|was)$/u.test(verb.form.toLowerCase());
      if (!purpose) return undefined;
      i += 3;
    } else if (/^(?:will|would|shall|should|can|may|could)$/u.test(verb.form.toLowerCase())) i += 2;
    else i += 1;
  } else if (!(tree.tokens[i]?.upos === 'VERB' && /ing$/u.test(tree.tokens[i]?.form ?? '') && i === at))
    return undefined;
  let to = i;
  for (; to < tree.tokens.length; to++) {
    const form = formAt(tree, to);
    if (/^[.;:—–!?]$/u.test(form)) break;
    if (form !== ',' || to - i < 3) continue;
    if (/^(?:and|while|after|which|whose|but|as|with|the|an?|in|his|her|their|said|under)$/u.test(formAt(tree, to + 1)))
      break;
    if (endsAtComma(tree, to + 1)) break;
  }
  return to - i >= 2 ? { from: i, to } : undefined;
};
