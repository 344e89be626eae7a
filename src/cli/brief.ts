import type { Command } from 'commander';
import type { Brief } from '../briefs/brief.js';
import { EntenteError } from '../model/entente-error.js';
import { gatherPair } from '../pipeline/gather-pair.js';
import { partyText } from './format/slot-text.js';
import { shownRegister, withStore } from './open-register.js';
import { date, partyArgument, withFormat, withRegister } from './options.js';
import { print } from './terminal/print.js';

const FORMATS = ['md', 'html', 'json'] as const;

interface Options {
  readonly register: string;
  readonly since?: string;
  readonly until?: string;
  readonly format: (typeof FORMATS)[number];
}

const RENDERERS: Readonly<Record<Options['format'], (brief: Brief) => Promise<string>>> = {
  md: async (brief) => (await import('../briefs/render-markdown.js')).renderMarkdown(brief),
  html: async (brief) => (await import('../briefs/render-html.js')).renderHtml(brief),
  json: (brief) => Promise.resolve(`${JSON.stringify(brief, null, 2)}\n`),
};

/** Writes a brief on two parties, named in any way, to standard output. */
export const printBrief = async (one: string, other: string, options: Options): Promise<void> => {
  const pair = [partyArgument(one), partyArgument(other)] as const;
  const found = await withStore(options.register, 'read', (store) => gatherPair(store, pair));
  if (found.records.length === 0) {
    throw new EntenteError(
      'not-found',
      `${shownRegister(options.register)} holds nothing on ${pair.map(partyText).join(' and ')}`,
    );
  }
  const { composeBrief } = await import('../briefs/compose-brief.js');
  const { since, until } = options;
  const brief = composeBrief({
    pair,
    ...found,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  });
  await print(await RENDERERS[options.format](brief));
};

/** `entente brief`: what the register knows of two states, in cited sentences. */
export const briefCommand = (program: Command): void => {
  const command = program
    .command('brief')
    .description('write a brief on two states or bodies; each sentence names the words it rests on')
    .argument('<party>', 'a code (RU), a name or a demonym')
    .argument('<other>', 'likewise')
    .option('--since <date>', 'only reports published on this date or later', date)
    .option('--until <date>', 'only reports published on this date or before', date);
  withFormat(withRegister(command), FORMATS).action(printBrief);
};
