import type { Command } from 'commander';
import { BRIEF_FORMAT_NAMES } from '../exchange/export-format-names.js';
import { EntenteError } from '../model/entente-error.js';
import { writeOut } from './export-out.js';
import { partyText } from './format/slot-text.js';
import { shownRegister, withStore } from './open-register.js';
import { date, partyArgument, withFormat, withRegister } from './options.js';

const FORMATS = [...BRIEF_FORMAT_NAMES, 'json'] as const;

interface Options {
  readonly register: string;
  readonly since?: string;
  readonly until?: string;
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
}

/** Writes a brief on two parties, named in any way, to a file or standard output. */
export const printBrief = async (one: string, other: string, options: Options): Promise<void> => {
  const pair = [partyArgument(one), partyArgument(other)] as const;
  const { BRIEF_FORMATS, briefOn } = await import('../pipeline/brief-formats.js');
  const brief = await withStore(options.register, 'read', (store) => briefOn(store, pair, options));
  if (brief === undefined) {
    throw new EntenteError(
      'not-found',
      `${shownRegister(options.register)} holds nothing on ${pair.map(partyText).join(' and ')}`,
    );
  }
  await writeOut([await BRIEF_FORMATS[options.format].render(brief)], options.out);
};

/** `entente brief`: what the register knows of two states, in cited sentences. */
export const briefCommand = (program: Command): void => {
  const command = program
    .command('brief')
    .description('write a brief on two states or bodies; each sentence names the words it rests on')
    .argument('<party>', 'a code (RU), a name or a demonym')
    .argument('<other>', 'likewise')
    .option('--since <date>', 'only reports published on this date or later', date)
    .option('--until <date>', 'only reports published on this date or before', date)
    .option('--out <file>', 'a file instead of standard output; --format docx needs one');
  withFormat(withRegister(command), FORMATS).action(printBrief);
};
