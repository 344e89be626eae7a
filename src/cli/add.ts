import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Outcome } from '../pipeline/work-through.js';
import { count } from './format/count.js';
import { shownRegister, withStore } from './open-register.js';
import { date, positive, withQueue, withRegister, withSources } from './options.js';
import { type ReadDocumentsOptions, readDocuments } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { INTERRUPTED, onInterruption } from './terminal/interruption.js';
import { tell } from './terminal/print.js';
import { progress } from './terminal/progress.js';
import { UnreadReports } from './unread-reports.js';

interface Options extends ReadDocumentsOptions {
  readonly register: string;
  readonly threads?: number;
  readonly queue?: string;
}

/** The error of a report that the reading could not cope with. */
export const unreadable = ({ source: { name } }: Document, reason = ''): EntenteError =>
  new EntenteError('input-malformed', `${name}: can’t be read: ${reason}`);

/** Counts in a line: the first always, the others where there are any. */
export const summary = (parts: readonly (readonly [count: number, what: string])[]): string =>
  parts
    .filter(([count], at) => at === 0 || count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

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
  const { addStream } = await import('../pipeline/add-stream.js');
  const { waitingDecisions } = await import('../pipeline/take-decisions.js');
  const { countSources } = await import('../documents/count-sources.js');
  const failures = new Failures();
  await withStore(options.register, 'create', async (store) => {
    const total = await countSources(paths);
    const bar = progress(total, 'reports');
    const interruption = onInterruption();
    try {
      const unread = new UnreadReports();
      const counts: Record<Outcome, number> = { added: 0, known: 0, failed: 0 };
      await addStream(() => readDocuments(paths, failures, options), {
        store,
        threads: options.threads ?? availableParallelism(),
        now: () => new Date(),
        signal: interruption.signal,
        onOutcome: (outcome, document, reason) => {
          counts[outcome]++;
          if (outcome === 'added') unread.note(document);
          if (outcome === 'failed') failures.note(unreadable(document, reason));
          bar.step();
        },
      });
      const { added, known } = counts;
      bar.stop();
      const parts = summary([
        [added, 'added'],
        [known, 'known already'],
        [failures.count, 'failed'],
      ]);
      tell(`${interruption.signal.aborted ? 'interrupted: ' : ''}${parts} (${shownRegister(options.register)})`);
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
