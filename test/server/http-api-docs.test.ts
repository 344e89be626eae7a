import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { httpApiReference } from '../../tools/http-api-reference.js';

it('docs/http-api.md lists the routes as they are (`npm run http-api` writes it)', () => {
  const docs = readFileSync(new URL('../../docs/http-api.md', import.meta.url), 'utf8');
  expect(docs).toContain(httpApiReference());
});
