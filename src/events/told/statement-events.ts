import type { EventActor, EventMention } from '../../model/event.js';
import type { DateValue } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';
import type { Sentence } from '../../model/sentence.js';
import type { Statement } from '../../model/statement.js';
import { codedIn } from '../coded-in.js';
import { codeOf, meaning } from '../meaning.js';
import { modeOf } from '../mode-of.js';
import { actorNamed, hostOf, whoActs } from './actors-told.js';
import { meaningOfStatement, type ToldMeaning } from './meaning-of-statement.js';

/** Of more parties the pairs are no dealings of two: a session of twenty is one event, not 380. */
const MOST_PARTIES = 5;
const LONGEST_WORDS = 120;

type Pair = readonly [source: string, target: string];

const product = (sources: readonly string[], targets: readonly string[]): Pair[] =>
  sources.flatMap((source) => targets.filter((target) => target !== source).map((target): Pair => [source, target]));

const eachTwo = (parties: readonly string[]): Pair[] =>
  parties.flatMap((source, at) => parties.slice(at + 1).map((target): Pair => [source, target]));

/** Who acts on whom; none where a sentence does not tell who it was that acted, or where there are too many. */
const pairsOf = (statement: Statement, { roles }: ToldMeaning, sentence: Sentence, reading: Reading): Pair[] => {
  if (roles.kind === 'given')
    return roles.sources.length + roles.targets.length > MOST_PARTIES ? [] : product(roles.sources, roles.targets);
  const parties = [...new Set(roles.parties)];
  if (parties.length > MOST_PARTIES) return [];
  if (roles.kind === 'each') return eachTwo(parties);
  if (roles.kind === 'guest') {
    const host = hostOf(statement, reading);
    return host === undefined || !parties.includes(host)
      ? eachTwo(parties)
      : product(
          parties.filter((party) => party !== host),
          [host],
        );
  }
  const actor = whoActs(statement, sentence, { reading, among: parties });
  return actor === undefined ? [] : product([actor], parties);
};

/** The time of what is told: its own, for what is promised or planned that of the report. What has no time of its own may be long past. */
const dateOf = (statement: Statement, { published }: Reading): DateValue | undefined => {
  if (statement.type === 'commitment' || (statement.type === 'meeting' && statement.status === 'planned'))
    return published;
  return 'date' in statement ? statement.date : undefined;
};

/** A visit whose host is not told is a visit all the same. */
const ownMode = (statement: Statement, { meaning: { operation, theme }, roles }: ToldMeaning): string | undefined => {
  if (operation !== 'do' || statement.type !== 'meeting' || theme.name === 'telephone') return undefined;
  const parties = roles.kind === 'given' ? 2 : roles.parties.length;
  return parties > 2 ? 'multilateral' : theme.name === 'visit' ? 'visit' : undefined;
};

const known = ({ country }: EventActor): boolean => country !== undefined;

const mentionsOf = (statement: Statement, sentence: Sentence, reading: Reading): EventMention[] => {
  const told = meaningOfStatement(statement);
  const date = dateOf(statement, reading);
  if (told === undefined || date === undefined || statement.id === undefined) return [];
  const pairs = pairsOf(statement, told, sentence, reading);
  const isMutualVisit = told.roles.kind === 'guest' && hostOf(statement, reading) === undefined;
  const code = codeOf(isMutualVisit ? meaning('meeting') : told.meaning);
  const mode = ownMode(statement, told) ?? modeOf(code, sentence);
  const place = 'place' in statement ? statement.place : undefined;
  return pairs.flatMap(([source, target]): EventMention[] => {
    const actors = [source, target].map((party) => actorNamed(party, { statement, sentence, reading }));
    const [doer, other] = actors;
    if (doer === undefined || other === undefined || !actors.some(known)) return [];
    return [
      {
        source: doer,
        target: other,
        ...codedIn(code, sentence, reading),
        ...(mode === undefined ? {} : { mode }),
        date,
        ...(place === undefined ? {} : { place }),
        future: told.future,
        hypothetical: false,
        basis: 'statement',
        words: statement.evidence.slice(0, 1).map((words) => words.exact.slice(0, LONGEST_WORDS)),
        statements: statement.id === undefined ? [] : [statement.id],
      },
    ];
  });
};

/**
 * The events that a report's statements tell: a meeting held consults, what is signed or ratified supports, a promise agrees, a deed done
 * is cooperation or aid. Each stands on the sentence in which its statement is told first.
 */
export const statementEvents = (reading: Reading, statements: readonly Statement[]): EventMention[] =>
  statements.flatMap((statement) => {
    const [first] = statement.evidence;
    const sentence = reading.sentences.find(({ span }) => first !== undefined && span.end > first.start);
    return sentence === undefined ? [] : mentionsOf(statement, sentence, reading);
  });
