import type { Sentence } from '../model/sentence.js';

/**
 * A sentence's tree as an indented outline, a token a line in the order of the text under its head: relation, form, part of speech, lemma where it
 * differs, features; names at the end.
 *
 * @example
 * formatTree(sentence)
 * // root signed VERB (sign) Mood=Ind Tense=Past VerbForm=Fin
 * //   nsubj Ghana PROPN Number=Sing
 */
export const formatTree = (sentence: Sentence): string => {
  const children = sentence.tokens.map((): number[] => []);
  sentence.tokens.forEach((token, i) => {
    children[token.head]?.push(i);
  });
  const lines: string[] = [];
  const write = (i: number, depth: number): void => {
    const token = sentence.tokens[i];
    if (token === undefined) return;
    const lemma = token.lemma === token.form ? '' : ` (${token.lemma})`;
    const feats = Object.entries(token.feats)
      .map(([name, value]) => ` ${name}=${value}`)
      .join('');
    lines.push(`${'  '.repeat(depth)}${token.deprel} ${token.form} ${token.upos}${lemma}${feats}`);
    for (const child of children[i] ?? []) write(child, depth + 1);
  };
  write(
    sentence.tokens.findIndex((token) => token.head === -1),
    0,
  );
  for (const name of sentence.names) {
    const words = sentence.tokens.slice(name.first, name.last + 1);
    lines.push(
      `name ${name.type}: ${words.map((t, i) => (i > 0 && words[i - 1]?.span.end !== t.span.start ? ' ' : '') + t.form).join('')}`,
    );
  }
  return lines.join('\n');
};
