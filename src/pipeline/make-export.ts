import { partiesInWords } from '../codes/wording/party-wording.js';
import type {
  BriefFormatName,
  ExportFormatName,
  TableFormatName,
  WholeFormatName,
} from '../exchange/export-format-names.js';
import { recordTable, recordTables, TABLE_FORMATS, WHOLE_FORMATS } from '../exchange/export-formats.js';
import { zipArchive } from '../exchange/zip-archive.js';
import { EntenteError } from '../model/entente-error.js';
import { STATEMENT_TYPES } from '../model/statement.js';
import type { Store } from '../store/store.js';
import { BRIEF_FORMATS, briefOn } from './brief-formats.js';
import { exportRegister } from './export-register.js';
import { type ExportSelection, gatherExport } from './gather-export.js';

/** One file, written as it is asked for. */
export interface MadeExport {
  readonly mediaType: string;
  /** Ending of its name, without the dot. */
  readonly extension: string;
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

const LINES = 'application/jsonl';
const ZIP = 'application/zip';

type Maker = (store: Store, selection: ExportSelection) => Promise<MadeExport>;

/** The register as lines: with all that its reports say, whatever the confidence. */
const lines: Maker = async (store, { filter, minConfidence }) => {
  if (minConfidence !== undefined)
    throw new EntenteError(
      'usage',
      'jsonl: no least confidence, as a register is written with all that its reports say',
    );
  return { mediaType: LINES, extension: 'jsonl', pieces: exportRegister(store, filter) };
};

const whole =
  (format: WholeFormatName): Maker =>
  async (store, selection) => {
    const { mediaType, extension, write } = WHOLE_FORMATS[format];
    return { mediaType, extension, pieces: [write(await gatherExport(store, selection))] };
  };

/** The table of one type; the tables of several in a ZIP. */
const tables =
  (format: TableFormatName): Maker =>
  async (store, selection) => {
    const { mediaType, extension } = TABLE_FORMATS[format];
    const types = selection.filter?.types ?? STATEMENT_TYPES;
    const input = await gatherExport(store, selection);
    const [only] = types.length === 1 ? types : [];
    return only === undefined
      ? {
          mediaType: ZIP,
          extension: 'zip',
          pieces: [await zipArchive(recordTables(input, format, types))],
        }
      : { mediaType, extension, pieces: [recordTable(input, only, format)] };
  };

const brief =
  (format: BriefFormatName): Maker =>
  async (store, { filter: { between = [], since, until, types, fields } = {}, minConfidence }) => {
    const [one, other, ...more] = between;
    if (one === undefined || other === undefined || more.length > 0)
      throw new EntenteError('usage', `${format}: a brief is on two parties, which \`between\` names`);
    if (types !== undefined || fields !== undefined || minConfidence !== undefined)
      throw new EntenteError('usage', `${format}: a brief is narrowed by time alone`);
    const found = await briefOn(store, [one, other], { since, until });
    if (found === undefined)
      throw new EntenteError('not-found', `the register holds nothing on ${partiesInWords([one, other])}`);
    const { mediaType, render } = BRIEF_FORMATS[format];
    return { mediaType, extension: format, pieces: [await render(found)] };
  };

const MAKERS: Readonly<Record<ExportFormatName, Maker>> = {
  jsonl: lines,
  csv: tables('csv'),
  records: tables('records'),
  parquet: tables('parquet'),
  jsonld: whole('jsonld'),
  ftm: whole('ftm'),
  'ftm-statements': whole('ftm-statements'),
  iati: whole('iati'),
  icalendar: whole('icalendar'),
  md: brief('md'),
  html: brief('html'),
  docx: brief('docx'),
};

const withoutParameters = (mediaType: string): string => mediaType.split(';', 1)[0] ?? mediaType;

/** Media types of everything that is made, without parameters. */
export const EXPORT_MEDIA_TYPES: readonly string[] = [
  ...new Set(
    [
      LINES,
      ZIP,
      ...[...Object.values(TABLE_FORMATS), ...Object.values(WHOLE_FORMATS), ...Object.values(BRIEF_FORMATS)].map(
        ({ mediaType }) => mediaType,
      ),
    ].map(withoutParameters),
  ),
].filter((mediaType) => mediaType !== 'application/json');

/** A register, or a selection of it, as one file in any format. @throws EntenteError `usage` where the selection does not fit the format */
export const makeExport = (store: Store, format: ExportFormatName, selection: ExportSelection): Promise<MadeExport> =>
  MAKERS[format](store, selection);
