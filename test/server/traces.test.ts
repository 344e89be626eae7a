import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addDocuments } from '../../src/pipeline/add-documents.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { sampleServer } from './sample-server.js';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();
afterAll(() => provider.shutdown());
beforeEach(() => exporter.reset());

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

/** Spans with the names of those that they belong to. */
const spans = () => {
  const all = exporter.getFinishedSpans();
  const nameOf = new Map(all.map((span) => [span.spanContext().spanId, span.name]));
  return all.map(({ name, parentSpanContext, attributes, status }) => ({
    name,
    within: nameOf.get(parentSpanContext?.spanId ?? ''),
    attributes,
    failed: status.code === 2,
  }));
};

describe('traces', () => {
  it('tell of a request by its route, in the trace of whoever asked, and hold nothing of what was looked for', async () => {
    const { app, close } = await sampleServer();
    const headers = { host: 'localhost', traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };
    await app.inject({ url: '/api/search?q=fisheries', headers });
    await app.inject({ url: '/api/records/none', headers });
    await close();
    const [search, missing] = spans();
    expect(search).toMatchObject({
      name: 'GET /api/search',
      attributes: { 'http.response.status_code': 200, 'http.route': '/api/search' },
      failed: false,
    });
    expect(missing).toMatchObject({ attributes: { 'http.response.status_code': 404 }, failed: false });
    expect(exporter.getFinishedSpans().map((span) => span.spanContext().traceId)).toEqual([TRACE, TRACE]);
    expect(JSON.stringify(spans())).not.toContain('fisheries');
  });

  it('tell what reading, storing and reconciling took, and over what it failed', async () => {
    const document = {
      id: 'a',
      title: '',
      text: 'Ghana and Togo signed a transit accord.',
      source: { name: 'a', kind: 'news' as const, lang: 'en' },
    };
    const readAll = async () => [{ statements: [], dropped: [] }];
    const now = (): Date => new Date(0);
    const store = new MemoryStore();
    await addDocuments([document], { store, reader: { readAll }, now });
    const one = { 'entente.reports': 1 };
    expect(spans()).toEqual([
      { name: 'entente.read', within: undefined, attributes: one, failed: false },
      { name: 'entente.store', within: 'entente.keep', attributes: one, failed: false },
      { name: 'entente.reconcile', within: 'entente.keep', attributes: one, failed: false },
      { name: 'entente.keep', within: undefined, attributes: one, failed: false },
    ]);
    exporter.reset();
    const broken = async () => {
      throw new Error('no model');
    };
    await expect(addDocuments([document], { store, reader: { readAll: broken }, now })).rejects.toThrow('no model');
    expect(spans()).toMatchObject([{ name: 'entente.read', failed: true }]);
  });
});
