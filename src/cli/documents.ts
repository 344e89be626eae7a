import type { Command } from 'commander';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import { printable } from './format/printable.js';
import { date, withFormat, withSources } from './options.js';
import { type ReadDocumentsOptions, readDocuments } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { bold, dim, print } from './terminal/print.js';
import { standardInput, textLines } from './text-lines.js';

interface Options extends ReadDocumentsOptions {
  readonly jsonl?: boolean;
  readonly format: 'text' | 'jsonl';
}

/** Pages in on standard input, articles out, a line each and in the same order. */
const runOnLines = async (): Promise<void> => {
  const { articleLine, documentOfPage, emptyArticleLine, parsePageLine } = await import('../documents/page-line.js');
  const now = new Date().toISOString();
  const failures = new Failures();
  for await (const lines of textLines(standardInput())) {
    for (const { number, text } of lines) {
      const name = `stdin:${number}`;
      const answers: object[] = [];
      failures.guard(() => {
        const page = parsePageLine(text, name);
        answers.push(emptyArticleLine(page.id));
        answers.push(articleLine(page.id, documentOfPage(page, name, { now })));
      });
      const answer = answers.at(-1);
      if (answer !== undefined) await print(`${JSON.stringify(answer)}\n`);
    }
  }
};

const RENDERERS: Readonly<Record<Options['format'], (document: Document) => string>> = {
  text: ({ title, text, source: { name, outlet, byline, published, updated } }) => {
    const change = updated === undefined ? undefined : `updated ${updated}`;
    const head = [outlet, byline, published, change, name]
      .filter((part) => part !== undefined && part !== '')
      .join(' · ');
    return `${bold(printable(title))}\n${dim(printable(head))}\n\n${text
      .split('\n')
      .map((line) => printable(line))
      .join('\n')}\n\n`;
  },
  jsonl: (document) => `${JSON.stringify(document)}\n`,
};

const run = async (paths: readonly string[], options: Options): Promise<void> => {
  if (options.jsonl === true) {
    if (paths.length > 0) throw new EntenteError('usage', '--jsonl reads standard input: name no files with it');
    return runOnLines();
  }
  if (paths.length === 0)
    throw new EntenteError('usage', 'name a file to read, or give --jsonl and pages on standard input');
  const failures = new Failures();
  for await (const document of readDocuments(paths, failures, options)) {
    await print(RENDERERS[options.format](document));
  }
};

/** `entente documents`: what sources are read as, before anything is extracted. */
export const documentsCommand = (program: Command): void => {
  const command = program
    .command('documents')
    .description('print the reports of files, pages and archives as they are read, without keeping them')
    .argument('[path...]', 'files, folders or web addresses to read, - for standard input')
    .option('--jsonl', 'read web pages from standard input, a line each, and write the article of each')
    .option('--published <date>', 'date of publication of reports that do not tell it', date)
    .addHelpText(
      'after',
      '\nWith --jsonl\n  in:  {"id", "url", "html"}\n  out: {"id", "title", "byline", "published", "outlet", "articleBody"}   in the order of the input',
    );
  withSources(withFormat(command, ['text', 'jsonl'])).action(run);
};
