import { indefiniteArticle } from '../codes/wording/list-wording.js';
import { tidied } from './phrase.js';

/** Verbs with which subjects given as a verb phrase begin ("build a plant"). A noun of the same form is told by "of" behind it. */
const VERBS = new Set(
  `abolish accelerate adopt allow avoid begin boost bring build buy combat complete conduct connect construct continue cooperate create curb cut
  deepen deliver develop double eliminate encourage enhance enlarge ensure establish exempt expand explore extend facilitate fight finance found fund
  give grant hand help hold import improve increase install intensify introduce invest join jointly launch lend lift link lower maintain make modernise modernize
  move open operate participate prevent produce promote protect provide purchase raise ramp reach recognise recognize reduce remove renew reopen
  resume restore run scrap sell send set share simplify speed start step stop strengthen study supply support swap take train transfer triple
  upgrade use widen withdraw work`.split(/\s+/u),
);

/** Participles that join a subject to its instrument without a preposition ("a protocol amending the agreement"). */
const PARTICIPLES =
  /^(?:amending|emphasi[sz]ing|condemning|outlining|confirming|reaffirming|defining|regulating|expressing|establishing|extending|prolonging|terminating|renewing|governing|creating|setting|providing|granting|abolishing|exempting|allowing|replacing)\b/u;

/** A subject that is a clause: "Russia will build the plant". */
const CLAUSE = /\b(?:will|would|shall|is to|are to|is|are|can|may)\s/u;

/** What stands before the subject in the report: "a contract for the [construction …]" → link "for", determiner "the". */
const LEAD =
  /(?:^|[\s(])(?<link>on|for|to|under which|concerning|regarding|in the fields? of|in the areas? of|in the sphere of|in|about|covering|against|(?<=\b(?:programme|program|plan|treaty|agreement|protocol|declaration|memorandum) )of)? ?(?<determiner>the|a|an|its|their)? ?$/iu;

/** "Protocol amending the Agreement between … and … on cooperation in …": an instrument that bears on an older one. */
const AMENDMENT =
  /\b(?<participle>amending|supplementing|extending|prolonging|terminating|renewing|implementing) the (?<noun>\p{Lu}?\p{Ll}+)\b/u;

/** "amending the agreement on cooperation in …", where the subject is that of the older instrument. */
const amendmentIn = (text: string, subject: string): string | undefined => {
  const at = text.indexOf(subject);
  const line =
    at < 0
      ? ''
      : (text
          .slice(Math.max(0, at - 300), at)
          .split('\n')
          .at(-1) ?? '');
  const { participle, noun } = AMENDMENT.exec(line)?.groups ?? {};
  return participle === undefined || noun === undefined
    ? undefined
    : `${participle} the ${noun.toLowerCase()} on ${withArticle(subject)}`;
};

/** Nouns for things of which there are many; a bare singular one needs an article in a sentence. */
const COUNTABLE =
  /^(?:[\w'’-]+ ){0,5}?(?:plant|station|branch|railway|line|port|terminal|airport|bridge|road|highway|tunnel|pipeline|corridor|centre|center|scheme|project|fund|bank|university|institute|academy|school|hospital|factory|refinery|park|zone|commission|committee|council|forum|office|embassy|consulate|network|cable|satellite|dam|mine|facility|link|loan|grant|partnership|feasibility study)(?= |$)(?! of\b)/u;

/** "establishment of a branch" needs "the"; "exchange of information" and "cooperation" do not. */
const NOMINAL =
  /^(?:(?:joint|further|mutual|gradual|full) )?(?:establishment|construction|development|creation|abolition|exemption|avoidance|opening|promotion|protection|purchase|sale|supply|delivery|extension|organi[sz]ation|implementation|increase|expansion|introduction|operation|training|use|transfer|recognition|regulation|readmission|transport|settlement|modernisation|modernization|reconstruction|lease|prevention) of /u;

const withArticle = (subject: string): string => {
  if (/^(?:the|a|an|its|their|all|any|new|\d)\b/u.test(subject)) return subject;
  if (NOMINAL.test(subject)) return `the ${subject}`;
  if (/^\w+ing\b/u.test(subject)) return subject;
  if (/^[a-z]/u.test(subject) && COUNTABLE.test(subject)) return `${indefiniteArticle(subject)} ${subject}`;
  return subject;
};

/** "put up a station", "pave the way": a word with an article right behind it, or behind "up" and such, is a verb whatever it is. */
const GOVERNS =
  /^(?!(?:on|for|to|in|at|of|by|from|with|about|against|under|over|all|both|half|such|what|how|that|than|into|upon|per)\b)[a-z]{3,} (?:(?:up|out|off|down|back|away|over) )?(?:a|an|the|its|their)\b/u;

/** Whether the phrase begins with a verb in its base form. */
export const isVerbPhrase = (phrase: string): boolean => {
  const [first = '', second = ''] = phrase.split(' ');
  return (VERBS.has(first) && second !== 'of') || (GOVERNS.test(phrase) && !/ing$/u.test(first));
};

/**
 * The subject of an instrument with the words that tie it to the noun in front, as the reports have them where they can be found:
 * "for the construction of a plant", "under which Moscow will build …", "to establish a branch", "on fisheries".
 */
export const connectedSubject = (subject: string, texts: readonly string[], usual = 'on'): string => {
  const words = tidied(subject);
  const amending = texts.map((text) => amendmentIn(text, words)).find((participle) => participle !== undefined);
  if (amending !== undefined) return amending;
  if (PARTICIPLES.test(words)) return words;
  // "agreements in the energy and education sectors" give one on the "education sectors".
  const sector = /^(?<name>[\p{L}-]+(?: [\p{L}-]+)?) (?:sectors?|fields?|areas?|spheres?)$/u.exec(words)?.groups?.name;
  if (sector !== undefined) return `in the field of ${sector}`;
  if (CLAUSE.test(words) && /^(?:\p{Lu}|the |it |they |both )/u.test(words)) return `under which ${words}`;
  if (isVerbPhrase(words)) return `to ${words}`;
  for (const text of texts) {
    const at = text.indexOf(words);
    if (at < 0) continue;
    const groups = LEAD.exec(text.slice(Math.max(0, at - 40), at))?.groups;
    const determiner = groups?.determiner;
    const link = groups?.link === 'to' ? usual : (groups?.link?.toLowerCase() ?? usual);
    return `${link} ${determiner === undefined ? withArticle(words) : `${determiner} ${words}`}`;
  }
  return `${usual} ${withArticle(words)}`;
};
