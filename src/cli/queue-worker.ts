import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import type { Document } from '../model/document.js';
import type { ReportQueue } from '../queues/report-queue.js';
import { count } from './format/count.js';
import { printable } from './format/printable.js';
import { shownRegister, withStore } from './open-register.js';
import { port, positive, withQueue, withRegister } from './options.js';
import { LOG_LEVELS } from './queue-worker/log.js';
import { onInterruption } from './terminal/interruption.js';
import { print, tell } from './terminal/print.js';

interface Options {
  readonly register: string;
  readonly queue: string;
  readonly threads?: number;
  readonly untilEmpty?: boolean;
  readonly failed?: boolean;
  readonly replay?: boolean;
  readonly healthHost: string;
  readonly healthPort?: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Opens the queue for the time that `use` takes. */
export const withOpenQueue = async <T>(
  address: string,
  use: (queue: ReportQueue<Document>, shown: string) => Promise<T>,
): Promise<T> => {
  const { openNatsQueue } = await import('../queues/nats/nats-queue.js');
  const { queueAddress } = await import('../queues/nats/queue-address.js');
  const queue = await openNatsQueue<Document>(address, { now: () => new Date() });
  try {
    return await use(queue, queueAddress(address).shown);
  } finally {
    await queue.close();
  }
};

const listFailed = (options: Options): Promise<void> =>
  withOpenQueue(options.queue, async (queue) => {
    const failures = await queue.failures();
    for (const { id, reason, attempts, at } of failures)
      await print(`${id}  ${at}  tried ${attempts} times: ${printable(reason)}\n`);
    tell(`${count(failures.length, 'report')} put aside${failures.length > 0 ? '; --replay puts them back' : ''}`);
  });

const replay = (options: Options): Promise<void> =>
  withOpenQueue(options.queue, async (queue) => tell(`${count(await queue.replay(), 'report')} put back`));

const work = async (options: Options): Promise<void> => {
  const { createReadingPool } = await import('../pipeline/reading-pool.js');
  const { workThrough } = await import('../pipeline/queue-work.js');
  const { workerLog } = await import('./queue-worker/log.js');
  const { openWorkerHealth, workerMeasures } = await import('./queue-worker/health.js');
  const log = workerLog(options.logLevel);
  const measures = workerMeasures();
  const interruption = onInterruption();
  const pool = createReadingPool(options.threads ?? availableParallelism());
  try {
    await withOpenQueue(options.queue, (queue, shown) =>
      withStore(options.register, 'create', async (store) => {
        const health =
          options.healthPort === undefined
            ? undefined
            : await openWorkerHealth(
                { host: options.healthHost, port: options.healthPort },
                { store, queueCounts: () => queue.counts(), measures },
              );
        log.info({ queue: shown, register: shownRegister(options.register), healthPort: health?.port }, 'working');
        await workThrough(queue, {
          store,
          pool,
          now: () => new Date(),
          signal: interruption.signal,
          ended: () => options.untilEmpty === true,
          onOutcome: (outcome, { id, source: { name } }, reason) => {
            measures.outcome(outcome);
            if (outcome === 'failed') log.warn({ document: id, source: name, reason }, 'a report failed');
            else log.debug({ document: id, source: name }, outcome);
          },
          onStep: (step, reports, seconds) => {
            measures.step(step, reports, seconds);
            log.debug({ reports, seconds }, step);
          },
        });
        health?.close();
        log.info(interruption.signal.aborted ? 'ended: what was in hand is done' : 'ended: the queue is empty');
      }),
    );
  } finally {
    interruption.stop();
    await pool.close();
  }
};

const run = (options: Options): Promise<void> => {
  if (options.failed === true) return listFailed(options);
  return options.replay === true ? replay(options) : work(options);
};

/** `entente work`: takes reports from a queue into the register, beside any number of other workers. */
export const workCommand = (program: Command): void => {
  const command = program
    .command('work')
    .description('take reports from a queue, read them and keep what they say, beside any number of other workers')
    .option('--threads <number>', 'threads that read (default: as many as the machine runs at once)', positive)
    .option('--until-empty', 'end when the queue is empty instead of waiting for more')
    .option('--failed', 'list the reports that were put aside, and why')
    .option('--replay', 'put these back into the queue')
    .addOption(new Option('--health-port <port>', 'answer /healthz, /readyz and /metrics on this port').argParser(port))
    .option('--health-host <address>', 'address to answer on; by default only this machine reaches it', '127.0.0.1')
    .addOption(new Option('--log-level <level>', 'how much to log').choices(LOG_LEVELS).default('info'));
  withQueue(withRegister(command), true).action(run);
};
