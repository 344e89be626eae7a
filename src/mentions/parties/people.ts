import { LEADERS, type Leader } from '../../codes/leaders.js';
import { isStateCode } from '../../codes/states.js';
import { leadersByShort } from './lexicon.js';
import { NAME_PARTICLES, type OfficeClass } from './titles.js';
import { foldWord } from './words.js';

/** A person of one report: the fullest name told, and whom and as what it tells the person acts. */
export interface Person {
  name: string;
  /** Folded words of all the forms told, particles left out. */
  readonly words: Set<string>;
  actsFor: string | undefined;
  office: string | undefined;
  kind: OfficeClass | undefined;
  known: Leader | undefined;
}

/** Surnames shared by so many people that, alone, they mean a leader only where the report has told the full name or a title. */
const COMMON_SURNAMES = new Set(
  `
brown may bush key park moon lee kim li wang khan singh ali sharif ahmed mohamed mohammed mohammad hassan hussein hamad abdullah salman faisal jordan rice powell hammond gates carter
straw english clark howard parker collins peters smith johnson martin harris katz cohen costa silva santos castro rodriguez garcia hernandez fernandez gil bishop abbott fox day chan tan lin lu
guo mao ma chen su han liu zhang zhao hu he ding dong gao qin yang hua geng wu zeng cho chung kang yun hwang yu choo ahn yeo yoo sung choe ri pak young short rock bolt lam son dung thanh banda ivanov
borisov power west mercy michel major vance wright brunei sharaa dan wallace healey stubb rau moore wong hayashi suzuki saito kono kan aso abe noda suga song mitchell green blair ping chavez ramirez
lopez torres mustafa karim rashid aziz ismail ibrahim rahman hasan anwar tamim mansour samia daniel prime francis leo philippe charles harald felipe arce paz mesa garang novak borrell taiwan salam
`
    .trim()
    .split(/\s+/u),
);

