import { once } from 'node:events';

/** Writes a result to standard output, waiting while the reader at the other end is slow. */
export const print = async (text: string | Uint8Array): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** Tells the user something, on standard error: a line that begins with the program's name. */
export const tell = (message: string): void => {
  process.stderr.write(`entente: ${message}\n`);
};

/** Ends quietly when whoever reads the results has seen enough (`entente … | head`). */
export const endOnBrokenPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
};

/** How wide tables may be: the terminal's width within reason, 80 where there is none. */
export const outputWidth = (): number =>
  process.stdout.isTTY ? Math.min(120, Math.max(60, process.stdout.columns)) : 80;

const styled = process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';

/** Bold on a terminal, plain elsewhere and where `NO_COLOR` asks for it. */
export const bold = (text: string): string => (styled ? `\u001B[1m${text}\u001B[22m` : text);

/** Dim on a terminal, plain elsewhere. */
export const dim = (text: string): string => (styled ? `\u001B[2m${text}\u001B[22m` : text);

/** Dark on light, or the other way round, on a terminal; in brackets elsewhere. */
export const inverse = (text: string): string => (styled ? `\u001B[7m${text}\u001B[27m` : `[${text.trim()}]`);
