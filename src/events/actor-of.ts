import { alpha3OfAlpha2 } from '../codes/iso-3166.js';
import { childrenOf, nounPhraseOf, spanOf, type Tree, tokenAt } from '../language/walk.js';
import type { EventActor } from '../model/event.js';
import type { PartyMention, PartyValue } from '../model/mention.js';
import { SECTORS } from './lexicon/sectors.js';

/** The sector that the words of a phrase tell: its head first, then the words before it. */
const sectorOf = (tree: Tree, head: number, attributes: readonly string[]): string | undefined => {
  const under = attributes.length === 0 ? [] : childrenOf(tree, head, ...attributes);
  const words = [head, ...under].map((i) => tokenAt(tree, i).lemma.toLowerCase());
  for (const word of words) for (const [code, cues] of SECTORS) if (cues.has(word)) return code;
  return undefined;
};

const ATTRIBUTES = ['compound', 'nmod:desc', 'amod', 'appos', 'flat'];

const VIA_GOVERNMENT = new Set(['office', 'leader', 'metonym', 'role']);

const sectorOfParty = ({ type, via, office, actsFor }: PartyValue): string | undefined => {
  if (type === 'organization') return actsFor === undefined ? 'BUS' : 'GOV';
  if (type === 'person' && office !== undefined) return 'GOV';
  return VIA_GOVERNMENT.has(via) ? 'GOV' : undefined;
};

const countryOf = ({ type, id, actsFor }: PartyValue): { country?: string } => {
  if (type === 'body') return { country: 'IGO' };
  const state = type === 'state' ? id : actsFor;
  if (state === undefined) return {};
  const code = alpha3OfAlpha2(state);
  return { country: code ?? 'IGO' };
};

/** The register's name of the state or body that a party is or acts for, its own name otherwise. */
const nameOf = ({ type, id, actsFor }: PartyValue): string =>
  type === 'state' || type === 'body' ? id : (actsFor ?? id);

/** A party as it stands in a sentence: `head` is the head of the phrase it is in ("police" of "Chilean police"). */
export const actorOf = (tree: Tree, head: number, { value }: PartyMention, text: string): EventActor => {
  const role = sectorOf(tree, head, ATTRIBUTES) ?? sectorOfParty(value);
  return { ...countryOf(value), ...(role === undefined ? {} : { role }), party: nameOf(value), text };
};

/** Somebody whom no party is known by: their words, with the sector these tell. */
export const unknownActor = (tree: Tree, head: number, text: string): EventActor | undefined => {
  const role = sectorOf(tree, head, []);
  if (role === undefined) return undefined;
  const span = spanOf(tree, nounPhraseOf(tree, head));
  const words = text.slice(span.start, span.end);
  return { role, party: words, text: words };
};
