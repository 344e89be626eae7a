import { byteLines } from '../byte-source.js';
import type { Reader } from '../reader.js';

/** The last address of a line, which may be a row of GDELT's tables: columns parted by tabs, the source's address last. */
const ADDRESS = /https?:\/\/[^\s"<>]{4,2000}/giu;

/** Addresses of one list at most. */
const MOST_ADDRESSES = 1_000_000;

/** Fetches and reads the pages of a list of addresses, a line each; the same address is fetched once. */
export const readAddressList: Reader = async function* read(source, context) {
  const seen = new Set<string>();
  const decoder = new TextDecoder();
  for await (const { bytes } of byteLines(source, 100_000)) {
    const address = decoder.decode(bytes).match(ADDRESS)?.at(-1);
    if (address === undefined || seen.has(address) || seen.size >= MOST_ADDRESSES) continue;
    seen.add(address);
    yield* context.readAddress(address);
  }
};
