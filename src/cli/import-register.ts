import { type ByteSource, byteLines } from '../documents/byte-source.js';
import { EntenteError } from '../model/entente-error.js';
import type { AddedItems, NumberedLine, ProblemTeller, RegisterItem } from '../pipeline/import-register.js';
import { count } from './format/count.js';
import { shownRegister, withStore } from './open-register.js';
import type { Failures } from './terminal/failures.js';
import { tell } from './terminal/print.js';

/** A report of many thousand pages fits in it. */
const LONGEST_LINE = 200_000_000;

async function* linesOf(source: ByteSource, problem: ProblemTeller): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const { number, bytes } of byteLines(source, LONGEST_LINE)) {
    if (bytes === undefined) {
      problem(number, 'the line is too long');
      continue;
    }
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      problem(number, 'is not UTF-8');
      continue;
    }
    if (text.trim() !== '') yield { number, text };
  }
}

const summary = (added: AddedItems): string => {
  const parts = [`${count(added.documents, 'report')} with ${count(added.statements, 'statement')}`];
  if (added.knownDocuments > 0) parts.push(`${added.knownDocuments} known already`);
  if (added.decisions > 0) parts.push(count(added.decisions, 'decision'));
  if (added.knownDecisions > 0) parts.push(`${count(added.knownDecisions, 'decision')} known already`);
  return parts.join(', ');
};

/** An exported register, to be read once; each problem is noted with its line. */
export interface RegisterFile {
  readonly items: AsyncIterable<RegisterItem>;
  readonly problem: ProblemTeller;
}

/** The reports and decisions of a file that `entente export` wrote. */
export const openRegisterFile = async (source: ByteSource, failures: Failures): Promise<RegisterFile> => {
  const { readRegister } = await import('../pipeline/import-register.js');
  const problem: ProblemTeller = (line, reason) =>
    failures.note(new EntenteError('input-malformed', `${source.name}:${line}: ${reason}`));
  return { items: readRegister(linesOf(source, problem), problem), problem };
};

/** Puts what an exported register holds into another and says what came of it. */
export const importRegisterFile = async ({ items, problem }: RegisterFile, register: string): Promise<void> => {
  const { addRegister } = await import('../pipeline/import-register.js');
  await withStore(register, 'create', async (store) => {
    const added = await addRegister(items, { store, now: () => new Date(), tell: problem });
    tell(`${summary(added)} (${shownRegister(register)})`);
  });
};
