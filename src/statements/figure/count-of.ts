import { headOf, nounPhraseOf, relation, spanOf, type Tree, tokenAt } from '../../language/walk.js';
import { type ReportContext, within } from '../context/report-context.js';
import { isFew, isPromised } from './promised-count.js';
import { lemmaAt, type Site, wordAt, wordBefore } from './site.js';
import { COUNTED, type CountedKind, UNCOUNTED } from './things.js';

/** What a number counts. */
export interface Counted {
  readonly kind: CountedKind;
  /** Token of the counted noun. */
  readonly noun: number;
  /** The counted thing in the report's words: "Russian companies in Uzbekistan". */
  readonly of: string;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'X']);
const COUNTING_VERBS = new Set([
  'number',
  'total',
  'reach',
  'exceed',
  'stand',
  'amount',
  'come',
  'rise',
  'grow',
  'increase',
  'fall',
  'drop',
  'top',
  'hit',
  'pass',
  'raise',
  'lift',
  'set',
  'fix',
  'cut',
  'expand',
  'put',
  'count',
]);

/** "3,000 Italian |companies", "450 of whose |companies", "305,580 - Japanese |tourists": the noun a number stands before. */
export const nounAfter = (tree: Tree, last: number): number => {
  let at = last + 1;
  if (['-', '–', '—', ':'].includes(wordAt(tree, at))) at++;
  // "from 42 |to 56 weekly flights"
  if (wordAt(tree, at) === 'to' && tree.tokens[at + 1]?.upos === 'NUM') at += 2;
  if (wordAt(tree, at) === '(') while (at < last + 6 && wordAt(tree, at - 1) !== ')') at++;
  if (wordAt(tree, at) === 'of') {
    at++;
    // "three of |six planned depots"
    if (tree.tokens[at]?.upos === 'NUM') at++;
    while (['the', 'whose', 'our', 'their', 'its', 'these', 'those', 'his', 'her'].includes(wordAt(tree, at))) at++;
  }
  let noun = -1;
  for (; at <= last + 8; at++) {
    const token = tree.tokens[at];
    if (!token || token.form === 'worth') break;
    // "400 Omani |and Kenyan entrepreneurs"
    const isJoined =
      token.form === 'and' &&
      [at - 1, at + 1].every((i) => ['ADJ', 'PROPN'].includes(tree.tokens[i]?.upos ?? '')) &&
      ['ADJ', 'NOUN'].includes(tree.tokens[at + 2]?.upos ?? '');
    if (isJoined) continue;
    const participle = token.upos === 'VERB' && token.feats['VerbForm'] === 'Part' && noun < 0;
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = at;
    else if (
      !(
        NOMINAL.has(token.upos) ||
        participle ||
        token.form === '-' ||
        token.form === '/' ||
        (token.upos === 'NUM' && noun >= 0)
      )
    )
      break;
    const next = tree.tokens[at + 1];
    // "6,000 Indian-Omani |joint ventures", "800 Kazakh |civil servants"
    const isQualified =
      token.upos === 'PROPN' &&
      (next?.upos === 'ADJ' || next?.form === 'and') &&
      ['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[at + 2]?.upos ?? '');
    if (noun === at && !isQualified && !['NOUN', 'PROPN', 'NUM'].includes(next?.upos ?? '') && next?.form !== '-')
      break;
  }
  return noun;
};

/** "Chinese |visitors numbered 968,000": the noun whose number a verb tells. */
const nounOfVerb = (tree: Tree, site: Site): number => {
  const verb = headOf(tree, site.head);
  if (verb < 0 || tokenAt(tree, verb).upos !== 'VERB' || !COUNTING_VERBS.has(lemmaAt(tree, verb))) return -1;
  const subject = (tree.children[verb] ?? []).find((c) => relation(tokenAt(tree, c)) === 'nsubj') ?? -1;
  if (subject < 0 || lemmaAt(tree, subject) !== 'number') return subject;
  // "the number of |passengers reached 36,500"
  return (tree.children[subject] ?? []).find((c) => relation(tokenAt(tree, c)) === 'nmod') ?? subject;
};

const isPlural = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]?.feats['Number'] === 'Plur' || wordAt(tree, noun).endsWith('s');

