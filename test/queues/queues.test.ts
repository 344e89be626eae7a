import { afterAll, expect, it } from 'vitest';
import { memoryQueue } from '../../src/queues/memory/memory-queue.js';
import { openNatsQueue } from '../../src/queues/nats/nats-queue.js';
import { queueAddress } from '../../src/queues/nats/queue-address.js';
import { dropQueue, NATS, natsMissing } from './nats-server.js';
import { queueContract } from './queue-contract.js';

const now = (): Date => new Date('2024-05-27T12:00:00Z');
const retries = { attempts: 2, pause: 10, now };

queueContract('queue in memory', { open: async () => memoryQueue({ ...retries, capacity: 50 }), shared: false });

const missing = await natsMissing();
const name = (test: string): string => `entente-test-${process.pid}-${test.replace(/\W+/gu, '-')}`;
const used = new Set<string>();
afterAll(async () => {
  if (missing === undefined) for (const queue of used) await dropQueue(queue);
});

queueContract('queue on NATS', {
  open: () => {
    const queue = name(expect.getState().currentTestName ?? '');
    used.add(queue);
    return openNatsQueue(`${NATS}/${queue}`, { ...retries, silence: 3000 });
  },
  shared: true,
  ...(missing === undefined ? {} : { reason: missing }),
});

it('NATS is there to be tested', ({ skip }) => {
  if (missing !== undefined) skip(missing);
});

it('a full queue in memory makes whoever puts wait', async () => {
  const queue = memoryQueue<number>({ ...retries, capacity: 1 });
  await queue.put('a', 1);
  let put = false;
  const putting = queue.put('b', 2).then(() => (put = true));
  const [lease] = await queue.take(1, 100);
  expect(put).toBe(false);
  await lease?.done();
  await putting;
  expect(put).toBe(true);
});

it.each([
  [
    'nats://ana:se%20cret@host:4222/press',
    { server: 'nats://host:4222', user: 'ana', password: 'se cret', name: 'press' },
  ],
  ['nats://host', { server: 'nats://host', name: 'entente', shown: 'nats://host/entente' }],
])('%s is an address', (given, want) => expect(queueAddress(given)).toMatchObject(want));

it.each(['http://host/x', 'nats://ana:secret@host/a.b', 'nats://', 'secret'])('%s is none', (given) => {
  expect(() => queueAddress(given)).toThrow(expect.objectContaining({ code: 'usage' }));
  expect(() => queueAddress(given)).not.toThrow(/secret/u);
});

it('a server that is not there is named', async () => {
  await expect(openNatsQueue('nats://ana:secret@127.0.0.1:1/press', { now })).rejects.toMatchObject({
    code: 'queue-unusable',
    message: expect.stringMatching(/^nats:\/\/127\.0\.0\.1:1\/press cannot be used: /u) as string,
  });
});
