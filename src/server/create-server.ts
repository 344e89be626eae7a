import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { PageClient } from '../documents/fetch/page-client.js';
import { EntenteError } from '../model/entente-error.js';
import { createReadingPool, type ReportReader } from '../pipeline/reading-pool.js';
import type { Store } from '../store/store.js';
import { addRoutes } from './http/add-routes.js';
import { docsPage } from './http/docs-page.js';
import { addHeaders } from './http/headers.js';
import { addHealth } from './http/health.js';
import { MODELS } from './http/models.js';
import { openApi } from './http/open-api.js';
import { PROBLEM_TYPE, problemOf } from './http/problem.js';
import { mayWrite, type Protection, protect } from './http/protect.js';
import { addTraces } from './http/traces.js';
import { addWebFiles } from './http/web-files.js';
import { addMcp } from './mcp/mcp-http.js';
import { openOnce } from './reading/open-once.js';
import { startReadings } from './reading/readings.js';
import { takeTurns } from './reading/turns.js';
import { allRoutes } from './routes/routes.js';
import type { Services } from './services.js';
import { viewOf } from './views/register-view.js';

/** What a server is made of. */
export interface ServerOptions extends Protection {
  readonly store: Store;
  readonly now: () => Date;
  readonly version: string;
  /** Whose a decision is that names nobody. */
  readonly analyst: string;
  /** Opens what reads reports; a thread of its own if not told, so that requests are answered meanwhile. */
  readonly openReader?: (() => Promise<ReportReader>) | undefined;
  /** Opens what fetches pages; without it no page is added by its address. */
  readonly openPages?: (() => Promise<PageClient>) | undefined;
  /** Folder of the built pages; without it there is only the interface for programs. */
  readonly webRoot?: string | undefined;
  /** Largest body of a request in bytes, 20,000,000 if not told. */
  readonly maxBody?: number | undefined;
  /** Requests a minute from one address, 600 if not told; 0 for any number. */
  readonly rate?: number | undefined;
  /** Told of each error that nobody foresaw. */
  readonly onUnexpected: (error: unknown, place: string) => void;
}

const MAX_BODY = 20_000_000;
const RATE = 600;
const MOST_FILES = 1000;

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

const addErrors = (app: FastifyInstance, onUnexpected: ServerOptions['onUnexpected']): void => {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, pathOf(request.url));
    if (problem.code === 'internal') onUnexpected(error, problem.instance);
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
  });
};

/** Addresses that cannot even be read are refused before there is a route. */
const refuseUnreadable = (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOf(new EntenteError('usage', 'the address cannot be read'), pathOf(request.url));
  void reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
};

/** A server over a register. It does not listen yet, and does not close the store. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { store, now, version, webRoot, onUnexpected, maxBody = MAX_BODY, rate = RATE } = options;
  const app = fastify({
    bodyLimit: maxBody,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: refuseUnreadable,
  });
  addTraces(app);
  addErrors(app, onUnexpected);
  addHeaders(app);
  protect(app, options);
  if (rate > 0) await app.register(rateLimit, { max: rate, timeWindow: 60_000 });
  await app.register(multipart, { limits: { fileSize: maxBody, files: MOST_FILES, fields: 20 } });
  const turns = takeTurns();
  const lazy = openOnce(options.openReader ?? (async () => createReadingPool(1)));
  const readings = startReadings({ store, now, turns, reader: lazy.get, onUnexpected });
  const pages = options.openPages === undefined ? undefined : openOnce(options.openPages);
  app.addHook('onClose', async () => {
    // pages under way are broken off, so that readings end
    await pages?.close();
    await readings.close();
    await lazy.close();
  });
  const services: Services = {
    store,
    now,
    version,
    readings,
    onUnexpected,
    reader: lazy.get,
    ...(pages !== undefined && { pages: { fetch: async (url: string) => (await pages.get()).fetch(url) } }),
    turns,
    analyst: options.analyst,
    view: viewOf(store),
    writable: mayWrite(options),
    tokenNeeded: options.tokenHash !== undefined,
  };
  const routes = allRoutes();
  addRoutes(app, routes, services);
  const description = openApi(routes, { version, models: MODELS });
  const page = docsPage(description);
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(description)),
  );
  app.get('/docs', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  addMcp(app, services);
  addHealth(app, services);
  await addWebFiles(app, webRoot);
  return app;
};
