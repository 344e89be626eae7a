import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Described, describeServer } from './answer-check.js';
import { type SampleServer, sampleServer } from './sample-server.js';

let server: SampleServer;
let described: Described;
beforeAll(async () => {
  server = await sampleServer();
  described = await describeServer(server.app);
});
afterAll(() => server.close());

const get = async (url: string) => {
  const answer = await server.app.inject({ url, headers: { host: 'localhost' } });
  return { answer, body: answer.json<Record<string, unknown>>() };
};

/** Addresses, their status, and what must be in the answer. */
const ANSWERS: readonly (readonly [url: string, status: number, want: object])[] = [
  ['/api', 200, { reports: 2, statements: 6, disputed: 1, writable: true, tokenNeeded: false }],
  ['/api/reports', 200, { total: 2, items: [{ id: 'report-2', kind: 'official' }, { id: 'report-1' }] }],
  ['/api/reports?kind=news', 200, { total: 1 }],
  ['/api/reports?text=Fisheries treaty', 200, { items: [{ id: 'report-1', statements: { agreement: 1 } }] }],
  ['/api/reports?until=2019-03-12', 200, { items: [{ id: 'report-1' }] }],
  ['/api/reports/report-1', 200, { summary: { title: 'Norway, Ghana sign fisheries treaty' } }],
  ['/api/reports/report-9', 404, { code: 'not-found', instance: '/api/reports/report-9' }],
  ['/api/statements?type=package', 200, { total: 1, items: [{ passages: [{ before: 'It was ', after: '.' }] }] }],
  ['/api/statements/report-2-0', 200, { statement: { subject: 'Fisheries' }, report: { id: 'report-2' } }],
  ['/api/statements/none', 404, { code: 'not-found' }],
  ['/api/records', 200, { total: 4, counts: { type: { agreement: 1, figure: 1, package: 1, commitment: 1 } } }],
  ['/api/records?disputed=true', 200, { items: [{ type: 'figure', disputed: ['quantity'] }] }],
  ['/api/records?field=fisheries&status=signed,pledge', 200, { total: 2 }],
  ['/api/records?between=norwegian,Ghana&type=package', 200, { items: [{ title: '7 documents' }] }],
  ['/api/records?text=vessels', 200, { items: [{ due: '2021-12-31' }] }],
  ['/api/records?since=2020', 200, { total: 0 }],
  ['/api/records?instrument=treaty,protocol', 200, { total: 1, items: [{ type: 'agreement' }] }],
  ['/api/records?instrument=protocol', 200, { total: 0 }],
  ['/api/changes?since=1970', 200, { since: '1970-01-01T00:00:00.000Z', dueWithin: 30 }],
  ['/api/changes?since=2021', 200, { documents: 0 }],
  ['/api/records?limit=0', 400, { faults: [{ in: 'query', name: 'limit' }] }],
  ['/api/records?colour=red', 400, { code: 'usage' }],
  ['/api/records?between=Atlantis', 400, { detail: 'no state or body is known as "Atlantis"' }],
  ['/api/records?cursor=x', 400, { code: 'usage' }],
  [
    '/api/records/report-2-0',
    200,
    { tellings: [{}, {}], judgements: [{ verdict: 'same' }], linked: [{ kind: 'part-of', direction: 'to' }] },
  ],
  ['/api/pairs', 200, { items: [{ pair: ['GH', 'NO'], names: ['Ghana', 'Norway'], total: 4, reports: 2 }] }],
  ['/api/pairs?with=FR', 200, { total: 0 }],
  ['/api/pairs/NO/GH', 200, { total: 4, disputed: 1, reports: [{}, {}] }],
  ['/api/pairs/NO/Norway', 400, { code: 'usage' }],
  ['/api/pairs/NO/GH/brief', 200, { pair: ['NO', 'GH'] }],
  ['/api/pairs/NO/FR/brief', 404, { code: 'not-found' }],
  ['/api/pairs/NO/GH/tracking', 200, { today: '2020-06-01', pledges: [{ verdict: 'too-early' }] }],
  ['/api/pairs/NO/GH/timeline', 200, { items: [{ act: 'signed' }, { act: 'signed' }] }],
  ['/api/pairs/NO/GH/packages', 200, { items: [{ members: [{ type: 'agreement' }] }] }],
  ['/api/tracker', 200, { total: 1, items: [{ kind: 'pledge', due: '2021-12-31' }] }],
  ['/api/tracker?verdict=met', 200, { total: 0 }],
  ['/api/review?below=0.8', 200, { items: [{ kind: 'statement' }, { kind: 'statement' }] }],
  ['/api/decisions', 200, { items: [] }],
  ['/api/vocabulary', 200, { links: ['amends', 'renews', 'implements', 'replaces', 'part-of', 'fulfils'] }],
  [
    '/api/search?q=fishery treaties',
    200,
    {
      reports: [
        {
          title: {
            marks: [
              { start: 19, end: 28 },
              { start: 29, end: 35 },
            ],
          },
        },
        {},
      ],
      records: [{ record: { type: 'agreement' }, title: { text: 'Treaty: Fisheries' } }],
      related: { fields: ['fisheries'], records: [{ type: 'commitment' }] },
    },
  ],
  ['/api/search?q=treaty&since=2019-03-13', 200, { reports: [{ report: { id: 'report-2' } }] }],
  ['/api/search?q="seven documents"', 200, { reports: [{ excerpts: [{ marks: [{}] }] }] }],
  ['/api/search?q=%3F', 200, { reports: [], records: [] }],
  ['/api/search', 400, { faults: [{ name: 'q' }] }],
  ['/api/none', 404, { code: 'not-found' }],
];

