import { isStateCode } from '../../codes/states.js';
import type { PartyMention, PartyValue, PartyVia } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import { actorOf, type Pair, salientPair } from './salience.js';
import { scan } from './scan.js';
import type { Word } from './words.js';

/** A word that stands for parties named elsewhere, with those it means. */
export interface RoleMention {
  readonly span: Span;
  readonly via: Extract<PartyVia, 'role' | 'pronoun'>;
  /** Both states for "the two countries", one for "his host"; never empty. */
  readonly values: readonly PartyValue[];
  readonly rule: string;
}

/** What the resolver reads: a text, its party mentions, and the title's, if any. */
export interface RoleInput {
  readonly text: string;
  readonly mentions: readonly PartyMention[];
  readonly titleMentions?: readonly PartyMention[];
  /** The analysed sentences, by which "he" is told to be the last one's subject rather than whoever was named last. */
  readonly sentences?: readonly Sentence[];
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const PAIR_NOUNS = list(
  'countries states nations sides parties capitals neighbours neighbors governments partners peoples economies allies republics kingdoms powers delegations administrations foes rivals',
);
const LEADER_NOUNS = list(
  'leaders presidents premiers ministers heads statesmen diplomats chancellors officials counterparts interlocutors monarchs pair',
);
/** What may stand between the article and the noun: "the two Asian countries", "both foreign ministers". */
const BETWEEN = list(
  'prime foreign defence defense finance trade energy transport friendly neighbouring neighboring asian european african arab latin american central southeast muslim island landlocked brotherly fraternal negotiating contracting signatory respective top',
);
const QUANTIFIERS = list('two both');
const LONE_PAIRS = list('bilateral mutual');
const PERSONAL = list('he she his her him');
const NEUTRAL = list('its it');
const PLURAL = list('they their them');

const stateValue = (id: string, via: 'role' | 'pronoun'): PartyValue => ({
  type: isStateCode(id) ? 'state' : 'body',
  id,
  via,
});

const other = (pair: Pair, id: string): string | undefined =>
  pair[0] === id ? pair[1] : pair[1] === id ? pair[0] : undefined;

const WITHIN = 600;

/** Whether a mention is the subject of a clause of its sentence that is no relative clause. */
const isSubject = ({ span }: PartyMention, { tokens }: Sentence): boolean =>
  tokens.some(
    (token) =>
      token.span.start >= span.start &&
      token.span.end <= span.end &&
      token.deprel.startsWith('nsubj') &&
      tokens[token.head]?.deprel !== 'acl:relcl',
  );

/** The person that "he" means at an offset: the subject of the last sentence that names people, else who was named last. */
const lastPerson = (
  mentions: readonly PartyMention[],
  position: number,
  sentences: readonly Sentence[],
): PartyMention | undefined => {
  const named = mentions.filter(
    ({ span, value }) => span.end <= position && position - span.end < WITHIN && value.type === 'person',
  );
  const last = named.at(-1);
  const told = last && sentences.find(({ span }) => span.start <= last.span.start && last.span.end <= span.end);
  // within one sentence the nearest is meant as often as the subject
  if (last === undefined || told === undefined || position <= told.span.end) return last;
  return named.findLast((m) => m.span.start >= told.span.start && isSubject(m, told)) ?? last;
};

/** The state or body that was last the first-named party of a sentence before an offset: what "its" most likely means. */
const lastActor = (mentions: readonly PartyMention[], position: number): PartyMention | undefined =>
  mentions.findLast(
    (mention) =>
      mention.span.end <= position &&
      position - mention.span.end < 300 &&
      actorOf(mention) !== undefined &&
      mention.value.type !== 'person',
  );

const leadersOf = (mentions: readonly PartyMention[], pair: Pair, position: number): PartyValue[] =>
  pair.flatMap((id) => {
    const named = mentions.filter(
      ({ span, value }) =>
        span.end <= position && value.type === 'person' && value.actsFor === id && value.via === 'leader',
    );
    const last = named.at(-1);
    return [last === undefined ? stateValue(id, 'role') : { ...last.value, via: 'role' as const }];
  });

/** How many words "the two Asian countries" takes from `at`, and what kind of noun ends it. */
const pairPhrase = (words: readonly Word[], at: number): { end: number; kind: 'states' | 'leaders' } | undefined => {
  let i = at;
  const key = (n: number): string => words[n]?.key ?? '';
  const article = key(i) === 'the' || key(i) === 'these' || key(i) === 'those' || key(i) === 'our';
  if (article) i++;
  const counted = QUANTIFIERS.has(key(i));
  if (counted) i++;
  if (key(i) === 'of' && key(i + 1) === 'the') i += 2;
  for (let n = 0; n < 2 && BETWEEN.has(key(i)); n++) i++;
  const noun = key(i);
  if (counted && PAIR_NOUNS.has(noun)) return { end: i + 1, kind: 'states' };
  if (counted && LEADER_NOUNS.has(noun)) return { end: i + 1, kind: 'leaders' };
  if (article && !counted && (noun === 'sides' || noun === 'parties' || noun === 'neighbours' || noun === 'neighbors'))
    return { end: i + 1, kind: 'states' };
  if (article && !counted && noun === 'leaders') return { end: i + 1, kind: 'leaders' };
  // "the two agreed", "both said"
  if (
    counted &&
    /^(?:agreed|signed|discussed|said|are|were|have|had|also|will|pledged|met|reviewed|vowed|would|expressed|noted|stressed|decided|undertook|concluded|exchanged|spoke|held|want|plan|did|intend)$/u.test(
      noun,
    )
  )
    return { end: i, kind: 'states' };
  if (key(at) === 'each' && /^(?:side|country|party)$/u.test(key(at + 1))) return { end: at + 2, kind: 'states' };
  if (key(at) === 'either' && key(at + 1) === 'side') return { end: at + 2, kind: 'states' };
  return undefined;
};

/**
 * Resolves "the two countries", "both leaders", "bilateral", "his host", "he", "its" and the like to the parties meant: the most
 * salient pair of states at that place, its leaders, or the last person or state named. What can't be resolved is left out.
 * In "Peru and Chile signed a pact. The two countries …" the last is `PE` and `CL`.
 */
export const resolveRoles = (input: RoleInput): RoleMention[] => {
  const { text, mentions } = input;
  const { words } = scan(text);
  const taken = (word: Word): boolean => mentions.some(({ span }) => span.start < word.end && word.start < span.end);
  const pairAt = (position: number): Pair | undefined =>
    salientPair(mentions, position) ?? salientPair(input.titleMentions ?? [], Number.MAX_SAFE_INTEGER);
  const roles: RoleMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.shape === 'mark' || word.shape === 'digit') continue;
    const { key, start } = word;
    const phrase = pairPhrase(words, i);
    const last = phrase === undefined ? undefined : words[phrase.end - 1];
    if (phrase !== undefined && last !== undefined) {
      const pair = pairAt(start);
      if (pair !== undefined) {
        const values =
          phrase.kind === 'leaders' ? leadersOf(mentions, pair, start) : pair.map((id) => stateValue(id, 'role'));
        roles.push({ span: { start, end: last.end }, via: 'role', values, rule: `roles/${phrase.kind}` });
      }
      i = phrase.end - 1;
      continue;
    }
    if (LONE_PAIRS.has(key)) {
      const pair = pairAt(start);
      if (pair !== undefined)
        roles.push({
          span: { start, end: word.end },
          via: 'role',
          values: pair.map((id) => stateValue(id, 'role')),
          rule: 'roles/bilateral',
        });
      continue;
    }
    if (PERSONAL.has(key)) {
      const person = lastPerson(mentions, start, input.sentences ?? []);
      if (person === undefined) continue;
      const noun = words[i + 1];
      if (
        (key === 'his' || key === 'her') &&
        noun !== undefined &&
        /^(?:host|guest|counterpart|interlocutor|visitor|colleague)$/u.test(noun.key) &&
        !taken(noun)
      ) {
        const own = person.value.actsFor;
        const pair = pairAt(start);
        const across = own === undefined || pair === undefined ? undefined : other(pair, own);
        if (across === undefined) continue;
        const counterpart = mentions.findLast(
          ({ span, value }) =>
            span.end <= start && value.type === 'person' && value.actsFor === across && value.via === 'leader',
        );
        roles.push({
          span: { start, end: noun.end },
          via: 'role',
          values: [counterpart === undefined ? stateValue(across, 'role') : { ...counterpart.value, via: 'role' }],
          rule: 'roles/counterpart',
        });
        i++;
        continue;
      }
      roles.push({
        span: { start, end: word.end },
        via: 'pronoun',
        values: [{ ...person.value, via: 'pronoun' }],
        rule: 'roles/person',
      });
      continue;
    }
    if (NEUTRAL.has(key)) {
      const actor = lastActor(mentions, start);
      const id = actor === undefined ? undefined : actorOf(actor);
      if (id !== undefined)
        roles.push({
          span: { start, end: word.end },
          via: 'pronoun',
          values: [stateValue(id, 'pronoun')],
          rule: 'roles/neuter',
        });
      continue;
    }
    if (PLURAL.has(key)) {
      const pair = pairAt(start);
      if (pair !== undefined)
        roles.push({
          span: { start, end: word.end },
          via: 'pronoun',
          values: pair.map((id) => stateValue(id, 'pronoun')),
          rule: 'roles/plural',
        });
    }
  }
  return roles;
};
