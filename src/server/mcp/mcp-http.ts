import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../../model/entente-error.js';
import { PROBLEM_TYPE, problemOf } from '../http/problem.js';
import { createMcpServer, type McpGround } from './mcp-server.js';

/** Serves the Model Context Protocol at `/mcp` (Streamable HTTP). No session is kept: each request has a server of its own. */
export const addMcp = (app: FastifyInstance, ground: McpGround): void => {
  app.post('/mcp', async (request, reply) => {
    const server = createMcpServer(ground);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    reply.hijack();
    reply.raw.once('close', () => {
      server.close().catch((error: unknown) => ground.onUnexpected(error, '/mcp'));
    });
    await server.connect(transport);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    handler: async (_request, reply) => {
      const error = new EntenteError('usage', 'this server keeps no sessions of the Model Context Protocol: POST only');
      const problem = { ...problemOf(error, '/mcp'), status: 405 };
      return reply.code(405).header('allow', 'POST').type(PROBLEM_TYPE).send(JSON.stringify(problem));
    },
  });
};
