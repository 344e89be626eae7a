import { once } from 'node:events';
import type { Command } from 'commander';
import { withStore } from './open-register.js';
import { withRegister } from './options.js';
import { tell } from './terminal/print.js';
import { packageVersion } from './version.js';

interface Options {
  readonly register: string;
}

const serve = async ({ register }: Options): Promise<void> => {
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const { createMcpServer } = await import('../server/mcp/mcp-server.js');
  const { viewOf } = await import('../server/views/register-view.js');
  await withStore(register, 'read', async (store) => {
    const server = createMcpServer({
      store,
      view: viewOf(store),
      now: () => new Date(),
      version: packageVersion(),
      onUnexpected: (error, place) =>
        tell(`${place}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    });
    const ended = once(process.stdin, 'end');
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
  });
};

/** `entente mcp`: the register for a language model, over standard input and output. */
export const mcpCommand = (program: Command): void => {
  const command = program
    .command('mcp')
    .description(
      'serve the register to a language model over standard input and output (Model Context Protocol); `entente serve` does at /mcp',
    );
  withRegister(command).action(serve);
};
