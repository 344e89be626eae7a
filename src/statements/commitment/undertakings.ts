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
  /** Undertakes only where an organ of the parties is bidden: "directed their ministers to", but not "charged a man with". */
  readonly bidding?: true;
  readonly example: string;
}

const UNDERTAKINGS: readonly Undertaking[] = [
  {
    words: ['agree', 'concur', 'decide', 'arrange', 'consent', 'settle', 'decision', 'consensus'],
    alone: 'agreed',
    joint: 'agreed',
    stage: 'commitment',
    example: 'Kenya and Uganda agreed to open a one-stop border post.',
  },
  {
    words: ['instruct', 'direct', 'charge', 'task', 'mandate', 'entrust', 'order', 'assign'],
    alone: 'agreed',
    joint: 'agreed',
    stage: 'commitment',
    bidding: true,
    example: 'The presidents directed their ministers to reopen the ferry.',
  },
  {
    words: ['undertake', 'bind', 'oblige', 'undertaking', 'obligate'],
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
    words: ['commitment', 'determination', 'determined', 'assurance', 'word', 'resolve'],
    alone: 'pledge',
    joint: 'agreed',
    stage: 'pledge',
    example: 'Oslo repeated its commitment to finish the bridge.',
  },
  {
    words: ['plan', 'intend', 'aim', 'mean', 'intention', 'intent', 'go'],
    alone: 'intention',
    joint: 'intention',
    stage: 'pledge',
    example: 'The airline intends to fly daily to Lima.',
  },
  {
    words: ['offer', 'ready', 'readiness', 'willing', 'willingness', 'propose', 'prepared', 'preparedness'],
    alone: 'offer',
    joint: 'offer',
    stage: 'pledge',
    example: 'Oman stands ready to store the grain.',
  },
  {
    words: ['expect', 'due', 'schedule', 'slate', 'set'],
    alone: 'expectation',
    joint: 'expectation',
    stage: 'pledge',
    example: 'The two capitals are expected to reopen the line by 2031.',
  },
];

/** The undertaking that a word tells, by its lemma or form. */
export const UNDERTAKING_WORDS: ReadonlyMap<string, Undertaking> = new Map(
  UNDERTAKINGS.flatMap((u) => u.words.map((w) => [w, u] as const)),
);

/** Nouns of money that a party promises: "pledged a loan of $40 million". */
export const PROMISED_MONEY = new Set(
  'loan grant fund package credit aid assistance line support investment contribution donation facility financing funding guarantee sum tranche money'.split(
    ' ',
  ),
);

/** How a verb tells of money. */
export interface Giving {
  readonly stage: Stage;
  /** `promised`: what is undertaken is to provide it ("announced a loan"); `given`: the verb tells the deed itself ("lent"). */
  readonly money: 'promised' | 'given';
}

/** Verbs whose object, when it is money, is promised or given. */
export const GIVING_VERBS: ReadonlyMap<string, Giving> = new Map(
  (
    [
      ['pledge promise announce offer vow unveil chip', { stage: 'pledge', money: 'promised' }],
      ['commit approve agree confirm grant', { stage: 'commitment', money: 'promised' }],
      ['allocate earmark put lend extend', { stage: 'commitment', money: 'given' }],
    ] as const
  ).flatMap(([verbs, giving]) => verbs.split(' ').map((verb) => [verb, giving] as const)),
);

/** Deeds by which a party stops or holds back what it did before: told as done, they are undertakings under way. */
export const REPRISALS = new Set(['suspend', 'freeze', 'halt', 'stop', 'cease', 'ban', 'bar', 'withhold']);

/** Deeds by which a measure is taken back, done once told: "scrapped its surcharge". */
export const REPEALS = new Set([
  'rescind',
  'scrap',
  'lift',
  'revoke',
  'repeal',
  'abolish',
  'waive',
  'withdraw',
  'remove',
  'drop',
  'cancel',
]);
/** What is taken back by them. */
export const MEASURES = new Set(
  'levy tax tariff duty ban embargo sanction restriction visa quota surcharge requirement moratorium curb fee blockade'.split(
    ' ',
  ),
);

/** Verbs of a beginning or a course, said of the thing itself: "construction would begin by May", "the line opens in June". */
export const INCHOATIVES = new Set([
  'begin',
  'start',
  'open',
  'commence',
  'continue',
  'resume',
  'run',
  'operate',
  'follow',
  'reopen',
]);

