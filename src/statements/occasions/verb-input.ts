import { childrenOf, type Tree, tokenAt } from '../../language/walk.js';
import { type Arguments, nominalArgumentsOf, type Oblique } from '../frames/arguments.js';
import { GENERAL } from './encounter-words.js';

/** What decides from outside the tree whether a token tells of people or of a place. */
export interface TokenSense {
  /** Whether a token is the head of people who can meet: a named person, an office, a delegation, "he". */
  readonly person: (token: number) => boolean;
  /** Whether a token is the head of a named place or of "the Chilean capital". */
  readonly place: (token: number) => boolean;
  /** Whether the people who act are known to be in one place: of two states, in a report datelined from one of them, or by a dated line. */
  readonly together?: (agents: readonly number[]) => boolean;
}

/** A verb with its arguments, as the readers of each kind of encounter see it. */
export interface VerbInput {
  readonly tree: Tree;
  readonly verb: number;
  readonly args: Arguments;
  readonly sense: TokenSense;
}

/** The lemma of a token in lower case. */
export const lemmaOf = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();
/** A token as it stands, in lower case. */
export const formOf = (tree: Tree, i: number): string => tokenAt(tree, i).form.toLowerCase();
/** Whether a token, by lemma or form, is one of the nouns. */
export const isNounOf = (tree: Tree, i: number, nouns: ReadonlySet<string>): boolean =>
  nouns.has(lemmaOf(tree, i)) || nouns.has(formOf(tree, i));

/** The tokens after these prepositions. */
export const take = (obliques: readonly Oblique[], ...prepositions: string[]): number[] =>
  obliques.filter((o) => prepositions.includes(o.preposition)).map((o) => o.token);

/** Who stands after "with" or "between" on a noun of talks, wherever the parser hung it: on the noun or on a noun under it. */
export const aroundNoun = (
  tree: Tree,
  noun: number,
): { actors: number[]; partners: number[]; destinations: number[] } => {
  const args = nominalArgumentsOf(tree, noun);
  const deeper = args.obliques
    .concat(args.patients.map((token) => ({ preposition: 'of', token })))
    .filter((o) => o.preposition === 'of' || o.preposition === 'on')
    .flatMap((o) => nominalArgumentsOf(tree, o.token).obliques)
    .filter((o) => o.preposition === 'with');
  return {
    actors: [...args.agents, ...childrenOf(tree, noun, 'amod', 'compound').filter((c) => c < noun)],
    partners: [...take(args.obliques, 'with'), ...deeper.map((o) => o.token)],
    destinations: take(args.obliques, 'to', 'in', 'at'),
  };
};

/** The words of a verb and of what hangs on it up to two steps down, in lower case. */
export const words = ({ tree, verb }: VerbInput): string =>
  [...childrenOf(tree, verb), verb]
    .flatMap((c) => [c, ...childrenOf(tree, c)])
    .map((c) => formOf(tree, c))
    .join(' ');

/** "regular consultations", "no talks", "any visit": told in general, of no one day. */
export const isGeneral = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'amod', 'det', 'compound', 'nmod').some(
    (c) => c < noun && (GENERAL.has(lemmaOf(tree, c)) || GENERAL.has(tokenAt(tree, c).form.toLowerCase())),
  );
