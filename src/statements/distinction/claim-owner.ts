import { stateByCode } from '../../codes/states.js';
import { type Tree, tokenAt } from '../../language/walk.js';
import { overlaps, type Span } from '../../model/span.js';
import { partyId, type ReportContext, within } from '../context/report-context.js';
import { mainOccasion } from '../occasions/main-occasion.js';
import { LAND } from './claim-words.js';
import { type Claim, formAt, uposAt } from './find-claims.js';

/** What stands before the words of a claim. */
export interface ClaimOwner {
  /** "the", "a", "its", "'s" or empty. */
  readonly determiner: string;
  /** First token of determiner or owner, the claim's own where there is none. */
  readonly start: number;
  /** Whose it is, as a scope tells it: "Albania's largest" → "Albania"; "their biggest" → the states meant. */
  readonly owner?: string;
  /** Whose it is, as party ids. */
  readonly ids: readonly string[];
  readonly person: boolean;
}

const LOOSE_BEFORE =
  /^(?:new|own|now|single|very|also|second|historic|highly|respective|current|present|long|overall|by|far)$/u;
const OWNING = /^(?:its|their|our|his|her|my)$/u;
const nameOf = (id: string): string => stateByCode(id)?.name ?? id;

/** Nouns that stand for a state told before: "the kingdom's largest buyer". */
const GENERAL = new RegExp(`^(?:${LAND}|state|nation|island nation|latter)$`, 'iu');

/** Whether a claim is told of something definite: "the largest", "its first", "Oman's only". */
export const isDefinite = ({ determiner }: ClaimOwner): boolean => /^(?:the|its|their|'s)$/u.test(determiner);

/** The one other state of the report's occasion, by name. */
const otherThan = (context: ReportContext, ids: readonly string[]): string | undefined => {
  const { parties } = mainOccasion(context);
  const others = parties.filter((id) => !ids.includes(id));
  return parties.length === 2 && others.length === 1 && others[0] !== undefined ? nameOf(others[0]) : undefined;
};

/** Reads determiner and owner: "the", "a", "its", "the Emirates'". */
export const claimOwner = (context: ReportContext, tree: Tree, claim: Claim): ClaimOwner => {
  let at = claim.from - 1;
  while (LOOSE_BEFORE.test(formAt(tree, at))) at--;
  const form = formAt(tree, at);
  if (OWNING.test(form)) {
    const role = within(context.roles, tokenAt(tree, at).span)[0];
    const ids = role?.values.map((v) => v.actsFor ?? v.id) ?? [];
    const person = /^(?:his|her|my)$/u.test(form);
    const [only] = role?.values ?? [];
    const subjects = within(context.parties, {
      start: tree.sentence.span.start,
      end: tokenAt(tree, at).span.start,
    }).map(partyId);
    // "New Zealand is its biggest funder": not New Zealand's own
    const other =
      form === 'its' && ids.length === 1 && only !== undefined && !subjects.includes(ids[0] ?? '')
        ? nameOf(only.id)
        : undefined;
    return { determiner: form, start: at, ids, person, ...(other === undefined ? {} : { owner: other }) };
  }
  if (form === "'s" || form === '’s' || form === "'" || form === '’') {
    const start = ownerStart(context, tree, at);
    const span: Span = { start: tokenAt(tree, start).span.start, end: tokenAt(tree, at).span.start };
    const mention = within(context.parties, span).at(-1);
    const words = context.text
      .slice(span.start, span.end)
      .replace(/^(?:the|a|an)\s+/iu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    const person = mention?.value.type === 'person';
    const before = { start: tree.sentence.span.start, end: span.start };
    const owner = GENERAL.test(words)
      ? (otherThan(context, within(context.parties, before).map(partyId)) ?? words)
      : words;
    return { determiner: "'s", start, owner, ids: mention ? [partyId(mention)] : [], person };
  }
  if (/^(?:the|a|an|this|that|no|any|another|as)$/u.test(form))
    return { determiner: form, start: at, ids: [], person: false };
  return { determiner: '', start: claim.from, ids: [], person: false };
};

/** Where the owner of "'s" at `at` begins: with its mention, else its nouns. */
const ownerStart = (context: ReportContext, tree: Tree, at: number): number => {
  const last = at - 1;
  const own = within(context.parties, tokenAt(tree, Math.max(0, last)).span).at(-1);
  let start = last;
  while (start > 0) {
    const before = tokenAt(tree, start - 1);
    const inMention = own !== undefined && overlaps(own.span, before.span);
    if (
      !inMention &&
      !['PROPN', 'ADJ', 'NOUN', 'DET'].includes(uposAt(tree, start - 1)) &&
      formAt(tree, start - 1) !== '-'
    )
      break;
    if (own !== undefined && !inMention && formAt(tree, start - 1) !== 'the') break;
    start--;
  }
  return start;
};
