import type { DateMention, PlaceMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { type ReportContext, within } from '../context/report-context.js';
import { headOf, spanOf, type Tree, tokenAt } from '../frames/tree.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import { ANCHOR_WORDS, type Anchor } from './anchor.js';
import { ABOUT, ENDS_MATTER, NAME_PARTS, NO_MATTER } from './matter-words.js';

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands after an instrument's noun, read by the surface: the parser often hangs "in Lima on Friday" on the noun and
 * "on fisheries" on the verb. "a deal (FTA) on fisheries with Peru in Lima on Friday" → matter, partners, place and date.
 */
export interface AfterNoun {
  /** "fisheries" of "on fisheries". */
  readonly matter?: Stretch;
  /** A clause that tells the matter: "to build a port", "under which A supplies B", "setting the terms". */
  readonly clause?: Stretch;
  /** "Delhi Declaration", "Nakamal": its own name after "known as" or in quotation marks. */
  readonly name?: Stretch;
  readonly partners: readonly { readonly preposition: string; readonly stretch: Stretch }[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  /** Acronyms in brackets or in apposition: "(CEPA)", ", APTTA,". */
  readonly aliases: readonly string[];
}

export interface Scan {
  readonly context: ReportContext;
  readonly tree: Tree;
  readonly anchor: Anchor;
}

const formAt = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';
const isMark = (tree: Tree, i: number, marks: RegExp): boolean => marks.test(tree.tokens[i]?.form ?? '');
const isFiniteAt = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX') && token.feats['VerbForm'] === 'Fin';
};

const tokenAfter = (tree: Tree, from: number, offset: number): number => {
  let i = from;
  while (i < tree.tokens.length && tokenAt(tree, i).span.start < offset) i++;
  return i;
};

const TIME_WORDS =
  /^(?:on|in|at|during|since|from|until|till|by|for|of|as|the|a|an|earlier|late|early|later|this|last|next|past|end|middle|start|beginning|back)$/u;

/** The token after a time phrase that starts at `i`, and its date; undefined where none starts. "on Friday", "of May 2015". */
const timeAt = ({ context, tree }: Scan, i: number): { to: number; date: DateMention } | undefined => {
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
const placeAt = (scan: Scan, i: number, from: number): { to: number; place: PlaceMention } | undefined => {
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

const namesParty = ({ context, tree }: Scan, from: number, to: number): boolean => {
  if (from >= to || from >= tree.tokens.length) return false;
  const span = spanOf(tree, rangeOf(from, Math.min(to, tree.tokens.length)));
  return within(context.parties, span).length > 0 || within(context.roles, span).length > 0;
};

export const rangeOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** Whether token `i` lies inside the name of a party that began before it. */
const insideName = ({ context, tree }: Scan, i: number): boolean => {
  const { span } = tokenAt(tree, i);
  return within(context.parties, span).some((m) => m.span.start < span.start);
};

/** "of the two countries", "of Iran and India": who concludes it; "of the Silk Road fund of Iran" is a matter. */
const ofParties = (scan: Scan, i: number): boolean => {
  const { context, tree } = scan;
  const next = /^(?:the|both)$/u.test(formAt(tree, i + 1)) ? i + 2 : i + 1;
  const token = tree.tokens[next];
  if (!token) return false;
  if (within(context.roles, spanOf(tree, [i + 1, next])).length > 0) return true;
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

/** "in the field of", "in such areas as", "in fields like": the token after it, or `i` where there is none. */
export const fieldPhraseEnd = (tree: Tree, i: number): number => {
  if (formAt(tree, i) !== 'in') return i;
  for (let j = i + 1; j < i + 5; j++) {
    if (!/^(?:field|fields|area|areas|sphere|spheres|sector|sectors|domain|domains|realm)$/u.test(formAt(tree, j)))
      continue;
    const next = formAt(tree, j + 1);
    if (next === 'such' && formAt(tree, j + 2) === 'as') return j + 3;
    return /^(?:of|like|as|from|including)$/u.test(next) ? j + 2 : i;
  }
  return i;
};

/** Words that stand before an instrument's noun and open a new item: "an", "two", "another". */
const opensItem = (tree: Tree, i: number): boolean => {
  for (let j = i; j < i + 7 && j < tree.tokens.length; j++) {
    const token = tokenAt(tree, j);
    if (/^(?:another|one)$/u.test(token.form.toLowerCase()) && j === i) return true;
    const word = ANCHOR_WORDS.get(token.lemma.toLowerCase());
    if (word && (word.strength === 'strong' || (j > i && /^(?:a|an|the|two|three)$/u.test(formAt(tree, i)))))
      return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/u.test(token.upos) || /^(?:on|for|in|with)$/u.test(token.form)) return false;
  }
  return false;
};

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
      if (opensItem(tree, form === 'as' && formAt(tree, next) === 'well' ? i + 3 : next)) return separator;
      if (form === ',' && !anchor.plural && endsAtComma(tree, next)) return i;
      if (
        form === ',' &&
        (ENDS_MATTER.has(formAt(tree, next)) ||
          /^(?:the|said|including|among|its|their|both|his|her|in|with|under|at|to|an?)$/u.test(formAt(tree, next)))
      )
        return i;
      continue;
    }
    if (/^[.!?:—–(-]$/u.test(form) && i > from) return i;
    if (i > from && (ENDS_MATTER.has(form) || form === 'that')) return i;
    if (isFiniteAt(tree, i) || /^(?:AUX|SCONJ)$/u.test(tokenAt(tree, i).upos)) return separator > from ? separator : i;
    if (i > from && tokenAt(tree, i).upos === 'ADP') {
      if (timeAt(scan, i)) return i;
      if (placeAt(scan, i, from)) return i;
      if (/^(?:with|between|by|among)$/u.test(form) && namesParty(scan, i + 1, i + 5)) return i;
      if (
        /^(?:at|in|on)$/u.test(form) &&
        /^(?:ceremony|presence|sidelines|margins|meeting|summit|exchange|return)$/u.test(formAt(tree, i + 2))
      )
        return i;
    } else if (i > from && timeAt(scan, i) && !/^(?:of|the|as|a)$/u.test(form)) return i;
  }
  return i;
};

/** After one matter a comma goes on only to another noun that an "and" joins later. */
const endsAtComma = (tree: Tree, next: number): boolean => {
  const token = tree.tokens[next];
  if (!token || !/^(?:NOUN|PROPN|ADJ|CCONJ)$/u.test(token.upos)) return true;
  if (token.upos === 'CCONJ') return false;
  for (let i = next; i < tree.tokens.length && i < next + 14; i++) {
    if (isFiniteAt(tree, i) || isMark(tree, i, /^[.;:]$/u)) return true;
    if (/^(?:and|or)$/u.test(formAt(tree, i))) return false;
  }
  return true;
};

/** A clause after the noun that tells its matter; undefined for one that tells what became of it. */
const clauseAt = (scan: Scan, at: number): Stretch | undefined => {
  const { tree } = scan;
  let i = at;
  while (isMark(tree, i, /^,$/u)) i++;
  if (/^(?:under|by|through|in)$/u.test(formAt(tree, i)) && formAt(tree, i + 1) === 'which') i += 2;
  else if (formAt(tree, i) === 'whereby') i += 1;
  else if (formAt(tree, i) === 'to' && tree.tokens[i + 1]?.upos === 'VERB') i += 1;
  else if (/^(?:aimed|aiming)$/u.test(formAt(tree, i)) && formAt(tree, i + 1) === 'at') i += 2;
  else if (/^(?:that|which)$/u.test(formAt(tree, i)) && i > 0) {
    const verb = tree.tokens[i + 1];
    if (!verb || !/^(?:VERB|AUX)$/u.test(verb.upos)) return undefined;
    if (
      /^(?:was|were|has|had|have|took|takes|came|entered|expired|ran|lapsed|remains|did|does|is|are)$/u.test(
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

/** "known as Nakamal", "entitled "New Dawn"", "a "Delhi Declaration"": its name. */
const nameAt = (tree: Tree, at: number): { stretch: Stretch; to: number } | undefined => {
  let i = at;
  if (isMark(tree, i, /^,$/u)) i++;
  if (/^(?:known|entitled|titled|called|dubbed|named|christened)$/u.test(formAt(tree, i))) {
    i++;
    if (/^(?:as|the)$/u.test(formAt(tree, i))) i++;
  }
  const quoted = isMark(tree, i, /^(?:["“«]|``)$/u);
  if (!quoted && i === at) return undefined;
  if (!quoted && isMark(tree, at, /^,$/u) && i === at + 1) return undefined;
  if (quoted) {
    let to = i + 1;
    while (to < tree.tokens.length && !isMark(tree, to, /^(?:["”»]|'')$/u)) to++;
    return to > i + 1 ? { stretch: { from: i + 1, to }, to: to + 1 } : undefined;
  }
  let to = i;
  while (tree.tokens[to]?.upos === 'PROPN') to++;
  return to > i ? { stretch: { from: i, to }, to } : undefined;
};

/** "CEPA", "IK-CEPA", "MoUs": two capitals at least. */
const ACRONYM = {
  test: (form: string): boolean => /^[\p{L}\d-]+$/u.test(form) && (form.match(/\p{Lu}/gu) ?? []).length >= 2,
};

/** Reads what stands after the noun of an anchor, up to the end of its phrase. */
export const afterNoun = (context: ReportContext, anchor: Anchor): AfterNoun => {
  const { tree } = anchor;
  const scan: Scan = { context, tree, anchor };
  const partners: { preposition: string; stretch: Stretch }[] = [];
  const dates: DateMention[] = [];
  const places: PlaceMention[] = [];
  const aliases: string[] = [];
  let matter: Stretch | undefined;
  let name: Stretch | undefined;
  let i = anchor.token + 1;
  if (formAt(tree, i) === 'of' && NAME_PARTS.has(formAt(tree, i + 1))) i += 2;
  else if (
    formAt(tree, i) === 'of' &&
    /^co-?operation$/u.test(formAt(tree, i + 1)) &&
    !/^(?:in|programme|program|plan)$/u.test(`${formAt(tree, i + 2)}`) &&
    /^(?:on|for|between|with|concerning|regarding|,|\()$/u.test(formAt(tree, i + 2))
  )
    i += 2;
  for (let steps = 0; steps < 12 && i < tree.tokens.length; steps++) {
    const form = formAt(tree, i);
    if (form === '(') {
      const close = rangeOf(i, Math.min(i + 14, tree.tokens.length)).find((j) => formAt(tree, j) === ')');
      if (close === undefined) break;
      const inside = tree.tokens[i + 1]?.form ?? '';
      if (close === i + 2 && ACRONYM.test(inside)) aliases.push(inside);
      i = close + 1;
      continue;
    }
    if (form === ',' && ACRONYM.test(tree.tokens[i + 1]?.form ?? '') && isMark(tree, i + 2, /^[,.]$/u)) {
      aliases.push(tree.tokens[i + 1]?.form ?? '');
      i += 3;
      continue;
    }
    const time = timeAt(scan, i);
    if (time) {
      dates.push(time.date);
      i = Math.max(time.to, i + 1);
      continue;
    }
    const place = placeAt(scan, i, i);
    if (place) {
      places.push(place.place);
      i = place.to;
      continue;
    }
    const named = nameAt(tree, i);
    if (named && !name) {
      name = named.stretch;
      i = named.to;
      continue;
    }
    if (
      form === 'of' ? ofParties(scan, i) : /^(?:with|between|among|by)$/u.test(form) && namesParty(scan, i + 1, i + 8)
    ) {
      const to = partnersEnd(scan, i + 1);
      partners.push({ preposition: form, stretch: { from: i + 1, to } });
      i = Math.max(to, i + 1);
      continue;
    }
    if (
      form === 'worth' ||
      (form === 'of' &&
        within(context.quantities, spanOf(tree, rangeOf(i, Math.min(i + 4, tree.tokens.length)))).some(
          (q) => q.value.unit !== '1',
        ))
    ) {
      const amount = within(context.quantities, spanOf(tree, rangeOf(i, Math.min(i + 6, tree.tokens.length))))[0];
      if (!amount) break;
      i = tokenAfter(tree, i + 1, amount.span.end);
      continue;
    }
    const field = fieldPhraseEnd(tree, i);
    const relating = /^(?:relating|related|pertaining)$/u.test(form) && formAt(tree, i + 1) === 'to' ? i + 2 : i;
    const start = field > i ? field : relating > i ? relating : ABOUT.has(form) ? i + 1 : i;
    if (start > i) {
      const object = /^(?:the|a|an|its|their)$/u.test(formAt(tree, start)) ? start + 1 : start;
      if (field === i && NO_MATTER.has(formAt(tree, object))) {
        if (/^(?:that|it|them|this|which|these|those)$/u.test(formAt(tree, object))) break;
        i = object + 1;
        continue;
      }
      if (
        form === 'for' &&
        (tree.tokens[start]?.upos === 'NUM' || /^another$/u.test(formAt(tree, start))) &&
        /^(?:years?|months?|days?|weeks?)$/u.test(formAt(tree, start + 1))
      ) {
        i = start + 2;
        continue;
      }
      const to = matterEnd(scan, start);
      if (!matter && to > start) matter = { from: start, to };
      if (matter && matter.from !== start) break;
      i = Math.max(to, i + 1);
      continue;
    }
    break;
  }
  const clause = matter ? undefined : clauseAt(scan, i);
  return {
    partners,
    dates,
    places,
    aliases,
    ...(matter ? { matter } : {}),
    ...(clause ? { clause } : {}),
    ...(name ? { name } : {}),
  };
};

/** The words of a stretch as a span of the text. */
export const stretchSpan = (tree: Tree, { from, to }: Stretch): Span => spanOf(tree, rangeOf(from, to));
