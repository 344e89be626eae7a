import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { EntenteError } from '../model/entente-error.js';
import { withStore } from './open-register.js';
import { type Selection, withFormat, withRegister, withSelection } from './options.js';
import { filterOf } from './register.js';
import { print } from './terminal/print.js';

const FORMATS = ['jsonl'] as const;

interface Options extends Selection {
  readonly register: string;
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
}

/** Writes a file whole or not at all: an export that is cut short leaves what was there. */
const writeFileOf = async (path: string, pieces: AsyncIterable<string>): Promise<void> => {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (cause instanceof EntenteError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EntenteError('usage', `--out: ${path} cannot be written: ${reason}`, { cause });
  }
};

/** Writes a register, or a selection of it, to a file or standard output. */
export const exportAs = async (options: Options): Promise<void> => {
  if (options.minConfidence !== undefined)
    throw new EntenteError('usage', '--min-confidence: a register is written with all that its reports say');
  const { exportRegister } = await import('../pipeline/export-register.js');
  await withStore(options.register, 'read', async (store) => {
    const pieces = exportRegister(store, filterOf(options));
    if (options.out !== undefined) await writeFileOf(options.out, pieces);
    else for await (const piece of pieces) await print(piece);
  });
};

/** `entente export`: the register for other programs, and for another register. */
export const exportCommand = (program: Command): void => {
  const command = program
    .command('export')
    .description('write the register, or a selection of it, for other programs')
    .option('--out <path>', 'a file instead of standard output');
  withFormat(withSelection(withRegister(command)), FORMATS).action(exportAs);
};
