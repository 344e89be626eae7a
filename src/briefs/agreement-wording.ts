import { isStateCode } from '../codes/states.js';
import { dateAsAdverbial } from '../codes/wording/date-wording.js';
import { capitalized, indefiniteArticle, joinList } from '../codes/wording/list-wording.js';
import { partyInWords } from '../codes/wording/party-wording.js';
import { citesOf, evidenceText, type Fact } from '../model/fact.js';
import { groupedBy } from '../model/grouped-by.js';
import type { Act } from '../model/record.js';
import { type Agreement, AgreementStatus, type Instrument } from '../model/statement.js';
import { withTitleArticle } from './attribution.js';
import type { BriefSentence } from './brief.js';
import type { Scene } from './scene.js';
import { connectedSubject } from './subject-wording.js';

/** Names that reports give an instrument of a kind, the telling ones first; the last is used where none of them stands in the evidence. */
const NOUNS: Readonly<Record<Instrument, readonly string[]>> = {
  treaty: ['convention', 'pact', 'treaty'],
  agreement: ['framework agreement', 'arrangement', 'agreement'],
  memorandum: ['memorandum of understanding', 'memorandum'],
  contract: ['loan agreement', 'contract'],
  protocol: ['protocol'],
  roadmap: ['roadmap'],
  programme: ['action plan', 'plan of action', 'work plan', 'programme'],
  declaration: [
    'joint statement',
    'joint declaration',
    'declaration of intent',
    'communiqué',
    'statement',
    'declaration',
  ],
  'letter-of-intent': ['letter of intent'],
  document: ['document'],
};

/** What a status says of one instrument; `many` where the form differs for several. */
const STATUS_VERBS: Readonly<Record<AgreementStatus, string>> = {
  proposed: '{has} been proposed',
  negotiating: '{is} under negotiation',
  agreed: '{was} concluded',
  initialled: '{was} initialled',
  signed: '{was} signed',
  ratified: '{was} ratified',
  'in-force': '{is} in force',
  extended: '{was} extended',
  suspended: '{was} suspended',
  ended: '{was} ended',
};

/** Verbs that say more precisely what became of an instrument, by words of the evidence. */
const TELLING_VERBS: Readonly<Partial<Record<AgreementStatus, readonly (readonly [RegExp, string])[]>>> = {
  agreed: [
    [/\badopt/iu, '{was} adopted'],
    [/\bissued\b/iu, '{was} issued'],
  ],
  'in-force': [
    [/\b(?:enter|entered|enters|came|comes|gone|went) into (?:force|effect)/iu, 'entered into force'],
    [/\btook effect/iu, 'took effect'],
  ],
  extended: [[/\brenew/iu, '{was} renewed']],
  ended: [
    [/\bterminat/iu, '{was} terminated'],
    [/\bexpire/iu, 'expired'],
    [/\bdenounce/iu, '{was} denounced'],
    [/\blapse/iu, 'lapsed'],
  ],
};

const nounOf = (fact: Fact<'agreement'>): string => {
  const nouns = NOUNS[fact.value.instrument];
  const words = evidenceText(fact).toLowerCase();
  return nouns.find((noun) => words.includes(noun)) ?? nouns[nouns.length - 1] ?? 'document';
};

