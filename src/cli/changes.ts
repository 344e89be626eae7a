import { type Command, InvalidArgumentError, Option } from 'commander';
import { firstDay } from '../model/date-range.js';
import { DatePoint } from '../model/mention.js';
import { BEGINNING, type RegisterChanges } from '../model/register-change.js';
import type { StatementType } from '../model/statement.js';
import { withNow } from './decide/decide.js';
import { count } from './format/count.js';
import { withStore } from './open-register.js';
import { partyList, typeList, withFormat, withRegister } from './options.js';
import { bold, dim, outputWidth, print, tell } from './terminal/print.js';

const FORMATS = ['text', 'json', 'rss', 'atom', 'ics'] as const;

interface Options {
  readonly register: string;
  /** An instant, or `last`. */
  readonly since?: string;
  readonly between?: readonly string[];
  readonly type?: readonly StatementType[];
  readonly due: number;
  readonly title: string;
  readonly link: string;
  readonly format: (typeof FORMATS)[number];
  readonly now?: Date;
}

/** Name under which a register keeps when it was last asked for its changes, of all of it or of some parties. */
const markOf = ({ between }: Options): string =>
  between === undefined ? 'changes' : `changes ${[...between].sort().join('+')}`;
/** What is told where neither a day is given nor the last time asked for. */
const DAYS = 7;
const DAY = 86_400_000;

const RENDERERS: Readonly<Record<Options['format'], (changes: RegisterChanges, options: Options) => Promise<string>>> =
  {
    text: async (changes) =>
      (await import('./format/changes-text.js')).changesText(changes, {
        width: outputWidth(),
        heading: bold,
        aside: dim,
      }),
    json: (changes) => Promise.resolve(`${JSON.stringify(changes, null, 2)}\n`),
    rss: async (changes, options) => (await import('../exchange/write-feed.js')).writeRss(changes, options),
    atom: async (changes, options) => (await import('../exchange/write-feed.js')).writeAtom(changes, options),
    ics: async (changes, options) => (await import('../exchange/write-calendar.js')).writeCalendar(changes, options),
  };

const run = async (options: Options): Promise<void> => {
  const { changesOf } = await import('../pipeline/gather-changes.js');
  const { between, type, due, since: given } = options;
  const now = options.now ?? new Date();
  const isLast = given === 'last';
  const changes = await withStore(options.register, isLast ? 'write' : 'read', async (store) => {
    const since = isLast
      ? ((await store.mark(markOf(options))) ?? BEGINNING)
      : (given ?? new Date(now.getTime() - DAYS * DAY).toISOString());
    return changesOf(store, {
      since,
      now: now.toISOString(),
      dueWithin: due,
      ...(between === undefined ? {} : { between }),
      ...(type === undefined ? {} : { types: type }),
    });
  });
  await print(await RENDERERS[options.format](changes, options));
  const undated = changes.changes.filter(({ date }) => date === undefined).length;
  if (options.format === 'ics' && undated > 0)
    tell(`${count(undated, 'change')} without a day to come left out of the calendar`);
  // only what has been printed counts as read
  if (isLast) await withStore(options.register, 'write', (store) => store.setMark(markOf(options), now.toISOString()));
};

/** The first instant of a day, month or year, an instant, or `last`. */
const since = (given: string): string => {
  if (given === 'last') return given;
  if (DatePoint.safeParse(given).success) return `${firstDay(given)}T00:00:00.000Z`;
  const time = Date.parse(given);
  if (Number.isNaN(time))
    throw new InvalidArgumentError('A day reads 2024, 2024-05 or 2024-05-27; `last` is the last time.');
  return new Date(time).toISOString();
};

const days = (given: string): number => {
  if (!/^\d{1,5}$/u.test(given)) throw new InvalidArgumentError('A number of days.');
  return Number(given);
};

/** `entente changes`: what is new in the register, and what is due. */
export const changesCommand = (program: Command): void => {
  const command = program
    .command('changes')
    .description('tell what is new, changed and contradicted since a day, and what is due or overdue')
    .option(
      '--since <date>',
      `what came into the register since then: a day, or \`last\` for the last time it was asked so (default: ${DAYS} days ago)`,
      since,
    )
    .option('--between <parties...>', 'only what concerns all of these states or bodies', partyList)
    .option('--type <types>', 'only these types, separated by commas (default: all but quotes)', typeList)
    .addOption(new Option('--due <days>', 'what is due within so many days').argParser(days).default(30))
    .option('--title <title>', 'title of the feed or calendar', 'Entente: changes')
    .option('--link <url>', 'where the feed is published', 'http://localhost/');
  withFormat(withNow(withRegister(command)), FORMATS).action(run);
};
