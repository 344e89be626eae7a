import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../tools/json-schemas.js';

const folder = new URL('../../schemas/', import.meta.url);

test('schemas/ is what the model says (npm run schemas writes it anew)', () => {
  const written = new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(jsonSchemas()));
});
