import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openWorkerHealth, workerMeasures } from '../../src/cli/queue-worker/health.js';
import { MemoryStore } from '../../src/store/memory/memory-store.js';
import { root } from '../cli/run-entente.js';
import { sampleServer } from '../server/sample-server.js';
import { expectKnown, valueAfter } from './command-line.js';
import { type Container, manifests, podsOf } from './manifests.js';

const require = createRequire(import.meta.url);
const all = manifests();
const objects = all.filter(({ kind }) => kind !== 'Kustomization');
const pods = objects.flatMap((manifest) => podsOf(manifest).map((pod) => ({ manifest, pod })));
const containers = pods.flatMap(({ pod }) => pod.containers);
const ours = containers.filter(({ image }) => image === 'entente');
const rows = <T extends { readonly name: string }>(some: readonly T[]): [string, T][] =>
  some.map((one) => [one.name, one]);

/** An object as the schemas of Kubernetes hold it. */
interface Checked {
  readonly validate: () => void;
}

describe.each(objects.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const))(
  '%s',
  (_, { file, ...manifest }) => {
    it('is what Kubernetes takes', () => {
      const version = manifest.apiVersion.includes('/') ? manifest.apiVersion : 'v1';
      const models = require(`kubernetes-models/${version}`) as Record<string, new (given: object) => Checked>;
      const Model = models[manifest.kind];
      if (Model === undefined) expect.fail(`${version} has no ${manifest.kind}`);
      expect(() => new Model(manifest).validate()).not.toThrow();
      expect(() => new Model({ ...manifest, metadata: 1 }).validate()).toThrow();
    });

    it('is in the base, unless it holds secrets', () => {
      const { resources } = parse(readFileSync(join(root, 'deploy/kubernetes/kustomization.yaml'), 'utf8')) as {
        readonly resources: readonly string[];
      };
      expect(resources.includes(file)).toBe(manifest.kind !== 'Secret');
    });
  },
);

describe.each(rows(containers))('container %s', (_, container) => {
  it('has no rights that it does not need', () => {
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const pod = pods.find((one) => one.pod.containers.includes(container))?.pod;
    expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  });

  it('takes secrets by reference only', () => {
    for (const { name, value } of container.env ?? [])
      if (/REGISTER|TOKEN|PASSWORD/u.test(name)) expect(value).toBeUndefined();
  });
});

const probesOf = (container: Container): [string, { readonly path: string; readonly port: string }][] =>
  (['startupProbe', 'readinessProbe', 'livenessProbe'] as const).flatMap((probe) => {
    const asked = container[probe]?.httpGet;
    return asked === undefined ? [] : [[probe, asked]];
  });

describe.each(rows(ours))('container %s of Entente', (name, container) => {
  it('calls a command that there is, and the variables are read', () => {
    expectKnown(
      container.args ?? [],
      (container.env ?? []).map((variable) => variable.name),
    );
  });

  it('is probed where it answers', async () => {
    const probes = probesOf(container);
    if (name === 'backup') return expect(probes).toEqual([]);
    expect(probes.map(([probe]) => probe)).toEqual(['startupProbe', 'readinessProbe', 'livenessProbe']);
    const args = container.args ?? [];
    const option = name === 'server' ? '--port' : '--health-port';
    for (const [, { port }] of probes)
      expect(String(container.ports?.find((one) => one.name === port)?.containerPort)).toBe(valueAfter(args, option));
    // from outside the pod
    expect(valueAfter(args, name === 'server' ? '--host' : '--health-host')).toBe('0.0.0.0');
    if (name === 'server') {
      const { app, close } = await sampleServer();
      for (const [, { path }] of probes)
        expect((await app.inject({ url: path, headers: { host: 'localhost' } })).statusCode).toBe(200);
      await close();
      return;
    }
    const health = await openWorkerHealth(
      { host: '127.0.0.1', port: 0 },
      {
        store: new MemoryStore(),
        queueCounts: async () => ({ waiting: 0, underWay: 0, failed: 0 }),
        measures: workerMeasures(),
      },
    );
    for (const [, { path }] of probes) expect((await fetch(`http://127.0.0.1:${health.port}${path}`)).status).toBe(200);
    health.close();
  });
});

it('claims of volumes, selectors and labels fit together', () => {
  const claims = objects.filter(({ kind }) => kind === 'PersistentVolumeClaim').map(({ metadata }) => metadata.name);
  for (const { manifest, pod } of pods) {
    for (const { persistentVolumeClaim } of pod.volumes ?? [])
      if (persistentVolumeClaim !== undefined) expect(claims).toContain(persistentVolumeClaim.claimName);
    const { selector, template } = manifest.spec ?? {};
    if (template !== undefined) expect(selector).toEqual({ matchLabels: template.metadata.labels });
  }
});
