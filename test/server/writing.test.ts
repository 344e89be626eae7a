import { afterEach, describe, expect, it } from 'vitest';
import { openPageClient } from '../../src/documents/fetch/page-client.js';
import { addRegister, readRegister } from '../../src/pipeline/import-register.js';
import type { Reader } from '../../src/pipeline/reader.js';
import { createReader } from '../../src/pipeline/reader.js';
import type { ServerOptions } from '../../src/server/create-server.js';
import { tokenHash } from '../../src/server/http/protect.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { startServer } from '../documents/fetch/test-server.js';
import { type SampleServer, sampleServer } from './sample-server.js';

let server: SampleServer | undefined;
let reader: Promise<Reader> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** One reader for all tests: its language model takes seconds to load. */
const openReader = async (): Promise<Reader> => {
  reader ??= createReader();
  return { ...(await reader), close: async () => undefined };
};

const start = async (options: Partial<ServerOptions> = {}): Promise<SampleServer> => {
  server = await sampleServer({ openReader, ...options });
  return server;
};

/** What answers hold, as far as these tests look into them. */
interface Body {
  readonly state: string;
  readonly total: number;
  readonly reports: readonly [{ readonly report: string }];
  readonly statements: readonly { readonly statement: { readonly type: string } }[];
  readonly items: readonly [Thing];
  readonly records: readonly [Thing];
  readonly decisions: readonly object[];
  readonly linked: readonly object[];
}
interface Thing {
  readonly id: string;
  readonly slots: { readonly quantity: object };
}

const TOKEN = 'a-long-word';
const HEADERS = { host: 'localhost' };

const post = async ({ app }: SampleServer, url: string, payload: object, headers: object = {}) => {
  const answer = await app.inject({ method: 'POST', url, payload, headers: { ...HEADERS, ...headers } });
  return { status: answer.statusCode, body: answer.json<Body>(), headers: answer.headers };
};

const get = async ({ app }: SampleServer, url: string) => (await app.inject({ url, headers: HEADERS })).json<Body>();

async function* numbered(lines: string) {
  for (const [at, text] of lines.split('\n').entries()) if (text !== '') yield { number: at + 1, text };
}

const noProblem = (line: number, reason: string): never => {
  throw new Error(`${line}: ${reason}`);
};

const SIGNING = {
  title: 'Peru, Norway sign air services agreement',
  text: 'LIMA, 2 July 2021 - Peru and Norway signed an agreement on air services in Lima on Friday.',
  published: '2021-07-02',
};

