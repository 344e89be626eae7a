import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DecisionContent } from '../../model/make-decision.js';
import { refsOf } from '../../register/decide/resolve-decisions.js';
import type { Store } from '../../store/store.js';
import { recordLine } from '../format/record-line.js';
import { withStore } from '../open-register.js';
import { withRegister } from '../options.js';
import { print, tell } from '../terminal/print.js';
import { userName } from './user-name.js';

/** What every command that decides takes. */
export interface DecideOptions {
  readonly register: string;
  readonly by?: string;
  readonly reason?: string;
  readonly now?: Date;
}

/** Reads an instant from the command line. */
export const instant = (given: string): Date => {
  const date = new Date(given);
  if (Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('An instant reads 2024-05-27 or 2024-05-27T14:30:00Z.');
  return date;
};

/** `--now`: the clock, for tests and for looking from another day. */
export const withNow = (command: Command): Command =>
  command.addOption(new Option('--now <instant>', 'take this for the present time').argParser(instant));

/** `--by`: the name that decisions are signed with. */
export const withName = (command: Command): Command =>
  command.option('--by <name>', 'whose decision it is (default: ENTENTE_USER, else the name git or the system knows)');

/** `--register`, `--by`, `--reason`, `--now`. */
export const withDeciding = (command: Command): Command =>
  withNow(withName(withRegister(command)).option('--reason <text>', 'why, kept with the decision'));

/** Who decides and when, by the options given. */
export const decidingOf = ({ by, now }: Pick<DecideOptions, 'by' | 'now'>) => ({
  by: userName(by),
  now: () => now ?? new Date(),
});

/** Takes the decisions that `build` finds, prints the records that they concern as they are now and says what was done. */
export const decide = async (
  options: DecideOptions,
  build: (store: Store) => Promise<readonly DecisionContent[]>,
  done: (count: number) => string,
): Promise<void> => {
  const { takeDecisions } = await import('../../pipeline/take-decisions.js');
  const { reason } = options;
  const deciding = decidingOf(options);
  await withStore(options.register, 'write', async (store) => {
    const contents = await build(store);
    const signed = contents.map((content) => ({ ...content, ...(reason !== undefined && { reason }) }));
    const decisions = await takeDecisions(store, signed, deciding);
    const statements = decisions.flatMap(refsOf).flatMap(({ id }) => id ?? []);
    for (const record of await store.recordsOfStatements(statements))
      await print(`${record.id}  ${recordLine(record)}\n`);
    tell(`${done(contents.length)}, by ${deciding.by}; \`entente undo\` takes it back`);
  });
};