const GENERATIONS = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'vi',
  'king',
  'queen',
  'sultan',
  'prince',
  'sheikh',
  'emperor',
  'emir',
  'pope',
]);
/** The folded words of a name that tell it apart: without initials, particles and generations. */
export const tellingWords = (name: string): string[] =>
  name
    .split(/[\s’'.-]+/u)
    .map(foldWord)
    .filter((word) => word.length > 1 && !NAME_PARTICLES.has(word) && !GENERATIONS.has(word));

const subset = (a: readonly string[], b: ReadonlySet<string>): boolean => a.every((word) => b.has(word));

/** What a report tells of a person at one place. */
export interface PersonTold {
  readonly name: string;
  readonly actsFor?: string | undefined;
  readonly office?: string | undefined;
  readonly kind?: OfficeClass | undefined;
  readonly known?: Leader | undefined;
}

/** The persons of one report, joined as it names them again and again. */
export interface People {
  /** Adds what is told at a place to the person it is told of, or a new person. */
  readonly tell: (told: PersonTold) => Person | undefined;
  /** The person that a single word stands for, if one only. */
  readonly byWord: (key: string) => Person | undefined;
  /** The known leader that a single word means, where the report speaks of the leader's state. */
  readonly byShortName: (key: string) => Person | undefined;
  readonly all: () => readonly Person[];
}

const knownByName = new Map<string, Leader>();
for (const leader of [...leadersByShort.values()].flat()) {
  for (const form of [leader.name, ...leader.variants]) knownByName.set(tellingWords(form).join(' '), leader);
}
const generic = (word: string): boolean => COMMON_SURNAMES.has(word);

const OF_A_BODY = /\b(?:commissioner|high representative|secretary.general|director.general|council|commission)\b/iu;
const OF_A_STATE = /\b(?:minister|premier|chancellor|king|queen|taoiseach|deputy)\b/iu;

/** Whom somebody who has led both a state and a body acts for here: "Prime Minister Tusk", "President Tusk" where the EU is spoken of. */
const inOffice = (leader: Leader, states: ReadonlySet<string>, office: string): Leader => {
  const posts = LEADERS.filter((other) => other.name === leader.name);
  const ofState = posts.find((post) => isStateCode(post.actsFor));
  const ofBody = posts.find((post) => !isStateCode(post.actsFor));
  if (ofState === undefined || ofBody === undefined || OF_A_STATE.test(office)) return ofState ?? leader;
  const ofTheBody = OF_A_BODY.test(office) || (states.has(ofBody.actsFor) && !states.has(ofState.actsFor));
  return ofTheBody || (/^president\b/iu.test(office) && states.has(ofBody.actsFor)) ? ofBody : ofState;
};

/** The known leader that a name means, given the states the report speaks of and the title before it, if any. */
export const knownLeader = (
  name: string,
  states: ReadonlySet<string>,
  titled: boolean,
  office = '',
): Leader | undefined => {
  const found = byName(name, states, titled);
  return found === undefined ? undefined : inOffice(found, states, office);
};

const byName = (name: string, states: ReadonlySet<string>, titled: boolean): Leader | undefined => {
  const words = tellingWords(name);
  const full = knownByName.get(words.join(' '));
  if (full !== undefined && words.length > 1) return full;
  if (words.length !== 1) return undefined;
  const [word = ''] = words;
  if (!titled && generic(word)) return undefined;
  const bearers = leadersByShort.get(word) ?? [];
  const [bearer] = bearers;
  const spoken = bearers.find((leader) => states.has(leader.actsFor));
  // "President Kenyatta" needs no Kenya beside it where no other leader has the name
  const alone = titled && !generic(word) && bearers.every((leader) => leader.actsFor === bearer?.actsFor);
  return spoken ?? (alone ? bearer : undefined);
};

/** An empty table of persons; `states` are those the report speaks of. */
export const people = (states: ReadonlySet<string>): People => {
  const table: Person[] = [];
  const find = (
    words: readonly string[],
    actsFor: string | undefined,
    leader: Leader | undefined,
  ): Person | undefined => {
    const fitting = table.filter((person) => {
      const own = [...person.words];
      const same =
        subset(words, person.words) ||
        (words.length > 1 && own.length > 1 && subset(own, new Set(words))) ||
        (own.length === 1 && words.includes(own[0] ?? ''));
      if (leader !== undefined && person.known !== undefined && person.known !== leader) return false;
      return same && (actsFor === undefined || person.actsFor === undefined || person.actsFor === actsFor);
    });
    return fitting.find((person) => actsFor !== undefined && person.actsFor === actsFor) ?? fitting.at(-1);
  };
  const tell: People['tell'] = ({ name, actsFor, office, kind, known }) => {
    const words = tellingWords(name);
    if (words.length === 0) return undefined;
    const [only = ''] = words;
    // "President Kim" is the Kim whose full name the report tells, before any leader of that name
    const toldInFull =
      words.length === 1 && known === undefined ? table.filter((p) => p.words.has(only) && p.words.size > 1) : [];
    const [same] = toldInFull;
    if (
      toldInFull.length === 1 &&
      same !== undefined &&
      (actsFor === undefined || same.actsFor === undefined || same.actsFor === actsFor)
    ) {
      same.actsFor ??= actsFor;
      same.office ??= office;
      same.kind ??= kind;
      return same;
    }
    const scope = actsFor === undefined ? states : new Set([actsFor]);
    const named = known ?? byName(name, scope, kind !== undefined);
    const found = named && inOffice(named, scope, office ?? '');
    const leader = actsFor === undefined || found?.actsFor === actsFor ? found : undefined;
    const serves = actsFor ?? leader?.actsFor;
    const person =
      find(words, serves, leader) ?? (leader === undefined ? undefined : table.find((other) => other.known === leader));
    if (person === undefined) {
      const full = leader !== undefined && words.length === 1 && !/\s/u.test(name) ? leader.name : name;
      const created: Person = {
        name: full,
        words: new Set([...words, ...(leader === undefined ? [] : tellingWords(leader.name))]),
        actsFor: serves,
        office,
        kind,
        known: leader,
      };
      table.push(created);
      return created;
    }
    if (
      words.length > tellingWords(person.name).length ||
      (person.known !== undefined &&
        person.name === person.known.name &&
        words.length > 1 &&
        name.length >= person.name.length)
    )
      person.name = name;
    for (const word of words) person.words.add(word);
    person.known ??= leader;
    person.actsFor ??= serves;
    person.office ??= office;
    person.kind ??= kind;
    return person;
  };
  return {
    tell,
    byShortName: (key) => {
      const leader = knownLeader(key, states, false);
      return leader === undefined ? undefined : tell({ name: key, known: leader });
    },
    byWord: (key) => {
      const fitting = table.filter((person) => person.words.has(key));
      return fitting.length === 1 ? fitting[0] : fitting.find((person) => tellingWords(person.name).at(-1) === key);
    },
    all: () => table,
  };
};