describe('adding reports', () => {
  it('reads a pasted text into the register, once', async () => {
    const on = await start();
    const first = await post(on, '/api/reports?wait=true', { reports: [SIGNING] });
    expect(first).toMatchObject({ status: 202, body: { state: 'done', reports: [{ state: 'added' }] } });
    const report = await get(on, `/api/reports/${first.body.reports[0].report}`);
    expect(report.statements.map((one) => one.statement.type)).toContain('agreement');
    expect((await get(on, '/api/records?between=PE,NO')).total).toBeGreaterThan(0);
    const again = await post(on, '/api/reports?wait=true', { reports: [SIGNING] });
    expect(again.body.reports).toMatchObject([{ state: 'known' }]);
    expect((await get(on, '/api')).reports).toBe(3);
    expect((await get(on, `/api/reports/${first.body.reports[0].report}/dropped`)).items).toBeInstanceOf(Array);
  });

  it('reads files, and tells which it could not read', async () => {
    const on = await start();
    const form = new FormData();
    form.append(
      'files',
      new Blob([`Title: Fiji and Samoa sign\nDate: 6 March 2021\n\n${SIGNING.text}`]),
      '../../etc/a.txt',
    );
    form.append('files', new Blob([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])]), 'b.pdf');
    const answer = await on.app.inject({
      method: 'POST',
      url: '/api/reports/files?wait=true',
      payload: form,
      headers: HEADERS,
    });
    expect(answer.statusCode).toBe(202);
    expect(answer.json()).toMatchObject({
      state: 'done',
      reports: [
        { name: 'a.txt', state: 'added' },
        { name: 'b.pdf', state: 'failed', problem: { code: 'input-malformed' } },
      ],
    });
  });

  it('tells of a reading while it goes on', async () => {
    const on = await start();
    const address = await on.app.listen({ host: '127.0.0.1', port: 0 });
    const stop = new AbortController();
    const events = await fetch(`${address}/api/events`, { signal: stop.signal });
    const sent = await post(on, '/api/reports', { reports: [SIGNING] });
    expect(sent.body.state).not.toBe('done');
    let seen = '';
    for await (const chunk of events.body ?? []) {
      seen += Buffer.from(chunk).toString();
      if (seen.includes('"state":"done"') && seen.split('event: register').length > 2) break;
    }
    stop.abort();
    expect(seen).toMatch(/event: reading\ndata: \{"id":"[\w-]+"/u);
  });

  it('reads a page by its address, through a client that asks public hosts only', async () => {
    const pages = await startServer();
    const address = pages.url('/page');
    const guarded = await start({ openPages: async () => openPageClient({ pause: 0 }) });
    const refused = await post(guarded, '/api/reports/addresses?wait=true', { addresses: [address] });
    expect(refused.body.reports).toMatchObject([
      { name: address, state: 'failed', problem: { code: 'input-unreadable' } },
    ]);
    expect(pages.requests).toEqual([]);
    await server?.close();
    const on = await start({ openPages: async () => openPageClient({ pause: 0, allowPrivate: true }) });
    const added = await post(on, '/api/reports/addresses?wait=true', {
      addresses: [address, pages.url('/none'), address],
    });
    expect(added.body).toMatchObject({
      state: 'done',
      reports: [{ state: 'added', title: 'Fiji and Samoa sign fisheries pact' }, { state: 'failed' }],
    });
    expect((await get(on, '/api/records?between=FJ,WS&type=agreement')).total).toBe(1);
    await pages.close();
  });

  it('fetches nothing where it was not told how', async () => {
    const on = await start();
    const body = { addresses: ['https://courier.example/a'] };
    expect(await post(on, '/api/reports/addresses', body)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
    const file = { addresses: ['file:///etc/passwd'] };
    expect(await post(on, '/api/reports/addresses', file)).toMatchObject({ status: 400 });
  });

  it('refuses what is no report', async () => {
    const on = await start();
    expect(await post(on, '/api/reports', { reports: [] })).toMatchObject({ status: 400 });
    expect(await post(on, '/api/reports', { reports: [{ text: 'x', colour: 'red' }] })).toMatchObject({ status: 400 });
    expect(await post(on, '/api/reports/files', {})).toMatchObject({ status: 400 });
    const blank = await post(on, '/api/reports?wait=true', { reports: [{ text: '  ' }] });
    expect(blank.body.reports).toMatchObject([{ state: 'failed', problem: { code: 'input-empty' } }]);
  });
});

