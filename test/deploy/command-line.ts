import { expect } from 'vitest';
import { createProgram } from '../../src/cli/main.js';

/** Fails unless the command line knows this command with all its options, and commands read these variables. */
export const expectKnown = (args: readonly string[], variables: readonly string[]): void => {
  const [name = '', ...rest] = args;
  const command = createProgram().commands.find((known) => known.name() === name);
  expect(command?.name()).toBe(name);
  const flags = rest.filter((arg) => arg.startsWith('--'));
  expect(flags.filter((flag) => !command?.options.some(({ long }) => long === flag))).toEqual([]);
  const read = command?.options.flatMap(({ envVar }) => envVar ?? []) ?? [];
  expect(variables.filter((variable) => variable.startsWith('ENTENTE_') && !read.includes(variable))).toEqual([]);
};

/** What stands after an option. */
export const valueAfter = (args: readonly string[], option: string): string | undefined =>
  args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
