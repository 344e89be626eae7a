import { Command, CommanderError } from 'commander';
import { EntenteError, EXIT_CODES } from '../model/entente-error.js';
import { addCommand } from './add.js';
import { briefCommand } from './brief.js';
import { changesCommand } from './changes.js';
import { correctCommand } from './decide/correct.js';
import { decisionCommands } from './decide/decision-commands.js';
import { decisionsCommand } from './decide/decisions.js';
import { undoCommand } from './decide/undo.js';
import { demoCommand } from './demo.js';
import { documentsCommand } from './documents.js';
import { eventsCommand } from './events.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { importCommand } from './import.js';
import { backupCommand } from './keep/backup.js';
import { checkCommand } from './keep/check.js';
import { copyCommand } from './keep/copy.js';
import { restoreCommand } from './keep/restore.js';
import { mcpCommand } from './mcp.js';
import { workCommand } from './queue-worker.js';
import { reconcileCommand } from './reconcile.js';
import { registerCommand } from './register.js';
import { reviewCommand } from './review.js';
import { searchCommand } from './search.js';
import { serveCommand } from './serve.js';
import { showCommand } from './show.js';
import { endOnBrokenPipe, tell } from './terminal/print.js';
import { trackCommand } from './track.js';
import { packageVersion } from './version.js';
import { watchCommand } from './watch.js';

const FIRST_STEPS = `
  entente add reports/               read reports into the register, entente.db
  entente register --between RU UZ   what the two agreed, promised and counted
  entente brief RU UZ                a brief; each sentence names its sources
  entente track RU UZ                targets and promises against what came later`;

const AFTERWORD = `
Results go to standard output, messages to standard error. Exit codes: 0 done,
1 some inputs failed (they are named, the rest is done), 2 wrong usage, 3 the
register is unusable.`;

/** All commands with their options. */
export const createProgram = (): Command => {
  const program = new Command('entente')
    .description(`A sourced register of what states agree, promise and deliver.\n${FIRST_STEPS}`)
    .usage('<command> [options]')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .option('--debug', 'show where an unexpected error comes from')
    .showHelpAfterError('(`entente --help` lists the commands, `entente <command> --help` its options)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, 'entente: ')) })
    .addHelpText('after', AFTERWORD)
    .exitOverride();
  for (const add of [
    addCommand,
    watchCommand,
    workCommand,
    importCommand,
    registerCommand,
    briefCommand,
    trackCommand,
    changesCommand,
    showCommand,
    reviewCommand,
    decisionCommands,
    correctCommand,
    undoCommand,
    decisionsCommand,
    exportCommand,
    documentsCommand,
    extractCommand,
    explainCommand,
    eventsCommand,
    reconcileCommand,
    searchCommand,
    serveCommand,
    mcpCommand,
    copyCommand,
    backupCommand,
    restoreCommand,
    checkCommand,
    demoCommand,
  ]) {
    add(program);
  }
  return program;
};

/** Says what went wrong in one line, and returns the exit code it stands for. */
const report = (error: unknown, debug: boolean): number => {
  // Commander has said already what was wrong with the arguments, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof EntenteError;
  tell(known ? message : `unexpected error: ${message.split('\n')[0]}${debug ? '' : ' (--debug shows where)'}`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT_CODES[known ? error.code : 'internal'];
};

/** Runs the command line; never rejects. The result is in `process.exitCode`. */
export const main = async (argv: readonly string[]): Promise<void> => {
  endOnBrokenPipe();
  const program = createProgram();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error, program.opts().debug === true);
  }
};
