import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api';

/** Where spans come from; they go nowhere, and cost next to nothing, unless the program is started with an SDK of OpenTelemetry. */
export const tracer = () => trace.getTracer('entente');

/** Does some work within a span of traces; spans begun meanwhile belong to it. */
export const inSpan = <T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> =>
  tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.recordException(error instanceof Error ? error : String(error));
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
