import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { EntenteError } from '../../model/entente-error.js';
import type { Services } from '../services.js';
import { eventStreams } from './event-stream.js';
import { BadRequest, faultsOf } from './problem.js';
import { queryReader } from './query-values.js';
import type { Route, SentFile } from './route.js';

const JSON_TYPE = 'application/json; charset=utf-8';

type Place = 'path' | 'query' | 'body';

/** Checks one part of a request. A part that the route does not speak of must be empty. */
const checkerOf = (place: Place, schema: z.ZodType | undefined): ((given: unknown) => unknown) => {
  const read = place === 'query' && schema !== undefined ? queryReader(schema) : (given: unknown) => given;
  return (given) => {
    if (schema === undefined) {
      const [first] = place === 'query' ? Object.keys(given as object) : [];
      if (first !== undefined)
        throw new BadRequest([{ in: place, name: first, message: 'there is no such parameter' }]);
      return undefined;
    }
    const result = schema.safeParse(read((given ?? {}) as Readonly<Record<string, unknown>>));
    if (!result.success) throw new BadRequest(faultsOf(place, result.error));
    return result.data;
  };
};

const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag));

/** Sends a body with its ETag; nothing but it where the caller has them already. */
const send = (request: FastifyRequest, reply: FastifyReply, body: string | Uint8Array): FastifyReply => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return reply.send(body);
  const etag = etagOf(body);
  reply.header('etag', etag).header('cache-control', 'no-cache');
  return matches(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(body);
};

interface Ground {
  readonly services: Services;
  readonly stream: ReturnType<typeof eventStreams>;
}

/** The files of a form; what else it holds is left. */
const sentFiles = async (request: FastifyRequest): Promise<SentFile[]> => {
  if (!request.isMultipart())
    throw new EntenteError('usage', 'body: takes files as a form sends them, multipart/form-data');
  const files: SentFile[] = [];
  try {
    for await (const { filename, file } of request.files()) {
      const bytes = Buffer.concat((await file.toArray()) as Uint8Array[]);
      if (file.truncated) throw new EntenteError('input-too-large', `${filename}: is larger than this server takes`);
      files.push({ name: filename, bytes });
    }
  } catch (error) {
    // what the framework refuses carries its status; what breaks off in the middle of a form carries none
    if (error instanceof EntenteError || (error instanceof Error && 'statusCode' in error)) throw error;
    throw new EntenteError('input-malformed', 'body: is no form that can be read to its end', { cause: error });
  }
  return files;
};

const addRoute = (app: FastifyInstance, route: Route, { services, stream }: Ground): void => {
  const params = checkerOf('path', route.params);
  const query = checkerOf('query', route.query);
  const body = checkerOf('body', route.body);
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(?<name>\w+)\}/gu, ':$<name>'),
    config: { writes: route.writes === true },
    handler: async (request, reply) => {
      const input = {
        params: params(request.params),
        query: query(request.query),
        body: route.files === true ? undefined : body(request.body),
        files: route.files === true ? await sentFiles(request) : [],
      };
      if ('source' in route) return stream(reply, route.source(services));
      if ('file' in route) {
        const { mediaType, name, pieces } = await route.file(input, services);
        reply
          .type(mediaType)
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('cache-control', 'no-cache');
        return reply.send(Readable.from(pieces, { objectMode: false }));
      }
      if ('render' in route) {
        const { mediaType, body: words } = await route.render(input, services);
        reply.type(mediaType);
        return send(request, reply, words);
      }
      const answer = await route.handle(input, services);
      reply.code(route.status ?? 200).type(JSON_TYPE);
      return send(request, reply, JSON.stringify(answer));
    },
  });
};

/** Puts routes on a server. */
export const addRoutes = (app: FastifyInstance, routes: readonly Route[], services: Services): void => {
  const stream = eventStreams(app);
  for (const route of routes) addRoute(app, route, { services, stream });
};
