import { z } from 'zod';
import { partyNamed } from '../../codes/party-named.js';
import { EntenteError } from '../../model/entente-error.js';
import { Field } from '../../model/field.js';
import { DatePoint } from '../../model/mention.js';
import { Instrument, STATEMENT_TYPES } from '../../model/statement.js';
import type { Filter } from '../../store/store.js';
import type { RecordSummary } from '../schemas/summaries.js';

/** A state or body by code, name or demonym. */
export const Party = z
  .string()
  .min(1)
  .max(100)
  .describe('A state or body by code, name or demonym: RU, Uzbekistan, kazakh, EU');

/** An id of anything. */
export const Id = z.string().min(1).max(100);
export const IdParams = z.object({ id: Id });
export const PairParams = z.object({ one: Party, other: Party });

const flag = (text: string) => z.boolean().optional().describe(text);

/** Parameters that narrow what is looked at by parties and time. */
export const WindowQuery = {
  between: z.array(Party).max(20).optional().describe('Only what concerns all of these states or bodies'),
  since: DatePoint.optional().describe('Not before this date: 2024, 2024-05 or 2024-05-27'),
  until: DatePoint.optional().describe('Not after this date'),
};

/** Parameters that narrow a list of records or statements. */
export const SelectionQuery = {
  ...WindowQuery,
  type: z.array(z.enum(STATEMENT_TYPES)).max(20).optional().describe('Only these types'),
  field: z.array(Field).max(60).optional().describe('Only what is of one of these fields'),
  status: z
    .array(z.string().max(40))
    .max(20)
    .optional()
    .describe('Only with one of these statuses, of commitments stages'),
};

/** Parameters that narrow a list of records further. */
export const RecordQuery = {
  ...SelectionQuery,
  text: z.string().max(200).optional().describe('Only those whose title or values hold all of these words'),
  instrument: z.array(Instrument).max(20).optional().describe('Only agreements of one of these kinds'),
  disputed: flag('Only what the reports tell differently; false: only what they agree on'),
  confirmed: flag('Only what an analyst confirmed; false: only what none did'),
  official: flag('Only what an official source tells; false: only what none does'),
  minConfidence: z.number().min(0).max(1).optional().describe('Only what is at least so likely to be right'),
};

const selection = z.object(RecordQuery);
type Selection = Partial<z.infer<typeof selection>>;

/** The id of a state or body that a parameter names. */
export const partyOf = (given: string): string => {
  const id = partyNamed(given);
  if (id === undefined) throw new EntenteError('usage', `no state or body is known as "${given}"`);
  return id;
};

/** The filter of the store that a selection means. */
export const filterOf = ({ between, since, until, type, field, status }: Omit<Selection, 'text'>): Filter => ({
  ...(between !== undefined && { between: between.map(partyOf) }),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
  ...(type !== undefined && { types: type }),
  ...(field !== undefined && { fields: field }),
  ...(status !== undefined && { statuses: status }),
});

/** Two parties that a path names, in the order given. */
export const pairOf = ({ one, other }: z.infer<typeof PairParams>): readonly [string, string] => {
  const pair = [partyOf(one), partyOf(other)] as const;
  if (pair[0] === pair[1]) throw new EntenteError('usage', `"${one}" and "${other}" are one party`);
  return pair;
};

const anyOf = <T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean =>
  wanted === undefined || wanted.some((value) => has.includes(value));

const agrees = (wanted: boolean | undefined, is: boolean): boolean => wanted === undefined || wanted === is;

const lastDayOf = (point: string): string => (point.length === 10 ? point : `${point}~`);

/** Words of a text, folded: what is looked for and what it is looked for in are compared so. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a selection lets a record through; parties are ids. An unknown date passes every `since` and `until`. */
export const selector = (query: Selection): ((record: RecordSummary) => boolean) => {
  const between = (query.between ?? []).map(partyOf);
  const words = folded(query.text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (record) =>
    between.every((party) => record.parties.includes(party)) &&
    anyOf<string>(query.type, [record.type]) &&
    anyOf<string>(query.field, record.fields) &&
    anyOf(query.status, record.status === undefined ? [] : [record.status]) &&
    anyOf<unknown>(query.instrument, [record.slots['instrument']]) &&
    (query.since === undefined || (record.end ?? '9999') >= query.since) &&
    (query.until === undefined || (record.start ?? '') <= lastDayOf(query.until)) &&
    agrees(query.disputed, record.disputed.length > 0) &&
    agrees(query.confirmed, record.confirmed) &&
    agrees(query.official, record.official > 0) &&
    record.confidence >= (query.minConfidence ?? 0) &&
    (words.length === 0 || words.every((word) => searchable(record).includes(word)));
};

const searchable = ({ title, slots }: RecordSummary): string =>
  folded(
    `${title} ${Object.values(slots)
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join(' ')}`,
  );
