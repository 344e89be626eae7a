import { overlaps, type Span } from '../../model/span.js';
import { meantIn, type ReportContext, within } from '../context/report-context.js';
import {
  childrenOf,
  headOf,
  prepositionOf,
  relation,
  spanOf,
  subtreeOf,
  type Tree,
  tokenAt,
  treeOf,
  withoutEdgePunctuation,
} from '../frames/tree.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import type { Draft } from '../statement-reader.js';
import { CLAIM_WORDS, type DistinctionKind, MODEST, ORDERED_NOUNS, RELATION_NOUNS } from './superlatives.js';

const KINDS: ReadonlyMap<string, DistinctionKind> = new Map(
  CLAIM_WORDS.flatMap((row) => row.words.map((w) => [w, row.kind] as const)),
);

const wordsOf = (context: ReportContext, span: Span): string =>
  context.text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, '')
    .replace(/^(?:the|a|an|its|their|his|her)\s+/iu, '')
    .trim();

const SCOPES = new Set(['in', 'of', 'for', 'among', 'between', 'since', 'on', 'within', 'across', 'outside', 'from']);

interface Claim {
  readonly kind: DistinctionKind;
  readonly word: number;
  /** The noun that bears the claim, or the word itself in "the first to …". */
  readonly head: number;
}

const claimAt = (tree: Tree, i: number): Claim | undefined => {
  const token = tokenAt(tree, i);
  const kind = KINDS.get(token.form.toLowerCase());
  if (!kind) return undefined;
  const head = headOf(tree, i);
  const rel = relation(token);
  const next = tree.tokens[i + 1];
  if (kind === 'record' && rel !== 'amod' && rel !== 'compound' && token.form.toLowerCase() === 'record') {
    // "hit a record 32m t": the number stands on the noun
    if (!(rel === 'nummod' || next?.upos === 'NUM' || next?.upos === 'SYM' || rel === 'obj')) return undefined;
  }
  if (
    (rel === 'amod' || rel === 'compound' || rel === 'advmod' || rel === 'nummod' || rel === 'det') &&
    head > i &&
    ['NOUN', 'PROPN'].includes(tokenAt(tree, head).upos)
  ) {
    return { kind, word: i, head };
  }
  if (kind === 'first' && childrenOf(tree, i, 'det', 'nmod:poss').length > 0 && childrenOf(tree, i).some((c) => c > i))
    return { kind, word: i, head: i };
  return kind === 'record'
    ? { kind, word: i, head: head >= 0 && tokenAt(tree, head).upos === 'NOUN' ? head : i }
    : undefined;
};

/** Words around a claim that take it back: "second-largest", "one of the largest", "among the first", "at first". */
const takenBack = (tree: Tree, { word, kind }: Claim): boolean => {
  const before = tree.tokens.slice(Math.max(0, word - 4), word).map((t) => t.form.toLowerCase());
  const last = before.at(-1) ?? '';
  if (last === '-' || /^(?:second|third|fourth|fifth|sixth|at|from|not|two|three|four|five)$/u.test(last)) return true;
  const text = before.join(' ');
  if (/\b(?:one of (?:the|its|their|our)|among (?:the|its|their))\b/u.test(text)) return true;
  return kind === 'only' && !/^(?:the|its|their)$/u.test(last);
};

const admissible = (context: ReportContext, tree: Tree, claim: Claim): boolean => {
  const word = tokenAt(tree, claim.word);
  const head = tokenAt(tree, claim.head);
  if (takenBack(tree, claim)) return false;
  if (within(context.dates, word.span).length > 0) return false;
  if (claim.kind === 'first' && claim.head !== claim.word)
    return !ORDERED_NOUNS.has(head.form.toLowerCase()) && !ORDERED_NOUNS.has(head.lemma.toLowerCase());
  if (claim.kind === 'largest') {
    if (!RELATION_NOUNS.has(head.lemma.toLowerCase())) return false;
    if (!MODEST.has(word.form.toLowerCase())) return true;
    // "a leading partner" claims nothing; "the leading partner", "Chile's top partner" do
    const determiners = childrenOf(tree, claim.head, 'det').map((d) => tokenAt(tree, d).form.toLowerCase());
    return (
      !determiners.some((d) => d === 'a' || d === 'an') &&
      head.feats['Number'] !== 'Plur' &&
      (determiners.includes('the') || childrenOf(tree, claim.head, 'nmod:poss').length > 0)
    );
  }
  return true;
};

