import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Services } from '../services.js';

/** Seconds up to which answers are counted together. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a monitoring system asks for: whether the server is alive, whether it can answer, and its measures for Prometheus. */
export const addHealth = (app: FastifyInstance, { view, store }: Services): void => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const latency = new Histogram({
    name: 'entente_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const reports = gauge('entente_reports', 'Reports in the register');
  const statements = gauge('entente_statements', 'Statements in the register', ['type']);
  const records = gauge('entente_records', 'Records in the register', ['type']);

  const observed = new WeakMap<object, bigint>();
  app.addHook('onRequest', async (request) => {
    observed.set(request, process.hrtime.bigint());
  });
  app.addHook('onResponse', async (request, reply) => {
    const began = observed.get(request);
    if (began === undefined) return;
    const labels = {
      method: request.method,
      // the pattern, not the address: addresses would make a measure of their own each
      route: request.routeOptions.url ?? 'none',
      status: String(reply.statusCode),
    };
    latency.observe(labels, Number(process.hrtime.bigint() - began) / 1e9);
  });

  app.get('/healthz', async (_request, reply) => reply.type('text/plain; charset=utf-8').send('alive\n'));
  app.get('/readyz', async (_request, reply) => {
    await store.revision();
    return reply.type('text/plain; charset=utf-8').send('ready\n');
  });
  app.get('/metrics', async (_request, reply) => {
    const now = await view();
    reports.set(now.reports.length);
    for (const [measure, counts] of [
      [statements, now.reports.flatMap((report) => Object.entries(report.statements))],
      [records, now.records.map(({ type }): [string, number] => [type, 1])],
    ] as const) {
      measure.reset();
      for (const [type, count] of counts) measure.inc({ type }, count);
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
};
