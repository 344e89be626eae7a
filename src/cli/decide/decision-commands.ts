import { type Command, Option } from 'commander';
import type { DecisionContent } from '../../model/make-decision.js';
import { LinkKind } from '../../model/record.js';
import type * as Contents from '../../pipeline/decision-contents.js';
import type { Store } from '../../store/store.js';
import { count } from '../format/count.js';
import { type DecideOptions, decide, withDeciding } from './decide.js';

interface Options extends DecideOptions {
  /** Of `link`: how the first bears on the second. */
  readonly as?: LinkKind;
}

/** What a command was given: an id, and the words after it. */
interface Given {
  readonly id: string;
  readonly others: readonly string[];
  readonly options: Options;
}

/** A command that decides on what its first argument names. */
interface DecisionCommand {
  readonly name: string;
  readonly description: string;
  readonly takes: readonly (readonly [argument: string, what: string])[];
  readonly option?: () => Option;
  readonly contents: (make: typeof Contents, store: Store, given: Given) => Promise<readonly DecisionContent[]>;
  /** What was done, in words; `decided` counts the decisions. */
  readonly done: (decided: number, given: Given) => string;
}

const NAMED = ['<id>', 'id of a record or statement, or the beginning of a record’s'] as const;

const COMMANDS: readonly DecisionCommand[] = [
  {
    name: 'confirm',
    description: 'say that something was read rightly: a record with all its statements, or one statement',
    takes: [NAMED],
    contents: (make, store, { id }) => make.judgeReading(store, 'confirm', id),
    done: (decided) => `confirmed ${count(decided, 'statement')}`,
  },
  {
    name: 'reject',
    description: 'say that something was misread or does not belong here: it is kept, and in no record',
    takes: [NAMED],
    contents: (make, store, { id }) => make.judgeReading(store, 'reject', id),
    done: (decided) => `rejected ${count(decided, 'statement')}: kept with the report, in no record`,
  },
  {
    name: 'merge',
    description: 'say that records or statements tell of one thing',
    takes: [NAMED, ['<others...>', 'what is the same thing']],
    contents: (make, store, { id, others }) => make.mergeNamed(store, [id, ...others]),
    done: (_, { others }) => `merged ${others.length + 1} into one`,
  },
  {
    name: 'split',
    description: 'say that some statements of a record tell of another thing than the rest',
    takes: [
      ['<id>', 'id of the record'],
      ['<statements...>', 'ids of the statements to take out of it, as `entente show` names them'],
    ],
    contents: (make, store, { id, others }) => make.splitRecord(store, id, others),
    done: (_, { others }) => `split ${count(others.length, 'statement')} off`,
  },
  {
    name: 'link',
    description: 'say that one record amends, renews, implements, replaces, fulfils or is part of another',
    takes: [
      ['<id>', 'id of the later record'],
      ['<to>', 'id of the one it bears on'],
    ],
    option: () =>
      new Option('--as <kind>', 'how the first bears on the second').choices(LinkKind.options).makeOptionMandatory(),
    contents: (make, store, { id, others: [to = ''], options }) =>
      make.linkNamed(store, { from: id, to, as: LinkKind.parse(options.as) }),
    done: (_, { options }) => `linked: the first ${options.as?.replace('part-of', 'is part of')} the second`,
  },
  {
    name: 'note',
    description: 'keep a remark with a record',
    takes: [NAMED, ['<text>', 'the remark']],
    contents: (make, store, { id, others: [text = ''] }) => make.noteOn(store, id, text),
    done: () => 'noted',
  },
];

const addCommand = (program: Command, { name, description, takes, option, contents, done }: DecisionCommand): void => {
  const command = program.command(name).description(description);
  for (const [argument, what] of takes) command.argument(argument, what);
  if (option !== undefined) command.addOption(option());
  withDeciding(command).action(() => {
    // an argument of several words comes as a list of its own
    const [id = '', ...others] = (command.processedArgs as readonly (string | readonly string[])[]).flat();
    const given: Given = { id, others, options: command.opts<Options>() };
    return decide(
      given.options,
      async (store) => contents(await import('../../pipeline/decision-contents.js'), store, given),
      (decided) => done(decided, given),
    );
  });
};

/** `entente confirm`, `reject`, `merge`, `split`, `link`, `note`. */
export const decisionCommands = (program: Command): void => {
  for (const command of COMMANDS) addCommand(program, command);
};
