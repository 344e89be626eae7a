import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { ByteSource } from '../documents/byte-source.js';
import type { ColumnMap } from '../exchange/column-map.js';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../exchange/read-exchange.js';
import { EntenteError } from '../model/entente-error.js';
import type { ImportedDocument, ImportResult } from '../pipeline/import-file.js';
import { count } from './format/count.js';
import { recordViews, statementRecord } from './format/record-view.js';
import { renderRecords } from './format/render-records.js';
import { shownRegister, withStore } from './open-register.js';
import { date, withFormat, withRegister } from './options.js';
import { Failures } from './terminal/failures.js';
import { bold, outputWidth, print, tell } from './terminal/print.js';

interface Options {
  readonly register: string;
  readonly as?: ExchangeFormat;
  readonly map?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly dryRun?: boolean;
  readonly format: 'table' | 'jsonl' | 'json';
}

/** Statistics of many states fit in it; more is better cut first. */
const MAX_BYTES = 200_000_000;
/** Documents whose statements are joined with the register's at once. */
const BATCH = 50;
/** So many bad rows of a file are told one by one. */
const MOST_PROBLEMS = 20;

/** Enough of a file to know an exported register by. */
const HEAD_BYTES = 64;

/** A file, looked at so far as to tell whether it is an exported register. */
const openInput = async (path: string): Promise<{ readonly source: ByteSource; readonly isRegister: boolean }> => {
  const { peeked } = await import('../documents/byte-source.js');
  const { asInputError } = await import('../documents/read-outcome.js');
  const { isRegisterText } = await import('../exchange/register-lines.js');
  const name = path === '-' ? 'stdin' : path;
  const chunks: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  try {
    const { head, source } = await peeked({ name, chunks }, ({ length }) => length >= HEAD_BYTES);
    return { source, isRegister: isRegisterText(new TextDecoder().decode(head)) };
  } catch (cause) {
    throw asInputError(cause, name);
  }
};

const textOf = async (source: ByteSource): Promise<string> => {
  const { bytesOf } = await import('../documents/byte-source.js');
  const { decodeText } = await import('../documents/charset.js');
  const { binaryKind } = await import('../documents/format.js');
  const { asInputError } = await import('../documents/read-outcome.js');
  try {
    const bytes = await bytesOf(source, MAX_BYTES);
    const binary = binaryKind(bytes);
    if (binary !== undefined) throw new EntenteError('input-binary', `${source.name}: is ${binary}, not text`);
    const { text, notes } = decodeText(bytes, { name: source.name });
    for (const { place, reason } of notes) tell(`${place}: ${reason}`);
    return text;
  } catch (cause) {
    throw asInputError(cause, source.name);
  }
};

/** A map on the command line, or in a file of JSON. */
const mapOf = async (given: string | undefined): Promise<ColumnMap> => {
  const { columnMapOfJson, parseColumnMap } = await import('../exchange/column-map.js');
  if (given === undefined) return new Map();
  if (given.includes('=')) return parseColumnMap(given);
  let text: string;
  try {
    text = await readFile(given, 'utf8');
  } catch (cause) {
    throw new EntenteError('usage', `--map: ${given} cannot be read`, { cause });
  }
  const { parseJson } = await import('../exchange/json-rows.js');
  return columnMapOfJson(parseJson(text));
};

/** Reads one file; bad rows are told with their line, and the rest is done. */
const readOne = async (
  source: ByteSource,
  map: ColumnMap,
  options: Options,
  failures: Failures,
): Promise<ImportResult | undefined> => {
  const { importFile } = await import('../pipeline/import-file.js');
  const { name } = source;
  try {
    const result = importFile({
      name,
      text: await textOf(source),
      map,
      now: new Date().toISOString(),
      ...(options.as === undefined ? {} : { as: options.as }),
      ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
      ...(options.published === undefined ? {} : { published: options.published }),
    });
    for (const { line, reason } of result.problems.slice(0, MOST_PROBLEMS))
      failures.note(new EntenteError('input-malformed', `${name}:${line}: ${reason}`));
    const more = result.problems.length - MOST_PROBLEMS;
    if (more > 0) failures.note(new EntenteError('input-malformed', `${name}: ${more} more rows that cannot be read`));
    for (const [reason, rows] of result.leftOut) tell(`${name}: ${count(rows, 'row')} left out: ${reason}`);
    if (result.documents.length === 0 && result.problems.length === 0)
      failures.note(new EntenteError('input-malformed', `${name}: holds nothing to import`));
    return result;
  } catch (error) {
    if (!(error instanceof EntenteError) || error.message.startsWith(name)) failures.note(error);
    else failures.note(new EntenteError(error.code, `${name}: ${error.message}`, { cause: error }));
    return undefined;
  }
};

