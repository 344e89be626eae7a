import type { Command } from 'commander';
import { count } from '../format/count.js';
import { shownRegister, withStore } from '../open-register.js';
import { withRegister } from '../options.js';
import { print, tell } from '../terminal/print.js';

const run = async ({ register }: { readonly register: string }): Promise<void> => {
  const problems = await withStore(register, 'read', (store) => store.check());
  for (const { kind, id, reason } of problems) await print(`${kind}\t${id}\t${reason}\n`);
  const found = problems.length === 0 ? 'nothing wrong' : count(problems.length, 'problem');
  tell(`${found} (${shownRegister(register)})`);
  if (problems.length > 0) process.exitCode = 1;
};

/** `entente check`: whether a register is sound. */
export const checkCommand = (program: Command): void => {
  const command = program
    .command('check')
    .description('check that a register is sound: evidence, texts, references, the file; a line for each problem');
  withRegister(command).action(run);
};