describe('deciding', () => {
  it('corrects a slot in typed words, and takes it back', async () => {
    const on = await start();
    const [figure] = (await get(on, '/api/records?type=figure')).items;
    const decided = await post(on, '/api/decisions', {
      kind: 'correct',
      id: figure.id,
      words: { quantity: '$320 million' },
      by: 'B.',
    });
    expect(decided).toMatchObject({ status: 201, body: { decisions: [{ kind: 'correct', by: 'B.' }] } });
    expect(decided.body.records[0].slots.quantity).toEqual({ value: 320_000_000, unit: 'USD' });
    const undone = await post(on, '/api/decisions', { kind: 'undo', by: 'B.' });
    expect(undone.body.records[0].slots.quantity).toEqual(figure.slots.quantity);
    expect((await get(on, '/api/decisions')).items).toMatchObject([{ inForce: false }, { inForce: true }]);
  });

  it('confirms, notes, rejects, splits, merges and links', async () => {
    const on = await start();
    const decide = (body: object) => post(on, '/api/decisions', body);
    const [treaty] = (await get(on, '/api/records?type=agreement')).items;
    const [promise] = (await get(on, '/api/records?type=commitment')).items;
    expect((await decide({ kind: 'confirm', id: treaty.id })).body.records).toMatchObject([{ confirmed: true }]);
    expect((await decide({ kind: 'note', id: treaty.id, text: 'seen' })).body.decisions).toMatchObject([
      { by: 'A. Analyst' },
    ]);
    expect((await decide({ kind: 'split', id: treaty.id, statements: ['report-2-0'] })).body.records).toHaveLength(2);
    expect((await decide({ kind: 'merge', ids: ['report-1-0', 'report-2-0'] })).body.records).toHaveLength(1);
    expect((await decide({ kind: 'link', from: promise.id, to: treaty.id, as: 'implements' })).status).toBe(201);
    expect((await get(on, `/api/records/${treaty.id}`)).linked).toContainEqual(
      expect.objectContaining({ kind: 'implements', direction: 'from' }),
    );
    expect((await decide({ kind: 'reject', id: promise.id })).status).toBe(201);
    expect((await get(on, '/api/records?type=commitment')).total).toBe(0);
  });

  it('keeps two apart, in a register made anew from an export too, until it is taken back', async () => {
    const on = await start();
    const decide = (body: object) => post(on, '/api/decisions', body);
    const treaties = async () => (await get(on, '/api/records?type=agreement')).total;
    expect(await treaties()).toBe(1);
    expect(await decide({ kind: 'split-pair', left: 'report-1-0', right: 'report-2-0' })).toMatchObject({
      status: 201,
      body: { decisions: [{ kind: 'split' }], records: [{}, {}] },
    });
    expect(await treaties()).toBe(2);
    const lines = (await on.app.inject({ url: '/api/exports/jsonl', headers: HEADERS })).body;
    const anew = new MemoryStore();
    await addRegister(readRegister(numbered(lines), noProblem), {
      store: anew,
      now: () => new Date(0),
      tell: noProblem,
    });
    expect(await anew.records({ types: ['agreement'] })).toHaveLength(2);
    expect((await decide({ kind: 'undo' })).status).toBe(201);
    expect(await treaties()).toBe(1);
  });

  it.each([
    [{ kind: 'split-pair', left: 'report-1-0', right: 'report-1-0' }, 400],
    [{ kind: 'split-pair', left: 'report-1-0', right: 'none' }, 404],
    [{ kind: 'confirm', id: 'none' }, 404],
    [{ kind: 'correct', id: 'report-1-0' }, 400],
    [{ kind: 'correct', id: 'report-1-0', values: { colour: 'red' } }, 400],
    [{ kind: 'correct', id: 'report-1-0', words: { status: 'blue' } }, 400],
    [{ kind: 'merge', ids: ['report-1-0', 'report-1-1'] }, 400],
    [{ kind: 'undo' }, 404],
    [{ kind: 'burn', id: 'report-1-0' }, 400],
  ])('refuses %j', async (body, status) => {
    expect(await post(await start(), '/api/decisions', body)).toMatchObject({ status });
  });
});

describe('who may write', () => {
  const write = { kind: 'confirm', id: 'report-1-0' };
  const rows: readonly (readonly [what: string, options: Partial<ServerOptions>, headers: object, status: number])[] = [
    ['this machine', {}, {}, 201],
    ['a page of this server', {}, { origin: 'http://localhost' }, 201],
    ['a page of another', {}, { origin: 'http://evil.example' }, 403],
    ['a page without an address', {}, { origin: 'null' }, 403],
    ['nobody where it only reads', { readOnly: true }, {}, 403],
    ['nobody from outside without a token', { loopback: false }, {}, 403],
    ['nobody without the token', { loopback: false, tokenHash: tokenHash(TOKEN) }, {}, 401],
    ['nobody with another', { loopback: false, tokenHash: tokenHash(TOKEN) }, { authorization: 'Bearer x' }, 401],
    [
      'who knows the token',
      { loopback: false, tokenHash: tokenHash(TOKEN) },
      { authorization: `Bearer ${TOKEN}` },
      201,
    ],
  ];
  it.each(rows)('%s', async (_, options, headers, status) => {
    expect((await post(await start(options), '/api/decisions', write, headers)).status).toBe(status);
  });

  it('refuses bodies that are too large, and too many requests', async () => {
    const on = await start({ maxBody: 2000, rate: 3 });
    const large = await post(on, '/api/reports', { reports: [{ text: 'x'.repeat(3000) }] });
    expect(large).toMatchObject({ status: 413, body: { code: 'input-too-large' } });
    await post(on, '/api/decisions', write);
    await post(on, '/api/decisions', write);
    expect(await post(on, '/api/decisions', write)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  });
});