/** "Rwandan students in Lima; 130 |of them are enrolled": the noun that the pronoun stands for, nearest before. */
const nounOfThem = (context: ReportContext, tree: Tree, site: Site): number => {
  const ahead = [1, 2, 3].find((k) => wordAt(tree, site.last + k) === 'of') ?? 0;
  if (ahead === 0 || !['them', 'these', 'those', 'whom', 'which'].includes(wordAt(tree, site.last + ahead + 1)))
    return -1;
  if (tree.tokens[site.last + ahead + 2]?.upos === 'NOUN') return -1;
  for (let at = site.first - 1; at >= 0; at--)
    if (tree.tokens[at]?.upos === 'NOUN' && isPlural(tree, at) && kindAt(context, tree, at) !== undefined) return at;
  return -1;
};

/** "|Indians in the Emirates: 3.5 million", "Chinese |firms: 400": the noun of the label before a number. */
const nounOfLabel = (context: ReportContext, tree: Tree, site: Site): number => {
  const mark = wordBefore(site);
  if (wordAt(tree, mark) !== ':' || nounAfter(tree, site.last) >= 0) return -1;
  for (let at = 0; at < mark; at++) if (kindAt(context, tree, at) !== undefined && isPlural(tree, at)) return at;
  return -1;
};

/** What people and firms of one state do in another: "1,200 Angolan youths study medicine there". */
const LIVING = new Set([
  'work',
  'study',
  'live',
  'reside',
  'visit',
  'train',
  'operate',
  'enrol',
  'enroll',
  'settle',
  'serve',
  'travel',
  'register',
  'employ',
  'invest',
  'graduate',
]);
const SERVING = new Set([
  'employ',
  'serve',
  'benefit',
  'house',
  'train',
  'treat',
  'resettle',
  'connect',
  'reach',
  'supply',
  'hire',
]);
/** What people do at a border: "140,000 persons cross daily". */
const CROSSING = new Set(['cross', 'commute', 'transit', 'enter', 'emigrate', 'migrate']);
const HARMING = new Set([
  'miss',
  'missing',
  'abduct',
  'kidnap',
  'kill',
  'injure',
  'arrest',
  'detain',
  'die',
  'wound',
  'hold',
  'jail',
  'rescue',
  'drown',
  'free',
  'poll',
  'survey',
  'interview',
]);

const verbsNear = (tree: Tree, site: Site): string[] =>
  tree.tokens
    .slice(Math.max(0, site.first - 5), site.last + 9)
    .filter((token) => token.upos === 'VERB')
    .map((token) => token.lemma.toLowerCase());

const kindAt = (context: ReportContext, tree: Tree, noun: number): CountedKind | undefined => {
  const lemma = lemmaAt(tree, noun);
  const kind =
    COUNTED.get(`${lemmaAt(tree, noun - 1)} ${lemma}`) ?? COUNTED.get(lemma) ?? COUNTED.get(wordAt(tree, noun));
  if (kind) return kind;
  // "1.6 million Indians": a demonym in the plural
  const party = within(context.parties, tokenAt(tree, noun).span)[0];
  return party?.value.via === 'demonym' && /(?:s|ese|ish)$/u.test(context.text.slice(party.span.start, party.span.end))
    ? 'people'
    : undefined;
};

