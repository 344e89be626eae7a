import { type Command, Option } from 'commander';
import { EntenteError } from '../model/entente-error.js';
import type { ReviewEntry } from '../pipeline/review-queue.js';
import type { Store } from '../store/store.js';
import { type DecideOptions, decidingOf, withName, withNow } from './decide/decide.js';
import { count } from './format/count.js';
import { recordLine } from './format/record-line.js';
import { withStore } from './open-register.js';
import { type Selection, share, withFormat, withRegister, withSelection } from './options.js';
import { filterOf } from './register.js';
import { print, tell } from './terminal/print.js';

interface Options extends Selection, DecideOptions {
  readonly below: number;
  readonly only?: ReviewEntry['kind'];
  readonly list?: boolean;
  readonly format: 'text' | 'jsonl';
}

const queueOf = async (store: Store, options: Options): Promise<ReviewEntry[]> => {
  const { reviewQueue } = await import('../pipeline/review-queue.js');
  const queue = await reviewQueue(store, { filter: filterOf(options), below: options.below });
  return options.only === undefined ? queue : queue.filter(({ kind }) => kind === options.only);
};

const entryLines = async (store: Store, entry: ReviewEntry): Promise<string> => {
  const ids = entry.kind === 'pair' ? [entry.left, entry.right] : [entry.id];
  const question = entry.kind === 'pair' ? 'one thing?' : 'read rightly?';
  const sure = entry.kind === 'pair' ? entry.judgement.score : entry.confidence;
  const lines: string[] = [];
  for (const id of ids) {
    const [record] = await store.recordsOfStatements([id]);
    if (record !== undefined) lines.push(`  ${entry.kind === 'pair' ? record.id : id}  ${recordLine(record)}`);
  }
  return `${question} ${sure.toFixed(2)}\n${lines.join('\n')}\n\n`;
};

/** Prints what waits for a decision, for those who decide by commands. */
const list = (options: Options): Promise<void> =>
  withStore(options.register, 'read', async (store) => {
    const queue = await queueOf(store, options);
    for (const entry of queue)
      await print(options.format === 'jsonl' ? `${JSON.stringify(entry)}\n` : await entryLines(store, entry));
    tell(`${count(queue.length, 'question')} open`);
  });

const run = async (options: Options): Promise<void> => {
  if (options.list === true) return list(options);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new EntenteError(
      'usage',
      'review is held at a terminal, with the keyboard: elsewhere `entente review --list` prints what is open, and `entente confirm`, `reject`, `correct`, `merge` and `split` decide',
    );
  }
  const { reviewSession } = await import('./review/review-session.js');
  const { openTerminal } = await import('./review/terminal.js');
  await withStore(options.register, 'write', async (store) => {
    const queue = await queueOf(store, options);
    if (queue.length === 0) return tell('nothing is open: all is sure enough, or decided');
    const terminal = openTerminal();
    const close = (): void => terminal.close();
    try {
      const { decided, left } = await reviewSession(queue, { store, terminal, deciding: decidingOf(options) });
      close();
      tell(
        `${count(decided, 'decision')} taken, ${count(left, 'question')} left; \`entente review\` goes on from there`,
      );
    } catch (error) {
      close();
      throw error;
    }
  });
};

/** `entente review`: the unsure and the badly read, one by one, for the analyst to decide. */
export const reviewCommand = (program: Command): void => {
  const command = program
    .command('review')
    .description('decide with the keyboard, one by one, on what the machine is not sure of')
    .option('--below <share>', 'ask about statements less sure than this, 0 to 1', share, 0.5)
    .addOption(new Option('--only <kind>', 'ask only about these').choices(['pair', 'statement']))
    .option('--list', 'print what is open instead of asking');
  withFormat(withSelection(withNow(withName(withRegister(command)))), ['text', 'jsonl']).action(run);
};
