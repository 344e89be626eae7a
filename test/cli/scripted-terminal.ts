import type { ScreenText } from '../../src/cli/review/review-screen.js';
import type { Terminal } from '../../src/cli/review/terminal.js';

/** What an analyst does at the keyboard: a key, or a line typed at a prompt (`undefined`: given up). */
export type Action = string | { readonly types: string | undefined };

/** A terminal that a script plays on, with all that it showed. */
export interface ScriptedTerminal extends Terminal {
  readonly screens: readonly string[];
  readonly prompts: readonly string[];
}

/** A terminal whose keys come from a script, in order. It fails where the script ends before the session does, or what is asked is not what comes. */
export const scriptedTerminal = (script: readonly Action[], width = 90): ScriptedTerminal => {
  const actions = [...script];
  const [screens, prompts]: [string[], string[]] = [[], []];
  return {
    screens,
    prompts,
    width: () => width,
    draw: ({ body, footer }: ScreenText, scroll) => {
      screens.push([...body, ...footer].join('\n'));
      return scroll;
    },
    key: async () => {
      const action = actions.shift();
      if (typeof action !== 'string') throw new Error(`a key is awaited, the script has ${JSON.stringify(action)}`);
      return action;
    },
    line: async (prompt) => {
      prompts.push(prompt);
      const action = actions.shift();
      if (typeof action !== 'object') throw new Error(`a line is awaited, the script has ${JSON.stringify(action)}`);
      return action.types;
    },
    close: () => undefined,
  };
};
