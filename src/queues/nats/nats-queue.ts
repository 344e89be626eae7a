import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import {
  AckPolicy,
  type Consumer,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StoredMsg,
} from '@nats-io/jetstream';
import { connect, headers, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import { EntenteError } from '../../model/entente-error.js';
import {
  type FailedTask,
  type Lease,
  pauseAfter,
  type QueueCounts,
  type ReportQueue,
  type RetryOptions,
} from '../report-queue.js';
import { type QueueAddress, queueAddress } from './queue-address.js';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** How a queue on NATS is kept. */
export interface NatsQueueOptions extends RetryOptions {
  /** Milliseconds of silence after which a task is handed to another worker; 30,000 if not told. */
  readonly silence?: number;
  /** Milliseconds for which a server that went away is waited for; 120,000 if not told. */
  readonly patience?: number;
  readonly now: () => Date;
}

const MOST_TASKS = 1_000_000;
/** Handed out so often without an answer, a task is taken to kill its workers. */
const MOST_SILENT = 30;
const SHORTEST_FETCH_MS = 1_000;
const RETRY_MS = 250;
const CONSUMER = 'workers';
const REASON = 'Entente-Reason';
const ATTEMPTS = 'Entente-Attempts';
const AT = 'Entente-At';
/** JetStream's code for a limit of a stream; the message tells which. */
const LIMIT_REACHED = 10_077;

const nanos = (milliseconds: number): number => milliseconds * 1_000_000;
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const encoded = (id: string): string => Buffer.from(id).toString('hex');
const decoded = (subject: string): string => Buffer.from(subject.split('.').at(-1) ?? '', 'hex').toString();

/** Whether JetStream refused something, as opposed to not being reached. */
const isRefusal = (error: unknown): boolean =>
  error instanceof JetStreamApiError && (error.status !== 503 || error.code === LIMIT_REACHED);

/** Tries until JetStream answers or patience is at its end. */
const persistently = async <T>(shown: string, patience: number, work: () => Promise<T>): Promise<T> => {
  const started = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof EntenteError || isRefusal(error)) throw error;
      if (performance.now() - started > patience)
        throw new EntenteError('queue-unusable', `${shown} cannot be reached: ${reasonOf(error)}`, { cause: error });
      await sleep(RETRY_MS);
    }
  }
};

interface Parts {
  readonly address: QueueAddress;
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly consumer: Consumer;
  readonly options: Required<NatsQueueOptions>;
}

/** A queue kept by NATS JetStream; any number of processes put and take. Open it with {@link openNatsQueue}. */
class NatsQueue<T> implements ReportQueue<T> {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async put(id: string, value: T): Promise<boolean> {
    const { address, connection } = this.#parts;
    const data = await compress(JSON.stringify(value));
    const most = connection.info?.max_payload ?? Number.POSITIVE_INFINITY;
    if (data.length > most)
      throw new EntenteError(
        'input-too-large',
        `${id}: is larger than ${address.shown} takes (${most} bytes, compressed)`,
      );
    return this.#publish(id, data);
  }

