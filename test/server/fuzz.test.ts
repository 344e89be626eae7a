import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReader } from '../../src/pipeline/reader.js';
import { describeServer } from './answer-check.js';
import { generatedRequests } from './generated-requests.js';
import { sampleServer } from './sample-server.js';

/** More of them: `ENTENTE_FUZZ=50000 npx vitest run test/server/fuzz.test.ts`. */
const REQUESTS = Number(process.env.ENTENTE_FUZZ ?? 2000);

it(`answers ${REQUESTS} generated requests, good and bad, as it describes itself`, { timeout: 3_600_000 }, async () => {
  const server = await sampleServer({ openReader: createReader });
  const described = await describeServer(server.app);
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(generatedRequests(described.operations, described.description), async (request) => {
      const { operation, url, payload, contentType } = request;
      const answer = await server.app.inject({
        method: operation.method,
        url,
        headers: { host: 'localhost', ...(contentType !== undefined && { 'content-type': contentType }) },
        ...(payload !== undefined && { payload }),
      });
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      expect(answer.statusCode, `${operation.method} ${url}: ${answer.body}`).toBeLessThan(500);
      expect(described.faults(operation, answer), `${operation.method} ${url}: ${answer.body.slice(0, 500)}`).toEqual(
        [],
      );
      if (answer.statusCode >= 400) expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/u);
    }),
    { numRuns: REQUESTS, seed: 20_240_527, endOnFailure: true },
  );
  expect(server.unexpected).toEqual([]);
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404]));
  await server.close();
});
