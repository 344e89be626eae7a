import { partyNamed } from '../codes/party-named.js';
import { findQuantities } from '../mentions/quantities/find-quantities.js';
import { EntenteError } from '../model/entente-error.js';
import { lookUp } from '../model/look-up.js';
import { Quantity } from '../model/mention.js';
import { slotSchemas } from '../model/slot-schemas.js';
import type { StatementType } from '../model/statement.js';

/** A period as ISO 8601 writes it, an open end as two dots. @example '2024-01/2024-04' @example '../2030' */
const PERIOD = /^(?<start>[\d-]+|\.\.)?\/(?<end>[\d-]+|\.\.)?$/u;

/** What was typed, if it is JSON. */
const json = (text: string): unknown[] => {
  if (!/^[\d"{[-]/u.test(text)) return [];
  try {
    return [JSON.parse(text) as unknown];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

const end = (name: 'start' | 'end', text: string | undefined): object =>
  text === undefined || text === '..' || text === '' ? {} : { [name]: text };

const dates = (text: string): unknown[] => {
  const { start, end: last } = PERIOD.exec(text)?.groups ?? {};
  const by = /^by (?<end>[\d-]+)$/u.exec(text)?.groups?.end;
  if (by !== undefined) return [{ end: by }];
  return start === undefined && last === undefined ? [text] : [{ ...end('start', start), ...end('end', last) }];
};

/** "$3.8 billion", "more than 40 vessels": as reports write it; a bare number keeps the unit that the slot has. */
const quantities = (text: string, now: unknown): unknown[] => {
  const [found] = findQuantities({ text, dates: [] });
  const unit = Quantity.safeParse(now).data?.unit ?? '1';
  const bare = Number(text.replaceAll(',', ''));
  return [...(Number.isFinite(bare) ? [{ value: bare, unit }] : []), ...(found ? [found.value] : [])];
};

/** "+31%", "-4 percent". */
const changes = (text: string): unknown[] => {
  const { sign, amount = '' } = /^(?<sign>[+−-])\s*(?<amount>\S.*)$/u.exec(text)?.groups ?? {};
  const [found] = findQuantities({ text: amount.replace('%', ' percent'), dates: [] });
  if (sign === undefined || found === undefined) return [];
  return [{ value: found.value.value, unit: found.value.unit, direction: sign === '+' ? 'up' : 'down' }];
};

const list = (text: string): string[] =>
  text
    .split(/[;,]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');

type Reading = (text: string, now: unknown) => readonly unknown[];

const parties: Reading = (text) => [list(text).map((name) => partyNamed(name) ?? name)];
const time: Reading = (text) => [...dates(text), ...json(text)];

/** How slots whose values are more than a word are read; readings likeliest first. */
const READINGS: Readonly<Record<string, Reading>> = {
  parties,
  actor: parties,
  beneficiary: parties,
  participants: (text) => [list(text)],
  fields: (text) => [list(text)],
  date: time,
  period: time,
  deadline: time,
  quantity: (text, now) => [...json(text), ...quantities(text, now)],
  change: (text) => [...json(text), ...changes(text)],
  direct: (text) => [{ yes: true, no: false }[text.toLowerCase()] ?? text, ...json(text)],
};
const word: Reading = (text) => [text, ...json(text)];

const TIME = 'write 2024, 2024-05, 2024-05-27 or a period, 2024-01/2024-04';

/** How values are written, for the message that tells what is wrong. */
const HINTS: Readonly<Record<string, string>> = {
  date: TIME,
  period: TIME,
  deadline: 'write "by 2030", "by 2030-06" or a period, 2025/2030',
  quantity: 'write it as a report does: "$3.8 billion", "more than 40"',
  change: 'write +31% or -4%',
  count: 'write a whole number',
  direct: 'write yes or no',
};

/** What an enumeration allows, out of the message of its schema. */
const allowed = (issue: string): string => issue.replace(/^Invalid (?:option|input): /u, '').replaceAll('|', ', ');

/**
 * The value that a user means by what was typed for a slot. Nothing typed empties the slot (null). `now` is what the slot holds.
 *
 * @throws EntenteError `usage` where the slot does not take it, saying what it takes
 * @example slotValue('figure', 'quantity', { text: '$3.8 billion' }) // { value: 3_800_000_000, unit: 'USD' }
 * @example slotValue('agreement', 'parties', { text: 'norway, ghana' }) // ['NO', 'GH']
 */
export const slotValue = (
  type: StatementType,
  slot: string,
  { text, now }: { readonly text: string; readonly now?: unknown },
): unknown => {
  const slots = slotSchemas(type);
  const known = slots.get(slot);
  if (known === undefined)
    throw new EntenteError(
      'usage',
      `a record of type ${type} has no slot "${slot}"; it has ${[...slots.keys()].join(', ')}`,
    );
  const typed = text.trim();
  if (typed === '') {
    if (known.optional) return null;
    throw new EntenteError('usage', `${slot} cannot be left empty`);
  }
  const readings = (lookUp(READINGS, slot) ?? word)(typed, now);
  for (const value of readings) if (known.schema.safeParse(value).success) return value;
  const issue = known.schema.safeParse(readings[0]).error?.issues[0];
  const takes = lookUp(HINTS, slot) ?? allowed(issue?.message ?? 'it takes something else');
  throw new EntenteError('usage', `${slot} cannot be "${typed}": ${takes}`);
};
