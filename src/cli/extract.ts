import type { Command } from 'commander';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Statement } from '../model/statement.js';
import type { ReportInput } from '../pipeline/report-input.js';
import { reportOf } from '../pipeline/report-input.js';
import { printable } from './format/printable.js';
import { CONFIDENCE } from './format/record-columns.js';
import { recordViews, statementRecord } from './format/record-view.js';
import { renderRecords } from './format/render-records.js';
import { date, share, withFormat } from './options.js';
import { readDocuments, withDate } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { bold, dim, outputWidth, print } from './terminal/print.js';
import { standardInput, textLines } from './text-lines.js';
import { UnreadReports } from './unread-reports.js';

interface Options {
  readonly jsonl?: boolean;
  readonly format: 'table' | 'json' | 'jsonl';
  readonly published?: string;
  readonly minConfidence?: number;
}

const likely = (statements: readonly Statement[], { minConfidence = 0 }: Options): readonly Statement[] =>
  statements.filter((statement) => statement.confidence >= minConfidence);

/** Reports in on standard input, statements out, a line each and in the same order. Offsets point into the text as given. */
const runOnLines = async (options: Options): Promise<void> => {
  const { createReader } = await import('../pipeline/reader.js');
  const { documentWithExactText, parseReportLine } = await import('../documents/jsonl.js');
  const now = new Date().toISOString();
  const failures = new Failures();
  const unread = new UnreadReports();
  const reader = await createReader();
  try {
    for await (const lines of textLines(standardInput())) {
      const ids: (string | number)[] = [];
      const reports: ReportInput[] = [];
      for (const { number, text } of lines) {
        failures.guard(() => {
          const name = `stdin:${number}`;
          const report = parseReportLine(text, name);
          ids.push(report.id ?? number);
          const document = withDate(documentWithExactText(report, name, { now }), options.published);
          unread.note(document);
          reports.push(reportOf(document));
        });
      }
      for (const [at, { statements }] of (await reader.readAll(reports)).entries()) {
        await print(`${JSON.stringify({ id: ids[at], statements: likely(statements, options) })}\n`);
      }
    }
    unread.tell();
  } finally {
    await reader.close();
  }
};

/** What was read out of one document. */
interface Extracted {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

const asTables = ({ document: { title, source }, statements }: Extracted): string => {
  const views = recordViews(
    statements.map(statementRecord),
    new Map(statements.map((statement) => [statement.id ?? '', statement])),
  );
  const head = [title, source.outlet, source.published].filter((part) => part !== undefined && part !== '').join(' · ');
  const tables = renderRecords('table', views, { trailing: [CONFIDENCE], width: outputWidth(), heading: bold });
  return `${dim(printable(head === '' ? source.name : head))}\n\n${tables === '' ? 'It says nothing on relations between states.\n' : tables}\n`;
};

const RENDERERS: Readonly<Record<Options['format'], (extracted: Extracted) => string>> = {
  table: asTables,
  json: ({ document, statements }) => `${JSON.stringify({ document, statements }, null, 2)}\n`,
  jsonl: ({ document: { id, source }, statements }) => `${JSON.stringify({ id, source: source.name, statements })}\n`,
};

const runOnFiles = async (paths: readonly string[], options: Options): Promise<void> => {
  const { createReader } = await import('../pipeline/reader.js');
  const failures = new Failures();
  const unread = new UnreadReports();
  const reader = await createReader();
  try {
    for await (const document of readDocuments(paths, failures, options)) {
      const { statements } = await reader.read(reportOf(document));
      unread.note(document);
      await print(RENDERERS[options.format]({ document, statements: likely(statements, options) }));
    }
    unread.tell();
  } finally {
    await reader.close();
  }
};

const run = async (paths: readonly string[], options: Options): Promise<void> => {
  if (options.jsonl === true) {
    if (paths.length > 0) throw new EntenteError('usage', '--jsonl reads standard input: name no files with it');
    return runOnLines(options);
  }
  if (paths.length === 0)
    throw new EntenteError('usage', 'name a file to read, or give --jsonl and reports on standard input');
  return runOnFiles(paths, options);
};

/** `entente extract`: what reports say, without a register. */
export const extractCommand = (program: Command): void => {
  const command = program
    .command('extract')
    .description('print the statements of reports without keeping them')
    .argument('[path...]', 'files or folders to read, - for standard input')
    .option('--jsonl', 'read reports from standard input, a line each, and write a line for each')
    .option('--published <date>', 'date of publication of reports that do not tell it', date)
    .option('--min-confidence <share>', 'only what is at least so likely to be right, 0 to 1', share)
    .addHelpText(
      'after',
      '\nWith --jsonl\n  in:  {"id", "title", "published", "text"}\n  out: {"id", "statements": [ … ]}   in the order of the input; offsets point into "text"',
    );
  withFormat(command, ['table', 'json', 'jsonl']).action(run);
};