const plural = (noun: string): string => {
  if (noun.startsWith('memorandum')) return noun.replace('memorandum', 'memoranda');
  const [head = '', ...rest] = noun.split(/ (?=of )/u);
  return [head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`, ...rest].join(' ');
};

/** An instrument as a noun phrase: "a contract for the construction of a small nuclear power plant". */
interface InstrumentPhrase {
  readonly noun: string;
  readonly subject?: string;
}

/** The preposition that a kind of instrument usually takes. */
const PREPOSITIONS: Readonly<Partial<Record<Instrument, string>>> = {
  contract: 'for',
  roadmap: 'for',
  programme: 'of',
};

const phraseOf = (fact: Fact<'agreement'>): InstrumentPhrase => {
  const noun = nounOf(fact);
  const { subject } = fact.value;
  if (subject === undefined) return { noun };
  const known = fact.documents.map(({ text }) => text.toLowerCase());
  // "a preferential trade agreement": the subject stands before the noun.
  const compound = `${subject.toLowerCase()} ${noun}`;
  if (known.some((text) => text.includes(compound))) return { noun: `${subject} ${noun}` };
  const texts = [
    ...fact.statements.flatMap((s) => s.evidence.map((e) => e.exact)),
    ...fact.documents.map((d) => d.text),
  ];
  return { noun, subject: connectedSubject(subject, texts, PREPOSITIONS[fact.value.instrument]) };
};

/** An instrument in the singular with the article: "a roadmap for mutual trade", "the protocol on beef". */
export const agreementInWords = (
  fact: Fact<'agreement'>,
  article: 'indefinite' | 'definite' = 'indefinite',
): string => {
  const { noun, subject } = phraseOf(fact);
  const determiner = article === 'definite' ? 'the' : indefiniteArticle(noun);
  return [determiner, noun, subject].filter(Boolean).join(' ');
};

/** What the status of a fact says; a day goes with the entry into force, not with being in force. */
const factVerb = (fact: Fact<'agreement'>, many: boolean): string => {
  const { status, date } = fact.value;
  return status === 'in-force' && date !== undefined ? 'entered into force' : verbOf(status, evidenceText(fact), many);
};

const verbOf = (status: AgreementStatus, words: string, many: boolean): string => {
  const template = TELLING_VERBS[status]?.find(([pattern]) => pattern.test(words))?.[1] ?? STATUS_VERBS[status];
  return template
    .replace('{was}', many ? 'were' : 'was')
    .replace('{is}', many ? 'are' : 'is')
    .replace('{has}', many ? 'have' : 'has');
};

/** Companies and other bodies that are bound, where the parties are not the two states themselves. */
const othersIn = (parties: Agreement['parties']): string | undefined =>
  parties.length >= 2 && parties.some((party) => !isStateCode(party))
    ? joinList(parties.map((party) => withTitleArticle(partyInWords(party))))
    : undefined;

interface Group {
  readonly key: string;
  readonly facts: Fact<'agreement'>[];
}

const grouped = (facts: readonly Fact<'agreement'>[], keyOf: (fact: Fact<'agreement'>) => string): Group[] =>
  [...groupedBy(facts, keyOf)].map(([key, members]) => ({ key, facts: members }));

/** Several instruments in one phrase; those with the same noun share it: "agreements on metrology and on fisheries". */
const listInWords = (facts: readonly Fact<'agreement'>[]): { text: string; many: boolean } => {
  const phrases = facts.map(phraseOf);
  const nouns = [...new Set(phrases.map((phrase) => phrase.noun))];
  const items = nouns.map((noun) => {
    const subjects = [
      ...new Set(phrases.filter((phrase) => phrase.noun === noun).flatMap((phrase) => phrase.subject ?? [])),
    ];
    const count = phrases.filter((phrase) => phrase.noun === noun).length;
    if (subjects.length < 2 || subjects.length < count) {
      return joinList([
        ...new Set(
          phrases
            .filter((p) => p.noun === noun)
            .map((p) => [indefiniteArticle(noun), noun, p.subject].filter(Boolean).join(' ')),
        ),
      ]);
    }
    return `${plural(noun)} ${joinList(subjects)}`;
  });
  return {
    text: joinList(items),
    many: new Set(phrases.map((phrase) => `${phrase.noun} ${phrase.subject ?? ''}`)).size > 1,
  };
};

const CITED = ['instrument', 'subject', 'status', 'date', 'parties', 'place'] as const;

const cite = (facts: readonly Fact<'agreement'>[], text: string): BriefSentence => ({
  text,
  statements: [...new Set(facts.flatMap((fact) => citesOf(fact, CITED)))],
});

const ACT_STATUS: Readonly<Record<string, AgreementStatus>> = {
  'entered-into-force': 'in-force',
  'entry-into-force': 'in-force',
  renewed: 'extended',
  terminated: 'ended',
  expired: 'ended',
  denounced: 'ended',
};

const actVerb = ({ act }: Act, words: string): string => {
  const status = ACT_STATUS[act] ?? act;
  if (status === 'in-force') return 'entered into force';
  return status in STATUS_VERBS ? verbOf(status as AgreementStatus, words, false) : `was ${act.replace(/-/gu, ' ')}`;
};

/** A later stage dated by no more than the year or month of the signing is dated by the signing; its own day is not known. */
const isEcho = ({ date }: Act, acts: readonly Act[]): boolean =>
  typeof date === 'string' &&
  acts.some(
    (other) => typeof other.date === 'string' && other.date.length > date.length && other.date.startsWith(date),
  );

const rankOf = ({ act }: Act): number => AgreementStatus.options.indexOf(ACT_STATUS[act] ?? (act as AgreementStatus));

const sameDay = (a: Act, b: Act): boolean => JSON.stringify(a.date) === JSON.stringify(b.date);

/** Acts that matter to a life told in one sentence, in order of time; of several on one day the most advanced. */
const toldActs = (fact: Fact<'agreement'>): Act[] => {
  const dated = fact.record.acts.filter((act) => act.date !== undefined);
  const single = dated.filter(
    (act) => !dated.some((other) => other !== act && sameDay(act, other) && rankOf(other) > rankOf(act)),
  );
  const echoes = single.filter((act) => isEcho(act, single));
  const kept = single.filter((act) => !echoes.includes(act));
  const undated = echoes
    .filter(({ act }) => !kept.some((other) => other.act === act))
    .map(({ date: _, ...act }) => act);
  return [...kept, ...undated];
};

/** The life of an instrument that went through several dated acts: "The protocol on beef was signed on 9 June 2016 and suspended on 11 July 2019." */
const lifeOf = (fact: Fact<'agreement'>): BriefSentence | undefined => {
  const acts = toldActs(fact);
  if (acts.length < 2) return undefined;
  const byId = new Map(fact.statements.map((statement) => [statement.id ?? '', statement]));
  const verbs = acts.map((act) =>
    actVerb(act, act.statements.flatMap((id) => byId.get(id)?.evidence.map((e) => e.exact) ?? []).join('\n')),
  );
  const parts: string[] = [];
  acts.forEach((act, index) => {
    const [verb = '', before = ''] = [verbs[index], verbs[index - 1]];
    const when = act.date === undefined ? '' : ` ${dateAsAdverbial(act.date)}`;
    // "was renewed on 17 March 2020 and on 5 March 2025": the verb stands once.
    if (verb === before) parts[parts.length - 1] += ` and${when}`;
    else parts.push(`${before.startsWith('was ') && verb.startsWith('was ') ? verb.slice(4) : verb}${when}`);
  });
  const statements = [
    ...new Set([...citesOf(fact, ['instrument', 'subject']), ...acts.flatMap((act) => act.statements)]),
  ];
  const told = parts.some((part) => part.includes(' and ')) ? parts.join(', ') : joinList(parts);
  return { text: `${capitalized(agreementInWords(fact, 'definite'))} ${told}.`, statements };
};

/**
 * Sentences on instruments: lives of those with several dated acts one by one, the others together by what became of them.
 * Date and place are told only where they differ from those of the scene.
 */
export const agreementSentences = (facts: readonly Fact<'agreement'>[], scene: Scene): BriefSentence[] => {
  const lives = facts.map((fact) => ({ fact, life: lifeOf(fact) }));
  const plain = lives.filter(({ life }) => life === undefined).map(({ fact }) => fact);
  const when = ({ value }: Fact<'agreement'>): string =>
    value.date === undefined || scene.includes(value.date) ? '' : ` ${dateAsAdverbial(value.date)}`;
  const groups = grouped(plain, (fact) =>
    JSON.stringify([factVerb(fact, false), when(fact), othersIn(fact.value.parties)]),
  );
  const told = groups.flatMap(({ facts: members }) => {
    const [first] = members;
    if (first === undefined) return [];
    const { text, many } = listInWords(members);
    const others = othersIn(first.value.parties);
    const verb = factVerb(first, many);
    const between = others === undefined ? '' : ` between ${others}`;
    return [cite(members, `${capitalized(text)}${between} ${verb}${when(first)}.`)];
  });
  return [...told, ...lives.flatMap(({ life }) => life ?? [])];
};
