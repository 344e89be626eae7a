import type { Sentence, Token } from '../../model/sentence.js';
import { irregularVerb } from './irregular-verbs.js';
import { knownType } from './known-names.js';

/** A token's new place in the tree. */
interface Change {
  readonly token: number;
  readonly head: number;
  readonly deprel: string;
}

type Rule = (tokens: readonly Token[]) => Change[];

const childrenOf = (tokens: readonly Token[], head: number): readonly Token[] => tokens.filter((t) => t.head === head);

/**
 * "transit, trade and air services": items of a list hang on the first, not each on the one before. A list within a list keeps its own conjunction and
 * its place: "gas, and oil and coal".
 */
const flatCoordination: Rule = (tokens) =>
  tokens.flatMap((token, i) => {
    const before = tokens[token.head];
    const first = before === undefined ? undefined : tokens[before.head];
    if (token.deprel !== 'conj' || before?.deprel !== 'conj' || first === undefined) return [];
    if (token.upos !== before.upos || before.upos !== first.upos) return [];
    if (childrenOf(tokens, token.head).some((t) => t.deprel === 'cc')) return [];
    return [{ token: i, head: before.head, deprel: 'conj' }];
  });

/**
 * "the accord, which Ghana signed and which lapsed": a clause that opens with a relative pronoun is coordinate with the relative clause before it, not with
 * the noun of both.
 */
const relativeCoordination: Rule = (tokens) =>
  tokens.flatMap((token, i) => {
    const noun = tokens[token.head];
    if (token.deprel !== 'conj' || (noun?.upos !== 'NOUN' && noun?.upos !== 'PROPN')) return [];
    if (!childrenOf(tokens, i).some((t) => /^(?:which|who|whom)$/iu.test(t.form))) return [];
    const clause = tokens.findLastIndex((t, k) => k < i && t.head === token.head && t.deprel === 'acl:relcl');
    return clause === -1 ? [] : [{ token: i, head: clause, deprel: 'conj' }];
  });

/** "The accord was initialled": the subject of a verb with a passive auxiliary is a passive one. */
const passiveSubject: Rule = (tokens) =>
  tokens.flatMap((token, i) => {
    if (token.deprel !== 'nsubj' && token.deprel !== 'csubj') return [];
    if (!childrenOf(tokens, token.head).some((t) => t.deprel === 'aux:pass')) return [];
    return [{ token: i, head: token.head, deprel: `${token.deprel}:pass` }];
  });

/** The mark that ends a sentence hangs on its root. */
const finalMark: Rule = (tokens) => {
  const last = tokens.length - 1;
  const mark = tokens[last];
  const root = tokens.findIndex((t) => t.head === -1);
  if (mark?.deprel !== 'punct' || !/^[.!?]$/u.test(mark.form) || mark.head === root) return [];
  return [{ token: last, head: root, deprel: 'punct' }];
};

/** In the order in which they are applied. What each gains and loses on the treebanks stands in docs/language.md. */
const RULES: readonly Rule[] = [flatCoordination, relativeCoordination, passiveSubject, finalMark];

/** Sets right, by rules that hold whatever the words are, what the network now and then gets wrong. The given sentence is not changed. */
export const repair = (sentence: Sentence): Sentence => {
  let tokens: readonly Token[] = sentence.tokens.map((token, i) => irregularVerb(token, sentence.tokens[i - 1]));
  for (const rule of RULES) {
    const changes = rule(tokens);
    if (changes.length === 0) continue;
    const moved = [...tokens];
    for (const { token, head, deprel } of changes) {
      const old = moved[token];
      if (old !== undefined) moved[token] = { ...old, head, deprel };
    }
    tokens = moved;
  }
  const names = sentence.names.map((name) => ({ ...name, type: knownType(sentence, name) }));
  return { ...sentence, tokens: [...tokens], names };
};