const asTable = ({ document, statements }: ImportedDocument): string => {
  const views = recordViews(
    statements.map(statementRecord),
    new Map(statements.map((statement) => [statement.id ?? '', statement])),
  );
  return `${bold(`${document.title} (${document.source.name})`)}\n\n${renderRecords('table', views, { trailing: [], width: outputWidth(), heading: bold })}\n`;
};

const RENDERERS: Readonly<Record<Options['format'], (imported: ImportedDocument) => string>> = {
  table: asTable,
  json: (imported) => `${JSON.stringify(imported, null, 2)}\n`,
  jsonl: ({ document: { id, title, source }, statements }) =>
    `${JSON.stringify({ id, title, source: source.name, statements })}\n`,
};

const addAll = async (documents: readonly ImportedDocument[], register: string): Promise<void> => {
  await withStore(register, 'create', async (store) => {
    const { reconcileIncremental } = await import('../register/reconcile-incremental.js');
    let known = 0;
    let told = 0;
    const fresh: ImportedDocument[] = [];
    for (const imported of documents) {
      if (await store.hasDocument(imported.document.id)) known++;
      else fresh.push(imported);
    }
    for (let at = 0; at < fresh.length; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH);
      for (const { document, statements } of batch) {
        await store.addDocument(document, statements, new Date().toISOString());
        told += statements.length;
      }
      await reconcileIncremental(
        store,
        batch.map(({ document }) => document.id),
      );
    }
    tell(
      `${count(told, 'statement')} added${known > 0 ? `, ${known} of ${documents.length} tables known already` : ''} (${shownRegister(register)})`,
    );
  });
};

/** The documents of a file, to be added with those of the others; an exported register is taken at once, line by line. */
const takeOne = async (
  path: string,
  map: ColumnMap,
  options: Options,
  failures: Failures,
): Promise<readonly ImportedDocument[]> => {
  const { source, isRegister } = await openInput(path);
  if (!isRegister) return (await readOne(source, map, options, failures))?.documents ?? [];
  const { importRegisterFile, openRegisterFile } = await import('./import-register.js');
  const file = await openRegisterFile(source, failures);
  if (options.dryRun !== true) {
    await importRegisterFile(file, options.register);
    return [];
  }
  for await (const item of file.items) if (item.kind === 'report') await print(RENDERERS[options.format](item));
  return [];
};

/** Imports files into a register, or prints what they would add. */
export const importFiles = async (paths: readonly string[], options: Options): Promise<void> => {
  const failures = new Failures();
  const map = await mapOf(options.map);
  const documents: ImportedDocument[] = [];
  for (const path of paths) {
    try {
      documents.push(...(await takeOne(path, map, options, failures)));
    } catch (error) {
      failures.note(error);
    }
  }
  if (options.dryRun === true) for (const imported of documents) await print(RENDERERS[options.format](imported));
  else if (documents.length > 0) await addAll(documents, options.register);
};

const AFTERWORD = `
Formats, told by the file itself unless --as says otherwise
  comtrade    JSON or CSV of UN Comtrade                 worldbank  JSON of the World Bank's API
  sdmx        SDMX-CSV (Eurostat, IMF, OECD, ECB …)      treaties   CSV or JSON: title, parties, dates
  csv         any table of figures                       register    what entente export writes

A column map names the columns of a table; after =: stands what holds for all rows
  --map "reporter=Country,partner=Partner,indicator=Flow,value=Value,unit=Currency,period=Year"
  --map "reporter=:UY,partner=Country,exports=Exports,imports=Imports,unit=:USD million,period=Year"
  --map map.json                                         the same keys in a JSON object`;

/** `entente import`: statistics and lists of treaties into the register. */
export const importCommand = (program: Command): void => {
  const command = program
    .command('import')
    .description('take statistics and lists of treaties, or an exported register, into the register')
    .argument('<file...>', 'files to import, - for standard input')
    .addOption(new Option('--as <format>', 'read as this format').choices(EXCHANGE_FORMATS))
    .option('--map <map>', 'which column tells what, or a JSON file that says it')
    .option('--outlet <name>', 'who publishes it')
    .option('--published <date>', 'date of publication', date)
    .option('--dry-run', 'print what would be added, and add nothing')
    .addHelpText('after', AFTERWORD);
  withFormat(withRegister(command), ['table', 'jsonl', 'json']).action(importFiles);
};
