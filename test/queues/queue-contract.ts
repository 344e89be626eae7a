import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lease, ReportQueue } from '../../src/queues/report-queue.js';

/** How a queue under test is opened: attempts 2, a pause of 10 ms, and what else the engine needs. */
export interface QueueUnderTest {
  readonly open: () => Promise<ReportQueue<{ readonly text: string }>>;
  /** Whether several processes share it, so that what one holds comes to another when it dies. */
  readonly shared: boolean;
  /** Why it is not tested here. */
  readonly reason?: string;
}

/** What every queue must do, whatever its engine. */
export const queueContract = (name: string, { open, shared, reason }: QueueUnderTest): void => {
  describe.skipIf(reason !== undefined)(name, () => {
    let queue: ReportQueue<{ readonly text: string }>;
    beforeEach(async () => {
      queue = await open();
    });
    afterEach(() => queue.close());

    const take = async (): Promise<Lease<{ readonly text: string }>> => {
      for (let tries = 0; tries < 20; tries++) {
        const [lease] = await queue.take(1, 1000);
        if (lease !== undefined) return lease;
      }
      throw new Error('nothing came');
    };

    it('hands out what was put in, once', async () => {
      const text = 'Norway, “Kenya” 🌍\u0000';
      expect(await queue.put('a.b/ü', { text })).toBe(true);
      const lease = await take();
      expect(lease).toMatchObject({ id: 'a.b/ü', value: { text }, attempt: 1 });
      expect(await queue.take(5, 10)).toEqual([]);
      await lease.done();
      await expect.poll(() => queue.counts()).toEqual({ waiting: 0, underWay: 0, failed: 0 });
    });

    it('takes a task that is there already no second time, and one that is done anew', async () => {
      expect(await queue.put('a', { text: '1' })).toBe(true);
      expect(await queue.put('a', { text: '2' })).toBe(false);
      const lease = await take();
      expect(await queue.put('a', { text: '3' })).toBe(false);
      await lease.done();
      await expect.poll(() => queue.put('a', { text: '4' })).toBe(true);
      expect((await take()).value.text).toBe('4');
    });

    it('hands out many in their order, each to one taker', async () => {
      for (let at = 0; at < 40; at++) await queue.put(`t${at}`, { text: String(at) });
      const [one, other] = [await queue.take(20, 1000), await queue.take(20, 1000)];
      const taken = [...one, ...other].map(({ value }) => Number(value.text));
      expect(taken).toEqual(Array.from({ length: 40 }, (_, at) => at));
      expect(await queue.counts()).toEqual({ waiting: 0, underWay: 40, failed: 0 });
    });

    it('tries again what failed, then puts it aside with the reason, and replays it', async () => {
      await queue.put('a', { text: 'x' });
      await (await take()).failed('the first reason');
      const second = await take();
      expect(second.attempt).toBe(2);
      await second.failed('the second\nreason');
      await expect.poll(() => queue.counts()).toEqual({ waiting: 0, underWay: 0, failed: 1 });
      const [aside] = await queue.failures();
      expect(aside).toMatchObject({ id: 'a', attempts: 2, at: '2024-05-27T12:00:00.000Z' });
      expect(aside?.reason).toMatch(/^the second\sreason$/u);
      expect(await queue.replay()).toBe(1);
      expect(await queue.failures()).toEqual([]);
      const again = await take();
      expect(again).toMatchObject({ id: 'a', value: { text: 'x' }, attempt: 1 });
      await again.done();
    });

    it.runIf(shared)('hands what a silent worker holds to another, and not what one is still at', async () => {
      await queue.put('silent', { text: '1' });
      await queue.put('busy', { text: '2' });
      const leases = await queue.take(2, 1000);
      expect(leases).toHaveLength(2);
      const busy = leases.find(({ id }) => id === 'busy');
      const beat = setInterval(() => busy?.working(), 500);
      const lost = await take();
      clearInterval(beat);
      expect(lost).toMatchObject({ id: 'silent', attempt: 2 });
      await lost.done();
      await busy?.done();
      await expect.poll(() => queue.counts()).toEqual({ waiting: 0, underWay: 0, failed: 0 });
    });

    it.runIf(shared)('keeps tasks when everybody has gone', async () => {
      await queue.put('a', { text: 'kept' });
      await queue.close();
      queue = await open();
      expect((await take()).value.text).toBe('kept');
    });
  });
};
