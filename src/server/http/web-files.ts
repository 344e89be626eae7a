import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../../model/entente-error.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';

/** What stands at `/` where the pages have not been built. */
const WITHOUT_PAGES = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Entente</title></head>
<body><p>This server has no pages. Its interface for programs is told at <a href="/docs">/docs</a>.</p></body></html>
`;

/** First parts of paths that are never a page of the browser's own. */
const NO_PAGES = ['api', 'mcp', 'docs', 'assets'];

const isPage = (path: string): boolean => {
  const [first = ''] = path.replace(/^\//u, '').split('/');
  return !NO_PAGES.includes(first) && !first.includes('.');
};

/** Serves the built pages. Addresses below `/` that are no file are states of the one page, which finds out by itself what to show. */
export const addWebFiles = async (app: FastifyInstance, webRoot: string | undefined): Promise<void> => {
  const built = webRoot !== undefined && existsSync(join(webRoot, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: webRoot,
      wildcard: true,
      index: ['index.html'],
      dotfiles: 'deny',
      cacheControl: false,
      setHeaders: (reply, path) => {
        // files under assets/ are named by their contents
        const forever = path.includes('/assets/');
        reply.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  } else {
    app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(WITHOUT_PAGES));
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (built && wantsPage && isPage(path)) return reply.type('text/html; charset=utf-8').sendFile('index.html');
    const problem = problemOf(new EntenteError('not-found', `there is nothing at ${request.method} ${path}`), path);
    return reply.code(404).type(PROBLEM_TYPE).send(JSON.stringify(problem));
  });
};
