import type { FastifyInstance } from 'fastify';

/** Nothing from elsewhere is loaded or run, and no other page may frame this one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages made here that carry their own style, and no script. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** Puts the headers on every answer that keep a browser from doing more than it should. */
export const addHeaders = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply) => {
    const standsAlone = request.url.startsWith('/api/') || request.url.startsWith('/docs');
    reply
      .header('content-security-policy', standsAlone ? PAGE_POLICY : POLICY)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('x-frame-options', 'DENY');
  });
};
