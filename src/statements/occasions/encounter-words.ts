import type { MeetingForm } from '../../model/statement.js';

/** Verbs that tell of people coming together, by form, with an example each. */
export interface EncounterVerb {
  readonly lemmas: readonly string[];
  readonly form: MeetingForm;
  /** `movement`: the subject comes to a place; `encounter`: the subject and the object (or "with X") come together. */
  readonly kind: 'movement' | 'encounter';
  /** Only with one of these nouns or particles beside it ("hold talks", "sit down"). */
  readonly beside?: readonly string[];
  readonly example: string;
}

const TALK_NOUNS = [
  'talk',
  'talks',
  'meeting',
  'summit',
  'consultation',
  'consultations',
  'negotiation',
  'negotiations',
  'conversation',
  'discussion',
  'discussions',
  'chat',
  'dialogue',
  'round',
  'session',
  'roundtable',
  'conference',
  'briefing',
  'audience',
  'exchange',
];

export const ENCOUNTER_VERBS: readonly EncounterVerb[] = [
  {
    lemmas: ['meet', 'confer'],
    form: 'talks',
    kind: 'encounter',
    example: 'The Kenyan president met his Rwandan counterpart in Kigali.',
  },
  {
    lemmas: ['receive', 'host', 'welcome', 'greet'],
    form: 'talks',
    kind: 'encounter',
    example: 'The king received the premier of Malta on Tuesday.',
  },
  {
    lemmas: ['hold', 'have', 'conduct', 'open', 'begin', 'start', 'conclude', 'attend', 'end'],
    form: 'talks',
    kind: 'encounter',
    beside: TALK_NOUNS,
    example: 'The ministers held talks in Oslo.',
  },
  { lemmas: ['sit'], form: 'talks', kind: 'encounter', beside: ['down'], example: 'She sat down with the chancellor.' },
  { lemmas: ['visit', 'tour'], form: 'visit', kind: 'movement', example: 'The emir visited Dakar in March.' },
  {
    lemmas: ['arrive', 'travel', 'fly', 'land', 'come', 'go', 'head', 'journey', 'return', 'depart', 'jet'],
    form: 'visit',
    kind: 'movement',
    example: 'The chancellor travelled to Nairobi.',
  },
  {
    lemmas: ['pay', 'make', 'undertake'],
    form: 'visit',
    kind: 'movement',
    beside: ['visit', 'trip', 'tour', 'stop', 'stopover'],
    example: 'He paid a state visit to Chile.',
  },
  {
    lemmas: ['phone', 'telephone', 'ring'],
    form: 'call',
    kind: 'encounter',
    example: 'The president rang up the prime minister.',
  },
  {
    lemmas: ['speak', 'talk', 'converse'],
    form: 'call',
    kind: 'encounter',
    beside: ['phone', 'telephone', 'call', 'video', 'videoconference', 'link'],
    example: 'The two spoke by telephone.',
  },
  { lemmas: ['speak', 'talk'], form: 'talks', kind: 'encounter', example: 'They talked in the palace.' },
];

/** Nouns that name an encounter, by form. */
export const ENCOUNTER_NOUNS: ReadonlyMap<string, MeetingForm> = new Map<string, MeetingForm>([
  ['visit', 'visit'],
  ['trip', 'visit'],
  ['tour', 'visit'],
  ['stay', 'visit'],
  ['stopover', 'visit'],
  ['journey', 'visit'],
  ['talk', 'talks'],
  ['talks', 'talks'],
  ['meeting', 'talks'],
  ['summit', 'talks'],
  ['negotiation', 'talks'],
  ['consultation', 'talks'],
  ['gathering', 'talks'],
  ['conversation', 'call'],
  ['call', 'call'],
  ['videoconference', 'call'],
  ['session', 'session'],
  ['forum', 'session'],
  ['conference', 'session'],
  ['roundtable', 'session'],
  ['round', 'session'],
]);

/** Words beside "conversation", "call", "conference" that make it one at a distance. */
export const AT_A_DISTANCE =
  /\b(?:phone|telephone|telephonic|video|videoconference|virtual|virtually|online|by phone|by telephone|phoned|telephoned|rang up|hotline)\b/iu;

/** Words that say a meeting did not or will not take place. */
export const CALLED_OFF =
  /\b(?:cancel\w*|call(?:ed|s|ing)? off|postpon\w+|scrapp\w+|shelv\w+|put off|was to have|were to have|had been due|did not take place)\b/iu;

/** "The 9th session of the Joint Commission": the session is the event. */
export const SESSION_EVENT =
  /\b(?:session|meeting|sitting|round)\s+of\s+(?:the\s+|their\s+|its\s+)?(?:[\p{L}-]+\s+){0,6}(?:commission|committee|council|board|group|forum|dialogue)\b|\b(?:commission|committee|council)\s+(?:session|meeting)\b|\b(?:intergovernmental|joint)\s+(?:[\p{L}-]+\s+){0,4}(?:commission|committee)\b/iu;
