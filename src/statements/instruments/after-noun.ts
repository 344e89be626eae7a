import { spanOf, type Tree } from '../../language/walk.js';
import type { DateMention, PlaceMention } from '../../model/mention.js';
import { type ReportContext, within } from '../context/report-context.js';
import type { Anchor } from './anchor.js';
import { afterAside, clauseAt, fieldPhraseEnd, matterEnd } from './matter.js';
import { ABOUT, NAME_PARTS, NO_MATTER } from './matter-words.js';
import { namesParty, ofParties, partnersEnd } from './partners.js';
import { formAt, isMark, opensQuote, rangeOf, type Scan, type Stretch, tokenAfter } from './surface.js';
import { placeAt, timeAt } from './time-and-place.js';

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
  /** The token after all of it. */
  readonly end: number;
}

/** "known as Nakamal", "entitled "New Dawn"", "a "Delhi Declaration"": its name. */
const nameAt = (tree: Tree, at: number): { stretch: Stretch; to: number } | undefined => {
  let i = at;
  if (isMark(tree, i, /^,$/u)) i++;
  if (/^(?:known|entitled|titled|called|dubbed|named|christened)$/u.test(formAt(tree, i))) {
    i++;
    if (/^(?:as|the)$/u.test(formAt(tree, i))) i++;
  }
  const quoted = isMark(tree, i, /^(?:["“«]|``)$/u) && opensQuote(tree, i);
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

/** A piece of what follows a noun: the token after it and what it tells, if anything. */
interface Piece {
  readonly to: number;
  readonly matter?: Stretch;
  readonly name?: Stretch;
  readonly partner?: { readonly preposition: string; readonly stretch: Stretch };
  readonly date?: DateMention;
  readonly place?: PlaceMention;
  readonly alias?: string;
}
type PieceReader = (scan: Scan, i: number) => Piece | undefined;

/** "(CEPA)", "(US$11m)" */
const bracket: PieceReader = ({ tree }, i) => {
  if (formAt(tree, i) !== '(') return undefined;
  const close = rangeOf(i, Math.min(i + 14, tree.tokens.length)).find((j) => formAt(tree, j) === ')');
  if (close === undefined) return undefined;
  const inside = tree.tokens[i + 1]?.form ?? '';
  const isAlias = close === i + 2 && ACRONYM.test(inside) && !/^(?:mous?|mocs?|lois?)$/iu.test(inside);
  return { to: close + 1, ...(isAlias ? { alias: inside } : {}) };
};

/** The quotation mark that closes the name the noun ends: "Delhi Declaration". */
const closingQuote: PieceReader = ({ tree }, i) =>
  isMark(tree, i, /^(?:["”»]|'')$/u) && !opensQuote(tree, i) ? { to: i + 1 } : undefined;

/** ", APTTA," ", the RAA," */
const acronymBeside: PieceReader = ({ tree }, i) => {
  const at = formAt(tree, i + 1) === 'the' ? i + 2 : i + 1;
  const alias = tree.tokens[at]?.form ?? '';
  return formAt(tree, i) === ',' && ACRONYM.test(alias) && isMark(tree, at + 1, /^[,.]$/u)
    ? { to: at + 2, alias }
    : undefined;
};

const time: PieceReader = (scan, i) => timeAt(scan, i);
const place: PieceReader = (scan, i) => placeAt(scan, i, i);

const ownName: PieceReader = ({ tree }, i) => {
  const named = nameAt(tree, i);
  return named ? { to: named.to, name: named.stretch } : undefined;
};

/** "with Peru", "between A and B", "of the two governments" */
const partner: PieceReader = (scan, i) => {
  const preposition = formAt(scan.tree, i);
  const names =
    preposition === 'of'
      ? ofParties(scan, i)
      : /^(?:with|between|among|by)$/u.test(preposition) && namesParty(scan, i + 1, i + 8);
  if (!names) return undefined;
  const to = partnersEnd(scan, i + 1);
  return { to, partner: { preposition, stretch: { from: i + 1, to } } };
};

/** ", the Iranian mining holding, to": says who the partner just named is. */
const aboutPartner: PieceReader = ({ tree }, i) => {
  if (formAt(tree, i) !== ',' || !/^(?:the|a|an|its)$/u.test(formAt(tree, i + 1))) return undefined;
  const close = rangeOf(i + 2, Math.min(i + 10, tree.tokens.length)).find((j) => formAt(tree, j) === ',');
  return close !== undefined && /^(?:to|on|for|under|in)$/u.test(formAt(tree, close + 1))
    ? { to: close + 1 }
    : undefined;
};

/** "worth $2 billion", "of 180 billion yuan" */
const amount: PieceReader = ({ context, tree }, i) => {
  const form = formAt(tree, i);
  if (form !== 'worth' && form !== 'of') return undefined;
  const reach = Math.min(i + (form === 'of' ? 4 : 6), tree.tokens.length);
  const found = within(context.quantities, spanOf(tree, rangeOf(i, reach))).find((q) => q.value.unit !== '1');
  return found ? { to: tokenAfter(tree, i + 1, found.span.end) } : undefined;
};

/** "for three years", "for another decade" */
const duration: PieceReader = ({ tree }, i) =>
  formAt(tree, i) === 'for' &&
  (tree.tokens[i + 1]?.upos === 'NUM' || formAt(tree, i + 1) === 'another') &&
  /^(?:years?|months?|days?|weeks?|decades?)$/u.test(formAt(tree, i + 2))
    ? { to: i + 3 }
    : undefined;

/** "on what Lima calls the Coast Road": the token after "calls", else `i`. */
const calledFrom = (tree: Tree, i: number): number => {
  if (formAt(tree, i) !== 'what') return i;
  const verb = rangeOf(i + 1, Math.min(i + 7, tree.tokens.length)).find((j) => tree.tokens[j]?.upos === 'VERB');
  return verb !== undefined && /^(?:call|term|dub|style|name)$/u.test(tree.tokens[verb]?.lemma ?? '') ? verb + 1 : i;
};

/** "on fisheries", "in the field of culture", "relating to visas"; "for the first time" is passed over. */
const matter: PieceReader = (scan, i) => {
  const { tree } = scan;
  const field = fieldPhraseEnd(tree, i);
  const relating = /^(?:relating|related|pertaining)$/u.test(formAt(tree, i)) && formAt(tree, i + 1) === 'to';
  const start = field > i ? field : relating ? i + 2 : ABOUT.has(formAt(tree, i)) ? i + 1 : i;
  if (start === i) return undefined;
  const called = calledFrom(tree, afterAside(tree, start));
  const object = /^(?:the|a|an|its|their)$/u.test(formAt(tree, called)) ? called + 1 : called;
  // "on the other hand", "on the contrary"
  if (/^(?:other|one)$/u.test(formAt(tree, object)) && formAt(tree, object + 1) === 'hand') return { to: object + 2 };
  if (/^(?:contrary|whole)$/u.test(formAt(tree, object))) return { to: object + 1 };
  const returning = /^(?:return|exchange)$/u.test(formAt(tree, object)) && formAt(tree, object + 1) === 'of';
  if (field === i && NO_MATTER.has(formAt(tree, object)) && !returning) {
    return /^(?:that|it|them|this|which|these|those)$/u.test(formAt(tree, object)) ? undefined : { to: object + 1 };
  }
  const to = matterEnd(scan, called);
  return to > called ? { to, matter: { from: called, to } } : undefined;
};

/** ", on port security,", ", between A and B,", ": on fisheries, on ports": what a comma or a colon only sets apart. */
const setApart: PieceReader = (scan, i) => {
  const { tree, anchor } = scan;
  const next = formAt(tree, i + 1);
  if (formAt(tree, i) === ':') return anchor.plural && ABOUT.has(next) ? { to: i + 1 } : undefined;
  if (formAt(tree, i) !== ',') return undefined;
  const partners = next === 'between' && namesParty(scan, i + 2, i + 10);
  const about =
    /^(?:on|concerning|regarding)$/u.test(next) &&
    !timeAt(scan, i + 1) &&
    !/^(?:condition|the (?:sidelines|margins|occasion))/u.test(formAt(tree, i + 2));
  return partners || about ? { to: i + 1 } : undefined;
};

/** "of the same kind" */
const sameKind: PieceReader = ({ tree }, i) =>
  /^(?:of|along)$/u.test(formAt(tree, i)) &&
  /^(?:same|similar|like|this|that)$/u.test(formAt(tree, formAt(tree, i + 1) === 'the' ? i + 2 : i + 1)) &&
  /^(?:kind|sort|type|nature|lines?)$/u.test(formAt(tree, formAt(tree, i + 1) === 'the' ? i + 3 : i + 2))
    ? { to: formAt(tree, i + 1) === 'the' ? i + 4 : i + 3 }
    : undefined;

/** "signed in Lima on fisheries": the participle is passed over, what follows it may tell the matter. */
const participle: PieceReader = ({ tree }, i) =>
  /^(?:signed|inked|initialled|concluded|reached|sealed)$/u.test(formAt(tree, i)) &&
  !/^(?:an?|the)$/u.test(formAt(tree, i + 1))
    ? { to: i + 1 }
    : undefined;

/** "by video link", "by an exchange of letters", "in a ceremony": how it was done is passed over. */
const manner: PieceReader = ({ tree }, i) => {
  if (!/^(?:by|via|through|over|in|at)$/u.test(formAt(tree, i))) return undefined;
  for (let j = i + 1; j < Math.min(i + 4, tree.tokens.length); j++) {
    if (/^(?:videolink|videoconference|ceremony|teleconference)$/u.test(formAt(tree, j))) return { to: j + 1 };
    if (formAt(tree, j) === 'video' && /^(?:link|conference|call)$/u.test(formAt(tree, j + 1))) return { to: j + 2 };
    if (!/^(?:a|an|the|special|solemn|brief|short|same)$/u.test(formAt(tree, j))) return undefined;
  }
  return undefined;
};

const PIECES: readonly PieceReader[] = [
  manner,
  participle,
  sameKind,
  setApart,
  bracket,
  closingQuote,
  acronymBeside,
  time,
  place,
  ownName,
  partner,
  amount,
  duration,
  matter,
];

/** More pieces than these no phrase has. */
const MOST_PIECES = 12;

/** The token after the parts of the instrument's own name: "of Understanding", "of cooperation on". */
const afterName = (tree: Tree, noun: number): number => {
  if (formAt(tree, noun + 1) !== 'of') return noun + 1;
  const part = formAt(tree, noun + 2);
  const cooperation =
    /^co-?operation$/u.test(part) &&
    /^(?:on|for|between|with|concerning|regarding|[,(])$/u.test(formAt(tree, noun + 3));
  return NAME_PARTS.has(part) || cooperation ? noun + 3 : noun + 1;
};

/** Reads what stands after the noun of an anchor, piece by piece, up to the end of its phrase. */
export const afterNoun = (context: ReportContext, anchor: Anchor): AfterNoun => {
  const { tree } = anchor;
  const scan: Scan = { context, tree, anchor };
  const pieces: Piece[] = [];
  let i = afterName(tree, anchor.token);
  while (pieces.length < MOST_PIECES && i < tree.tokens.length) {
    const at = i;
    const readers = pieces.at(-1)?.partner ? [...PIECES, aboutPartner] : PIECES;
    const piece = readers.map((read) => read(scan, at)).find((p) => p !== undefined);
    if (!piece || (piece.matter && pieces.some((p) => p.matter))) break;
    pieces.push(piece);
    i = Math.max(piece.to, i + 1);
  }
  const about = pieces.find((p) => p.matter)?.matter;
  const name = pieces.find((p) => p.name)?.name;
  const clause = about ? undefined : clauseAt(scan, i);
  return {
    partners: pieces.flatMap((p) => p.partner ?? []),
    dates: pieces.flatMap((p) => p.date ?? []),
    places: pieces.flatMap((p) => p.place ?? []),
    aliases: pieces.flatMap((p) => p.alias ?? []),
    end: clause?.to ?? i,
    ...(about ? { matter: about } : {}),
    ...(clause ? { clause } : {}),
    ...(name ? { name } : {}),
  };
};
