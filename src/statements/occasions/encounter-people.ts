import { STATES } from '../../codes/states.js';
import { childrenOf, conjunctsOf, nounPhraseOf, spanOf, type Tree, tokenAt } from '../../language/walk.js';
import { datelineOf } from '../../mentions/places/dateline.js';
import type { PartyMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { lineDate } from '../context/line-date.js';
import { isStateLike, partyId, type ReportContext, within } from '../context/report-context.js';
import { PEOPLE_NOUNS } from './encounter-words.js';
import type { TokenSense } from './verb-input.js';

const PERSON_PRONOUNS = /^(?:he|she|they|him|her|them|who|whom|both|his|their|i|we)$/iu;

const headNoun = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

const phraseSpan = (tree: Tree, i: number): Span => spanOf(tree, nounPhraseOf(tree, i, ['appos', 'flat']));

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The person told before by an office that a bare title repeats: "the president" after "President Ruto". */
const byTitle = (context: ReportContext, tree: Tree, i: number): PartyMention | undefined => {
  const noun = headNoun(tree, i);
  if (!PEOPLE_NOUNS.has(noun) || !childrenOf(tree, i, 'det').some((d) => /^the$/iu.test(tokenAt(tree, d).form)))
    return undefined;
  const { span } = tokenAt(tree, i);
  const title = new RegExp(String.raw`(?:^|\s)${noun}(?:\s|$)`, 'iu');
  return context.parties.findLast(
    (m) =>
      m.span.end <= span.start &&
      m.value.type === 'person' &&
      m.value.actsFor !== undefined &&
      (title.test(m.value.office ?? '') || title.test(m.value.id)),
  );
};

/** The mentions that the phrases headed by these tokens stand for: by name, by office, by pronoun. */
export const mentionsAt = (context: ReportContext, tree: Tree, tokens: readonly number[]): PartyMention[] => {
  const items = [...new Set(tokens.flatMap((t) => conjunctsOf(tree, t)))];
  const out: PartyMention[] = [];
  for (const i of items) {
    const span = phraseSpan(tree, i);
    const named = within(context.parties, span);
    const roles = within(context.roles, span).filter(
      (r) =>
        (covers(r.span, tokenAt(tree, i).span) || r.rule === 'roles/states' || r.rule === 'roles/leaders') &&
        r.rule !== 'roles/neuter',
    );
    const meant = roles.flatMap((r) =>
      r.values.map((value): PartyMention => ({ kind: 'party', span: r.span, rule: r.rule, value })),
    );
    out.push(...named, ...meant);
    if (named.length + meant.length === 0) {
      const person = byTitle(context, tree, i);
      if (person !== undefined) out.push({ ...person, span: tokenAt(tree, i).span });
    }
  }
  return out.filter((m, at) => out.findIndex((o) => o.value.id === m.value.id) === at);
};

/** The seat of government that "the Chilean capital" means, with its state. */
export const capitalAt = (
  context: ReportContext,
  tree: Tree,
  i: number,
): { name: string; state: string } | undefined => {
  if (headNoun(tree, i) !== 'capital') return undefined;
  const owner = within(context.parties, phraseSpan(tree, i)).find((m) => m.value.type === 'state');
  const state = STATES.find((s) => s.code === owner?.value.id);
  const name = state?.capitals[0];
  return state === undefined || name === undefined ? undefined : { name, state: state.code };
};

/** Characters of a report's opening, whose acts are those of its dateline's town. */
const LEAD = 700;

/** What the tokens of a sentence are: heads of people, heads of places. */
export const senseOf = (context: ReportContext, tree: Tree): TokenSense => {
  const person = (i: number): boolean => {
    const token = tokenAt(tree, i);
    if (PERSON_PRONOUNS.test(token.form)) return true;
    const named = within(context.parties, token.span);
    if (named.some((m) => m.value.type === 'person' || m.value.via === 'office' || m.value.via === 'leader'))
      return true;
    // "The Chilean flew on to Quito"
    if (
      named.some((m) => m.value.via === 'demonym') &&
      token.feats['Number'] === 'Sing' &&
      token.deprel.startsWith('nsubj') &&
      childrenOf(tree, i, 'det').some((d) => /^the$/iu.test(tokenAt(tree, d).form))
    )
      return true;
    if (PEOPLE_NOUNS.has(headNoun(tree, i))) return true;
    return within(context.roles, token.span).some((r) => r.rule === 'roles/states' || r.rule === 'roles/leaders');
  };
  const place = (i: number): boolean => {
    const token = tokenAt(tree, i);
    const here = within(context.places, phraseSpan(tree, i));
    if (here.some((p) => covers(p.span, token.span) && p.value.type !== 'site')) return true;
    if (capitalAt(context, tree, i) !== undefined) return true;
    const named = within(context.parties, token.span);
    return named.some((m) => m.value.type === 'state' && ['name', 'capital', 'acronym'].includes(m.value.via));
  };
  const together = (agents: readonly number[]): boolean => {
    const states = partiesOf(mentionsAt(context, tree, agents));
    if (states.length < 2) return false;
    const { span } = tree.sentence;
    const seat = datelineOf(context.text)?.value.state;
    const isLead = seat !== undefined && states.includes(seat) && span.start < LEAD;
    return isLead || lineDate(context, span) !== undefined;
  };
  return { person, place, together };
};

/** The states, bodies and organizations of mentions; a person nobody is known to act for is no party. */
export const partiesOf = (mentions: readonly PartyMention[]): string[] => [
  ...new Set(mentions.filter((m) => m.value.type === 'organization' || isStateLike(m)).map(partyId)),
];
