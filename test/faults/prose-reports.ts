import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { generatedProse } from '../../bench/generated-prose.js';
import { entente } from '../cli/run-entente.js';

/** Writes short made-up reports into a new folder, a file each; each says its name, so that no two are the same. */
export const writeReports = (folder: string, count: number): void => {
  mkdirSync(folder);
  for (const { name, text } of generatedProse(count, { seed: 3, length: 'short' }))
    writeFileSync(join(folder, name), `${text}\nKept as ${name}.\n`);
};

/** The register as `entente export` prints it, line by line, without the instants at which the files were read. */
export const exportOf = async (register: string): Promise<string[]> => {
  const { code, stdout, stderr } = await entente(['export', '--register', register]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.replaceAll(/,"retrieved":"[^"]+"/gu, '').split('\n');
};

/** Fails unless two exports are the same; shows the first line that is not. */
export const expectSame = (lines: readonly string[], wanted: readonly string[]): void => {
  const at = wanted.findIndex((line, place) => lines[place] !== line);
  expect(lines[at]).toBe(wanted[at]);
  expect(lines).toHaveLength(wanted.length);
};

/** What `entente add` makes of a folder of reports when nothing disturbs it. */
export const undisturbedRun = async (folder: string, register: string): Promise<string[]> => {
  const { code, stderr } = await entente(['add', folder, '--register', register]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return exportOf(register);
};
