import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { EntenteError } from '../../model/entente-error.js';
import { fillRegister } from '../../store/fill-register.js';
import { isPostgresAddress } from '../../store/postgres/address.js';
import { openStore, shownRegister, withStore } from '../open-register.js';
import { withRegister } from '../options.js';
import { tell } from '../terminal/print.js';

/** What was written to it outlasts a crash of the machine. */
const settle = async (path: string): Promise<void> => {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const write = async (register: string, file: string): Promise<void> => {
  if (isPostgresAddress(register)) {
    await withStore(register, 'read', (source) =>
      withStore(file, 'create', (target) => fillRegister(target, source.contents())),
    );
    return;
  }
  // says why where there is no register
  await (await openStore(register, 'read')).close();
  const { backupFile } = await import('../../store/sqlite/backup-file.js');
  backupFile(register, file);
};

/** Writes a register into a new file, whole or not at all, as it is at one moment. */
export const backUp = async (file: string, { register }: { readonly register: string }): Promise<void> => {
  if (existsSync(file)) throw new EntenteError('usage', `${file} is there already: a backup goes into a new file`);
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new EntenteError('usage', `${file} cannot be made: its folder does not exist`);
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await write(register, unfinished);
    await settle(unfinished);
    await rename(unfinished, file);
    await settle(folder);
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) await rm(`${unfinished}${rest}`, { force: true });
  }
  tell(`${shownRegister(register)} as it is now is in ${file}, a register of its own`);
};

/** `entente backup FILE`: a register's state into a file, while others write. */
export const backupCommand = (program: Command): void => {
  const command = program
    .command('backup')
    .description('write the register as it is now into a new file, itself a register; others may go on writing')
    .argument('<file>', 'a file that is not there yet');
  withRegister(command).action(backUp);
};
