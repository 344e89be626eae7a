import type { MeetingForm } from '../../model/statement.js';

/**
 * What a verb of coming together needs beside it.
 * `meet`: subject and object, "with X", or a plural subject · `host`: a person or delegation as object · `call-on`: "on" a person ·
 * `hold`: a noun of talks as object · `talk`: a partner after "with" or "to" · `phone`: a person as object ·
 * `move`: a place after a preposition · `tour`: a place or host as object · `pay`: a noun of visiting as object ·
 * `await`: a place where somebody is expected · `invite`: a person and a place · `joint`: people of both sides as subject, and a town.
 */
export type EncounterKind =
  | 'meet'
  | 'host'
  | 'call-on'
  | 'hold'
  | 'talk'
  | 'phone'
  | 'move'
  | 'tour'
  | 'pay'
  | 'await'
  | 'invite'
  | 'joint';

/** Verbs that tell of people coming together, with an example each. */
export interface EncounterVerb {
  readonly kind: EncounterKind;
  readonly lemmas: readonly string[];
  readonly example: string;
}

export const ENCOUNTER_VERBS: readonly EncounterVerb[] = [
  {
    kind: 'meet',
    lemmas: ['meet', 'confer', 'huddle', 'convene', 'reconvene', 'gather', 'negotiate', 'consult', 'parley', 'see'],
    example: 'The Kenyan president met his Rwandan counterpart in Kigali.',
  },
  {
    kind: 'host',
    lemmas: ['receive', 'host', 'welcome', 'greet', 'entertain', 'fete'],
    example: 'The king received the premier of Malta on Tuesday.',
  },
  { kind: 'call-on', lemmas: ['call', 'drop'], example: 'The envoy called on the Maltese premier.' },
  {
    kind: 'hold',
    lemmas:
      'hold have conduct open begin start conclude end chair co-chair cochair head lead preside wrap finish complete kick organize organise stage convene close'.split(
        ' ',
      ),
    example: 'The ministers held talks in Oslo.',
  },
  {
    kind: 'talk',
    lemmas: ['speak', 'talk', 'converse', 'chat', 'discuss', 'exchange', 'compare', 'sit', 'dine', 'lunch', 'review'],
    example: 'She sat down with the chancellor.',
  },
  {
    kind: 'phone',
    lemmas: ['phone', 'telephone', 'ring', 'call', 'dial'],
    example: 'The president rang up the prime minister.',
  },
  {
    kind: 'move',
    lemmas:
      'arrive travel fly land come go head journey return depart leave jet proceed move continue embark touch set stop call spend'.split(
        ' ',
      ),
    example: 'The chancellor travelled to Nairobi.',
  },
  { kind: 'tour', lemmas: ['visit', 'tour', 'revisit'], example: 'The emir visited Dakar in March.' },
  {
    kind: 'pay',
    lemmas:
      'pay make undertake carry perform effect begin start open end conclude complete wrap kick finish embark cancel postpone cut scrap shelve defer drop'.split(
        ' ',
      ),
    example: 'He paid a state visit to Chile.',
  },
  { kind: 'await', lemmas: ['expect', 'await', 'due'], example: 'The president is expected in Lima in May.' },
  { kind: 'invite', lemmas: ['invite'], example: 'He invited the premier to Fiji; she accepted.' },
  {
    kind: 'joint',
    lemmas:
      'agree undertake announce inaugurate unveil launch join vow pledge pose issue bury settle resolve decide watch witness oversee open adopt endorse seal clinch reaffirm sit shake embrace'.split(
        ' ',
      ),
    example: 'The premiers of Chad and Niger agreed in Zinder in May to reopen the border.',
  },
];

/** Nouns that name an encounter, by form. */
export const ENCOUNTER_NOUNS: ReadonlyMap<string, MeetingForm> = new Map<string, MeetingForm>([
  ['visit', 'visit'],
  ['trip', 'visit'],
  ['tour', 'visit'],
  ['stay', 'visit'],
  ['stopover', 'visit'],
  ['stop', 'visit'],
  ['journey', 'visit'],
  ['arrival', 'visit'],
  ['talk', 'talks'],
  ['talks', 'talks'],
  ['meeting', 'talks'],
  ['summit', 'talks'],
  ['negotiation', 'talks'],
  ['negotiations', 'talks'],
  ['consultation', 'talks'],
  ['consultations', 'talks'],
  ['gathering', 'talks'],
  ['encounter', 'talks'],
  ['audience', 'talks'],
  ['bilateral', 'talks'],
  ['powwow', 'talks'],
  ['tête-a-tête', 'talks'],
  ['huddle', 'talks'],
  ['dialogue', 'talks'],
  ['discussion', 'talks'],
  ['discussions', 'talks'],
  ['chat', 'talks'],
  ['tête-à-tête', 'talks'],
  ['tête', 'talks'],
  ['retreat', 'talks'],
  ['stopover', 'visit'],
  ['conversation', 'talks'],
  ['2+2', 'talks'],
  ['call', 'call'],
  ['videoconference', 'call'],
  ['teleconference', 'call'],
  ['session', 'session'],
  ['sitting', 'session'],
  ['plenary', 'session'],
  ['forum', 'session'],
  ['conference', 'session'],
  ['roundtable', 'session'],
  ['round', 'talks'],
]);

