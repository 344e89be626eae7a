import { partyNamed } from '../../codes/party-named.js';
import { stateByCode } from '../../codes/states.js';
import type { PairSummary, RecordSummary } from '../schemas/summaries.js';
import { countBy } from './summaries.js';

/** A state or body by name: of any other party the register's own name for it. */
export const partyName = (id: string): string => stateByCode(id)?.name ?? id;

const isKnown = (party: string): boolean => partyNamed(party) === party;

type Pair = readonly [string, string];

interface Entry {
  readonly pair: [string, string];
  /** Records by id, each with its reports. */
  readonly records: Map<string, { readonly record: RecordSummary; readonly reports: readonly string[] }>;
  /** Absent once a record came or went. */
  summary?: PairSummary | undefined;
}

const keyOf = ([one, other]: Pair): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

const summaryOf = ({ pair, records }: Entry): PairSummary => {
  const own = [...records.values()];
  const days = own.flatMap(({ record: { firstTold, lastTold } }) => [firstTold ?? [], lastTold ?? []].flat()).sort();
  return {
    pair,
    names: [partyName(pair[0]), partyName(pair[1])],
    records: countBy(own, ({ record: { type } }) => type),
    total: own.length,
    reports: new Set(own.flatMap(({ reports }) => reports)).size,
    ...(days[0] !== undefined && { firstTold: days[0], lastTold: days.at(-1) ?? days[0] }),
  };
};

/** Records by the pairs of states and bodies that are parties of them. */
export class PairIndex {
  readonly #known = new Map<string, boolean>();
  readonly #pairs = new Map<string, Entry>();

  /** Puts in a record, with the documents that tell of it. */
  put(record: RecordSummary, reports: readonly string[]): void {
    for (const pair of this.#pairsOf(record)) {
      const key = keyOf(pair);
      const entry: Entry = this.#pairs.get(key) ?? { pair, records: new Map() };
      entry.records.set(record.id, { record, reports });
      entry.summary = undefined;
      this.#pairs.set(key, entry);
    }
  }

  /** Takes out a record as it was put in. */
  drop(record: RecordSummary): void {
    for (const pair of this.#pairsOf(record)) {
      const key = keyOf(pair);
      const entry = this.#pairs.get(key);
      if (entry === undefined) continue;
      entry.records.delete(record.id);
      entry.summary = undefined;
      if (entry.records.size === 0) this.#pairs.delete(key);
    }
  }

  /** Records of which both are parties, in no order. */
  recordsOf(pair: Pair): RecordSummary[] {
    return [...(this.#pairs.get(keyOf(pair))?.records.values() ?? [])].map(({ record }) => record);
  }

  /** All pairs, those with most records first. */
  list(): PairSummary[] {
    const found: PairSummary[] = [];
    for (const entry of this.#pairs.values()) {
      entry.summary ??= summaryOf(entry);
      found.push(entry.summary);
    }
    return found.sort((a, b) => b.total - a.total || (a.pair.join() < b.pair.join() ? -1 : 1));
  }

  #pairsOf({ parties }: RecordSummary): [string, string][] {
    const states = parties.filter((party) => this.#isKnown(party)).sort();
    return states.flatMap((one, at) => states.slice(at + 1).map((other): [string, string] => [one, other]));
  }

  #isKnown(party: string): boolean {
    const found = this.#known.get(party) ?? isKnown(party);
    this.#known.set(party, found);
    return found;
  }
}