/** The noun that "the first to …" or "the first by …" stands for: what it is set beside. */
const antecedentOf = (tree: Tree, i: number): number | undefined => {
  const token = tokenAt(tree, i);
  const head = headOf(tree, i);
  if (head < 0) return childrenOf(tree, i, 'nsubj').find((c) => tokenAt(tree, c).upos === 'NOUN');
  if (relation(token) === 'appos' || relation(token) === 'conj') {
    if (['NOUN', 'PROPN'].includes(tokenAt(tree, head).upos)) return head;
    return childrenOf(tree, head, 'obj', 'obl').find((c) => c < i && tokenAt(tree, c).upos === 'NOUN');
  }
  return childrenOf(tree, head, 'obj', 'obl', 'nsubj').find((c) => c < i && tokenAt(tree, c).upos === 'NOUN');
};

const draftOf = (context: ReportContext, tree: Tree, claim: Claim): Draft<'distinction'> | undefined => {
  const { head, word, kind } = claim;
  const bare = head === word;
  const all = withoutEdgePunctuation(
    tree,
    subtreeOf(
      tree,
      head,
      (child, parent) =>
        parent === head &&
        (['punct', 'cc', 'conj', 'parataxis', 'cop', 'nsubj', 'advcl'].includes(relation(tokenAt(tree, child))) ||
          tokenAt(tree, child).deprel === 'appos'),
    ),
  );
  const owner = childrenOf(tree, head, 'nmod:poss').at(0);
  const scopes = childrenOf(tree, head, 'nmod', 'obl').filter((c) => c > head && SCOPES.has(prepositionOf(tree, c)));
  const scopeToken =
    owner ??
    scopes.find(
      (c) =>
        within(context.parties, spanOf(tree, subtreeOf(tree, c))).length > 0 ||
        within(context.places, spanOf(tree, subtreeOf(tree, c))).length > 0,
    ) ??
    scopes[0];
  const scopeTokens = new Set(scopeToken === undefined ? [] : subtreeOf(tree, scopeToken));
  const dropScope = !bare && kind !== 'record';
  const own = all.filter(
    (t) =>
      t !== word &&
      !(dropScope && scopeTokens.has(t)) &&
      !(relation(tokenAt(tree, t)) === 'det' && headOf(tree, t) === head) &&
      !['ever', 'very'].includes(tokenAt(tree, t).form.toLowerCase()),
  );
  const runs = own.filter((t) => t > word || !bare);
  const antecedent = bare ? antecedentOf(tree, head) : undefined;
  const lead = antecedent === undefined ? '' : wordsOf(context, tokenAt(tree, antecedent).span);
  const text = runs.length > 0 ? wordsOf(context, spanOf(tree, contiguous(runs))) : '';
  const subject = [lead, text.replace(/^(?:of its kind that|to|that)\s+/iu, (m) => (lead ? m : ''))]
    .filter(Boolean)
    .join(' ')
    .trim();
  if (subject.length < 3) return undefined;
  const evidence = spanOf(tree, all);
  const scope =
    scopeToken === undefined
      ? undefined
      : wordsOf(
          context,
          spanOf(
            tree,
            [...scopeTokens].filter((t) => relation(tokenAt(tree, t)) !== 'case' || tokenAt(tree, t).form !== "'s"),
          ),
        );
  return {
    type: 'distinction',
    rule: `distinction/${kind}`,
    evidence: [evidence],
    kind,
    subject,
    ...(scope && scope !== subject ? { scope: scope.replace(/^(?:in|of|for)\s+/iu, '').replace(/['’]s$/u, '') } : {}),
  };
};

/** The first unbroken run of tokens. */
const contiguous = (tokens: readonly number[]): number[] => {
  const out: number[] = [];
  for (const t of tokens) {
    const last = out.at(-1);
    if (last !== undefined && t - last > 4) break;
    out.push(t);
  }
  return out;
};

/** Reads claims to be the first, largest, only or a record: "the first nuclear power plant in Central Asia". */
export const readDistinctions = (context: ReportContext): Draft<'distinction'>[] => {
  const out: Draft<'distinction'>[] = [];
  for (const sentence of context.sentences) {
    if (context.skipped.some((s) => overlaps(s, sentence.span))) continue;
    const tree = treeOf(sentence);
    for (let i = 0; i < tree.tokens.length; i++) {
      const claim = claimAt(tree, i);
      if (!claim) continue;
      if (!admissible(context, tree, claim)) {
        context.dropped('distinction', tokenAt(tree, i).span, 'orders, counts or is taken back');
        continue;
      }
      const draft = draftOf(context, tree, claim);
      if (
        draft &&
        (meantIn(context, sentence.span).length > 0 || mainOccasion(context).parties.length > 1) &&
        !out.some((d) => d.kind === draft.kind && d.subject === draft.subject)
      )
        out.push(draft);
    }
  }
  return out;
};
