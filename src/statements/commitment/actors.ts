import { isPublicBody, stateOfPublicBody } from '../../codes/public-bodies.js';
import {
  ancestorsOf,
  childrenOf,
  conjunctsOf,
  nounPhraseOf,
  prepositionOf,
  relation,
  spanOf,
  type Tree,
  tokenAt,
  treeOf,
} from '../../language/walk.js';
import type { PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { subjectsOf } from '../frames/arguments.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import { formOf } from './verb-group.js';

const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'who', 'which', 'that']);
/** "firms of the two countries", "Omani and Kenyan firms", "the police of both": all named act, not only the first. */
const COLLECTIVE =
  /^(?:sides?|parties|party|countries|states|nations|governments?|firms|companies|ministries|services|leaders|presidents|ministers|agencies|universities|police|capitals|premiers|organs|banks|academies|authorities|parliaments|chambers|airlines|carriers|railways|institutes|cities|teams)$/iu;
/** Organs that both sides hold: "the joint committee", "a working group", "the ministers of energy". */
const JOINT_ORGANS =
  /^(?:committees?|commission|group|groups|council|delegations|ministries|ministers|presidents|leaders|experts|co-chairs|chairmen|governments|universities|secretariat|agencies|services|heads|officials|premiers|sides|parties|countries|neighbours|neighbors|capitals|duo|pair|diplomats)$/iu;
/** What stands for the company or bank named before: "the company will spend …". */
const ENTERPRISE =
  /^(?:company|firm|airline|carrier|operator|group|giant|builder|developer|lender|bank|fund|utility|automaker|carmaker|miner|producer|contractor|manufacturer|consortium|corporation|supplier|major)$/iu;
/** What a possessive makes the speaker's state: "his country", "her government", "their side". */
const OWN_STATE =
  /^(?:country|government|side|nation|state|administration|people|ministry|cabinet|kingdom|republic)$/iu;
const BLOC = /^(?:bloc|union)$/iu;
/** An office told without a name: "the Prime Minister", "the guest". */
const OFFICE =
  /^(?:president|premier|minister|chancellor|king|emir|amir|sultan|leader|guest|visitor|host|visitors|guests|hosts|secretary|taoiseach)$/iu;

/** What acts for the state it is named after: "the Omani parliament", "Kenya's ports authority". */
const ACTING =
  /^(?:side|government|ministry|parliament|senate|house|chamber|cabinet|delegation|army|navy|forces?|police|agency|authority|bank|fund|university|academy|institute|council|commission|committee|company|firm|airline|carrier|operator|group|developer|corporation|consortium|embassy|mission|federation|union|society|association|board|office|service|centre|center|president|premier|minister|chancellor|king|emir|leader|ambassador|envoy|secretary|official|executive|administration|customs|treasury|department|economists?|investors?|contractors?)$/iu;

const standing = (m: PartyMention): boolean => m.value.type !== 'person' || m.value.actsFor !== undefined;
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The parties of the report: three or more where its title names them, else the two it is mainly about. */
export const jointParties = (context: ReportContext): string[] => {
  const title = unique(context.titleParties.filter(isStateLike).map(partyId));
  return title.length > 2 && title.length < 6 ? title : [...mainOccasion(context).parties];
};

