import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSampleRegister } from '../cli/sample-register.js';
import { type SampleServer, sampleServer } from './sample-server.js';

/** Each tool, what it is asked, and what must be in its data. */
const CALLS: readonly (readonly [name: string, given: Record<string, unknown>, want: object])[] = [
  ['search', { query: 'fishery treaty' }, { records: [{ title: 'Treaty: Fisheries' }], reports: [{}, {}] }],
  ['list_pairs', { with: 'Ghana' }, { pairs: [{ pair: ['GH', 'NO'], total: 4 }] }],
  ['brief', { one: 'norwegian', other: 'GH' }, { brief: { pair: ['NO', 'GH'] } }],
  [
    'record',
    { id: 'report-2-0' },
    { record: { type: 'agreement' }, citations: [{ quote: 'signed a treaty on fisheries' }, {}] },
  ],
  ['tracking', { one: 'GH', other: 'NO', today: '2020-06-01' }, { tracking: { pledges: [{ verdict: 'too-early' }] } }],
  ['report', { id: 'report-1' }, { report: { outlet: 'Fjord Wire' }, citations: expect.any(Array) as object }],
];

/** The client asks everything there is to ask. */
const asksEverything = async (client: Client): Promise<void> => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(CALLS.map(([name]) => name).sort());
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  for (const [name, given, want] of CALLS) {
    // the client itself holds the data against the schema that the tool promises
    const answer = await client.callTool({ name, arguments: given });
    expect(answer.isError, JSON.stringify(answer.content)).toBeFalsy();
    expect(answer.structuredContent).toMatchObject(want);
    expect(answer.content).toMatchObject([{ type: 'text', text: expect.stringMatching(/\S/u) as string }]);
  }
  const { resources } = await client.listResources();
  expect(resources).toHaveLength(6);
  for (const { uri } of resources) expect((await client.readResource({ uri })).contents).toHaveLength(1);
  expect((await client.listResourceTemplates()).resourceTemplates).toHaveLength(2);
};

const clientOver = async (transport: unknown): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport as Transport);
  return client;
};

describe('over HTTP', () => {
  let server: SampleServer;
  let address: string;
  let client: Client;
  beforeAll(async () => {
    server = await sampleServer();
    address = await server.app.listen({ host: '127.0.0.1', port: 0 });
    client = await clientOver(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)));
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  it('lists and calls every tool, lists and reads every resource', () => asksEverything(client));

  it.each([
    ['record', { id: 'none' }, /no such record/u],
    ['brief', { one: 'Atlantis', other: 'NO' }, /Atlantis/u],
    ['brief', { one: 'NO', other: 'FR' }, /holds nothing on Norway and France/u],
    ['search', { query: '' }, /query/u],
    ['report', { id: 'x', colour: 'red' }, /colour/u],
  ])('says what is wrong with %s %j', async (name, given, message) => {
    const answer = await client.callTool({ name, arguments: given });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toMatch(message);
  });

  it('keeps no sessions', async () => {
    expect((await fetch(`${address}/mcp`)).status).toBe(405);
  });
});

it('over standard input and output', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-mcp-'));
  const register = join(folder, 'entente.db');
  await makeSampleRegister(register);
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const client = await clientOver(
    new StdioClientTransport({
      command: process.execPath,
      args: [
        '--import',
        'tsx',
        '--input-type=module',
        '--eval',
        `import { main } from '${root}src/cli/main.ts'; await main(['node', 'entente', 'mcp', '--register', '${register}'])`,
      ],
      cwd: root,
    }),
  );
  await asksEverything(client);
  await client.close();
  rmSync(folder, { recursive: true });
});
