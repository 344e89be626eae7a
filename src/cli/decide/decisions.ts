import type { Command } from 'commander';
import type { Decision } from '../../model/decision.js';
import { inForce } from '../../register/decide/resolve-decisions.js';
import { decisionText, namedText, signatureText } from '../format/decision-text.js';
import { wrapText } from '../format/text-table.js';
import { withStore } from '../open-register.js';
import { withFormat, withRegister } from '../options.js';
import { bold, dim, outputWidth, print, tell } from '../terminal/print.js';
import { importDecisionLines } from './import-decision-lines.js';

interface ListOptions {
  readonly register: string;
  readonly format: 'table' | 'jsonl';
  readonly waiting?: boolean;
}

const indented = (text: string, indent: number): string[] =>
  wrapText(text, outputWidth() - indent).map((line) => ' '.repeat(indent) + line);

const asText = (decision: Decision, state: string): string =>
  [
    `${bold(decisionText(decision))}  ${dim(`${signatureText(decision)} · ${decision.id}`)}`,
    ...namedText(decision).flatMap((text) => indented(text, 2)),
    ...(state === '' ? [] : indented(`→ ${state}`, 2)),
    '',
  ].join('\n');

const list = async (options: ListOptions): Promise<void> => {
  const { waitingDecisions } = await import('../../pipeline/take-decisions.js');
  const { decisions, waiting } = await withStore(options.register, 'read', async (store) => ({
    decisions: await store.decisions(),
    waiting: new Map((await waitingDecisions(store)).map(({ decision, reason }) => [decision.id, reason])),
  }));
  const shown = options.waiting === true ? decisions.filter(({ id }) => waiting.has(id)) : decisions;
  if (options.format === 'jsonl') {
    for (const decision of shown) await print(`${JSON.stringify(decision)}\n`);
    return;
  }
  const force = new Set(inForce(decisions));
  for (const decision of shown) {
    const reason = waiting.get(decision.id);
    const state = !force.has(decision) ? 'taken back' : reason === undefined ? '' : `waits: ${reason}`;
    await print(`${asText(decision, state)}\n`);
  }
  if (shown.length === 0) tell(options.waiting === true ? 'no decision waits' : 'nothing has been decided yet');
};

const exportAll = async ({ register }: { readonly register: string }): Promise<void> => {
  const decisions = await withStore(register, 'read', (store) => store.decisions());
  for (const decision of decisions) await print(`${JSON.stringify(decision)}\n`);
};

/** `entente decisions`: what analysts decided; `decisions export` and `decisions import`. */
export const decisionsCommand = (program: Command): void => {
  const command = program
    .command('decisions')
    .description(
      'list what analysts decided, in order of time; `decisions export` and `import` carry it to another register',
    )
    .option('--waiting', 'only those that change nothing now, as what they name is not in the register');
  withFormat(withRegister(command), ['table', 'jsonl']).action(list);
  withRegister(
    command.command('export').description('write every decision to standard output, a line of JSON each'),
  ).action((_: unknown, sub: Command) => exportAll(sub.optsWithGlobals()));
  withRegister(
    command
      .command('import')
      .description('take over decisions from a file; those known already change nothing')
      .argument('<file>', 'lines of JSON as `decisions export` writes them, - for standard input'),
  ).action((file: string, _: unknown, sub: Command) => importDecisionLines(file, sub.optsWithGlobals()));
};