describe('answers', () => {
  it.each(ANSWERS)('GET %s', async (url, status, want) => {
    const { answer, body } = await get(url);
    expect(answer.statusCode, answer.body).toBe(status);
    expect(body).toMatchObject(want);
    const path = url.split('?', 1)[0] ?? '';
    const operation = described.operations.find(({ path: pattern }) =>
      new RegExp(`^${pattern.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(path),
    );
    if (operation !== undefined) expect(described.faults(operation, answer)).toEqual([]);
  });

  it('tells disagreements value by value, with the words', async () => {
    const { body } = await get('/api/pairs/GH/NO/disagreements');
    const [{ slot, values }] = body['items'] as [{ slot: string; values: { chosen: boolean; tellings: object[] }[] }];
    expect(slot).toBe('quantity');
    expect(values.map(({ chosen, tellings }) => [chosen, tellings.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });

  it('pages through records without repeating or skipping one', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await get(`/api/records?limit=1&sort=title${cursor}`);
      seen.push(...(body['items'] as { title: string }[]).map(({ title }) => title));
      cursor = body['next'] === undefined ? '' : `&cursor=${body['next'] as string}`;
    } while (cursor !== '');
    expect(seen).toHaveLength(4);
    expect(seen).toEqual(seen.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  });

  it('answers 304 as long as nothing changed', async () => {
    const { answer } = await get('/api/records');
    const etag = String(answer.headers['etag']);
    const again = await server.app.inject({
      url: '/api/records',
      headers: { host: 'localhost', 'if-none-match': etag },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await server.app.inject({
      url: '/api/records',
      headers: { host: 'localhost', 'if-none-match': '"x"' },
    });
    expect(other.statusCode).toBe(200);
  });
});

describe('protection', () => {
  it('answers on loopback to the names of the machine only', async () => {
    const at = async (host: string) => (await server.app.inject({ url: '/api', headers: { host } })).statusCode;
    expect([await at('localhost:7070'), await at('127.0.0.1'), await at('[::1]:80')]).toEqual([200, 200, 200]);
    expect([await at('evil.example'), await at('localhost.evil.example')]).toEqual([403, 403]);
  });

  it('sends a strict policy and no permission for other origins', async () => {
    const { headers } = await server.app.inject({
      url: '/',
      headers: { host: 'localhost', origin: 'https://a.example' },
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/u);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('describes itself to people without loading anything', async () => {
    const page = await server.app.inject({ url: '/docs', headers: { host: 'localhost' } });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/<script|src=|@import|url\(/u);
  });

  it('is alive, ready and measured', async () => {
    const at = async (url: string) => (await server.app.inject({ url, headers: { host: 'localhost' } })).body;
    expect(await at('/healthz')).toBe('alive\n');
    expect(await at('/readyz')).toBe('ready\n');
    expect(await at('/metrics')).toMatch(/entente_records\{type="figure"\} 1\n/u);
  });
});