/** What a party can be held to: verbs that, after a bare "will", tell of an undertaking and not of what will happen by itself. */
export const DEEDS = new Set(
  `decide found build supply provide send invite grant lend invest open establish create launch train deliver export import buy purchase sell fund finance give
  offer extend support assist help construct expand increase raise cut reduce lift waive abolish introduce remove restore resume suspend freeze stop
  halt allocate contribute pay dispatch deploy share exchange transfer modernise modernize rehabilitate upgrade plant set put place ship donate award
  equip install renovate repair develop explore drill erect lay double triple host organise organize form conduct carry implement simplify ease accept
  admit recognise recognize back encourage facilitate cancel write forgive restructure reschedule postpone return hand station withdraw pull cooperate
  work appoint second teach translate digitise digitize connect link electrify irrigate dredge refurbish procure manufacture produce assemble localise
  localize store refine mediate monitor protect patrol exempt streamline continue maintain keep consult pool fight combat allow permit enlarge widen
  study examine consider renew speed accelerate commission hold use settle meet enter join make boost step improve promote stage publish take cover
  bear earmark release spend come coordinate prepare complete start begin run operate ratify free convert turn represent submit finish post charge
  quadruple reopen restart repatriate convene disburse refund repay compensate subsidise subsidize underwrite insure design engineer restock vaccinate
  feed house shelter relocate evacuate demine clear restitute rescind scrap drop impose levy ban bar stay reinstate recall phase eliminate dismantle
  rotate base license certify accredit vote apply serve broadcast print mint lease rent charter sponsor field stockpile bring lower source add look
  relieve guard escort arm conclude test trial pilot map survey clean preserve rebuild reconstruct deepen dig pave extradite pass reinforce`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Deeds that, told as going on, are undertakings being kept: "is building", "is cutting". */
export const DEEDS_UNDER_WAY = new Set(
  `build construct erect plant train drill fund finance lend supply send cut install renovate modernise modernize upgrade repair deploy deliver restore
  rehabilitate develop extend double electrify put rebuild reconstruct lay dig equip refurbish donate provide withdraw reduce`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Things that open or begin on a day: "a joint secretariat opens in Porto in May". */
export const FACILITIES = new Set(
  'secretariat office flight service route line consulate embassy centre center bridge crossing post train campus branch factory plant terminal ferry link market zone school hospital'.split(
    ' ',
  ),
);

/** Deeds that belong to another type of statement: to sign is an agreement, to visit a meeting. */
export const OTHER_TYPES = new Set([
  'sign',
  'ink',
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
  'say',
  'tell',
]);

/** Verbs that name no deed of their own. */
export const NO_DEEDS = new Set(
  'be become have do come go get happen remain stay seem mean attain reach exceed amount total want wish like hope need see face suffer benefit gain cost celebrate mark embrace include comprise contain last span win lose know feel depend rely grow earn'.split(
    ' ',
  ),
);
/** Of these, those that name one where somebody is bound to them: "agreed to have the customs services meet". */
export const DEEDS_WHEN_BOUND = new Set(['have', 'come', 'go']);

/** Verbs that promise nothing to check unless a number, a date or a matter stands with them. */
export const VAGUE_VERBS = new Set(
  `strengthen deepen enhance develop expand promote boost intensify further continue cooperate work maintain consolidate advance improve foster elevate upgrade
  bolster cement reinforce coordinate contribute support encourage facilitate explore pursue step build keep make take accelerate widen broaden enlarge increase
  study consider examine consult combat fight help stand look seek strive ensure back bring raise add give`
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

/** Nouns of a deed, told where it is agreed, announced or proposed: "announced the reopening of the ferry". */
export const DEED_NOUNS = new Set(
  `opening reopening creation establishment construction launch launching introduction supply provision abolition cancellation resumption training delivery
  purchase sale increase expansion extension removal lifting release transfer return dispatch deployment installation modernisation modernization
  rehabilitation completion restoration formation waiver exemption reduction allocation donation doubling tripling handover organisation organization
  holding renovation electrification repair visit exchange use appointment setting building suspension withdrawal repatriation restart`
    .split(/\s+/u)
    .filter(Boolean),
);
