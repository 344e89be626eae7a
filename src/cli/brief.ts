import type { Command } from 'commander';
import type { Brief } from '../briefs/brief.js';
import type { BriefInput } from '../briefs/compose-brief.js';
import type { Document } from '../model/document.js';
import { EntenteError } from '../model/entente-error.js';
import type { Store } from '../store/store.js';
import { partyText } from './format/slot-text.js';
import { withStore } from './open-register.js';
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

/** Everything that the reports on a pair say: also what names only one of the two, or neither. */
const gather = async (store: Store, pair: BriefInput['pair']): Promise<Omit<BriefInput, 'pair'>> => {
  const onPair = await store.statements({ between: pair });
  const reports = [...new Set(onPair.flatMap(({ document }) => document ?? []))];
  const records = reports.length === 0 ? [] : await store.records({ documents: reports });
  const statements = await store.statements({ ids: records.flatMap((record) => record.statements) });
  const documents: Document[] = [];
  for (const id of new Set(statements.flatMap(({ document }) => document ?? []))) {
    const document = await store.document(id);
    if (document !== undefined) documents.push(document);
  }
  return { records, statements, documents };
};

/** Writes a brief on two parties, named in any way, to standard output. */
export const printBrief = async (one: string, other: string, options: Options): Promise<void> => {
  const pair = [partyArgument(one), partyArgument(other)] as const;
  const found = await withStore(options.register, 'read', (store) => gather(store, pair));
  if (found.records.length === 0) {
    throw new EntenteError('not-found', `${options.register} holds nothing on ${pair.map(partyText).join(' and ')}`);
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