  async take(most: number, wait: number): Promise<readonly Lease<T>[]> {
    const { consumer } = this.#parts;
    const messages = await this.#persistently(async () => {
      const found: JsMsg[] = [];
      const fetched = await consumer.fetch({ max_messages: most, expires: Math.max(SHORTEST_FETCH_MS, wait) });
      for await (const message of fetched) found.push(message);
      return found;
    });
    const leases: Lease<T>[] = [];
    for (const message of messages) {
      const lease = await this.#lease(message);
      if (lease !== undefined) leases.push(lease);
    }
    return leases;
  }

  async counts(): Promise<QueueCounts> {
    const { manager, consumer, address } = this.#parts;
    return this.#persistently(async () => {
      const { num_pending, num_ack_pending } = await consumer.info();
      const { state } = await manager.streams.info(failedStream(address));
      return { waiting: num_pending, underWay: num_ack_pending, failed: state.messages };
    });
  }

  async failures(): Promise<readonly FailedTask[]> {
    const found: FailedTask[] = [];
    for await (const { subject, header } of this.#failed()) {
      found.push({
        id: decoded(subject),
        reason: header.get(REASON),
        attempts: Number(header.get(ATTEMPTS)),
        at: header.get(AT),
      });
    }
    return found;
  }

  async replay(): Promise<number> {
    const { manager, address } = this.#parts;
    let count = 0;
    for await (const { subject, data, seq } of this.#failed()) {
      await this.#publish(decoded(subject), data);
      await this.#persistently(() => manager.streams.deleteMessage(failedStream(address), seq));
      count++;
    }
    return count;
  }

  async close(): Promise<void> {
    await this.#parts.connection.close();
  }

  #persistently<A>(work: () => Promise<A>): Promise<A> {
    const { address, options } = this.#parts;
    return persistently(address.shown, options.patience, work);
  }

  /** A subject of its own for each task: while one waits or is under way, JetStream takes no second. */
  async #publish(id: string, data: Uint8Array): Promise<boolean> {
    const { stream, address } = this.#parts;
    for (;;) {
      try {
        await this.#persistently(() => stream.publish(`${address.name}.task.${encoded(id)}`, data));
        return true;
      } catch (error) {
        if (!(error instanceof JetStreamApiError) || error.code !== LIMIT_REACHED) throw asQueueError(address, error);
        if (error.message.includes('per subject')) return false;
        await sleep(4 * RETRY_MS); // the queue is full: workers make room
      }
    }
  }

  async *#failed(): AsyncGenerator<StoredMsg> {
    const { manager, address } = this.#parts;
    const stream = failedStream(address);
    const { state } = await this.#persistently(() => manager.streams.info(stream));
    for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
      const message = await this.#persistently(() => manager.streams.getMessage(stream, { seq }));
      if (message !== null) yield message;
    }
  }

  async #putAside(message: JsMsg, reason: string): Promise<void> {
    const { stream, address, options } = this.#parts;
    const told: MsgHdrs = headers();
    told.set(REASON, reason.replace(/\s+/gu, ' '));
    told.set(ATTEMPTS, String(message.info.deliveryCount));
    told.set(AT, options.now().toISOString());
    const subject = `${address.name}.failed.${encoded(decoded(message.subject))}`;
    await this.#persistently(() => stream.publish(subject, message.data, { headers: told }));
    message.term();
  }

  async #lease(message: JsMsg): Promise<Lease<T> | undefined> {
    const { attempts, pause } = this.#parts.options;
    const attempt = message.info.deliveryCount;
    if (attempt > MOST_SILENT) {
      await this.#putAside(message, `handed out ${attempt - 1} times, and no worker lived to answer`);
      return undefined;
    }
    let value: T;
    try {
      value = JSON.parse((await expand(message.data)).toString()) as T;
    } catch (error) {
      await this.#putAside(message, `is no task: ${reasonOf(error)}`);
      return undefined;
    }
    return {
      id: decoded(message.subject),
      value,
      attempt,
      done: async () => message.ack(),
      failed: async (reason) => {
        if (attempt >= attempts) await this.#putAside(message, reason);
        else message.nak(pauseAfter(attempt, pause));
      },
      working: () => message.working(),
    };
  }
}

const failedStream = ({ name }: QueueAddress): string => `${name}-failed`;

const asQueueError = ({ shown }: QueueAddress, error: unknown): EntenteError =>
  error instanceof EntenteError
    ? error
    : new EntenteError('queue-unusable', `${shown} cannot be used: ${reasonOf(error)}`, { cause: error });

const prepare = async (manager: JetStreamManager, { name }: QueueAddress, silence: number): Promise<void> => {
  const storage = StorageType.File;
  await manager.streams.add({
    name,
    subjects: [`${name}.task.*`],
    storage,
    retention: RetentionPolicy.Workqueue,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
    max_msgs_per_subject: 1,
    max_msgs: MOST_TASKS,
  });
  await manager.streams.add({
    name: `${name}-failed`,
    subjects: [`${name}.failed.*`],
    storage,
    max_msgs_per_subject: 1,
  });
  await manager.consumers.add(name, {
    durable_name: CONSUMER,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(silence),
    max_ack_pending: 10_000,
    max_deliver: -1,
  });
};

/**
 * Opens a queue on NATS with JetStream, making its streams where there are none.
 *
 * @throws EntenteError `usage` for a malformed address, `queue-unusable` when the server cannot be reached or has no JetStream
 * @example const queue = await openNatsQueue<Document>('nats://127.0.0.1:4222/press', { now: () => new Date() })
 */
export const openNatsQueue = async <T>(
  given: string,
  { attempts = 5, pause = 1000, silence = 30_000, patience = 120_000, now }: NatsQueueOptions,
): Promise<ReportQueue<T>> => {
  const address = queueAddress(given);
  let connection: NatsConnection | undefined;
  try {
    connection = await connect({
      servers: address.server,
      name: 'entente',
      maxReconnectAttempts: -1,
      reconnectTimeWait: RETRY_MS,
      ...(address.user === undefined ? {} : { user: address.user }),
      ...(address.password === undefined ? {} : { pass: address.password }),
    });
    const manager = await jetstreamManager(connection);
    await prepare(manager, address, silence);
    const stream = jetstream(connection);
    const consumer = await stream.consumers.get(address.name, CONSUMER);
    const options = { attempts, pause, silence, patience, now };
    return new NatsQueue<T>({ address, connection, stream, manager, consumer, options });
  } catch (error) {
    await connection?.close();
    throw asQueueError(address, error);
  }
};
