import type { Command } from 'commander';
import { EntenteError } from '../../model/entente-error.js';
import { slotValue } from '../../pipeline/slot-value.js';
import { type DecideOptions, decide, withDeciding } from './decide.js';

const assignment = (given: string): readonly [slot: string, text: string] => {
  const { slot, text } = /^(?<slot>\w+)=(?<text>.*)$/su.exec(given)?.groups ?? {};
  if (slot === undefined || text === undefined)
    throw new EntenteError('usage', `"${given}" is no correction: write slot=value, such as status=signed`);
  return [slot, text];
};

const run = (id: string, given: readonly string[], options: DecideOptions): Promise<void> =>
  decide(
    options,
    async (store) => {
      const { correctSlots } = await import('../../pipeline/decision-contents.js');
      const { findNamed } = await import('../../pipeline/find-named.js');
      const { statements } = await findNamed(store, id);
      const now = (await store.record(id))?.slots;
      const type = statements[0]?.type ?? 'meeting';
      const values = given
        .map(assignment)
        .map(([slot, text]): readonly [string, unknown] => [
          slot,
          slotValue(type, slot, { text, now: now?.[slot]?.chosen }),
        ]);
      return correctSlots(store, id, Object.fromEntries(values));
    },
    () => `corrected ${given.map((one) => assignment(one)[0]).join(', ')}`,
  );

/** `entente correct ID slot=value …`. */
export const correctCommand = (program: Command): void => {
  const command = program
    .command('correct')
    .description('put a slot right: of a record, which telling holds; of a statement, what it says')
    .argument('<id>', 'id of a record or statement, or the beginning of a record’s')
    .argument(
      '<slot=value...>',
      'such as status=signed, date=2024-05-27, quantity="$3.8 billion", parties="RU, UZ"; place= empties it',
    )
    .addHelpText(
      'after',
      '\nThe tellings of the reports are kept beside the value put in their place.\n`entente show ID` names the slots and the statements.',
    );
  withDeciding(command).action(run);
};
