import type { z } from 'zod';
import { EntenteError } from '../model/entente-error.js';
import type { TextLine } from './text-lines.js';

const LONGEST_EXCERPT = 60;

const firstIssue = ({ issues: [issue] }: z.ZodError): string =>
  issue === undefined ? 'not of the expected shape' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;

/**
 * A line of JSON in the shape of a schema. Throws `input-malformed`, naming the line and what is wrong with it.
 */
export const parseJsonLine = <S extends z.ZodType>(schema: S, { number, text }: TextLine): z.output<S> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const excerpt = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
    throw new EntenteError('input-malformed', `line ${number}: not JSON: ${excerpt}`, { cause: error });
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new EntenteError('input-malformed', `line ${number}: ${firstIssue(result.error)}`);
  return result.data;
};
