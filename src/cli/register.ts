import type { Command } from 'commander';
import type { Document } from '../model/document.js';
import type { Record as RegisterRecord } from '../model/record.js';
import type { Statement } from '../model/statement.js';
import type { Filter, Store } from '../store/store.js';
import { renderDisputed, type Source, type Sources } from './format/disputed-text.js';
import { ID, REPORTS } from './format/record-columns.js';
import { type RecordView, recordViews } from './format/record-view.js';
import { FORMATS, type Format, renderRecords } from './format/render-records.js';
import { withStore } from './open-register.js';
import { type Selection, withFormat, withRegister, withSelection } from './options.js';
import { bold, outputWidth, print, tell } from './terminal/print.js';

interface Options extends Selection {
  readonly register: string;
  readonly format: Format;
  readonly disputed?: boolean;
}

/** The filter of the store that a selection on the command line means. */
export const filterOf = ({ between, since, until, type, field }: Selection): Filter => ({
  ...(between && { between }),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
  ...(type && { types: type }),
  ...(field && { fields: field }),
});

const isDisputed = (record: RegisterRecord): boolean =>
  Object.values(record.slots).some(({ rivals }) => rivals.length > 0);

/** Packages with how many of their instruments are named. */
const withNamed = async (store: Store, views: readonly RecordView[]): Promise<RecordView[]> => {
  const { linkingTo, partsIn } = await import('../pipeline/linking-to.js');
  const counted: RecordView[] = [];
  for (const view of views) {
    const { record } = view;
    const parts = record.type === 'package' ? partsIn(await linkingTo(store, record), record) : undefined;
    counted.push(parts === undefined ? view : { ...view, named: parts.length });
  }
  return counted;
};

/** The records of a selection with what their statements add; what an analyst confirmed is sure. */
const select = async (store: Store, options: Options): Promise<RecordView[]> => {
  const found = await store.records(filterOf(options));
  const records = options.disputed === true ? found.filter(isDisputed) : found;
  const ids = records.flatMap((record) => record.statements);
  const statements = new Map<string, Statement>();
  for (const statement of await store.statements({ ids })) {
    if (statement.id !== undefined) statements.set(statement.id, statement);
  }
  const confirmed = new Set((await store.decisions()).filter(({ kind }) => kind === 'confirm').map(({ id }) => id));
  const views = recordViews(records, statements)
    .map((view) => (view.record.decisions.some((one) => confirmed.has(one)) ? { ...view, confidence: 1 } : view))
    .filter((view) => view.confidence >= (options.minConfidence ?? 0));
  return withNamed(store, views);
};

/** The statements of records, each with its report. */
const sourcesOf = async (store: Store, views: readonly RecordView[]): Promise<Sources> => {
  const ids = views.flatMap(({ record }) => record.statements);
  const documents = new Map<string, Document>();
  const sources = new Map<string, Source>();
  for (const statement of await store.statements({ ids })) {
    const { id = '', document: from = '' } = statement;
    const document = documents.get(from) ?? (await store.document(from));
    if (document === undefined) continue;
    documents.set(from, document);
    sources.set(id, { statement, document });
  }
  return sources;
};

/** Prints the selected records of a register; what is disputed side by side, for reading. */
export const printRegister = async (options: Options): Promise<void> => {
  const { format, disputed } = options;
  const layout = { trailing: [REPORTS, ID], width: outputWidth(), heading: bold };
  const text = await withStore(options.register, 'read', async (store) => {
    const views = await select(store, options);
    if (views.length === 0) tell('the register holds nothing of that kind');
    return disputed === true && (format === 'table' || format === 'md')
      ? renderDisputed(format, views, { sources: await sourcesOf(store, views), layout })
      : renderRecords(format, views, layout);
  });
  await print(text);
};

/** `entente register`: what is in the register, as tables. */
export const registerCommand = (program: Command): void => {
  const command = program
    .command('register')
    .description('print what was agreed, promised, counted and claimed, and where reports disagree (≠)')
    .option('--disputed', 'only what the reports tell differently, each telling with outlet, date and sentence');
  withFormat(withSelection(withRegister(command)), FORMATS).action(printRegister);
};
