import { SKETCH_SIZE, type TextSketch } from '../model/text-sketch.js';

/** Words in a shingle. */
const SHINGLE = 4;
/** A text with fewer says too little to be told again by its words. */
const FEWEST_SHINGLES = 30;

/** Hash of a piece of text, 32 bits: FNV-1a, its bits mixed as MurmurHash3 does at its end. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
};

const mixed = (given: number): number => {
  let hash = given;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** One number for each value of a sketch, which makes another hash of each hash. */
const SEEDS = Uint32Array.from({ length: SKETCH_SIZE }, (_, at) => mixed(at + 1));

/** Hashes of the runs of four words of a text, each once; case and punctuation don't count. */
const shinglesOf = (text: string): Set<number> => {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  return shingles;
};

/** The sketch of a text, by which reprints of it are known; absent for a text too short for that. */
export const textSketch = (text: string): TextSketch | undefined => {
  const shingles = shinglesOf(text);
  if (shingles.size < FEWEST_SHINGLES) return undefined;
  const least = new Uint32Array(SKETCH_SIZE).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < SKETCH_SIZE; at++) {
      const value = mixed(shingle ^ (SEEDS[at] ?? 0));
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  }
  const values = Uint16Array.from(least, (value) => mixed(value) & 0xffff);
  return `${shingles.size}.${Buffer.from(values.buffer).toString('base64')}`;
};
