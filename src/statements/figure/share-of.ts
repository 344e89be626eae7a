import { nounPhraseOf, spanOf, type Tree, tokenAt } from '../../language/walk.js';
import { type ReportContext, within } from '../context/report-context.js';
import { lemmaAt, type Site, wordAt, wordBefore } from './site.js';

/** A share and what it is a share of. */
export interface Share {
  /** Token of the whole, or of the word that makes it a share. */
  readonly word: number;
  readonly of?: string;
}

const SHARE_NOUNS = new Set(['share', 'stake', 'holding', 'portion', 'proportion', 'part', 'participation']);
const SHARE_VERBS = new Set([
  'hold',
  'own',
  'account',
  'make',
  'represent',
  'constitute',
  'comprise',
  'contribute',
  'supply',
  'cover',
  'meet',
  'provide',
  'control',
  'form',
  'lend',
  'finance',
  'fund',
  'bear',
  'shoulder',
  'absorb',
  'buy',
  'take',
  'receive',
]);
/** Wholes whose parts are one country's own business. */
const DOMESTIC_WHOLES = new Set([
  'gdp',
  'product',
  'vote',
  'respondent',
  'population',
  'voter',
  'budget',
  'revenue',
  'people',
  'ballot',
  'income',
  'seat',
  'time',
  'world',
  'electorate',
  'household',
  'adult',
  'child',
  'woman',
]);

const headNounAfter = (tree: Tree, from: number): number => {
  let noun = -1;
  for (let at = from; at < from + 9; at++) {
    const token = tree.tokens[at];
    if (!token) break;
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') noun = at;
    else if (!['ADJ', 'DET', 'NUM', 'PART', 'SYM'].includes(token.upos) && token.form !== '-') break;
    if (token.upos === 'PRON' && at > from && tree.tokens[at + 1]?.upos !== 'NOUN') break;
  }
  return noun;
};

const phrase = (context: ReportContext, tree: Tree, noun: number, from: number): string => {
  const tokens = nounPhraseOf(tree, noun, ['acl', 'acl:relcl']).filter((t) => t >= from);
  const span = spanOf(tree, tokens.length > 0 ? tokens : [noun]);
  return context.text
    .slice(span.start, Math.min(span.end, span.start + 120))
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|all|its|their)\s+/iu, '');
};

/** "6% of |Kenyans": a people, whose shares are its own. */
const isPeople = (context: ReportContext, tree: Tree, noun: number): boolean =>
  /^(?:Africans|Europeans|Asians|Arabs)$/u.test(tree.tokens[noun]?.form ?? '') ||
  within(context.parties, tokenAt(tree, noun).span).some(
    (m) => m.value.via === 'demonym' && /s$/u.test(context.text.slice(m.span.start, m.span.end)),
  );

/** "Pemex would have |had 45 per cent": what a partner has of a venture. */
const isHolding = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.upos === 'VERB' && lemmaAt(tree, at) === 'have' && tree.tokens[at - 1]?.upos !== 'PRON';

const HELD = /\b(?:share|stake|holding|ownership|owned|consortium|venture|partners|split|equity)/iu;

/** "Shareholders: |Total 62%, CNOOC 8%": the company right before its part, where several are told or holdings are spoken of. */
const holderBefore = (context: ReportContext, site: Site): string | undefined => {
  const sentence = site.tree.sentence.span;
  const holder = within(context.parties, {
    start: Math.max(sentence.start, site.span.start - 3),
    end: site.span.start,
  }).find(
    (m) =>
      m.value.type === 'organization' && /^(?:\s|\s\(|:\s)$/u.test(context.text.slice(m.span.end, site.span.start)),
  );
  if (!holder) return undefined;
  return HELD.test(context.text.slice(sentence.start, sentence.end)) ? holder.value.id : undefined;
};

/** Tells whether a percentage is a share of something, and of what: "82% of tariff lines", "a stake of 51 percent". */
export const shareAt = (context: ReportContext, site: Site): Share | undefined => {
  const { tree } = site;
  const after = wordAt(tree, site.last + 1);
  if (after === 'of') {
    const noun = headNounAfter(tree, site.last + 2);
    if (noun < 0) return { word: site.last + 1 };
    return DOMESTIC_WHOLES.has(lemmaAt(tree, noun)) || isPeople(context, tree, noun)
      ? undefined
      : { word: noun, of: phrase(context, tree, noun, site.last + 2) };
  }
  for (let at = site.last + 1; at <= site.last + 3; at++) if (SHARE_NOUNS.has(lemmaAt(tree, at))) return { word: at };
  const before = wordBefore(site);
  if (['of', 'at'].includes(wordAt(tree, before)) && SHARE_NOUNS.has(lemmaAt(tree, before - 1))) {
    const from = Math.max(0, before - 3);
    const start = tree.tokens[from]?.span.start ?? 0;
    return {
      word: before - 1,
      of: context.text.slice(
        Math.max(start, tree.tokens[before - 2]?.span.start ?? 0),
        tree.tokens[before - 1]?.span.end ?? start,
      ),
    };
  }
  for (let at = before; at >= Math.max(0, before - 2); at--) {
    if (isHolding(tree, at)) return { word: at };
    if (tree.tokens[at]?.upos === 'VERB' && SHARE_VERBS.has(lemmaAt(tree, at))) return { word: at };
  }
  // "Total 62%, CNOOC 8%"
  const holder = holderBefore(context, site);
  if (holder !== undefined) return { word: site.first - 1, of: holder };
  // "jewellery (26%)"
  const bracket = wordAt(tree, site.first - 1) === '(' && wordAt(tree, site.last + 1) === ')';
  const named = tree.tokens[site.first - 2];
  if (bracket && (named?.upos === 'NOUN' || named?.upos === 'PROPN')) return { word: site.first - 2, of: named.form };
  return undefined;
};
