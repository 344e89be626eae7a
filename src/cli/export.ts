import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import {
  EXPORT_FORMAT_NAMES,
  type ExportFormatName,
  TABLE_FORMAT_NAMES,
  type TableFormatName,
} from '../exchange/export-format-names.js';
import { EntenteError } from '../model/entente-error.js';
import { STATEMENT_TYPES } from '../model/statement.js';
import type { ExportSelection } from '../pipeline/gather-export.js';
import type { Store } from '../store/store.js';
import { writeOut, writeOutFolder } from './export-out.js';
import { withStore } from './open-register.js';
import { type Selection, withFormat, withRegister, withSelection } from './options.js';
import { filterOf } from './register.js';

interface Options extends Selection {
  readonly register: string;
  readonly format: ExportFormatName;
  readonly out?: string;
}

const selectionOf = (options: Options): ExportSelection => ({
  filter: filterOf(options),
  ...(options.minConfidence === undefined ? {} : { minConfidence: options.minConfidence }),
});

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const isTable = (format: ExportFormatName): format is TableFormatName =>
  (TABLE_FORMAT_NAMES as readonly string[]).includes(format);

/** The tables of several types as files of a folder. */
const exportTables = async (store: Store, format: TableFormatName, options: Options): Promise<void> => {
  if (options.out === undefined)
    throw new EntenteError(
      'usage',
      `--format ${format} makes a file for each type: name a folder with --out, or one --type`,
    );
  const [{ recordTables }, { gatherExport }] = await Promise.all([
    import('../exchange/export-formats.js'),
    import('../pipeline/gather-export.js'),
  ]);
  const types = STATEMENT_TYPES.filter((type) => options.type?.includes(type) ?? true);
  await writeOutFolder(recordTables(await gatherExport(store, selectionOf(options)), format, types), options.out);
};

const write = async (store: Store, options: Options): Promise<void> => {
  const { format, type, out } = options;
  const isOne = type?.length === 1 && (out === undefined || !isFolder(out));
  if (isTable(format) && !isOne) {
    await exportTables(store, format, options);
    return;
  }
  const { makeExport } = await import('../pipeline/make-export.js');
  await writeOut((await makeExport(store, format, selectionOf(options))).pieces, out);
};

/** Writes a register, or a selection of it, to files or standard output. */
export const exportAs = (options: Options): Promise<void> =>
  withStore(options.register, 'read', (store) => write(store, options));

const AFTERWORD = `
Formats
  jsonl       the register: reports, statements, decisions, records; entente import takes it
  csv         a table for each type of record, for spreadsheets
  records     the same as lines of JSON
  parquet     the same, nested
  jsonld      evidence as Web Annotations, reports as schema.org, who said what as PROV-O
  ftm         entities of FollowTheMoney; ftm-statements: each value with its source
  iati        commitments with money as activities of IATI 2.03
  icalendar   deadlines of commitments and targets
  md, html, docx   the brief on the two that --between names
With several types --out is a folder, which gets a file for each.`;

/** `entente export`: the register for other programs, and for another register. */
export const exportCommand = (program: Command): void => {
  const command = program
    .command('export')
    .description('write the register, or a selection of it, for other programs')
    .option('--out <path>', 'a file, or a folder for several, instead of standard output')
    .addHelpText('after', AFTERWORD);
  withFormat(withSelection(withRegister(command)), EXPORT_FORMAT_NAMES).action(exportAs);
};
