#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In a checkout dist/ may be missing or older than src/; a published package has neither src/ nor tools/.
const builder = new URL('../tools/build-if-stale.js', import.meta.url);
if (existsSync(builder)) {
  const { buildIfStale } = await import(builder.href);
  await buildIfStale({ pages: process.argv.includes('serve') });
}
const { main } = await import('../dist/cli/main.js');
await main(process.argv);