/** A party as an actor: the state for a public fund, bank or agency named after it or told as its own. */
const actorId = (context: ReportContext, m: PartyMention): string => {
  if (m.value.type !== 'organization' || m.value.actsFor !== undefined) return partyId(m);
  const named = stateOfPublicBody(m.value.id);
  if (named !== undefined) return named;
  const owner = context.parties.findLast((o) => o.span.end <= m.span.start && m.span.start - o.span.end < 4);
  const joined = owner && /^['’]s?\s+$/u.test(context.text.slice(owner.span.end, m.span.start));
  return joined && isStateLike(owner) && isPublicBody(m.value.id) ? partyId(owner) : partyId(m);
};

const before = (context: ReportContext, at: number, reach: number): PartyMention[] =>
  context.parties.filter((m) => m.span.end <= at && at - m.span.end < reach);

/** The organization that "the company" means: the one named in the title, else the one most named so far, the last of equals. */
const mainFirm = (context: ReportContext, at: number): PartyMention | undefined => {
  const firms = before(context, at, 1e9).filter((m) => m.value.type === 'organization');
  const times = (m: PartyMention): number =>
    firms.filter((f) => f.value.id === m.value.id).length +
    (context.titleParties.some((t) => t.value.id === m.value.id) ? 100 : 0);
  const most = Math.max(0, ...firms.map(times));
  return firms.findLast((m) => times(m) === most);
};

/** What a noun without a name stands for: "the company", "his country", "the bloc", "the Prime Minister". */
const describedAt = (context: ReportContext, tree: Tree, token: number): string[] => {
  const head = tokenAt(tree, token);
  const owner = childrenOf(tree, token, 'nmod').find((c) => tokenAt(tree, c).deprel === 'nmod:poss');
  if (owner !== undefined && tokenAt(tree, owner).upos === 'PRON' && OWN_STATE.test(head.form))
    return pronounOf(context, tree, owner);
  const definite = childrenOf(tree, token, 'det').some((d) => /^(?:the|this)$/u.test(formOf(tree, d)));
  if (!definite) return [];
  if (BLOC.test(head.form)) {
    const body =
      before(context, head.span.start, 1e9).findLast((m) => m.value.type === 'body') ??
      context.titleParties.find((m) => m.value.type === 'body');
    return body ? [body.value.id] : [];
  }
  if (ENTERPRISE.test(head.form)) {
    const firm = mainFirm(context, head.span.start);
    return firm ? [actorId(context, firm)] : [];
  }
  if (OFFICE.test(head.form)) {
    const office = new RegExp(String.raw`\b${head.form}\b`, 'iu');
    const people = before(context, head.span.start, 1e9).filter((m) => m.value.type === 'person' && m.value.actsFor);
    const same = people.findLast((m) => m.value.office !== undefined && office.test(m.value.office));
    return same?.value.actsFor ? [same.value.actsFor] : [];
  }
  return [];
};

/** Who a subject's token means by its own words; nobody for a pronoun. */
export const namedAt = (context: ReportContext, tree: Tree, token: number): string[] => {
  const head = tokenAt(tree, token);
  const covering = within(context.parties, head.span).filter(standing);
  if (covering[0]) return [actorId(context, covering[0])];
  const role = within(context.roles, head.span).filter((r) => r.via === 'role');
  if (role[0]) return role[0].values.map((v) => v.actsFor ?? v.id);
  const described = describedAt(context, tree, token);
  if (described.length > 0) return described;
  const phrase = spanOf(tree, nounPhraseOf(tree, token));
  const named = unique(
    within(context.parties, phrase)
      .filter(standing)
      .map((m) => actorId(context, m)),
  );
  const meant = within(context.roles, phrase)
    .filter((r) => r.via === 'role')
    .flatMap((r) => r.values.map((v) => v.actsFor ?? v.id));
  if (meant.length > 1) return unique(meant);
  if (named.length > 0 && COLLECTIVE.test(head.form)) return named;
  if (named.length > 0 && ACTING.test(head.form)) return named.slice(0, 1);
  return JOINT_ORGANS.test(head.form) ? jointParties(context) : [];
};

/** Whether a token stands for a party itself, by name or by role, and not for a thing of its. */
export const isParty = (context: ReportContext, tree: Tree, token: number): boolean => {
  const { span } = tokenAt(tree, token);
  return within(context.parties, span).length > 0 || within(context.roles, span).length > 0;
};

/** The parties of the subject of the main clause of a sentence. */
const mainSubject = (context: ReportContext, tree: Tree): string[] =>
  subjectsOf(tree, tree.root).flatMap((s) => namedAt(context, tree, s));

const isPersonal = (form: string): boolean => /^(?:he|she|his|her|i|my)$/u.test(form);

/** Whether a subject is a person or an office, whom "he" and "she" can mean. */
const isPerson = (context: ReportContext, tree: Tree, token: number): boolean => {
  const head = tokenAt(tree, token);
  return (
    OFFICE.test(head.form) ||
    within(context.parties, head.span).some((m) => m.value.type === 'person' || m.value.office !== undefined)
  );
};

/** Who says what stands in a sentence: for "we" and "I". The subject of its verb of saying, else whom the title names. */
const speakersOf = (context: ReportContext, tree: Tree, token: number): string[] => {
  for (const above of ancestorsOf(tree, token).slice(1)) {
    const found = subjectsOf(tree, above)
      .filter((s) => s !== token && tokenAt(tree, s).upos !== 'PRON')
      .flatMap((s) => namedAt(context, tree, s));
    if (found.length > 0) return found.slice(0, 1);
  }
  const told = context.titleParties.find((m) => m.value.office !== undefined || m.value.type === 'person');
  if (told && /\b(?:statement|remarks|speech|address|statements)\b/iu.test(context.title)) return [partyId(told)];
  return [];
};

const personBefore = (context: ReportContext, span: Span): string[] => {
  const meant = within(context.roles, span)[0];
  return meant ? meant.values.flatMap((v) => (v.type === 'person' ? (v.actsFor ?? []) : v.id)) : [];
};

const previousTree = (context: ReportContext, tree: Tree): Tree | undefined => {
  const sentence = context.sentences[context.sentences.indexOf(tree.sentence) - 1];
  return sentence ? treeOf(sentence) : undefined;
};

/** What a pronoun means: the party that is the subject of a clause above it, else of the sentence before. */
const pronounOf = (context: ReportContext, tree: Tree, token: number): string[] => {
  const form = formOf(tree, token);
  if (/^(?:we|i|our|my|us)$/u.test(form)) return speakersOf(context, tree, token);
  const personal = isPersonal(form);
  const many = form === 'they' || form === 'their';
  const ancestors = ancestorsOf(tree, token);
  for (const above of ancestors.slice(1)) {
    const found = subjectsOf(tree, above)
      .filter((s) => s !== token && !ancestors.includes(s) && (!personal || isPerson(context, tree, s)))
      .flatMap((s) => namedAt(context, tree, s));
    if (found.length > 0 && (!many || found.length > 1)) return found;
  }
  const earlier = previousTree(context, tree);
  if (personal) {
    const subject = earlier ? subjectsOf(earlier, earlier.root).filter((s) => isPerson(context, earlier, s)) : [];
    const told = earlier ? subject.flatMap((s) => namedAt(context, earlier, s)) : [];
    return told.length === 1 ? told : personBefore(context, tokenAt(tree, token).span);
  }
  const told = earlier ? mainSubject(context, earlier) : [];
  if (many) return told.length > 1 ? told : jointParties(context);
  if (told.length === 1) return told;
  return personBefore(context, tokenAt(tree, token).span);
};

/** The states, bodies and companies that tokens mean, each once: by name, by role, or as the antecedent of a pronoun. */
export const whoAt = (context: ReportContext, tree: Tree, tokens: readonly number[]): string[] =>
  unique(
    tokens
      .flatMap((t) => conjunctsOf(tree, t))
      .flatMap((t) => {
        const token = tokenAt(tree, t);
        if (token.upos === 'PRON' && PRONOUNS.has(token.form.toLowerCase())) return pronounOf(context, tree, t);
        return relation(token) === 'expl' ? [] : namedAt(context, tree, t);
      }),
  );

/** Who speaks by a verb or noun of saying: the subject of the verb, the owner of the noun. */
export const whoSays = (context: ReportContext, tree: Tree, saying: number): string[] => {
  if (tokenAt(tree, saying).upos === 'VERB') return whoAt(context, tree, subjectsOf(tree, saying));
  const owners = childrenOf(tree, saying, 'nmod').filter((c) => !/^(?:on|to|for)$/u.test(prepositionOf(tree, c)));
  const own = whoAt(context, tree, owners);
  return own.length > 0 ? own : whoAt(context, tree, subjectsOf(tree, Math.max(0, tokenAt(tree, saying).head)));
};
