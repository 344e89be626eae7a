import type { Command } from 'commander';
import { addCounted, summary } from './add-counted.js';
import { count } from './format/count.js';
import { shownRegister, withStore } from './open-register.js';
import { date, positive, withQueue, withRegister, withSources } from './options.js';
import { type ReadDocumentsOptions, readDocuments } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { INTERRUPTED, onInterruption } from './terminal/interruption.js';
import { tell } from './terminal/print.js';
import { progress } from './terminal/progress.js';

interface Options extends ReadDocumentsOptions {
  readonly register: string;
  readonly threads?: number;
  readonly queue?: string;
}

/** Puts reports into a queue, for workers to bring into the register. */
const queueReports = async (paths: readonly string[], address: string, options: Options): Promise<void> => {
  const { countSources } = await import('../documents/count-sources.js');
  const { withOpenQueue } = await import('./queue-worker.js');
  const failures = new Failures();
  await withOpenQueue(address, async (queue, shown) => {
    const bar = progress(await countSources(paths), 'reports');
    const interruption = onInterruption();
    let queued = 0;
    let waiting = 0;
    try {
      for await (const document of readDocuments(paths, failures, options)) {
        if (interruption.signal.aborted) break;
        try {
          if (await queue.put(document.id, document)) queued++;
          else waiting++;
        } catch (error) {
          failures.note(error);
        }
        bar.step();
      }
    } finally {
      bar.stop();
      interruption.stop();
    }
    const parts = summary([
      [queued, 'queued'],
      [waiting, 'waiting already'],
      [failures.count, 'failed'],
    ]);
    tell(`${interruption.signal.aborted ? 'interrupted: ' : ''}${parts} (${shown})`);
    if (interruption.signal.aborted) process.exitCode = INTERRUPTED;
  });
};

const run = (paths: readonly string[], options: Options): Promise<void> =>
  options.queue === undefined ? addReports(paths, options) : queueReports(paths, options.queue, options);

/** Adds reports to a register and says what came of it. What is added stays when it is interrupted; the same call goes on from there. */
export const addReports = async (paths: readonly string[], options: Options): Promise<void> => {
  const { waitingDecisions } = await import('../pipeline/take-decisions.js');
  const { countSources } = await import('../documents/count-sources.js');
  const failures = new Failures();
  await withStore(options.register, 'create', async (store) => {
    const total = await countSources(paths);
    const bar = progress(total, 'reports');
    const interruption = onInterruption();
    try {
      const { told, unread } = await addCounted(() => readDocuments(paths, failures, options), {
        store,
        threads: options.threads,
        signal: interruption.signal,
        failures,
        onSettled: () => bar.step(),
      });
      bar.stop();
      tell(`${interruption.signal.aborted ? 'interrupted: ' : ''}${told} (${shownRegister(options.register)})`);
      unread.tell();
      if (interruption.signal.aborted) {
        tell('what was added is whole; the same command goes on from there');
        process.exitCode = INTERRUPTED;
        return;
      }
    } finally {
      bar.stop();
      interruption.stop();
    }
    const waiting = (await waitingDecisions(store)).length;
    if (waiting > 0)
      tell(`${count(waiting, 'decision')} without effect as the register is: \`entente decisions --waiting\` says why`);
  });
};

/** `entente add`: reports into the register. */
export const addCommand = (program: Command): void => {
  const command = program
    .command('add')
    .description('read reports and keep what they say: files, folders, web addresses, - for standard input')
    .argument('<path...>', 'files, folders or web addresses, - for standard input')
    .option('--published <date>', 'date of publication of reports that do not tell it', date)
    .option('--threads <number>', 'threads that read (default: as many as the machine runs at once)', positive);
  withSources(withQueue(withRegister(command))).action(run);
};