/** Nouns that end the stretch a visit or talks took, not a party: "two rounds of talks". */
export const TALK_NOUNS: ReadonlySet<string> = new Set(
  [...ENCOUNTER_NOUNS].filter(([, form]) => form !== 'visit').map(([noun]) => noun),
);

export const VISIT_NOUNS: ReadonlySet<string> = new Set(
  [...ENCOUNTER_NOUNS].filter(([noun, form]) => form === 'visit' && noun !== 'arrival').map(([noun]) => noun),
);

/** Nouns of people who meet and travel for a state: "a delegation from Peru", "Chilean lawmakers". */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'president minister premier chancellor king queen prince princess emir sultan emperor pope leader head chief secretary envoy ambassador diplomat official officer delegation delegate mission team negotiator commissioner speaker lawmaker parliamentarian deputy senator governor mayor representative counterpart predecessor successor guest host visitor interlocutor statesman ruler monarch dignitary businessman businessmen entrepreneur group commander general admiral adviser advisor spokesman executive chairman chairwoman director crown foreign colleague number homologue sheikh taoiseach president-elect under-secretary undersecretary co-chair cochair side party'.split(
    ' ',
  ),
);

/** Words beside "conversation", "call", "conference" that make it one at a distance. */
export const AT_A_DISTANCE =
  /\b(?:phone|telephone|telephonic|video|videoconference|video-?link|teleconference|virtual|virtually|online|by phone|by telephone|phoned|telephoned|rang(?: up)?|hotline)\b/iu;

/** Verbs that call a meeting off when it is what they act on. */
export const CALL_OFF: ReadonlySet<string> = new Set(
  'cancel postpone scrap shelve defer abandon drop scupper scrub axe delay'.split(' '),
);

/** The same in two words, and what was to be and was not. */
export const CALLED_OFF =
  /\b(?:call(?:ed|s|ing)? off|put(?:s|ting)? (?:off|back)|(?:was|were) to have|had been due|did not take place|fell through|fallen through|fell victim|did not materiali[sz]e|never took place|came to nothing|was dropped from the (?:agenda|programme))\b/iu;

/** Verbs that give a meeting another day: "has been shifted to October". */
export const MOVED: ReadonlySet<string> = new Set('shift move reschedule postpone delay defer put push'.split(' '));

/** Bodies that two governments hold together: what sits when a session does. */
export const JOINT_BODY =
  /\b(?:commission|committee|council|IGC|JMC|JEC|board|working group|business forum|commissions|dialogue|forum|roundtable)\b/iu;

/** Sessions that are no meeting of two sides: a parliament's, the United Nations'. */
export const OTHER_SESSION =
  /\b(?:press|news|parliament\w*|plenary of the|general assembly|security council|national assembly|house|senate|congress|knesset|majlis|duma|UN|climate|trading|training|court|cabinet)\b/iu;

/** Adjectives of talk in general, not of one occasion: "regular consultations", "frequent visits". */
export const GENERAL: ReadonlySet<string> = new Set(
  'regular annual yearly periodic frequent constant possible potential future further any every each no exchange reciprocal mutual more such another numerous various several many'.split(
    ' ',
  ),
);

/** Verbs of a process that runs rather than of a day people meet: "talks were launched", "negotiations stalled". */
export const PROCESS: ReadonlySet<string> = new Set(
  'end launch begin start open resume continue break stall freeze drag suspend restart reopen restore advance progress enter relaunch collapse fail pursue speed accelerate'.split(
    ' ',
  ),
);

/** Ordinals and such before or instead of the noun of an event: "the 7th session", "the next one". */
export const SERIAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\w+|inaugural|maiden|next|previous|last|latest|forthcoming|upcoming|[IVX]+)$/iu;

/** What makes a forum or a round table one of business people, apart from the talks. */
export const BUSINESS =
  /\b(?:business|businesses|businessmen|entrepreneurs?|investment|investors?|economic forum|trade forum|company|companies|CEOs?|industry)\b/iu;

/** Words of a match: teams tour and meet, states do not. "The rugby team toured Wales." */
export const SPORT =
  /\b(?:rugby|football team|cricket|squad|qualifier|quarter-?finals?|semi-?finals?|playoffs?|friendly match|test match)\b/iu;
