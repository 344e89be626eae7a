import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Found } from '../server/schemas/search.js';
import { dateText } from './format/date-text.js';
import { printable } from './format/printable.js';
import { wrapText } from './format/text-table.js';
import { withStore } from './open-register.js';
import { type Selection, withFormat, withRegister, withSelection } from './options.js';
import { bold, dim, outputWidth, print, tell } from './terminal/print.js';

interface Options extends Selection {
  readonly register: string;
  readonly limit: number;
  readonly format: 'text' | 'json';
}

type Marked = Found['records'][number]['title'];

/** Text with what was found set off; on paper as on a terminal. */
const shown = ({ text, marks }: Marked): string => {
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const piece = `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
    return piece;
  });
  return printable([...pieces, text.slice(at)].join('').replace(/\s+/gu, ' ').trim());
};

const block = (text: string, indent: number): string[] =>
  wrapText(text, outputWidth() - indent).map((line) => ' '.repeat(indent) + line);

const asText = ({ reports, records, related }: Found): string =>
  [
    ...records.map(({ record, title }) => `${dim(record.id)}  ${record.type}  ${shown(title)}`),
    ...(related.records.length === 0
      ? []
      : [
          '',
          bold(`Also of ${related.fields.join(', ')}`),
          ...related.records.map((record) => `${dim(record.id)}  ${record.type}  ${printable(record.title)}`),
        ]),
    ...reports.flatMap(({ report, title, excerpts }) => [
      '',
      bold(shown(title)),
      `  ${dim([report.outlet ?? report.name, report.published === undefined ? 'undated' : dateText(report.published.slice(0, 10))].map(printable).join(', '))}`,
      ...excerpts.flatMap((excerpt) => block(`… ${shown(excerpt)} …`, 2)),
    ]),
    '',
  ].join('\n');

const limit = (given: string): number => {
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('A whole number.');
  return value;
};

const search = async (words: readonly string[], options: Options): Promise<void> => {
  const { selector } = await import('../server/http/parameters.js');
  const { reportSelector } = await import('../server/routes/reports.js');
  const { readRegisterView } = await import('../server/views/register-view.js');
  const { searchRegister } = await import('../server/views/search.js');
  const { between, since, until, type, field, minConfidence } = options;
  const isRecord = selector({
    ...(between !== undefined && { between: [...between] }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(type !== undefined && { type: [...type] }),
    ...(field !== undefined && { field: [...field] }),
    ...(minConfidence !== undefined && { minConfidence }),
  });
  const isReport = reportSelector({
    ...(between !== undefined && { between: [...between] }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  });
  const found = await withStore(options.register, 'read', async (store) =>
    searchRegister(
      { query: words.join(' '), limit: options.limit, isReport, isRecord },
      { store, view: await readRegisterView(store) },
    ),
  );
  if (options.format === 'json') return print(`${JSON.stringify(found, null, 2)}\n`);
  if (found.reports.length + found.records.length + found.related.records.length === 0)
    return tell('nothing in the register holds these words');
  await print(asText(found));
};

/** `entente search WORDS`: reports and records that hold words. */
export const searchCommand = (program: Command): void => {
  const command = program
    .command('search')
    .description('find reports and records by their words, in any of their forms')
    .argument('<words...>', 'all must occur; words in quotation marks must follow one another')
    .option('--limit <number>', 'how many of each at most', limit, 10);
  withFormat(withSelection(withRegister(command)), ['text', 'json']).action(search);
};
