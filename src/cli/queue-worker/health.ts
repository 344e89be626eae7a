import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { EntenteError } from '../../model/entente-error.js';
import type { Outcome, Step } from '../../pipeline/queue-work.js';
import type { QueueCounts } from '../../queues/report-queue.js';
import type { Store } from '../../store/store.js';

/** Seconds up to which steps are counted together. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What a worker counts. */
export interface WorkerMeasures {
  readonly outcome: (outcome: Outcome) => void;
  readonly step: (step: Step, reports: number, seconds: number) => void;
  /** As Prometheus reads it. */
  readonly text: (counts: QueueCounts) => Promise<string>;
  readonly contentType: string;
}

/** The measures of a worker, all at nought. */
export const workerMeasures = (): WorkerMeasures => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const outcomes = new Counter({
    name: 'entente_worker_reports_total',
    help: 'Reports that a worker answered for',
    labelNames: ['outcome'],
    registers,
  });
  const steps = new Histogram({
    name: 'entente_worker_step_duration_seconds',
    help: 'Time of a step of work on some reports: reading them, bringing them into the register',
    labelNames: ['step'],
    buckets: BUCKETS,
    registers,
  });
  const depth = new Gauge({
    name: 'entente_queue_tasks',
    help: 'Tasks in the queue: waiting, under way, put aside',
    labelNames: ['state'],
    registers,
  });
  return {
    outcome: (outcome) => outcomes.inc({ outcome }),
    step: (step, _reports, seconds) => steps.observe({ step }, seconds),
    text: async ({ waiting, underWay, failed }) => {
      depth.set({ state: 'waiting' }, waiting);
      depth.set({ state: 'under-way' }, underWay);
      depth.set({ state: 'failed' }, failed);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** What a monitoring system asks a worker about. */
export interface Watched {
  readonly store: Store;
  readonly queueCounts: () => Promise<QueueCounts>;
  readonly measures: WorkerMeasures;
}

/** Where it is asked. */
export interface HealthAddress {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * Answers `/healthz`, `/readyz` (the register and the queue can be reached) and `/metrics`. None of them tells anything of the reports.
 *
 * @returns the port, and what ends it
 */
export const openWorkerHealth = async (
  { host, port }: HealthAddress,
  { store, queueCounts, measures }: Watched,
): Promise<{ readonly port: number; readonly close: () => void }> => {
  const answers: Readonly<Record<string, () => Promise<readonly [type: string, text: string]>>> = {
    '/healthz': async () => ['text/plain; charset=utf-8', 'alive\n'],
    '/readyz': async () => {
      await Promise.all([store.revision(), queueCounts()]);
      return ['text/plain; charset=utf-8', 'ready\n'];
    },
    '/metrics': async () => [measures.contentType, await measures.text(await queueCounts())],
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    answer().then(
      ([type, text]) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(503).end('not ready\n'),
    );
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new EntenteError('usage', `--health-port: ${host}:${port} cannot be used: ${reasonOf(cause)}`, { cause });
  }
  server.unref();
  return { port: (server.address() as AddressInfo).port, close: () => server.closeAllConnections() };
};
