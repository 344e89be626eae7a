import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { root } from '../cli/run-entente.js';

const folder = join(root, 'deploy/kubernetes');

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

/** A container of a manifest, as far as the tests look at it. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: object }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly securityContext?: object;
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
}

interface PodSpec {
  readonly containers: readonly Container[];
  readonly securityContext?: object;
  readonly volumes?: readonly {
    readonly name: string;
    readonly persistentVolumeClaim?: { readonly claimName: string };
  }[];
}

/** A Kubernetes manifest. */
export interface Manifest {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: {
    readonly template?: { readonly metadata: { readonly labels: object }; readonly spec: PodSpec };
    readonly jobTemplate?: { readonly spec: { readonly template: { readonly spec: PodSpec } } };
    readonly selector?: object;
  };
}

/** All manifests in deploy/kubernetes, in order of files; a malformed file throws. */
export const manifests = (): Manifest[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => {
        if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.join('; ')}`);
        return { ...(document.toJS() as Omit<Manifest, 'file'>), file };
      }),
    );

/** The pods that a manifest makes. */
export const podsOf = ({ spec }: Manifest): PodSpec[] =>
  [spec?.template?.spec, spec?.jobTemplate?.spec.template.spec].filter((pod) => pod !== undefined);
