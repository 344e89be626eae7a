import type { Command } from 'commander';
import { formatTree } from '../language/format-tree.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import { contains, overlaps, type Span, textOf } from '../model/span.js';
import type { Statement } from '../model/statement.js';
import type { Dropped, ReadReport } from '../pipeline/reader.js';
import { reportOf } from '../pipeline/report-input.js';
import { dateText } from './format/date-text.js';
import { type ExplainedReport, explainHtml } from './format/explain-html.js';
import { printable } from './format/printable.js';
import { quantityText } from './format/quantity-text.js';
import { statementRecord } from './format/record-view.js';
import { partyText, slotText } from './format/slot-text.js';
import { wrapText } from './format/text-table.js';
import { date } from './options.js';
import { readDocuments } from './read-documents.js';
import { Failures } from './terminal/failures.js';
import { bold, dim, outputWidth, print } from './terminal/print.js';
import { UnreadReports } from './unread-reports.js';

interface Options {
  readonly syntax?: boolean;
  readonly html?: boolean;
  readonly published?: string;
}

/** What a mention was taken to mean. */
const meaningOf = (mention: Mention): string => {
  switch (mention.kind) {
    case 'party':
      return [
        partyText(mention.value.id),
        mention.value.actsFor && `for ${partyText(mention.value.actsFor)}`,
        `by ${mention.value.via}`,
      ]
        .filter(Boolean)
        .join(', ');
    case 'date':
      return dateText(mention.value);
    case 'quantity':
      return quantityText(mention.value);
    case 'place':
      return [mention.value.type, mention.value.state && `in ${partyText(mention.value.state)}`]
        .filter(Boolean)
        .join(' ');
  }
};

const inside = <T extends { readonly span: Span }>(outer: Span, items: readonly T[]): readonly T[] =>
  items.filter((item) => contains(outer, item.span));

const mentionLines = (text: string, mentions: readonly Mention[]): string[] =>
  mentions.map(
    (mention) =>
      `  ${mention.kind.padEnd(9)} ${printable(textOf(text, mention.span))} → ${meaningOf(mention)} ${dim(mention.rule)}`,
  );

const statementLines = (statement: Statement): string[] => {
  const { slots } = statementRecord(statement);
  return [
    `  ⇒ ${bold(statement.type)} ${dim(`by ${statement.rule}, confidence ${statement.confidence.toFixed(2)}`)}`,
    ...Object.entries(slots).map(([slot, { chosen }]) => `      ${slot.padEnd(14)}${slotText(slot, chosen)}`),
  ];
};

const treeLines = (sentence: Sentence): string[] =>
  printable(formatTree(sentence))
    .split('\n')
    .map((line) => `    ${line}`);

/** What a reader looked at in a sentence and left, and why. */
const droppedLines = (text: string, dropped: readonly Dropped[]): string[] =>
  dropped.map(({ rule, span, reason }) => `  ✗ ${dim(rule)} ${printable(textOf(text, span))}: ${reason}`);

const explanation = ({ reading, statements, dropped }: ReadReport, { syntax = false }: Options): string => {
  const lines = reading.sentences.flatMap((sentence) => {
    const told = statements.filter(
      ({ evidence: [first] }) =>
        first !== undefined && overlaps(first, sentence.span) && first.start >= sentence.span.start,
    );
    return [
      ...wrapText(printable(textOf(reading.text, sentence.span)), outputWidth()),
      ...(syntax ? treeLines(sentence) : []),
      ...mentionLines(reading.text, inside(sentence.span, reading.mentions)),
      ...told.flatMap(statementLines),
      ...droppedLines(reading.text, inside(sentence.span, dropped)),
      '',
    ];
  });
  return `${lines.join('\n')}\n`;
};

const run = async (paths: readonly string[], options: Options): Promise<void> => {
  const { createReader } = await import('../pipeline/reader.js');
  const failures = new Failures();
  const unread = new UnreadReports();
  const reader = await createReader();
  const pages: ExplainedReport[] = [];
  try {
    for await (const document of readDocuments(paths, failures, options)) {
      const read = await reader.read(reportOf(document));
      unread.note(document);
      if (options.html === true) {
        const { outlet, published } = document.source;
        const source = [outlet, published === undefined ? undefined : dateText(published.slice(0, 10))];
        pages.push({
          title: document.title,
          source: source.filter((part) => part !== undefined).join(' · '),
          read,
          syntax: options.syntax === true,
        });
      } else await print(`${bold(printable(document.title))}\n\n${explanation(read, options)}`);
    }
    if (options.html === true && pages.length > 0) await print(explainHtml(pages));
    unread.tell();
  } finally {
    await reader.close();
  }
};

/** `entente explain`: sentence by sentence, what was recognized and which rule made what of it. */
export const explainCommand = (program: Command): void => {
  program
    .command('explain')
    .description('show sentence by sentence how a report was read: what was recognized, which rule said what')
    .argument('<path...>', 'files to read, - for standard input')
    .option('--syntax', 'also the dependency tree of each sentence')
    .option('--html', 'as a page with the text marked in colours by type')
    .option('--published <date>', 'date of publication of reports that do not tell it', date)
    .action(run);
};
