import type { Command } from 'commander';
import type { Decision } from '../../model/decision.js';
import { decisionText, namedText } from '../format/decision-text.js';
import { withStore } from '../open-register.js';
import { tell } from '../terminal/print.js';
import { type DecideOptions, decidingOf, withDeciding } from './decide.js';

const told = (decision: Decision): string => [decisionText(decision), ...namedText(decision).slice(0, 1)].join(', ');

const run = async (id: string | undefined, options: DecideOptions): Promise<void> => {
  const { undo } = await import('../../pipeline/decision-contents.js');
  const { takeDecisions } = await import('../../pipeline/take-decisions.js');
  const deciding = decidingOf(options);
  await withStore(options.register, 'write', async (store) => {
    const contents = await undo(store, deciding.by, id);
    const revoked = new Set(contents.flatMap((content) => (content.kind === 'revoke' ? content.decision : [])));
    const taken = (await store.decisions()).filter((decision) => revoked.has(decision.id));
    await takeDecisions(store, contents, deciding);
    for (const decision of taken) tell(`taken back: ${told(decision)} (${decision.id})`);
  });
};

/** `entente undo [DECISION]`. */
export const undoCommand = (program: Command): void => {
  const command = program
    .command('undo')
    .description('take back your last decision, or the one named')
    .argument('[decision]', 'id of a decision, or its beginning, as `entente decisions` names it');
  withDeciding(command).action(run);
};
