import { createInterface, emitKeypressEvents } from 'node:readline';
import type { ScreenText } from './review-screen.js';

/** What a review is held on: a terminal, or in tests a script of keys. */
export interface Terminal {
  readonly width: () => number;
  /** Puts a screen in place of the last one. `scroll` is how many lines of its body are above the top; the one used is returned. */
  readonly draw: (screen: ScreenText, scroll: number) => number;
  /** The next key pressed: a letter, `up`, `down`, `left`, `space`, `return`, `escape`; `quit` for Ctrl-C or when the terminal is gone. */
  readonly key: () => Promise<string>;
  /** A line typed after a prompt, the last line of the screen; `undefined` when it was given up. */
  readonly line: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

interface Pressed {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** The lines of a screen that fit: as much of the body as there is room for, and the footer at the bottom. */
export const fitted = (
  { body, footer }: ScreenText,
  { rows, scroll }: { readonly rows: number; readonly scroll: number },
): { readonly lines: readonly string[]; readonly scroll: number } => {
  const room = Math.max(3, rows - footer.length);
  if (body.length <= room)
    return { lines: [...body, ...Array<string>(room - body.length).fill(''), ...footer], scroll: 0 };
  const from = Math.max(0, Math.min(scroll, body.length - (room - 1)));
  const below = body.length - from - (room - 1);
  const more = below > 0 ? `   ↓ ${below} more (arrow keys)` : '   ↑ arrow keys';
  return { lines: [...body.slice(from, from + room - 1), more, ...footer], scroll: from };
};

/** The terminal that the program runs in, taken over until it is closed. */
export const openTerminal = (): Terminal => {
  const { stdin, stdout } = process;
  const waiting: ((key: string) => void)[] = [];
  const pressed: string[] = [];
  const put = (key: string): void => {
    const next = waiting.shift();
    if (next === undefined) pressed.push(key);
    else next(key);
  };
  const onKey = (text: string | undefined, { name, ctrl = false }: Pressed): void => {
    if (ctrl && (name === 'c' || name === 'd')) put('quit');
    else put(name === undefined || name.length === 1 ? (text ?? '') : name);
  };
  const onEnd = (): void => put('quit');
  emitKeypressEvents(stdin);
  const listen = (): void => {
    stdin.setRawMode(true);
    stdin.on('keypress', onKey).on('end', onEnd).resume();
  };
  const rest = (): void => {
    stdin.off('keypress', onKey).off('end', onEnd).setRawMode(false);
    stdin.pause();
  };
  stdout.write('\u001B[?1049h');
  listen();
  return {
    width: () => Math.max(40, Math.min(120, stdout.columns)),
    draw: (screen, scroll) => {
      const shown = fitted(screen, { rows: stdout.rows, scroll });
      stdout.write(`\u001B[?25l\u001B[H\u001B[2J${shown.lines.join('\r\n')}`);
      return shown.scroll;
    },
    key: () => {
      const key = pressed.shift();
      return key === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(key);
    },
    line: async (prompt) => {
      rest();
      stdout.write('\u001B[?25h\r\n');
      const input = createInterface({ input: stdin, output: stdout });
      const typed = await new Promise<string | undefined>((resolve) => {
        input.on('close', () => resolve(undefined)).on('SIGINT', () => input.close());
        input.question(prompt, (answer) => resolve(answer));
      });
      input.close();
      listen();
      return typed;
    },
    close: () => {
      rest();
      stdout.write('\u001B[?25h\u001B[?1049l');
    },
  };
};
