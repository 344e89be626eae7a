import { type Command, Option } from 'commander';
import { LinkKind } from '../../model/record.js';
import { type DecideOptions, decide, withDeciding } from './decide.js';

interface Options extends DecideOptions {
  readonly as: LinkKind;
}

const run = (from: string, to: string, options: Options): Promise<void> =>
  decide(
    options,
    async (store) =>
      (await import('../../pipeline/decision-contents.js')).linkNamed(store, { from, to, as: options.as }),
    () => `linked: the first ${options.as.replace('part-of', 'is part of')} the second`,
  );

/** `entente link A B --as KIND`. */
export const linkCommand = (program: Command): void => {
  const command = program
    .command('link')
    .description('say that one record amends, renews, implements, replaces, fulfils or is part of another')
    .argument('<id>', 'id of the later record')
    .argument('<to>', 'id of the one it bears on')
    .addOption(
      new Option('--as <kind>', 'how the first bears on the second').choices(LinkKind.options).makeOptionMandatory(),
    );
  withDeciding(command).action(run);
};
