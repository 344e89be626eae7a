import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build-if-stale.js';
import { entente, type Run, scratchFolder } from './run-entente.js';
import { makeSampleRegister } from './sample-register.js';

const register = join(scratchFolder(), 'changes.db');
const changes = (...args: readonly string[]): Promise<Run> =>
  entente(['changes', ...args], { env: { ENTENTE_REGISTER: register } });

beforeAll(async () => {
  await buildIfStale();
  await makeSampleRegister(register, '2019-04-01T08:00:00.000Z');
}, 300_000);

describe('changes', () => {
  test('since a day, between two, in 80 columns', async () => {
    const { code, stdout, stderr } = await changes(
      '--since',
      '2019-04-01',
      '--between',
      'NO',
      'Ghana',
      '--now',
      '2019-04-02',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/^Since 1 April 2019 · 2 documents and 0 decisions added\n\nNew \(4\)\n\n {2}\S/u);
    expect(stdout).toMatch(/ {2}a[0-9a-f]{10} · Fjord Wire, 12 Mar 2019; Presidency of Ghana, 13 Mar 2019\n/u);
  });

  test('nothing came in since', async () => {
    expect((await changes('--now', '2019-05-01')).stdout).toBe(
      'Since 24 April 2019 · 0 documents and 0 decisions added · nothing new\n',
    );
  });

  test('since the last time: everything once', async () => {
    expect((await changes('--since', 'last', '--now', '2019-04-02T10:30:00Z')).stdout).toMatch(
      /^Since the beginning · 2/u,
    );
    expect((await changes('--since', 'last', '--now', '2019-04-03')).stdout).toMatch(
      /^Since 2 April 2019, 10:30 UTC · 0/u,
    );
  });

  test('JSON, a feed, a calendar of what is due', async () => {
    const json: unknown = JSON.parse(
      (await changes('--since', '2019', '--now', '2019-04-02', '--format', 'json')).stdout,
    );
    expect(json).toMatchObject({
      since: '2019-01-01T00:00:00.000Z',
      documents: 2,
      changes: [{ kind: 'new' }, {}, {}, {}],
    });
    const feed = await changes(
      '--since',
      '2019',
      '--format',
      'atom',
      '--title',
      'Desk',
      '--link',
      'https://desk.example/',
    );
    expect(feed.stdout).toMatch(/^<\?xml[^>]+>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/u);
    const calendar = await changes('--due', '60', '--now', '2021-12-01', '--format', 'ics');
    expect(calendar.stdout).toMatch(/DTSTART;VALUE=DATE:20211231\r\n/u);
  });

  test.each([
    [['--since', 'yesterday'], /A day reads 2024/u],
    [['--due', '-1'], /A number of days/u],
    [['--between', 'Atlantis'], /No state or body is known by it/u],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await changes(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
