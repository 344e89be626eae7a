import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Poll, WatchedOutcome } from '../documents/feeds/watch-feeds.js';
import { asInputError } from '../documents/read-outcome.js';
import { isAddress } from '../documents/read-sources.js';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Store } from '../store/store.js';
import { addCounted } from './add-counted.js';
import { count } from './format/count.js';
import { printable } from './format/printable.js';
import { shownRegister, withStore } from './open-register.js';
import { date, positive, withFetching, withRegister } from './options.js';
import { type FetchOptions, pageClient, tellOfStub } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { INTERRUPTED, onInterruption } from './terminal/interruption.js';
import { tell } from './terminal/print.js';
import { duration } from './terminal/progress.js';

interface Options extends FetchOptions {
  readonly register: string;
  readonly threads?: number;
  /** Milliseconds. */
  readonly every: number;
  readonly once?: boolean;
  readonly since?: string;
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `30m`, `2h` as milliseconds. */
const interval = (given: string): number => {
  const { number, unit = '' } = /^(?<number>\d{1,6}) ?(?<unit>[smhd])$/u.exec(given.trim())?.groups ?? {};
  const every = Number(number) * (UNITS[unit] ?? 0);
  if (!(every > 0)) throw new InvalidArgumentError('A time reads 30m, 2h or 1d.');
  return every;
};

/** The addresses that arguments name: themselves, or what OPML files and lists of addresses hold. */
const addressesOf = async (inputs: readonly string[], failures: Failures): Promise<string[]> => {
  const { feedsOfOpml, isOpml } = await import('../documents/feeds/opml.js');
  const addresses: string[] = [];
  for (const input of inputs) {
    if (isAddress(input)) {
      addresses.push(input);
      continue;
    }
    try {
      const text = await readFile(input, 'utf8');
      const found = isOpml(text) ? feedsOfOpml(text, input) : text.split(/\s+/u).filter((word) => isAddress(word));
      if (found.length === 0) throw new EntenteError('input-malformed', `${input}: names no feeds`);
      addresses.push(...found);
    } catch (error) {
      failures.note(asInputError(error, input));
    }
  }
  return [...new Set(addresses)];
};

/** What was found at a feed, in a line; nothing where there is nothing to tell. */
const tellOfPoll = ({ feed, title, news, error, again }: Poll, once: boolean, failures: Failures): void => {
  if (error !== undefined) {
    failures.note(error);
    if (!once) tell(`${printable(feed)}: is tried again in ${duration(again / 1000)}`);
  } else if (news > 0) tell(`${printable(title === undefined || title === '' ? feed : title)}: ${news} new`);
};

/** The documents among what a watch yields; what can't be read is told. Which entry each document is of is noted in `keys`. */
async function* documentsOf(
  outcomes: AsyncIterable<WatchedOutcome>,
  { failures, keys }: { failures: Failures; keys: Map<string, string[]> },
): AsyncGenerator<Document> {
  for await (const { key, outcome } of outcomes) {
    if (outcome.ok) {
      const { document, notes } = outcome;
      tellOfStub(notes);
      keys.set(document.id, [...(keys.get(document.id) ?? []), key]);
      yield document;
    } else failures.note(outcome.error);
  }
}

const watch = async (store: Store, addresses: readonly string[], failures: Failures, options: Options) => {
  const { feedMemory } = await import('../documents/feeds/feed-memory.js');
  const { watchFeeds } = await import('../documents/feeds/watch-feeds.js');
  const { once = false, every, since } = options;
  const interruption = onInterruption();
  const { signal } = interruption;
  const client = await pageClient({ ...options, signal });
  const memory = feedMemory(store, Date.now);
  const keys = new Map<string, string[]>();
  let remembering: Promise<void> = Promise.resolve();
  const remember = (id: string): void => {
    const settled = keys.get(id) ?? [];
    keys.delete(id);
    remembering = remembering.then(async () => {
      for (const key of settled) await memory.setRead(key);
    });
    remembering.catch(() => undefined); // told below, where it is waited for
  };
  try {
    const documents = (over: AbortSignal): AsyncIterable<Document> => {
      const onPoll = (poll: Poll): void => tellOfPoll(poll, once, failures);
      const outcomes = watchFeeds(addresses, {
        client,
        memory,
        every,
        once,
        since,
        signal: over,
        now: Date.now,
        onPoll,
      });
      return documentsOf(outcomes, { failures, keys });
    };
    const added = await addCounted(documents, {
      store,
      threads: options.threads,
      signal,
      failures,
      onSettled: ({ id }) => remember(id),
    });
    await remembering;
    return { ...added, wasStopped: signal.aborted };
  } finally {
    await client.close();
    interruption.stop();
  }
};

const run = async (inputs: readonly string[], options: Options): Promise<void> => {
  const { once = false } = options;
  const failures = new Failures();
  const addresses = await addressesOf(inputs, failures);
  if (addresses.length === 0) throw new EntenteError('no-reports', 'no feed to watch');
  await withStore(options.register, 'create', async (store) => {
    if (!once) tell(`watching ${count(addresses.length, 'feed')}; Ctrl-C ends it`);
    const { told, unread, wasStopped } = await watch(store, addresses, failures, options);
    tell(`${wasStopped ? 'stopped: ' : ''}${told} (${shownRegister(options.register)})`);
    unread.tell();
    // to be stopped is how a watch ends; what failed on the way has been tried again
    if (wasStopped) process.exitCode = once ? INTERRUPTED : 0;
  });
};

/** `entente watch`: reports into the register as feeds name them. */
export const watchCommand = (program: Command): void => {
  const command = program
    .command('watch')
    .description('look at feeds and sitemaps again and again and add the reports that are new')
    .argument('<feed...>', 'addresses of RSS, Atom, RDF, JSON feeds, sitemaps, pages with a feed; OPML files')
    .addOption(
      new Option('--every <time>', 'time between two looks at a feed: 15m, 2h')
        .argParser(interval)
        .default(30 * 60_000, '30m'),
    )
    .option('--once', 'look at each feed once, and end')
    .option('--since <date>', 'pass over entries dated before it', date)
    .option('--threads <number>', 'threads that read (default: as many as the machine runs at once)', positive);
  withFetching(withRegister(command)).action(run);
};
