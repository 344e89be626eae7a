import { type Command, InvalidArgumentError, Option } from 'commander';
import { partyNamed } from '../codes/party-named.js';
import { REPORT_COLUMNS, type ReportColumns } from '../documents/reader.js';
import { EntenteError } from '../model/entente-error.js';
import { Field } from '../model/field.js';
import { DatePoint } from '../model/mention.js';
import { STATEMENT_TYPES, type StatementType } from '../model/statement.js';

/** What narrows a look at the register, as the command line gives it. */
export interface Selection {
  readonly between?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly type?: readonly StatementType[];
  readonly field?: readonly Field[];
  readonly minConfidence?: number;
}

const oneOf =
  <T extends string>(what: string, values: readonly T[]) =>
  (given: string, before: readonly T[] = []): readonly T[] => {
    const found = given.split(',').map((name) => {
      const value = values.find((known) => known === name.trim() || `${known}s` === name.trim());
      if (value === undefined) throw new InvalidArgumentError(`${what} is one of ${values.join(', ')}.`);
      return value;
    });
    return [...before, ...found];
  };

/** Reads a date from the command line. */
export const date = (given: string): string => {
  if (!DatePoint.safeParse(given).success) throw new InvalidArgumentError('A date reads 2024, 2024-05 or 2024-05-27.');
  return given;
};

/** Reads a whole number from 1 on. */
export const positive = (given: string): number => {
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('A whole number from 1 on.');
  return value;
};

/** Reads a share, 0 to 1. */
export const share = (given: string): number => {
  const value = Number(given);
  if (given.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('A number from 0 to 1.');
  return value;
};

/** Reads parties, each named in any way. */
export const partyList = (given: string, before: readonly string[] = []): readonly string[] => {
  const id = partyNamed(given);
  if (id === undefined) {
    throw new InvalidArgumentError('No state or body is known by it: give a code (UZ), a name or a demonym.');
  }
  return [...before, id];
};

/** Reads types of statement. */
export const typeList = oneOf('A type', STATEMENT_TYPES);

/** `--register`: where the register is kept. */
export const withRegister = (command: Command): Command =>
  command.addOption(
    new Option('--register <path>', 'the register').env('ENTENTE_REGISTER').default('entente.db', 'entente.db'),
  );

/** Reads `text=body,title=headline`: which column of a table tells which field. */
const columns = (given: string): ReportColumns =>
  Object.fromEntries(
    given.split(',').map((pair) => {
      const [field = '', name = ''] = pair.split('=').map((part) => part.trim());
      if (name === '' || !REPORT_COLUMNS.some((known) => known === field)) {
        throw new InvalidArgumentError(`Write text=NAME,title=NAME …; fields: ${REPORT_COLUMNS.join(', ')}.`);
      }
      return [field, name];
    }),
  );

/** `--pages`, `--allow-private`: how web pages are fetched. */
export const withFetching = (command: Command): Command =>
  command
    .addOption(
      new Option('--pages <folder>', 'where fetched pages are kept (default: entente-pages)').env('ENTENTE_PAGES'),
    )
    .option('--allow-private', 'let pages be fetched from private networks and this machine');

/** `--columns`, `--pages`, `--offline`, `--allow-private`: how sources are read and web pages fetched. */
export const withSources = (command: Command): Command =>
  withFetching(
    command.option(
      '--columns <map>',
      'columns of CSV files with reports: text=body,title=headline,published=day',
      columns,
    ),
  ).option('--offline', 'read kept pages, fetch nothing');

/** `--queue`: where the queue is. */
export const withQueue = (command: Command, needed = false): Command =>
  command.addOption(
    new Option('--queue <address>', 'the queue, on NATS with JetStream: nats://host:4222, nats://host:4222/name')
      .env('ENTENTE_QUEUE')
      .makeOptionMandatory(needed),
  );

/** Reads the number of a port. */
export const port = (given: string): number => {
  const value = Number(given);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return value;
};

/** `--between`, `--since`, `--until`, `--type`, `--field`, `--min-confidence`: what to look at. */
export const withSelection = (command: Command): Command =>
  command
    .option(
      '--between <parties...>',
      'only what concerns all of these states or bodies: RU, Uzbekistan, Kazakh, EU',
      partyList,
    )
    .option('--since <date>', 'not before this date: 2024, 2024-05 or 2024-05-27', date)
    .option('--until <date>', 'not after this date', date)
    .option('--type <types>', `only these, separated by commas: ${STATEMENT_TYPES.join(', ')}`, typeList)
    .option(
      '--field <fields>',
      'only these fields (energy, trade, culture …), separated by commas',
      oneOf('A field', Field.options),
    )
    .option('--min-confidence <share>', 'only what is at least so likely to be right, 0 to 1', share);

/** `--format`, one of `formats`, the first being the default. */
export const withFormat = <F extends string>(command: Command, formats: readonly F[]): Command =>
  command.addOption(new Option('--format <format>', 'how to print it').choices(formats).default(formats[0]));

/** The id of a state or body that an argument names. */
export const partyArgument = (given: string): string => {
  const id = partyNamed(given);
  if (id === undefined) throw new EntenteError('usage', `no state or body is known as "${given}"`);
  return id;
};
