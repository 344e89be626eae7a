import { type Command, Option } from 'commander';
import { z } from 'zod';
import type { ReconcileReport } from '../register/reconcile-reports.js';
import { parseJsonLine } from './json-lines.js';
import { Failures } from './terminal/failures.js';
import { print } from './terminal/print.js';
import { standardInput, textLines } from './text-lines.js';

const ReportLine = z.object({
  id: z.string(),
  title: z.string().optional(),
  published: z.string().optional(),
  statements: z.array(z.looseObject({ ref: z.string() })),
});

const run = async (): Promise<void> => {
  const failures = new Failures();
  const reports: ReconcileReport[] = [];
  for await (const lines of textLines(standardInput())) {
    for (const line of lines) {
      failures.guard(() => {
        const { id, title, published, statements } = parseJsonLine(ReportLine, line);
        reports.push({
          id,
          statements,
          ...(title !== undefined && { title }),
          ...(published !== undefined && { published }),
        });
      });
    }
  }
  const { reconcileReports } = await import('../register/reconcile-reports.js');
  for (const line of reconcileReports(reports)) await print(`${JSON.stringify(line)}\n`);
};

/** `entente reconcile`: which statements of different reports tell of one thing, without a register. */
export const reconcileCommand = (program: Command): void => {
  program
    .command('reconcile')
    .description('join statements of several reports into records: JSON lines in, JSON lines out')
    .addOption(
      new Option('--jsonl', 'read reports with statements from standard input, a line each').makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      '\nIn:  {"id", "title", "published", "statements": [{"ref", "type", "evidence", …}]}\nOut: {"id", "type", "members": [ref …], "rivals": {slot: [{"value", "members"}]}}',
    )
    .action(run);
};
