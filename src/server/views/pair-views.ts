import { EntenteError } from '../../model/entente-error.js';
import { type Gathered, gatherPair } from '../../pipeline/gather-pair.js';
import type { Store } from '../../store/store.js';
import { partyName } from './pair-index.js';

type Pair = readonly [string, string];

/** @throws EntenteError `not-found`, always */
export const nothingOn = (pair: Pair): never => {
  throw new EntenteError('not-found', `the register holds nothing on ${pair.map(partyName).join(' and ')}`);
};

/** Everything that the reports on a pair say. @throws EntenteError `not-found` where they say nothing */
export const gathered = async (store: Store, pair: Pair): Promise<Gathered> => {
  const found = await gatherPair(store, pair);
  return found.records.length === 0 ? nothingOn(pair) : found;
};
