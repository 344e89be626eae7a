import { headOf, type Tree, tokenAt } from '../../language/walk.js';
import { argumentsOf, nominalArgumentsOf } from '../frames/arguments.js';
import type { Found } from './encounter.js';
import { ENCOUNTER_VERBS, type EncounterKind } from './encounter-words.js';
import { callOn, hold, host, joint, meet, onTheLine, phone, talk } from './meeting-verbs.js';
import {
  awaitIn,
  guestEncounter,
  invite,
  move,
  pay,
  seeing,
  stayEncounter,
  tour,
  visitingEncounter,
} from './movement-verbs.js';
import { lemmaOf, type TokenSense, take, type VerbInput } from './verb-input.js';

const VERBS: ReadonlyMap<string, readonly EncounterKind[]> = (() => {
  const table = new Map<string, EncounterKind[]>();
  for (const row of ENCOUNTER_VERBS)
    for (const lemma of row.lemmas) table.set(lemma, [...(table.get(lemma) ?? []), row.kind]);
  return table;
})();

const KINDS: Readonly<Record<EncounterKind, (input: VerbInput) => Found | undefined>> = {
  meet,
  host,
  'call-on': callOn,
  hold,
  talk,
  phone,
  move: (input) => move(input) ?? seeing(input),
  tour,
  pay,
  await: awaitIn,
  invite,
  joint,
};

/** Who is to go where an invitation leads: "accepted an invitation to visit Fiji", "extended to him an invitation to visit Fiji". */
const inviteesOf = (tree: Tree, verb: number): readonly number[] | undefined => {
  const invitation = headOf(tree, verb);
  if (invitation < 0 || lemmaOf(tree, invitation) !== 'invitation') return undefined;
  const above = headOf(tree, invitation);
  // "accepted an invitation to visit", "an invitation to visit was accepted by the premier"
  if (above >= 0 && lemmaOf(tree, above) === 'accept') return argumentsOf(tree, above).agents;
  const to = take(nominalArgumentsOf(tree, invitation).obliques, 'to');
  return above >= 0 ? [...to, ...take(argumentsOf(tree, above).obliques, 'to')] : to;
};

/** The encounter a verb tells, by the first of its kinds that finds what it needs: "called on the premier" before "called him". */
export const verbEncounter = (tree: Tree, verb: number, sense: TokenSense): Found | undefined => {
  const token = tokenAt(tree, verb);
  const kinds = VERBS.get(lemmaOf(tree, verb));
  if (kinds === undefined || (token.upos !== 'VERB' && token.upos !== 'ADJ')) return undefined;
  const args = argumentsOf(tree, verb);
  const guests = inviteesOf(tree, verb);
  const input: VerbInput = { tree, verb, args: guests === undefined ? args : { ...args, agents: guests }, sense };
  for (const kind of kinds) {
    const found = KINDS[kind](input);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a noun, an adjective or a place tells without a verb of its own: "was in Lima", "the visiting premier", "were on the phone". */
export const stateEncounter = (tree: Tree, i: number, sense: TokenSense): Found | undefined =>
  visitingEncounter(tree, i, sense) ??
  guestEncounter(tree, i, sense) ??
  onTheLine(tree, i) ??
  stayEncounter(tree, i, sense);
