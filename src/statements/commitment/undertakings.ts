import type { Commitment } from '../../model/statement.js';

export type Strength = Commitment['strength'];
export type Stage = Commitment['stage'];

/** A word that governs what is undertaken: "agreed to …", "ready to …". */
export interface Undertaking {
  readonly words: readonly string[];
  /** Strength where one party speaks. */
  readonly alone: Strength;
  /** Strength where the parties speak together. */
  readonly joint: Strength;
  readonly stage: Stage;
  readonly example: string;
}

export const UNDERTAKINGS: readonly Undertaking[] = [
  {
    words: ['agree', 'concur', 'resolve', 'decide', 'arrange', 'consent', 'settle', 'instruct'],
    alone: 'agreed',
    joint: 'agreed',
    stage: 'commitment',
    example: 'Kenya and Uganda agreed to open a one-stop border post.',
  },
  {
    words: ['undertake', 'bind', 'oblige'],
    alone: 'pledge',
    joint: 'agreed',
    stage: 'commitment',
    example: 'The parties undertook to share data.',
  },
  {
    words: ['pledge', 'promise', 'vow', 'commit', 'guarantee', 'assure', 'announce', 'swear', 'engage', 'earmark'],
    alone: 'pledge',
    joint: 'agreed',
    stage: 'pledge',
    example: 'Norway pledged to plant a million trees in Malawi.',
  },
  {
    words: ['plan', 'intend', 'aim', 'mean'],
    alone: 'intention',
    joint: 'intention',
    stage: 'pledge',
    example: 'The airline intends to fly daily to Lima.',
  },
  {
    words: ['offer', 'ready', 'readiness', 'willing', 'willingness', 'propose', 'prepared'],
    alone: 'offer',
    joint: 'offer',
    stage: 'pledge',
    example: 'Oman stands ready to store the grain.',
  },
];

/** Nouns of money that a party promises: "pledged a loan of $40 million". */
export const PROMISED_MONEY = new Set(
  'loan grant fund package credit aid assistance line support investment contribution donation facility financing funding guarantee sum'.split(
    ' ',
  ),
);

const PLEDGED = { strength: 'pledge', stage: 'pledge' } as const;
const COMMITTED = { strength: 'pledge', stage: 'commitment' } as const;
/** Verbs whose object, when it is money, is promised or given: the stage it stands at. */
export const GIVING_VERBS: ReadonlyMap<string, { readonly strength: Strength; readonly stage: Stage }> = new Map<
  string,
  { readonly strength: Strength; readonly stage: Stage }
>([
  ...['pledge', 'promise', 'announce', 'offer', 'vow'].map((verb) => [verb, PLEDGED] as const),
  ...['commit', 'approve', 'allocate', 'earmark', 'grant', 'agree', 'put'].map((verb) => [verb, COMMITTED] as const),
]);

/** Deeds by which a party stops or holds back what it did before: told as done, they are undertakings under way. */
export const REPRISALS = new Set(['suspend', 'freeze', 'halt', 'stop', 'cease', 'ban', 'bar', 'withhold']);

/** What a party can be held to: verbs that, after a bare "will", tell of an undertaking and not of what will happen by itself. */
export const DEEDS = new Set(
  `build supply provide send invite grant lend invest open establish create launch train deliver export import buy purchase sell fund finance give offer
  extend support assist help construct expand increase raise cut reduce lift waive abolish introduce remove restore resume suspend freeze stop halt allocate
  contribute pay dispatch deploy share exchange transfer modernise modernize rehabilitate upgrade plant set put place supply ship donate award equip install
  renovate repair develop explore drill erect lay double triple host organise organize form conduct carry implement simplify ease grant accept admit recognise
  recognize back encourage facilitate cancel write forgive restructure reschedule postpone return hand station withdraw pull cooperate work appoint second
  teach translate digitise digitize connect link electrify irrigate dredge refurbish procure manufacture produce assemble localise localize store refine
  mediate monitor protect patrol exempt abolish streamline continue maintain keep consult pool fight combat allow permit enlarge widen study examine consider
  renew speed accelerate commission hold use settle meet enter join make boost step improve promote stage publish take cover bear earmark release spend come
  coordinate prepare complete start begin run operate ratify`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Deeds that belong to another type of statement: to sign is an agreement, to visit a meeting. */
export const OTHER_TYPES = new Set([
  'sign',
  'ink',
  'conclude',
  'negotiate',
  'finalise',
  'finalize',
  'draft',
  'visit',
  'travel',
  'attend',
  'arrive',
  'discuss',
  'talk',
  'speak',
  'fly',
  'say',
  'tell',
]);

/** Verbs that name no deed of their own. */
export const NO_DEEDS = new Set(
  'be become have do come go get happen remain stay seem mean attain reach exceed amount total want wish like hope need'.split(
    ' ',
  ),
);

/** Verbs that promise nothing to check unless a number, a date or a matter stands with them. */
export const VAGUE_VERBS = new Set(
  `strengthen deepen enhance develop expand promote boost intensify further continue cooperate work maintain consolidate advance improve foster elevate upgrade
  bolster cement reinforce coordinate contribute support encourage facilitate explore pursue step build keep make take accelerate widen broaden enlarge increase
  study consider examine consult combat fight help stand look seek strive ensure back`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Objects that promise nothing by themselves: "ties", "cooperation". */
export const VAGUE_NOUNS = new Set(
  `cooperation co-operation tie ties relation relations relationship friendship partnership dialogue coordination effort efforts bond bonds link links contact contacts
  trust understanding engagement interaction collaboration exchange exchanges peace stability development prosperity potential level interest interests issue issues
  policy communication role one matter support progress work step steps use momentum`
    .split(/\s+/u)
    .filter(Boolean),
);
