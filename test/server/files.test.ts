import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parquetReadObjects } from 'hyparquet';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/export-format-names.js';
import { type SampleServer, sampleServer } from './sample-server.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'));
let server: SampleServer;
let port = 0;
beforeAll(async () => {
  const webRoot = join(folder, 'web');
  mkdirSync(join(webRoot, 'assets'), { recursive: true });
  writeFileSync(join(webRoot, 'index.html'), '<title>the page</title>');
  writeFileSync(join(webRoot, '.hidden'), 'hidden words');
  writeFileSync(join(folder, 'secret.txt'), 'secret words');
  server = await sampleServer({ webRoot });
  port = Number(new URL(await server.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string) => server.app.inject({ url, headers: { host: 'localhost' } });

/** A request whose path goes over the wire as it is: clients tidy dots away. */
const raw = (path: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n`);
  return text(socket);
};

describe('exports', () => {
  it.each(EXPORT_FORMAT_NAMES)('%s comes as a file to keep', async (format) => {
    const answer = await get(`/api/exports/${format}?between=NO,GH`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="entente-NO-GH-[\w.-]+"$/u);
    expect(answer.rawPayload.length).toBeGreaterThan(20);
  });
  it('are what `entente export` writes', async () => {
    const head = (await get('/api/exports/jsonl')).body.split('\n', 1)[0] ?? '';
    expect(JSON.parse(head)).toEqual({ kind: 'register', version: 1 });
    const csv = await get('/api/exports/csv?type=agreement');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body).toMatch(/^\uFEFFid,instrument,subject,/u);
    const { buffer, byteOffset, byteLength } = (await get('/api/exports/parquet?type=figure')).rawPayload;
    const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer });
    expect(rows).toHaveLength(1);
    const { value } = await mammoth.extractRawText({ buffer: (await get('/api/pairs/NO/GH/brief.docx')).rawPayload });
    expect(value).toContain('Sources');
  });
  it('put tables of several types into a ZIP', async () => {
    const answer = await get('/api/exports/csv');
    expect(answer.headers['content-type']).toBe('application/zip');
    const names = await new Promise<string[]>((resolve, reject) => {
      fromBuffer(answer.rawPayload, (error, zip) => {
        if (error !== null) return reject(error);
        const found: string[] = [];
        zip.on('entry', ({ fileName }: { fileName: string }) => found.push(fileName));
        zip.on('end', () => resolve(found));
      });
    });
    expect(names).toContain('agreements.csv');
    expect(names).toHaveLength(7);
  });
  it.each([
    ['/api/exports/xlsx', 400],
    ['/api/exports/docx', 400],
    ['/api/exports/md?between=NO,GH&type=figure', 400],
    ['/api/exports/html?between=NO,FR', 404],
    ['/api/exports/jsonl?minConfidence=0.5', 400],
  ])('refuses %s', async (url, status) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });
});

describe('files of the pages', () => {
  it('are served, and nothing beside them', async () => {
    expect(await raw('/')).toContain('<title>the page</title>');
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/assets/../../secret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/assets/%252e%252e/%252e%252e/secret.txt',
      '/..;/secret.txt',
      '//../secret.txt',
      '/.hidden',
      '/%2ehidden',
      '/assets/%00/../../secret.txt',
      `/${'../'.repeat(20)}etc/passwd`,
      '/C:/secret.txt',
    ]) {
      const answer = await raw(path);
      expect(answer, path).not.toMatch(/secret words|hidden words|root:/u);
      expect(answer, path).toMatch(/^HTTP\/1\.1 (?:200|301|302|400|403|404) /u);
    }
    expect(server.unexpected).toEqual([]);
  });
});
