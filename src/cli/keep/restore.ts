import type { Command } from 'commander';
import { EntenteError } from '../../model/entente-error.js';
import { withStore } from '../open-register.js';
import { withRegister } from '../options.js';
import { copyRegister } from './copy.js';

const run = async (file: string, { register }: { readonly register: string }): Promise<void> => {
  const [problem] = await withStore(file, 'read', (store) => store.check());
  if (problem !== undefined)
    throw new EntenteError('store-unusable', `${file} is not sound: ${problem.id}: ${problem.reason}`);
  await copyRegister(file, register);
};

/** `entente restore FILE`: a backup back into a register. */
export const restoreCommand = (program: Command): void => {
  const command = program
    .command('restore')
    .description('check a backup, and put what it holds into an empty register')
    .argument('<file>', 'what `entente backup` wrote');
  withRegister(command).action(run);
};
