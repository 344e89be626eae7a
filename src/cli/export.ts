import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import {
  TABLE_FORMAT_NAMES,
  type TableFormatName,
  WHOLE_FORMAT_NAMES,
  type WholeFormatName,
} from '../exchange/export-format-names.js';
import type { ExportInput } from '../exchange/export-input.js';
import { EntenteError } from '../model/entente-error.js';
import { STATEMENT_TYPES } from '../model/statement.js';
import type { Store } from '../store/store.js';
import { writeOut, writeOutFolder } from './export-out.js';
import { withStore } from './open-register.js';
import { type Selection, withFormat, withRegister, withSelection } from './options.js';
import { filterOf } from './register.js';

const FORMATS = ['jsonl', ...TABLE_FORMAT_NAMES, ...WHOLE_FORMAT_NAMES] as const;
type Format = (typeof FORMATS)[number];

interface Options extends Selection {
  readonly register: string;
  readonly format: Format;
  readonly out?: string;
}

type Exporter = (store: Store, options: Options) => Promise<void>;

const exportLines: Exporter = async (store, options) => {
  if (options.minConfidence !== undefined)
    throw new EntenteError('usage', '--min-confidence: a register is written with all that its reports say');
  const { exportRegister } = await import('../pipeline/export-register.js');
  await writeOut(exportRegister(store, filterOf(options)), options.out);
};

const gathered = async (store: Store, options: Options): Promise<ExportInput> => {
  const { gatherExport } = await import('../pipeline/gather-export.js');
  return gatherExport(store, {
    filter: filterOf(options),
    ...(options.minConfidence === undefined ? {} : { minConfidence: options.minConfidence }),
  });
};

const exportWhole =
  (format: WholeFormatName): Exporter =>
  async (store, options) => {
    const { WHOLE_FORMATS } = await import('../exchange/export-formats.js');
    await writeOut([WHOLE_FORMATS[format].write(await gathered(store, options))], options.out);
  };

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const exportTables =
  (format: TableFormatName): Exporter =>
  async (store, options) => {
    const { recordTables } = await import('../exchange/export-formats.js');
    const types = STATEMENT_TYPES.filter((type) => options.type?.includes(type) ?? true);
    const { out } = options;
    if (out === undefined && types.length > 1)
      throw new EntenteError(
        'usage',
        `--format ${format} makes a file for each type: name a folder with --out, or one --type`,
      );
    const input = await gathered(store, options);
    const files = recordTables(input, format, types);
    if (out !== undefined && (files.length > 1 || isFolder(out))) await writeOutFolder(files, out);
    else
      await writeOut(
        files.map(({ content }) => content),
        out,
      );
  };

const EXPORTERS: Readonly<Record<Format, Exporter>> = {
  jsonl: exportLines,
  csv: exportTables('csv'),
  records: exportTables('records'),
  parquet: exportTables('parquet'),
  jsonld: exportWhole('jsonld'),
  ftm: exportWhole('ftm'),
  'ftm-statements': exportWhole('ftm-statements'),
  icalendar: exportWhole('icalendar'),
};

/** Writes a register, or a selection of it, to files or standard output. */
export const exportAs = (options: Options): Promise<void> =>
  withStore(options.register, 'read', (store) => EXPORTERS[options.format](store, options));

const AFTERWORD = `
Formats
  jsonl       the register: reports, statements, decisions, records; entente import takes it
  csv         a table for each type of record, for spreadsheets
  records     the same as lines of JSON
  parquet     the same, nested
  jsonld      evidence as Web Annotations, reports as schema.org, who said what as PROV-O
  ftm         entities of FollowTheMoney; ftm-statements: each value with its source
  icalendar   deadlines of commitments and targets
With several types --out is a folder, which gets a file for each.`;

/** `entente export`: the register for other programs, and for another register. */
export const exportCommand = (program: Command): void => {
  const command = program
    .command('export')
    .description('write the register, or a selection of it, for other programs')
    .option('--out <path>', 'a file, or a folder for several, instead of standard output')
    .addHelpText('after', AFTERWORD);
  withFormat(withSelection(withRegister(command)), FORMATS).action(exportAs);
};
