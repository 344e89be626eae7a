import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { EntenteError } from '../../model/entente-error.js';
import { findRecord } from '../../pipeline/find-named.js';
import type { Services } from '../services.js';
import { recordDetail } from '../views/record-detail.js';
import type { Ground } from './tool.js';
import { TOOLS } from './tools.js';

/** What the server needs. */
export type McpGround = Ground & Pick<Services, 'version' | 'onUnexpected'>;

const INSTRUCTIONS =
  'A sourced register of what states agreed, promised and counted, read out of reports. Begin with list_pairs or search; each answer names the exact words it rests on. Cite them: what no citation says, the register does not say.';

/** Resources listed at most; all others are read by their address. */
const MOST_LISTED = 200;

/** Errors that nobody foresaw are told to the log, not to the model. */
const told = (error: unknown, place: string, { onUnexpected }: McpGround): string => {
  if (error instanceof EntenteError) return error.message;
  onUnexpected(error, place);
  return 'an unexpected error; the server’s log tells of it';
};

const addTools = (server: McpServer, ground: McpGround): void => {
  for (const { name, title, description, input, output, call } of TOOLS) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (given: Record<string, unknown>) => {
        try {
          const { text, data } = await call(given, ground);
          return { content: [{ type: 'text' as const, text }], structuredContent: data };
        } catch (error) {
          return { content: [{ type: 'text' as const, text: told(error, `tool ${name}`, ground) }], isError: true };
        }
      },
    );
  }
};

const addResources = (server: McpServer, { store, view }: McpGround): void => {
  const idOf = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');
  server.registerResource(
    'report',
    new ResourceTemplate('entente://reports/{id}', {
      list: async () => ({
        resources: (await view()).reports.slice(-MOST_LISTED).map(({ id, title }) => ({
          uri: `entente://reports/${id}`,
          name: title === '' ? id : title,
          mimeType: 'text/plain',
        })),
      }),
    }),
    { title: 'Report', description: 'The text of a report', mimeType: 'text/plain' },
    async (uri, { id }) => {
      const document = await store.document(idOf(id));
      if (document === undefined) throw new EntenteError('not-found', `${idOf(id)}: the register holds no such report`);
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: `${document.title}\n\n${document.text}` }] };
    },
  );
  server.registerResource(
    'record',
    new ResourceTemplate('entente://records/{id}', {
      list: async () => ({
        resources: (await view()).records.slice(-MOST_LISTED).map(({ id, title }) => ({
          uri: `entente://records/${id}`,
          name: title,
          mimeType: 'application/json',
        })),
      }),
    }),
    { title: 'Record', description: 'A record with everything it rests on', mimeType: 'application/json' },
    async (uri, { id }) => {
      const detail = await recordDetail(await findRecord(store, idOf(id)), { store, view: await view() });
      return { contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(detail, null, 2) }] };
    },
  );
};

/** A server of the Model Context Protocol over a register: tools to ask it, resources to read. It changes nothing. */
export const createMcpServer = (ground: McpGround): McpServer => {
  const server = new McpServer({ name: 'entente', version: ground.version }, { instructions: INSTRUCTIONS });
  addTools(server, ground);
  addResources(server, ground);
  return server;
};
