import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { asInputError } from '../../documents/read-outcome.js';
import { Decision } from '../../model/decision.js';
import { EntenteError } from '../../model/entente-error.js';
import { decisionId } from '../../model/make-decision.js';
import { isValueOf } from '../../model/slot-schemas.js';
import { count } from '../format/count.js';
import { parseJsonLine } from '../json-lines.js';
import { withStore } from '../open-register.js';
import { Failures } from '../terminal/failures.js';
import { tell } from '../terminal/print.js';
import { standardInput, type TextLine, textLines } from '../text-lines.js';

/** A decision as a line of a file has it: one written by hand, without an id, gets its own. */
const DecisionLine = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null && !('id' in value)
      ? { ...value, id: decisionId(value as Omit<Decision, 'id'>) }
      : value,
  Decision,
);

const parseDecision = (line: TextLine): Decision => {
  const decision = parseJsonLine(DecisionLine, line);
  if (decision.kind !== 'correct') return decision;
  const { slot, value, target } = decision;
  if (isValueOf(target.type, slot, value)) return decision;
  throw new EntenteError(
    'input-malformed',
    `line ${line.number}: ${slot} of a ${target.type} cannot be ${JSON.stringify(value)}`,
  );
};

/** The text of a file; one that cannot be read is told as an input. */
async function* fileText(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, 'utf8');
  try {
    for await (const chunk of stream) yield String(chunk);
  } catch (error) {
    throw asInputError(error, path);
  }
}

/** Puts the decisions of a file (`-`: standard input) in the register and says how many were new and how many wait. */
export const importDecisionLines = async (path: string, { register }: { readonly register: string }): Promise<void> => {
  const { importDecisions, waitingDecisions } = await import('../../pipeline/take-decisions.js');
  const failures = new Failures();
  const decisions: Decision[] = [];
  for await (const lines of textLines(path === '-' ? standardInput() : fileText(path)))
    for (const line of lines) failures.guard(() => decisions.push(parseDecision(line)));
  await withStore(register, 'write', async (store) => {
    const added = await importDecisions(store, decisions, () => new Date());
    const ids = new Set(added.map(({ id }) => id));
    const waiting = (await waitingDecisions(store)).filter(({ decision }) => ids.has(decision.id)).length;
    const parts = [`${count(added.length, 'decision')} taken over`, `${decisions.length - added.length} known already`];
    if (failures.count > 0) parts.push(`${failures.count} failed`);
    if (waiting > 0)
      parts.push(`${waiting} waiting for statements that are not in the register (\`entente decisions --waiting\`)`);
    tell(parts.join(', '));
  });
};
