import { createReadStream } from 'node:fs';
import { type FoundFile, findFiles } from './find-files.js';
import { formatByName } from './format.js';

/** Of larger JSONL files the lines of a first piece are counted, and the rest is taken to be alike. */
const COUNTED_BYTES = 32_000_000;
const NEWLINE = 0x0a;

const newlinesIn = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

const jsonlLines = async (path: string, size: number): Promise<number> => {
  let lines = 0;
  for await (const chunk of createReadStream(path, { end: COUNTED_BYTES - 1 }) as AsyncIterable<Uint8Array>) {
    lines += newlinesIn(chunk);
  }
  return Math.max(1, size <= COUNTED_BYTES ? lines : Math.round((lines * size) / COUNTED_BYTES));
};

const reportsIn = async (file: FoundFile): Promise<number> => {
  if ('error' in file || formatByName(file.path) !== 'jsonl') return 1;
  try {
    return await jsonlLines(file.path, file.size);
  } catch {
    return 1; // told as an outcome when it is read
  }
};

/**
 * How many outcomes `readSources` will yield, for a progress bar: exact but for JSON arrays, last lines without their
 * end, and large JSONL files. `undefined` where standard input is among the inputs.
 */
export const countSources = async (inputs: readonly string[]): Promise<number | undefined> => {
  if (inputs.includes('-')) return undefined;
  let count = 0;
  for (const input of inputs) {
    for await (const file of findFiles(input)) count += await reportsIn(file);
  }
  return count;
};
