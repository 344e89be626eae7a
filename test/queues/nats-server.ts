import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

/** The server that tests use; streams of their own are made there, and dropped afterwards. */
export const NATS = process.env['ENTENTE_TEST_NATS'] ?? 'nats://127.0.0.1:4222';

/** Why tests that need NATS are skipped; undefined where it is there. */
export const natsMissing = async (): Promise<string | undefined> => {
  try {
    const connection = await connect({ servers: NATS, timeout: 2000, reconnect: false });
    await jetstreamManager(connection);
    await connection.close();
    return undefined;
  } catch (error) {
    return `no NATS with JetStream at ${NATS}: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** Takes the streams of a queue away. */
export const dropQueue = async (name: string): Promise<void> => {
  const connection = await connect({ servers: NATS });
  const manager = await jetstreamManager(connection);
  for (const stream of [name, `${name}-failed`])
    if (await manager.streams.info(stream).catch(() => undefined)) await manager.streams.delete(stream);
  await connection.close();
};