/** The phrase around the counted noun without the number itself. */
const phraseOf = (context: ReportContext, site: Site, noun: number): string => {
  const { tree } = site;
  const tokens = nounPhraseOf(tree, noun, ['acl']).filter((t) => t > site.last || t < site.first - 3);
  const after = tokens.filter((t) => t > site.last);
  // what "of them" stands for was told before
  const isBefore = noun < site.first;
  const told = isBefore ? nounPhraseOf(tree, noun).filter((t) => t < site.first) : after;
  const taken = told.length > 0 ? told : [noun];
  const span = spanOf(tree, taken);
  return context.text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/[,;(].*$/u, '')
    .replace(/ (?:totall?ing|worth|valued|that|which|who|amounting) .*$/u, '')
    .replace(/ (?:in|on|since|by) (?:\d{4}|[A-Z][a-z]+day|(?:last|this) \p{L}+)$/u, '')
    .replace(/^-(?:odd|plus|strong)\s+/u, '')
    .replace(/^to\s+\d[\d,.]*\s+/u, '')
    .replace(/^of\s+(?:\d[\d,.]*|\p{Ll}+)\s+(?=planned|proposed|\p{Ll}+\s+\p{Ll}+s$)/u, '')
    .replace(/^(?:of\s+)?(?:whose|the|our|their|its)\s+/iu, '');
};

/** "1,200 Angolan |youths study": a plural under a state's adjective, who live or work somewhere. */
const isNationals = (context: ReportContext, tree: Tree, site: Site, noun: number): boolean =>
  noun > site.last + 1 &&
  isPlural(tree, noun) &&
  within(context.parties, { start: site.span.end, end: tokenAt(tree, noun).span.start }).some(
    (m) => m.value.via === 'demonym',
  ) &&
  verbsNear(tree, site).some((verb) => LIVING.has(verb));

const DELIVERING = new Set([
  'deliver',
  'supply',
  'donate',
  'ship',
  'export',
  'import',
  'hand',
  'gift',
  'sell',
  'buy',
  'purchase',
]);

/** "deliver 20,000 |heifers": goods by the piece, whatever they are. */
const isDelivered = (tree: Tree, site: Site, noun: number): boolean =>
  noun > site.last &&
  tree.tokens[noun]?.upos === 'NOUN' &&
  isPlural(tree, noun) &&
  [headOf(tree, noun), site.first - 1].some((i) => i >= 0 && DELIVERING.has(lemmaAt(tree, i)));

/** The kind of the thing counted and its noun: by the vocabulary, or by what is said of it. */
const kindOf = (context: ReportContext, site: Site, noun: number): Omit<Counted, 'of'> | undefined => {
  const { tree } = site;
  const known = kindAt(context, tree, noun);
  if (known) return { kind: known, noun };
  // the tagger may take the verb for the last noun: "2 million Nepalis work"
  for (let at = noun - 1; at > site.last && at > noun - 3; at--) {
    if (within(context.parties, tokenAt(tree, at).span).length > 0 && kindAt(context, tree, at) === 'people')
      return { kind: 'people', noun: at };
  }
  const isServed =
    ['people', 'person'].includes(lemmaAt(tree, noun)) &&
    verbsNear(tree, site).some((verb) => SERVING.has(verb) || CROSSING.has(verb));
  if (isServed || isNationals(context, tree, site, noun)) return { kind: 'people', noun };
  return isDelivered(tree, site, noun) ? { kind: 'hardware', noun } : undefined;
};

/** What a bare number counts, where it is something that a figure on relations may count. */
export const countedBy = (context: ReportContext, site: Site): Counted | undefined => {
  const { tree } = site;
  for (const noun of [
    nounAfter(tree, site.last),
    nounOfThem(context, tree, site),
    nounOfLabel(context, tree, site),
    nounOfVerb(tree, site),
  ]) {
    if (noun < 0) continue;
    if (UNCOUNTED.has(lemmaAt(tree, noun))) return undefined;
    const found = kindOf(context, site, noun);
    if (!found) continue;
    if ((found.kind === 'people' || found.kind === 'ties') && isPromised(tree, found.noun)) return undefined;
    if (isFew(site, tree, found.noun)) return undefined;
    const concerns = found.kind !== 'people' && found.kind !== 'firms';
    return concerns || !verbsNear(tree, site).some((verb) => HARMING.has(verb))
      ? { ...found, of: phraseOf(context, site, found.noun) }
      : undefined;
  }
  return undefined;
};
