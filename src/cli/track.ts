import { type Command, Option } from 'commander';
import { EntenteError } from '../model/entente-error.js';
import { gatherPair } from '../pipeline/gather-pair.js';
import type { Tracking } from '../tracking/tracking.js';
import { partyText } from './format/slot-text.js';
import { shownRegister, withStore } from './open-register.js';
import { date, partyArgument, withFormat, withRegister } from './options.js';
import { print } from './terminal/print.js';

const FORMATS = ['text', 'json', 'svg'] as const;

interface Options {
  readonly register: string;
  readonly today?: string;
  readonly format: (typeof FORMATS)[number];
}

/** The chart of the target that lies furthest ahead, or of the longest series. */
const picture = async ({ targets, series }: Tracking): Promise<string> => {
  const { renderSvg } = await import('../tracking/render-svg.js');
  const target = targets.filter((one) => one.series !== undefined).at(-1);
  if (target?.series !== undefined) {
    const { goal, year, course } = target;
    return renderSvg(target.series, { value: goal.value, ...(year === undefined ? {} : { year }) }, course);
  }
  const [longest] = series;
  if (longest === undefined) throw new EntenteError('not-found', 'no series of figures to draw');
  return renderSvg(longest);
};

const RENDERERS: Readonly<Record<Options['format'], (tracking: Tracking) => Promise<string>>> = {
  text: async (tracking) => (await import('../tracking/render-text.js')).renderText(tracking),
  json: (tracking) => Promise.resolve(`${JSON.stringify(tracking, null, 2)}\n`),
  svg: picture,
};

/** The day from which it looks. */
const dayOf = ({ today }: Options): string => today ?? new Date().toISOString().slice(0, 10);

/** Writes how targets and promises of two parties stand, named in any way, to standard output. */
export const printTracking = async (one: string, other: string, options: Options): Promise<void> => {
  const pair = [partyArgument(one), partyArgument(other)] as const;
  const found = await withStore(options.register, 'read', (store) => gatherPair(store, pair));
  if (found.records.length === 0) {
    throw new EntenteError(
      'not-found',
      `${shownRegister(options.register)} holds nothing on ${pair.map(partyText).join(' and ')}`,
    );
  }
  const { track } = await import('../tracking/track.js');
  await print(await RENDERERS[options.format](track({ pair, ...found, today: dayOf(options) })));
};

/** Writes how all targets and dated promises stand, or those of one party. */
const printOverview = async (parties: readonly string[], options: Options): Promise<void> => {
  if (options.format === 'svg') throw new EntenteError('usage', 'a chart is of two parties: name both');
  const { gatherTracked } = await import('../pipeline/gather-tracked.js');
  const { overviewOf } = await import('../tracking/overview.js');
  const { renderOverview } = await import('../tracking/render-overview.js');
  const { track } = await import('../tracking/track.js');
  const found = await withStore(options.register, 'read', (store) => gatherTracked(store, parties));
  const overview = overviewOf(track({ ...found, today: dayOf(options) }), found.records);
  await print(options.format === 'json' ? `${JSON.stringify(overview, null, 2)}\n` : renderOverview(overview));
};

const run = (one: string | undefined, other: string | undefined, options: Options): Promise<void> =>
  one === undefined || other === undefined
    ? printOverview(one === undefined ? [] : [partyArgument(one)], options)
    : printTracking(one, other, options);

/** `entente track`: targets and promises held against what came later. */
export const trackCommand = (program: Command): void => {
  const command = program
    .command('track')
    .description('hold targets and promises against later figures and reports: of two states or bodies, of one, or all')
    .argument('[party]', 'a code (RU), a name or a demonym')
    .argument('[other]', 'likewise')
    .addOption(new Option('--today <date>', 'look from this day instead of today').argParser(date));
  withFormat(withRegister(command), FORMATS).action(run);
};
