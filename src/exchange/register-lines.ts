import { z } from 'zod';
import { Decision } from '../model/decision.js';
import { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import { Record } from '../model/record.js';
import { isValueOf } from '../model/slot-schemas.js';
import { Statement } from '../model/statement.js';

/** Version of the lines that this program writes; it reads this one and those before. */
export const REGISTER_VERSION = 1;

/**
 * A line of an exported register: the head, then each document and below it its statements, then decisions, then records. The records
 * are what the rest comes to; whoever reads the register makes them anew.
 */
export const RegisterLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('register'), version: z.number().int().positive() }),
  /** `statements`: how many lines below tell what it says. */
  z.object({ kind: z.literal('document'), statements: z.number().int().nonnegative(), document: Document }),
  z.object({ kind: z.literal('statement'), statement: Statement }),
  z.object({ kind: z.literal('decision'), decision: Decision }),
  z.object({ kind: z.literal('record'), record: Record }),
]);
export type RegisterLine = z.infer<typeof RegisterLine>;

const line = (value: RegisterLine): string => `${JSON.stringify(value)}\n`;

/** The line that an exported register begins with, and is known by. */
export const registerHead = (): string => line({ kind: 'register', version: REGISTER_VERSION });

/** A document and its statements, a line each. */
export const reportLines = (document: Document, statements: readonly Statement[]): string =>
  line({ kind: 'document', statements: statements.length, document }) +
  statements.map((statement) => line({ kind: 'statement', statement })).join('');

/** Decisions, a line each. */
export const decisionLines = (decisions: readonly Decision[]): string =>
  decisions.map((decision) => line({ kind: 'decision', decision })).join('');

/** Records, a line each. */
export const recordLines = (records: readonly Record[]): string =>
  records.map((record) => line({ kind: 'record', record })).join('');

/** The kind that a line, which need not be sound, says it is of. */
export const kindBegun = (text: string): string | undefined =>
  /^\{"kind":\s*"(?<kind>\w+)"/u.exec(text)?.groups?.['kind'];

/** Whether a text, of which the beginning will do, is an exported register. */
export const isRegisterText = (head: string): boolean => /^\uFEFF?\{"kind":\s*"register"/u.test(head);

const malformed = (reason: string, cause?: unknown): EntenteError =>
  new EntenteError('input-malformed', reason, { cause });

const checked = (value: RegisterLine): void => {
  if (value.kind === 'register' && value.version > REGISTER_VERSION) {
    throw malformed(
      `was written by a newer Entente: it has version ${value.version}, this program knows up to ${REGISTER_VERSION}`,
    );
  }
  if (value.kind !== 'decision' || value.decision.kind !== 'correct') return;
  const { slot, target, value: given } = value.decision;
  if (!isValueOf(target.type, slot, given))
    throw malformed(`${slot} of a ${target.type} cannot be ${JSON.stringify(given)}`);
};

/**
 * A line as {@link registerHead}, {@link reportLines} and the others write it. The value comes as it stands, its keys in their order and
 * those that this program does not know among them, so that it goes out as it came in.
 *
 * @throws EntenteError `input-malformed` with the reason
 */
export const parseRegisterLine = (text: string): RegisterLine => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw malformed('is no JSON', cause);
  }
  const result = RegisterLine.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw malformed(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not of the expected shape'}`);
  }
  checked(result.data);
  return value as RegisterLine;
};
