import type { Command } from 'commander';
import { EntenteError } from '../../model/entente-error.js';
import { fillRegister } from '../../store/fill-register.js';
import { isEmpty } from '../../store/is-empty.js';
import { shownRegister, withStore } from '../open-register.js';
import { tell } from '../terminal/print.js';
import { filledText } from './filled-text.js';

/** Copies a register into an empty one and says how much. Throws `usage` where the other is not empty. */
export const copyRegister = async (from: string, to: string): Promise<void> => {
  const filled = await withStore(from, 'read', (source) =>
    withStore(to, 'create', async (target) => {
      if (!(await isEmpty(target))) {
        throw new EntenteError(
          'usage',
          `${shownRegister(to)} is not empty: \`entente export\` and \`entente import\` add one register to another`,
        );
      }
      return target.exclusively((alone) => fillRegister(alone, source.contents()));
    }),
  );
  tell(`${filledText(filled)} copied (${shownRegister(to)})`);
};

/** `entente copy FROM TO`: a register to another place. */
export const copyCommand = (program: Command): void => {
  program
    .command('copy')
    .description('copy a register to an empty place, to or from PostgreSQL: records, decisions, instants and all')
    .argument('<from>', 'a register: a file, or postgres://user@host/database')
    .argument('<to>', 'where to: likewise; made where there is none')
    .action(copyRegister);
};
