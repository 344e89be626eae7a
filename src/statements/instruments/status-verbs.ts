import type { AgreementStatus } from '../../model/statement.js';

/** What it means for an instrument to be the object (or passive subject, or nominal complement) of a word. */
export interface StatusWord {
  /** Lemmas of verbs and of nouns of action that put an instrument into the status. */
  readonly words: readonly string[];
  readonly status: AgreementStatus;
  readonly example: string;
}

/** Words with the instrument as their object: "X signed an accord", "an accord was signed", "the signing of an accord". */
export const OBJECT_WORDS: readonly StatusWord[] = [
  {
    words: [
      'sign',
      'cosign',
      'co-sign',
      'ink',
      'pen',
      'exchange',
      'swap',
      'seal',
      'signing',
      'signature',
      'exchanging',
      'inking',
      'sealing',
      'subscribe',
      'append',
      'affix',
      'countersign',
      'execute',
    ],
    status: 'signed',
    example: 'Peru and Chile inked a protocol on fisheries.',
  },
  {
    words: ['initial', 'initiall', 'initialling', 'initialing'],
    status: 'initialled',
    example: 'The negotiators initialled a treaty on the river.',
  },
  {
    words: [
      'conclude',
      'conclusion',
      'adopt',
      'adoption',
      'issue',
      'reach',
      'clinch',
      'strike',
      'agree',
      'finalise',
      'finalize',
      'endorse',
      'complete',
      'secure',
      'wrap',
      'announce',
      'unveil',
      'proclaim',
      'establish',
    ],
    status: 'agreed',
    example: 'The ministers adopted a work plan for two years.',
  },
  {
    words: ['ratify', 'ratification', 'approve', 'approval'],
    status: 'ratified',
    example: 'Parliament ratified the extradition treaty.',
  },
  {
    words: ['extend', 'renew', 'prolong', 'extension', 'renewal', 'prolongation', 'roll', 'rollover'],
    status: 'extended',
    example: 'The two banks renewed their swap line.',
  },
  {
    words: ['suspend', 'freeze', 'pause', 'suspension', 'shelve', 'halt', 'stall', 'postpone'],
    status: 'suspended',
    example: 'Ankara suspended the accord on transit.',
  },
  {
    words: [
      'terminate',
      'denounce',
      'end',
      'scrap',
      'cancel',
      'abrogate',
      'revoke',
      'rescind',
      'annul',
      'void',
      'tear',
      'quit',
      'termination',
      'denunciation',
      'cancellation',
      'quash',
      'invalidate',
      'overturn',
      'nullify',
      'abrogation',
      'discontinue',
      'ditch',
      'abandon',
      'withdraw',
      'withdrawal',
      'exit',
    ],
    status: 'ended',
    example: 'The government denounced the agreement of 1998.',
  },
  {
    words: [
      'negotiate',
      'draft',
      'discuss',
      'prepare',
      'negotiation',
      'talk',
      'work',
      'elaborate',
      'hammer',
      'coordinate',
      'explore',
      'discussion',
      'consultation',
      'drafting',
      'elaboration',
      'preparation',
      'pursue',
      'coordination',
      'speed',
      'expedite',
      'accelerate',
      'advance',
      'launch',
      'resume',
    ],
    status: 'negotiating',
    example: 'Talks on a free trade agreement go on.',
  },
  {
    words: [
      'propose',
      'suggest',
      'seek',
      'offer',
      'consider',
      'proposal',
      'demand',
      'urge',
      'mull',
      'eye',
      'favour',
      'favor',
      'moot',
      'moote',
      'float',
    ],
    status: 'proposed',
    example: 'Lima proposed a treaty on mutual legal assistance.',
  },
];

/** Words with the instrument as their subject: "the accord entered into force", "the deal lapsed". */
export const SUBJECT_WORDS: readonly StatusWord[] = [
  {
    words: ['enter', 'take', 'come', 'remain', 'stay', 'go', 'apply'],
    status: 'in-force',
    example: 'The convention entered into force in May.',
  },
  {
    words: ['expire', 'lapse', 'run', 'end', 'collapse', 'fail', 'die'],
    status: 'ended',
    example: 'The accord lapsed in 2015.',
  },
];

/** Nouns of action: only these put an instrument that they govern ("the signing of", "talks on") into a status. */
export const ACTION_NOUNS: ReadonlySet<string> = new Set(
  `signing signature exchange exchanging inking sealing initialling initialing conclusion adoption ratification approval
  extension renewal prolongation rollover suspension termination denunciation cancellation abrogation withdrawal
  negotiation talk discussion consultation drafting preparation elaboration coordination proposal work`.split(/\s+/u),
);

/** Idioms that mean "sign": the verb, then a noun that must be among its objects or obliques. */
export const SIGNING_IDIOMS: readonly {
  readonly verb: string;
  readonly nouns: readonly string[];
  readonly example: string;
}[] = [
  {
    verb: 'put',
    nouns: ['name', 'names', 'signature', 'signatures', 'pen', 'pens', 'initials', 'paper'],
    example: 'They put their names to a treaty.',
  },
  { verb: 'append', nouns: ['signature', 'signatures'], example: 'Both appended their signatures to the text.' },
  { verb: 'affix', nouns: ['signature', 'signatures'], example: 'Both affixed their signatures to the text.' },
  {
    verb: 'set',
    nouns: ['pen', 'hand', 'hands', 'signature'],
    example: 'The ministers set their hands to a convention.',
  },
];

/** Nominal predicates: "is in force", "is under negotiation", "is dead". */
export const PREDICATE_WORDS: readonly StatusWord[] = [
  {
    words: ['force', 'effect', 'operation', 'valid'],
    status: 'in-force',
    example: 'The convention is in force since May.',
  },
  {
    words: [
      'negotiation',
      'discussion',
      'preparation',
      'consideration',
      'way',
      'works',
      'pipeline',
      'making',
      'offing',
      'table',
      'underway',
    ],
    status: 'negotiating',
    example: 'An accord with Malta is under negotiation.',
  },
  { words: ['void', 'dead', 'defunct'], status: 'ended', example: 'The agreement is void.' },
  { words: ['hold', 'ice', 'abeyance', 'limbo'], status: 'suspended', example: 'The pact is on hold.' },
];

const tableOf = (rows: readonly StatusWord[]): ReadonlyMap<string, AgreementStatus> =>
  new Map(rows.flatMap((row) => row.words.map((word) => [word, row.status] as const)));

const OBJECT_TABLE = tableOf(OBJECT_WORDS);
const SUBJECT_TABLE = tableOf(SUBJECT_WORDS);
const PREDICATE_TABLE = tableOf(PREDICATE_WORDS);

/** Status of an instrument that is the object of `lemma`: `ink` → signed. */
export const statusAsObject = (lemma: string): AgreementStatus | undefined => OBJECT_TABLE.get(lemma.toLowerCase());
/** Status of an instrument that is the subject of `lemma`: `expire` → ended. */
export const statusAsSubject = (lemma: string): AgreementStatus | undefined => SUBJECT_TABLE.get(lemma.toLowerCase());
/** Status of an instrument of which a noun or adjective is said: `force` ("is in force") → in-force. */
export const statusAsPredicate = (lemma: string): AgreementStatus | undefined =>
  PREDICATE_TABLE.get(lemma.toLowerCase());
