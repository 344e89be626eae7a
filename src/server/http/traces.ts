import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { tracer } from '../../pipeline/spans.js';

/**
 * A span of traces for each request, named by its route, under the span of whoever asks where the request names one (`traceparent`). What
 * the request does belongs to it.
 */
export const addTraces = (app: FastifyInstance): void => {
  const spans = new WeakMap<object, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    const asked = propagation.extract(context.active(), request.headers);
    // the pattern, not the address: addresses may name what is looked for
    const route = request.routeOptions.url ?? 'none';
    const span = tracer().startSpan(
      `${request.method} ${route}`,
      { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'http.route': route } },
      asked,
    );
    spans.set(request, span);
    context.with(trace.setSpan(asked, span), done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  });
};
