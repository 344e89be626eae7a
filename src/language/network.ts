import { readFileSync } from 'node:fs';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { EntenteError } from '../model/entente-error.js';

/** Numbers of one word: row of the word vectors, row of the trained words, five affix buckets, shape bucket. */
export const FEATURES = 8;

/** What the network says of a batch. All arrays are row-major; a padded place holds numbers without meaning. */
export interface BatchScores {
  readonly time: number;
  readonly batch: number;
  /** time × batch × labels */
  readonly upos: Float32Array;
  readonly feats: Float32Array;
  readonly names: Float32Array;
  /** batch × time × (time + 1): dependent, head; head 0 is the root. */
  readonly arcs: Float32Array;
  /** time × batch × r, and (time + 1) × batch × r: what `relations` takes, arc by arc. */
  readonly dep: Float32Array;
  readonly head: Float32Array;
}

/** The two graphs of a trained model, loaded and ready. */
export interface Network {
  /** Scores a batch of sentences: `ids` is features × time × batch. */
  score(ids: Int32Array, lengths: Int32Array, time: number): Promise<BatchScores>;
  /** Scores the relations of chosen arcs: `dep` and `head` are arcs × r; the answer is arcs × relations. */
  relations(dep: Float32Array, head: Float32Array, arcs: number): Promise<Float32Array>;
  close(): Promise<void>;
}

type Runtime = typeof import('onnxruntime-node');

/**
 * Loads a model's graphs. Arithmetic is in int8 with held scales, or in float32 with one order of adding up, so that a sentence's scores do not depend on
 * the sentences beside it.
 *
 * @throws EntenteError `runtime-missing` where onnxruntime has no binary for this platform.
 */
export const loadNetwork = async (folder: URL, threads: number): Promise<Network> => {
  const ort = await loadRuntime();
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    enableCpuMemArena: true,
    logSeverityLevel: 3,
  };
  const open = (name: string): Promise<InferenceSession> =>
    ort.InferenceSession.create(readFileSync(new URL(name, folder)), options);
  const [parser, relations] = await Promise.all([open('parser.onnx'), open('relations.onnx')]);
  const floats = (tensor: Tensor | undefined): Float32Array => {
    if (tensor?.data instanceof Float32Array) return tensor.data;
    throw new EntenteError('internal', 'The language model answers in an unknown format.');
  };
  return {
    async score(ids, lengths, time) {
      const batch = lengths.length;
      const out = await parser.run({
        ids: new ort.Tensor('int32', ids, [FEATURES, time, batch]),
        lengths: new ort.Tensor('int32', lengths, [batch]),
      });
      return {
        time,
        batch,
        upos: floats(out['upos']),
        feats: floats(out['feats']),
        names: floats(out['names']),
        arcs: floats(out['arcs']),
        dep: floats(out['dep']),
        head: floats(out['head']),
      };
    },
    async relations(dep, head, arcs) {
      const size = dep.length / arcs;
      const out = await relations.run({
        dep: new ort.Tensor('float32', dep, [arcs, size]),
        head: new ort.Tensor('float32', head, [arcs, size]),
      });
      return floats(out['scores']);
    },
    async close() {
      await Promise.all([parser.release(), relations.release()]);
    },
  };
};

const loadRuntime = async (): Promise<Runtime> => {
  try {
    const loaded: Runtime & { default?: Runtime } = await import('onnxruntime-node');
    return loaded.default ?? loaded;
  } catch (cause) {
    throw new EntenteError(
      'runtime-missing',
      `The language model needs onnxruntime-node, which has no binary for ${process.platform}-${process.arch} or was not installed.`,
      { cause },
    );
  }
};
