import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSources } from '../src/documents/read-sources.js';
import { warcResponse } from '../test/documents/files/small-archives.js';
import { KNOWN_PAGES } from '../test/documents/pages/pages.js';

/**
 * Reads a web archive of 10,000 generated pages (or of as many as the argument says) and prints the memory in use after
 * each tenth of them: it must not grow with the number of pages.
 */
const PAGES = Number(process.argv[2] ?? 10_000);

const folder = mkdtempSync(join(tmpdir(), 'entente-archive-'));
const path = join(folder, 'crawl.warc.gz');
const out = createWriteStream(path);
for (let at = 0; at < PAGES; at++) {
  const html = KNOWN_PAGES[at % KNOWN_PAGES.length]?.html.replace('</h1>', ` ${at}</h1>`) ?? '';
  if (!out.write(gzipSync(warcResponse(`https://news.example/${at}`, html), { level: 1 }))) await once(out, 'drain');
}
out.end();
await once(out, 'finish');

let read = 0;
let failed = 0;
const started = performance.now();
for await (const outcome of readSources([path])) {
  if (outcome.ok) read++;
  else failed++;
  if ((read + failed) % Math.ceil(PAGES / 10) === 0) {
    const { rss } = process.memoryUsage();
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${read + failed} pages, ${Math.round(rss / 1e6)} MB, ${Math.round((read + failed) / seconds)} pages/s`,
    );
  }
}
console.log(`${read} read, ${failed} failed`);
rmSync(folder, { recursive: true });
