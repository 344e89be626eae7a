import { bodyById } from '../../codes/bodies.js';
import { alpha3OfAlpha2 } from '../../codes/iso-3166.js';
import { isStateCode } from '../../codes/states.js';
import { partyInWords } from '../../codes/wording/party-wording.js';
import { ancestorsOf, conjunctsOf, headIn, type Tree, tokensIn, treeOf } from '../../language/walk.js';
import type { EventActor } from '../../model/event.js';
import type { PartyMention } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';
import type { Sentence } from '../../model/sentence.js';
import type { Statement } from '../../model/statement.js';
import { actorOf } from '../actor-of.js';
import { agentsOf, isPredicate, subjectsOf } from '../arguments-of.js';

const nameOf = ({ value: { actsFor, id } }: PartyMention): string => actsFor ?? id;

const partiesIn = ({ mentions }: Reading, { span }: Sentence): PartyMention[] =>
  mentions.filter(
    (mention): mention is PartyMention =>
      mention.kind === 'party' && mention.span.start >= span.start && mention.span.end <= span.end,
  );

/** A party of a statement as an actor: in the words of its sentence, else by its name; the row of a table is no sentence. */
export const actorNamed = (
  party: string,
  { statement, sentence, reading }: { statement: Statement; sentence: Sentence; reading: Reading },
): EventActor => {
  const told = statement.rule.startsWith('import/')
    ? undefined
    : partiesIn(reading, sentence).find((mention) => nameOf(mention) === party);
  const tree = treeOf(sentence);
  const tokens = told === undefined ? [] : tokensIn(tree, told.span);
  if (told !== undefined && tokens.length > 0) {
    const words = reading.text.slice(told.span.start, told.span.end);
    return { ...actorOf(tree, headIn(tree, tokens), told, words), party };
  }
  const text = partyInWords(party);
  if (isStateCode(party)) return { country: alpha3OfAlpha2(party) ?? 'IGO', party, text };
  return bodyById(party) === undefined ? { party, text } : { country: 'IGO', party, text };
};

/** The state in which a meeting is, where its place is a state or a city that the report places in one. */
export const hostOf = (statement: Statement, { mentions }: Reading): string | undefined => {
  const place = statement.type === 'meeting' ? statement.place : undefined;
  if (place === undefined || isStateCode(place)) return place;
  const wanted = place.toLowerCase();
  return mentions.flatMap((mention) =>
    mention.kind === 'place' && mention.value.name.toLowerCase() === wanted ? (mention.value.state ?? []) : [],
  )[0];
};

const doersOf = (tree: Tree, at: number): number[] =>
  isPredicate(tree, at) ? [...agentsOf(tree, at), ...subjectsOf(tree, at)] : [];

/** Which of the parties it was that acted: the only one of them that is subject or agent of a verb over the statement's words. */
export const whoActs = (
  statement: Statement,
  sentence: Sentence,
  { reading, among }: { readonly reading: Reading; readonly among: readonly string[] },
): string | undefined => {
  const tree = treeOf(sentence);
  const [first] = statement.evidence;
  const tokens = first === undefined ? [] : tokensIn(tree, first);
  if (tokens.length === 0) return undefined;
  const head = headIn(tree, tokens);
  const parties = partiesIn(reading, sentence);
  for (const at of [head, ...ancestorsOf(tree, head)]) {
    const doers = new Set(doersOf(tree, at).flatMap((doer) => conjunctsOf(tree, doer)));
    const acting = parties
      .filter((mention) => tokensIn(tree, mention.span).some((token) => doers.has(token)))
      .map(nameOf)
      .filter((party) => among.includes(party));
    if (acting.length > 0) return new Set(acting).size === 1 ? acting[0] : undefined;
  }
  return undefined;
};
