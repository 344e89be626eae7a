import type { PartyMention } from '../../model/mention.js';
import { partyId, type ReportContext, within } from '../context/report-context.js';
import { subjectsOf } from '../frames/arguments.js';
import {
  ancestorsOf,
  conjunctsOf,
  nounPhraseOf,
  relation,
  spanOf,
  type Tree,
  tokenAt,
  treeOf,
} from '../frames/tree.js';
import { mainOccasion } from '../occasions/main-occasion.js';

const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'who', 'which', 'that']);
/** "firms of the two countries", "Indian and Saudi firms", "the police of both": all named act, not only the first. */
const COLLECTIVE =
  /^(?:sides?|parties|party|countries|states|nations|governments?|firms|companies|ministries|services|leaders|presidents|ministers|agencies|universities|police|capitals|premiers)$/iu;

const standing = (m: PartyMention): boolean => m.value.type !== 'person' || m.value.actsFor !== undefined;

/** Who a subject's token means by its own words; nobody for a pronoun. */
const namedAt = (context: ReportContext, tree: Tree, token: number): string[] => {
  const head = tokenAt(tree, token);
  const covering = within(context.parties, head.span).filter(standing);
  if (covering.length > 0) return covering.slice(0, 1).map(partyId);
  if (/^bloc$/iu.test(head.form)) {
    const body =
      context.parties.findLast((m) => m.value.type === 'body' && m.span.end <= head.span.start) ??
      context.titleParties.find((m) => m.value.type === 'body');
    if (body) return [body.value.id];
  }
  const role = within(context.roles, head.span).filter((r) => r.via === 'role');
  if (role[0]) return role[0].values.map((v) => v.actsFor ?? v.id);
  const phrase = spanOf(tree, nounPhraseOf(tree, token));
  const named = [...new Set(within(context.parties, phrase).filter(standing).map(partyId))];
  const meant = within(context.roles, phrase)
    .filter((r) => r.via === 'role')
    .flatMap((r) => r.values.map((v) => v.actsFor ?? v.id));
  if (meant.length > 1) return [...new Set(meant)];
  return COLLECTIVE.test(head.form) ? named : named.slice(0, 1);
};

/** The parties of the subject of the main clause of a sentence. */
const mainSubject = (context: ReportContext, tree: Tree): string[] =>
  subjectsOf(tree, tree.root).flatMap((s) => namedAt(context, tree, s));

/** What a pronoun means: the party that is the subject of a clause above it, else of the sentence before. */
const antecedents = (context: ReportContext, tree: Tree, token: number): string[] => {
  const form = tokenAt(tree, token).form.toLowerCase();
  if (form === 'we' || form === 'i') return [];
  for (const above of ancestorsOf(tree, token).slice(1)) {
    const subjects = subjectsOf(tree, above).filter((s) => s !== token);
    const found = subjects.flatMap((s) => namedAt(context, tree, s));
    if (found.length > 0 && (form !== 'they' || found.length > 1)) return found;
  }
  const before = context.sentences[context.sentences.indexOf(tree.sentence) - 1];
  const told = before ? mainSubject(context, treeOf(before)) : [];
  if (form === 'they') return told.length > 1 ? told : [...mainOccasion(context).parties];
  if (told.length === 1) return told;
  const pronoun = within(context.roles, tokenAt(tree, token).span)[0];
  return pronoun ? pronoun.values.map((v) => v.actsFor ?? v.id) : [];
};

/** The states, bodies and companies that tokens mean, each once: by name, by role, or as the antecedent of a pronoun. */
export const whoAt = (context: ReportContext, tree: Tree, tokens: readonly number[]): string[] => [
  ...new Set(
    tokens
      .flatMap((t) => conjunctsOf(tree, t))
      .flatMap((t) => {
        const token = tokenAt(tree, t);
        if (token.upos === 'PRON' && PRONOUNS.has(token.form.toLowerCase())) return antecedents(context, tree, t);
        return relation(token) === 'expl' ? [] : namedAt(context, tree, t);
      }),
  ),
];
