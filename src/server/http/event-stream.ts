import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { EntenteError } from '../../model/entente-error.js';

/** Sends one event: its kind, and what it tells as JSON. */
export type Emit = (kind: string, data: unknown) => void;

/** Tells a listener what happens from now on, until the function it returns is called. */
export type EventSource = (emit: Emit) => Promise<() => void>;

/** A line now and then keeps what stands between from closing a quiet connection. */
const HEARTBEAT = 15_000;
const MOST_LISTENERS = 100;

/** Streams of events to whoever listens (server-sent events). */
export const eventStreams = (app: FastifyInstance) => {
  const open = new Set<ServerResponse>();
  app.addHook('preClose', async () => {
    for (const response of open) response.end();
  });
  return async (reply: FastifyReply, source: EventSource): Promise<void> => {
    if (open.size >= MOST_LISTENERS)
      throw new EntenteError('too-many-requests', 'as many listen to this server’s events as it serves');
    reply.hijack();
    const { raw } = reply;
    open.add(raw);
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 3000\n\n');
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT);
    const stop = await source((kind, data) => raw.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`));
    raw.once('close', () => {
      clearInterval(heartbeat);
      stop();
      open.delete(raw);
    });
  };
};
