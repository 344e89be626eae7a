import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { httpApiReference } from './http-api-reference.js';

const file = fileURLToPath(new URL('../docs/http-api.md', import.meta.url));
const written = readFileSync(file, 'utf8').replace(
  /(?<=<!-- routes -->\n)[\s\S]*(?=<!-- end of routes -->)/u,
  () => `\n${httpApiReference()}\n\n`,
);
writeFileSync(file, written);
